"""The word lists of the languages."""

import pytest

from nutgraf.language.resources import TABLES, Resources, resources
from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import combined

LISTS = [name for name in Resources.__slots__ if name != "ordinals"]


@pytest.mark.parametrize("language", TABLES)
def test_every_list_of_a_table_is_filled_with_lower_cased_words(language):
    for name in LISTS:
        words = getattr(resources(language), name)
        assert words, name
        assert all(word == word.lower().strip() and not word.endswith(".") for word in words), name


@pytest.mark.parametrize("language", TABLES)
def test_a_word_is_a_lead_or_a_count_or_a_pronoun_but_never_two_of_them(language):
    lists = resources(language)
    assert lists.leads.isdisjoint(lists.counts | lists.pronouns)
    assert lists.pronouns.isdisjoint(lists.counts | lists.determiners)


def test_phrases_are_combined_of_one_choice_from_each_part():
    assert combined("the|that", "day") == {"the day", "that day"}
    assert combined(frozenset({"on", "by"}), "one|two days") == {"on one", "on two days", "by one", "by two days"}


def test_a_language_without_a_table_has_nothing():
    assert resources("xx") == Resources()
    assert resources(None) == Resources()


def test_a_language_known_by_its_stop_words_has_those_alone():
    assert resources("fi") == Resources(stop_words=STOP_WORDS["fi"])


@pytest.mark.parametrize("tag", ["en", "EN", "en-GB", "en_US"])
def test_a_tag_counts_by_its_primary_part(tag):
    assert "january" in resources(tag).months


def test_the_tables_cannot_be_changed():
    with pytest.raises(AttributeError):
        setattr(resources("en"), "months", frozenset())  # noqa: B010 — mypy knows that it is read-only
