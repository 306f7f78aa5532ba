"""Weighed candidates in, their shorter versions out: what is worth little is cut, what fits all the same put back."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nutgraf.language.words import word_count
from nutgraf.records import Article, Edit, EditKind, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.cutting import Cutter
from nutgraf.summary.edit import reedited
from nutgraf.summary.material import Material
from nutgraf.summary.rank import Weighed

_RISKY = 0.5  # cuts that harm more often than this are not made
_LEAST = 5  # words that stay, not counting a dateline


@dataclass(frozen=True, slots=True)
class _Passage:
    """What a sentence can do without: its span, its words, the pairs that go with it and their worth, and its risk."""

    span: Span
    words: int
    pairs: frozenset[int]
    worth: float
    risk: float

    def meets(self, other: "_Passage") -> bool:
        return self.span.start < other.span.end and other.span.start < self.span.end


class Trimmer:
    """The candidates of an article, and who knows what can be cut."""

    def __init__(self, article: Article, material: Material, weighed: Weighed, cutter: Cutter) -> None:
        self._article = article
        self._material = material
        self._weighed = weighed
        self._cutter = cutter
        self._known: dict[int, list[_Passage]] = {}

    def trimmed(self, candidate: Candidate, price: float) -> Candidate:
        """Return the candidate without the passages that are worth less than their words at the price of a word."""
        if candidate.fixed:
            return candidate
        cut: list[_Passage] = []
        left = candidate.words
        for passage in self._passages(candidate):
            is_cheap = passage.worth < price * passage.words * (1 - passage.risk)
            if is_cheap and left - passage.words >= _LEAST and not any(passage.meets(other) for other in cut):
                cut.append(passage)
                left -= passage.words
        return self._without(candidate, cut) if cut else candidate

    def _passages(self, candidate: Candidate) -> list[_Passage]:
        """Return the passages, the longest first."""
        if candidate.index not in self._known:
            text, source = self._article.text, candidate.sentence.span
            cuts = self._cutter.cuts(text, source, self._article.language)
            found = [
                self._passage(candidate, c.span, c.risk)
                for c in cuts
                if c.risk <= _RISKY and _is_untouched(c.span, candidate)
            ]
            self._known[candidate.index] = sorted(found, key=lambda p: p.span.start - p.span.end)
        return self._known[candidate.index]

    def _passage(self, candidate: Candidate, span: Span, risk: float) -> _Passage:
        starts, begin = self._material.reading.starts[candidate.index], self._material.begins[candidate.index]
        words = bisect_left(starts, span.start - begin), bisect_left(starts, span.end - begin)
        first = self._weighed.first[candidate.index]
        pairs = frozenset(self._weighed.of_word[first + max(0, words[0] - 1) : first + words[1]]) - {-1}
        worth = sum(self._weighed.worths[p] for p in pairs)
        return _Passage(span, _words(self._article.text, span), pairs, worth, risk)

    def _without(self, candidate: Candidate, cut: Sequence[_Passage]) -> Candidate:
        """Return the version of a candidate that the passages are cut from."""
        cuts = (Edit(EditKind.CUT, passage.span) for passage in cut)
        shorter = reedited(self._article.text, candidate, (*candidate.edits, *cuts))
        return replace(shorter, pairs=candidate.pairs.difference(*(p.pairs for p in cut)))


def _words(text: str, span: Span) -> int:
    """Return how many words go with the span; the mark that it begins with may stand at a word that stays."""
    is_joined = span.start > 0 and not text[span.start - 1].isspace() and not text[span.start].isspace()
    return word_count(text[span.start : span.end]) - is_joined


def _is_untouched(span: Span, candidate: Candidate) -> bool:
    """Whether no edit of the candidate touches the span."""
    return all(edit.span.end <= span.start or span.end < edit.span.start for edit in candidate.edits)


def restored(chosen: Iterable[Candidate], fuller: Sequence[Candidate], words: float) -> list[Candidate]:
    """Return the chosen with what was cut put back where it fits: no cut is made that makes no room for anything.

    fuller: all candidates, in their full versions. words: the most that all together may have.
    """
    kept = {c.index: c for c in chosen}
    room = words - sum(c.words for c in kept.values())
    for short in sorted(kept.values(), key=lambda c: fuller[c.index].words - c.words):
        more = fuller[short.index].words - short.words
        if more and more <= room:
            kept[short.index] = fuller[short.index]
            room -= more
    return [kept[i] for i in sorted(kept)]
