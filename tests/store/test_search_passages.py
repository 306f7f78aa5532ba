"""The passage that a hit is shown with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import article

from nutgraf.library.search import Passage, passage

FLOOD = (
    "The river Tarn rose by two metres on Sunday.\n"
    "Firefighters rescued forty people from their roofs. The mayor, who had warned of floods for years, thanked them."
    " Nobody was hurt, she said.\n"
    "Insurers expect claims of nine million."
)


def marked(found: Passage) -> list[str]:
    return [found.text[mark.start : mark.end] for mark in found.marks]


def test_the_words_found_are_marked_in_whatever_form_they_have() -> None:
    found = passage("flood rescuing", article(FLOOD), ["en"])
    assert marked(found) == ["rescued", "floods"]
    assert found.span is not None
    assert FLOOD[found.span.start : found.span.end] == found.text
    assert not found.in_title


def test_a_passage_keeps_to_its_block_and_begins_with_a_sentence() -> None:
    found = passage("mayor", article(FLOOD), [])
    assert found.text == FLOOD.split("\n")[1]


def test_a_passage_of_a_long_block_is_about_thirty_words() -> None:
    text = " ".join(f"word{number}" for number in range(100))
    found = passage("word60", article(text), [])
    assert found.text.split() == [f"word{number}" for number in range(53, 83)]


def test_a_passage_begins_with_the_sentence_of_the_first_mark_where_that_is_near() -> None:
    text = " ".join(["Nothing happened here."] * 30) + " Then the dam broke. " + " ".join(["It rained."] * 30)
    found = passage("dam", article(text), [])
    assert found.text.startswith("Then the dam broke. It rained.")
    assert len(found.text.split()) == 30


def test_the_passage_with_the_most_parts_of_the_query_is_shown() -> None:
    text = "Rain, rain, rain, rain.\nRain fell on the dam."
    assert passage("rain dam", article(text), ["en"]).text == "Rain fell on the dam."


def test_where_only_the_title_matches_it_is_shown() -> None:
    story = article("She stepped down on Monday.", title="Mayor resigns")
    found = passage("resigned", story, ["en"])
    assert (found.text, marked(found), found.in_title, found.span) == ("Mayor resigns", ["resigns"], True, None)


def test_what_is_asked_of_the_title_is_not_marked_in_the_text() -> None:
    story = article("The mayor stepped down.", title="Mayor resigns")
    assert passage("title:mayor", story, ["en"]).in_title


def test_where_nothing_matches_the_beginning_is_shown() -> None:
    found = passage("whale", article(FLOOD), ["en"])
    assert (found.text, found.marks) == ("The river Tarn rose by two metres on Sunday.", ())


def test_words_in_a_row_are_one_mark() -> None:
    assert marked(passage('"nine million"', article(FLOOD), ["en"])) == ["nine million"]
    assert marked(passage('"million nine"', article(FLOOD), ["en"])) == []


def test_a_beginning_marks_whole_words() -> None:
    assert marked(passage("fire*", article(FLOOD), ["en"])) == ["Firefighters"]


@pytest.mark.parametrize(
    ("query", "text", "language", "expected"),
    [
        ("首相", "日本の首相は辞任した。首相は語らない。", "ja", ["首相", "首相"]),
        ("辞", "日本の首相は辞任した。", "ja", ["辞"]),
        ("นายก", "นายกรัฐมนตรีลาออก", "th", ["นายก"]),
        ("대통령", "어제 대통령이 사임했다.", "ko", ["대통령"]),
        ("الانتخابات", "ستجرى الانتخابات في مارس", "ar", ["الانتخابات"]),
        ("elysee", "Le palais de l’Élysée", "fr", ["l’Élysée"]),
        ("выборы", "О выборах говорили все.", "ru", ["выборах"]),
    ],
)
def test_words_are_marked_in_any_script(query: str, text: str, language: str, expected: list[str]) -> None:
    assert marked(passage(query, article(text, language=language), [language])) == expected


def test_a_passage_without_words_or_with_one_endless_word_is_short() -> None:
    for text in ("!" * 100_000, "b" * 100_000):
        assert len(passage("b*", article(text), []).text) <= 600


@given(st.text(max_size=200), st.text(max_size=60))
def test_marks_lie_inside_the_passage_in_order(text: str, query: str) -> None:
    found = passage(query, article(text), ["en", "ja"])
    ends = [place for mark in found.marks for place in (mark.start, mark.end)]
    assert ends == sorted(ends)
    assert not ends or (ends[0] >= 0 and ends[-1] <= len(found.text))
