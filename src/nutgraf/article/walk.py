"""A parsed page in, what a reader sees of it out: blocks of text in order, and the elements around them.

One pass over the nodes. What cannot be seen is passed over: hidden by attribute, inline style or a class made for
that, scripts, templates, closed dialogs. Elements are looked at closely only where they hold text, each once.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article.elements import BLOCKS, SKIPPED, Element, Elements
from nutgraf.article.markup import Collected
from nutgraf.records import BlockKind

_LIGHT = 50  # characters; a block of fewer that is one link is a link to something else
_INVISIBLE = ("\u00ad", "\u200b", "\ufeff", "\u2060")


class TextBlock:
    """A run of text between two block-level tags.

    text: white space normalised. kind: what it is by its tags. element: the one that it stands in. linked, bold:
    characters of it in links and in bold print. links: runs of linked text. breaks: line breaks. inner: hints of its
    inline elements. order: number of its first node among those of the page.
    """

    __slots__ = ("bold", "breaks", "element", "inner", "kind", "linked", "links", "order", "text")

    bold: int
    breaks: int
    element: Element
    inner: int
    kind: BlockKind
    linked: int
    links: int
    order: int
    text: str


@dataclass(slots=True)
class Walk:
    """What a pass over a page's body found.

    blocks: its text in order. light: order and text of links that stand alone. elements: those that hold blocks,
    parents first. nodes: number of nodes. scripts, links, times, headings: nodes of <script>, <a>, <time> and <h1>.
    """

    blocks: list[TextBlock] = field(default_factory=list)
    light: list[tuple[int, str]] = field(default_factory=list)
    elements: Elements = field(default_factory=Elements)
    nodes: int = 1
    scripts: list[LexborNode] = field(default_factory=list)
    links: list[LexborNode] = field(default_factory=list)
    times: list[LexborNode] = field(default_factory=list)
    headings: list[LexborNode] = field(default_factory=list)

    @property
    def collected(self) -> Collected:
        """What other readers of the page need not look for again."""
        return Collected(self.scripts, self.links, self.times, self.headings)


class _Tags(NamedTuple):
    """lexbor's numbers of the tags that the walk asks for."""

    text: int
    blocks: frozenset[int]
    skipped: frozenset[int]
    bold: frozenset[int]
    br: int
    a: int
    script: int
    time: int
    h1: int


@cache
def _tags() -> _Tags:
    parser = LexborHTMLParser("<body>x")
    body = parser.body
    assert body is not None
    assert body.first_child is not None

    def number(name: str) -> int:
        return parser.create_node(name).tag_id

    return _Tags(
        body.first_child.tag_id,
        frozenset(map(number, BLOCKS)),
        frozenset(map(number, SKIPPED)),
        frozenset(map(number, ("b", "strong"))),
        *(number(name) for name in ("br", "a", "script", "time", "h1")),
    )


class _Run:
    """The block that is being read: its pieces of text, where it began, and what was counted in it."""

    __slots__ = ("bold", "breaks", "first", "linked", "links", "order", "pieces")

    def __init__(self, first: LexborNode, order: int) -> None:
        self.first, self.order = first, order
        self.pieces: list[str] = []
        self.linked = self.bold = self.links = self.breaks = 0


def walk(tree: LexborHTMLParser) -> Walk:  # noqa: C901, PLR0912, PLR0915  one loop over some thousand nodes a page: calls would cost more than all else
    """Return the blocks of text that a reader of the page sees; linear in the number of nodes."""
    page = Walk()
    body = tree.body
    if body is None:
        return page
    text_id, block_ids, skipped, bold_ids, br_id, a_id, script_id, time_id, h1_id = _tags()
    run: _Run | None = None
    home = last = 0  # identity of the block-level element of the run, and of the element around its latest text
    boundary, linked, bold = True, False, False
    breaks = order = 0
    for order, node in enumerate(body.traverse(include_text=True)):
        tag = node.tag_id
        if tag == text_id:
            if boundary and node.is_empty_text_node:
                continue
            parent = node.parent
            if parent is None or (kind := parent.tag_id) in skipped:
                continue
            text = node.text_content or ""
            if text.isspace():
                if run is not None:
                    run.pieces.append(" ")
                continue
            identity = parent.mem_id
            if identity != last or boundary:
                last, linked, bold = identity, False, False
                above = parent
                while kind not in block_ids:
                    if kind == a_id:
                        linked = True
                    elif kind in bold_ids:
                        bold = True
                    next_above = above.parent
                    if next_above is None:
                        break
                    above = next_above
                    kind = above.tag_id
                above_id = above.mem_id
                if boundary or above_id != home or run is None:
                    if run is not None:
                        _close(page, run)
                    run = _Run(parent, order)
                    home, boundary, breaks = above_id, False, 0
                if linked:
                    run.links += 1
            assert run is not None
            if breaks:
                if breaks > 1:
                    _close(page, run)
                    run = _Run(parent, order)
                else:
                    run.pieces.append("\n")
                    run.breaks += 1
                breaks = 0
            run.pieces.append(text)
            if linked:
                run.linked += len(text)
            if bold:
                run.bold += len(text)
        elif tag in block_ids:
            boundary = True
            if tag == h1_id:
                page.headings.append(node)
        elif tag == br_id:
            breaks += 1
        elif tag == a_id:
            page.links.append(node)
        elif tag == script_id:
            page.scripts.append(node)
        elif tag == time_id:
            page.times.append(node)
    if run is not None:
        _close(page, run)
    page.nodes = order + 1
    _settle_faded(page)
    return page


def _close(page: Walk, run: _Run) -> None:
    """Add the run to the page: as a block, as a link that stands alone, or not at all where it cannot be seen."""
    text = "".join(run.pieces)
    if not text.isascii():
        for mark in _INVISIBLE:
            if mark in text:
                text = text.replace(mark, "")
    text = " ".join(text.split())
    if not text:
        return
    if len(text) < _LIGHT and run.linked >= len(text):
        page.light.append((run.order, text))
        return
    around = page.elements.of(run.first)
    if not around.seen:
        return
    block = TextBlock()
    block.text, block.element, block.inner, block.kind = text, around.block, around.inner, around.block.kind
    block.linked, block.bold, block.links, block.breaks, block.order = (
        run.linked,
        run.bold,
        run.links,
        run.breaks,
        run.order,
    )
    page.blocks.append(block)


def _settle_faded(page: Walk) -> None:
    """Drop what is transparent, unless most of the page is: then it fades in."""
    faded = [block for block in page.blocks if block.element.faded]
    if faded and 2 * sum(len(block.text) for block in faded) < sum(len(block.text) for block in page.blocks):
        page.blocks = [block for block in page.blocks if not block.element.faded]
