"""Titles and offices beside a person's name, in the languages that have a table of them."""

import pytest

from nutgraf.facts.names.roles import role_of
from nutgraf.facts.names.tokens import tokens_of


def role(sentence, name, language):
    """Return the text of the role of the name, which must be whole tokens of the sentence."""
    tokens = tokens_of(sentence, 0, len(sentence))
    start = sentence.index(name)
    inside = [at for at, token in enumerate(tokens) if start <= token.start < start + len(name)]
    span = role_of(tokens, inside[0], inside[-1] + 1, language)
    return None if span is None else sentence[span.start : span.end]


@pytest.mark.parametrize(
    ("sentence", "name", "expected"),
    [
        ("The club thanked head coach Ann Lee for it.", "Ann Lee", "head coach"),
        ("Mr Marlow was late.", "Marlow", "Mr"),
        ("Then Dr. Lee spoke.", "Lee", "Dr."),
        ("Prime Minister Ann Lee resigned.", "Ann Lee", "Prime Minister"),
        ("Former vice president Ann Lee resigned.", "Ann Lee", "vice president"),
        ("Ann Lee, 45, chief executive of Marlow Tea, left.", "Ann Lee", "chief executive"),
        ("Ann Lee, the club's head coach, left.", "Ann Lee", "head coach"),
        ("Ann Lee, who is a teacher, left.", "Ann Lee", "teacher"),
        ("The coach, Ann Lee, left.", "Ann Lee", "coach"),
        ("We met Ann Lee, and the teacher left.", "Ann Lee", None),
        ("Yesterday Ann Lee left.", "Ann Lee", None),
        ("Ann Lee (left) won.", "Ann Lee", None),
    ],
)
def test_an_english_role_stands_before_the_name_or_behind_a_comma(sentence, name, expected):
    assert role(sentence, name, "en") == expected


@pytest.mark.parametrize(
    ("language", "sentence", "name", "expected"),
    [
        ("de", "Bundeskanzlerin Anna Lohe sprach.", "Anna Lohe", "Bundeskanzlerin"),
        ("de", "Herr Lohe schwieg.", "Lohe", "Herr"),
        ("de", "Anna Lohe, die Trainerin des Vereins, ging.", "Anna Lohe", "Trainerin"),
        ("de", "Der Baum von Anna Lohe steht.", "Anna Lohe", None),
        ("fr", "Le ministre Jean Mulon est parti.", "Jean Mulon", "ministre"),
        ("fr", "Le Premier ministre Jean Mulon est parti.", "Jean Mulon", "Premier ministre"),
        ("fr", "Mme Mulon est partie.", "Mulon", "Mme"),
        ("es", "La ministra Ana Robles dimitió.", "Ana Robles", "ministra"),
        ("es", "Ana Robles, portavoz del grupo, dimitió.", "Ana Robles", "portavoz"),
        ("it", "Il sindaco Aldo Murri ha parlato.", "Aldo Murri", "sindaco"),
        ("it", "Aldo Murri, allenatore della squadra, ha parlato.", "Aldo Murri", "allenatore"),
        ("ru", "Президент Иван Лугин приехал.", "Иван Лугин", "Президент"),
        ("ru", "Вчера Иван Лугин приехал.", "Иван Лугин", None),
        ("xx", "The coach Ann Lee left.", "Ann Lee", None),
    ],
)
def test_a_role_is_found_in_other_languages(language, sentence, name, expected):
    assert role(sentence, name, language) == expected
