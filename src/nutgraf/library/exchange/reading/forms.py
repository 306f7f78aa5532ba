"""A file in, what its form is and what was saved in it out."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from nutgraf.errors import InputError, PageTooLarge
from nutgraf.library.exchange.reading import (
    archives,
    bookmarks,
    exported,
    fields,
    html_lists,
    tables,
    wallabag,
)
from nutgraf.library.exchange.reading.decode import encoding_of, text_of
from nutgraf.library.exchange.reading.json_stream import JSONStream
from nutgraf.library.exchange.reading.outlines import outlines
from nutgraf.library.exchange.saved import Form, Import, SavedLink, Skipped
from nutgraf.links import web_address

MOST_BYTES = 50 * 2**20
"""Of a file that is read as a whole: any but JSON, which is read item by item."""

_HEAD = 2**16
_ZIP = b"PK\x03\x04"
_COMMENT = "#"
_OPML = re.compile(r"<opml[\s>]", re.IGNORECASE)
_BOOKMARKS = re.compile(r"<!DOCTYPE\s{1,9}NETSCAPE-Bookmark-file|<DL>\s{0,99}<p>\s{0,99}<DT>", re.IGNORECASE)
_POCKET = re.compile(r"<title>\s{0,99}Pocket Export|<a\s[^>]{0,2000}\stime_added=", re.IGNORECASE)
_INSTAPAPER = re.compile(r"<title>\s{0,99}Instapaper", re.IGNORECASE)

Reader = Callable[[str, Skipped], Iterator[SavedLink]]


def read_import(path: Path) -> Import:
    """Return what a file holds: told by its content, whatever its name.

    Raises InputError for a file that cannot be read or has none of the forms, PageTooLarge for one of more than 50 MB
    that is no JSON.
    """
    with _read_errors(path):
        with path.open("rb") as file:
            head = file.read(_HEAD)
        return _zipped(path) if head.startswith(_ZIP) else _read(path, head)


@contextmanager
def _read_errors(path: Path) -> Iterator[None]:
    """Turn the errors of the file system into ours."""
    try:
        yield
    except OSError as error:
        raise InputError(f"{path} could not be read: {error.strerror}. Check the name and the permissions.") from error


def _read(path: Path, head: bytes) -> Import:
    encoding = encoding_of(head)
    beginning = head.decode(encoding, errors="replace").lstrip("\ufeff \t\r\n")
    if beginning.startswith(("{", "[")):
        return _json(path, encoding, beginning)
    form = _form_of(beginning)
    if form is None:
        raise _unknown(path)
    text, skipped = text_of(_body(path)), Skipped()
    if form is Form.OPML:
        found = outlines(text, skipped)
        return Import(form, iter(found.links), tuple(found.feeds.values()), skipped)
    return Import(form, _reader(form, beginning)(text, skipped), (), skipped)


def _form_of(beginning: str) -> Form | None:
    for pattern, form in (
        (_OPML, Form.OPML),
        (_BOOKMARKS, Form.BOOKMARKS),
        (_POCKET, Form.POCKET),
        (_INSTAPAPER, Form.INSTAPAPER),
    ):
        if pattern.search(beginning):
            return form
    return tables.form_of(beginning) or (Form.ADDRESSES if _is_list(beginning) else None)


def _reader(form: Form, beginning: str) -> Reader:
    if form is Form.BOOKMARKS:
        return bookmarks.links
    if form is Form.ADDRESSES:
        return _listed
    return html_lists.links if beginning.startswith("<") else tables.links


def _is_list(beginning: str) -> bool:
    """Return whether the first line that says anything begins with an address."""
    first = next((line for line in beginning.splitlines() if line.strip() and not line.startswith(_COMMENT)), "")
    return web_address(first.split(maxsplit=1)[0]) is not None if first.strip() else False


def _listed(text: str, skipped: Skipped) -> Iterator[SavedLink]:
    """Yield the addresses of a list, one a line, with the words behind it as its title."""
    for match in re.finditer(r"[^\r\n]++", text.lstrip("\ufeff")):
        found, *words = match[0].split(maxsplit=1) or [_COMMENT]
        if not found.startswith(_COMMENT) and (url := fields.address(found, skipped)):
            yield SavedLink(url=url, title=fields.title(" ".join(words), url))


def _body(path: Path) -> bytes:
    with path.open("rb") as file:
        body = file.read(min(path.stat().st_size, MOST_BYTES) + 1)
    if len(body) > MOST_BYTES:
        raise PageTooLarge(f"{path} is larger than {MOST_BYTES // 2**20} MB. Take it apart, and import the parts.")
    return body


def _zipped(path: Path) -> Import:
    texts = archives.table_texts(path, MOST_BYTES)
    form = next(filter(None, map(tables.form_of, texts)), None)
    if form is None:
        raise _unknown(path)
    skipped = Skipped()
    found = chain.from_iterable(tables.links(text, skipped) for text in texts)
    return Import(form, found, (), skipped)


def _json(path: Path, encoding: str, beginning: str) -> Import:
    skipped = Skipped()
    if exported.is_export(beginning, path.name):
        return Import(Form.NUTGRAF, _streamed(path, encoding, exported.links, skipped), (), skipped)
    if beginning.startswith("[") and _begins_as_wallabag(path, encoding):
        return Import(Form.WALLABAG, _streamed(path, encoding, _wallabag, skipped), (), skipped)
    raise _unknown(path)


def _begins_as_wallabag(path: Path, encoding: str) -> bool:
    with path.open(encoding=encoding, errors="replace") as file:
        items = JSONStream(file, path.name).items()
        return wallabag.is_entry(next(items, None))


def _wallabag(stream: JSONStream, skipped: Skipped) -> Iterator[SavedLink]:
    return wallabag.links(stream.items(), skipped)


def _streamed(
    path: Path, encoding: str, read: Callable[[JSONStream, Skipped], Iterator[SavedLink]], skipped: Skipped
) -> Iterator[SavedLink]:
    with _read_errors(path), path.open(encoding=encoding, errors="replace") as file:
        yield from read(JSONStream(file, path.name), skipped)


def _unknown(path: Path) -> InputError:
    return InputError(
        f"{path} has none of the forms that are read: exports of Pocket (HTML, CSV or a zip of them), Instapaper (CSV "
        "or HTML), wallabag (JSON) and nutgraf (JSON), bookmarks of a browser (HTML), OPML, and lists of addresses, "
        "one a line."
    )
