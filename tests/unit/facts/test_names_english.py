"""Names in English: news, and the careless writing of the web."""

from itertools import pairwise

import pytest
from told import named_in, names_in

from nutgraf.facts.names import Tagger, names_of
from nutgraf.records import Sentence, Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Marlow flew from London to New York on Monday.",
            [("Ann Marlow", "person"), ("London", "place"), ("New York", "place")],
        ),
        ("Prime Minister John Carver resigned.", [("John Carver", "person")]),
        ("The company said it would close.", []),
        (
            "Toyota and General Motors will build the plant in Texas.",
            [("Toyota", "organization"), ("General Motors", "organization"), ("Texas", "place")],
        ),
        ("The French and the Germans met on Tuesday in April.", []),
        (
            "Dr. Lopez works at the University of Oxford.",
            [("Lopez", "person"), ("University of Oxford", "organization")],
        ),
        ("Marlow's sister lives in Chicago.", [("Marlow", "person"), ("Chicago", "place")]),
        ("i am moving to boston next week", [("boston", "place")]),
        ("Dear Susan,", [("Susan", "person")]),
        ("Kevin Brady", [("Kevin Brady", "person")]),
        ("Great Food And Friendly Service!", []),
        ("Springfield, IL", [("Springfield", "place"), ("IL", "place")]),
        (
            "The Department of Health and Human Services issued a warning.",
            [("Department of Health and Human Services", "organization")],
        ),
        ("Hurricane Martha hit Florida.", [("Florida", "place")]),
        ("Write to ann.marlow@example.com or see https://www.example.com/London.", []),
        ("Sheikh Ahmed al-Rashid spoke in Baghdad.", [("Ahmed al-Rashid", "person"), ("Baghdad", "place")]),
        (
            "The BBC and the UN sent observers to Kenya.",
            [("BBC", "organization"), ("UN", "organization"), ("Kenya", "place")],
        ),
        ("She joined Harper & Cole Inc. in Seattle.", [("Harper & Cole Inc.", "organization"), ("Seattle", "place")]),
        ("We swam in Lake Victoria and climbed Mount Kenya.", [("Lake Victoria", "place"), ("Mount Kenya", "place")]),
        ("POLICE ARREST TWO MEN", []),
    ],
)
def test_english_names_are_found_with_their_kinds(text, expected):
    assert named_in(text) == expected


def test_a_surname_later_in_the_text_is_given_its_full_name():
    text = "Massimo Carver won the race. On Sunday Carver thanked his family."
    assert [name.canonical for name in names_in(text)] == ["Massimo Carver", "Massimo Carver"]


def test_a_possessive_s_is_no_part_of_the_name():
    assert named_in("He drove Carver's car to Boston.") == [("Carver", "person"), ("Boston", "place")]


def test_a_title_is_the_role_and_no_part_of_the_name():
    text = "Former head coach Peter Marlow met Mr Lee, the mayor of Chicago."
    roles = [(text[n.span.start : n.span.end], n.role and text[n.role.start : n.role.end]) for n in names_in(text)]
    assert roles == [("Peter Marlow", "head coach"), ("Lee", "Mr"), ("Chicago", None)]


def test_an_abbreviation_is_given_its_long_form():
    text = "The European Union will pay. Critics of the EU in Poland disagree."
    assert [name.canonical for name in names_in(text)] == ["European Union", "European Union", "Poland"]


def test_names_are_in_order_and_disjoint():
    names = names_in("Ann Marlow of Toyota met Peter Lee in Paris, and Lee left France for the United States.")
    assert all(one.span.end <= other.span.start for one, other in pairwise(names))


def test_an_unknown_language_is_read_like_english():
    text = "Ann Marlow lives in London."
    assert [name.kind for name in names_in(text, None)] == [name.kind for name in names_in(text, "en")]


def test_without_weights_there_is_nothing_to_report():
    text = "Ann Marlow lives in London."
    assert names_of(text, (Sentence(Span(0, len(text)), 0),), "en", Tagger({})) == ()
