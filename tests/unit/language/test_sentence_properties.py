"""What holds for the sentences of any text at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.language.sentences import split

LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "it", "ru", "zh", "xx", None])
MARKED = st.text(alphabet="aAbE Dr.!?…,;:\"'“”«»()[]-12 \n\t\u00a0。」éШг", max_size=200)


@given(text=st.one_of(st.text(max_size=200), MARKED), language=LANGUAGES)
def test_sentences_are_ordered_disjoint_trimmed_and_leave_out_only_white_space(text, language):
    at = 0
    for span in split(text, language):
        assert at <= span.start < span.end <= len(text)
        assert not text[at : span.start].strip()
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        at = span.end
    assert not text[at:].strip()


@given(text=MARKED, language=LANGUAGES)
def test_the_same_text_gives_the_same_sentences(text, language):
    assert split(text, language) == split(text, language)


@given(text=MARKED, language=LANGUAGES)
def test_white_space_around_a_text_moves_its_sentences_and_no_more(text, language):
    inside = text.strip()
    plain = [(span.start + 2, span.end + 2) for span in split(inside, language)]
    assert [(span.start, span.end) for span in split(f"  {inside} ", language)] == plain


@pytest.mark.parametrize(
    ("unit", "count"),
    [
        (".", 1),
        (" ", 0),
        ('"', 1),
        ("A. ", 1),
        ('."', 1),
        (". ", 1),
        ("(", 1),
        ("a", 1),
        ("\n", 0),
        ("[1] ", 1),
    ],
)
def test_a_megabyte_of_one_mark_is_worked_through(unit, count):
    assert len(split(unit * (1_000_000 // len(unit)), "en")) == count


def test_a_megabyte_of_sentences_is_worked_through():
    assert len(split("It rained. " * 90_000, "en")) == 90_000
