"""What a library can do without, the oldest first: by age, or until it is small enough."""

import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select, true

from nutgraf.library.counting import size
from nutgraf.library.database import Database
from nutgraf.library.removing import remove, remove_pages
from nutgraf.library.schema import articles, facts, pages, versions
from nutgraf.library.wanted import moment

# Articles of one transaction: others that write do not have to wait for long.
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Choice:
    """What may go, and how much: all from before `older_than`, then the oldest until `to_bytes` are left."""

    older_than: str | None
    to_bytes: int | None
    keep_starred: bool
    keep_unread: bool
    pages_only: bool


def prune(database: Database, choice: Choice, *, dry_run: bool) -> int:
    """Remove what a choice gives up and return how many articles, or pages of articles, that are."""
    numbers = database.read(lambda connection: _given_up(connection, choice, database))
    if dry_run:
        return len(numbers)
    removal = remove_pages if choice.pages_only else remove
    some = (numbers[begin : begin + _AT_ONCE] for begin in range(0, len(numbers), _AT_ONCE))
    gone = sum(database.write(partial(removal, numbers=part)) for part in some)
    if gone and database.is_file:
        database.alone(_shrink)
    return gone


def _given_up(connection: Connection, choice: Choice, database: Database) -> list[int]:
    """Numbers of articles, the oldest first."""
    before = None if choice.older_than is None else moment(choice.older_than)
    excess = 0 if choice.to_bytes is None else size(connection, database.place.path) - choice.to_bytes
    rows = connection.execute(_weighed(choice)).all()
    old = 0 if before is None else sum(row.sorted_at < before for row in rows)  # they are in order
    heavy = _until(rows, excess / _scale(connection, choice, excess)) if excess > 0 else 0
    return [row.number for row in rows[: max(old, heavy)]]


def _until(rows: Sequence[Any], excess: float) -> int:
    """How many of the rows weigh as much, from the first."""
    weights = enumerate(accumulate(row.weight for row in rows), 1)
    return next((place for place, weight in weights if weight >= excess), len(rows))


def _scale(connection: Connection, choice: Choice, excess: int) -> float:
    """How much of the library goes with a byte of an article's: indexes and columns grow with the texts."""
    if choice.pages_only:
        return 1.0
    bodies = sum(connection.execute(select(func.sum(func.length(table.c.body)))).scalar() or 0 for table in _BODIES)
    return float(max(1.0, (excess + (choice.to_bytes or 0)) / bodies)) if bodies else 1.0


_BODIES = (versions, facts, pages)


def _weighed(choice: Choice) -> Select[Any]:
    """What may go, the oldest first, and the bytes of it."""
    weight = _bytes(pages)
    if not choice.pages_only:
        weight = weight + _bytes(versions) + _bytes(facts)
    query = select(articles.c.number, articles.c.sorted_at, weight.label("weight")).where(_may_go(choice))
    return query.order_by(articles.c.sorted_at, articles.c.number)


def _bytes(table: Table) -> ColumnElement[int]:
    own = select(func.sum(func.length(table.c.body))).where(table.c.article == articles.c.number)
    return func.coalesce(own.correlate(articles).scalar_subquery(), 0)


def _may_go(choice: Choice) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = true()
    if choice.keep_starred:
        condition &= articles.c.starred_at.is_(None)
    if choice.keep_unread:
        condition &= articles.c.read_at.is_not(None)
    if choice.pages_only:
        condition &= articles.c.number.in_(select(pages.c.article))
    return condition


def _shrink(connection: sqlite3.Connection) -> None:
    """Give free pages of the file back; the next time does as well, where somebody else is at work."""
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA incremental_vacuum").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
