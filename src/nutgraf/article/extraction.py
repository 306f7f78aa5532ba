"""A page in, the article out: the order of the steps, from bytes to the record."""

from nutgraf.article.assemble import Piece, assemble, joined
from nutgraf.article.decode import decode
from nutgraf.article.furniture import is_furniture
from nutgraf.article.kind import looks_like_html
from nutgraf.article.metadata import Metadata, metadata
from nutgraf.article.neighbours import Neighbours, neighbours
from nutgraf.article.plain_text import blocks_of
from nutgraf.article.saved_text import read_saved_text
from nutgraf.article.status import judge_page, judge_text, without_dialogs
from nutgraf.errors import PageTooLarge
from nutgraf.language.identify import language_of
from nutgraf.records import Article, Page, Status

MAX_BYTES = 5 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def extract(page: Page, language: str | None = None) -> Article:
    """Return the article of a page of HTML or of saved text; its status tells what came of it.

    language: BCP 47 tag that overrides what the page says and what its words show.
    Raises PageTooLarge above 5 MiB, NotHTML for binary data, UndecodablePage for no text.
    """
    _refuse_large(len(page.body))
    text = decode(page.body, page.content_type)
    if looks_like_html(text):
        return _from_markup(text, page.url, language)
    return _from_saved_text(text, page.url, language)


def from_text(text: str, *, title: str | None, published: str | None, language: str | None) -> Article:
    """Return an article whose text is the one given, to the character."""
    _refuse_large(len(text))
    return assemble(
        text=text,
        blocks=blocks_of(text),
        metadata=Metadata(title=title, published=published),
        neighbours=Neighbours(),
        judgement=judge_text(text),
        language=_primary(language) or language_of(text),
    )


def _refuse_large(size: int) -> None:
    if size > MAX_BYTES:
        raise PageTooLarge(
            f"The page is too large: {size / _MEGABYTE:.1f} MiB, and at most {MAX_BYTES // _MEGABYTE} MiB are taken. "
            "Save only the article, or split the text."
        )


def _primary(language: str | None) -> str | None:
    """The primary subtag: "en" of "en-GB"."""
    return language.replace("_", "-").split("-")[0].lower() if language else None


def _from_saved_text(text: str, url: str | None, language: str | None) -> Article:
    page = read_saved_text(text)
    story, blocks = joined(page.pieces)
    return assemble(
        text=story,
        blocks=blocks,
        metadata=Metadata(title=page.title, authors=page.authors, published=page.published),
        neighbours=Neighbours(previous=page.previous, next=page.next),
        judgement=judge_text(story),
        language=_primary(language) or language_of(story),
        url=url,
    )


def _from_markup(markup: str, url: str | None, language: str | None) -> Article:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  saved text needs no parser

    from nutgraf.article.body import story_pieces  # noqa: PLC0415  trafilatura takes 0.2 s to import

    tree = LexborHTMLParser(markup)
    about = metadata(tree, url)
    beside = neighbours(tree, url)
    pieces = without_dialogs(_story_only(story_pieces(markup, url), about.title))
    judgement = judge_page(tree, pieces, about, url)
    if judgement.status not in (Status.COMPLETE, Status.TEASER):
        pieces = []
    story, blocks = joined(pieces)
    return assemble(
        text=story,
        blocks=blocks,
        metadata=about,
        neighbours=beside,
        judgement=judgement,
        language=_primary(language) or language_of(story) or about.language,
        url=url,
    )


def _story_only(pieces: list[Piece], title: str | None) -> list[Piece]:
    """Drop furniture and the repeated title."""
    return [piece for piece in pieces if not is_furniture(piece.text) and piece.text != title]
