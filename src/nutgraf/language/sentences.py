"""A text in, the spans of its sentences out."""

from collections.abc import Sequence

from nutgraf.language.ends import sentence_ends
from nutgraf.language.stops import usage
from nutgraf.records import Block, Sentence, Span


def split(text: str, language: str | None) -> list[Span]:
    """Return the sentences of one block's text, in order, as spans relative to it.

    Spans are disjoint, have no white space around them, and leave out nothing but white space.
    language: BCP 47 tag, or None for the rules that many languages share.
    """
    spans = []
    start = 0
    for end in (*sentence_ends(text, usage(language)), len(text)):
        piece = text[start:end]
        visible = piece.lstrip()
        if visible:
            first = end - len(visible)
            spans.append(Span(first, first + len(visible.rstrip())))
        start = end
    return spans


def sentences(text: str, blocks: Sequence[Block], language: str | None) -> tuple[Sentence, ...]:
    """Return the sentences of an article's blocks, with spans relative to the whole text."""
    return tuple(
        Sentence(Span(block.span.start + span.start, block.span.start + span.end), index)
        for index, block in enumerate(blocks)
        for span in split(text[block.span.start : block.span.end], language)
    )
