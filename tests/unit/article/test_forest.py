"""A forest answers as its trees are written down."""

import math

import numpy as np
import pytest

from nutgraf.article.forest import Forest

# Two trees of depth 2 over three columns: bit 0 of a leaf is the first question, bit 1 the second.
WEIGHTS = {
    "columns": 3,
    "bias": -1.0,
    "features": [[0, 2], [1, 1]],
    "borders": [[0.5, 10.0], [3.0, 5.0]],
    "leaves": [[0.0, 1.0, 2.0, 4.0], [0.25, 0.5, 0.0, 8.0]],
}


def logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value))


@pytest.mark.parametrize(
    ("row", "total"),
    [
        ([0, 0, 0], 0.0 + 0.25),  # no to all
        ([1, 0, 0], 1.0 + 0.25),  # yes to the first question of the first tree
        ([1, 4, 11], 4.0 + 0.5),  # yes, yes; yes, no
        ([0.5, 6, 10], 0.0 + 8.0),  # a border itself is a no; yes, yes
    ],
)
def test_a_row_falls_into_the_leaf_of_its_answers(row, total):
    found = Forest(WEIGHTS).probabilities(np.array([row], dtype=np.float32))
    assert found == pytest.approx([logistic(total - 1.0)])


def test_rows_are_answered_independently():
    rows = np.array([[0, 0, 0], [1, 4, 11]], dtype=np.float32)
    both = Forest(WEIGHTS).probabilities(rows)
    assert both.tolist() == [*Forest(WEIGHTS).probabilities(rows[:1]), *Forest(WEIGHTS).probabilities(rows[1:])]


def test_many_rows_are_answered_in_parts():
    rows = np.tile(np.array([[1, 4, 11], [0, 0, 0]], dtype=np.float32), (1_500, 1))
    found = Forest(WEIGHTS).probabilities(rows)
    assert found.shape == (3_000,)
    assert set(found.tolist()) == set(Forest(WEIGHTS).probabilities(rows[:2]).tolist())


def test_no_rows_are_no_answers():
    assert Forest(WEIGHTS).probabilities(np.zeros((0, 3), dtype=np.float32)).tolist() == []


def test_a_matrix_of_other_columns_is_refused():
    with pytest.raises(ValueError, match="3 features and got 4"):
        Forest(WEIGHTS).probabilities(np.zeros((1, 4), dtype=np.float32))
