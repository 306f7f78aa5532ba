"""An aligned claim in, one row of numbers for each of its tokens out: how well the article bears that word."""

from bisect import bisect_left
from collections.abc import Sequence

from nutgraf.check.align import Alignment
from nutgraf.check.conflicts import Conflict, Kind
from nutgraf.check.source import Source
from nutgraf.check.tokens import DATE, NUMBER, STOP

WORD_FEATURES = (
    "stop", "number", "date", "name", "rarity", "pronoun", "exact", "soft", "elsewhere", "times", "left_pair",
    "right_pair", "triple", "run", "near_before", "near_after", "bond_mean", "bond_best", "bond_rarest",
    "before_found", "after_found", "before_place", "after_place", "same_sentence", "sentence_away",
    "conflict_number", "conflict_date", "conflict_name", "conflict_word", "conflict_opposite", "conflict_negation",
    "filler_free", "position", "repeated", "length", "found_share", "pair_share", "best_cover", "rank_of_sentence",
    "spare_names", "spare_numbers", "opens", "break_before", "break_after",
)  # fmt: skip
FOR = (
    "exact", "run", "left_pair", "right_pair", "triple", "near_before", "near_after", "bond_mean", "bond_best",
    "bond_rarest", "before_found", "after_found", "same_sentence", "break_before",
)  # fmt: skip
"""Features that speak for a word, whatever the others are."""
AGAINST = (
    "conflict_number", "conflict_date", "conflict_name", "conflict_word", "conflict_opposite", "conflict_negation",
    "sentence_away", "repeated",
)  # fmt: skip
"""Features that speak against it."""

_FAR = 40  # tokens; what is farther apart is not together
_MOST_PLACES = 60
_KINDS = list(Kind)


def word_rows(
    found: Alignment, conflicts: Sequence[Conflict], source: Source, runs: Sequence[int], pronouns: frozenset[str]
) -> list[list[float]]:
    """Return a row of WORD_FEATURES for each token of the claim."""
    context = _Context(found, conflicts, source, runs, pronouns)
    return [context.row(at) for at in range(len(found.tokens))]


class _Context:
    def __init__(
        self,
        found: Alignment,
        conflicts: Sequence[Conflict],
        source: Source,
        runs: Sequence[int],
        pronouns: frozenset[str],
    ) -> None:
        self.found, self.source, self.runs, self.pronouns = found, source, runs, pronouns
        self.keys = [token.key for token in found.tokens]
        self.content = [at for at, token in enumerate(found.tokens) if token.kind != STOP]
        self.places = [source.places.get(key, [])[:_MOST_PLACES] for key in self.keys]
        self.fillers: dict[int, dict[Kind, int]] = {}
        for conflict in conflicts:
            self.fillers.setdefault(conflict.claim, {})[conflict.kind] = conflict.article
        self.at_content = {at: n for n, at in enumerate(self.content)}
        self.bonds = self._bonds()
        self.shares = self._shares()

    def _bonds(self) -> dict[tuple[int, int], int]:
        """Least distance in the article between any two content words of the claim."""
        bonds = {}
        here = [at for at in self.content if self.places[at]][:40]
        for n, one in enumerate(here):
            for other in here[n + 1 : n + 9]:
                bonds[one, other] = bonds[other, one] = least_distance(self.places[one], self.places[other])
        return bonds

    def _shares(self) -> list[float]:
        found, n = self.found, max(1, len(self.keys))
        known = sum(bool(self.places[at]) for at in self.content) / max(1, len(self.content))
        pairs = sum((a, b) in self.source.pairs for a, b in zip(self.keys, self.keys[1:], strict=False)) / n
        cover = found.covers[0] if found.covers else 0.0
        names = numbers = 0
        taken = set(found.place)
        for number in found.evidence[:1]:
            for place in range(
                self.source.firsts[number], min(self.source.firsts[number + 1], self.source.firsts[number] + 80)
            ):
                token = self.source.tokens[place]
                if place not in taken:
                    numbers += token.kind in {NUMBER, DATE}
                    names += self.source.names(token, opens=place == self.source.firsts[number])
        return [n, known, pairs, cover, names, numbers]

    def row(self, at: int) -> list[float]:
        found, token = self.found, self.found.tokens[at]
        place = found.place[at]
        fillers = self.fillers.get(at, {})
        n, known, pairs, cover, names, numbers = self.shares
        return [
            token.kind == STOP,
            token.kind == NUMBER,
            token.kind == DATE,
            found.names[at],
            found.rarity[at],
            token.text in self.pronouns,
            place >= 0 and not found.soft[at],
            found.soft[at],
            found.elsewhere[at],
            min(len(self.places[at]), 20),
            self._pair(at - 1),
            self._pair(at),
            at > 0 and tuple(self.keys[at - 1 : at + 2]) in self.source.triples,
            min(self.runs[at], 12),
            *self._neighbours(at),
            *self._company(at),
            *self._order(at),
            *(kind in fillers for kind in _KINDS),
            -1 if not fillers else next(iter(fillers.values())) not in set(found.place),
            at / n,
            self.keys.count(self.keys[at]) - 1 if token.kind != STOP else 0,
            min(n, 60),
            known,
            pairs,
            cover,
            self._rank(place),
            min(names, 6),
            min(numbers, 6),
            at == 0,
            place >= 0 and (place == 0 or self.source.breaks[place - 1]),
            place >= 0 and self.source.breaks[place],
        ]

    def _pair(self, at: int) -> float:
        if at < 0 or at + 1 >= len(self.keys):
            return 1  # nothing stands there that could be wrong
        return (self.keys[at], self.keys[at + 1]) in self.source.pairs

    def _neighbours(self, at: int) -> tuple[float, float]:
        """How close to this word the content words before and after it stand in the article, at the best."""
        before = [other for other in range(max(0, at - 4), at) if other in self.at_content]
        after = [other for other in range(at + 1, min(at + 5, len(self.keys))) if other in self.at_content]
        return self._nearness(at, before[-1] if before else -1), self._nearness(at, after[0] if after else -1)

    def _nearness(self, at: int, other: int) -> float:
        if other < 0 or not self.places[at] or not self.places[other]:
            return -1
        known = self.bonds.get((at, other))
        gap = known if known is not None else least_distance(self.places[at], self.places[other])
        return 1 - gap / _FAR

    def _company(self, at: int) -> tuple[float, float, float]:
        """How close the claim's other content words stand to this one in the article: mean, best, and of the rarest."""
        weights, nearness = [], []
        for other in self.content:
            gap = self.bonds.get((at, other))
            if gap is not None:
                weights.append(self.found.rarity[other])
                nearness.append(1 - gap / _FAR)
        if not weights:
            return -1, -1, -1
        mean = sum(w * x for w, x in zip(weights, nearness, strict=True)) / (sum(weights) or 1)
        return mean, max(nearness), nearness[max(range(len(weights)), key=weights.__getitem__)]

    def _order(self, at: int) -> tuple[float, ...]:
        """Whether the neighbours have places, how far from this one's, and how far this one is from the evidence."""
        place = self.found.place
        before = place[at - 1] if at else -1
        after = place[at + 1] if at + 1 < len(place) else -1
        here = place[at]
        steps = [max(-9, min(9, here - other)) if here >= 0 and other >= 0 else -10 for other in (before, after)]
        same = here >= 0 and before >= 0 and self.source.sentence_of[here] == self.source.sentence_of[before]
        return before >= 0, after >= 0, *steps, same, self._sentence_away(at)

    def _sentence_away(self, at: int) -> float:
        if not self.places[at] or not self.found.evidence:
            return 9
        best = self.found.evidence[0]
        return min(8, *(abs(self.source.sentence_of[place] - best) for place in self.places[at]))

    def _rank(self, place: int) -> float:
        return self.found.evidence.index(self.source.sentence_of[place]) if place >= 0 else -1


def least_distance(ones: Sequence[int], others: Sequence[int]) -> int:
    """Return how many tokens lie, at the least, between a place of the one list and one of the other; _FAR at most."""
    least = _FAR
    for one in ones:
        at = bisect_left(others, one)
        if at < len(others):
            least = min(least, others[at] - one or least)
        if at:
            least = min(least, one - others[at - 1])
    return least
