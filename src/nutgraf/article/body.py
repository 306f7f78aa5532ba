"""Markup in, the blocks of the story out, found by trafilatura.

The one place that knows trafilatura: its tree becomes our pieces, its failures our errors.
"""

import logging
import re
from collections.abc import Iterator

from lxml.etree import _Element
from trafilatura import bare_extraction

from nutgraf.article.assemble import Piece
from nutgraf.errors import InputError, TooSlow
from nutgraf.records import BlockKind

logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # what it could not do shows in our status

_KINDS = {"head": BlockKind.HEADING, "quote": BlockKind.QUOTATION, "item": BlockKind.LIST_ITEM}
# trafilatura’s time grows with the square of the elements: 3 s at this many. Of 1,325 news pages the largest has 7,217.
_MOST_ELEMENTS = 25_000
_ELEMENT = re.compile(r"<[a-z]", re.IGNORECASE)
_NESTED = ("p", "head", "quote", "list", "item", "table", "div", "code")

# Control characters, bare or as references; lxml drops the text that holds one.
_CONTROLS = re.compile(
    r"[\x00-\x08\x0b\x0e-\x1f]|&#(?:0*(?:[0-8]|1[1245-9]|2\d|3[01])|x0*(?:[0-8be-f]|1[0-9a-f]));", re.IGNORECASE
)


def story_pieces(markup: str, url: str | None) -> list[Piece]:
    """Return the blocks of the page's story in order; none where the page has no story.

    Raises InputError where the markup cannot be worked on, TooSlow where it has too many elements.
    """
    elements = len(_ELEMENT.findall(markup))
    if elements > _MOST_ELEMENTS:
        raise TooSlow(
            f"The page has {elements:,} elements, and more than {_MOST_ELEMENTS:,} would take too long. "
            "Save only the article, or save it as text."
        )
    try:
        found = bare_extraction(_CONTROLS.sub(" ", markup), url=url, include_comments=False, include_tables=True)
    except Exception as error:
        raise InputError(
            f"The markup of the page could not be read ({type(error).__name__}). "
            "Save the page again, or save it as text."
        ) from error
    body = getattr(found, "body", None)
    return [] if body is None else [piece for piece in _pieces(body, BlockKind.PARAGRAPH) if piece.text]


def _pieces(element: _Element, kind: BlockKind) -> Iterator[Piece]:
    """Walk an element: text between nested blocks is a piece of its own."""
    inline: list[str] = [element.text or ""]
    for child in element:
        if child.tag == "table":
            yield from _flush(inline, kind)
            yield Piece(BlockKind.TABLE, _table(child))
        elif child.tag in _NESTED:
            yield from _flush(inline, kind)
            yield from _pieces(child, _KINDS.get(str(child.tag), kind))
        else:
            inline.append("".join(_texts(child)))
        inline.append(child.tail or "")
    yield from _flush(inline, kind)


def _flush(inline: list[str], kind: BlockKind) -> Iterator[Piece]:
    text = " ".join("".join(inline).split())
    inline.clear()
    if text:
        yield Piece(kind, text)


def _texts(element: _Element) -> Iterator[str]:
    if element.tag == "lb":
        yield " "
        return
    if isinstance(element.tag, str):
        yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def _table(table: _Element) -> str:
    """One line a row, the cells parted by a bar."""
    rows = ([" ".join("".join(_texts(cell)).split()) for cell in row.iter("cell")] for row in table.iter("row"))
    return "\n".join(" | ".join(filter(None, cells)) for cells in rows if any(cells))
