"""The words of an article in, what each word pair would add to a summary out.

A forest that training/summary has fitted says of each pair of neighbouring words how likely a human summary holds it.
A sentence, whole or cut, is worth what its pairs are worth together, and a summary what its distinct pairs are: so
repetition is worth nothing, and the worth of a passage that might be cut is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from nutgraf.article.forest import Forest
from nutgraf.language.resources import primary_tag
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.features import WordTable, pairs_of
from nutgraf.summary.material import Material
from nutgraf.summary.select import Taste


@dataclass(frozen=True, slots=True)
class Weighed:
    """The candidates of an article with their pairs numbered.

    worths: of each pair, 0 to 1. of_word: for each word of the candidates, one after the other, the number of the pair
    that it begins, or -1. first: for each candidate the number of words before its own.
    """

    candidates: tuple[Candidate, ...]
    worths: list[float]
    of_word: list[int]
    first: list[int]


class Ranker:
    """The fitted forest, ready to answer.

    taste: what the selection prefers, tuned together with the forest.
    """

    def __init__(self, forest: Forest, table: WordTable, taste: Taste) -> None:
        """Take the forest, and for English what its table says of words."""
        self._forest = forest
        self._table = table
        self.taste = taste

    @classmethod
    def of(cls, model: Mapping[str, Any]) -> "Ranker":
        """Return the ranker that a model's weights describe."""
        weights = model["weights"]
        return cls(Forest(weights["forest"]), weights["words"], Taste(**weights["taste"]))

    def weigh(self, material: Material) -> Weighed:
        """Return the candidates with what their pairs are worth."""
        table = self._table if primary_tag(material.language) == "en" else {}
        pairs = pairs_of(material.reading, material.outline, table)
        of_word = pairs.of_word.tolist()
        first = [0]
        for size in material.reading.sizes.tolist():
            first.append(first[-1] + size)
        numbered = tuple(
            replace(c, pairs=frozenset(of_word[first[c.index] : first[c.index + 1]]) - {-1})
            for c in material.candidates
        )
        worths = self._forest.probabilities(pairs.matrix).tolist()
        return Weighed(numbered, worths, of_word, first[:-1])
