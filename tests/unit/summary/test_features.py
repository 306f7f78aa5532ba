"""The numbers that the ranker weighs, worked out by hand for three sentences."""

import pytest

from nutgraf.records import Sentence, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.features import FEATURES, LENGTH, feature_rows


def candidate(index: int, text: str, terms: str, needs: frozenset[int] = frozenset()) -> Candidate:
    span = Span(index * 100, index * 100 + len(text))
    return Candidate(index, Sentence(span, 0), text, len(text.split()), frozenset(terms.split()), needs=needs)


STORY = [
    candidate(0, "The Bridge of Ellick closed.", "bridge ellick close"),
    candidate(1, "Engineers found 2 cracks, 3.5 cm wide.", "engineer find crack cm wide 2 3.5"),
    candidate(2, "Will it be closed?", "close", needs=frozenset({0, 1})),
    candidate(3, "“No,” said Lindqvist", "lindqvist bridge"),
]


def value(name: str, index: int, title: frozenset[str] = frozenset({"bridge", "fall"})) -> float:
    return feature_rows(STORY, title)[index][FEATURES.index(name)]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("position", [0, 1, 2, 3]),
        ("relative_position", [0, 0.25, 0.5, 0.75]),
        ("length", [5, 7, 4, 3]),
        ("recurring", [2 / 3, 0, 1, 0.5]),
        ("lead_overlap", [-1, -1, 1, 0.5]),
        ("title_overlap", [0.5, 0, 0, 0.5]),
        ("novelty", [1, 1, 0, 0.5]),
        ("numbers", [0, 2, 0, 0]),
        ("capitals", [0.5, 0, 0, 0.5]),
        ("quoted", [0, 0, 0, 2]),
        ("question", [0, 0, 1, 0]),
        ("ties", [0, 0, 2, 0]),
        ("stops", [1, 1, 0, 0]),
    ],
)
def test_a_feature_has_the_value_that_its_name_says(name, expected):
    assert [value(name, i) for i in range(4)] == pytest.approx(expected)


def test_a_row_holds_one_value_for_each_name():
    assert {len(row) for row in feature_rows(STORY, frozenset())} == {len(FEATURES)}
    assert FEATURES[LENGTH] == "length"


def test_without_a_title_its_overlap_is_unknown():
    assert value("title_overlap", 0, frozenset()) == -1


def test_a_script_without_capitals_has_no_share_of_them():
    rows = feature_rows([candidate(0, "旧桥关闭了。", "旧 桥")], frozenset())
    assert rows[0][FEATURES.index("capitals")] == -1


def test_a_sentence_without_content_words_divides_by_nothing():
    rows = feature_rows([candidate(0, "So it is.", "")], frozenset({"bridge"}))
    assert all(value == value for value in rows[0])  # noqa: PLR0124  no NaN


def test_no_sentences_have_no_rows():
    assert feature_rows([], frozenset()) == []
