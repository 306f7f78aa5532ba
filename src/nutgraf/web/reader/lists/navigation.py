"""A library in, what leads from list to list out: the three lists, the sources and the tags, with what is unread."""

from collections.abc import Iterable
from dataclasses import dataclass

from nutgraf.library import Library
from nutgraf.printable import one_line
from nutgraf.records import Unread
from nutgraf.web.places import Place, PlaceKind

MOST = 100
"""Sources, and tags, that are shown; those with the most unread articles."""


@dataclass(frozen=True, slots=True)
class Way:
    """A list that can be gone to. place: its name; name: what it is called; here: whether it is the one shown."""

    place: str
    address: str
    name: str
    unread: int
    here: bool


@dataclass(frozen=True, slots=True)
class Navigation:
    """All lists that can be gone to. unread: how many articles are in all; more_sources: some sources are left out."""

    unread: int
    sources: tuple[Way, ...]
    tags: tuple[Way, ...]
    more_sources: bool


def navigation(library: Library, here: Place | None) -> Navigation:
    """Return what leads from a list, or from a page that is none, to the others."""
    unread = library.unread()
    sources = [
        _way(Place(PlaceKind.SOURCE, str(each.id)), each.title or each.url, unread, here) for each in library.sources()
    ]
    tags = [_way(Place(PlaceKind.TAG, tag), tag, unread, here) for tag in library.tags()]
    return Navigation(unread.all, _chosen(sources), _chosen(tags), len(sources) > MOST)


def _way(place: Place, name: str, unread: Unread, here: Place | None) -> Way:
    number = (
        unread.sources.get(int(place.value), 0) if place.kind is PlaceKind.SOURCE else unread.tags.get(place.value, 0)
    )
    return Way(place.name, place.address, one_line(name) or "…", number, here == place)


def _chosen(ways: Iterable[Way]) -> tuple[Way, ...]:
    """Those with the most unread articles, in the order of their names; the one that is shown is always among them."""
    most = sorted(ways, key=lambda way: (not way.here, -way.unread))[:MOST]
    return tuple(sorted(most, key=lambda way: way.name.casefold()))
