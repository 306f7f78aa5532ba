"""Readings of a claim's sentences in, how likely the article supports each out: the forests of the model "check".

The first forest tells of each word how likely it is what makes the sentence false; the second judges the sentence by
the risks of its words and by how much of it the article has. Both may only rise or fall with a feature whose
direction is plain: more words that follow each other as in the article never make a claim less likely. What the second
one says is then corrected, see `calibration`.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from nutgraf.article.forest import Forest
from nutgraf.check.calibration import Calibration
from nutgraf.check.claim_features import claim_row
from nutgraf.check.conflicts import Kind, is_tight
from nutgraf.check.reading import Reading
from nutgraf.check.source import Source
from nutgraf.check.vocabulary import Vocabulary
from nutgraf.language.resources import primary_tag

_MOST_LANGUAGES = 16


class Judge:
    """The model, ready to answer."""

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights apart.

        weights: {"words": table, "risk": forest of the words, "claim": forest of the sentences,
        "calibration": numbers}.
        """
        self._words: dict[str, Any] = weights["words"]
        self._vocabularies: dict[str, Vocabulary] = {}
        self._risk, self._claim = Forest(weights["risk"]), Forest(weights["claim"])
        self._calibration = Calibration.of(weights["calibration"])

    def vocabulary(self, language: str | None) -> Vocabulary:
        """Return what is known of the words of a language."""
        tag = primary_tag(language)
        if tag not in self._vocabularies:
            if len(self._vocabularies) >= _MOST_LANGUAGES:
                self._vocabularies.clear()
            self._vocabularies[tag] = Vocabulary(self._words, language)
        return self._vocabularies[tag]

    def risks(self, readings: Sequence[Reading]) -> list[list[float]]:
        """Return for each token of each reading how likely it makes the claim false, 0 to 1."""
        matrix = np.array([row for reading in readings for row in reading.rows], dtype=np.float32)
        found = iter(self._risk.probabilities(matrix).tolist())
        return [[next(found) for _ in reading.rows] for reading in readings]

    def scores(
        self, readings: Sequence[Reading], risks: Sequence[list[float]], source: Source, sentences: int
    ) -> list[float]:
        """Return for each reading how likely the article supports it, 0 to 1. sentences: how many the claim has."""
        rows = [claim_row(reading, source, risk) for reading, risk in zip(readings, risks, strict=True)]
        found = self._claim.probabilities(np.array(rows, dtype=np.float32)).tolist()
        return [
            self._calibration.score(probability, row, sentences, denied=_is_denied(reading))
            for probability, row, reading in zip(found, rows, readings, strict=True)
        ]


def _is_denied(reading: Reading) -> bool:
    """Whether the article plainly says otherwise, or has another number, name or day among the same words."""
    place = reading.found.place
    return bool(reading.sure) or any(
        conflict.kind != Kind.WORD and is_tight(conflict, place) for conflict in reading.conflicts
    )
