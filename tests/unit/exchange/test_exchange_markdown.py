"""Markdown: front matter that YAML reads, CommonMark that shows the article, and names that every file system takes."""

import io
import json
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from nutgraf.errors import InputError
from nutgraf.library.exchange import write_markdown, write_markdown_folder
from nutgraf.library.exchange.writing.markdown import markdown
from nutgraf.library.exchange.writing.names import file_name
from nutgraf.records import Status

EMU = "An emu stopped all trains on Tuesday."


def front_matter(text: str) -> dict[str, object]:
    """Return the data on top of a file; every value is JSON, and so YAML 1.2."""
    opening, data, _ = text.split("---\n", 2)
    assert opening == ""
    return {key: json.loads(value) for key, _, value in (line.partition(": ") for line in data.splitlines())}


def body(text: str) -> str:
    return text.split("---\n", 2)[2]


@pytest.fixture(scope="session")
def emu(stored):
    return stored(
        ("paragraph", EMU),
        ("heading", "The bird"),
        ("list_item", "It ran."),
        ("list_item", "It hid."),
        ("quotation", "Nobody was hurt."),
        ("caption", "The emu"),
        ("table", "Train | Late\n7.52 | 60 min"),
        told=[EMU],
        tags=("birds", "slow travel"),
        starred_at="2026-11-24T16:00:00Z",
    )


def test_an_article_has_its_data_summary_text_and_source(emu):
    assert (
        markdown(emu)
        == """---
title: "Emu stops trains"
url: "https://post.example/emu"
site: "The Saltmere Post"
authors: ["Gwen Ashdown"]
published: "2024-04-16T11:15:00+01:00"
added: "2026-11-24T15:00:00Z"
language: "en"
status: "complete"
read: false
starred: true
tags: ["birds", "slow travel"]
id: "0f3a9c1d000000000000000000000000"
---

# Emu stops trains

The Saltmere Post · 2024-04-16 · Gwen Ashdown

## Summary

- An emu stopped all trains on Tuesday.

## Story

An emu stopped all trains on Tuesday.

### The bird

- It ran.
- It hid.

> Nobody was hurt.

*The emu*

Train \\| Late\\
7.52 \\| 60 min

---

[Source](https://post.example/emu)
"""
    )


def test_a_story_that_is_not_whole_says_so(stored):
    teaser = stored(("paragraph", EMU), status=Status.TEASER, status_reason="The rest is for subscribers.")
    assert "\n> Only the beginning of the story was available. The rest is for subscribers.\n" in markdown(teaser)


def test_an_article_without_a_title_is_named_by_how_it_begins(stored):
    assert front_matter(markdown(stored(("paragraph", EMU), title=None)))["title"] == EMU + "…"
    assert front_matter(markdown(stored(title=None)))["title"] == "Untitled"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://post.example/\n# x", "ftp://post.example/"])
def test_an_address_that_is_none_of_the_web_is_not_linked(stored, url):
    text = markdown(stored(("paragraph", EMU), url=url, canonical_url=url))
    assert "Source" not in text
    assert "url" not in front_matter(text)


NASTY = st.text(st.characters(exclude_categories=[])) | st.sampled_from(
    ["---", "# x", "- [x](y)", "<script>alert(1)</script>", "![x](https://evil.example/x.png)", "a: b\n---\nc: d", "`x`", "1. x", "&lt;", "\\", "\u2028---", "\x85", "| a |", "%YAML", "!!python/object:x", "* * *", "\ufeff", "x\r---\r"]
)  # fmt: skip


@given(NASTY, NASTY, NASTY)
@settings(deadline=None)
def test_nothing_in_a_page_is_more_than_words(stored, title, words, tag):
    text = markdown(stored(("paragraph", words), ("heading", words), title=title, tags=(tag,), authors=(title,)))
    data = front_matter(text)
    assert next(iter(data)) == "title"
    assert all(
        character.isprintable() or character in "\n \u3000"
        for line in text.splitlines()
        for character in line
        if character < "\x7f"
    )
    tokens = MarkdownIt().parse(body(text))
    children = [child for token in tokens for child in token.children or []]
    links = [child.attrs["href"] for child in children if child.type == "link_open"]
    assert {token.type for token in tokens} <= {
        "heading_open",
        "heading_close",
        "inline",
        "paragraph_open",
        "paragraph_close",
        "hr",
    }
    assert {child.type for child in children} <= {"text", "softbreak", "link_open", "link_close", "text_special"}
    assert links == ["https://post.example/emu"]


@pytest.mark.parametrize(
    ("given_title", "name"),
    [
        ("Emu stops trains", "2024-04-16-emu-stops-trains-0f3a9c1d.md"),
        ("CON", "2024-04-16-con-0f3a9c1d.md"),
        ("../../etc/passwd", "2024-04-16-etc-passwd-0f3a9c1d.md"),
        ('a<b>:"/\\|?*\x00\n.', "2024-04-16-a-b-0f3a9c1d.md"),
        ("霧原鉄道", "2024-04-16-霧原鉄道-0f3a9c1d.md"),
        ("Straße über Äcker", "2024-04-16-straße-über-äcker-0f3a9c1d.md"),
        ("…", "2024-04-16-0f3a9c1d.md"),
    ],
)
def test_names_of_files_are_made_of_day_title_and_id(stored, given_title, name):
    assert file_name(stored(title=given_title), ".md") == name


def test_a_name_without_a_day_of_publication_has_the_day_of_adding(stored):
    for published in (None, "last week", "../..", "2024-99-99"):
        assert file_name(stored(published=published), ".md").startswith("2026-11-24-emu")


def test_a_long_title_is_cut_between_words(stored):
    name = file_name(stored(title="wörter " * 100), ".md")
    assert name == "2024-04-16-" + "wörter-" * 9 + "wörter-0f3a9c1d.md"


@given(st.text(st.characters(exclude_categories=[])), st.text(st.characters(exclude_categories=[])))
@settings(deadline=None)
def test_any_name_is_one_that_every_file_system_takes(stored, title, identity):
    name = file_name(stored(title=title, id=identity), ".md")
    assert len(name.encode()) <= 140
    assert name[:11] == "2024-04-16-" or name == "2024-04-16.md"
    assert not set(name) & set('<>:"/\\|?* ')
    assert name.isprintable()


def test_the_zip_holds_a_file_for_each_article_and_is_the_same_each_time(emu, stored):
    files = [io.BytesIO(), io.BytesIO()]
    other = stored(("paragraph", EMU), id="f" * 32)
    assert [write_markdown(iter([emu, other]), file) for file in files] == [2, 2]
    assert files[0].getvalue() == files[1].getvalue()
    with zipfile.ZipFile(files[0]) as archive:
        assert archive.namelist() == [
            "2024-04-16-emu-stops-trains-0f3a9c1d.md",
            "2024-04-16-emu-stops-trains-ffffffff.md",
        ]
        assert archive.read(archive.namelist()[0]).decode() == markdown(emu)


def test_a_folder_is_made_and_files_are_replaced(emu, tmp_path):
    folder = tmp_path / "notes" / "news"
    assert write_markdown_folder([emu], folder) == 1
    (folder / "mine.md").write_text("mine")
    assert write_markdown_folder([emu], folder) == 1
    assert sorted(file.name for file in folder.iterdir()) == ["2024-04-16-emu-stops-trains-0f3a9c1d.md", "mine.md"]
    assert (folder / "2024-04-16-emu-stops-trains-0f3a9c1d.md").read_text("utf-8") == markdown(emu)


def test_a_link_in_the_way_is_replaced_and_not_followed(emu, tmp_path):
    target = tmp_path / "precious"
    target.write_text("precious")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "2024-04-16-emu-stops-trains-0f3a9c1d.md").symlink_to(target)
    write_markdown_folder([emu], tmp_path / "notes")
    assert target.read_text() == "precious"


def test_a_folder_that_is_a_file_is_an_input_error(emu, tmp_path):
    (tmp_path / "notes").write_text("")
    with pytest.raises(InputError, match="could not be written"):
        write_markdown_folder([emu], tmp_path / "notes")
