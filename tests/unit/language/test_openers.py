"""Which sentences lean on an earlier one by their first words."""

import pytest

from nutgraf.language.openers import opens_dangling
from nutgraf.language.resources import resources


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "She will return in May."),
        ("en", "However, nobody came."),
        ("en", "The former coach declined, the latter agreed."),
        ("en", "It's over."),
        ("en", "It’s over."),
        ("en", "As a result, the bridge was closed."),
        ("en", "Those who came stayed."),
        ("de", "Er kam im Mai zurück."),
        ("de", "Deshalb blieb die Brücke zu."),
        ("de", "Die beiden gewannen."),
        ("fr", "Elle reviendra en mai."),
        ("fr", "En revanche, personne n'est venu."),
        ("fr", "C'est fini."),
        ("es", "Ella volverá en mayo."),
        ("es", "Sin embargo, nadie vino."),
        ("it", "Inoltre, nessuno è venuto."),
        ("it", "I due hanno vinto."),
        ("ru", "Он вернётся в мае."),
        ("ru", "Тем не менее мост закрыли."),
        ("pt", "No entanto, ninguém veio."),
        ("nl", "Daarom bleef de brug dicht."),
        ("pl", "Mimo to nikt nie przyszedł."),
        ("sv", "Hon kommer tillbaka i maj."),
        ("tr", "Bu nedenle köprü kapandı."),
        ("uk", "Вона повернеться в травні."),
    ],
)
def test_pronouns_demonstratives_and_connectives_lean_on_what_came_before(language, sentence):
    assert opens_dangling(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Carrera will return in May."),
        ("en", "Theory and practice differ."),
        ("en", "The formerly rich club is broke."),
        ("en", "The latterday saints met."),
        ("de", "Erik kam im Mai zurück."),
        ("de", "Die beidenden Seiten."),
        ("fr", "Le pont est fermé."),
        ("es", "El puente está cerrado."),
        ("it", "Il ponte è chiuso."),
        ("ru", "Мост закрыли."),
        ("pt", "O clube venceu."),
    ],
)
def test_other_words_stand_by_themselves(language, sentence):
    assert not opens_dangling(sentence, language)


@pytest.mark.parametrize("sentence", ["“She left,” he said.", "... she left.", "— BUT NOBODY CAME.", "(They left.)"])
def test_marks_and_capitals_make_no_difference(sentence):
    assert opens_dangling(sentence, "en")


def test_a_phrase_may_be_broken_over_lines():
    assert opens_dangling("The\n two left.", "en")


@pytest.mark.parametrize("sentence", ["", "   ", "...", "“”"])
def test_a_sentence_without_words_leans_on_nothing(sentence):
    assert not opens_dangling(sentence, "en")


@pytest.mark.parametrize("language", [None, "xx", "fi"])
def test_without_a_table_nothing_is_known_to_lean(language):
    assert not opens_dangling("She left.", language)


def test_the_words_every_summary_must_watch_are_there():
    asked = (
        "he she it they him his her hers its their theirs them this that these those such but and so however"
        " meanwhile also instead nevertheless moreover furthermore still yet then thus therefore"
    )
    phrases = {"the former", "the latter", "the pair", "the duo", "the two", "the trio"}
    assert set(asked.split()) | phrases <= resources("en").openers
