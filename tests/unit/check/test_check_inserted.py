"""Dates and names in square brackets are passed over where the article's words mean that day, and that person."""

import pytest

import nutgraf
from nutgraf.check.inserted import Insertions, Restored
from nutgraf.check.source import Source
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import tokens_of
from nutgraf.check.vocabulary import Vocabulary

ARTICLE = (  # of a Wednesday
    "The council of Dunmallet met on Tuesday. Its mayor, Ida Moe, will resign in two weeks. She wants to sail. "
    "Her boat lies in Orrin Bay. Bo Lund praised the mayor. He has known her since school."
)


def restored(claim: str, published: str | None = "2023-07-12T08:00:00") -> Restored:
    article = nutgraf.article_from_text(ARTICLE, published=published, language="en")
    spans = [sentence.span for sentence in nutgraf.sentences(article)]
    source = Source(article.text, spans, "en", Vocabulary({}, "en"))
    return Insertions(article, source, "en", lexicon_of("en")).restored(claim, tokens_of(claim, "en"))


def kept(claim: str, published: str | None = "2023-07-12T08:00:00") -> list[str]:
    return [token.text for token in restored(claim, published).tokens]


def test_the_day_that_the_article_means_says_nothing_new():
    assert kept("The council met on Tuesday [11 July 2023].") == ["the", "council", "met", "on", "tuesday"]


def test_a_time_of_that_day_is_of_that_day():
    article = nutgraf.article_from_text("It rained on Tuesday morning.", published="2023-07-12", language="en")
    assert nutgraf.check("It rained on Tuesday morning [11 July 2023].", article).label == "supported"
    assert nutgraf.check("It rained on Tuesday morning [12 July 2023].", article).label != "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "The council met on Tuesday [18 July 2023].",
        "The council met on Monday [10 July 2023].",
        "It met [11 July 2023].",
    ],
)
def test_another_day_stays_to_be_judged(claim):
    assert kept(claim)[-1] == "2023"


def test_where_the_day_of_publication_is_unknown_no_inserted_date_is_right():
    assert kept("The council met on Tuesday [11 July 2023].", published=None)[-1] == "2023"


def test_the_name_that_a_pronoun_means_becomes_the_pronoun_again():
    assert kept("[Moe] wants to sail.") == ["she", "wants", "to", "sail"]
    assert kept("[Ida Moe's] boat lies in Orrin Bay.")[:2] == ["her", "boat"]
    assert kept("[Lund] has known her since school.")[:2] == ["he", "has"]
    assert restored("[Moe] wants to sail.").doubted == ""


def test_the_name_of_somebody_else_is_doubted():
    assert restored("[Lund] wants to sail.").doubted == "Lund"
    assert kept("[Lund] wants to sail.")[0] == "lund"
    assert restored("[Dunmallet] has known her since school.").doubted == "Dunmallet"


def test_a_name_where_the_article_has_no_pronoun_stays():
    assert restored("The mayor, [Ida Moe], will resign.").doubted == ""
    assert kept("[Ida Moe] will resign in two weeks.")[:2] == ["ida", "moe"]


@pytest.mark.parametrize("hostile", ["[" * 20_000, "[a] " * 2_000, "[]", "Tuesday [" + "1" * 5_000 + "]"])
def test_odd_brackets_are_read_without_an_error(hostile):
    assert len(kept(hostile)) == len(tokens_of(hostile, "en"))


def test_a_first_name_before_the_only_one_of_that_surname_says_nothing_new():
    assert kept("Dunmallet praised [Bo] Lund.") == ["dunmallet", "praised", "lund"]
    assert kept("Dunmallet praised [Ida] Lund.") == ["dunmallet", "praised", "ida", "lund"]


def test_a_first_name_is_judged_where_two_have_the_surname():
    article = nutgraf.article_from_text("Ida Moe met Bo Moe in Orrin.", language="en")
    source = Source(article.text, [s.span for s in nutgraf.sentences(article)], "en", Vocabulary({}, "en"))
    insertions = Insertions(article, source, "en", lexicon_of("en"))
    assert [t.text for t in insertions.restored("[Bo] Moe smiled.", tokens_of("[Bo] Moe smiled.", "en")).tokens] == [
        "bo",
        "moe",
        "smiled",
    ]
