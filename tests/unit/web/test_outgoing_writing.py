"""Feeds written out, and what tells a client that they have not changed; every value is worked out by hand."""

import json
from xml.etree import ElementTree as ET

import feedparser
import pytest
from starlette.requests import Request

from nutgraf.web.outgoing.atom import atom
from nutgraf.web.outgoing.conditional import Validators, etag_of
from nutgraf.web.outgoing.feed import Feed, Item
from nutgraf.web.outgoing.json_feed import json_feed

ITEM = Item(
    id="urn:uuid:3f1c7c0e-0000-5000-8000-000000000001",
    title='Bridge & <ferry> "closed"',
    url="https://post.example/bridge?a=1&b=2",
    page="http://127.0.0.1:8765/article/0123",
    authors=("Ida Moe", "Per Lund"),
    tags=("Sport & more", "<b>"),
    summary="The bridge is closed.",
    html="<ul>\n<li>The bridge is closed.</li>\n</ul>\n",
    language="en",
    published="2026-11-23T08:00:00Z",
    updated="2026-11-24T09:30:00Z",
)
BARE = Item("urn:uuid:0", "Untitled", None, "http://h/article/1", (), (), "", "", None, None, "2026-01-01T00:00:00Z")


def feed(*items: Item) -> Feed:
    address = "http://127.0.0.1:8765/feeds/unread.atom"
    return Feed("Unread · nutgraf", "Summaries", address, "http://h/unread", "en", "2026-11-24T09:30:00Z", items)


def test_a_feed_reader_finds_in_atom_what_was_put_in():
    read = feedparser.parse(atom(feed(ITEM)))
    (entry,) = read.entries
    assert not read.bozo
    assert read.version == "atom10"
    assert read.feed.title == "Unread · nutgraf"
    assert read.feed.updated == "2026-11-24T09:30:00Z"
    assert [link.href for link in read.feed.links] == ["http://127.0.0.1:8765/feeds/unread.atom", "http://h/unread"]
    assert (entry.id, entry.link) == (ITEM.id, ITEM.url)
    assert entry.title_detail.value == 'Bridge & <ferry> "closed"'
    assert [author.name for author in entry.authors] == ["Ida Moe", "Per Lund"]
    assert [tag.term for tag in entry.tags] == ["Sport & more", "<b>"]
    assert entry.summary == "The bridge is closed."
    assert entry.content[0].value == "<ul>\n<li>The bridge is closed.</li>\n</ul>"
    assert entry.content[0].type == "text/html"
    assert (entry.published, entry.updated) == ("2026-11-23T08:00:00Z", "2026-11-24T09:30:00Z")


def test_an_article_without_an_address_is_linked_to_our_page_of_it():
    (entry,) = feedparser.parse(atom(feed(BARE))).entries
    assert entry.link == "http://h/article/1"
    assert "published" not in entry


@pytest.mark.parametrize("strange", ["\x00\x08\x0b\x1f", "\ud800", "\ufffe\uffff", "]]>", "<!--", "&#0;"])
def test_atom_stays_well_formed_whatever_stands_in_it(strange):
    made = Item(
        f"urn:{strange}", strange, f"https://h/{strange}", strange, (strange,), (strange,), strange, strange, strange,
        None, "2026-01-01T00:00:00Z",
    )  # fmt: skip
    root = ET.fromstring(atom(feed(made)))
    assert len(root.findall("{http://www.w3.org/2005/Atom}entry")) == 1


def test_a_json_feed_holds_what_is_known_and_nothing_else():
    written = json.loads(json_feed(feed(ITEM, BARE)))
    assert written["version"] == "https://jsonfeed.org/version/1.1"
    assert written["feed_url"] == "http://127.0.0.1:8765/feeds/unread.atom"
    first, second = written["items"]
    assert first == {
        "id": ITEM.id,
        "url": ITEM.url,
        "title": ITEM.title,
        "content_html": ITEM.html,
        "summary": "The bridge is closed.",
        "date_published": "2026-11-23T08:00:00Z",
        "date_modified": "2026-11-24T09:30:00Z",
        "authors": [{"name": "Ida Moe"}, {"name": "Per Lund"}],
        "tags": ["Sport & more", "<b>"],
        "language": "en",
    }
    assert second["content_html"] == ""
    assert second.keys() == {"id", "url", "title", "content_html", "date_modified"}


def asking(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode("latin-1")) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "path": "/", "headers": raw, "query_string": b""})


KNOWN = Validators('W/"abc"', "2026-11-24T09:30:00Z")


@pytest.mark.parametrize(
    "headers",
    [
        {"if_none_match": 'W/"abc"'},
        {"if_none_match": '"abc"'},
        {"if_none_match": '"x", W/"abc" , "y"'},
        {"if_none_match": "*"},
        {"if_modified_since": "Tue, 24 Nov 2026 09:30:00 GMT"},
        {"if_modified_since": "Wed, 25 Nov 2026 00:00:00 GMT"},
        {"if_none_match": 'W/"abc"', "if_modified_since": "Mon, 23 Nov 2026 00:00:00 GMT"},
    ],
)
def test_a_client_that_has_this_state_is_told_so(headers):
    answer = KNOWN.unchanged(asking(**headers))
    assert answer is not None
    assert answer.status_code == 304
    assert answer.headers["etag"] == 'W/"abc"'
    assert answer.headers["last-modified"] == "Tue, 24 Nov 2026 09:30:00 GMT"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"if_none_match": '"other"'},
        {"if_none_match": "abc"},
        {"if_none_match": '"other"', "if_modified_since": "Wed, 25 Nov 2026 00:00:00 GMT"},
        {"if_modified_since": "Tue, 24 Nov 2026 09:29:59 GMT"},
        {"if_modified_since": "yesterday"},
        {"if_modified_since": "Tue, 24 Nov 2026 09:30:00"},
        {"if_modified_since": ""},
    ],
)
def test_any_other_client_gets_the_whole(headers):
    assert KNOWN.unchanged(asking(**headers)) is None


def test_without_a_moment_the_tag_alone_decides():
    undated = Validators('W/"abc"')
    assert undated.unchanged(asking(if_modified_since="Wed, 25 Nov 2026 00:00:00 GMT")) is None
    assert "Last-Modified" not in undated.headers()


def test_two_states_have_two_tags():
    assert etag_of(["a", 1]) == etag_of(["a", 1])
    assert etag_of(["a", 1]) != etag_of(["a", 2])
    assert etag_of(["ab"]) != etag_of(["a", "b"])
    assert etag_of(["\ud800"]).startswith('W/"')
