"""A trained linear classifier: its weights and a row of numbers in, a probability out (logistic regression)."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray


class Linear:
    """A classifier that is ready to answer.

    weights: {"weights": one for each column, "bias": added to their sum}.
    """

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights."""
        self._weights = np.array(weights["weights"], dtype=np.float64)
        self._bias = float(weights["bias"])

    def probability(self, row: NDArray[np.float32]) -> float:
        """Return the probability of the row, 0 to 1. Raises ValueError where it has another number of columns."""
        if row.shape != self._weights.shape:
            raise ValueError(f"The classifier was trained on {len(self._weights)} features and got {row.size}.")
        total = float(row @ self._weights) + self._bias
        return 1 / (1 + math.exp(-min(max(total, -40.0), 40.0)))
