"""Runs in, the weights of a linear-chain conditional random field out (Lafferty, McCallum and Pereira, 2001).

The weights have the least regularised negative log-likelihood, found with L-BFGS.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from examples import Run
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from nutgraf.facts.names.tagger import LABELS, allowed

Floats = NDArray[np.float64]
SIZE = len(LABELS)
_BARRED = np.array([[0.0 if allowed(a, b) else -1e4 for b in range(SIZE)] for a in range(SIZE)])
_START = np.array([0.0 if allowed(0, b) else -1e4 for b in range(SIZE)])


@dataclass(slots=True)
class Model:
    """Weights of features (features × labels) and of labels that follow each other (labels × labels)."""

    index: dict[str, int]
    features: Floats
    transitions: Floats


class Batch:
    """All runs as one matrix, with the rows of the runs' first, second … tokens."""

    def __init__(self, runs: Sequence[Run], index: dict[str, int]) -> None:
        """Lay the runs out, the longest first."""
        ordered = sorted(runs, key=lambda run: -len(run.labels))
        columns, bounds = [], [0]
        for run in ordered:
            for features in run.features:
                columns.extend([index[feature] for feature in features if feature in index])
                bounds.append(len(columns))
        ones = np.ones(len(columns), dtype=np.float32)
        self.matrix = csr_matrix(
            (ones, np.array(columns, dtype=np.int32), np.array(bounds)), shape=(len(bounds) - 1, len(index))
        )
        self.transposed = self.matrix.T.tocsr()
        self.labels = np.array([label for run in ordered for label in run.labels])
        lengths = np.array([len(run.labels) for run in ordered])
        starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
        self.steps = [starts[lengths > at] + at for at in range(lengths.max())]
        self.weights = np.array([run.weight for run in ordered])
        self.row_weights = np.repeat(self.weights, lengths)


def fit(runs: Sequence[Run], penalty: float, least: int, rounds: int) -> Model:
    """Return the fitted model. penalty: of squared weights; least: how often a feature must occur."""
    counts = Counter(feature for run in runs for features in run.features for feature in features)
    index = {feature: at for at, feature in enumerate(sorted(f for f, count in counts.items() if count >= least))}
    batch = Batch(runs, index)
    size = len(index) * SIZE

    def objective(flat: Floats) -> tuple[float, Floats]:
        weights, transitions = flat[:size].reshape(-1, SIZE), flat[size:].reshape(SIZE, SIZE)
        loss, by_row, by_pair = likelihood(batch, batch.matrix @ weights, transitions)
        gradient = np.concatenate([(batch.transposed @ by_row).ravel(), by_pair.ravel()])
        return loss + penalty * float(flat @ flat), gradient + 2 * penalty * flat

    start = np.zeros(size + SIZE * SIZE)
    found = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds, "maxcor": 6}).x
    return Model(index, found[:size].reshape(-1, SIZE), found[size:].reshape(SIZE, SIZE))


def likelihood(batch: Batch, scores: Floats, transitions: Floats) -> tuple[float, Floats, Floats]:
    """Return the negative log-likelihood of the labels and its gradients by scores and by transitions."""
    moves = transitions + _BARRED
    forward, backward = np.empty_like(scores), np.zeros_like(scores)
    for at, rows in enumerate(batch.steps):
        before = forward[batch.steps[at - 1][: len(rows)]][:, :, None] + moves if at else None
        forward[rows] = scores[rows] + (_START if before is None else logsumexp(before, axis=1))
    for at in range(len(batch.steps) - 1, 0, -1):
        rows = batch.steps[at]
        after = (scores[rows] + backward[rows])[:, None, :] + moves
        backward[batch.steps[at - 1][: len(rows)]] = logsumexp(after, axis=2)
    first = batch.steps[0]
    total = logsumexp(forward[first] + backward[first], axis=1)
    loss = float(batch.weights @ total)
    by_row, by_pair = np.zeros_like(scores), np.zeros((SIZE, SIZE))
    for at, rows in enumerate(batch.steps):
        weights, wholes = batch.weights[: len(rows)], total[: len(rows)]
        by_row[rows] = np.exp(forward[rows] + backward[rows] - wholes[:, None]) * weights[:, None]
        right = batch.labels[rows]
        loss -= float(weights @ scores[rows, right])
        by_row[rows, right] -= weights
        if at:
            earlier = batch.steps[at - 1][: len(rows)]
            pairs = forward[earlier][:, :, None] + moves + (scores[rows] + backward[rows])[:, None, :]
            by_pair += (np.exp(pairs - wholes[:, None, None]) * weights[:, None, None]).sum(axis=0)
            left = batch.labels[earlier]
            loss -= float(weights @ moves[left, right])
            np.add.at(by_pair, (left, right), -weights)
    return loss, by_row, by_pair


def packed(model: Model, scale: float) -> dict[str, object]:
    """Return the weights as the tagger reads them: a character for each label, features without weight left out."""
    whole = np.clip(np.rint(model.features * scale), -44, 48).astype(int)
    features = {
        feature: "".join(_CHARACTERS[value] for value in whole[at])
        for feature, at in model.index.items()
        if whole[at].any()
    }
    return {"features": features, "transitions": np.rint(model.transitions * scale).astype(int).tolist()}


_CHARACTERS = {value: chr(value + 78) for value in range(-44, 49)}


def logsumexp(values: Floats, axis: int) -> Floats:
    """Return the logarithm of the sums of exponentials along the axis; SciPy's own is slow on small arrays."""
    most = values.max(axis=axis, keepdims=True)
    total: Floats = np.log(np.exp(values - most).sum(axis=axis))
    summed: Floats = total + most.squeeze(axis)
    return summed
