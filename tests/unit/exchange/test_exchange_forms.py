"""Telling what a file is, lists of addresses, and the fields that all of them have."""

import pytest

from nutgraf.errors import InputError, PageTooLarge
from nutgraf.library.exchange import Form, SavedLink, read_import
from nutgraf.library.exchange.reading import fields, forms
from nutgraf.library.exchange.reading.markup import tags
from nutgraf.library.exchange.saved import Skipped


def test_a_list_of_addresses_may_have_comments_and_titles(read):
    found = read("# for the train\n\nhttps://post.example/a\r\nhttps://post.example/b Emus and boats\npost.example/c\n")
    assert found.kind is Form.ADDRESSES
    assert found.links == [
        SavedLink("https://post.example/a"),
        SavedLink("https://post.example/b", "Emus and boats"),
    ]
    assert found.skipped.reasons == ["'post.example/c': not an address of the web (http or https)"]


@pytest.mark.parametrize(
    "content",
    [
        "",
        "Dear Gwen,\nsee https://post.example/\n",
        "<html><body><p>Hello</p>",
        "{}",
        "[]",
        "[1, 2]",
        "a,b\n1,2\n",
        b"\x89PNG\r\n\x1a\n\0",
    ],
)
def test_another_form_is_refused_with_the_forms_that_are_read(read, content):
    with pytest.raises(
        InputError, match=r"Pocket .* Instapaper .* wallabag .* nutgraf .* bookmarks .* OPML.* addresses"
    ):
        read(content)


def test_a_file_that_is_not_there_and_a_folder_are_input_errors(tmp_path):
    with pytest.raises(InputError, match="could not be read: No such file"):
        read_import(tmp_path / "nothing.csv")
    with pytest.raises(InputError, match="could not be read: Is a directory"):
        read_import(tmp_path)


def test_a_file_larger_than_is_read_as_a_whole_is_refused(read, monkeypatch):
    monkeypatch.setattr(forms, "MOST_BYTES", 2**20)
    with pytest.raises(PageTooLarge, match="larger than 1 MB"):
        read("https://post.example/a\n" * 50_000)


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("1419031912", "2014-12-19T23:31:52Z"),
        (1419031912, "2014-12-19T23:31:52Z"),
        ("1419031912345", "2014-12-19T23:31:52Z"),
        ("1419031912345678", "2014-12-19T23:31:52Z"),
        ("2019-03-31T16:53:11+0200", "2019-03-31T14:53:11Z"),
        ("2019-03-31", "2019-03-31T00:00:00Z"),
        ("0", None),
        ("", None),
        ("yesterday", None),
        ("9" * 17, None),
        ("9" * 5000, None),
        (True, None),
        (None, None),
        (1.5, None),
        ([], None),
    ],
)
def test_moments_are_read_in_the_forms_that_services_write(written, moment):
    assert fields.moment(written) == moment


@pytest.mark.parametrize(
    "address",
    [
        "",
        "post.example",
        "//post.example",
        "ftp://post.example/",
        "https://",
        "https://post.example/a b",
        "http://[::1",
        "data:,x",
        "https://post.example/\x00",
        "https://post.example/\udc80",
    ],
)
def test_what_is_no_address_of_the_web_is_skipped_and_counted(address):
    skipped = Skipped()
    assert fields.address(address, skipped) is None
    assert (skipped.count, len(skipped.reasons)) == (1, 1)


def test_an_absurdly_long_address_is_skipped_and_shown_short():
    skipped = Skipped()
    assert fields.address("https://post.example/" + "a" * 10_000, skipped) is None
    assert len(skipped.reasons[0]) < 200


def test_reasons_are_kept_of_the_first_hundred_only():
    skipped = Skipped()
    for number in range(1_000):
        skipped.add(str(number), "no address")
    assert (skipped.count, len(skipped.reasons)) == (1_000, 100)


def test_tags_are_cleaned_and_each_stands_once():
    assert fields.tags([" birds ", "slow\n travel", "birds", "", "x" * 101, 7, "a\u202eb"]) == (
        "birds",
        "slow travel",
        "ab",
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "<A HREF='x' b=c d>words &lt; more<b>",
            [("a", {"href": "x", "b": "c", "d": ""}, "words < more"), ("b", {}, "")],
        ),
        ('<a x="1" x="2">', [("a", {"x": "1"}, "")]),
        ('<a x="a > b" / y = "2">z', [("a", {"x": "a > b", "y": "2"}, "z")]),
        ("<!-- <a> --><?php <a?><![CDATA[<b>]]><c>", [("c", {}, "")]),
        ("a < b <= c </d>", [("/d", {}, "")]),
        ("<a <b>", [("a", {"<b": ""}, "")]),
        ("<a", []),
        ("<!-- <a>", []),
    ],
)
def test_tags_are_found_as_they_are_written(text, found):
    assert [(tag.name, tag.attributes, tag.words) for tag in tags(text)] == found
