"""An article and its facts in, its text as HTML with the facts marked out; every word of it escaped.

Facts lie inside each other, a name inside a quote, and may overlap, so the text is taken apart where any fact begins
or ends; each piece is marked as all that it belongs to.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice, pairwise
from typing import NamedTuple

from nutgraf.cli.wording import time_words
from nutgraf.printable import printable
from nutgraf.records import Date, Facts, Name, Number, Quote, Span


class _Mark(NamedTuple):
    """A fact in the text. kind: its class in the style sheet; title: what is known of it."""

    span: Span
    kind: str
    title: str


class _Piece(NamedTuple):
    """A passage in which no fact begins or ends, and the facts that it belongs to."""

    span: Span
    marks: tuple[_Mark, ...]


class Marked:
    """The text of an article with its facts marked; called with a span, it returns that passage as HTML."""

    def __init__(self, text: str, facts: Facts) -> None:
        self._text = text
        marks = sorted(_marks(facts))
        self._pieces = list(_pieces(marks))
        self._ends = [piece.span.end for piece in self._pieces]
        self._starts = {mark.span.start for mark in marks}

    def __call__(self, span: Span) -> str:
        """Return the passage as HTML; a fact that begins in it can be jumped to: its id is `place_of` its span."""
        parts = []
        at = span.start
        for piece in islice(self._pieces, bisect_right(self._ends, span.start), None):
            begin, end = max(piece.span.start, span.start), min(piece.span.end, span.end)
            if begin >= span.end:
                break
            parts += [self._words(at, begin), self._marked(Span(begin, end), piece.marks)]
            at = end
        return "".join([*parts, self._words(at, span.end)])

    def _words(self, begin: int, end: int) -> str:
        return escape(printable(self._text[begin:end]))

    def _marked(self, span: Span, marks: tuple[_Mark, ...]) -> str:
        kinds = " ".join(dict.fromkeys(mark.kind for mark in marks))
        title = escape("; ".join(mark.title for mark in marks))
        place = f' id="{place_of(span)}"' if span.start in self._starts else ""
        return f'<mark class="{kinds}" title="{title}"{place}>{self._words(span.start, span.end)}</mark>'


def _pieces(marks: Sequence[_Mark]) -> Iterator[_Piece]:
    """Take the marked text apart, in order. marks: in order of their beginnings."""
    open_marks: list[_Mark] = []
    coming = iter([*marks, None])
    mark = next(coming)
    for begin, end in pairwise(sorted({edge for mark in marks for edge in (mark.span.start, mark.span.end)})):
        while mark and mark.span.start <= begin:
            open_marks.append(mark)
            mark = next(coming)
        open_marks = [each for each in open_marks if each.span.end > begin]
        if open_marks:
            yield _Piece(Span(begin, end), tuple(open_marks))


def place_of(span: Span) -> str:
    """Return the id of the place where a fact begins in the marked text."""
    return f"at-{span.start}"


def _marks(facts: Facts) -> Iterator[_Mark]:
    for quote in facts.quotes:
        yield _Mark(quote.span, "quote", _said(quote))
    for date in facts.dates:
        yield _Mark(date.span, "date", _dated(date))
    for name in facts.names:
        yield _Mark(name.span, "name", _named(name))
    for number in facts.numbers:
        yield _Mark(number.span, "number", _counted(number))


def _said(quote: Quote) -> str:
    return f"said by {printable(quote.speaker_name)}" if quote.speaker_name else "a quote"


def _dated(date: Date) -> str:
    return time_words(date.value or "") or date.value or "a time that the article does not settle"


def _named(name: Name) -> str:
    return f"{name.kind}: {printable(name.canonical)}"


def _counted(number: Number) -> str:
    return f"{number.value:,.10g} {number.unit or ''}".strip()
