"""An article's text and its facts in, the text as HTML with the facts marked out; every word of it escaped."""

from collections.abc import Iterator

from nutgraf.cli.wording import time_words
from nutgraf.marked import Mark, MarkedText
from nutgraf.printable import printable
from nutgraf.records import Date, Facts, Name, Number, Quote, Span


class Marked(MarkedText):
    """The text of an article with its facts marked; called with a span, it returns that passage as HTML.

    A fact that begins in it can be jumped to: its id is `place_of` its span.
    """

    def __init__(self, text: str, facts: Facts) -> None:
        super().__init__(text, _marks(facts))


def place_of(span: Span) -> str:
    """Return the id of the place where a fact begins in the marked text."""
    return f"at-{span.start}"


def _marks(facts: Facts) -> Iterator[Mark]:
    for quote in facts.quotes:
        yield _mark(quote.span, "quote", _said(quote))
    for date in facts.dates:
        yield _mark(date.span, "date", _dated(date))
    for name in facts.names:
        yield _mark(name.span, "name", _named(name))
    for number in facts.numbers:
        yield _mark(number.span, "number", _counted(number))


def _mark(span: Span, kind: str, title: str) -> Mark:
    return Mark(span, kind, title, place_of(span))


def _said(quote: Quote) -> str:
    return f"said by {printable(quote.speaker_name)}" if quote.speaker_name else "a quote"


def _dated(date: Date) -> str:
    return time_words(date.value or "") or date.value or "a time that the article does not settle"


def _named(name: Name) -> str:
    return f"{name.kind}: {printable(name.canonical)}"


def _counted(number: Number) -> str:
    return f"{number.value:,.10g} {number.unit or ''}".strip()
