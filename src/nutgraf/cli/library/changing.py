"""What is to be marked, removed, carried away or brought back in; done, and an exit code out."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from nutgraf.cli.library.opening import is_source_number, opened, source_named, wanted_of
from nutgraf.cli.library.printing import note, write_object
from nutgraf.cli.output import STANDARD_OUTPUT, bytes_to
from nutgraf.errors import NotFound
from nutgraf.library import Library
from nutgraf.library.exchange import write_epub, write_json, write_markdown, write_opml
from nutgraf.library_envelope import told
from nutgraf.records import Stored, Wanted

_TITLE = "Articles from nutgraf"
_AT_ONCE = 200  # entries that an export asks for at a time


def mark_articles(asked: dict[str, Any]) -> int:
    """Mark and tag articles, and return the exit code. Raises NotFound for an id that is none."""
    if asked["read"] is None and asked["star"] is None and not asked["tags"] and not asked["untags"]:
        raise click.UsageError("Say how to mark them: --read, --unread, --star, --unstar, --tag or --untag.")
    with opened(asked) as library:
        ids = [library.stored(name).entry.id for name in asked["ids"]]
        library.mark(ids, read=asked["read"], starred=asked["star"])
        library.tag(ids, add=asked["tags"], remove=asked["untags"])
    return _done(asked, "Marked", len(ids))


def remove_all(asked: dict[str, Any]) -> int:
    """Remove articles, or stop following sources, and return the exit code. Raises NotFound."""
    with opened(asked) as library:
        sources, ids = _named(library, asked["ids"])
        for source in sources:
            library.remove_source(source, articles=asked["with_articles"])
        removed = library.remove(ids)
    if asked["as_json"]:
        write_object(told(removed=removed, sources=len(sources)))
        return 0
    if sources:
        note(f"{_counted(len(sources), 'source')} followed no more.")
    if ids:
        note(f"Removed {_counted(removed, 'article')}.")
    return 0


def export_to(asked: dict[str, Any]) -> int:
    """Write articles or sources to a file, and return the exit code."""
    with opened(asked) as library, bytes_to(asked["output"]) as file:
        if asked["form"] == "opml":
            count, what = write_opml(library.sources(), file), "source"
        else:
            # JSON is for other libraries, which tell near-duplicates themselves.
            everything = asked | {"duplicates": asked["duplicates"] or asked["form"] == "json"}
            articles = _all(library, wanted_of(library, everything))
            count, what = _written(articles, file, asked["form"], asked["title"]), "article"
    if asked["as_json"] and asked["output"] != STANDARD_OUTPUT:
        write_object(told(exported=count))
    else:
        note(f"Wrote {_counted(count, what)} to {asked['output']}.")
    return 0


def back_up(asked: dict[str, Any]) -> int:
    """Copy the library into a file, and return the exit code."""
    with opened(asked) as library:
        library.backup(Path(asked["file"]))
        count = library.count().articles
    return _done(asked, "Copied", count)


def restore_from(asked: dict[str, Any]) -> int:
    """Fill the library from a copy, and return the exit code."""
    with opened(asked) as library:
        library.restore(Path(asked["file"]), replace=asked["replace"])
        count = library.count().articles
    return _done(asked, "Restored", count)


def prune_articles(asked: dict[str, Any]) -> int:
    """Remove old articles or their pages, and return the exit code."""
    if asked["older_than"] is None and asked["to_bytes"] is None:
        raise click.UsageError("Say what is old: --older-than 1y, or how large the library may be: --to 2GB.")
    with opened(asked) as library:
        count = library.prune(
            older_than=asked["older_than"],
            to_bytes=asked["to_bytes"],
            keep_starred=not asked["starred"],
            keep_unread=asked["keep_unread"],
            pages_only=asked["pages_only"],
            dry_run=asked["dry_run"],
        )
    verb = "Would remove" if asked["dry_run"] else "Removed"
    return _done(asked, f"{verb} the pages of" if asked["pages_only"] else verb, count)


def _named(library: Library, names: list[str]) -> tuple[list[int], list[str]]:
    """Return the sources and the articles that names stand for. Raises NotFound before anything is removed."""
    sources, ids = [], []
    for name in names:
        if is_source_number(name):
            sources.append(source_named(library, name).id)
            continue
        try:
            ids.append(library.stored(name).entry.id)
        except NotFound:
            if "://" not in name:
                raise
            sources.append(library.source(name).id)
    return sources, ids


def _all(library: Library, wanted: Wanted) -> Iterator[Stored]:
    """Yield every article of a list, in its order, no more than a page of the list at a time."""
    cursor = None
    while True:
        found = library.list(wanted, limit=_AT_ONCE, cursor=cursor)
        for entry in found.entries:
            yield library.stored(entry.id)
        cursor = found.next
        if cursor is None:
            return


def _written(articles: Iterator[Stored], file: BinaryIO, form: str, title: str | None) -> int:
    match form:
        case "json":
            return write_json(articles, file)
        case "md":
            return write_markdown(articles, file)
        case _:
            return write_epub(articles, file, title=title or _TITLE)


def _done(asked: dict[str, Any], verb: str, count: int) -> int:
    if asked["as_json"]:
        write_object(told(articles=count))
    else:
        note(f"{verb} {_counted(count, 'article')}.")
    return 0


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
