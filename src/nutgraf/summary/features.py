"""The words of an article in, its word pairs and the features that the ranker weighs out: a row for each pair.

A pair is two words beside each other in one sentence, as stems. All features are cheap and independent of the
language but for its stop words, stems and what a table says of its words, so that the ranker works in any.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nutgraf.summary.reading import Integers, Reading

FEATURES = (
    # of the sentence in which the pair is first met
    "position",
    "relative_position",
    "length",
    "needs",
    "leans",
    "centrality",
    "recurring",
    "lead_overlap",
    "title_overlap",
    "novelty",
    "numbers",
    "capitals",
    "ends",
    "question",
    # of the pair's place in that sentence
    "place",
    "relative_place",
    "behind",
    "part",
    "since",
    "parted",
    "quoted",
    "bracketed",
    # of the pair
    "times",
    "second",
    "relative_second",
    "in_title",
    "casing",
    "stops_left",
    "stops_right",
    "rarer",
    "commoner",
    "first_left",
    "first_right",
    "known_left",
    "known_right",
    "kept_left",
    "kept_right",
    # of the article
    "sentences",
    "words",
)
_LEAD = 3  # sentences whose words the others are compared with
_UNKNOWN = -1.0
_NEVER = 99.0  # stands for the sentence of a second time that there is none of

Matrix = NDArray[np.float32]
Column = NDArray[Any]
WordTable = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Outline:
    """What the features take from beside the words: for each sentence one value.

    needs: how many other sentences it needs. leans: whether it opens with what only an earlier one explains.
    ends: whether it ends as a statement does. question: whether as a question.
    title: the stems of the title.
    """

    needs: Sequence[int]
    leans: Sequence[bool]
    ends: Sequence[bool]
    question: Sequence[bool]
    title: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pairs:
    """The distinct pairs of an article.

    of_word: for each word the number of the pair that it begins, or -1 where it is the last of its sentence.
    matrix: a row of FEATURES for each pair.
    """

    of_word: Integers
    matrix: Matrix


def pairs_of(reading: Reading, outline: Outline, table: WordTable) -> Pairs:
    """Return the pairs of the article's words.

    table: of each stem that the ranker knows, how common it is (the logarithm of a number of articles) and how much
    more often than others it stands in summaries, as the left and as the right word of a pair.
    """
    begins = np.flatnonzero(reading.sentence[:-1] == reading.sentence[1:]) if len(reading.stem) else np.zeros(0, int)
    keys = reading.stem[begins] * len(reading.stems) + reading.stem[begins + 1]
    _, first, number, times = np.unique(keys, return_index=True, return_inverse=True, return_counts=True)
    of_word = np.full(len(reading.stem), -1, dtype=np.int64)
    of_word[begins] = number
    left = begins[first]
    columns = _of_sentences(reading, outline)[:, reading.sentence[left]]
    second = _second(reading.sentence[begins], number, times)
    rows = [*columns, *_of_places(reading, left), *_of_pairs(reading, outline.title, left, times, second, table)]
    size = [np.full(len(left), float(len(reading.sizes))), np.full(len(left), float(len(reading.stem)))]
    return Pairs(of_word, np.array([*rows, *size], dtype=np.float32).reshape(len(FEATURES), -1).T)


def _of_sentences(reading: Reading, outline: Outline) -> Column:
    """Return the features of sentences, a row for each feature and a column for each sentence."""
    count = len(reading.sizes)
    index = np.arange(count, dtype=float)
    terms = _Terms(reading)
    numbers = np.array([stem[0].isdigit() for stem in reading.stems], dtype=float)[reading.stem]
    rows = [
        index,
        index / max(1, count),
        reading.sizes,
        outline.needs,
        outline.leans,
        terms.centrality(),
        terms.total(terms.frequency > 1) / terms.size,
        terms.total(_in_lead(reading)) / terms.size,
        terms.total(_in(outline.title, reading)) / len(outline.title) if outline.title else np.full(count, _UNKNOWN),
        terms.novelty(),
        np.bincount(reading.sentence, weights=numbers, minlength=count),
        _capitals(reading),
        outline.ends,
        outline.question,
    ]
    return np.array(rows, dtype=np.float64)


class _Terms:
    """The content words of the sentences, each once in its sentence.

    size: how many there are in each sentence, at least 1. frequency: how often the article holds each stem.
    """

    def __init__(self, reading: Reading) -> None:
        stems = max(1, len(reading.stems))
        content = reading.stop == 0
        self._count = len(reading.sizes)
        self._firsts = reading.firsts
        self._sentence, self._stem = np.divmod(
            np.unique(reading.sentence[content] * stems + reading.stem[content]), stems
        )
        self.size = np.maximum(1, np.bincount(self._sentence, minlength=self._count))
        self.frequency = np.bincount(reading.stem, minlength=len(reading.stems))

    def total(self, of_stem: Column) -> Column:
        """Return for each sentence the sum over its terms of what each stem has."""
        return self._summed(of_stem[self._stem])

    def centrality(self) -> Column:
        """Return the cosine of each sentence and the article, as far as stems go."""
        norm = max(1.0, float(np.sqrt((self.frequency.astype(float) ** 2).sum())))
        return self.total(self.frequency) / (norm * np.sqrt(self.size))

    def novelty(self) -> Column:
        """Return which share of each sentence's terms no earlier one has."""
        return self._summed(self._firsts[self._stem] == self._sentence) / self.size

    def _summed(self, of_term: Column) -> Column:
        return np.bincount(self._sentence, weights=of_term, minlength=self._count)


def _in(stems: frozenset[str], reading: Reading) -> Column:
    return np.array([stem in stems for stem in reading.stems], dtype=float)


def _in_lead(reading: Reading) -> Column:
    found = np.zeros(len(reading.stems))
    found[reading.stem[reading.sentence < _LEAD]] = 1.0
    return found


def _capitals(reading: Reading) -> Column:
    """Share of the words after the first that begin with a capital: names, mostly; unknown where none does."""
    if not reading.capital.any():
        return np.full(len(reading.sizes), _UNKNOWN)
    inner = reading.capital * (reading.place > 0)
    return np.bincount(reading.sentence, weights=inner, minlength=len(reading.sizes)) / np.maximum(1, reading.sizes - 1)


def _of_places(reading: Reading, left: Integers) -> list[Column]:
    place, size = reading.place[left], reading.sizes[reading.sentence[left]]
    right = left + 1
    return [
        place,
        place / np.maximum(1, size),
        size - place,
        reading.part[right],
        reading.since[right],
        reading.part[left] != reading.part[right],
        reading.quoted[right],
        reading.bracketed[right],
    ]


def _of_pairs(
    reading: Reading, title: frozenset[str], left: Integers, times: Integers, second: Column, table: WordTable
) -> list[Column]:
    a, b = reading.stem[left], reading.stem[left + 1]
    frequency = np.bincount(reading.stem, minlength=len(reading.stems))
    in_title = _in(title, reading)
    known, kept_left, kept_right = np.array([table.get(s, (0.0, 0.0, 0.0)) for s in reading.stems]).reshape(-1, 3).T
    casing = reading.capital[left] + 2 * reading.capital[left + 1]
    return [
        times,
        second,
        np.minimum(second / max(1, len(reading.sizes)), 1.0),
        in_title[a] + in_title[b] if title else np.full(len(left), _UNKNOWN),
        casing if reading.capital.any() else np.full(len(left), _UNKNOWN),
        reading.stop[left],
        reading.stop[left + 1],
        np.minimum(frequency[a], frequency[b]),
        np.maximum(frequency[a], frequency[b]),
        reading.firsts[a],
        reading.firsts[b],
        known[a],
        known[b],
        kept_left[a],
        kept_right[b],
    ]


def _second(sentence: Integers, number: Integers, times: Integers) -> Column:
    """Return for each pair the sentence in which it stands for the second time."""
    order = np.argsort(number, kind="stable")
    starts = np.cumsum(times) - times
    again = np.minimum(starts + 1, max(0, len(order) - 1))
    return np.where(times > 1, sentence[order[again]] if len(order) else 0.0, _NEVER)
