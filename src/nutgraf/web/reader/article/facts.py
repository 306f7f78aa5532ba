"""The facts of an article in, what stands beside its text out: sections of lines, each leading to its passage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from nutgraf.printable import one_line
from nutgraf.records import Article, Facts, Name, Number, Quote, Span
from nutgraf.web.reader.article.blocks import place_of
from nutgraf.web.reader.article.times import number, time_words
from nutgraf.web.words import Words

SHOWN = 8
"""Lines of a section that are shown at once; the others open on request."""
MOST = 400
"""Lines of a section; the facts of a longer text are all marked in it, but no longer all listed."""

_AROUND = 40  # characters beside a number that say what it counts
_LONGEST = 240  # characters of a passage


class Line(NamedTuple):
    """A fact. label: what it is; text: what the article says of it; place: the id of its passage; note: how often."""

    label: str
    text: str
    place: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one kind. kind: the name of the kind; heading: in words; own: the labels are the article's own words."""

    kind: str
    heading: str
    lines: tuple[Line, ...]
    own: bool = True

    @property
    def first(self) -> tuple[Line, ...]:
        """Return the lines that are shown at once."""
        return self.lines[:SHOWN]

    @property
    def others(self) -> tuple[Line, ...]:
        """Return the lines that open on request."""
        return self.lines[SHOWN:]


def sections(article: Article, facts: Facts, words: Words) -> list[Section]:
    """Return the sections that have a line, in the order in which they are read."""
    names = _names(article, facts.names, words)
    found = (
        Section("said", words("article.said"), tuple(_said(quote, article, words) for quote in facts.quotes[:MOST])),
        Section("timeline", words("article.timeline"), tuple(_happened(article, facts, words)), own=False),
        *(Section(kind, words(f"article.{kind}"), names[kind]) for kind in ("person", "organization", "place")),
        Section("numbers", words("article.numbers"), tuple(_counted(article, facts.numbers, words)), own=False),
    )
    return [section for section in found if section.lines]


def _said(quote: Quote, article: Article, words: Words) -> Line:
    mention = _words(article, quote.speaker) if quote.speaker else ""
    speaker = one_line(quote.speaker_name or "") or mention or words("article.nobody")
    return Line(speaker, _words(article, quote.span), place_of(quote.span))


def _happened(article: Article, facts: Facts, words: Words) -> Iterator[Line]:
    for event in facts.timeline[:MOST]:
        when = time_words(words, event.date.value or "") or _words(article, event.date.span)
        yield Line(when, _words(article, event.sentence.span), place_of(event.date.span))


def _names(article: Article, names: Iterable[Name], words: Words) -> dict[str, tuple[Line, ...]]:
    """Return for each kind its names, the most mentioned first, each once."""
    mentions: dict[tuple[str, str], list[Name]] = {}
    for name in names:
        mentions.setdefault((name.kind, name.canonical), []).append(name)
    found: dict[str, list[Line]] = {"person": [], "organization": [], "place": []}
    for (kind, canonical), same in sorted(mentions.items(), key=lambda item: -len(item[1])):
        roles = dict.fromkeys(_words(article, name.role) for name in same if name.role)
        note = words.count("article.mentions", len(same)) if len(same) > 1 else ""
        found.setdefault(kind, []).append(Line(one_line(canonical), ", ".join(roles), place_of(same[0].span), note))
    return {kind: tuple(lines[:MOST]) for kind, lines in found.items()}


def _counted(article: Article, numbers: Iterable[Number], words: Words) -> Iterator[Line]:
    for each in tuple(numbers)[:MOST]:
        yield Line(number(words, each.value, each.unit), _around(article, each.span), place_of(each.span))


def _words(article: Article, span: Span) -> str:
    said = one_line(article.text[span.start : span.end])
    return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rpartition(' ')[0] or said[:_LONGEST]}…"


def _around(article: Article, span: Span) -> str:
    """Return the words that surround a passage, cut between words, inside its line."""
    before = article.text[max(0, span.start - _AROUND) : span.start].rpartition("\n")[2]
    after = article.text[span.end : span.end + _AROUND].partition("\n")[0]
    if len(before) == _AROUND:
        before = "…" + before.partition(" ")[2]
    if len(after) == _AROUND:
        after = after.rpartition(" ")[0] + "…"
    return one_line(before + article.text[span.start : span.end] + after)
