"""Text without markup: it is kept to the character, and its blocks lie within it."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nutgraf
from nutgraf.article.plain_text import blocks_of
from nutgraf.records import BlockKind

SENTENCE = "The mill by the weir ground its last sack of rye in October, and the miller sold the stones to a museum."
# Characters that break lines, pad them or look like bullets, among all others.
ODD = st.text(st.one_of(st.sampled_from("\n\r\t \v\f\x1c\x85\u2028\u2029\xa0\ufeff\0•*-.A"), st.characters()))


def texts_of(text: str) -> list[str]:
    return [text[block.span.start : block.span.end] for block in blocks_of(text)]


def kinds_of(text: str) -> list[BlockKind]:
    return [block.kind for block in blocks_of(text)]


@given(ODD)
def test_a_given_text_is_kept_to_the_character(text):
    assert nutgraf.article_from_text(text).text == text


@given(ODD)
def test_blocks_are_disjoint_in_order_within_the_text_and_not_blank(text):
    end = 0
    for block in blocks_of(text):
        assert end <= block.span.start < block.span.end <= len(text)
        piece = text[block.span.start : block.span.end]
        assert piece == piece.strip()
        end = block.span.end


@given(ODD)
def test_no_word_stands_outside_the_blocks(text):
    outside, end = [], 0
    for block in blocks_of(text):
        outside.append(text[end : block.span.start])
        end = block.span.end
    outside.append(text[end:])
    assert "".join(outside).strip("•‣▪◦* \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029").strip() == ""


def test_buttons_of_a_given_text_stay_in_it():
    text = "No time to read?\nGet a summary\n\nThe council met.\n\nPrevious Article\n\nA bridge opens\n"
    article = nutgraf.article_from_text(text)
    assert article.text == text
    assert (article.title, article.previous) == (None, None)


def test_each_line_is_a_block():
    assert texts_of("The council met.\nIt chose a mayor.\n\n  She is 41.  ") == [
        "The council met.",
        "It chose a mayor.",
        "She is 41.",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85"])
def test_every_line_break_parts_blocks(end):
    assert texts_of(f"The council met.{end}It chose a mayor.") == ["The council met.", "It chose a mayor."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("indent", ["", "    "])
def test_lines_wrapped_at_a_column_make_one_block_for_each_paragraph(end, indent):
    paragraph = textwrap.fill(" ".join([SENTENCE] * 3), 72, initial_indent=indent)
    text = f"{paragraph}\n\n{paragraph}".replace("\n", end)
    assert [" ".join(block.split()) for block in texts_of(text)] == [" ".join([SENTENCE] * 3)] * 2


def test_a_poem_keeps_its_lines():
    lines = ["The mill is still,", "the weir is loud,", "the rye is on the hill.", "No cloud.", "No cart.", "No crowd."]
    assert texts_of("\n".join(lines)) == lines


def test_a_short_line_with_a_capital_and_without_an_end_is_a_heading_of_what_follows():
    assert kinds_of(f"The last sack\n{SENTENCE}") == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert kinds_of(f"{SENTENCE}\nThe last sack") == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    assert kinds_of(f"the last sack\n{SENTENCE}")[0] is BlockKind.PARAGRAPH
    assert kinds_of(f"The last sack.\n{SENTENCE}")[0] is BlockKind.PARAGRAPH
    assert kinds_of("Последний мешок\nМельница закрылась.")[0] is BlockKind.HEADING


def test_the_bullet_of_a_list_item_is_no_part_of_it():
    text = f"{SENTENCE}\n• Rye, 40 sacks\n* Oats, 12 sacks\n•"
    assert texts_of(text) == [SENTENCE, "Rye, 40 sacks", "Oats, 12 sacks", "•"]
    assert kinds_of(text) == [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\u2028"])
def test_white_space_alone_has_no_blocks(text):
    assert blocks_of(text) == ()


@pytest.mark.parametrize("column", [32, 36, 60, 72, 110, 138])
def test_a_line_longer_than_the_column_hides_no_wrapping(column):
    address = "https://mill.example/" + "rye-" * 40
    title = "How the miller by the weir, who never sold a stone before, " + "sold one and then another " * 5
    paragraph = textwrap.fill(" ".join([SENTENCE] * 3), column)
    blocks = texts_of(f"{title}\n{paragraph}\n\n{address}\n\n{paragraph}\n{address}")
    flowing = " ".join([SENTENCE] * 3)
    assert [" ".join(block.split()) for block in blocks] == [title.strip(), flowing, address, flowing, address]


@pytest.mark.parametrize("lines", [2, 3, 4])
def test_few_lines_that_run_on_in_small_letters_make_a_paragraph(lines):
    text = "\n".join(
        [
            "The mill by the weir ground its last sack of rye",
            "in the wet October of that year, and the miller",
            "sold both stones to a museum on the far side of",
            "the lake.",
        ][:lines]
    )
    assert texts_of(text) == [text]


def test_a_short_line_over_wrapped_ones_and_one_that_ends_a_paragraph_stand_apart():
    paragraph = textwrap.fill(" ".join([SENTENCE] * 3), 72)
    assert texts_of(f"The last sack\n{paragraph}\n{paragraph}") == ["The last sack", paragraph, paragraph]


def test_lines_that_each_begin_with_a_capital_are_not_wrapped():
    lines = [f"{first} goes down to the water and the weir" for first in ("Nobody", "Somebody", "Anybody", "Everybody")]
    assert texts_of("\n".join(lines * 3)) == lines * 3


def test_the_lines_of_a_poem_are_no_headings():
    poem = "The mill is still\nThe weir is loud\nThe rye is on the hill and there is not one cloud."
    assert set(kinds_of(poem)) == {BlockKind.PARAGRAPH}
    assert set(kinds_of("The mill is still,\nThe weir is loud\nThe rye is high upon the hill.")) == {
        BlockKind.PARAGRAPH
    }


def test_in_a_text_without_sentence_ends_nothing_is_a_heading():
    assert set(kinds_of("\n".join(["Rye came in", SENTENCE[:-1], "Oats came in", "Nobody came"]))) == {
        BlockKind.PARAGRAPH
    }


def test_a_title_and_the_heading_below_it_are_headings_of_a_long_paragraph():
    assert kinds_of(f"A mill stands still\n\nThe last sack\n\n{SENTENCE}") == [
        BlockKind.HEADING,
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]


def test_a_line_may_head_a_list():
    assert kinds_of("Last sacks\n• Rye\n• Oats")[0] is BlockKind.HEADING
