"""The texts of a page and the blocks of its story in, which texts the story begins and ends with out.

White space is left aside, so that it does not matter how the markup divides the story.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from html import unescape
from itertools import accumulate

# An article's text has no marks that cannot be seen, and bars between the cells of a table.
_LEFT_ASIDE = re.compile(r"[\s|\xad\u200b\ufeff\u2060\0]+")
_LEAST_FOUND = 0.5  # share of the story that has to be found
_WINDOW = 20_000  # characters without white space, in which the next block of a story is looked for
_NEEDLE = 64


class StoryText:
    """The texts of a page without white space, one after the other."""

    def __init__(self, texts: Sequence[str]) -> None:
        """Take the pieces of text between tags, with their character references."""
        pieces = [_LEFT_ASIDE.sub("", unescape(text)) for text in texts]
        self._starts = list(accumulate(map(len, pieces), initial=0))
        self._text = "".join(pieces)

    def size(self, first: int, last: int) -> int:
        """Return how many characters the texts from the first to before the last have."""
        return self._starts[max(first, last)] - self._starts[first]

    def ends_of(self, blocks: Sequence[str]) -> tuple[int, int] | None:
        """Return the index of the text that the story begins in and of the one that it ends in, or None.

        blocks: of the story, in order. From the longest, which is most surely the story's own, the others are looked
        for in both directions.
        """
        told = [_LEFT_ASIDE.sub("", block) for block in blocks]
        longest = max(range(len(told)), key=lambda i: len(told[i]), default=None)
        if longest is None or (anchor := self._text.find(told[longest])) < 0:
            return None
        start, end = anchor, anchor + len(told[longest])
        found = len(told[longest])
        for block in reversed(told[:longest]):
            if (at := self._before(block, start)) is not None:
                start, found = at, found + len(block)
        for block in told[longest + 1 :]:
            if (at := self._behind(block, end)) is not None:
                end, found = at + len(block), found + len(block)
        if not found or found < _LEAST_FOUND * sum(map(len, told)):
            return None
        return self._index_of(start), self._index_of(end - 1)

    def _before(self, block: str, end: int) -> int | None:
        tail = block[-_NEEDLE:]
        start = self._text.rfind(tail, max(0, end - _WINDOW), end) + len(tail) - len(block)
        return start if block and start >= 0 and self._text.startswith(block, start) else None

    def _behind(self, block: str, start: int) -> int | None:
        at = self._text.find(block[:_NEEDLE], start, start + _WINDOW)
        return at if block and at >= 0 and self._text.startswith(block, at) else None

    def _index_of(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1
