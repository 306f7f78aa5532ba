"""The mentions of one text: kinds that agree, and the fullest form of each name."""

from nutgraf.facts.names.document import Mention, agreed, without_openers
from nutgraf.facts.names.tokens import tokens_of


def mentions(*names):
    """Return mentions of the names, (text, kind), in that order."""
    found, offset = [], 0
    for text, kind in names:
        words = tuple(token.text for token in tokens_of(text, 0, len(text)))
        found.append(Mention(offset, offset + len(text), kind, text, words))
        offset += len(text) + 1
    return found


def canonicals(*names):
    return [canonical for _, canonical in agreed(mentions(*names))]


def kinds(*names):
    return [mention.kind for mention, _ in agreed(mentions(*names))]


def test_a_surname_follows_the_full_name():
    assert canonicals(("Ann Lee", "person"), ("Lee", "person")) == ["Ann Lee", "Ann Lee"]


def test_a_surname_ahead_of_the_full_name_follows_it_too():
    assert canonicals(("Lee", "person"), ("Ann Lee", "person")) == ["Ann Lee", "Ann Lee"]


def test_a_given_name_follows_the_full_name():
    assert canonicals(("Ann Lee", "person"), ("Ann", "person")) == ["Ann Lee", "Ann Lee"]


def test_of_two_persons_with_one_surname_the_last_before_is_meant():
    names = [("Ann Lee", "person"), ("Lee", "person"), ("Bob Lee", "person"), ("Lee", "person")]
    assert canonicals(*names) == ["Ann Lee", "Ann Lee", "Bob Lee", "Bob Lee"]


def test_a_name_with_an_initial_is_the_same_person():
    assert canonicals(("Ann P. Lee", "person"), ("Ann Lee", "person")) == ["Ann P. Lee", "Ann P. Lee"]


def test_an_abbreviation_follows_the_words_whose_initials_it_is():
    assert canonicals(("European Union", "organization"), ("EU", "organization")) == [
        "European Union",
        "European Union",
    ]


def test_an_abbreviation_passes_over_small_words():
    assert canonicals(("Bank of Marlow", "organization"), ("BM", "organization")) == [
        "Bank of Marlow",
        "Bank of Marlow",
    ]


def test_an_abbreviation_of_nothing_in_the_text_stands_for_itself():
    assert canonicals(("EU", "organization"), ("Ann Lee", "person")) == ["EU", "Ann Lee"]


def test_an_article_is_no_part_of_the_fullest_form():
    assert canonicals(("The Marlow Times", "organization")) == ["Marlow Times"]


def test_one_form_is_of_one_kind_the_commonest():
    assert kinds(("Marlow", "place"), ("Marlow", "person"), ("Marlow", "place")) == ["place"] * 3


def test_a_surname_is_of_the_kind_of_the_full_name():
    assert kinds(("Ann Marlow", "person"), ("Marlow", "place")) == ["person", "person"]


def test_no_mentions_give_none():
    assert agreed([]) == []


def test_a_common_word_with_the_capital_of_a_sentence_is_no_name():
    found = mentions(("Gates", "person"), ("Zweng", "person"))
    assert [m.text for m in without_openers(found, {0, 6}, "Gates saw a zweng")] == ["Gates"]


def test_a_word_that_has_a_capital_amid_a_sentence_stays_a_name():
    found = mentions(("Zweng", "person"), ("Zweng", "person"))
    assert without_openers(found, {0}, "a zweng") == found
