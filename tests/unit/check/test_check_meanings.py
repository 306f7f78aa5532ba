"""Vectors of words, and how alike they are."""

from base64 import b64encode

import numpy as np
import pytest

from nutgraf.check.meanings import UNKNOWN, Meanings


@pytest.fixture
def meanings():
    vectors = np.array([[100, 0], [80, 60], [0, 50]], dtype=np.int8)
    return Meanings({"words": "boat ship mayor", "dimensions": 2, "vectors": b64encode(vectors.tobytes()).decode()})


def test_likeness_is_the_cosine_to_the_most_alike_word_and_to_the_centre(meanings):
    centre = np.array([0.0, 1.0], dtype=np.float32)
    ((nearest, fits),) = meanings.likeness(["ship"], ["boat", "mayor"], centre)
    assert nearest == pytest.approx(0.8)
    assert fits == pytest.approx(0.6)


def test_a_word_without_a_vector_is_unknown(meanings):
    centre = meanings.centre({"boat": 3, "mayor": 3, "xebec": 1})
    assert centre == pytest.approx([0.5**0.5, 0.5**0.5])
    assert meanings.likeness(["xebec", "boat"], [], centre) == [
        (UNKNOWN, UNKNOWN),
        (UNKNOWN, pytest.approx(0.5**0.5)),
    ]


def test_without_a_table_every_word_is_unknown():
    nothing = Meanings({})
    assert nothing.likeness(["boat"], ["ship"], nothing.centre({"boat": 1})) == [(UNKNOWN, UNKNOWN)]
