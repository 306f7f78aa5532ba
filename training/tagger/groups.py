"""Unlabelled articles in, groups of words that stand among the same others out.

A word is described by how often each of the commonest words stands before it and behind it; the descriptions are
reduced by their singular values and divided into groups by k-means.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from split import half, rows

from nutgraf.language.tokens import tokens_of

Floats = NDArray[np.float64]
_FILES = ("cnndm-gofig", "cnndm-test", "cnndm-train", "cnndm-val", "inshorts")


def articles(data: Path) -> Iterator[list[str]]:
    """Yield the lower-cased tokens of each sentence of the articles that may be trained on."""
    for name in _FILES:
        for row in rows(data / "summaries" / f"{name}.jsonl.gz"):
            sentences = row.get("sentences") or row.get("source_sents") or row["source"].split("\n")
            if half(sentences[0]) == 0:
                for sentence in sentences:
                    yield [word.lower() for word in tokens_of(sentence, 0, len(sentence)).words]


def groups_of(
    sentences: Sequence[Sequence[str]], *, least: int, common: int, width: int, size: int, seed: int
) -> dict[str, str]:
    """Return the number of the group of each word that is met so often.

    common: how many of the commonest words describe a word; width: of the reduced description; size: how many groups.
    """
    counts = Counter(word for sentence in sentences for word in sentence)
    words = sorted(word for word, count in counts.items() if count >= least)
    described = _described(sentences, words, [word for word, _ in counts.most_common(common)])
    left, values, _ = np.linalg.svd(described, full_matrices=False)
    points = left[:, :width] * values[:width]
    points /= np.maximum(np.linalg.norm(points, axis=1, keepdims=True), 1e-9)
    nearest = _k_means(points, size, np.random.default_rng(seed))
    return {word: str(group) for word, group in zip(words, nearest, strict=True)}


def _described(sentences: Sequence[Sequence[str]], words: Sequence[str], common: Sequence[str]) -> Floats:
    """Return for each word the square roots of the shares of its neighbours, before it and behind it."""
    row = {word: at for at, word in enumerate(words)}
    column = {word: at + 1 for at, word in enumerate(common)}  # 0: any other word
    table = np.zeros((len(words), 2 * (len(common) + 1)))
    for sentence in sentences:
        columns = [column.get(word, 0) for word in ("", *sentence, "")]
        for at, word in enumerate(sentence):
            if word in row:
                table[row[word], columns[at]] += 1
                table[row[word], len(common) + 1 + columns[at + 2]] += 1
    shares: Floats = np.sqrt(table / table.sum(axis=1, keepdims=True))
    return shares


def _k_means(points: Floats, size: int, chance: np.random.Generator, rounds: int = 25) -> NDArray[np.int64]:
    centres = points[chance.choice(len(points), size, replace=False)]
    nearest = np.zeros(len(points), dtype=np.int64)
    for _ in range(rounds):
        nearest = (points @ centres.T).argmax(axis=1)
        for group in range(size):
            members = points[nearest == group]
            if len(members):
                centre = members.sum(axis=0)
                centres[group] = centre / max(float(np.linalg.norm(centre)), 1e-9)
    return nearest
