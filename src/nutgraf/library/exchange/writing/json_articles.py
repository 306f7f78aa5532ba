"""Stored articles in, JSON out that holds all of them: one document, or one line for each.

The form is described in docs/how-to/export-and-import.md. One article is one line in both, so that either can be
gone through line by line. No secret can be in it: what readers set for a source is no part of an article.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import BinaryIO

from nutgraf.library.codec import to_json
from nutgraf.library.exchange.schema import ARTICLES, SCHEMA
from nutgraf.records import Stored


def write_json(articles: Iterable[Stored], file: BinaryIO) -> int:
    """Write one JSON document; return how many articles it holds."""
    count = 0
    file.write(f'{{"schema": "{SCHEMA}", "{ARTICLES}": ['.encode())
    for count, stored in enumerate(articles, start=1):
        file.write(b",\n" if count > 1 else b"\n")
        file.write(_line(stored))
    file.write(b"\n]}\n")
    return count


def write_json_lines(articles: Iterable[Stored], file: BinaryIO) -> int:
    """Write JSON Lines, an article a line; return how many."""
    count = 0
    for count, stored in enumerate(articles, start=1):  # noqa: B007  the last number is how many there are
        file.write(_line(stored) + b"\n")
    return count


def _line(stored: Stored) -> bytes:
    """The object of an article. Numbers of sources and near-duplicates mean nothing in another library.

    Half of a surrogate pair, which UTF-8 has no bytes for, is written as JSON's escape of it.
    """
    alone = replace(stored, entry=replace(stored.entry, source=None, others=()))
    return f'{{"schema":"{SCHEMA}",{to_json(alone)[1:]}'.encode(errors="backslashreplace")
