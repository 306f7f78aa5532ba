"""A page in, the article out: the order of the steps, from bytes to the record."""

from dataclasses import replace

from nutgraf.article.assemble import Piece, assemble, joined
from nutgraf.article.decode import decode
from nutgraf.article.furniture import is_furniture
from nutgraf.article.kind import looks_like_html
from nutgraf.article.metadata import Metadata, metadata
from nutgraf.article.neighbours import Neighbours, neighbours
from nutgraf.article.plain_text import blocks_of
from nutgraf.article.saved_lines import is_label
from nutgraf.article.status import judge_page, judge_saved_text, judge_text
from nutgraf.errors import PageTooLarge, TooSlow
from nutgraf.language.identify import language_of
from nutgraf.language.resources import primary_tag
from nutgraf.records import Article, BlockKind, Page, Status

MAX_BYTES = 5 * 1024 * 1024
_MOST_LINES = 50_000  # saved pages have hundreds; so many take some three seconds
_NO_STORY = (Status.NOT_ARTICLE, Status.ERROR_PAGE, Status.CONSENT_WALL, Status.EMPTY)
_MEGABYTE = 1024 * 1024


def extract(page: Page, language: str | None = None) -> Article:
    """Return the article of a page of HTML or of saved text; its status tells what came of it.

    language: BCP 47 tag that overrides what the page says and what its words show.
    Raises PageTooLarge above 5 MiB, TooSlow for masses of elements or lines,
    NotHTML for binary data, UndecodablePage for no text.
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
        language=primary_tag(language) or language_of(text),
    )


def _refuse_large(size: int) -> None:
    if size > MAX_BYTES:
        raise PageTooLarge(
            f"The page is too large: {size / _MEGABYTE:.1f} MiB, and at most {MAX_BYTES // _MEGABYTE} MiB are taken. "
            "Save only the article, or split the text."
        )


def _from_saved_text(text: str, url: str | None, language: str | None) -> Article:
    if text.count("\n") > _MOST_LINES:
        raise TooSlow(f"The text has more than {_MOST_LINES:,} lines, which takes too long. Save only the article.")
    from nutgraf.article.saved_text import read_saved_text  # noqa: PLC0415  most pages are HTML

    head, beside = read_saved_text(text)
    judgement, pieces = judge_saved_text(head.title, head.rest)
    story, blocks = joined(pieces)
    return assemble(
        text=story,
        blocks=blocks,
        metadata=Metadata(title=head.title, authors=head.authors, published=head.published),
        neighbours=beside,
        judgement=judgement,
        language=primary_tag(language) or language_of(story),
        url=url,
    )


def _from_markup(markup: str, url: str | None, language: str | None) -> Article:
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  saved text needs no parser

    from nutgraf.article.body import story_pieces  # noqa: PLC0415  trafilatura takes 0.2 s to import

    tree = LexborHTMLParser(markup)
    about, beside = metadata(tree, url), neighbours(tree, url)
    judgement, pieces = judge_page(tree, _story_only(story_pieces(markup, url), about.title), about, url)
    if judgement.status in _NO_STORY:  # dates, names and neighbours are those of other stories
        about, beside = replace(about, authors=(), published=None, modified=None), Neighbours()
    story, blocks = joined(pieces)
    return assemble(
        text=story,
        blocks=blocks,
        metadata=about,
        neighbours=beside,
        judgement=judgement,
        language=primary_tag(language) or language_of(story) or about.language,
        url=url,
    )


def _story_only(pieces: list[Piece], title: str | None) -> list[Piece]:
    """Drop furniture, the repeated title and section labels above the story; a standfirst is part of it."""
    kept = [p for p in pieces[: _end_of_story(pieces)] if not is_furniture(p.text) and p.text != title]
    while len(kept) > 1 and is_label(kept[0].text):
        del kept[0]
    return kept


def _end_of_story(pieces: list[Piece]) -> int:
    """The first heading near the end that is furniture takes all behind it along: an author's box, related stories."""
    for i in range(2 * len(pieces) // 3, len(pieces)):
        if pieces[i].kind is BlockKind.HEADING and is_furniture(pieces[i].text):
            return i
    return len(pieces)
