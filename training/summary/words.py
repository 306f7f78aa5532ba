"""Articles with labelled word pairs in, a table of words out: how common each is, and how gladly summaries keep it."""

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from examples import Example

_PRIOR = 50  # pairs of the average kind that every word is given

Side = tuple[int, str]  # 0 or 1, and the stem that is the left or the right word of a pair
Table = dict[str, tuple[float, float, float]]


@dataclass(slots=True)
class _Counts:
    """How many articles hold a stem; of the pairs that it is one side of how many there are, and how many were kept."""

    articles: Counter[str] = field(default_factory=Counter)
    there: Counter[Side] = field(default_factory=Counter)
    kept: Counter[Side] = field(default_factory=Counter)

    def add(self, other: "_Counts") -> None:
        self.articles.update(other.articles)
        self.there.update(other.there)
        self.kept.update(other.kept)

    def share(self, side: Side, average: float) -> float:
        """Return the logarithm of how much more often than others pairs with the word on the side are kept."""
        lift = (self.kept[side] + _PRIOR * average) / (self.there[side] + _PRIOR) / average
        return round(math.log(lift), 2)


class WordCounts:
    """The counts of each fold of the articles. fewest: articles that a word of the table stands in."""

    def __init__(self, folds: dict[int, _Counts], fewest: int) -> None:
        self._folds = folds
        self._fewest = fewest

    @classmethod
    def of(cls, examples: Iterable[Example], fewest: int) -> "WordCounts":
        """Count the words of the articles."""
        folds: dict[int, _Counts] = {}
        for example in examples:
            counts = folds.setdefault(example.fold, _Counts())
            counts.articles.update(example.material.reading.stems)
            for pair, label in zip(example.pairs, example.labels.tolist(), strict=True):
                for side in enumerate(pair):
                    counts.there[side] += 1
                    counts.kept[side] += label
        return cls(folds, fewest)

    def without(self, fold: int) -> "WordCounts":
        return WordCounts({f: counts for f, counts in self._folds.items() if f != fold}, self._fewest)

    def table(self, without: int | None = None) -> Table:
        """Return of each stem the logarithm of its articles, and the share kept of its pairs, as left and right word.

        without: a fold that is not counted.
        """
        total = _Counts()
        for fold, counts in self._folds.items():
            if fold != without:
                total.add(counts)
        average = total.kept.total() / max(1, total.there.total())
        return {
            stem: (round(math.log(number), 1), total.share((0, stem), average), total.share((1, stem), average))
            for stem, number in sorted(total.articles.items())
            if number >= self._fewest
        }
