"""The parts of speech that the tagger gives, and that case and clitics do not confuse it."""

import pytest

from nutgraf.language.parts_of_speech import FINITE, TAGS, Tagger, universal
from nutgraf.models.loader import load


@pytest.fixture(scope="module")
def tagger():
    return Tagger(load("tagger")["weights"])


def tagged(tagger, sentence):
    words = sentence.split()
    return dict(zip(words, tagger.tags(words), strict=True))


def test_each_word_has_one_of_the_tags(tagger):
    tags = tagger.tags(["The", "blorfing", "quux", "zindled", "17", "%", "of", "3.5", "§", "—", "!"])
    assert len(tags) == 11
    assert set(tags) <= set(TAGS)


def test_no_words_have_no_tags(tagger):
    assert tagger.tags([]) == []


def test_verbs_are_told_apart_by_their_form(tagger):
    tags = tagged(tagger, "The mayor said she was going to open the bridge that was built in May .")
    assert (tags["said"], tags["was"], tags["going"]) == ("PAST", "AUX", "GERUND")
    assert (tags["open"], tags["built"]) == ("BARE", "PARTICIPLE")


@pytest.mark.parametrize("word", ["visited", "bought", "left"])
def test_a_past_form_behind_its_subject_is_finite(tagger, word):
    assert tagged(tagger, f"The children {word} the museum on Monday .")[word] in FINITE


@pytest.mark.parametrize("word", ["visited", "bought", "left"])
def test_the_same_form_behind_an_auxiliary_is_a_participle(tagger, word):
    assert tagged(tagger, f"The museum was {word} by the children .")[word] == "PARTICIPLE"


def test_small_letters_change_nothing_about_the_verbs(tagger):
    sentence = "Anna Berg , who was born in Oslo , told the paper on Friday that the ferry had sunk ."
    as_written, small = tagger.tags(sentence.split()), tagger.tags(sentence.lower().split())
    verbs = [at for at, tag in enumerate(as_written) if tag in FINITE]
    assert [sentence.split()[at] for at in verbs] == ["was", "told", "had"]
    assert [at for at, tag in enumerate(small) if tag in FINITE] == verbs


def test_the_forms_of_verbs_are_verbs_in_universal_dependencies():
    assert [universal(tag) for tag in ("PAST", "GERUND", "AUX", "AUX_BARE", "NOUN")] == [
        "VERB",
        "VERB",
        "AUX",
        "AUX",
        "NOUN",
    ]


def test_a_tagger_without_weights_still_answers():
    assert len(Tagger({}).tags(["A", "word"])) == 2


def test_very_many_words_are_tagged_as_few_are(tagger):
    few, many = tagger.tags(["a", "b"] * 10), tagger.tags(["a", "b"] * 10_000)
    assert many[:19] == few[:19]
