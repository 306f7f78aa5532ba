"""The CSV exports of Pocket and Instapaper in, saved links out. Columns are found by their names."""

import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, TypeAlias

from nutgraf.library.exchange.reading import fields
from nutgraf.library.exchange.saved import Form, SavedLink, Skipped

Row: TypeAlias = Mapping[str, str]

_LONGEST_HEADER = 1_000  # code points
_BEFORE = "\ufeff\r\n"  # what may stand before it
_DELIMITERS = ",;\t"  # spreadsheets write the second where the comma is the decimal point
# What Instapaper calls the places that are no folders of the reader's.
_PLACES = {"unread", "archive", "starred"}


class _Header(NamedTuple):
    """The first line of a table: the names of its columns in small letters, and what stands between them."""

    names: list[str]
    delimiter: str


def form_of(text: str) -> Form | None:
    """Return whose table begins so, or None."""
    columns = set(_header(text).names)
    if {"url", "time_added", "status"} <= columns:
        return Form.POCKET
    return Form.INSTAPAPER if {"url", "selection", "folder"} <= columns else None


def links(text: str, skipped: Skipped) -> Iterator[SavedLink]:
    """Yield the links of a table; rows that are none are left out and counted."""
    form = form_of(text)
    read: Callable[[str, Row], SavedLink] = _pocket if form is Form.POCKET else _instapaper
    for row in _rows(text, skipped) if form else ():
        if url := fields.address(row.get("url"), skipped):
            yield read(url, row)


def _header(text: str) -> _Header:
    line = text[:_LONGEST_HEADER].lstrip(_BEFORE).partition("\n")[0].lower()
    delimiter = max(_DELIMITERS, key=line.count)
    names = line.split(delimiter)
    return _Header([name.strip(' "\r') for name in names], delimiter)


def _rows(text: str, skipped: Skipped) -> Iterator[Row]:
    """Yield the rows below the header. After a row that is none, such as one with a field without end, it goes on."""
    header = _header(text)
    reader = csv.reader(io.StringIO(text.lstrip(_BEFORE), newline=""), delimiter=header.delimiter)
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            skipped.add(f"line {reader.line_num}", f"no row of a table: {error}")
            continue
        if row and reader.line_num > 1:
            yield dict(zip(header.names, row, strict=False))


def _pocket(url: str, row: Row) -> SavedLink:
    return SavedLink(
        url=url,
        title=fields.title(row.get("title"), url),
        added_at=fields.moment(row.get("time_added")),
        read=row.get("status", "").strip().lower() == "archive",
        tags=fields.tags(row.get("tags", "").split("|")),
    )


def _instapaper(url: str, row: Row) -> SavedLink:
    folder = row.get("folder", "").strip()
    place = folder.lower()
    folders = [] if place in _PLACES else [folder]
    return SavedLink(
        url=url,
        title=fields.title(row.get("title"), url),
        added_at=fields.moment(row.get("timestamp")),
        read=place == "archive",
        starred=place == "starred",
        tags=fields.tags([*folders, *_listed(row.get("tags", ""))]),
        notes=row.get("selection", "").strip() or None,
    )


def _listed(written: str) -> list[object]:
    """Return the tags of a field: a JSON array, or words between commas."""
    try:
        found = json.loads(written)
    except (ValueError, RecursionError):
        return list(written.split(","))
    return found if isinstance(found, list) else [written]
