"""Scored candidates and a limit in, the chosen ones out: those that together are worth most and fit.

Every choice brings along what it needs. A short summary is searched with a beam over the best choices;
one of many sentences is filled in one pass, so that the cost stays linear in the article.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from nutgraf.errors import LimitTooSmall
from nutgraf.summary.candidates import Candidate

_BEAM = 8
_CHOICES = 20  # units that the beam looks at
_MOST_STEPS = 12  # sentences that a beam is worth its cost for
_REPEATS = 0.8  # share of terms already said above which a sentence is a repetition


@dataclass(frozen=True, slots=True)
class Room:
    """What a summary may hold at most."""

    words: float
    sentences: float

    @property
    def counts_sentences(self) -> bool:
        return self.sentences < float("inf")


@dataclass(frozen=True, slots=True)
class Taste:
    """What the search prefers, tuned together with the ranker.

    redundancy: the share of its score that a candidate loses when all of its terms are already said.
    expected_words: the length of a human summary. Where only sentences are counted, long ones would cost
    nothing, so what a summary holds is weighed against its length, as ROUGE F1 does.
    lead_margin: by what share another choice of so many sentences must be worth more than the article's lead;
    the best of many estimates is too high an estimate.
    sentence_cost: what each sentence must be worth, so that no scrap is taken only because it fits.
    """

    redundancy: float
    expected_words: float
    lead_margin: float
    sentence_cost: float


@dataclass(frozen=True, slots=True)
class _State:
    chosen: frozenset[int]
    terms: frozenset[str]
    words: int
    value: float


_NOTHING = _State(frozenset(), frozenset(), 0, 0.0)


def select(candidates: Sequence[Candidate], scores: Sequence[float], room: Room, taste: Taste) -> list[Candidate]:
    """Return the chosen candidates in document order.

    Raises LimitTooSmall where not even the shortest choice fits the words.
    """
    search = _Search(candidates, scores, room, taste)
    units = search.units()
    chosen = search.beam(units) if search.is_short() else search.fill(units)
    return [candidates[i] for i in sorted(chosen)]


class _Search:
    """The candidates with their scores, and the room that there is."""

    def __init__(self, candidates: Sequence[Candidate], scores: Sequence[float], room: Room, taste: Taste) -> None:
        self.candidates = candidates
        self.scores = scores
        self.room = room
        self.taste = taste

    def is_short(self) -> bool:
        average = sum(c.words for c in self.candidates) / len(self.candidates)
        return min(self.room.sentences, self.room.words / average) <= _MOST_STEPS

    def units(self) -> list[frozenset[int]]:
        """Return the sets of candidates that can stand together by themselves and fit, the best first."""
        units = {c.needs | {c.index} for c in self.candidates if c.alone}
        # Where nothing fits with what it needs, a sentence that leans on no other is the least bad answer.
        lone = {frozenset({c.index}) for c in self.candidates if not c.leans}
        if not units | lone:
            lone = {frozenset({c.index}) for c in self.candidates}
        fitting = self._fitting(units) or self._fitting(lone)
        if not fitting:
            raise LimitTooSmall(min(self._words(unit) for unit in units | lone))
        return sorted(fitting, key=self._rate, reverse=True)

    def _fitting(self, units: Iterable[frozenset[int]]) -> list[frozenset[int]]:
        return [u for u in units if self._words(u) <= self.room.words and len(u) <= self.room.sentences]

    def _words(self, unit: Iterable[int]) -> int:
        return sum(self.candidates[i].words for i in unit)

    def _rate(self, unit: frozenset[int]) -> tuple[float, int]:
        """How much a unit is worth for the room that it takes; the earlier first among equals."""
        size = self._words(unit) if self.room.words < float("inf") else len(unit)
        return sum(self.scores[i] for i in unit) / max(1, size) ** 0.7, -min(unit)

    def beam(self, units: Sequence[frozenset[int]]) -> frozenset[int]:
        """Return the best set that a beam search finds among the best units."""
        best = _NOTHING
        beam = [best]
        while beam:
            grown = {s.chosen: s for state in beam for unit in units[:_CHOICES] if (s := self._with(state, unit))}
            beam = sorted(grown.values(), key=lambda s: (-self._worth(s), sorted(s.chosen)))[:_BEAM]
            best = max([best, *beam], key=self._goodness)
        if self.room.counts_sentences:
            lead = self._lead()
            if self._goodness(lead) > (len(best.chosen), self._worth(best) / (1 + self.taste.lead_margin)):
                best = lead
        return best.chosen or units[0]

    def _lead(self) -> _State:
        """The first sentences, with what they need, as many as fit."""
        lead = _NOTHING
        for candidate in self.candidates:
            if len(lead.chosen) >= self.room.sentences:
                break
            if candidate.alone:
                lead = self._with(lead, candidate.needs | {candidate.index}) or lead
        return lead

    def _worth(self, state: _State) -> float:
        if not self.room.counts_sentences:
            return state.value
        return state.value / (1 + state.words / self.taste.expected_words)

    def _goodness(self, state: _State) -> tuple[float, float]:
        """As many sentences as were asked for, then the best of them."""
        return (len(state.chosen) if self.room.counts_sentences else 0), self._worth(state)

    def fill(self, units: Sequence[frozenset[int]]) -> frozenset[int]:
        """Return what one pass over the units takes, each that still fits and says something new."""
        chosen: set[int] = set()
        terms: set[str] = set()
        words = 0
        for unit in units:
            new = sorted(unit - chosen)
            more = self._words(new)
            if words + more > self.room.words or len(chosen) + len(new) > self.room.sentences:
                continue
            if any(self._said(i, terms) <= _REPEATS for i in new):
                chosen.update(new)
                terms.update(*(self.candidates[i].terms for i in new))
                words += more
        return frozenset(chosen or units[0])

    def _with(self, state: _State, unit: frozenset[int]) -> _State | None:
        """Return the state with the unit added, or None where it adds nothing or does not fit."""
        new = unit - state.chosen
        words = state.words + self._words(new)
        if not new or words > self.room.words or len(state.chosen) + len(new) > self.room.sentences:
            return None
        terms, value = state.terms, state.value
        for i in sorted(new):
            value += self._gain(i, terms)
            terms |= self.candidates[i].terms
        return _State(state.chosen | new, terms, words, value)

    def _gain(self, i: int, terms: AbstractSet[str]) -> float:
        """What a candidate adds to a summary that holds the terms already, less what a sentence must be worth."""
        said = self._said(i, terms)
        worth = 0.0 if said > _REPEATS else self.scores[i] * (1 - self.taste.redundancy * said)
        return worth - self.taste.sentence_cost

    def _said(self, i: int, terms: AbstractSet[str]) -> float:
        """The share of a candidate's terms that the summary holds already."""
        own = self.candidates[i].terms
        return len(own & terms) / (len(own) or 1)
