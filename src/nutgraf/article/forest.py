"""A trained forest of oblivious trees: its weights and a matrix in, a probability for each row out.

In an oblivious tree all nodes of one depth ask the same question (Prokhorenkova et al., CatBoost, 2018), so that a
row's leaf is the number whose bits are the answers.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

_AT_ONCE = 1_024  # rows; more would take hundreds of megabytes on a page made of blocks


class Forest:
    """A forest that is ready to answer.

    weights: {"features": columns asked for, trees × depth, "borders": what they are compared with, "leaves": values,
    trees × 2^depth, "bias": added to their sum, "columns": number of columns of a matrix}. The depth is 1 to 8.
    """

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights apart."""
        features = np.array(weights["features"], dtype=np.intp)
        self.columns: int = weights["columns"]
        self._trees, self._depth = features.shape
        self._features = features.T.ravel()  # the first questions of all trees, then the second ones
        self._borders = np.array(weights["borders"], dtype=np.float32).T.reshape(-1, 1)
        self._leaves = np.array(weights["leaves"], dtype=np.float32).ravel()
        self._bias = float(weights["bias"])
        self._first = (np.arange(self._trees, dtype=np.intp) << self._depth)[:, None]

    def probabilities(self, matrix: Matrix) -> NDArray[np.float64]:
        """Return the probability of each row, 0 to 1.

        Raises ValueError where the matrix has another number of columns.
        """
        if matrix.shape[1] != self.columns:
            raise ValueError(f"The forest was trained on {self.columns} features and got {matrix.shape[1]}.")
        parts = [self._totals(matrix[at : at + _AT_ONCE]) for at in range(0, len(matrix), _AT_ONCE)]
        return 1 / (1 + np.exp(-np.concatenate(parts))) if parts else np.zeros(0)

    def _totals(self, matrix: Matrix) -> NDArray[np.float64]:
        asked = np.ascontiguousarray(matrix.T).take(self._features, axis=0)  # whole columns: five times as fast as rows
        answers = (asked > self._borders).view(np.uint8).reshape(self._depth, self._trees, -1)
        leaves = answers[0].copy()  # bytes, of which there is less to move about than of indices
        for level in range(1, self._depth):
            leaves |= answers[level] << level
        total: NDArray[np.float64] = self._leaves.take(self._first + leaves).sum(axis=0, dtype=np.float64) + self._bias
        return total
