"""Runs of capitalised words, the names of persons in them, and what stands around them."""

import pytest

from nutgraf.records import Sentence, Span
from nutgraf.summary.inserting.lexicon import lexicon_of
from nutgraf.summary.inserting.reader import Reader


def read(*sentences: str, language: str = "en") -> Reader:
    text, spans, start = "\n".join(sentences), [], 0
    for sentence in sentences:
        spans.append(Sentence(Span(start, start + len(sentence)), 0))
        start += len(sentence) + 1
    reader = Reader(text, spans, lexicon_of(language))
    reader.reading(len(spans) - 1)
    return reader


def people(*sentences: str) -> list[str]:
    reader = read(*sentences)
    return [reader.name(person.full or person.first) for person in reader.register.cast]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Today Massimo Carrera left.", ["Massimo Carrera"]),
        ("Italian coach Massimo Carrera left.", ["Massimo Carrera"]),
        ("The former Prime Minister Angela Rossi left.", ["Angela Rossi"]),
        ("Oslo-based Angela Rossi left.", ["Angela Rossi"]),
        ("YouTuber Angela Rossi left.", ["Angela Rossi"]),
        ("They met Louis van Gaal and Riad al-Hakim, who left.", ["Louis van Gaal", "Riad al-Hakim"]),
        ("They met J. R. Gallagher in May.", ["J. R. Gallagher"]),
        ("Prince William left.", ["Prince William"]),
        ("Zorvan Qelt, 31, left.", ["Zorvan Qelt"]),
        ("“It rains,” said Zorvan Qelt.", ["Zorvan Qelt"]),
        ("She met Dr. Qelt in Rome.", ["Qelt"]),
        ("Anna Klein OBE left.", ["Anna Klein"]),
    ],
)
def test_a_person_is_known_by_given_name_surname_title_age_or_verb(sentence, expected):
    assert people(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "They flew to New York in May.",
        "The Stanley Cup was stolen.",
        "Angela Rossi University is closed.",
        "The BBC said it rained.",
        "They read The Guardian on Sunday.",
        "The Prime Minister left.",
        "Republican Senators left.",
        "Germany won the World Cup.",
    ],
)
def test_places_organizations_things_and_bare_titles_are_nobody(sentence):
    assert people(sentence) == []


def test_a_name_that_only_a_later_mention_proves_counts_from_the_first():
    reader = read("They met Zorvan Qelt in Rome.", "It rained.", "Qelt said that it rained.")
    (person,) = reader.register.cast
    assert person.named_in == {0, 2}


def test_a_word_that_the_article_writes_small_too_is_no_surname():
    assert people("They saw Zorvan Flight in Rome.", "The flight was late.", "Flight was late.") == []


def test_a_given_name_a_title_and_a_pronoun_tell_the_gender():
    reader = read("Angela Rossi met Mr Qelt.", "Zorvan Zorv said he was tired.", "“I rest,” said Doctor Mukh.")
    genders = {reader.name(person.first): person.gender for person in reader.register.cast}
    assert genders == {"Angela Rossi": "f", "Qelt": "m", "Zorvan Zorv": "m", "Mukh": ""}


def test_roles_and_ages_are_read_before_and_behind_the_name():
    reader = read("The coach Massimo Carrera, 59, a father, met Angela Rossi, the town’s new mayor, in Rome.")
    carrera, rossi = reader.register.cast
    assert set(carrera.roles) == {"coach", "father"}
    assert set(carrera.ages) == {"59"}
    assert set(rossi.roles) == {"mayor"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Court of Appeal met.", {"court": ["Court of Appeal"]}),
        (
            "Oslo University and the Ministry of Fish and Ships met.",
            {"university": ["Oslo University"], "ministry": ["Ministry of Fish and Ships"]},
        ),
    ],
)
def test_institutions_are_known_by_what_they_are(sentence, expected):
    reader = read(sentence)
    named = {head: list(names) for head, names in reader.register.institutions.items()}
    assert named == expected
