"""The address of an article page says how it is shown; what it says wrongly does not count."""

import pytest
from starlette.requests import Request

from nutgraf.records import Span
from nutgraf.web.places import Place
from nutgraf.web.reader.article.view import View


def view_of(query: str, cookie: str = "") -> View:
    headers = [(b"cookie", cookie.encode())] if cookie else []
    scope = {"type": "http", "method": "GET", "path": "/article/ab", "query_string": query.encode(), "headers": headers}
    return View.of(Request(scope | {"path_params": {"id": "ab"}}))


def test_an_address_without_anything_shows_the_article_among_all() -> None:
    assert view_of("") == View("ab", Place.named("all"))
    assert view_of("").address() == "/article/ab?in=all"


def test_an_address_says_all_that_there_is_to_choose() -> None:
    view = view_of("in=tag%3Aa%2Fb%26c&summary=below&length=long&edits=1&facts=1&at=3-12")
    assert view == View("ab", Place.named("tag:a/b&c"), "below", "long", True, True, True, Span(3, 12))
    assert view.address() == "/article/ab?in=tag%3Aa%2Fb%26c&summary=below&length=long&edits=1&facts=1"


@pytest.mark.parametrize(
    "query", ["in=", "in=nothing", "in=tag:", "length=huge", "at=9-3", "at=3-", "summary=aside", "edits=yes"]
)
def test_what_it_says_wrongly_does_not_count(query: str) -> None:
    assert view_of(query) == View("ab", Place.named("all"))


def test_the_length_that_was_chosen_another_time_counts_until_another_is_chosen() -> None:
    assert view_of("", "nutgraf_length=short").length == "short"
    assert not view_of("", "nutgraf_length=short").chosen
    assert view_of("length=long", "nutgraf_length=short").length == "long"
    assert view_of("", "nutgraf_length=endless").length == "medium"


def test_the_next_article_is_read_in_the_same_list_with_its_summary_open_as_well() -> None:
    here = view_of("in=unread%402026-01-05T10%3A00%3A00Z&summary=below&length=short")
    assert here.beside("cd") == "/article/cd?in=unread%402026-01-05T10%3A00%3A00Z&summary=above"
    assert view_of("in=starred").beside("cd") == "/article/cd?in=starred"


def test_an_id_is_a_part_of_the_path_and_no_more() -> None:
    assert View("a/../b?c#d", Place.named("all")).address() == "/article/a%2F..%2Fb%3Fc%23d?in=all"
