"""An aligned claim in; out, how close together the article has the words that the claim has together."""

from bisect import bisect_left
from collections.abc import Sequence

from nutgraf.check.align import Alignment
from nutgraf.check.source import Source
from nutgraf.check.tokens import STOP

APART = -1.0  # nearness of words of which one stands nowhere
NOWHERE = 9.0  # sentences
_FAR = 40  # tokens; what is farther apart is not together
_MOST_PLACES = 40
_MOST_WORDS = 40
_MOST_PARTNERS = 8  # content words after one that it is looked at with
_BESIDE = 4  # tokens of the claim


class Company:
    """Where the words of a claim stand in the article, and how close to each other.

    content: the tokens that are no function words. places: for each token of the claim its places in the article.
    """

    def __init__(self, found: Alignment, source: Source) -> None:
        """Look at any two content words of the claim that stand close."""
        self._found, self._source = found, source
        self.content = [at for at, token in enumerate(found.tokens) if token.kind != STOP]
        self.places = [source.places.get(token.key, ())[:_MOST_PLACES] for token in found.tokens]
        self._near: dict[tuple[int, int], float] = {}
        self._kept: dict[int, list[tuple[float, float]]] = {at: [] for at in self.content}
        here = [at for at in self.content if self.places[at]][:_MOST_WORDS]
        for n, one in enumerate(here, 1):
            for other in here[n : n + _MOST_PARTNERS]:
                self._bring_together(one, other)

    def _bring_together(self, one: int, other: int) -> None:
        near = 1 - least_distance(self.places[one], self.places[other]) / _FAR
        self._near[one, other] = near
        self._kept[one].append((near, self._found.rarity[other]))
        self._kept[other].append((near, self._found.rarity[one]))

    def beside(self, at: int) -> tuple[float, float]:
        """How close to a content word those before and after it stand in the article, at the best: 1 is beside it."""
        kept = self._kept
        if at not in kept:
            return APART, APART
        before = next((other for other in range(at - 1, max(-1, at - _BESIDE - 1), -1) if other in kept), -1)
        after = next((other for other in range(at + 1, min(at + _BESIDE + 1, len(self.places))) if other in kept), -1)
        return self._near.get((before, at), APART), self._near.get((at, after), APART)

    def of(self, at: int) -> tuple[float, float, float]:
        """How close the claim's other content words stand to one in the article: mean, best, and of the rarest."""
        kept = self._kept.get(at)
        if not kept:
            return APART, APART, APART
        weight = sum(rarity for _, rarity in kept) or 1
        mean = sum(near * rarity for near, rarity in kept) / weight
        return mean, max(kept)[0], max(kept, key=lambda pair: pair[1])[0]

    def sentences_away(self, at: int) -> float:
        """How many sentences from the best evidence the word's nearest place is, 8 at most; NOWHERE without one."""
        places, source = self.places[at], self._source
        if not places or not self._found.evidence:
            return NOWHERE
        best = self._found.evidence[0]
        after = bisect_left(places, source.firsts[best])
        return min(8, *(abs(source.sentence_of[place] - best) for place in places[max(0, after - 1) : after + 1]))


def least_distance(ones: Sequence[int], others: Sequence[int]) -> int:
    """Return how many tokens lie, at the least, between a place of the one list and one of the other; _FAR at most."""
    if len(ones) > len(others):
        ones, others = others, ones
    least = _FAR
    for one in ones:
        at = bisect_left(others, one)
        if at < len(others):
            least = min(least, others[at] - one or least)
        if at:
            least = min(least, one - others[at - 1])
    return least
