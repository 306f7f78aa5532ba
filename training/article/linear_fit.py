"""Rows, labels and weights in, a logistic regression out.

It is plain numbers, in the form that nutgraf.article.linear reads.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Weights = dict[str, Any]

_STEPS = 30
_CLOSE = 1e-8
_DIGITS = 7


def fit_logistic(
    rows: NDArray[np.float64], labels: NDArray[np.float64], weights: NDArray[np.float64], penalty: float
) -> Weights:
    """Return the fitted weights: by Newton's method, with a penalty on the squares of those of the scaled columns."""
    means, scales = rows.mean(axis=0), rows.std(axis=0)
    scales[scales == 0] = 1.0
    scaled = np.column_stack(((rows - means) / scales, np.ones(len(rows))))
    found = np.zeros(scaled.shape[1])
    ridge = np.full(len(found), penalty)
    ridge[-1] = 0.0  # the bias is free
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-(scaled @ found)))
        slope = scaled.T @ (weights * (likely - labels)) + ridge * found
        curve = (scaled * (weights * likely * (1 - likely))[:, None]).T @ scaled + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        found -= step
        if float(np.abs(step).max()) < _CLOSE:
            break
    per_column = found[:-1] / scales
    return {"weights": [round(float(w), _DIGITS) for w in per_column], "bias": float(found[-1] - means @ per_column)}
