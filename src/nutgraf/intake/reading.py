"""A URL, a path or bytes in, a Document out."""

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from nutgraf.errors import InputError, PageTooLarge
from nutgraf.intake.pages import all_pages
from nutgraf.pipeline import MAX_BYTES, article_of, claim_of, document, explain, limit_of
from nutgraf.pipeline import facts as facts_of
from nutgraf.records import Article, Document, Explanation, Page

if TYPE_CHECKING:  # it loads the HTTP client
    from nutgraf.fetch import Fetcher

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)

Source = str | os.PathLike[str] | bytes


def read(  # noqa: PLR0913  one of four limits, and four choices that callers make by name
    source: Source,
    *,
    sentences: int | None = None,
    words: int | None = None,
    length: str | None = None,
    share: float | None = None,
    plain: bool = False,
    language: str | None = None,
    allow_private: bool = False,
    facts: bool = True,
) -> Document:
    """Return everything about a page: its article, and where it has a story its facts and a summary.

    source: an http or https address, the path of a file, or the bytes of a page.
    sentences, words, length, share: the summary's limit, as `summarize` takes it; medium without any.
    plain: whether it leaves every sentence as it stands in the article.
    language: BCP 47 tag that overrides what the page says.
    allow_private: fetch from private and loopback addresses too. facts: whether to look for facts, which takes longer
    than all the rest.
    Raises FetchError where the page cannot be had, InputError where it cannot be worked on or no sentence
    fits the limit, ValueError for a limit that is none.
    """
    limit = limit_of(sentences=sentences, words=words, length=length, share=share)
    found = article(source, language=language, allow_private=allow_private)
    return document(found, limit=limit, plain=plain, with_facts=facts)


def article(source: Source, *, language: str | None = None, allow_private: bool = False) -> Article:
    """Return the article alone of what `read` takes, and raise what it raises.

    A story that goes on at other addresses is fetched whole, up to ten pages.
    """
    address = address_of(source)
    if address is None:
        return article_of(page_of(source), language)
    with _fetcher(allow_private=allow_private) as fetcher:
        return all_pages(fetcher.page(address, by_hand=True), language, fetcher.page).article


def facts(source: Source, *, language: str | None = None, allow_private: bool = False) -> Document:
    """Return the article of what `read` takes and its facts, without a summary; raises what `read` raises."""
    found = article(source, language=language, allow_private=allow_private)
    return Document(found, facts_of(found), None)


def claim(source: Source, *, allow_private: bool = False) -> str:
    """Return the text of a claim: the words of a file or an address, to the character, of HTML its article's."""
    return claim_of(_page(source, allow_private=allow_private))


def explanation(source: Source, *, language: str | None = None, allow_private: bool = False) -> Explanation:
    """Return the article of what `read` takes with every block of its page and why it is in the story or not."""
    return explain(_page(source, allow_private=allow_private), language)


def address_of(source: Source) -> str | None:
    """Return the address of a source that is to be fetched: a name that begins with a scheme and "://"."""
    if isinstance(source, bytes):
        return None
    name = os.fspath(source)
    return name if _ADDRESS.match(name) else None


def page_of(source: Source) -> Page:
    """Return the page in a file, or of bytes. Raises InputError where the file cannot be read."""
    if isinstance(source, bytes):
        return Page(None, source)
    return Page(None, _file_body(Path(os.fspath(source))))


def _page(source: Source, *, allow_private: bool) -> Page:
    address = address_of(source)
    if address is None:
        return page_of(source)
    with _fetcher(allow_private=allow_private) as fetcher:
        return fetcher.page(address, by_hand=True)


def _fetcher(*, allow_private: bool) -> "Fetcher":
    from nutgraf.fetch import Fetcher, FetchSettings  # noqa: PLC0415  a local file needs no HTTP client

    return Fetcher(FetchSettings(allow_private=allow_private, max_bytes=MAX_BYTES))


def _file_body(path: Path) -> bytes:
    """Read a file or a pipe, never more than a page may hold."""
    try:
        with path.open("rb") as file:
            body = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        why = (isinstance(error, OSError) and error.strerror) or str(error)
        raise InputError(f"{path} could not be read: {why}. Check the name and the permissions.") from error
    if len(body) > MAX_BYTES:
        raise PageTooLarge(f"{path} holds more than {MAX_BYTES:,} bytes. Save only the article.")
    return body
