"""Lists as addresses name them: "unread", "source:3", "tag:health", "search:bridge repair", "story:1f0c...".

An article is read within the list that one came from, so each link to one carries the list's name. The unread list is
named with the moment at which it was opened, "unread@2026-11-24T15:38:52Z": what is read on the way stays in it, so
that the previous article can still be found. A search may hold filters, "search:bridge is:unread".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self
from urllib.parse import quote

from nutgraf.errors import NotFound
from nutgraf.library import Library
from nutgraf.records import Entry, Hit, Wanted
from nutgraf.web.searched import Searched

SEARCHED = 200
"""Hits of a search that can be leafed through."""


class PlaceKind(StrEnum):
    """What kind of list it is."""

    UNREAD = "unread"
    STARRED = "starred"
    ALL = "all"
    SOURCE = "source"
    TAG = "tag"
    SEARCH = "search"
    STORY = "story"


# What may follow a kind's colon: a query or a tag has at most 500 characters.
_VALUES = {
    PlaceKind.SOURCE: re.compile(r"\d{1,9}", re.ASCII),
    PlaceKind.TAG: re.compile(r".{1,500}", re.DOTALL),
    PlaceKind.SEARCH: re.compile(r".{1,500}", re.DOTALL),
    PlaceKind.STORY: re.compile(r"[0-9a-f]{4,32}"),
}
_MOMENT = re.compile(r"\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A list.

    value: the number of a source, a tag, a query, or the id of an article of a story; at: when an unread list was
    opened, or None for what is unread now.
    """

    kind: PlaceKind
    value: str = ""
    at: str | None = None

    @classmethod
    def named(cls, name: str) -> Self:
        """Return the list of that name. Raises NotFound where it names none."""
        kind, _, value = name.partition(":")
        if name.startswith("unread@") and _MOMENT.fullmatch(at := name.removeprefix("unread@")):
            return cls(PlaceKind.UNREAD, at=at)
        found = next((each for each in PlaceKind if each == kind), None)
        form = _VALUES.get(found) if found else None
        if found is None or not (form.fullmatch(value) if form else kind == name):
            raise NotFound(f"There is no list {name!r:.80}.")
        return cls(found, value)

    @property
    def name(self) -> str:
        """Return the name that it has in addresses."""
        if self.kind in _VALUES:
            return f"{self.kind}:{self.value}"
        return f"{self.kind}@{self.at}" if self.at else self.kind.value

    @property
    def address(self) -> str:
        """Return where the reader's page of it is."""
        value = quote(self.value, safe="", errors="replace")
        match self.kind:
            case PlaceKind.UNREAD if self.at:
                return f"/unread?at={quote(self.at, safe='')}"
            case PlaceKind.SEARCH:
                return f"/search?q={value}"
            case _:
                return f"/{self.kind}/{value}" if self.kind in _VALUES else f"/{self.kind}"

    def address_of(self, article_id: str) -> str:
        """Return where the page of an article is that is read within the list."""
        return f"/article/{article_id}?in={quote(self.name, safe='', errors='replace')}"

    def wanted(self) -> Wanted:
        """Return which articles the list shows; a search and a story are no filters, and are shown by `found`."""
        match self.kind:
            case PlaceKind.UNREAD:
                return Wanted(unread_at=self.at) if self.at else Wanted(read=False)
            case PlaceKind.STARRED:
                return Wanted(starred=True)
            case PlaceKind.SOURCE:
                return Wanted(source=int(self.value))
            case PlaceKind.TAG:
                return Wanted(tag=self.value)
            case _:
                return Wanted()


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The articles before and after one in a list, or None at its ends."""

    previous: Entry | None
    next: Entry | None


def neighbours(library: Library, place: Place, article_id: str) -> Neighbours:
    """Return what stands before and after an article in a list, the newest or the best first."""
    if place.kind in {PlaceKind.SEARCH, PlaceKind.STORY}:
        before, after = _beside(ids_of(library, place), article_id)
    else:
        before, after = library.neighbours(article_id, place.wanted())
    entries = {entry.id: entry for entry in library.entries([each for each in (before, after) if each])}
    return Neighbours(entries.get(before or ""), entries.get(after or ""))


def ids_of(library: Library, place: Place) -> Sequence[str]:
    """Return the ids of the articles of a search or of a story, in order."""
    if place.kind is PlaceKind.SEARCH:
        searched = Searched.of(place.value)
        if searched.query:
            return library.search_ids(searched.query, searched.wanted, limit=SEARCHED)
        return [hit.entry.id for hit in hits_of(library, place.value)]
    entry = library.stored(place.value).entry
    return (entry.id, *entry.others)


def hits_of(library: Library, text: str, most: int = SEARCHED) -> tuple[Hit, ...]:
    """Return what a search finds, the best first; of filters without words all that they let through, newest first.

    text: as it stands in the search field, with its filters.
    """
    searched = Searched.of(text)
    if searched.query or searched.wanted == Wanted():
        return library.search(searched.query, searched.wanted, limit=most)
    entries = library.list(searched.wanted, limit=most).entries
    return tuple(Hit(entry, 0.0, entry.title or "", (), in_title=True, span=None) for entry in entries)


def _beside(ids: Sequence[str], article_id: str) -> tuple[str | None, str | None]:
    if article_id not in ids:
        return None, ids[0] if ids else None
    at = ids.index(article_id)
    return (ids[at - 1] if at else None), (ids[at + 1] if at + 1 < len(ids) else None)


def opened(place: Place, now: str) -> Place:
    """Return the list as it is named in links from a page that is shown at that moment."""
    return replace(place, at=place.at or now) if place.kind is PlaceKind.UNREAD else place
