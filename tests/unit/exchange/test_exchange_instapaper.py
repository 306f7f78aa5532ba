"""Exports of Instapaper: the table in CSV, and the list in HTML."""

import pytest

from nutgraf.library.exchange import Form, SavedLink


def test_folders_become_tags_and_the_places_of_instapaper_what_they_mean(read):
    found = read(
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        'https://post.example/a,A,"A line,\nand another",Unread,1639793996,"[""birds"", ""slow travel""]"\n'
        "https://post.example/b,B,,Archive,1639793997,[]\n"
        "https://post.example/c,C,,Starred,1639793998,[]\n"
        "https://post.example/d,,,Kitchen,1639793999,[]\n"
    )
    assert found.kind is Form.INSTAPAPER
    assert found.links == [
        SavedLink(
            "https://post.example/a",
            "A",
            "2021-12-18T02:19:56Z",
            tags=("birds", "slow travel"),
            notes="A line,\nand another",
        ),
        SavedLink("https://post.example/b", "B", "2021-12-18T02:19:57Z", read=True),
        SavedLink("https://post.example/c", "C", "2021-12-18T02:19:58Z", starred=True),
        SavedLink("https://post.example/d", None, "2021-12-18T02:19:59Z", tags=("Kitchen",)),
    ]


def test_an_older_table_without_times_and_tags_is_read(read):
    found = read("URL,Title,Selection,Folder\nhttps://post.example/a,A,,Unread\n")
    assert found.links == [SavedLink("https://post.example/a", "A")]


@pytest.mark.parametrize(
    ("written", "tags"),
    [("birds, boats", ("birds", "boats")), ("", ()), ('"one"', ('"one"',)), ("[1, null]", ()), ("[", ("[",))],
)
def test_tags_that_are_no_list_of_words_are_read_as_far_as_they_are_words(read, written, tags):
    field = '"' + written.replace('"', '""') + '"'
    found = read(f"URL,Title,Selection,Folder,Timestamp,Tags\nhttps://post.example/a,A,,Unread,0,{field}\n")
    assert found.links[0].tags == tags


def test_the_list_in_html_is_read(read):
    found = read(
        "<!DOCTYPE html>\n<html><head><title>Instapaper: Export</title></head><body>\n<h1>Unread</h1>\n<ol>\n"
        '<li><a href="https://post.example/a">A</a></li>\n</ol>\n<h1>Kitchen</h1>\n<ol>\n'
        '<li><a href="https://post.example/b">B</a></li>\n</ol>\n<h1>Archive</h1>\n<ol>\n'
        '<li><a href="https://post.example/c">C</a></li>\n</ol>\n</body></html>\n'
    )
    assert found.kind is Form.INSTAPAPER
    assert found.links == [
        SavedLink("https://post.example/a", "A"),
        SavedLink("https://post.example/b", "B", tags=("Kitchen",)),
        SavedLink("https://post.example/c", "C", read=True),
    ]
