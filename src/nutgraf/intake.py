"""A URL, a path or bytes in, a Document out."""

import os
import re
from pathlib import Path

from nutgraf.errors import InputError, PageTooLarge
from nutgraf.pipeline import MAX_BYTES, article_of, claim_of, document, explain, limit_of
from nutgraf.pipeline import facts as facts_of
from nutgraf.records import Article, Document, Explanation, Page

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
    page = _page(source, allow_private=allow_private)
    return document(page, language=language, limit=limit, plain=plain, with_facts=facts)


def article(source: Source, *, language: str | None = None, allow_private: bool = False) -> Article:
    """Return the article alone of what `read` takes, and raise what it raises."""
    return article_of(_page(source, allow_private=allow_private), language)


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


def _page(source: Source, *, allow_private: bool) -> Page:
    if isinstance(source, bytes):
        return Page(None, source)
    address = os.fspath(source)
    if _ADDRESS.match(address):
        return _fetched(address, allow_private=allow_private)
    return Page(None, _file_body(Path(address)))


def _fetched(url: str, *, allow_private: bool) -> Page:
    from nutgraf.fetch import FetchSettings, fetch  # noqa: PLC0415  a local file needs no HTTP client

    return fetch(url, FetchSettings(allow_private=allow_private, max_bytes=MAX_BYTES))


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
