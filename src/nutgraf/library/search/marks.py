"""A row of terms and what is looked for in; what of it matches, and where, out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from nutgraf.library.search.query import Phrase
from nutgraf.library.search.terms import Located, is_unspaced
from nutgraf.records import Span

_MOST = 500  # marks in one text
Searched = tuple[Phrase, int]
"""A phrase and the part of the query that it stands for."""


class Mark(NamedTuple):
    """Words that match. first, last: their places in the row of terms; part: the part of the query."""

    first: int
    last: int
    span: Span
    part: int


def marks(row: Sequence[Located], searched: Iterable[Searched]) -> list[Mark]:
    """Return what matches, in order, up to some number; one word may match several parts."""
    by_first: defaultdict[str, list[Searched]] = defaultdict(list)
    beginnings: list[Searched] = []
    for phrase, part in searched:
        if len(phrase.terms) == 1 and phrase.begins:
            beginnings.append((phrase, part))
        else:
            by_first[phrase.terms[0]].append((phrase, part))
    return list(islice(_matches(row, by_first, beginnings), _MOST))


def _matches(
    row: Sequence[Located], by_first: Mapping[str, list[Searched]], beginnings: Iterable[Searched]
) -> Iterator[Mark]:
    for place, found in enumerate(row):
        for phrase, part in by_first.get(found.term, ()):
            if _follows(row, place, phrase):
                last = place + len(phrase.terms) - 1
                yield Mark(place, last, Span(found.start, row[last].end), part)
        for phrase, part in beginnings:
            if found.term.startswith(phrase.terms[0]):
                yield Mark(place, place, _begun(found, phrase.terms[0]), part)


def _follows(row: Sequence[Located], place: int, phrase: Phrase) -> bool:
    """Return whether the terms of a phrase stand from a place on."""
    *before, last = phrase.terms
    if [found.term for found in row[place : place + len(before)]] != before or place + len(before) >= len(row):
        return False
    term = row[place + len(before)].term
    return term.startswith(last) if phrase.begins else term == last


def _begun(found: Located, beginning: str) -> Span:
    """The whole word that begins so; of a pair of characters only what was asked for."""
    end = found.start + len(beginning) if is_unspaced(found.term[0]) else found.end
    return Span(found.start, end)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that touch as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(span.end, found[-1].end))
        else:
            found.append(span)
    return tuple(found)
