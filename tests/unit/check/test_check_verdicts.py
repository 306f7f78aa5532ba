"""What the checker says of claims about articles of our own."""

import pytest

import nutgraf
from nutgraf.records import Span, Verdict

ARTICLE = (
    "Elena Carrera won the Serie B title with Torino in 2017. The Spanish coach, who is 43, had joined the club in"
    " March 2016. Some 12,000 fans celebrated in the streets of Turin.\n"
    "The mayor, Anna Bianchi, said the party cost two million euros. The club will not sell its stadium."
)


@pytest.fixture(scope="module")
def checker():
    return nutgraf.Checker(nutgraf.article_from_text(ARTICLE, language="en"))


def said(verdict: Verdict) -> list[str]:
    return [ARTICLE[span.start : span.end] for span in verdict.conflicts]


def test_a_sentence_of_the_article_is_supported_by_exactly_itself(checker):
    verdict = checker.check("Elena Carrera won the Serie B title with Torino in 2017.")
    assert (verdict.label, verdict.conflicts, verdict.evidence) == ("supported", (), (Span(0, 56),))
    assert verdict.score >= 0.99


@pytest.mark.parametrize(
    ("claim", "conflict"),
    [
        ("Elena Carrera won the Serie B title with Torino in 2016.", "2017"),
        ("Carrera won the Serie C title in 2017.", "Serie B"),
        ("Carrera lost the Serie B title in 2017.", "won"),
        ("The coach had joined the club in May 2016.", "March"),
        ("Thirteen thousand fans celebrated in the streets of Turin.", "12,000"),
        ("The party cost three million euros.", "two million"),
        ("The club will sell its stadium.", "not"),
    ],
)
def test_one_changed_fact_is_contradicted_by_what_the_article_has_in_its_place(checker, claim, conflict):
    verdict = checker.check(claim)
    assert (verdict.label, said(verdict)) == ("contradicted", [conflict])
    assert verdict.score < 0.5


def test_the_reason_names_the_pair(checker):
    verdict = checker.check("Elena Carrera won the Serie B title with Torino in 2016.")
    assert verdict.reason == "The article says “2017” where the claim says “2016”."


@pytest.mark.parametrize(
    "claim", ["The party cost 2 million euros.", "12,000 fans celebrated in the streets of Turin."]
)
def test_what_the_article_says_in_other_words_is_supported(checker, claim):
    assert checker.check(claim).label == "supported"


@pytest.mark.parametrize(
    "claim",
    ["The Spanish coach had joined the club in March 2016.", "The mayor said the party cost two million euros."],
)
def test_what_is_left_after_a_clean_cut_is_supported_by_its_sentence(checker, claim):
    verdict = checker.check(claim)
    assert (verdict.label, len(verdict.evidence)) == ("supported", 1)
    assert verdict.score > 0.9


@pytest.mark.parametrize(
    ("claim", "right"),
    [
        ("[Ida Moe] opened the new pier on Tuesday [11 July 2023].", True),
        ("[Ida Moe] opened the new pier on Tuesday [4 July 2023].", False),
        ("[Bo Lund] opened the new pier on Tuesday.", False),
    ],
)
def test_what_an_editor_put_in_brackets_is_supported_only_where_the_article_means_it(claim, right):
    text = (
        "Bo Lund built the ferry. Ida Moe, the mayor, was late. She opened the new pier on Tuesday. Fans came by boat."
    )
    article = nutgraf.article_from_text(text, published="2023-07-12", language="en")
    assert (nutgraf.check(claim, article).label == "supported") is right


def test_of_several_sentences_the_lowest_is_the_whole(checker):
    verdict = checker.check("The club will not sell its stadium. The party cost three million euros.")
    assert [part.label for part in verdict.parts] == ["supported", "contradicted"]
    assert (verdict.label, verdict.score) == ("contradicted", verdict.parts[1].score)
    assert verdict.conflicts == verdict.parts[1].conflicts


def test_of_several_supported_sentences_the_evidence_is_that_of_all(checker):
    verdict = checker.check("The club will not sell its stadium. Some 12,000 fans celebrated in the streets of Turin.")
    assert verdict.label == "supported"
    assert [ARTICLE[span.start : span.end] for span in verdict.evidence] == [
        "The club will not sell its stadium.",
        "Some 12,000 fans celebrated in the streets of Turin.",
    ]


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("", "The claim has no words."),
        (" … !", "The claim has no words."),
        ("Bananas ripen quickly.", "Nothing that the claim says stands in the article."),
        (
            "Der Trainer wurde gestern von der Polizei festgenommen und ist nun auf freiem Fuß.",
            "The claim is in another language than the article.",
        ),
    ],
)
def test_what_the_article_does_not_speak_of_is_not_found_with_its_reason(checker, claim, reason):
    verdict = checker.check(claim)
    assert (verdict.label, verdict.score, verdict.evidence, verdict.conflicts) == ("not_found", 0.0, (), ())
    assert verdict.reason == reason


def test_against_an_article_without_text_nothing_is_found():
    verdict = nutgraf.check("The mayor resigned.", nutgraf.article_from_text(""))
    assert (verdict.label, verdict.reason) == ("not_found", "The article has no text.")


def test_a_claim_longer_than_the_article_gets_a_verdict_on_each_sentence(checker):
    verdict = checker.check("The club will not sell its stadium. A comet fell on the moon. " * 200)
    assert len(verdict.parts) == 400
    assert verdict.label == "not_found"


def test_the_same_claim_gets_the_same_verdict_from_a_prepared_checker(checker):
    claim = "Carrera won the Serie C title in 2017."
    assert checker.check(claim) == nutgraf.check(claim, nutgraf.article_from_text(ARTICLE, language="en"))


@pytest.mark.parametrize(
    "claim", ['"' * 3000, "(" * 3000, "a " * 3000, "7" * 3000, "Carrera " * 1000, "。" * 50, "\ud800"]
)
def test_odd_claims_get_a_verdict(checker, claim):
    verdict = checker.check(claim)
    assert 0 <= verdict.score <= 1
    assert verdict.reason
