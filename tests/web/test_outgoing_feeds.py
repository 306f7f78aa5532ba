"""Feeds of lists and OPML from a real server, read back as a feed reader reads them."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

import feedparser
import httpx
import jsonschema
import pytest
from newsstand import STORIES, fill_newsstand, story
from serving import STORIES as EXAMPLES
from serving import Served, serving

from nutgraf.library import Library
from nutgraf.library.exchange import subscriptions
from nutgraf.records import Status

ITEM = {
    "type": "object",
    "required": ["id", "url", "content_html", "date_modified"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
        "url": {"type": "string", "pattern": "^https?://"},
        "title": {"type": "string", "minLength": 1},
        "content_html": {"type": "string"},
        "summary": {"type": "string", "minLength": 1},
        "date_published": {"type": "string", "format": "date-time"},
        "date_modified": {"type": "string", "format": "date-time"},
        "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "tags": {"type": "array", "items": {"type": "string"}},
        "language": {"type": "string"},
    },
}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": {"type": "string", "pattern": "^http://127.0.0.1"},
        "feed_url": {"type": "string", "pattern": "^http://127.0.0.1"},
        "items": {"type": "array", "items": ITEM},
    },
}


@dataclass(frozen=True)
class Stand:
    """A running server, its library, and the ids of the articles by title."""

    http: httpx.Client
    library: Library
    articles: dict[str, str]

    def atom(self, name: str, **parameters: str | int) -> Any:
        answer = self.http.get(f"feeds/{name}.atom", params=parameters).raise_for_status()
        assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
        read = feedparser.parse(answer.content)
        assert not read.bozo
        return read

    def json(self, name: str, **parameters: str | int) -> Any:
        answer = self.http.get(f"feeds/{name}.json", params=parameters).raise_for_status()
        assert answer.headers["content-type"] == "application/feed+json; charset=utf-8"
        read = answer.json()
        jsonschema.validate(read, JSON_FEED, format_checker=jsonschema.FormatChecker())
        return read


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    path = tmp_path_factory.mktemp("feeds") / "library.sqlite"
    return path, fill_newsstand(path)


@pytest.fixture(scope="module")
def stand(shelf: tuple[Path, dict[str, str]]) -> Iterator[Stand]:
    path, articles = shelf
    with (
        Library.open(path) as library,
        serving(path, "--no-refresh") as served,
        httpx.Client(base_url=served.address, timeout=40) as http,
    ):
        yield Stand(http, library, articles)


LISTS = {
    "unread": len(STORIES) - 8,
    "starred": 2,
    "all": len(STORIES),
    "source:2": 6,
    "tag:climate": 3,
    "search:bridge lock": 1,
}


@pytest.mark.parametrize("name", LISTS)
def test_every_list_is_an_atom_and_a_json_feed_of_the_same_articles(stand: Stand, name: str) -> None:
    atom, read = stand.atom(quote(name)), stand.json(quote(name))
    assert len(atom.entries) == len(read["items"]) == LISTS[name]
    assert [entry.id for entry in atom.entries] == [item["id"] for item in read["items"]]
    assert [entry.title for entry in atom.entries] == [item["title"] for item in read["items"]]
    assert atom.feed.title == read["title"]
    own = next(link.href for link in atom.feed.links if link.rel == "self")
    assert httpx.get(own).text == httpx.get(own).text
    assert own == read["feed_url"].removesuffix(".json") + ".atom"


def test_a_story_that_several_tell_is_a_feed_of_theirs(stand: Stand) -> None:
    told = stand.atom(f"story:{stand.articles[STORIES[0].title]}")
    assert sorted(entry.title for entry in told.entries) == [
        "Marrow Bridge lock shut until spring",
        "Marrow Bridge lock stays closed until spring",
        "Marrow Bridge: lock to stay shut",
    ]


def test_an_entry_is_the_summary_with_links_to_the_publisher_and_to_our_page(stand: Stand) -> None:
    article = stand.library.stored(stand.articles[STORIES[0].title])
    entry = next(each for each in stand.atom("all").entries if each.title == STORIES[0].title)
    ours = f"{stand.http.base_url}article/{article.entry.id}"
    assert [(link.rel, link.href) for link in entry.links] == [("alternate", article.article.url), ("related", ours)]
    assert entry.summary == STORIES[0].headline
    assert f"<li>{STORIES[0].headline} <a href=" in entry.content[0].value
    assert f'href="{article.article.url}#:~:text=' in entry.content[0].value
    assert f'href="{ours}"' in entry.content[0].value
    assert "The council will hear from" not in entry.content[0].value  # the rest of the article
    assert [tag.term for tag in entry.tags] == ["canals"]
    assert entry.author == "Ana Ruiz"


def test_a_teaser_says_what_it_is_in_the_readers_language(stand: Stand) -> None:
    answer = stand.http.get("feeds/all.json", headers={"Accept-Language": "de"})
    teaser = next(item for item in answer.json()["items"] if item["title"] == STORIES[14].title)
    assert "<em>Nur der Anfang des Artikels war zu lesen.</em>" in teaser["content_html"]
    assert "In nutgraf lesen" in teaser["content_html"]
    assert answer.headers["content-language"] == "de"


@pytest.mark.parametrize(("count", "number"), [("3", 3), ("0", 1), ("x", 34), ("-1", 34), ("999999", 34), ("", 34)])
def test_a_feed_holds_as_many_articles_as_are_asked_for(stand: Stand, count: str, number: int) -> None:
    assert len(stand.json("all", count=count)["items"]) == number


@pytest.mark.parametrize(
    "name",
    ["", "unread", "unread.rss", ".atom", "nothing.atom", "source:99.atom", "source:x.json", "tag:.atom",
     "story:ffffffff.atom", "story:zz.atom", "unread:1.atom", "../unread.atom", "%00.atom"],
)  # fmt: skip
def test_what_is_no_list_has_no_feed(stand: Stand, name: str) -> None:
    assert stand.http.get(f"feeds/{name}").status_code == 404


def test_tags_and_searches_of_any_characters_have_feeds(stand: Stand) -> None:
    for name in ("tag:город", "tag:a/b.json", 'search:"Ida Moe" is:unread', "search:a&b=c?d#e", "tag:<x>", "tag:\x01"):
        address = f"feeds/{quote(name, safe='')}.atom"
        assert not feedparser.parse(stand.http.get(address).raise_for_status().content).bozo
    assert len(stand.atom(quote("tag:город", safe="")).entries) == 1


def test_a_feed_that_has_not_changed_is_not_sent_again(stand: Stand) -> None:
    first = stand.http.get("feeds/starred.atom")
    known = {"If-None-Match": first.headers["etag"]}
    again = stand.http.get("feeds/starred.atom", headers=known)
    assert (again.status_code, again.content) == (304, b"")
    since = {"If-Modified-Since": first.headers["last-modified"]}
    assert stand.http.get("feeds/starred.atom", headers=since).status_code == 304
    assert stand.http.get("feeds/starred.json", headers=known).status_code == 200
    assert stand.http.get("feeds/starred.atom?count=1", headers=known).status_code == 200
    assert stand.http.get("feeds/starred.atom", headers=known | {"Accept-Language": "es"}).status_code == 200
    assert stand.http.head("feeds/starred.atom").headers["etag"] == first.headers["etag"]


def test_a_feed_that_has_changed_is_sent_with_what_is_new(shelf: tuple[Path, dict[str, str]], tmp_path: Path) -> None:
    path = Path(shutil.copy(shelf[0], tmp_path))
    with (
        Library.open(path) as library,
        serving(path, "--no-refresh") as served,
        httpx.Client(base_url=served.address, timeout=40) as http,
    ):
        known = {"If-None-Match": http.get("feeds/starred.atom").headers["etag"]}
        library.mark(shelf[1][STORIES[5].title], starred=True)
        changed = http.get("feeds/starred.atom", headers=known)
        assert changed.status_code == 200
        assert STORIES[5].title in [entry.title for entry in feedparser.parse(changed.content).entries]


def test_one_opml_file_subscribes_to_all_lists(stand: Stand) -> None:
    answer = stand.http.get("feeds/opml").raise_for_status()
    assert answer.headers["content-disposition"] == 'attachment; filename="nutgraf-feeds.opml"'
    found = subscriptions(answer.content)
    assert found is not None
    assert [feed.title for feed in found[:4]] == ["Unread", "Starred", "All", "The Harbour Post"]
    assert len(found) == 3 + 7 + len(stand.library.tags())
    for feed in (*found[:5], *found[-3:]):
        assert not feedparser.parse(httpx.get(feed.url).raise_for_status().content).bozo


def test_the_sources_are_handed_out_as_opml(stand: Stand) -> None:
    answer = stand.http.get("opml").raise_for_status()
    found = subscriptions(answer.content)
    assert found is not None
    assert [feed.url for feed in found] == [source.url for source in stand.library.sources()]


def test_a_feed_reader_signs_in_with_any_name_and_a_token(shelf: tuple[Path, dict[str, str]], tmp_path: Path) -> None:
    path = Path(shutil.copy(shelf[0], tmp_path))
    with Library.open(path) as library:
        _, secret = library.add_token("feeds", read_only=True)
    with serving(path, "--no-refresh") as served:
        address = f"{served.address}feeds/unread.atom"
        refused = httpx.get(address)
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"].startswith("Basic ")
        assert httpx.get(address, auth=("anybody", secret)).status_code == 200
        assert httpx.get(address, auth=("anybody", "wrong")).status_code == 401


def test_the_sentences_of_an_entry_are_those_of_the_kept_summary(served: Served) -> None:
    read = httpx.get(f"{served.address}feeds/all.json").raise_for_status().json()
    jsonschema.validate(read, JSON_FEED)
    by_page = {re.search(r"/article/([0-9a-f]{32})", item["content_html"])[1]: item for item in read["items"]}  # type: ignore[index]
    assert len(by_page) == len(EXAMPLES)
    with Library.open(served.library) as library:
        for stored in library.stored_all(by_page):
            html = by_page[stored.entry.id]["content_html"]
            shown = [unescape(text) for text in re.findall(r"<li>(.*?)(?: <a href=[^>]*>↗</a>)?</li>", html)]
            assert shown == [" ".join(sentence.text.split()) for sentence in stored.summaries["medium"].sentences]
            assert by_page[stored.entry.id]["summary"] == stored.entry.headline


STRANGE = "\x00\x1b[31m\u202e]]><script>alert(1)</script>&amp;\ufffe\ud800\"'<!--"


def test_text_of_strangers_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.keep(
            story(
                f"He said {STRANGE}", "https://post.example/a?x=1&y=2", title=STRANGE, authors=(STRANGE,), site=STRANGE,
                language="x-strange", tags=(STRANGE, "ok"), headline=STRANGE, published="0004-02-30",
            )
        )  # fmt: skip
        library.keep(story("A page.", title=None, headline=None, url="javascript:alert(1)", status=Status.PAYWALL))
    with serving(path, "--no-refresh") as served, httpx.Client(base_url=served.address, timeout=40) as http:
        atom = http.get("feeds/all.atom").raise_for_status().content
        root = ET.fromstring(atom)
        assert b"<script" not in atom
        assert b"javascript:" not in atom
        contents = [found.text or "" for found in root.iter("{http://www.w3.org/2005/Atom}content")]
        assert all("<script" not in content for content in contents)
        read = http.get("feeds/all.json").raise_for_status().json()
        jsonschema.validate(read, JSON_FEED)
        assert "<script" not in json.dumps([item["content_html"] for item in read["items"]])
        items = http.get("api/greader/reader/api/0/stream/contents").raise_for_status().json()["items"]
        assert all("<script" not in item["summary"]["content"] for item in items)
        assert len(items) == 2
        assert all(item["title"].isprintable() for item in items)
        assert all(item["canonical"][0]["href"].startswith(("http://", "https://")) for item in items)
