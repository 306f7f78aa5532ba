"""Names in Russian, in whatever case they stand."""

import pytest

from nutgraf.facts.names import names_of
from nutgraf.language.sentences import split
from nutgraf.models.loader import load
from nutgraf.records import Sentence


def found(text, language="ru"):
    sentences = tuple(Sentence(span, 0) for span in split(text, language))
    return names_of(text, sentences, language, load("names")["weights"])


def named(text):
    return [(text[name.span.start : name.span.end], name.kind) for name in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Президент Иван Крылов приехал в Москву.", [("Иван Крылов", "person"), ("Москву", "place")]),
        ("В Париже прошла выставка.", [("Париже", "place")]),
        ("Вчера весь день шёл дождь.", []),
        ("Газпром подписал договор с Китаем.", [("Газпром", "organization"), ("Китаем", "place")]),
        ("Вчера Анна Лебедева вернулась в Самару.", [("Анна Лебедева", "person"), ("Самару", "place")]),
        ("Россия и Германия договорились о поставках.", [("Россия", "place"), ("Германия", "place")]),
        ("Об этом сообщает ТАСС.", [("ТАСС", "organization")]),
        (
            "Министр Сергей Орлов встретился с Дмитрием Зайцевым.",
            [("Сергей Орлов", "person"), ("Дмитрием Зайцевым", "person")],
        ),
        ("Школьники посадили деревья у реки.", []),
        ("Мэр Казани Олег Титов ушёл в отставку.", [("Казани", "place"), ("Олег Титов", "person")]),
        ("Госдума приняла закон во вторник.", [("Госдума", "organization")]),
        ("Елена Соколова живёт в Лондоне.", [("Елена Соколова", "person"), ("Лондоне", "place")]),
    ],
)
def test_russian_names_are_found_with_their_kinds(text, expected):
    assert named(text) == expected
