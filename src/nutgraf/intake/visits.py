"""Sources in, what is new of them kept in the library: who is asked when, and what a visit comes to."""

from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from nutgraf.errors import FetchError, HTTPStatus, InputError, LibraryError, NutgrafError
from nutgraf.fetch.feeds import after_failure, key_of, next_interval, parse_feed
from nutgraf.intake.entries import Announced, Ask, Tools, keep_entry
from nutgraf.intake.home import is_one_site
from nutgraf.intake.threads import side_by_side
from nutgraf.records import Arrival, Feed, FeedEntry, Page, Seen, Source, Visited

_MOST_SITEMAPS = 5  # of those that an index names, the newest
_FEED_TYPES = (
    "application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1"
)

OnArrival = Callable[[Source, Arrival], None]


def nobody(source: Source, arrival: Arrival) -> None:
    """Tell nobody."""


def refresh(
    tools: Tools, *, ids: Sequence[int] | None = None, everything: bool = False, on_arrival: OnArrival = nobody
) -> Generator[Visited]:
    """Visit the sources that are due, side by side, and yield how each visit went as it ends.

    ids: only these sources, due or not. everything: all of them. on_arrival: called for every story on the way, from
    several threads. A source that another process visits at the moment is left to it. Trouble with one source is told
    in what is yielded; raises LibraryError where the library cannot be read or written.
    """
    due = tools.library.claim_due(moment(), all=everything, ids=ids)
    yield from side_by_side(lambda source: visit(tools, source, on_arrival=on_arrival), due, tools.stopping)


def visit(
    tools: Tools,
    source: Source,
    *,
    found: "Found | None" = None,
    is_new: bool = False,
    on_arrival: OnArrival = nobody,
) -> Visited:
    """Return how a visit to one source went, with everything new of it kept.

    found: what stands at its address, where that was fetched already.
    """
    try:
        return _visited(tools, source, found, on_arrival, is_new=is_new)
    except (FetchError, InputError) as error:
        return _failed(tools, source, error, is_new=is_new)
    except BaseException:
        with suppress(LibraryError):
            _interrupted(tools, source)
        raise


def _visited(tools: Tools, source: Source, found: "Found | None", on_arrival: OnArrival, *, is_new: bool) -> Visited:
    found = found or _found(tools, source)
    arrivals: tuple[Arrival, ...] = ()
    known = 0
    if found.feed is not None:
        fresh = _fresh(tools, source, found.feed)
        known = len(found.feed.entries) - len(fresh)
        arrivals = tuple(_arrivals(tools, fresh, on_arrival))
    if tools.stopping.is_set():
        _interrupted(tools, source)
    else:
        failed = any(arrival.seen is Seen.FAILED for arrival in arrivals)
        # Without what asks for changes only, the next visit sees the entries again that failed.
        told = replace(found, etag=None, last_modified=None) if failed else found
        _note(tools, source, told, changed=bool(arrivals))
    return Visited(tools.library.source(source.id), is_new, arrivals, known, None)


@dataclass(frozen=True, slots=True)
class Found:
    """What stands at a source's address; feed is None where it has not changed since the last visit."""

    feed: Feed | None
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None


def _found(tools: Tools, source: Source) -> Found:
    settings = source.settings
    visit = tools.fetcher.fetch(
        source.url,
        etag=source.etag,
        last_modified=source.last_modified,
        cookie=settings.cookie,
        proxy=settings.proxy,
        accept=_FEED_TYPES,
    )
    ask = tools.asking(settings, source.url, source.home)
    feed = None if visit.page is None else read_feed(tools, visit.page, source.url, ask)
    return Found(feed, visit.etag, visit.last_modified, visit.moved_to)


def read_feed(tools: Tools, page: Page, address: str, ask: Ask) -> Feed:
    """Return the feed or sitemap of a page, with the entries of the sitemaps that an index names, which are asked for.

    Raises NotAFeed.
    """
    feed = tools.workers.run(parse_feed, page.body, page.url or address, page.content_type)
    entries = list(feed.entries)
    parts = feed.more[:_MOST_SITEMAPS]
    missing: list[NutgrafError] = []
    for more in parts:
        try:
            part = ask(more)
            entries += tools.workers.run(parse_feed, part.body, part.url or more, part.content_type).entries
        except NutgrafError as error:
            missing.append(error)
    if missing and len(missing) == len(parts):
        raise missing[0]
    return replace(feed, entries=tuple(entries))


def _fresh(tools: Tools, source: Source, feed: Feed) -> list[Announced]:
    """Return the entries that are new, that failed before, or that their publisher has changed since the last visit."""
    by_key = {key_of(entry): entry for entry in feed.entries}
    seen = tools.library.seen(source.id, list(by_key))
    return [
        Announced(source, feed, entry, is_changed=key in seen and _is_changed(entry, seen[key], source))
        for key, entry in by_key.items()
        if seen.get(key, Seen.FAILED) is Seen.FAILED or _is_changed(entry, seen[key], source)
    ]


def _is_changed(entry: FeedEntry, seen: Seen, source: Source) -> bool:
    if seen is not Seen.KEPT or entry.updated is None or source.checked_at is None:
        return False
    return entry.updated > source.checked_at


def _arrivals(tools: Tools, fresh: Sequence[Announced], on_arrival: OnArrival) -> Generator[Arrival]:
    for announced in fresh:
        if tools.stopping.is_set():
            return
        arrival = keep_entry(tools, announced)
        on_arrival(announced.source, arrival)
        yield arrival


def _note(tools: Tools, source: Source, found: Found, *, changed: bool) -> None:
    """Write down the visit, and when the next one is due."""
    feed = found.feed
    newest = [entry.published for entry in feed.entries if entry.published] if feed else []
    interval = next_interval(
        changed=changed, interval=source.interval, hint=feed.interval if feed else None, newest=newest
    )
    tools.library.visited(
        source.id,
        etag=found.etag,
        last_modified=found.last_modified,
        interval=interval,
        next_at=moment(interval),
        moved_to=_new_address(source, found.moved_to),
        title=feed.title if feed else None,
        home=feed.home if feed else None,
    )


def _new_address(source: Source, moved_to: str | None) -> str | None:
    """Return where the source is from now on; one with a cookie does not take that to another site."""
    if moved_to is None or source.settings.cookie is None or is_one_site(moved_to, source.url):
        return moved_to
    return None


def _failed(tools: Tools, source: Source, error: NutgrafError, *, is_new: bool) -> Visited:
    """Write down why a visit failed; the more often in a row, the later the next one."""
    retry_after = error.retry_after if isinstance(error, HTTPStatus) else None
    _unchanged(tools, source, wait=after_failure(source.failures + 1, retry_after), error=str(error))
    return Visited(tools.library.source(source.id), is_new, (), 0, str(error))


def _interrupted(tools: Tools, source: Source) -> None:
    """Give the source back as it was, so that the next refresh visits it again."""
    _unchanged(tools, source, wait=0, error=None)


def _unchanged(tools: Tools, source: Source, *, wait: int, error: str | None) -> None:
    tools.library.visited(
        source.id,
        etag=source.etag,
        last_modified=source.last_modified,
        interval=source.interval,
        next_at=moment(wait),
        error=error,
        whole=False,
    )


def moment(seconds: int = 0) -> str:
    """Return the moment so many seconds from now."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
