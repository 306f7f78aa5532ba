"""What the article says of another name, number or date than the claim."""

import pytest

from nutgraf.check.align import align
from nutgraf.check.roles import exchanged
from nutgraf.check.source import Source
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import tokens_of
from nutgraf.check.vocabulary import Vocabulary
from nutgraf.language.sentences import split

ARTICLE = (
    "On Sunday Torino beat Ravenna in Lugano. The goalkeeper Moe saved a penalty for the visitors. "
    "Some 400 fans came from Ravenna in 30 buses."
)


def exchanges(claim: str, text: str = ARTICLE, language: str = "en") -> list[tuple[str, str]]:
    source = Source(text, split(text, language), language, Vocabulary({}, language))
    tokens = tokens_of(claim, language)
    found = exchanged(align(tokens, source), source, lexicon_of(language))
    return [(tokens[at].text, source.tokens[place].text) for at, place in found]


def test_names_that_changed_sides_of_a_verb_are_found():
    assert exchanges("On Sunday Ravenna beat Torino.") == [("ravenna", "torino")]


def test_a_passive_turns_the_names_around_and_changes_nothing():
    assert exchanges("Ravenna was beaten by Torino.", "Torino beaten Ravenna.") == []


def test_a_number_of_other_things_is_found():
    assert ("30", "400") in exchanges("Some 30 fans came in buses.")


@pytest.mark.parametrize(
    "claim", ["Torino beat Ravenna.", "The goalkeeper Moe saved a penalty.", "400 fans came.", "Torino won in Lugano."]
)
def test_what_the_article_says_is_no_exchange(claim):
    assert exchanges(claim) == []


def test_where_the_order_of_words_is_free_it_says_nothing():
    assert exchanges("Köln besiegte Bonn.", "Bonn besiegte Köln.", "de") == []
