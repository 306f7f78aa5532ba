"""How much a library holds, in numbers."""

from pathlib import Path
from typing import TypeVar

from sqlalchemy import Column, ColumnElement, Connection, func, select, true

from nutgraf.library.schema import articles, origins, sources, tags
from nutgraf.library.wanted import condition_of
from nutgraf.records import Count, Unread, Wanted

Key = TypeVar("Key", int, str)


def count(connection: Connection, wanted: Wanted | None, path: Path | None) -> Count:
    """Return how many articles there are, all or those that a list shows; path: of the library, where it is a file."""
    which = true() if wanted is None else condition_of(wanted)
    return Count(
        articles=_articles(connection, which),
        unread=_articles(connection, which & articles.c.read_at.is_(None)),
        starred=_articles(connection, which & articles.c.starred_at.is_not(None)),
        sources=connection.execute(select(func.count()).select_from(sources)).scalar_one(),
        size=size(connection, path),
    )


def unread(connection: Connection) -> Unread:
    """Return how many articles are unread, near-duplicates among them."""
    return Unread(
        all=_articles(connection, articles.c.read_at.is_(None)),
        sources=_unread_by(connection, origins.c.source),
        tags=_unread_by(connection, tags.c.tag),
    )


def _unread_by(connection: Connection, column: Column[Key]) -> dict[Key, int]:
    """From one source or tag to the next in the index of what is unread."""
    query = select(column, func.count()).where(column.table.c.read_at.is_(None)).group_by(column).order_by(column)
    return dict(connection.execute(query).all())


def languages(connection: Connection) -> dict[str, int]:
    """Return how many articles are in each language, the most frequent first."""
    number = func.count()
    query = select(articles.c.language, number).where(articles.c.language.is_not(None))
    rows = connection.execute(query.group_by(articles.c.language).order_by(number.desc(), articles.c.language))
    return dict(rows.all())


def size(connection: Connection, path: Path | None) -> int:
    """Return the bytes that a library takes up on disk: in all its files, or on the server."""
    if path is None:
        return int(connection.execute(select(func.pg_database_size(func.current_database()))).scalar_one())
    files = [path.with_name(path.name + suffix) for suffix in ("", "-wal")]
    return sum(file.stat().st_size for file in files if file.exists())


def _articles(connection: Connection, which: ColumnElement[bool]) -> int:
    return connection.execute(select(func.count()).select_from(articles).where(which)).scalar_one()
