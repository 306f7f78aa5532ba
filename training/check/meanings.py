"""Articles in; out, for each word of the table a short vector: words that are used alike have vectors alike.

Words that stand within a few words of each other are counted; what is more than chance (positive pointwise mutual
information, with contexts smoothed as in Levy, Goldberg and Dagan, 2015) goes through a singular value decomposition.
"""

from base64 import b64encode
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.linalg import svds

from nutgraf.check.tokens import WORD, tokens_of

DIMENSIONS = 48
WIDTH = 8  # words to each side
SMOOTHED = 0.75
SEED = 7


def meanings(texts: Iterable[list[str]], words: list[str]) -> dict[str, object]:
    """Return {"words": joined by spaces, "dimensions": n, "vectors": whole numbers from -127 to 127, in base 64}."""
    counts = _company(texts, {word: at for at, word in enumerate(words)})
    vectors = _reduced(_more_than_chance(counts))
    scaled = np.round(127 * vectors / (np.abs(vectors).max(axis=1, keepdims=True) + 1e-9)).astype(np.int8)
    body = b64encode(scaled.tobytes()).decode("ascii")
    return {"words": " ".join(words), "dimensions": DIMENSIONS, "vectors": body}


def _company(texts: Iterable[list[str]], number: dict[str, int]) -> csr_matrix:
    """Return how often two words stand close to each other in a text, the closer the more."""
    ones: list[NDArray[np.int64]] = []
    others: list[NDArray[np.int64]] = []
    weights: list[NDArray[np.float64]] = []
    for sentences in texts:
        tokens = tokens_of("\n".join(sentences), "en")
        row = np.array([number[t.key] for t in tokens if t.kind == WORD and t.key in number], dtype=np.int64)
        for step in range(1, WIDTH + 1):
            ones.append(row[:-step])
            others.append(row[step:])
            weights.append(np.full(max(0, len(row) - step), 1 - (step - 1) / WIDTH))
    pairs = (np.concatenate(ones), np.concatenate(others))
    half = coo_matrix((np.concatenate(weights), pairs), shape=(len(number), len(number))).tocsr()
    return (half + half.T).tocsr()


def _more_than_chance(counts: csr_matrix) -> csr_matrix:
    """Return the positive pointwise mutual information of the pairs that were seen."""
    held = np.asarray(counts.sum(axis=1)).ravel()
    context = held**SMOOTHED
    expected = diags(1 / np.maximum(held, 1e-9)) @ counts @ diags(context.sum() / np.maximum(context, 1e-9))
    expected.data = np.maximum(0, np.log(expected.data))
    return expected.tocsr()


def _reduced(matrix: csr_matrix) -> NDArray[np.float64]:
    left, strength, _ = svds(matrix, k=DIMENSIONS, random_state=SEED)
    found: NDArray[np.float64] = left * strength**0.5
    return found
