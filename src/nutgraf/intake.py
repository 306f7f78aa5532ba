"""A URL, a path or bytes in, a Document out."""

import os
from pathlib import Path

from nutgraf.errors import InputError, PageTooLarge
from nutgraf.pipeline import Limit, article_of, document
from nutgraf.records import Article, Document, Page

_LARGEST_FILE = 64 * 1024 * 1024  # bytes; more is never read into memory

Source = str | os.PathLike[str] | bytes


def read(
    source: Source, *, language: str | None = None, limit: Limit | None = None, allow_private: bool = False
) -> Document:
    """Return everything about a page: its article, and a summary of it where it has a story.

    source: an http or https address, the path of a file, or the bytes of a page.
    language: BCP 47 tag that overrides what the page says; limit: the summary's, medium where it is None.
    allow_private: fetch from private and loopback addresses too.
    Raises FetchError where the page cannot be had, InputError where it cannot be worked on.
    """
    return document(_page(source, allow_private=allow_private), language=language, limit=limit)


def article(source: Source, *, language: str | None = None, allow_private: bool = False) -> Article:
    """Return the article alone of what `read` takes, and raise what it raises."""
    return article_of(_page(source, allow_private=allow_private), language)


def _page(source: Source, *, allow_private: bool) -> Page:
    if isinstance(source, bytes):
        return Page(None, source)
    address = os.fspath(source)
    if address.lower().startswith(("http://", "https://")):
        return _fetched(address, allow_private=allow_private)
    return Page(None, _file_body(Path(address)))


def _fetched(url: str, *, allow_private: bool) -> Page:
    from nutgraf.fetch import FetchSettings, fetch  # noqa: PLC0415  a local file needs no HTTP client

    return fetch(url, FetchSettings(allow_private=allow_private))


def _file_body(path: Path) -> bytes:
    """Read a file or a pipe, never more than the limit of it."""
    try:
        with path.open("rb") as file:
            body = file.read(_LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        why = (isinstance(error, OSError) and error.strerror) or str(error)
        raise InputError(f"{path} could not be read: {why}. Check the name and the permissions.") from error
    if len(body) > _LARGEST_FILE:
        raise PageTooLarge(f"{path} holds more than {_LARGEST_FILE:,} bytes. Save only the article.")
    return body
