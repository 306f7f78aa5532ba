"""An article and its sentences in, the parts that it is made of out: what the rules about kinds look at."""

from collections.abc import Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from nutgraf.records import Article, BlockKind, Sentence, Span
from nutgraf.summary.tables import Wording, wording
from nutgraf.summary.tables.record import plain

_RUNNING = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION)


class Part(NamedTuple):
    """A block with text: its kind, its text, and the indices of its sentences, from first up to stop."""

    kind: BlockKind
    text: str
    first: int
    stop: int

    @property
    def sentences(self) -> range:
        return range(self.first, self.stop)

    @property
    def is_heading(self) -> bool:
        return self.kind is BlockKind.HEADING

    @property
    def word_count(self) -> int:
        return self.text.count(" ") + 1


class Layout:
    """The sentences of an article, by themselves and in their blocks, and the phrases of its language."""

    def __init__(self, article: Article, sentences: Sequence[Sentence]) -> None:
        self.article = article
        self.sentences = sentences
        self.known: Wording = wording(article.language)
        self.title = article.title or ""
        self._said: dict[int, str] = {}

    def text(self, i: int) -> str:
        """Return a sentence."""
        span = self.sentences[i].span
        return self.article.text[span.start : span.end]

    def said(self, i: int) -> str:
        """Return the words of a sentence as phrases are looked for in them."""
        if i not in self._said:
            self._said[i] = plain(self.text(i))
        return self._said[i]

    def all_said(self) -> list[str]:
        """Return the words of every sentence so."""
        return [self.said(i) for i in range(len(self.sentences))]

    def label(self, i: int, length: int) -> Span:
        """Return the span of the first code points of a sentence."""
        start = self.sentences[i].span.start
        return Span(start, start + length)

    def opening(self, count: int) -> list[int]:
        """Return the first sentences of the running text, at most so many."""
        return self.running[:count]

    @cached_property
    def running(self) -> list[int]:
        """The sentences of paragraphs, lists and quotations."""
        return [i for part in self.parts if part.kind in _RUNNING for i in part.sentences]

    @cached_property
    def parts(self) -> list[Part]:
        """The blocks in order; all but those without a sentence."""
        parts = []
        for block, group in groupby(range(len(self.sentences)), key=lambda i: self.sentences[i].block):
            members = list(group)
            kind, span = self.article.blocks[block].kind, self.article.blocks[block].span
            parts.append(Part(kind, self.article.text[span.start : span.end], members[0], members[-1] + 1))
        return parts
