"""A text of one paragraph in, its facts out as their words with what is known of them: what the tests compare."""

from functools import cache

from nutgraf.facts.dates import dates_of
from nutgraf.facts.names import Tagger, names_of
from nutgraf.facts.numbers import numbers_of
from nutgraf.facts.quotes import quotes_of
from nutgraf.language.sentences import split
from nutgraf.models.loader import load
from nutgraf.records import Block, BlockKind, Date, Name, Sentence, Span

PUBLISHED = "2022-05-18"  # a Wednesday


def paragraph(text: str) -> tuple[Block, ...]:
    return (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)


@cache
def tagger() -> Tagger:
    return Tagger(load("names")["weights"])


def names_in(text: str, language: str | None = "en") -> tuple[Name, ...]:
    sentences = tuple(Sentence(span, 0) for span in split(text, language))
    return names_of(text, sentences, language, tagger())


def named_in(text: str, language: str | None = "en") -> list[tuple[str, str]]:
    return [(text[name.span.start : name.span.end], name.kind) for name in names_in(text, language)]


def dates_in(
    text: str, published: str | None = PUBLISHED, *, language: str | None
) -> list[tuple[str, str, str | None]]:
    found = dates_of(text, paragraph(text), language, published)
    return [(text[date.span.start : date.span.end], date.kind, date.value) for date in found]


def numbers_in(
    text: str, dates: tuple[Date, ...] = (), *, language: str | None = "en"
) -> list[tuple[str, float, str | None]]:
    found = numbers_of(text, paragraph(text), language, dates)
    return [(text[number.span.start : number.span.end], number.value, number.unit) for number in found]


def quotes_in(text: str, language: str | None) -> list[tuple[str | None, ...]]:
    quotes = quotes_of(text, paragraph(text), language, ())
    return [tuple(text[span.start : span.end] if span else None for span in (q.span, q.speaker, q.cue)) for q in quotes]
