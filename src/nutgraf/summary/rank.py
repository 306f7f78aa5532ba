"""Candidates and weights in, how much each would add to a summary out.

An additive model: each feature's value falls into a bin, each bin has a weight, and the weights add up
to how much of a human summary a word of the sentence is expected to hold (fitted by training/summary).
Such a model needs no library, takes microseconds a sentence, and can be read.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nutgraf.summary.candidates import Candidate
from nutgraf.summary.features import FEATURES, LENGTH, feature_rows
from nutgraf.summary.select import Taste


@dataclass(frozen=True, slots=True)
class Ranker:
    """The fitted weights.

    bias: what every sentence starts from.
    bins: for each name of FEATURES, in that order, the edges between its bins and their weights.
    taste: what the selection prefers, tuned together with the weights.
    version: what the weights are called in a summary's recipe.
    """

    bias: float
    bins: tuple[tuple[tuple[float, ...], tuple[float, ...]], ...]
    taste: Taste
    version: str

    @classmethod
    def of(cls, model: Mapping[str, Any]) -> "Ranker":
        """Return the ranker that a model's weights describe."""
        features = model["weights"]["features"]
        return cls(
            bias=model["weights"]["bias"],
            bins=tuple((tuple(features[f]["edges"]), tuple(features[f]["weights"])) for f in FEATURES),
            taste=Taste(**model["weights"]["taste"]),
            version=model["config"]["version"],
        )

    def scores(self, candidates: Sequence[Candidate], title_terms: frozenset[str]) -> list[float]:
        """Return one score per candidate, at least 0; the sum over a summary is its expected worth."""
        return [max(0.0, self._score(row)) for row in feature_rows(candidates, title_terms)]

    def _score(self, row: Sequence[float]) -> float:
        found = zip(self.bins, row, strict=True)
        return row[LENGTH] * (self.bias + sum(weights[bisect_right(edges, value)] for (edges, weights), value in found))
