"""The words of a text in; a sketch of it out, a few numbers by which near-duplicates are known.

The sketch is Broder's (On the resemblance and containment of documents, 1997): the smallest of the hashes of all
shingles, rows of five words. Of the smallest hashes of two texts together, the share that both have estimates the
share of shingles that both have, Jaccard's coefficient.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SIZE: Final = 64
"""Hashes in a sketch: two times out of three the estimate is off by less than 0.06."""

_ROW = 5  # words of a shingle; characters, in a script without spaces
_LEAST_SHINGLES = 26  # a text of 30 words; shorter ones say too little
# Tuned on news of half 0: follow-ups of one newsroom contain up to 0.7 of each other, and so do the standing
# paragraphs of a series; agency copy that was cut, with another lead, contains 0.85.
_LEAST_CONTAINMENT = 0.75
_LEAST_RESEMBLANCE = 0.3  # a text three times as long as another is another story
_MULTIPLIERS = np.array(
    [0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F], np.uint64
)
_HALF = np.uint64(32)
_BITS_LEFT_OUT = np.uint64(32)  # what is left is stored in four bytes

Hashes = NDArray[np.uint64]


class Sketch(NamedTuple):
    """The smallest hashes of a text's different shingles, in order; shingles: how many there are."""

    hashes: tuple[int, ...]
    shingles: int


def sketch(words: Sequence[str]) -> Sketch | None:
    """Return the sketch of a text by its words, None of one too short or too repetitive to be known by it."""
    if len(words) < _LEAST_SHINGLES + _ROW - 1:
        return None
    spoken = list(map(crc32, "\n".join(words).encode().split(b"\n")))
    shingles = np.unique(_shingles(np.array(spoken, np.uint64)))
    if len(shingles) < _LEAST_SHINGLES:
        return None
    return Sketch(tuple(shingles[:SIZE].tolist()), len(shingles))


def _shingles(spoken: Hashes) -> Hashes:
    """The hash of every row of words: sums that depend on the order, mixed so that the smallest are a fair sample."""
    count = len(spoken) - _ROW + 1
    mixed = np.zeros(count, np.uint64)
    for place, multiplier in enumerate(_MULTIPLIERS):
        mixed += (spoken[place : place + count] + np.uint64(1)) * multiplier
    for multiplier in _MULTIPLIERS[:2]:
        mixed ^= mixed >> _HALF
        mixed *= multiplier
    return (mixed ^ (mixed >> _HALF)) >> _BITS_LEFT_OUT


def resemblance(one: Sketch, other: Sketch) -> float:
    """Return the share of their shingles that two texts have in common, estimated, 0 to 1."""
    full = [known.hashes[-1] for known in (one, other) if known.shingles > SIZE]
    limit = min(full, default=max(one.hashes[-1], other.hashes[-1]))  # beyond it one of them tells nothing
    these = {known for known in one.hashes if known <= limit}
    those = {known for known in other.hashes if known <= limit}
    return len(these & those) / len(these | those)


def same_story(one: Sketch, other: Sketch) -> bool:
    """Return whether two texts are one story, cut and touched up: not merely two reports of one event."""
    return resemblance(one, other) >= _LEAST_RESEMBLANCE and containment(one, other) >= _LEAST_CONTAINMENT


def containment(one: Sketch, other: Sketch) -> float:
    """Return the share of the shorter text's shingles that the longer one has too, estimated, 0 to 1."""
    alike = resemblance(one, other)
    common = alike / (1 + alike) * (one.shingles + other.shingles)
    return min(1.0, common / min(one.shingles, other.shingles))
