"""Stored articles in, Markdown out: a file each, in a zip or in a folder, with its data on top (YAML front matter)."""

import json
import os
import zipfile
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from nutgraf.commonmark import escaped, link
from nutgraf.errors import InputError
from nutgraf.library.exchange.writing import archive, told
from nutgraf.library.exchange.writing.names import file_name
from nutgraf.printable import one_line, printable
from nutgraf.records import Article, Block, BlockKind, Stored

_ENDING = ".md"


def write_markdown(articles: Iterable[Stored], file: BinaryIO) -> int:
    """Write a zip with a file for each article; return how many."""
    count = 0
    with zipfile.ZipFile(file, "w") as written:
        for count, stored in enumerate(articles, start=1):  # noqa: B007  the last number is how many there are
            archive.add(written, file_name(stored, _ENDING), markdown(stored))
    return count


def write_markdown_folder(articles: Iterable[Stored], folder: Path) -> int:
    """Write a file for each article into a folder, which is made; return how many.

    Files of the same names are replaced in one step each, others stay. Raises InputError where that cannot be done.
    """
    count = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for count, stored in enumerate(articles, start=1):  # noqa: B007  as above
            _replace(folder / file_name(stored, _ENDING), markdown(stored))
    except OSError as error:
        raise InputError(f"{folder} could not be written: {error.strerror}. Check the name and the room.") from error
    return count


def _replace(path: Path, text: str) -> None:
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_bytes(text.encode())
    os.replace(unfinished, path)  # noqa: PTH105  the whole in one step, also where a link lies in the way


def markdown(stored: Stored) -> str:
    """Return an article as CommonMark: its data, title, origin, summary, text and where it comes from."""
    article, url = stored.article, told.address(stored)
    summary = told.summary(stored)
    sentences = "\n".join(f"- {escaped(sentence.text)}" for sentence in summary.sentences) if summary else ""
    lack = told.lack(stored)
    parts = [
        _front_matter(stored),
        f"# {escaped(told.title(stored))}",
        _origin(stored),
        f"> {escaped(lack)}" if lack else "",
        f"## Summary\n\n{sentences}\n\n## Story" if sentences else "",
        *_blocks(article),
        f"---\n\n{link('Source', url)}" if url else "",
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _front_matter(stored: Stored) -> str:
    """Return the data as YAML. Every value is written as JSON, which YAML 1.2 holds: nothing in it has a meaning."""
    article, entry = stored.article, stored.entry
    data = {
        "title": told.title(stored),
        "url": told.address(stored),
        "site": told.site(stored) or None,
        "authors": list(told.authors(stored)),
        "published": article.published,
        "modified": article.modified,
        "added": entry.added_at,
        "language": article.language,
        "status": article.status.value,
        "read": entry.read_at is not None,
        "starred": entry.starred_at is not None,
        "tags": [one_line(tag) for tag in entry.tags],
        "id": entry.id,
    }
    lines = (f"{key}: {_value(value)}" for key, value in data.items() if value is not None)
    return "\n".join(["---", *lines, "---"])


def _value(value: object) -> str:
    # the mark of byte order is the one character that is printable here and not in YAML
    return printable(json.dumps(value, ensure_ascii=False)).replace("\ufeff", "\\ufeff")


def _origin(stored: Stored) -> str:
    day = told.day(stored.article.published) or ""
    return escaped(" · ".join(filter(None, (told.site(stored), day, ", ".join(told.authors(stored))))))


def _blocks(article: Article) -> list[str]:
    """Return the blocks of the text; list items that follow each other make one list."""
    found = []
    for is_list, blocks in groupby(article.blocks, key=lambda block: block.kind is BlockKind.LIST_ITEM):
        shown = [words for block in blocks if (words := _block(article.text, block))]
        found += ["\n".join(shown)] if is_list else shown
    return found


def _block(text: str, block: Block) -> str:
    content = text[block.span.start : block.span.end]
    if block.kind is BlockKind.TABLE:
        return "\\\n".join(filter(None, map(escaped, printable(content).split("\n"))))
    words = escaped(content)
    if not words:
        return ""
    match block.kind:
        case BlockKind.HEADING:
            return f"### {words}"
        case BlockKind.CAPTION:
            return f"*{words}*"
        case BlockKind.LIST_ITEM:
            return f"- {words}"
        case BlockKind.QUOTATION:
            return f"> {words}"
        case _:
            return words
