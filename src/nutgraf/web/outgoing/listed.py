"""A list in, its newest articles out: their entries first, so that a feed that has not changed costs no more."""

from collections.abc import Sequence

from nutgraf.library import Library
from nutgraf.records import Entry, Stored
from nutgraf.web.outgoing.content import changed_at, published_at
from nutgraf.web.places import Place, PlaceKind, hits_of, ids_of


def entries_of(library: Library, place: Place, count: int) -> Sequence[Entry]:
    """Return the newest entries of a list. Raises NotFound for a source or a story that is none."""
    if place.kind is PlaceKind.SEARCH:
        found = [hit.entry for hit in hits_of(library, place.value)]
        return sorted(found, key=_moment, reverse=True)[:count]
    if place.kind is PlaceKind.STORY:
        return library.entries(ids_of(library, place)[:count])
    if place.kind is PlaceKind.SOURCE:
        library.source(int(place.value))  # raises NotFound
    return library.list(place.wanted(), limit=count).entries


def stored_of(library: Library, entries: Sequence[Entry]) -> Sequence[Stored]:
    """Return the articles behind entries, in their order, without those that are gone by now."""
    return library.stored_all([entry.id for entry in entries])


def last_change(place: Place, entries: Sequence[Entry]) -> str | None:
    """Return when the newest of the list came, changed or got its star; None where nothing tells it.

    A tag that is given to an old article leaves no moment behind.
    """
    if place.kind is PlaceKind.TAG or not entries:
        return None
    starred = place.kind is PlaceKind.STARRED
    return max(max(changed_at(entry), (entry.starred_at or "") if starred else "") for entry in entries)


def title_of(library: Library, place: Place) -> str | None:
    """Return the name of a source, a tag or a query; None for a list that the reader has words for."""
    match place.kind:
        case PlaceKind.SOURCE:
            source = library.source(int(place.value))
            return source.title or source.url
        case PlaceKind.TAG | PlaceKind.SEARCH:
            return place.value
        case _:
            return None


def _moment(entry: Entry) -> str:
    return published_at(entry) or entry.added_at
