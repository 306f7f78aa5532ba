"""Keys of words in; out, how alike they are used: cosines of short vectors that training/check counted in news.

Only English has vectors. A word without one is like nothing, which is told apart from one that is unlike.
"""

from base64 import b64decode
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

UNKNOWN = -1.0

Vectors = NDArray[np.float32]


class Meanings:
    """The vectors of words. table: {"words": joined by spaces, "dimensions": n, "vectors": int8 in base 64}."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        """Take the table; an empty one makes every word unknown."""
        self._rows = {word: row for row, word in enumerate(table.get("words", "").split())}
        self._dimensions = int(table.get("dimensions", 1))
        body = np.frombuffer(b64decode(table.get("vectors", "")), dtype=np.int8)
        self._vectors = body.reshape(-1, self._dimensions)

    def rows(self, keys: Sequence[str]) -> list[int]:
        """Return the row of each key that has a vector."""
        known = self._rows
        return [known[key] for key in keys if key in known]

    def vectors(self, rows: Sequence[int]) -> Vectors:
        """Return the vectors of rows, each of length one."""
        found = self._vectors[rows].astype(np.float32) if rows else np.zeros((0, self._dimensions), np.float32)
        lengths = np.sqrt(np.einsum("ij,ij->i", found, found))
        scaled: Vectors = found / np.maximum(lengths, 1.0)[:, None]
        return scaled

    def centre(self, counts: Mapping[str, int]) -> Vectors:
        """Return the direction that the words of a text have in common. counts: how often it has each."""
        known = [(self._rows[key], count) for key, count in counts.items() if key in self._rows]
        weights = np.array([count for _, count in known], dtype=np.float32)
        total = weights @ self.vectors([row for row, _ in known])
        centre: Vectors = total / max(float(np.linalg.norm(total)), 1e-9)
        return centre

    def likeness(self, keys: Sequence[str], others: Sequence[str], centre: Vectors) -> list[tuple[float, float]]:
        """Return of each key how alike the most alike of others is, and how well it fits a centre; UNKNOWN without."""
        here = [self._rows.get(key, -1) for key in keys]
        known = [row for row in here if row >= 0]
        if not known:
            return [(UNKNOWN, UNKNOWN)] * len(keys)
        vectors, around = self.vectors(known), self.vectors(self.rows(others))
        nearest = (vectors @ around.T).max(axis=1).tolist() if len(around) else [UNKNOWN] * len(known)
        found = iter(zip(nearest, (vectors @ centre).tolist(), strict=True))
        return [next(found) if row >= 0 else (UNKNOWN, UNKNOWN) for row in here]
