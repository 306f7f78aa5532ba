"""A page, a feed, a sitemap or a file of subscriptions in: kept, or followed from now on."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

from nutgraf.errors import FetchError, InputError, NotAFeed
from nutgraf.fetch.feeds import find_feeds, guesses
from nutgraf.intake.entries import Ask, Tools, kept
from nutgraf.intake.pages import all_pages
from nutgraf.intake.reading import address_of, page_of
from nutgraf.intake.visits import Found, OnArrival, nobody, read_feed, refresh, visit
from nutgraf.library.exchange import SubscribedFeed, subscriptions
from nutgraf.records import STORY_STATUSES, Arrival, Feed, Page, Source, SourceKind, SourceSettings, Visited


@dataclass(frozen=True, slots=True)
class Wish:
    """How something is to be added.

    settings: fields of `SourceSettings`; of a source that is followed already they replace those it had.
    language: of a page, whatever it says itself. visiting: whether the stories of a source are fetched at once.
    """

    settings: Mapping[str, Any]
    language: str | None = None
    visiting: bool = True


def add(tools: Tools, what: str | bytes, wish: Wish, *, on_arrival: OnArrival = nobody) -> Generator[Arrival | Visited]:
    """Keep a page, or follow what stands there, and yield what became of it.

    what: an address, the path of a file, or the bytes of one.
    Raises FetchError where it cannot be had and InputError where it is nothing that can be kept.
    """
    address, settings = address_of(what), SourceSettings(**wish.settings)
    ask = tools.asking(settings, address)
    page = page_of(what) if address is None else tools.asking(settings, address, by_hand=True)(address)
    feeds = subscriptions(page.body)
    if feeds is not None and settings.cookie is not None:
        raise InputError("A cookie is for one source: give the address of that source, not a file of many.")
    if feeds is not None:
        yield from follow_all(tools, feeds, wish, on_arrival=on_arrival)
        return
    feed = _feed_of(tools, page, ask)
    if feed is not None:
        yield _followed(tools, _own_address(page), feed, wish, on_arrival)
        return
    found = all_pages(page, wish.language, ask, tools.told)
    if found.article.status not in STORY_STATUSES and page.url is not None:
        announced = announced_feed(tools, page, page.url, ask)
        if announced is not None:
            yield _followed(tools, *announced, wish, on_arrival)
            return
    yield kept(tools, _name_of(what), found, settings)


def follow_all(
    tools: Tools, feeds: Sequence[SubscribedFeed], wish: Wish, *, on_arrival: OnArrival = nobody
) -> Generator[Visited]:
    """Follow the feeds of a file, and yield how the first visit to each went."""
    followed: dict[int, bool] = {}
    for feed in feeds:
        source, is_new = _source(tools, feed.url, feed.kind, wish, title=feed.title, home=feed.home, tags=feed.tags)
        followed[source.id] = is_new
        if not wish.visiting:
            yield Visited(source, is_new, (), 0, None)
    if wish.visiting:
        for visited in refresh(tools, ids=tuple(followed), on_arrival=on_arrival):
            yield replace(visited, is_new=followed[visited.source.id])


def _followed(tools: Tools, address: str, feed: Feed, wish: Wish, on_arrival: OnArrival) -> Visited:
    source, is_new = _source(tools, address, feed.kind, wish, title=feed.title, home=feed.home)
    if not wish.visiting:
        return Visited(source, is_new, (), 0, None)
    claimed = [*tools.library.claim_due(source.added_at, ids=[source.id])]
    if not claimed:
        return Visited(source, is_new, (), 0, "Another process visits it at the moment.")
    return visit(tools, claimed[0], found=Found(feed), is_new=is_new, on_arrival=on_arrival)


def _source(
    tools: Tools,
    url: str,
    kind: SourceKind,
    wish: Wish,
    *,
    title: str | None,
    home: str | None,
    tags: tuple[str, ...] = (),
) -> tuple[Source, bool]:
    """Follow a source, or change the settings of one that is followed already."""
    changes = dict(wish.settings)
    if tags:
        changes["tags"] = tuple(dict.fromkeys((*changes.get("tags", ()), *tags)))
    source, is_new = tools.library.add_source(url, kind, title=title, home=home, settings=SourceSettings(**changes))
    if changes and not is_new:
        source = tools.library.set_source(source.id, settings=replace(source.settings, **changes))
    return source, is_new


def _feed_of(tools: Tools, page: Page, ask: Ask) -> Feed | None:
    try:
        return read_feed(tools, page, page.url or "", ask)
    except NotAFeed:
        return None


def announced_feed(tools: Tools, page: Page, url: str, ask: Ask) -> tuple[str, Feed] | None:
    """Return the feed that a page announces and its address; of a front page without one, a feed at a usual place.

    Raises FetchError or InputError where what is announced cannot be read.
    """
    announced = tools.workers.run(find_feeds, page.body, url, page.content_type)
    if announced:
        return announced[0], read_feed(tools, ask(announced[0]), announced[0], ask)
    if urlsplit(url).path not in {"", "/"}:
        return None
    for address in guesses(url):
        with suppress(FetchError, InputError):
            return address, read_feed(tools, ask(address), address, ask)
    return None


def _own_address(page: Page) -> str:
    if page.url is None:
        raise InputError("This file is a feed. To follow it, give the address at which it is published.")
    return page.url


def _name_of(what: str | bytes) -> str:
    return "-" if isinstance(what, bytes) else what
