"""A sentence of the article with whole phrases cut out is still the article's."""

import pytest

from nutgraf.check.cuts import cut_from
from nutgraf.check.source import Source
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import tokens_of
from nutgraf.check.vocabulary import Vocabulary
from nutgraf.language.sentences import split

ARTICLE = (
    "The harbour of Dunmallet, which opened in 1911, will close in May, the mayor said. "
    "If the council agrees, the ferry will sail from Orrin Bay. "
    "In Orrin on Monday, three boats sank, and in Dunmallet, four boats were lost. "
    "The bridge, though not the road, was repaired after the storm."
)


def cut(claim: str, text: str = ARTICLE, language: str = "en") -> int:
    source = Source(text, split(text, language), language, Vocabulary({}, language))
    return cut_from(tokens_of(claim, language), source, lexicon_of(language))


@pytest.mark.parametrize(
    "claim",
    [
        "The harbour of Dunmallet will close in May.",
        "The harbour of Dunmallet, which opened in 1911, will close in May.",
        "The harbour of Dunmallet will close in May, the mayor said.",
        "The harbour of Dunmallet, which opened in 1911, will close in May, the mayor said.",
    ],
)
def test_a_relative_clause_and_an_attribution_may_be_missing(claim):
    assert cut(claim) == 0


def test_what_is_cut_inside_a_phrase_is_no_clean_cut():
    assert cut("The harbour will close in May, the mayor said.") == -1
    assert cut("The harbour of Dunmallet, which opened, will close in May.") == -1


def test_a_statement_without_its_condition_is_another():
    assert cut("The ferry will sail from Orrin Bay.") == -1


def test_clauses_that_a_joint_parts_do_not_become_one():
    assert cut("In Orrin on Monday, four boats were lost.") == -1


def test_a_denial_may_not_be_cut_out():
    assert cut("The bridge was repaired after the storm.") == -1


def test_the_last_clause_of_a_sentence_may_be_missing():
    assert cut("In Orrin on Monday, three boats sank.") == 2


def test_in_a_language_without_words_for_conditions_only_whole_sentences_count():
    text = "Bron, som öppnade 1911, stängs i maj."
    assert cut("Bron, som öppnade 1911, stängs i maj.", text, "sv") == 0
    assert cut("Bron stängs i maj.", text, "sv") == -1


@pytest.mark.parametrize("hostile", ["the " * 5000, ", who " * 5000, "a", ""])
def test_odd_claims_and_articles_are_no_cut_sentences(hostile):
    assert cut("The ferry sank in the bay today.", hostile + " x") == -1
    assert cut(hostile) == -1
