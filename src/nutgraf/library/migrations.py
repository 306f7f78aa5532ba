"""A database in, its schema brought to the newest version, one step after the other; it never goes back.

A new library gets the newest tables at once. An older one is changed by the steps after its version, each in one
transaction with the line that records it; a process that opens a library while another migrates it waits for that.
Before a file is changed, a copy of it is laid beside it.
"""

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text

from nutgraf.errors import LibraryError, SchemaTooNew
from nutgraf.library import duplicates, search
from nutgraf.library.database import Database
from nutgraf.library.indexing import index_all
from nutgraf.library.moments import now
from nutgraf.library.schema import METADATA, VERSION, migrations, tokens

Step = Callable[[Connection], None]


def _search_and_stories(connection: Connection) -> None:
    search.create(connection)
    duplicates.create(connection)
    index_all(connection)


def _unread_and_tokens(connection: Connection) -> None:
    collation = ' COLLATE "C"' if connection.dialect.name == "postgresql" else ""
    for table in ("origins", "tags"):
        connection.execute(text(f"ALTER TABLE {table} ADD COLUMN read_at TEXT{collation}"))
        read_at = "(SELECT a.read_at FROM articles AS a WHERE a.number = article)"
        connection.execute(text(f"UPDATE {table} SET read_at = {read_at}"))  # noqa: S608  both are ours
    for statement in _INDEXES:
        connection.execute(text(statement))
    tokens.create(connection)


_INDEXES = (
    "CREATE INDEX origins_unread ON origins (source, sorted_at, article) WHERE read_at IS NULL",
    "CREATE INDEX tags_unread ON tags (tag, sorted_at, article) WHERE read_at IS NULL",
    "CREATE INDEX articles_read_at ON articles (read_at) WHERE read_at IS NOT NULL",
    "CREATE INDEX articles_changed ON articles (coalesce(changed_at, added_at))",
)

# The version that a step leads to -> the step. Once released, a step stays as it is.
STEPS: Mapping[int, Step] = {2: _search_and_stories, 3: _unread_and_tokens}


def migrate(database: Database) -> None:
    """Bring the schema to the newest version.

    Raises SchemaTooNew for a library of a later nutgraf, LibraryError for a database of another program and for an
    old library that may not be written.
    """
    version = _checked(database.read(_version), database)
    if version == VERSION:
        return
    if version == 0:
        database.write(_create)
        return
    for step in range(version + 1, VERSION + 1):
        database.write(partial(_apply, step=step, copied=database.place.path if step == version + 1 else None))


def _version(connection: Connection) -> int | None:
    """The version of the schema: 0 for an empty database, None for one that holds tables of others."""
    if inspect(connection).has_table(migrations.name):
        return connection.execute(select(func.max(migrations.c.version))).scalar()
    return None if inspect(connection).get_table_names() else 0


def _checked(version: int | None, database: Database) -> int:
    """The version, if something can be done about it."""
    shown = database.place.shown
    if version is None:
        raise LibraryError(
            f"The database at {shown} belongs to another program. Name an empty one, or a file that does not exist."
        )
    if version > VERSION:
        raise SchemaTooNew(
            f"The library at {shown} was written by a newer nutgraf (schema {version}; this one knows {VERSION}). "
            "Install the newer version, or name another library."
        )
    if version < VERSION and database.read_only:
        raise LibraryError(
            f"The library at {shown} has an older form (schema {version} of {VERSION}), and is read-only for you. "
            "Open it once where you may write it."
        )
    return version


def _create(connection: Connection) -> None:
    if _version(connection) == 0:  # nobody else was faster
        METADATA.create_all(connection)
        search.create(connection)
        duplicates.create(connection)
        _record(connection, VERSION)


def _apply(connection: Connection, *, step: int, copied: Path | None) -> None:
    if (_version(connection) or 0) >= step:  # somebody else was faster
        return
    if copied:
        _copy(copied, copied.with_name(f"{copied.stem}.before-{step}{copied.suffix}"))
    STEPS[step](connection)
    _record(connection, step)


def _record(connection: Connection, version: int) -> None:
    connection.execute(migrations.insert().values(version=version, applied_at=now()))


def _copy(path: Path, beside: Path) -> None:
    """Copy the file as last committed; the transaction that migrates it keeps writers out meanwhile."""
    os.close(os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(beside)) as target:
        source.backup(target)
