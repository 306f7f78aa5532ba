"""The numbers that the ranker weighs for each word pair, worked out by hand for a short story."""

import numpy as np
import pytest

from nutgraf.summary.features import FEATURES, Outline, Pairs, pairs_of
from nutgraf.summary.reading import read

STORY = [
    "The old bridge closed.",
    "Engineers found 2 deep cracks, 3 cm wide, in the old bridge.",
    "Will it close?",
    "Rain fell.",
    "Ann Moe likes the old ferry",
]
OUTLINE = Outline(
    needs=[0, 0, 1, 0, 2],
    leans=[False, False, True, False, False],
    ends=[True, True, False, True, False],
    question=[False, False, True, False, False],
    title=frozenset(["old", "ferri"]),
)
TABLE = {"old": (2.5, 0.5, -0.5), "bridg": (1.0, 0.25, 0.75)}


def pairs(title: frozenset[str] = OUTLINE.title) -> Pairs:
    outline = Outline(OUTLINE.needs, OUTLINE.leans, OUTLINE.ends, OUTLINE.question, title)
    return pairs_of(read(STORY, "en"), outline, TABLE)


def value(name: str, word: int, title: frozenset[str] = OUTLINE.title) -> float:
    """Return a feature of the pair that the word begins, counted over the whole story."""
    found = pairs(title)
    return float(found.matrix[found.of_word[word], FEATURES.index(name)])


OLD_BRIDGE, FOUND_2, CRACKS_3, WILL_IT, MOE_LIKES, OLD_FERRY = 1, 5, 8, 16, 22, 25


@pytest.mark.parametrize(
    ("name", "word", "expected"),
    [
        ("position", OLD_BRIDGE, 0),
        ("position", OLD_FERRY, 4),
        ("relative_position", OLD_FERRY, 0.8),
        ("length", FOUND_2, 12),
        ("needs", OLD_FERRY, 2),
        ("leans", WILL_IT, 1),
        ("ends", WILL_IT, 0),
        ("question", WILL_IT, 1),
        ("numbers", FOUND_2, 2),
        ("title_overlap", OLD_FERRY, 1.0),
        ("title_overlap", OLD_BRIDGE, 0.5),
        ("recurring", OLD_BRIDGE, 1.0),
        ("novelty", OLD_FERRY, 0.8),
        ("capitals", MOE_LIKES, 1 / 5),
        ("place", OLD_BRIDGE, 1),
        ("relative_place", OLD_BRIDGE, 0.25),
        ("behind", OLD_BRIDGE, 3),
        ("parted", CRACKS_3, 1),
        ("parted", FOUND_2, 0),
        ("part", CRACKS_3, 1),
        ("since", CRACKS_3, 0),
        ("times", OLD_BRIDGE, 2),
        ("times", FOUND_2, 1),
        ("second", OLD_BRIDGE, 1),
        ("second", FOUND_2, 99),
        ("relative_second", OLD_BRIDGE, 0.2),
        ("relative_second", FOUND_2, 1),
        ("in_title", OLD_FERRY, 2),
        ("in_title", OLD_BRIDGE, 1),
        ("casing", MOE_LIKES, 1),
        ("stops_left", WILL_IT, 1),
        ("rarer", OLD_FERRY, 1),
        ("commoner", OLD_FERRY, 3),
        ("first_left", OLD_FERRY, 0),
        ("first_right", OLD_FERRY, 4),
        ("known_left", OLD_BRIDGE, 2.5),
        ("known_right", OLD_BRIDGE, 1.0),
        ("kept_left", OLD_BRIDGE, 0.5),
        ("kept_right", OLD_BRIDGE, 0.75),
        ("kept_right", OLD_FERRY, 0),
        ("sentences", OLD_FERRY, 5),
        ("words", OLD_FERRY, 27),
    ],
)
def test_a_feature_has_the_value_that_its_name_says(name, word, expected):
    assert value(name, word) == pytest.approx(expected)


def test_a_pair_is_the_same_wherever_it_stands_and_none_spans_two_sentences():
    found = pairs()
    assert found.of_word[OLD_BRIDGE] == found.of_word[14]
    assert [i for i, pair in enumerate(found.of_word) if pair < 0] == [3, 15, 18, 20, 26]
    assert len(found.matrix) == len({p for p in found.of_word if p >= 0})


def test_without_a_title_or_capitals_what_they_say_is_unknown():
    assert value("title_overlap", OLD_BRIDGE, frozenset()) == -1
    assert value("in_title", OLD_BRIDGE, frozenset()) == -1
    lower = pairs_of(read(["the old bridge"], "en"), Outline([0], [False], [False], [False], frozenset()), {})
    assert set(lower.matrix[:, FEATURES.index("capitals")]) == {-1.0}
    assert set(lower.matrix[:, FEATURES.index("casing")]) == {-1.0}


@pytest.mark.parametrize("texts", [[], [""], ["Word"], ["…"], ["So it is."], ["A", "B"]])
def test_every_row_has_a_number_for_each_name(texts):
    no = [False] * len(texts)
    found = pairs_of(read(texts, "en"), Outline([0] * len(texts), no, no, no, frozenset(["word"])), {})
    assert found.matrix.shape[1] == len(FEATURES)
    assert np.isfinite(found.matrix).all()
