"""Tokens of a sentence and the runs of them in which names may stand."""

import pytest

from nutgraf.facts.names.runs import runs_of
from nutgraf.facts.names.signs import Signs, phrases_in, shape, tables_of
from nutgraf.facts.names.tokens import tokens_of


def texts(sentence):
    return [token.text for token in tokens_of(sentence, 0, len(sentence))]


def runs(sentence):
    tokens = tokens_of(sentence, 0, len(sentence))
    phrases = phrases_in([token.text.lower() for token in tokens])
    found = runs_of(tokens, phrases, Signs({}))
    return [sentence[tokens[first].start : tokens[end - 1].end] for first, end in found]


def test_a_possessive_s_is_a_token_of_its_own_in_either_spelling():
    assert texts("Marlow's and Ostrava’s") == ["Marlow", "'s", "and", "Ostrava", "’s"]


def test_an_apostrophe_inside_a_word_stays_in_it():
    assert texts("O'Hara can't") == ["O'Hara", "can't"]


def test_an_abbreviation_keeps_its_full_stop_and_the_end_of_a_sentence_does_not():
    assert texts("J. Marlow of Harbour Corp. left the U.S. today.") == [
        "J.", "Marlow", "of", "Harbour", "Corp.", "left", "the", "U.S.", "today", ".",
    ]  # fmt: skip


def test_a_hyphen_parts_words():
    assert texts("US-led") == ["US", "-", "led"]


def test_an_elided_article_is_parted_from_the_name():
    assert texts("de l'Italie") == ["de", "l'", "Italie"]


@pytest.mark.parametrize(
    "address", ["https://example.org/Paris/London", "www.example.org", "ann.lee@example.org", "Example.com"]
)
def test_an_address_is_one_token(address):
    assert texts(f"see {address} now") == ["see", address, "now"]


def test_offsets_point_into_the_whole_text():
    assert [(token.start, token.end) for token in tokens_of("No. Ann Lee", 4, 11)] == [(4, 7), (8, 11)]


def test_small_words_join_capitalised_ones_into_one_run():
    assert runs("he left the Bank of Marlow and then slept") == ["Bank of Marlow"]


def test_a_comma_parts_runs_unless_a_legal_form_follows():
    assert runs("we met Marlow, Inc. and, later, Ostrava, Lyon") == ["Marlow, Inc.", "Ostrava", "Lyon"]


def test_words_in_small_letters_are_passed_over_unless_the_tables_know_them_as_names():
    assert runs("we drove from lisbon to the market in toulouse") == ["lisbon", "toulouse"]


def test_a_known_phrase_is_found_at_its_longest():
    assert phrases_in(["in", "new", "york", "city", "today"]) == ["", "P", "p+", "p+", ""]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Marlow", "Xx"),
        ("NATO", "X4"),
        ("U.S.", "X."),
        ("McKay", "XxX"),
        ("eBay", "xX"),
        ("tree", "x"),
        ("1999", "9"),
        ("Inc.", "Xx."),
    ],
)
def test_a_shape_tells_how_a_word_is_written(word, expected):
    assert shape(word) == expected


def test_a_place_is_known_in_its_russian_cases():
    assert "p" in tables_of("Москве")
    assert "p" in tables_of("Москвы")
    assert "p" not in tables_of("Мост")


def test_learned_lists_add_a_letter_each():
    signs = Signs({"L": "tree house", "G": "marlow"})
    assert (signs.lists_of("Tree"), signs.lists_of("Marlow"), signs.lists_of("Lyon")) == ("L", "G", "")
