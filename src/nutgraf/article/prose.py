"""Pieces of a story in, how much of them is told: words, and which pieces are whole sentences."""

from collections.abc import Sequence
from functools import lru_cache

from nutgraf.article.assemble import Piece
from nutgraf.language.words import word_count
from nutgraf.records import BlockKind

_TOLD_ITEM = 8  # words; a list item that is a sentence
PROSE = (BlockKind.PARAGRAPH, BlockKind.QUOTATION)
SENTENCE_ENDS = (".", "!", "?", "…", "。", "”", '"', "»")


def words_of(pieces: Sequence[Piece]) -> int:
    """Return the number of words."""
    return sum(_count(piece.text) for piece in pieces)


@lru_cache(maxsize=512)  # a page's blocks are counted for one rule after the other
def _count(text: str) -> int:
    return word_count(text)


def is_told(piece: Piece) -> bool:
    """Whether the piece is prose, or an item of a list that is a whole sentence."""
    if not piece.text.endswith(SENTENCE_ENDS):
        return False
    return piece.kind in PROSE or (piece.kind is BlockKind.LIST_ITEM and word_count(piece.text) >= _TOLD_ITEM)
