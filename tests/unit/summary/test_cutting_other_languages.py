"""What may be cut in languages whose words are not tagged."""

import pytest

from nutgraf.language.parts_of_speech import Tagger
from nutgraf.records import Span
from nutgraf.summary.cutting import Cutter

CUTTER = Cutter(Tagger({}))


def cut(text, language):
    """Return the text without all of its cuts."""
    for found in reversed(CUTTER.cuts(text, Span(0, len(text)), language)):
        text = text[: found.span.start] + text[found.span.end :]
    return text


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Aber der Rat ließ die Brücke am Montag sperren.", "der Rat ließ die Brücke am Montag sperren."),
        ("fr", "Cependant, le conseil a fermé le pont lundi.", "le conseil a fermé le pont lundi."),
        ("es", "Sin embargo, el consejo cerró el puente el lunes.", "el consejo cerró el puente el lunes."),
        ("it", "Tuttavia, il consiglio ha chiuso il ponte lunedì.", "il consiglio ha chiuso il ponte lunedì."),
        ("nl", "Maar de raad heeft de brug maandag gesloten.", "de raad heeft de brug maandag gesloten."),
        ("pt", "No entanto, o conselho fechou a ponte na segunda.", "o conselho fechou a ponte na segunda."),
        ("ru", "Кроме того, совет города закрыл старый мост.", "совет города закрыл старый мост."),
    ],
)
def test_a_connective_that_opens_the_sentence_can_go(language, text, expected):
    assert cut(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Allerdings ließ der Rat die Brücke am Montag sperren."),
        ("de", "Doch ließ der Rat die Brücke am Montag sperren."),
        ("nl", "Toch heeft de raad de brug maandag gesloten."),
        ("fr", "Mais où est passé le pont du village ?"),
        ("es", "Pero no cerró el consejo el puente viejo."),
    ],
)
def test_a_connective_that_the_order_of_words_needs_stays(language, text):
    assert cut(text, language) == text


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "El alcalde, sin embargo, cerró el puente el lunes.", "El alcalde cerró el puente el lunes."),
        ("fr", "Le maire, en revanche, a fermé le pont lundi.", "Le maire a fermé le pont lundi."),
        ("it", "Il sindaco, tuttavia, ha chiuso il ponte lunedì.", "Il sindaco ha chiuso il ponte lunedì."),
        ("pt", "O prefeito, por sua vez, fechou a ponte na segunda.", "O prefeito fechou a ponte na segunda."),
    ],
)
def test_a_connective_between_commas_behind_the_subject_can_go(language, text, expected):
    assert cut(text, language) == expected


def test_a_connective_behind_a_clause_stays():
    text = "Cuando llegó el alcalde, sin embargo, el puente estaba cerrado."
    assert cut(text, "es") == text


@pytest.mark.parametrize("language", ["de", "fr", "pl", "tr", None])
def test_brackets_can_go_in_any_language(language):
    text = "Anna Berg (SPD) alpha beta gamma delta epsilon zeta."
    assert cut(text, language) == "Anna Berg alpha beta gamma delta epsilon zeta."


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "de",
            "Der Rat – ein Gremium mit neun Sitzen – ließ die alte Brücke am Montag sperren.",
            "Der Rat ließ die alte Brücke am Montag sperren.",
        ),
        (
            "es",
            "El alcalde —un médico de Burgos— cerró el puente viejo el lunes pasado.",
            "El alcalde cerró el puente viejo el lunes pasado.",
        ),
        (
            "ru",
            "Мост – старый памятник – город закрыл в прошлый понедельник вечером.",
            "Мост – старый памятник – город закрыл в прошлый понедельник вечером.",
        ),
    ],
)
def test_two_dashes_frame_an_aside_except_where_they_may_be_a_verb(language, text, expected):
    assert cut(text, language) == expected


def test_a_language_without_a_table_keeps_its_connectives():
    text = "Jednak rada miasta zamknęła stary most w poniedziałek."
    assert cut(text, "pl") == text
