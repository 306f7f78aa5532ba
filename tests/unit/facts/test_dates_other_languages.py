"""Time expressions of languages without a table, hostile text and several blocks."""

import pytest

from nutgraf.facts.dates import dates_of
from nutgraf.records import Block, BlockKind, Span


def dates(text, language):
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return [(text[d.span.start : d.span.end], d.value) for d in dates_of(text, (block,), language, "2022-05-18")]


@pytest.mark.parametrize("language", [None, "nl", "ja", "xx"])
def test_an_unknown_language_tells_dates_by_their_figures(language):
    assert dates("2021-02-09, 13.02.2021, 1998", language) == [
        ("2021-02-09", "2021-02-09"),
        ("13.02.2021", "2021-02-13"),
        ("1998", "1998"),
    ]


def test_a_region_is_no_other_language():
    assert dates("Am 3. Juni 2021", "de-AT") == [("3. Juni 2021", "2021-06-03")]


def test_dates_are_found_block_by_block_and_offsets_are_those_of_the_text():
    text = "In 2016\nMay 2021"
    blocks = (Block(BlockKind.HEADING, Span(0, 7)), Block(BlockKind.PARAGRAPH, Span(8, 16)))
    spans = [date.span for date in dates_of(text, blocks, "en", None)]
    assert spans == [Span(3, 7), Span(8, 16)]


def test_the_offsets_behind_letters_that_grow_in_lower_case_are_right():
    assert dates("İİİ in March 2021", "en") == [("March 2021", "2021-03")]


@pytest.mark.parametrize(
    "piece", ['"', "(", "a ", "1", "1,", "1-", "May ", "Monday ", "İ", "٣", "², ", "10:35 ", "will Monday "]
)
@pytest.mark.parametrize("language", ["en", "de", None])
def test_hostile_text_is_read_to_its_end(piece, language):
    text = piece * 3000 + " 2021-02-09"
    assert dates(text, language)[-1] == ("2021-02-09", "2021-02-09")


def test_no_block_has_no_dates():
    assert dates_of("2021-02-09", (), "en", None) == ()
