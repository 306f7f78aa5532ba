"""The features of a run in, its labels out: a linear model and the best way through its labels (Viterbi).

The labels are those of BIO: outside of a name, or the beginning or inside of a person, organization or place.
"""

from collections.abc import Sequence
from functools import lru_cache
from operator import add
from typing import Any

from nutgraf.facts.names.features import Line, neighbour_features, word_features
from nutgraf.facts.names.signs import Signs

LABELS = ("O", "B-person", "I-person", "B-organization", "I-organization", "B-place", "I-place")
OUT = 0
_NEIGHBOURS = ((-1, "-1"), (1, "+1"), (-2, "-2"), (2, "+2"))
_MIDDLE = 78  # the character that stands for 0: between 33 and 126, without a quotation mark or backslash
_LANE = 24  # bits of a label's sum: more than the weights of all features of a token can fill
_LANES = range(0, _LANE * len(LABELS), _LANE)
_MASK = (1 << _LANE) - 1
_ZERO = 1 << (_LANE - 1)
_ZEROES = sum(_ZERO << lane for lane in _LANES)
_MIDDLES = sum(_MIDDLE << lane for lane in _LANES)


class _Codes(dict[str, int]):
    """The weights of all labels as one number, so that one addition adds them up; made when first asked for."""

    def __missing__(self, characters: str) -> int:
        code = int.from_bytes("\0\0".join(characters).encode("ascii"), "little") - _MIDDLES
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
        self._beside = lru_cache(maxsize=20_000)(self._sum_of_neighbour)

    def labels(self, line: Line, first: int, end: int) -> list[int]:
        """Return the index of the label of each token of the run from first to end."""
        return best_path([self.scores(line, at, first, end) for at in range(first, end)], self._into)

    def scores(self, line: Line, at: int, first: int, end: int) -> list[int]:
        """Return what the weights say for each label of the token at the index."""
        total = self._alone(line.words[at]) + self._sum(line.context_features(at, first, end)) + _ZEROES
        for step, side in _NEIGHBOURS:
            total += self._beside(line.word(at + step), side)
        return [((total >> lane) & _MASK) - _ZERO for lane in _LANES]

    def _sum_of_word(self, word: str) -> int:
        return self._sum(word_features(word, self.signs))

    def _sum_of_neighbour(self, word: str, side: str) -> int:
        return self._sum(neighbour_features(word, side, self.signs))

    def _sum(self, features: Sequence[str]) -> int:
        weight_of, codes = self._features.get, self._codes
        return sum([codes[weights] for feature in features if (weights := weight_of(feature))])


def best_path(scores: Sequence[Sequence[int]], into: Sequence[Sequence[int]]) -> list[int]:
    """Return the labels of the highest sum; what is inside of a name follows only what is of its kind.

    scores: of each label of each token. into: for each label what is added behind each other label.
    """
    best = [score if allowed(OUT, label) else _NEVER for label, score in enumerate(scores[0])]
    paths: list[list[int]] = []
    for row in scores[1:]:
        origins = [_origin(best, label, into[label]) for label in range(len(LABELS))]
        best = [best[origin] + into[label][origin] + row[label] for label, origin in enumerate(origins)]
        paths.append(origins)
    labels = [best.index(max(best))]
    for origins in reversed(paths):
        labels.append(origins[labels[-1]])
    return labels[::-1]


def _origin(best: Sequence[int], label: int, moves: Sequence[int]) -> int:
    """The label that a path to the label comes from."""
    if label > OUT and label % 2 == 0:
        return label if best[label] + moves[label] > best[label - 1] + moves[label - 1] else label - 1
    sums = list(map(add, best, moves))
    return sums.index(max(sums))


def inside_of(label: int) -> int:
    """Return the label that goes on with a name after the label of one of its tokens."""
    return label + label % 2


def allowed(before: int, label: int) -> bool:
    """Return whether the label may follow the other."""
    inside = label > 0 and label % 2 == 0
    return not inside or before in {label, label - 1}


_NEVER = -(10**9)
