"""Scores add up from the bins of the features and are never below nothing."""

import math

import pytest

from nutgraf.models.loader import load
from nutgraf.records import Sentence, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.features import FEATURES
from nutgraf.summary.rank import Ranker
from nutgraf.summary.select import Taste

TASTE = Taste(redundancy=0.6, expected_words=30, lead_margin=0.0, sentence_cost=0.0)
FLAT: tuple[tuple[float, ...], tuple[float, ...]] = ((), (0.0,))


def candidates(*texts: str) -> list[Candidate]:
    return [
        Candidate(i, Sentence(Span(i, i + 1), 0), text, len(text.split()), frozenset(text.lower().split()))
        for i, text in enumerate(texts)
    ]


def ranker(bias: float, **bins: tuple[tuple[float, ...], tuple[float, ...]]) -> Ranker:
    return Ranker(bias, tuple(bins.get(name, FLAT) for name in FEATURES), TASTE, "by hand")


def test_a_score_is_the_worth_of_a_word_times_the_words():
    """The bin below the edge 1 weighs 0.2, that from 1 on -0.1; the bias is 0.3."""
    by_position = ranker(0.3, position=((1.0,), (0.2, -0.1)))
    found = by_position.scores(candidates("One two three four.", "One two three."), frozenset())
    assert found == pytest.approx([4 * 0.5, 3 * 0.2])


def test_a_score_is_never_below_nothing():
    assert ranker(-1.0).scores(candidates("One two three."), frozenset()) == [0.0]


def test_no_candidates_have_no_scores():
    assert ranker(1.0).scores([], frozenset()) == []


@pytest.mark.parametrize(
    "text", ["Bridge.", "桥。", "?!", "\x00", "“", "A" * 10_000, "Мост закрыт.", "Die Brücke ist zu.", "1 2 3 4 5"]
)
def test_the_shipped_weights_score_any_sentence(text):
    found = Ranker.of(load("summary")).scores(candidates(text, text), frozenset({"bridge"}))
    assert all(math.isfinite(score) and score >= 0 for score in found)


def test_the_shipped_weights_have_a_weight_for_every_bin():
    shipped = Ranker.of(load("summary"))
    assert len(shipped.bins) == len(FEATURES)
    for edges, weights in shipped.bins:
        assert len(weights) == len(edges) + 1
        assert list(edges) == sorted(edges)
