"""What a list shows of an article."""

from datetime import UTC, datetime
from typing import Any

import pytest

from nutgraf.records import Entry, Hit, Span, Status
from nutgraf.web.places import Place
from nutgraf.web.reader.lists.lines import Line, Lines, Piece, pieces
from nutgraf.web.words import words_in

NOW = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)


def entry(**changes: Any) -> Entry:
    fields: dict[str, Any] = dict.fromkeys(Entry.__slots__)
    fields |= {"id": "1f0c", "authors": (), "tags": (), "others": (), "status": Status.COMPLETE, "words": 500}
    return Entry(**(fields | {"added_at": "2026-11-24T12:00:00Z"} | changes))


def line(**changes: Any) -> Line:
    return Lines(Place.named("tag:canals"), words_in("en"), NOW).of([entry(**changes)])[0]


def hit(passage: str, *marks: Span) -> Hit:
    return Hit(entry(), 1.0, passage, marks, in_title=False, span=Span(40, 40 + len(passage)))


def test_an_article_is_read_within_the_list():
    assert line().address == "/article/1f0c?in=tag%3Acanals"


def test_a_hit_is_read_within_the_search_at_its_passage():
    found = Lines(Place.named("search:lock"), words_in("en"), NOW).of_hits([hit("The lock.", Span(4, 8))])
    assert found[0].address == "/article/1f0c?in=search%3Alock&at=40-49"


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"title": "The lock"}, "The lock"),
        ({"title": " \n", "url": "https://news.example/lock"}, "https://news.example/lock"),
        ({"title": None, "url": None}, "Untitled"),
        ({"title": "kcol\u202e eht\nx"}, "kcol eht x"),
    ],
)
def test_an_article_is_called_by_what_it_has(changes, title):
    assert line(**changes).title == title


@pytest.mark.parametrize(
    ("changes", "origin"),
    [
        ({"source_title": "The Post", "site": "Post"}, "The Post"),
        ({"site": "Post", "url": "https://www.post.example/a"}, "Post"),
        ({"url": "https://www.post.example/a"}, "post.example"),
        ({"url": "javascript:alert(1)"}, ""),
        ({}, ""),
    ],
)
def test_it_comes_from_its_source_or_its_site(changes, origin):
    assert line(**changes).origin == origin


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "data:text/html,x", "//evil.example", " https://a.example", None]
)
def test_only_an_address_of_the_web_is_linked(url):
    assert line(url=url).publisher is None


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (238, 1), (239, 2), (2400, 11)])
def test_the_minutes_are_those_of_238_words(words, minutes):
    assert line(words=words).minutes == minutes


def test_the_date_is_that_of_publication_or_else_of_adding():
    assert line().when == "3 h ago"
    assert line(published="2026-11-23").when == "yesterday"


def test_what_is_not_a_whole_story_has_a_badge():
    assert [line(status=status).badge for status in (Status.COMPLETE, Status.TEASER, Status.CONSENT_WALL)] == [
        None,
        "lists.teaser",
        "lists.no_story",
    ]


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        ((), [("The lock", False)]),
        ((Span(4, 8),), [("The ", False), ("lock", True)]),
        ((Span(0, 3), Span(4, 8)), [("The", True), (" ", False), ("lock", True)]),
        ((Span(4, 8), Span(0, 3)), [("The", True), (" ", False), ("lock", True)]),
        ((Span(0, 6), Span(2, 8)), [("The lo", True), ("ck", True)]),
        ((Span(0, 8), Span(4, 8)), [("The lock", True)]),
    ],
)
def test_the_words_found_are_marked_out(marks, told):
    found = list(pieces(hit("The lock", *marks)))
    assert found == [Piece(text, marked=marked) for text, marked in told]
