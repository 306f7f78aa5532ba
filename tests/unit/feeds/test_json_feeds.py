"""JSON Feeds of both versions come out as the records of any feed."""

import json

import pytest

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds import parse_feed
from nutgraf.records import Feed, FeedEntry, SourceKind

URL = "https://news.example/feed.json"
VERSION = "https://jsonfeed.org/version/1.1"


def parsed(*items: object, **feed: object) -> Feed:
    return parse_feed(json.dumps({"version": VERSION, "items": items, **feed}).encode(), URL, "application/feed+json")


def test_a_feed_gives_its_title_its_home_and_its_language() -> None:
    feed = parsed(title="Harbour News", home_page_url="https://news.example/harbour/", language="pt-BR")
    assert feed == Feed(SourceKind.FEED, "Harbour News", "https://news.example/harbour/", "pt", ())


def test_an_item_gives_all_that_it_says() -> None:
    item = {
        "id": 17,
        "url": "/17",
        "title": "A\nferry",
        "content_html": "<p>It sails.</p>",
        "date_published": "2026-11-24T08:30:00+01:00",
        "date_modified": "2026-11-25T00:00:00Z",
        "authors": [{"name": "Ada Quay"}, {"url": "https://ben.example"}, "Cy"],
        "tags": ["harbour", None, "harbour"],
        "language": "en",
    }
    assert parsed(item).entries == (
        FeedEntry(
            guid="17",
            url="https://news.example/17",
            title="A ferry",
            authors=("Ada Quay",),
            published="2026-11-24T07:30:00Z",
            updated="2026-11-25T00:00:00Z",
            language="en",
            content="<p>It sails.</p>",
            tags=("harbour",),
        ),
    )


def test_the_one_author_of_version_1_0_counts() -> None:
    assert parsed({"id": "1", "author": {"name": "Ada Quay"}}).entries[0].authors == ("Ada Quay",)


def test_plain_text_becomes_paragraphs() -> None:
    (entry,) = parsed({"id": "1", "content_text": "Fares <rise>.\n\nBoats do not."}).entries
    assert entry.content == "<p>Fares &lt;rise&gt;.</p><p>Boats do not.</p>"


def test_what_an_item_comments_on_stands_in_for_its_own_address() -> None:
    assert parsed({"id": "1", "external_url": "https://other.example/a"}).entries[0].url == "https://other.example/a"


@pytest.mark.parametrize("value", [None, True, [], {}, ["x"], {"name": 1}, "\ud800", 1e400, "x" * 1_000_000])
def test_values_of_the_wrong_kind_do_no_harm(value: object) -> None:
    names = (
        "id",
        "url",
        "title",
        "content_html",
        "content_text",
        "date_published",
        "authors",
        "author",
        "tags",
        "language",
    )
    for entry in parsed(
        {**dict.fromkeys(names, value), "url": "https://news.example/17"}, title=value, home_page_url=value
    ).entries:
        assert str(entry).encode("utf-8")
        assert len(entry.title or "") <= 1_000


@pytest.mark.parametrize(
    "body", [b"{", b'{"items": 1}', b'{"title": "A ferry"}', b'{"items": ' + b"[" * 100_000, b'{"a": ' + b"9" * 100_000]
)
def test_other_json_is_no_feed(body: bytes) -> None:
    with pytest.raises(NotAFeed):
        parse_feed(body, URL)
