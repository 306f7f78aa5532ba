"""The features of a run in, its labels out: a linear model and the best way through its labels (Viterbi).

The labels are those of BIO: outside of a name, or the beginning or inside of a person, organization or place.
"""

from collections.abc import Sequence
from functools import lru_cache
from operator import add
from struct import Struct
from typing import Any

from nutgraf.facts.names.features import (
    Frame,
    Line,
    Place,
    edge_features,
    frame_features,
    kind_features,
    last_features,
    neighbour_features,
    placed_features,
    word_features,
)
from nutgraf.facts.names.signs import Kinds, Signs

LABELS = ("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place")
OUT = 0
_MIDDLE = 78  # the character that stands for 0: between 33 and 126, without a quotation mark or backslash
_LANE = 32  # bits of a label's sum: more than the weights of all features of a token can fill
_LANES = range(0, _LANE * len(LABELS), _LANE)
_SUMS = Struct(f"<{len(LABELS)}i")
_SIGNS = sum(1 << (lane + _LANE - 1) for lane in _LANES)
_MIDDLES = sum(_MIDDLE << lane for lane in _LANES)


class _Codes(dict[str, int]):
    """The weights of all labels as one number, so that one addition adds them up; made when first asked for."""

    def __missing__(self, characters: str) -> int:
        code = int.from_bytes("\0\0\0".join(characters).encode("ascii"), "little") - _MIDDLES
        self[characters] = code
        return code


class Tagger:
    """A tagger that is ready to answer.

    weights: {"features": {feature: a character for each label}, "transitions": labels × labels, "lists": {letter:
    words}}.
    """

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights; what they say of a word is added up once, when it is first met."""
        self._features: dict[str, str] = weights.get("features", {})
        transitions: list[list[int]] = weights.get("transitions") or [[0] * len(LABELS) for _ in LABELS]
        self._into = [[row[label] for row in transitions] for label in range(len(LABELS))]
        self._codes = _Codes()
        self.signs = Signs(weights.get("lists", {}))
        self._alone = lru_cache(maxsize=20_000)(self._sum_of_word)
        self._neighbour = lru_cache(maxsize=20_000)(self._sum_of_neighbour)
        self._placed = lru_cache(maxsize=20_000)(self._sum_in_place)
        self._kinds = lru_cache(maxsize=20_000)(self._sum_of_kinds)
        self._last = lru_cache(maxsize=10_000)(self._sum_of_last)
        self._edges = lru_cache(maxsize=5_000)(self._sum_of_edges)
        self._framed = lru_cache(maxsize=1_000)(self._sum_of_frame)

    def labels(self, line: Line, first: int, end: int) -> list[int]:
        """Return the index of the label of each token of the run from first to end."""
        return best_path(self.scores(line, first, end), self._into)

    def scores(self, line: Line, first: int, end: int) -> list[tuple[int, ...]]:
        """Return what the weights say for each label of each token of the run from first to end."""
        edges = self._edges(line.around[first + 1], line.around[end + 2])
        totals = [edges + self._in_itself(line, at, first, end) + self._beside(line, at) for at in range(first, end)]
        # A lane that is negative borrows from the next one: with its sign turned none is, and turned again it is right.
        return [_SUMS.unpack(((total + _SIGNS) ^ _SIGNS).to_bytes(_SUMS.size, "little")) for total in totals]

    def _in_itself(self, line: Line, at: int, first: int, end: int) -> int:
        """What the token says, by itself and where it stands."""
        word = line.words[at]
        total = self._alone(word) + self._placed(word, line.place(at))
        return total + self._last(line.last_capital(at, end)) + self._framed(line.frame(at, first, end))

    def _beside(self, line: Line, at: int) -> int:
        """What the two words before the token and the two after it say."""
        far_before, before, own, after, far_after = line.around[at : at + 5]
        total = self._neighbour(before, "-1") + self._neighbour(after, "+1")
        total += self._neighbour(far_before, "-2") + self._neighbour(far_after, "+2")
        seen = self.signs.seen
        seen_before, seen_own, seen_after = seen(before), seen(own), seen(after)
        total += self._kinds(seen_before.kinds, seen_own.kinds, seen_after.kinds)
        return total + self._sum(line.pair_features(seen_before, seen_own, seen_after))

    def _sum_of_word(self, word: str) -> int:
        return self._sum(word_features(word, self.signs))

    def _sum_of_neighbour(self, word: str, side: str) -> int:
        return self._sum(neighbour_features(word, side, self.signs))

    def _sum_in_place(self, word: str, place: Place) -> int:
        return self._sum(placed_features(word, place, self.signs))

    def _sum_of_last(self, word: str) -> int:
        return self._sum(last_features(word, self.signs))

    def _sum_of_kinds(self, before: Kinds, own: Kinds, after: Kinds) -> int:
        return self._sum(kind_features(before, own, after))

    def _sum_of_frame(self, frame: Frame) -> int:
        return self._sum(frame_features(frame))

    def _sum_of_edges(self, before: str, after: str) -> int:
        return self._sum(edge_features(before, after))

    def _sum(self, features: Sequence[str]) -> int:
        weight_of, codes = self._features.get, self._codes
        return sum([codes[weights] for feature in features if (weights := weight_of(feature))])


def best_path(scores: Sequence[Sequence[int]], into: Sequence[Sequence[int]]) -> list[int]:
    """Return the labels of the highest sum; what is inside of a name follows only what is of its kind.

    scores: of each label of each token. into: for each label what is added behind each other label.
    """
    best = [score if allowed(OUT, label) else _NEVER for label, score in enumerate(scores[0])]
    sums = [best]
    for row in scores[1:]:
        best = [max(_ways(best, label, into[label])) + row[label] for label in _LABELS]
        sums.append(best)
    labels = [best.index(max(best))]
    for before in reversed(sums[:-1]):
        label = labels[-1]
        ways = _ways(before, label, into[label])
        labels.append(_FIRST[label] + ways.index(max(ways)))
    return labels[::-1]


def _ways(best: Sequence[int], label: int, moves: Sequence[int]) -> list[int]:
    """The sums of the ways to the label: from all labels, or to the inside of a name from its beginning and inside."""
    first = _FIRST[label]
    return list(map(add, best, moves)) if not first else [best[first] + moves[first], best[label] + moves[label]]


def inside_of(label: int) -> int:
    """Return the label that goes on with a name after the label of one of its tokens."""
    return label + label % 2


def allowed(before: int, label: int) -> bool:
    """Return whether the label may follow the other."""
    inside = label > 0 and label % 2 == 0
    return not inside or before in {label, label - 1}


_NEVER = -(10**9)
_LABELS = range(len(LABELS))
# The first label that each may follow: to the inside of a name a way leads from its beginning and its inside alone.
_FIRST = [label - 1 if not allowed(OUT, label) else 0 for label in _LABELS]
