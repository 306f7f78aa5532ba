"""Entries and hits in, what a list shows of each out."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from nutgraf.envelope import WORDS_PER_MINUTE
from nutgraf.links import web_address
from nutgraf.printable import one_line
from nutgraf.records import Entry, Hit, Status
from nutgraf.web.places import Place
from nutgraf.web.reader.lists import dates
from nutgraf.web.words import Words

_BADGES = {Status.COMPLETE: None, Status.TEASER: "lists.teaser"}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a passage. marked: it is one of the words that were looked for."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Line:
    """An article as a list shows it.

    address: of its page within the list. publisher: of the publisher's page, or None. origin: the source or site.
    moment: its date in ISO 8601; when: the same in words. minutes: to read it. badge: the key of its text, or None.
    others: how many more articles tell its story. passage: what a search found of it, else empty.
    """

    entry: Entry
    address: str
    publisher: str | None
    title: str
    origin: str
    moment: str
    when: str
    minutes: int
    badge: str | None
    others: int = 0
    passage: tuple[Piece, ...] = ()

    @property
    def passage_tells_it(self) -> bool:
        """Return whether the passage that was found holds the one-sentence summary already."""
        return (self.entry.headline or "") in "".join(piece.text for piece in self.passage)


class Lines:
    """Makes the lines of one list."""

    def __init__(self, place: Place, words: Words, now: datetime | None = None) -> None:
        """Take the list, as links name it. now: for tests."""
        self._place, self._words = place, words
        self._now = now or datetime.now(UTC).astimezone()

    def of(self, entries: Iterable[Entry]) -> list[Line]:
        """Return the lines of entries."""
        return [self._line(entry, self._place.address_of(entry.id)) for entry in entries]

    def of_hits(self, hits: Iterable[Hit]) -> list[Line]:
        """Return the lines of hits; each leads to the passage that was found."""
        return [self._hit(hit) for hit in hits]

    def _hit(self, hit: Hit) -> Line:
        at = f"&at={hit.span.start}-{hit.span.end}" if hit.span else ""
        passage = () if hit.in_title else tuple(pieces(hit))
        return self._line(hit.entry, self._place.address_of(hit.entry.id) + at, passage)

    def _line(self, entry: Entry, address: str, passage: tuple[Piece, ...] = ()) -> Line:
        publisher = web_address(entry.url)
        moment = entry.published or entry.added_at
        return Line(
            entry=entry,
            address=address,
            publisher=publisher,
            title=one_line(entry.title or "") or one_line(entry.url or "") or self._words("lists.untitled"),
            origin=one_line(entry.source_title or entry.site or "") or _host(publisher),
            moment=moment,
            when=dates.told(self._words, moment, self._now),
            minutes=max(1, math.ceil(entry.words / WORDS_PER_MINUTE)),
            badge=_BADGES.get(entry.status, "lists.no_story"),
            others=len(entry.others),
            passage=passage,
        )


def pieces(hit: Hit) -> Iterator[Piece]:
    """Yield the passage of a hit in pieces, marked and not, in order."""
    at = 0
    for mark in sorted(hit.marks, key=lambda span: span.start):
        start = max(mark.start, at)
        if at < start:
            yield Piece(hit.passage[at:start], marked=False)
        if start < mark.end:
            yield Piece(hit.passage[start : mark.end], marked=True)
        at = max(at, mark.end)
    if at < len(hit.passage):
        yield Piece(hit.passage[at:], marked=False)


def _host(address: str | None) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.") if address else ""
