"""A text and passages to mark in it in, the text as HTML with the passages marked out; every word of it escaped.

Passages lie inside each other, a name inside a quote, and may overlap, so the text is taken apart where any of them
begins or ends; each piece is marked as all that it belongs to.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import islice, pairwise
from typing import NamedTuple

from nutgraf.printable import printable
from nutgraf.records import Span


class Mark(NamedTuple):
    """A passage to mark.

    kind: its classes in the style sheet, or "". title: what is known of it, or "". place: the id of where it begins,
    or ""; the first one has it where several begin together. lead: HTML that stands in front of it.
    """

    span: Span
    kind: str = ""
    title: str = ""
    place: str = ""
    lead: str = ""


class _Piece(NamedTuple):
    """A passage in which no mark begins or ends, and the marks that it belongs to; begun: those that begin with it."""

    span: Span
    marks: tuple[Mark, ...]
    begun: tuple[Mark, ...]


class MarkedText:
    """A text with passages marked; called with a span, it returns that passage as HTML."""

    def __init__(self, text: str, marks: Iterable[Mark], *, element: str = "mark") -> None:
        """Take the text and its marks, in any order. element: the HTML element that a marked piece becomes."""
        self._text = text
        self._element = element
        self._pieces = list(_pieces(sorted(marks)))
        self._ends = [piece.span.end for piece in self._pieces]

    def __call__(self, span: Span) -> str:
        """Return the passage as HTML; what is marked beyond its ends is marked up to them."""
        parts = []
        at = span.start
        for piece in islice(self._pieces, bisect_right(self._ends, span.start), None):
            begin, end = max(piece.span.start, span.start), min(piece.span.end, span.end)
            if begin >= span.end:
                break
            begun = piece.begun if begin == piece.span.start else ()
            parts += [self._words(at, begin), self._marked(Span(begin, end), piece.marks, begun)]
            at = end
        return "".join([*parts, self._words(at, span.end)])

    def _words(self, begin: int, end: int) -> str:
        return escape(printable(self._text[begin:end]))

    def _marked(self, span: Span, marks: Sequence[Mark], begun: Sequence[Mark]) -> str:
        attributes = {
            "class": " ".join(dict.fromkeys(mark.kind for mark in marks if mark.kind)),
            "title": "; ".join(mark.title for mark in marks if mark.title),
            "id": next((mark.place for mark in begun if mark.place), ""),
        }
        written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value)
        leads = "".join(mark.lead for mark in begun)
        return f"{leads}<{self._element}{written}>{self._words(span.start, span.end)}</{self._element}>"


def _pieces(marks: Sequence[Mark]) -> Iterator[_Piece]:
    """Take the marked text apart, in order. marks: in order of their beginnings."""
    open_marks: list[Mark] = []
    coming = iter([*marks, None])
    mark = next(coming)
    for begin, end in pairwise(sorted({edge for mark in marks for edge in (mark.span.start, mark.span.end)})):
        while mark and mark.span.start <= begin:
            open_marks.append(mark)
            mark = next(coming)
        open_marks = [each for each in open_marks if each.span.end > begin]
        if open_marks:
            begun = tuple(each for each in open_marks if each.span.start == begin)
            yield _Piece(Span(begin, end), tuple(open_marks), begun)
