"""A page in, the article out: the order of the steps, from bytes to the record."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from nutgraf.article.assemble import CELL_JOINT, assemble, joined
from nutgraf.article.decode import sample_of, utf8_markup
from nutgraf.article.kind import looks_like_html
from nutgraf.article.metadata import Metadata
from nutgraf.article.neighbours import Neighbours
from nutgraf.article.plain_text import blocks_of
from nutgraf.article.status import judge_saved_text, judge_text
from nutgraf.errors import PageTooLarge, TooSlow
from nutgraf.language.identify import language_of
from nutgraf.language.resources import primary_tag
from nutgraf.records import Article, Explanation, JudgedBlock, Page, Status

if TYPE_CHECKING:  # they load NumPy, which saved text does without
    from nutgraf.article.reading import Classifiers, Reading
    from nutgraf.article.story import Choice

MAX_BYTES = 5 * 1024 * 1024
_MOST_LINES = 50_000  # saved pages have hundreds; so many take some three seconds
_NO_STORY = (Status.NOT_ARTICLE, Status.ERROR_PAGE, Status.CONSENT_WALL, Status.EMPTY)
_MEGABYTE = 1024 * 1024


def extract(page: Page, models: "Callable[[], Classifiers]", language: str | None = None) -> Article:
    """Return the article of a page of HTML or of saved text; its status tells what came of it.

    models: gives the classifiers, asked for only where the page is HTML. language: BCP 47 tag that overrides what the
    page says and what its words show. Raises PageTooLarge above 5 MiB, TooSlow for masses of elements or lines,
    NotHTML for binary data, UndecodablePage for no text.
    """
    markup = _markup_of(page)
    if _is_html(markup):
        return _article_of(_read(markup, page.url, models), page.url, language)
    return _from_saved_text(markup.decode("utf-8"), page.url, language)


def explain(page: Page, models: "Callable[[], Classifiers]", language: str | None = None) -> Explanation:
    """Return the article with every block of the page, its score and what decided.

    Arguments and errors as for `extract`.
    """
    markup = _markup_of(page)
    if not _is_html(markup):
        article = _from_saved_text(markup.decode("utf-8"), page.url, language)
        texts = (article.text[block.span.start : block.span.end] for block in article.blocks)
        told = zip(article.blocks, texts, strict=True)
        return Explanation(article, tuple(JudgedBlock(b.kind, text, 1.0, True, "saved text") for b, text in told), None)
    found = _read(markup, page.url, models)
    lines = {line for piece in found.story for line in piece.text.split("\n")}
    lines.update(*(line.split(CELL_JOINT) for line in tuple(lines)))
    return Explanation(
        _article_of(found, page.url, language),
        tuple(_judged(choice, lines) for choice in found.choices),
        found.kind.score,
    )


def _judged(choice: "Choice", told: set[str]) -> JudgedBlock:
    """Return what became of a block: the status may leave out what the classifier chose."""
    block = choice.block
    left_out = choice.chosen and block.text not in told
    reason = "left out with the status" if left_out else choice.reason
    return JudgedBlock(block.kind, block.text, round(choice.score, 3), choice.chosen and not left_out, reason)


def _markup_of(page: Page) -> bytes:
    _refuse_large(len(page.body))
    return utf8_markup(page.body, page.content_type)


def _is_html(markup: bytes) -> bool:
    return looks_like_html(sample_of(markup))


def _read(markup: bytes, url: str | None, models: "Callable[[], Classifiers]") -> "Reading":
    from nutgraf.article.reading import read_page  # noqa: PLC0415  as above

    return read_page(markup, url, models())


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


def _article_of(found: "Reading", url: str | None, language: str | None) -> Article:
    about, beside = found.about, found.beside
    if found.judgement.status in _NO_STORY:  # dates, names and neighbours are those of other stories
        about, beside = replace(about, authors=(), published=None, modified=None), Neighbours()
    story, blocks = joined(found.story)
    return assemble(
        text=story,
        blocks=blocks,
        metadata=about,
        neighbours=beside,
        judgement=found.judgement,
        language=primary_tag(language) or language_of(story) or about.language,
        url=url,
    )
