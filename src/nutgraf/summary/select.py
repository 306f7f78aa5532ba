"""Weighed candidates and a limit in, the chosen ones out: those that together are worth most and fit.

What a choice is worth is the worth of its distinct word pairs. Every candidate brings along what it needs. A short
summary is searched with a beam over the best choices; one of many sentences is filled in one pass, so that the cost
stays linear in the article.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from nutgraf.errors import LimitTooSmall
from nutgraf.summary.candidates import Candidate

_BEAM = 5
_CHOICES = 14  # units that the beam looks at
_NEAR = 8  # units that are near to being chosen
_MOST_STEPS = 12  # sentences that a beam is worth its cost for
_REPEATS = 0.8  # share of its worth that is already said above which a sentence is a repetition


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

    expected_words: the length of a human summary. Where only sentences are counted, long ones would cost
    nothing, so what a summary holds is weighed against its length, as ROUGE F1 does.
    lead_margin: by what share another choice of so many sentences must be worth more than the article's lead;
    the best of many estimates is too high an estimate.
    sentence_cost: what each sentence must be worth, so that no scrap is taken only because it fits.
    """

    expected_words: float
    lead_margin: float
    sentence_cost: float


class Choice(NamedTuple):
    """Candidates that stand together, as their indices; what they are worth together, and their words."""

    chosen: frozenset[int]
    said: frozenset[int]
    words: int
    worth: float


_NOTHING = Choice(frozenset(), frozenset(), 0, 0.0)


class Selection:
    """The candidates with what they are worth, and the room that there is.

    Most pairs stand in one candidate only: their worth is added up once. The others are remembered as said.
    """

    def __init__(
        self,
        candidates: Sequence[Candidate],
        worths: Sequence[float],
        room: Room,
        taste: Taste,
        must: Sequence[int] = (),
    ) -> None:
        """Take the candidates.

        worths: of each pair by its number, as the candidates hold them. must: the candidates that are taken first, the
        most important first, as many as fit.
        Raises LimitTooSmall where not even the shortest choice fits the words.
        """
        holders = Counter(pair for c in candidates for pair in c.pairs)
        self.candidates = candidates
        self.worths = worths
        self.room = room
        self.taste = taste
        self.shared = [frozenset(p for p in c.pairs if holders[p] > 1) for c in candidates]
        self.size = [c.words for c in candidates]
        self.own = [c.factor * sum([worths[p] for p in c.pairs if holders[p] == 1]) for c in candidates]
        self.full = [self.own[c.index] + self._fresh(c.index, frozenset()) for c in candidates]
        self.units = self._units()
        fitting = set(self.units)
        wanted = [candidates[i].needs | {i} for i in must]
        self.taken = [unit for unit in wanted if unit in fitting]

    @property
    def shortlist(self) -> frozenset[int]:
        """The candidates that the very best units hold."""
        return frozenset().union(*self.taken, *self.units[:_NEAR])

    def best(self) -> Choice:
        """Return the best choice."""
        return self._beam() if self._is_short() else self._fill()

    def value(self, choice: Choice) -> float:
        """Return what a choice is worth in the room: where sentences are counted, in relation to its length."""
        if not self.room.counts_sentences:
            return choice.worth
        return choice.worth / (self.taste.expected_words + choice.words)

    def _is_short(self) -> bool:
        average = max(1, sum(self.size) / len(self.size))
        return min(self.room.sentences, self.room.words / average) <= _MOST_STEPS

    def _units(self) -> list[frozenset[int]]:
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
        return sum(self.size[i] for i in unit)

    def _rate(self, unit: frozenset[int]) -> tuple[float, int]:
        """How much a unit is worth for the room that it takes; the earlier first among equals."""
        size = self._words(unit) if self.room.words < float("inf") else len(unit)
        return sum(self.full[i] for i in unit) / max(1, size) ** 0.7, -min(unit)

    def _beam(self) -> Choice:
        """Return the best set that a beam search finds among the best units."""
        best = _NOTHING
        for unit in self.taken:
            best = self._with(best, unit) or best
        beam = [best]
        while beam:
            grown: dict[frozenset[int], Choice] = {}
            for state, unit in product(beam, self.units[:_CHOICES]):
                chosen = state.chosen | unit
                if chosen not in grown and (more := self._with(state, unit)):
                    grown[chosen] = more
            beam = sorted(grown.values(), key=lambda s: (-self.value(s), sorted(s.chosen)))[:_BEAM]
            best = max([best, *beam], key=self._goodness)
        if self.room.counts_sentences and not self.taken:
            lead = self._lead()
            if self._goodness(lead) > (len(best.chosen), self.value(best) / (1 + self.taste.lead_margin)):
                best = lead
        return best if best.chosen else self._alone(self.units[0])

    def _lead(self) -> Choice:
        """The first sentences, with what they need, as many as fit."""
        lead = _NOTHING
        for candidate in self.candidates:
            if len(lead.chosen) >= self.room.sentences:
                break
            if candidate.alone:
                lead = self._with(lead, candidate.needs | {candidate.index}) or lead
        return lead

    def _goodness(self, state: Choice) -> tuple[float, float]:
        """As many sentences as were asked for, then the best of them."""
        return (len(state.chosen) if self.room.counts_sentences else 0), self.value(state)

    def _fill(self) -> Choice:
        """Return what one pass over the units takes, each that still fits and says something new."""
        chosen: set[int] = set()
        said: set[int] = set()
        words, worth = 0, 0.0
        for unit in (*self.taken, *self.units):
            new = sorted(unit - chosen)
            more, gains = self._words(new), [self._gain(i, said) for i in new]
            fits = words + more <= self.room.words and len(chosen) + len(new) <= self.room.sentences
            if fits and any(gain or not self.full[i] for i, gain in zip(new, gains, strict=True)):
                chosen.update(new)
                said.update(*(self.shared[i] for i in new))
                words, worth = words + more, worth + sum(gains)
        return Choice(frozenset(chosen), frozenset(said), words, worth) if chosen else self._alone(self.units[0])

    def _with(self, choice: Choice, unit: frozenset[int]) -> Choice | None:
        """Return the choice with the unit added, or None where it adds nothing or does not fit."""
        new = unit - choice.chosen
        words = choice.words + sum([self.size[i] for i in new])
        if not new or words > self.room.words or len(choice.chosen) + len(new) > self.room.sentences:
            return None
        said, worth = choice.said, choice.worth
        for i in sorted(new):
            worth += self._gain(i, said) - self.taste.sentence_cost
            said |= self.shared[i]
        return Choice(choice.chosen | new, said, words, worth)

    def _gain(self, i: int, said: AbstractSet[int]) -> float:
        """What a candidate adds to a summary that says some pairs already."""
        if said.isdisjoint(self.shared[i]):
            return self.full[i]
        gain = self.own[i] + self._fresh(i, said)
        return gain if gain > (1 - _REPEATS) * self.full[i] else 0.0

    def _fresh(self, i: int, said: AbstractSet[int]) -> float:
        """What those pairs of a candidate are worth that others hold too and that are not said yet."""
        return self.candidates[i].factor * sum([self.worths[p] for p in self.shared[i] - said])

    def _alone(self, unit: frozenset[int]) -> Choice:
        return Choice(unit, frozenset(), self._words(unit), sum(self.full[i] for i in unit))
