"""What the forest of the sentences says in, a probability out: corrected for copying, overlap and company.

A forest is fitted to the claims of a few origins; how much of a claim the article holds at all says something of
claims of any origin, and is added. Where a claim is copied, a slip weighs more than where all of it is reworded: a
claim in the reader's own words has words that the article lacks, and is right. And where a claim has many
sentences, one of them looks wrong by chance the more easily, mostly where they are reworded. Where another number, name
or day stands between the same words, or an opposite or a negation, there is nothing left to weigh: of a hundred such
claims on which people changed a fact, or none, about three are true.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log

from nutgraf.check.claim_features import CLAIM_FEATURES

_COVER, _PAIRS, _COPIED, _ABSENT, _WORDS = (
    CLAIM_FEATURES.index(name) for name in ("cover_3", "rare_pair", "quad", "absent", "words")
)
_MUCH = 0.4  # share of the runs of four words that the article holds, of a claim that counts as copied
_LEAST = 1e-6
_FEW = 8  # tokens; the claims to train on are longer
_LACKING = 5.0  # what the share of absent words takes off a shorter claim, the more the shorter it is
_DENIED = 0.45  # what is left of a score where another number, name, day or an opposite stands between the same words


@dataclass(frozen=True, slots=True)
class Calibration:
    """The numbers that training/check fitted."""

    slope: float
    overlap: float
    copying: float
    offset: float
    company: float

    @classmethod
    def of(cls, table: Mapping[str, float]) -> "Calibration":
        """Take the numbers from the weights; a missing one raises TypeError."""
        return cls(**table)

    def score(self, probability: float, row: Sequence[float], sentences: int, *, denied: bool) -> float:
        """Return how likely a sentence is supported, 0 to 1.

        probability: the forest's; row: the CLAIM_FEATURES; sentences: how many the whole claim has.
        denied: whether the article plainly says otherwise.
        """
        copied = copying(row)
        base = logit(probability) + self.overlap * overlap(row) + self.copying * copied
        total = self.slope * base + self.offset
        total += self.company * (1 - copied) * log(max(1, sentences)) - lacking(row)
        score = 1 / (1 + exp(-total))
        return score * _DENIED if denied else score


def lacking(row: Sequence[float]) -> float:
    """Return what a claim of few words loses for those that the article lacks: one of three is most of what it says."""
    few = max(0.0, 1 - row[_WORDS] / _FEW)
    return _LACKING * few * row[_ABSENT] / max(1, row[_WORDS])


def overlap(row: Sequence[float]) -> float:
    """Return how much of a claim's words, and of its pairs of words, the article holds: 0 to 1."""
    return (row[_COVER] + row[_PAIRS]) / 2


def copying(row: Sequence[float]) -> float:
    """Return whether a claim is copied: 0, no four words in a row, to 1, many."""
    return min(1.0, row[_COPIED] / _MUCH)


def logit(probability: float) -> float:
    """Return the logarithm of the odds."""
    kept = min(1 - _LEAST, max(_LEAST, probability))
    return log(kept / (1 - kept))
