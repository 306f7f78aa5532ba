"""What a text is found by: its terms, and where each stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.language.words import words
from nutgraf.library.search.folding import fold
from nutgraf.library.search.terms import located, runs, terms, words_of


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("élysée", "elysee"),
        ("straße", "strasse"),
        ("łódź", "lodz"),
        ("œuvre", "oeuvre"),
        ("ёлка", "елка"),
        ("İzmir".lower(), "izmir"),
        ("ışık", "isik"),
        ("كِتاب", "كتاب"),
        ("ｗｅｂ", "web"),
        ("हिन्दी", "हिन्दी"),
        ("½", "1⁄2"),
        ("plain", "plain"),
        ("\u0301", ""),
    ],
)
def test_folding_leaves_out_what_people_leave_out_when_they_type(word: str, expected: str) -> None:
    assert fold(word) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("She resigned, resigning twice.", "en", ["she", "resign", "resign", "twic"]),
        ("She resigned.", None, ["she", "resigned"]),
        ("Ana’s o'clock", "en", ["ana", "o", "clock"]),
        ("L’eau de l'Élysée", "fr", ["l", "eau", "de", "l", "elys"]),
        ("Häuser", "de-AT", ["haus"]),
        ("東京で3人", "ja", ["東京", "京で", "で", "3", "人"]),
        ("서울 시", "ko", ["서울", "울", "시"]),
        ("snake_case, 1,000", None, ["snake", "case", "1", "000"]),
        ("« … »", "fr", []),
        ("", None, []),
    ],
)
def test_a_text_becomes_terms(text: str, language: str | None, expected: list[str]) -> None:
    assert terms(text, language) == expected


def test_a_word_without_end_keeps_its_beginning_only() -> None:
    assert terms("a" * 1000, None) == ["a" * 40]


def test_each_term_knows_where_it_stands() -> None:
    text = "L’eau à 東京"
    assert [(found.term, text[found.start : found.end]) for found in located(text, "fr")] == [
        ("l", "L’eau"),
        ("eau", "L’eau"),
        ("a", "à"),
        ("東京", "東京"),
        ("京", "京"),
    ]


@given(st.text(), st.sampled_from([None, "en", "fr", "tr", "ja"]))
def test_the_terms_are_the_same_with_and_without_their_places(text: str, language: str | None) -> None:
    assert [found.term for found in located(text, language)] == terms(text, language)


@given(st.text(), st.sampled_from([None, "en", "de"]))
def test_terms_hold_nothing_that_a_database_could_take_for_a_command(text: str, language: str | None) -> None:
    for term in terms(text, language):
        assert term
        assert all(character.isalnum() for character in term if character.isascii())
        assert not any(character.isspace() for character in term)
        term.encode()


@pytest.mark.parametrize(
    "text",
    [
        "Tokyo's L’Eau, 1,5 km",
        "日本の首相はTokyoに",
        "대통령이 Seoul에 왔다",
        "İstanbul Straße ﬁn",
        "",
        "— !",
        "ไทย l'été",
    ],
)
def test_what_is_parted_into_runs_has_the_words_of_the_text(text: str) -> None:
    assert words_of(runs(text)) == words(text)
