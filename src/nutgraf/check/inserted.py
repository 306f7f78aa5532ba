"""A sentence of a claim with its tokens in; out, the tokens of what the article says where an editor put brackets.

"On Tuesday [11 July 2023]" says no more than the article's "on Tuesday" where that is the day which the article means
by it: the date is taken out. "[Moe] resigned" says no more than the article's "She resigned" where Moe is whom the
article named last: the pronoun is put back. "[Ida] Moe" is Moe where the article knows no other. A name that stands
for the pronoun of somebody else is doubted. What is in brackets for any other reason stays and is judged like the rest.
"""

import re
from collections.abc import Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import Token
from nutgraf.facts import LOOKED_AT
from nutgraf.facts.dates.compose import dates_of
from nutgraf.records import Article, Block, BlockKind, Span

_MOST = 60  # characters between two brackets
_BACK = 2  # sentences before a pronoun's own in which its name may stand
_AHEAD = 8  # tokens behind an inserted name by which its pronoun is recognised
_WINDOW = 150  # tokens in which a name is looked for
_MOST_PLACES = 40


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(rf" ?\[([^\[\]\n]{{1,{_MOST}}})\]")


class Restored(NamedTuple):
    """Tokens without insertions. doubted: the first name that stands for a pronoun and may not, or ""."""

    tokens: list[Token]
    doubted: str


class Insertions:
    """What editors may put in brackets into the words of one article."""

    def __init__(self, article: Article, source: Source, language: str | None, lexicon: Lexicon) -> None:
        """Take the article; its dates are looked for when the first bracket is met."""
        self._article, self._source, self._language, self._lexicon = article, source, language, lexicon

    def restored(self, text: str, tokens: list[Token]) -> Restored:
        """Return the tokens of a text, without rightly inserted dates and with pronouns for inserted names."""
        if "[" not in text:
            return Restored(tokens, "")
        doubted = ""
        for match in _brackets().finditer(text):
            inside = [token for token in tokens if match.start() <= token.start < match.end()]
            if not inside:
                continue
            first = tokens.index(inside[0])
            place = self._pronoun(tokens, first, first + len(inside))
            if self._is_meant_day(text, match) or self._completes(inside, tokens[first + len(inside) :]):
                tokens = [*tokens[:first], *tokens[first + len(inside) :]] or tokens
            elif place >= 0 and self._is_meant_name(inside, place):
                put = self._source.tokens[place]._replace(start=inside[0].start, end=inside[-1].end)
                tokens = [*tokens[:first], put, *tokens[first + len(inside) :]]
            elif place >= 0:
                doubted = doubted or match.group(1)
        return Restored(tokens, doubted)

    def _completes(self, name: Sequence[Token], after: Sequence[Token]) -> bool:
        """Whether a first name stands before the surname of the only one in the article who has it."""
        if not after:
            return False
        source, key = self._source, after[0].key
        places = [place for place in source.places.get(key, ())[:_MOST_PLACES] if place and source.is_name(place)]
        before = {source.keys[place - 1] for place in places if source.is_name(place - 1)}
        return before == {name[-1].key} and all(pair in source.pairs for pair in pairwise([t.key for t in name]))

    def _is_meant_day(self, text: str, match: re.Match[str]) -> bool:
        inside = match.group(1)
        read = dates_of(inside, [Block(BlockKind.PARAGRAPH, Span(0, len(inside)))], self._language, None)
        before = text[: match.start()].lower()
        values = [date.value for date in read if date.span == Span(0, len(inside))]
        return any(before.endswith(said) for value in values for said in self._meant.get(value or "", ()))

    @cached_property
    def _meant(self) -> dict[str, set[str]]:
        """For each day that the article speaks of its own words for it, lower-cased."""
        text = self._article.text[:LOOKED_AT]
        blocks = [block for block in self._article.blocks if block.span.end <= len(text)]
        meant: dict[str, set[str]] = {}
        for date in dates_of(text, blocks, self._language, self._article.published):
            if date.value:
                day = date.value.partition("T")[0]  # "Tuesday morning" is of that Tuesday
                meant.setdefault(day, set()).add(text[date.span.start : date.span.end].lower())
        return meant

    def _pronoun(self, tokens: Sequence[Token], start: int, end: int) -> int:
        """Return the place of the pronoun which the article has among the same words, or -1."""
        source = self._source
        before = tokens[start - 1].key if start else ""
        after = [token.key for token in tokens[end : end + _AHEAD]]
        places: list[int] = []
        for pronoun in sorted(self._lexicon.pronouns):
            if after:
                places += source.pairs.get((pronoun, after[0]), [])[:_MOST_PLACES]
            else:
                places += [place + 1 for place in source.pairs.get((before, pronoun), [])[:_MOST_PLACES]]
        fitting = [place for place in places if not before or before == source.keys[place - 1]]
        return max(fitting, key=lambda place: _shared(source.keys[place + 1 : place + 1 + _AHEAD], after), default=-1)

    def _is_meant_name(self, name: Sequence[Token], place: int) -> bool:
        """Whether a name is the last that stands before a place, or one that opens a sentence just before it."""
        source, key = self._source, name[-1].key
        here = source.sentence_of[place]
        window = range(max(source.firsts[max(0, here - _BACK)], place - _WINDOW), place)
        ends = [at for at in window if source.is_name(at) and not (at + 1 < place and source.is_name(at + 1))]
        if not ends or source.keys[ends[-1]] == key:
            return bool(ends)
        openers: dict[int, int] = {}
        for at in ends:
            openers.setdefault(source.sentence_of[at], at)
        nearest = min(max(openers), here - 1)
        return any(source.keys[at] == key for number, at in openers.items() if number >= nearest)


def _shared(ones: Sequence[str], others: Sequence[str]) -> int:
    """Return how many keys two lists have in common at their beginning."""
    count = 0
    for one, other in zip(ones, others, strict=False):
        if one != other:
            break
        count += 1
    return count
