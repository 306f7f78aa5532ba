"""Requests that mark items in, the marks and tags in the library changed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.library import Library
from nutgraf.records import Entry, Wanted
from nutgraf.web.greader.answers import done
from nutgraf.web.greader.given import Given, given
from nutgraf.web.greader.ids import parts, prefixes_of
from nutgraf.web.greader.streams import Stream, stream_of
from nutgraf.web.greader.targets import READ, STARRED, labels_of
from nutgraf.web.site import site_of

_KEPT_UNREAD = "user/-/state/com.google/kept-unread"
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of items. read, starred: None for as it was. add, remove: tags."""

    read: bool | None
    starred: bool | None
    add: Sequence[str]
    remove: Sequence[str]


def edit(request: Request) -> Response:
    """Mark the items that `i` names: `a` puts them into streams, `r` takes them out. Items that are gone are left out.

    Streams that have no meaning here are passed over, such as those of shared items.
    """
    asked, library = given(request), site_of(request).library
    change = _change(_plain(asked.all("a")), _plain(asked.all("r")))
    for part in parts(prefixes_of(asked.all("i")), _AT_ONCE):
        _mark(library, library.entries(part), change)
    return done()


def mark_all(request: Request) -> Response:
    """Mark all of the streams `s` as read, as far as they had come at `ts`."""
    asked, library = given(request), site_of(request).library
    until = asked.moment("ts")
    for name in asked.all("s"):
        stream = stream_of(library, name, Given(()))
        for wanted in _filters(stream):
            library.mark_all(wanted, read=True, until=until)
        if any(None in target.sources for target, _ in stream.conditions):
            _mark_by_hand(library, until)
    return done()


def _change(add: Sequence[str], remove: Sequence[str]) -> Change:
    read = True if READ in add else False if READ in remove or _KEPT_UNREAD in add else None
    starred = True if STARRED in add else False if STARRED in remove else None
    return Change(read, starred, labels_of(add), labels_of(remove))


def _plain(names: Iterable[str]) -> list[str]:
    """Names of streams with "-" where the number of a user stands."""
    return ["/".join(["user", "-", *name.split("/")[2:]]) if name.startswith("user/") else name for name in names]


def _mark(library: Library, entries: Sequence[Entry], change: Change) -> None:
    """Change items; the other articles that tell the same story are read with each, or they would come up next."""
    ids = [entry.id for entry in entries]
    if change.read is not None:
        library.mark([*ids, *(other for entry in entries for other in entry.others)], read=change.read)
    if change.starred is not None:
        library.mark(ids, starred=change.starred)
    if change.add or change.remove:
        library.tag(ids, add=change.add, remove=change.remove)


def _filters(stream: Stream) -> Iterator[Wanted]:
    """Filters that together say what is in a stream, but for what no source announced."""
    if not stream.conditions:
        yield stream.wanted
    for target, _ in stream.conditions:
        for source in target.sources - {None}:
            yield Wanted(source=source)


def _mark_by_hand(library: Library, until: str | None) -> None:
    """Mark what no source announced; the library has no filter for it, so all that is unread is gone through."""
    cursor: str | None = None
    while True:
        listing = library.list(Wanted(read=False, duplicates=True), limit=_AT_ONCE, cursor=cursor)
        ids = [each.id for each in listing.entries if each.source is None and each.added_at <= (until or each.added_at)]
        library.mark(ids, read=True)
        cursor = listing.next
        if cursor is None:
            return
