"""What word pairs are worth comes from the forest, and candidates know their pairs."""

import math

import pytest

import nutgraf
from nutgraf.article.forest import Forest
from nutgraf.models.loader import load
from nutgraf.summary.features import FEATURES
from nutgraf.summary.inserting import Story
from nutgraf.summary.kinds.plan import NEUTRAL
from nutgraf.summary.material import Material, material_of
from nutgraf.summary.rank import Ranker
from nutgraf.summary.select import Taste

TASTE = Taste(expected_words=30, lead_margin=0.0, sentence_cost=0.0)


def material(text: str, language: str | None = "en") -> Material:
    article = nutgraf.article_from_text(text, language=language)
    found = nutgraf.sentences(article)
    return material_of(article, found, NEUTRAL, Story(article, found), ())


def ranker(
    feature: str, border: float, below: float, above: float, table: dict[str, list[float]] | None = None
) -> Ranker:
    """Return a ranker with one tree that asks one question."""
    weights = {
        "features": [[FEATURES.index(feature)]],
        "borders": [[border]],
        "leaves": [[below, above]],
        "bias": 0.0,
        "columns": len(FEATURES),
    }
    return Ranker(Forest(weights), table or {}, TASTE)


TEXT = "The old bridge of Ellick closed.\nA ferry crosses the river now."


def test_a_pair_is_worth_what_the_forest_says():
    weighed = ranker("position", 0.5, 0.0, math.log(3)).weigh(material(TEXT))
    worth = [sum(weighed.worths[p] for p in c.pairs) for c in weighed.candidates]
    assert worth == pytest.approx([5 * 0.5, 5 * 0.75])


def test_candidates_hold_the_pairs_of_their_own_words():
    weighed = ranker("position", 0.5, 0.0, 1.0).weigh(material(TEXT))
    assert weighed.first == [0, 6]
    assert [len(c.pairs) for c in weighed.candidates] == [5, 5]
    assert weighed.candidates[0].pairs.isdisjoint(weighed.candidates[1].pairs)


@pytest.mark.parametrize(("language", "expected"), [("en", 0.75), ("de", 0.5)])
def test_the_table_of_words_is_for_english_only(language, expected):
    known = ranker("kept_left", 0.1, 0.0, math.log(3), {"old": [1.0, 0.5, 0.0]})
    weighed = known.weigh(material("old ferries cross the river", language))
    assert max(weighed.worths) == pytest.approx(expected)


@pytest.mark.parametrize(
    "text", ["Bridge.", "桥。", "?!", "\x00", "“", "A" * 10_000, "Мост закрыт.", "Die Brücke ist zu.", "1 2 3 4 5"]
)
def test_the_shipped_weights_weigh_any_text(text):
    weighed = Ranker.of(load("summary")).weigh(material(text, None))
    assert all(0 <= worth <= 1 for worth in weighed.worths)


def test_the_shipped_forest_asks_for_the_features_that_there_are():
    assert load("summary")["weights"]["forest"]["columns"] == len(FEATURES)
