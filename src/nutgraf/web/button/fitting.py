"""A page and what it offers in, what is put into this answer and into the next ones for the same page out.

A place is remembered by the bytes that stand there: the whole story, and the whole block of JSON-LD. Where an answer
holds them once, letter for letter, the place is the same.
"""

import hashlib
from dataclasses import dataclass

from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.marks import Offered, inserted, insertions
from nutgraf.web.button.offer import about_of
from nutgraf.web.button.pages import SCRIPT
from nutgraf.web.button.source import source_of
from nutgraf.web.button.telling import Told


@dataclass(frozen=True, slots=True)
class _Piece:
    """Bytes of a page, and what is put in among them: each with its offset from their beginning."""

    stands: bytes
    insertions: tuple[tuple[int, str], ...]

    def found_in(self, body: bytes) -> list[tuple[int, str]] | None:
        at = body.find(self.stands)
        if at < 0 or body.find(self.stands, at + 1) >= 0:
            return None
        return [(at + offset, text) for offset, text in self.insertions]


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is put into answers with the same story. tag: names it in an ETag."""

    story: _Piece
    data: _Piece | None
    tag: str

    @property
    def size(self) -> int:
        """How many bytes of a page are held."""
        return len(self.story.stands) + (len(self.data.stands) if self.data else 0)

    def put_into(self, body: bytes) -> bytes | None:
        """Return the page with its summary, or None where it tells another story."""
        found = self.story.found_in(body)
        if found is None:
            return None
        more = self.data.found_in(body) if self.data else None
        return inserted(body.decode("latin-1"), sorted([*found, *(more or ())])).encode("latin-1")


def fitted(body: bytes, told: Told, folder: str, name: str, *, with_abstract: bool) -> Fitted:
    """Return what is put into the answers for a page.

    folder: the path below which the script and summaries are served; name: of the summary.
    Raises NoPlace for a page in an encoding in which offsets are none of bytes.
    """
    if source_of(body).codec != "latin-1":
        raise NoPlace("it is in UTF-16")
    abstract = told.offer.text() if with_abstract else None
    offered = Offered(f"{folder}/summary/{name}.json", f"{folder}/{SCRIPT}", abstract, about_of(told.offer))
    found = insertions(told.slots, offered)
    start, end = told.slots.places.above.at, told.slots.places.below.at
    story = _piece(body, start, end, found)
    data = None
    if told.slots.abstract is not None:
        tag = told.slots.abstract.tag
        data = _piece(body, tag, _script_end(body, told.slots.abstract.at), found)
    digest = hashlib.sha256("\0".join(text for _, text in found).encode()).hexdigest()
    return Fitted(story, data, digest[:12])


def _piece(body: bytes, start: int, end: int, found: list[tuple[int, str]]) -> _Piece:
    inside = tuple((at - start, text) for at, text in found if start <= at <= end)
    return _Piece(body[start:end], inside)


def _script_end(body: bytes, at: int) -> int:
    end = body.find(b"</", at)
    return len(body) if end < 0 else end
