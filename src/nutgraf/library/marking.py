"""Articles marked as read or starred: numbers of articles or a whole list in, the ids of those that changed out."""

from collections.abc import Sequence

from sqlalchemy import Column, Connection, select

from nutgraf.library.moments import now
from nutgraf.library.schema import articles, origins, tags
from nutgraf.library.tagging import parts
from nutgraf.library.wanted import matching, moment
from nutgraf.records import Wanted


def mark(connection: Connection, numbers: Sequence[int], *, read: bool | None, starred: bool | None) -> list[str]:
    """Mark articles as read or unread, with a star or without; return the ids of those that were not so before."""
    changed: dict[str, int] = {}
    at = now()
    for part in parts(numbers):
        if read is not None:
            changed |= _read(connection, part, at if read else None)
        if starred is not None:
            changed |= _set(connection, part, articles.c.starred_at, at if starred else None)
    return list(changed)


def mark_all(connection: Connection, wanted: Wanted, *, read: bool, until: str | None) -> list[str]:
    """Mark what a list shows as read or unread, with the near-duplicates that it leaves out; return the ids.

    until: articles that were added after that moment are left as they are.
    """
    other = articles.c.read_at.is_(None) if read else articles.c.read_at.is_not(None)
    query = select(articles.c.number).where(other, matching(wanted)).order_by(articles.c.number)
    if until is not None:
        query = query.where(articles.c.added_at <= moment(until))
    return mark(connection, list(connection.execute(query).scalars()), read=read, starred=None)


def _read(connection: Connection, numbers: Sequence[int], at: str | None) -> dict[str, int]:
    """Note when articles were read, in the tables too that repeat it."""
    changed = _set(connection, numbers, articles.c.read_at, at)
    for table in (tags, origins) if changed else ():
        of_them = table.c.article.in_(changed.values())
        connection.execute(table.update().where(of_them).values(read_at=at))
    return changed


def _set(connection: Connection, numbers: Sequence[int], column: Column[str | None], at: str | None) -> dict[str, int]:
    """Set a moment, or none; return ids and numbers of those that had none, or one."""
    other = column.is_not(None) if at is None else column.is_(None)
    update = articles.update().where(articles.c.number.in_(numbers), other).values({column.name: at})
    return dict(connection.execute(update.returning(articles.c.id, articles.c.number)).all())
