"""Pieces of text and metadata in, the `Article` record out: text, offsets and hashes are made here only."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.article.metadata import Metadata
from nutgraf.article.neighbours import Neighbours
from nutgraf.records import Article, Block, BlockKind, Span, Status

BETWEEN_BLOCKS = "\n"
_ID_DIGITS = 32
CELL_JOINT, ROW_JOINT = " | ", "\n"
"""What stands between the cells of a table's row, and between its rows."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the story on its way: what it is and what it says, white space normalised."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """What came of a page, and why, in one plain sentence."""

    status: Status
    reason: str


def joined(pieces: Sequence[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Return the pieces as one text, a line break between two, and where each of them stands in it."""
    blocks, offset = [], 0
    for piece in pieces:
        end = offset + len(piece.text)
        blocks.append(Block(piece.kind, Span(offset, end)))
        offset = end + len(BETWEEN_BLOCKS)
    return BETWEEN_BLOCKS.join(piece.text for piece in pieces), tuple(blocks)


def assemble(
    *,
    text: str,
    blocks: tuple[Block, ...],
    metadata: Metadata,
    neighbours: Neighbours,
    judgement: Judgement,
    language: str | None,
    url: str | None = None,
) -> Article:
    """Return the article, its id from the canonical URL or the page's own, else from the text."""
    content_hash = content_hash_of(text)
    address = metadata.canonical_url or url
    return Article(
        id=id_of(address) if address else content_hash[:_ID_DIGITS],
        content_hash=content_hash,
        url=url,
        canonical_url=metadata.canonical_url,
        title=metadata.title,
        authors=metadata.authors,
        site=metadata.site,
        published=metadata.published,
        modified=metadata.modified,
        language=language,
        description=metadata.description,
        text=text,
        blocks=blocks,
        status=judgement.status,
        status_reason=judgement.reason,
        previous=neighbours.previous,
        next=neighbours.next,
        next_page=neighbours.next_page,
    )


def id_of(address: str) -> str:
    """Return the id of the article that belongs at an address: 32 hexadecimal digits."""
    return _sha256(address)[:_ID_DIGITS]


def content_hash_of(text: str) -> str:
    """Return what tells texts apart: their SHA-256, in 64 hexadecimal digits."""
    return _sha256(text)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
