"""The forest's probability becomes the score: more for overlap, less for slips in copied claims."""

from dataclasses import replace

import pytest

from nutgraf.check.calibration import Calibration, logit
from nutgraf.check.claim_features import CLAIM_FEATURES

PLAIN = Calibration(slope=1.0, overlap=0.0, copying=0.0, offset=0.0, company=0.0)


def row(**values: float) -> list[float]:
    return [values.get(name, 0.0) for name in CLAIM_FEATURES]


def test_without_corrections_the_score_is_the_probability():
    assert PLAIN.score(0.3, row(), 1, denied=False) == pytest.approx(0.3)


def test_overlap_lifts_the_score_and_copying_lowers_it():
    held = row(cover_3=1.0, rare_pair=1.0, quad=1.0)
    assert replace(PLAIN, overlap=2.0).score(0.5, held, 1, denied=False) == pytest.approx(1 / (1 + 2.718281828**-2))
    assert replace(PLAIN, copying=-2.0).score(0.5, held, 1, denied=False) == pytest.approx(1 / (1 + 2.718281828**2))


def test_in_a_claim_of_few_words_an_absent_one_weighs_the_more():
    scores = [PLAIN.score(0.5, row(words=n, absent=1), 1, denied=False) for n in (2, 4, 8, 16)]
    assert scores == sorted(scores)
    assert scores[1] == pytest.approx(1 / (1 + 2.718281828 ** (5 * 0.5 / 4)))
    assert scores[2] == scores[3] == 0.5


def test_only_reworded_sentences_gain_from_the_company_of_others():
    company = replace(PLAIN, company=1.0)
    assert company.score(0.5, row(), 3, denied=False) == pytest.approx(0.75)
    assert company.score(0.5, row(quad=1.0), 3, denied=False) == pytest.approx(0.5)


def test_what_the_article_plainly_denies_stays_below_the_border():
    assert PLAIN.score(0.999, row(), 1, denied=True) == pytest.approx(0.45 * 0.999)


def test_certainty_has_finite_odds():
    assert logit(0.5) == 0
    assert logit(1.0) == pytest.approx(-logit(0.0))
    assert logit(1.0) < 20
