"""The blocks of an article in, XHTML out: every word is escaped, the passages of the summary can be jumped to."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby

from nutgraf.printable import printable
from nutgraf.records import Article, Block, BlockKind, Span

_CELL, _ROW = " | ", "\n"


def words(text: str) -> str:
    """Return the text as XHTML shows it."""
    return escape(printable(text))


def place_of(passage: Span) -> str:
    """Return the id of the place where a passage begins."""
    return f"at-{passage.start}"


class Story:
    """The text of an article as XHTML. passages: what is to be a place to jump to, as far as one block holds it.

    placed: the places there are, once the blocks are made.
    """

    def __init__(self, article: Article, passages: Iterable[Span]) -> None:
        self._article = article
        self._passages = sorted(set(passages))
        self._starts = [passage.start for passage in self._passages]
        self.placed: set[str] = set()

    def blocks(self) -> str:
        """Return the blocks; list items that follow each other make one list."""
        return "".join(
            f"<ul>\n{''.join(self._shown(blocks))}</ul>\n" if is_list else "".join(self._shown(blocks))
            for is_list, blocks in groupby(self._written(), key=lambda block: block.kind is BlockKind.LIST_ITEM)
        )

    def _written(self) -> Iterator[Block]:
        text = self._article.text
        return (b for b in self._article.blocks if printable(text[b.span.start : b.span.end]).strip())

    def _shown(self, blocks: Iterator[Block]) -> list[str]:
        return [self._block(block) for block in blocks]

    def _block(self, block: Block) -> str:
        match block.kind:
            case BlockKind.TABLE:
                return _table(self._article.text[block.span.start : block.span.end])
            case BlockKind.HEADING:
                return f"<h2>{self._marked(block.span)}</h2>\n"
            case BlockKind.CAPTION:
                return f'<p class="caption">{self._marked(block.span)}</p>\n'
            case BlockKind.LIST_ITEM:
                return f"<li>{self._marked(block.span)}</li>\n"
            case BlockKind.QUOTATION:
                return f"<blockquote><p>{self._marked(block.span)}</p></blockquote>\n"
            case BlockKind.PARAGRAPH:
                return f"<p>{self._marked(block.span)}</p>\n"

    def _marked(self, block: Span) -> str:
        """Return the words of a block, the passages in it as places to jump to."""
        text, parts, at = self._article.text, [], block.start
        for passage in self._inside(block):
            if passage.start < at or passage.end > block.end:
                continue
            place, said = place_of(passage), words(text[passage.start : passage.end])
            parts += [words(text[at : passage.start]), f'<span class="told" id="{place}">{said}</span>']
            self.placed.add(place)
            at = passage.end
        return "".join([*parts, words(text[at : block.end])])

    def _inside(self, block: Span) -> Sequence[Span]:
        return self._passages[bisect_left(self._starts, block.start) : bisect_left(self._starts, block.end)]


def _table(content: str) -> str:
    rows = (
        "".join(f"<td>{words(cell.strip())}</td>" for cell in row.split(_CELL))
        for row in content.split(_ROW)
        if row.strip()
    )
    return f"<table>\n{''.join(f'<tr>{row}</tr>{_ROW}' for row in rows)}</table>\n"
