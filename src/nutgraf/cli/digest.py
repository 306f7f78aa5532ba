"""A document's facts in, what people read of them out: sections of lines, each with its passage.

Who said what, what happened when, who and where, how many.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from nutgraf.cli.wording import time_words
from nutgraf.printable import one_line
from nutgraf.records import Article, Document, Facts, Name, Number, Quote, Span

_AROUND = 40  # characters beside a number that say what it counts
_ANY_TIME = frozenset({"DURATION", "SET"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in words. label: what it is; text: what the article says of it, or ""; span: where, in its text."""

    label: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one kind under their heading."""

    heading: str
    entries: tuple[Entry, ...]


def sections_of(document: Document) -> list[Section]:
    """Return the sections that have an entry, in the order in which they are read."""
    article, facts = document.article, document.facts
    found = (
        Section("Who said what", tuple(_said(quote, article) for quote in facts.quotes)),
        Section("What happened when", tuple(_happened(article, facts))),
        Section("How long, how often", tuple(_lasting(article, facts))),
        Section("People", tuple(_named("person", article, facts.names))),
        Section("Organizations", tuple(_named("organization", article, facts.names))),
        Section("Places", tuple(_named("place", article, facts.names))),
        Section("Numbers", tuple(_counted(number, article) for number in facts.numbers)),
    )
    return [section for section in found if section.entries]


def _words(article: Article, span: Span) -> str:
    return one_line(article.text[span.start : span.end])


def _said(quote: Quote, article: Article) -> Entry:
    mention = _words(article, quote.speaker) if quote.speaker else ""
    speaker = one_line(quote.speaker_name or "") or mention
    return Entry(speaker or "Not told who", _words(article, quote.span), quote.span)


def _happened(article: Article, facts: Facts) -> Iterable[Entry]:
    for event in facts.timeline:
        said = _words(article, event.date.span)
        yield Entry(time_words(event.date.value or "") or said, _words(article, event.sentence.span), event.date.span)


def _lasting(article: Article, facts: Facts) -> Iterable[Entry]:
    for date in facts.dates:
        if date.kind in _ANY_TIME:
            yield Entry(_words(article, date.span), _around(article, date.span), date.span)


def _named(kind: str, article: Article, names: Iterable[Name]) -> Iterable[Entry]:
    """Yield each name once, the most mentioned first, with its roles and how often it is mentioned."""
    mentions: dict[str, list[Name]] = {}
    for name in names:
        if name.kind == kind:
            mentions.setdefault(name.canonical, []).append(name)
    for canonical, found in sorted(mentions.items(), key=lambda item: -len(item[1])):
        roles = dict.fromkeys(_words(article, name.role) for name in found if name.role)
        times = f"{len(found)} mentions" if len(found) > 1 else ""
        yield Entry(one_line(canonical), "; ".join(filter(None, (", ".join(roles), times))), found[0].span)


def _counted(number: Number, article: Article) -> Entry:
    value = f"{number.value:,.10g}" + (f" {number.unit}" if number.unit else "")
    return Entry(value, _around(article, number.span), number.span)


def _around(article: Article, span: Span) -> str:
    """Return the words that surround a passage, cut between words, inside its line."""
    before = article.text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    after = article.text[span.end : span.end + _AROUND].partition("\n")[0]
    if len(before) == _AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0] + "…"
    return one_line(before + article.text[span.start : span.end] + after)
