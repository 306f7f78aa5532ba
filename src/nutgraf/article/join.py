"""The pages of one story in, one article out: what a page repeats of the one before it stands once.

The article keeps what its first page says of it: address, title, authors, dates. A story of which a page is
missing or behind a wall is not whole, and its status says so.
"""

from collections.abc import Sequence
from dataclasses import replace

from nutgraf.article.assemble import Piece, content_hash_of, joined
from nutgraf.records import STORY_STATUSES, Article, Status

_LONG = 80  # code points; nobody writes so long a sentence twice


def join(pages: Sequence[Article], missing: str | None = None) -> Article:
    """Return the story that begins on the first of the pages and goes on over the others, in order.

    missing: why there is no page more, in one plain sentence, where there should be one. That, and a page without a
    story, makes the article a teaser. Raises IndexError where there is no page.
    """
    first = pages[0]
    told = _told(pages)
    if len(pages) == 1 and missing is None:
        return first
    pieces: list[Piece] = []
    known: set[str] = set()
    for page in told:
        fresh = _without_frame(_pieces(page), known)
        known.update(piece.text for piece in fresh)
        pieces += fresh
    text, blocks = joined(pieces)
    status, reason = _status(pages, len(told), missing)
    return replace(
        first,
        content_hash=content_hash_of(text),
        text=text,
        blocks=blocks,
        status=status,
        status_reason=reason,
        next_page=told[-1].next_page,
    )


def _told(pages: Sequence[Article]) -> list[Article]:
    """Return the pages that tell the story, up to the first that has none."""
    told: list[Article] = []
    for page in pages:
        if told and page.status not in STORY_STATUSES:
            break
        told.append(page)
    return told


def _pieces(page: Article) -> list[Piece]:
    return [Piece(block.kind, page.text[block.span.start : block.span.end]) for block in page.blocks]


def _without_frame(pieces: list[Piece], known: set[str]) -> list[Piece]:
    """Leave out what stands around the text of every page: known pieces at its beginning and end, long ones anywhere.

    A short piece in the middle, such as the answer "Yes.", may well stand in a story twice.
    """
    start, end = 0, len(pieces)
    while start < end and pieces[start].text in known:
        start += 1
    while end > start and pieces[end - 1].text in known:
        end -= 1
    return [piece for piece in pieces[start:end] if piece.text not in known or len(piece.text) < _LONG]


def _status(pages: Sequence[Article], told: int, missing: str | None) -> tuple[Status, str]:
    first = pages[0]
    if told < len(pages):
        missing = pages[told].status_reason
    if missing is not None and first.status in STORY_STATUSES:
        return Status.TEASER, f"Page {told + 1} of the story is not there: {missing}"
    teaser = next((page for page in pages if page.status is Status.TEASER), None)
    if teaser is not None:
        return Status.TEASER, teaser.status_reason
    return first.status, f"The story stands on {told} pages, and is joined."
