"""A sentence in, its words, figures and marks out, each with its place in the text."""

import re
from functools import cached_property

from nutgraf.records import Span

_WORD = re.compile(
    r"(?:\s(?![\"“'‘]\S))?("  # a space taken along costs less than one at which everything fails
    r"[A-Za-z]++(?![\w'’-])"  # most words, seen at once
    r"|[^\W\d_]++(?:-[^\W\d_]++|['’](?!s(?!\w))[^\W\d_]++)*+"
    r"|[,.]|['’]s(?!\w)|\d++(?:[.,]\d++)*+(?:-[^\W\d_]++)*+"
    r"|\s[\"“'‘](?=[^\s\"”'’])"  # a mark that may open a quotation keeps the space before it
    r"|``|''|[^\w\s])"
)


class Words:
    """The words of a sentence: a possessive 's and every mark is one of its own.

    texts: the words as they are written; passages: half-open ranges of them that stand between quotation marks.
    """

    def __init__(self, text: str, span: Span) -> None:
        self._text, self._span = text, span
        self.texts: list[str] = _WORD.findall(text, span.start, span.end)
        self.passages: list[tuple[int, int]] = []

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in the text, asked for seldom."""
        return [match.start(1) for match in _WORD.finditer(self._text, self._span.start, self._span.end)]

    def span(self, start: int, end: int) -> Span:
        """Return where the words of a half-open range stand in the text."""
        return Span(self.starts[start], self.starts[end - 1] + len(self.texts[end - 1]))

    def is_quoted(self, at: int) -> bool:
        """Whether the word stands between quotation marks."""
        return any(start <= at < end for start, end in self.passages)
