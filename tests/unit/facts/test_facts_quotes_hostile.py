"""Hostile texts: whatever the marks and words, quotes come back in order, disjoint and inside the text."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.facts.quotes import quotes_of
from nutgraf.records import Block, BlockKind, Name, Quote, Span

PIECES = st.sampled_from(
    [
        "“",
        "”",
        '"',
        "«",
        "»",
        "„",
        "'",
        "’",
        " ",
        "\n",
        ",",
        ".",
        "—",
        ":",
        "said",
        "he",
        "Ann",
        "a",
        "dit-il",
        "1",
        "(",
        ")",
    ]
)


def _quotes(text: str, language: str | None, names: Sequence[Name] = ()) -> tuple[Quote, ...]:
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(line))))
        at += len(line) + 1
    return quotes_of(text, tuple(blocks), language, names)


@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(["en", "de", "fr", "es", "it", "ru", "ja", None]))
def test_quotes_are_disjoint_and_in_order(text, language):
    end = 0
    for quote in _quotes(text, language):
        assert end <= quote.span.start < quote.span.end <= len(text)
        end = quote.span.end


@given(st.lists(PIECES, max_size=60).map("".join))
def test_speakers_and_cues_lie_inside_the_text(text):
    for quote in _quotes(text, "en", (Name(Span(0, 1), "person", "Ann"),)):
        for span in (quote.speaker, quote.cue):
            assert span is None or 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    "piece", ['"', "“", "‘a ", "(", "a ", "“a b c d” ", "“a b c d,” he said, ", "«а, — ", "1", ". "]
)
def test_a_piece_that_is_repeated_many_times_is_read_to_the_end(piece):
    _quotes(piece * 2000, "en")
    _quotes(piece * 2000, "ru")
