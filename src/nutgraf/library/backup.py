"""A library in, one SQLite file out, while it is in use; and such a file in, the library that it holds back."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, func, select

from nutgraf.errors import Conflict, InputError
from nutgraf.library import duplicates, search
from nutgraf.library.database import Database
from nutgraf.library.failures import translated
from nutgraf.library.indexing import index_all
from nutgraf.library.migrations import migrate
from nutgraf.library.place import place_of
from nutgraf.library.schema import METADATA, articles, migrations, sources, tokens

_AT_ONCE = 500
_SQLITE_BEGINS = b"SQLite format 3\0"
_LOGS = ("-wal", "-shm", "-journal")  # what SQLite lays beside a file
_WAIT = 15.0  # seconds; nobody else knows the files that are worked on
_TABLES = tuple(table for table in METADATA.sorted_tables if table is not migrations)


def back_up(database: Database, path: Path) -> None:
    """Write a library as of one moment into a file (0600), in the place of an older backup.

    Raises Conflict where something else lies there already.
    """
    _check_target(database, path)
    with translated(str(path)), _beside(path) as made:
        if database.is_file:
            database.alone(partial(_copy_to, made))
        else:
            with _opened(made) as copy:
                database.read(lambda here: copy.write(lambda there: _poured(here, there)))
        _put(made, path)


def restore(database: Database, path: Path, *, replace: bool) -> None:
    """Bring back what a backup holds; nobody else should write meanwhile, since that may be replaced too.

    Raises Conflict where the library holds something already, unless it may be replaced; InputError for a path
    where no backup lies.
    """
    if not path.is_file():
        raise InputError(f"There is no backup at {path}. Check the path.")
    with tempfile.TemporaryDirectory(prefix="nutgraf-") as folder:
        brought = Path(folder) / "backup.sqlite"
        with translated(str(path)), closing(_reading(path)) as source:
            _copy_to(brought, source)
        with _opened(brought) as backup:
            if database.is_file:
                database.read(lambda here: _check_empty(here, database, replace=replace))
                database.alone(lambda here: backup.alone(lambda there: there.backup(here)))
            else:
                backup.read(lambda there: database.write(partial(_restored, there, database, replace)))


def _check_target(database: Database, path: Path) -> None:
    if path.is_dir():
        raise InputError(f"{path} is a folder: name the file that the backup goes into.")
    if not path.exists():
        return
    if database.place.path and path.samefile(database.place.path):
        raise InputError(f"{path} is the library itself: name another file for the backup.")
    with path.open("rb") as file:
        is_sqlite = file.read(len(_SQLITE_BEGINS)) == _SQLITE_BEGINS
    if path.stat().st_size and not (is_sqlite and _is_library(path)):
        raise Conflict(f"At {path} lies something that is no backup. Name another file, or remove it first.")


def _is_library(path: Path) -> bool:
    """Whether an SQLite file holds the tables of a library."""
    try:
        with closing(_reading(path)) as connection:
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return False
    return {migrations.name, articles.name} <= tables


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A new file beside a path, for the owner alone; it is gone afterwards, if it was not moved."""
    number, name = tempfile.mkstemp(prefix=".nutgraf-", dir=path.parent)
    os.close(number)
    try:
        yield Path(name)
    finally:
        for suffix in ("", *_LOGS):
            Path(name + suffix).unlink(missing_ok=True)


@contextmanager
def _opened(path: Path) -> Iterator[Database]:
    database = Database(place_of(path), wait=_WAIT)
    try:
        migrate(database)
        yield database
    finally:
        database.close()


def _reading(path: Path) -> sqlite3.Connection:
    beside = path.with_name(path.name + "-wal").exists()
    mode = "mode=ro" if beside else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True)


def _copy_to(path: Path, source: sqlite3.Connection) -> None:
    """Copy a database page by page, as of one moment; nobody has to wait for it."""
    with closing(sqlite3.connect(path)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file, complete in itself


def _put(made: Path, path: Path) -> None:
    """Put a file in the place of another in one step, once all of it is on the disk."""
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    for suffix in _LOGS:  # SQLite would take the log of the older backup for one of the new
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    made.replace(path)


def _check_empty(connection: Connection, database: Database, *, replace: bool) -> None:
    holds = any(connection.execute(select(table).limit(1)).first() for table in (articles, sources, tokens))
    if holds and not replace:
        raise Conflict(
            f"The library at {database.place.shown} holds articles, sources or tokens already. "
            "Restore into a new one, or say that it is to be replaced (--replace)."
        )


def _restored(source: Connection, database: Database, replace: bool, target: Connection) -> None:
    _check_empty(target, database, replace=replace)
    search.clear(target)
    duplicates.clear(target)
    for table in reversed(_TABLES):
        target.execute(table.delete())
    _poured(source, target)


def _poured(source: Connection, target: Connection) -> None:
    """Copy the rows of all tables, and make them findable anew: how that is done differs between databases."""
    for table in _TABLES:
        rows = source.execution_options(yield_per=_AT_ONCE).execute(select(table)).mappings()
        for some in rows.partitions():
            target.execute(table.insert(), [_plain(dict(row)) for row in some])
    if target.dialect.name == "postgresql":
        for column in (articles.c.number, sources.c.id, tokens.c.id):
            _count_on(target, column.table.name, column.name)
    index_all(target)


def _plain(row: dict[str, object]) -> dict[str, object]:
    """A row without its place in a story, which is found again."""
    return row | {"story": None} if "story" in row else row


def _count_on(connection: Connection, table: str, column: str) -> None:
    """Number new rows from the largest number on."""
    largest = select(func.max(METADATA.tables[table].c[column])).scalar_subquery()
    sequence = func.pg_get_serial_sequence(table, column)
    connection.execute(select(func.setval(sequence, func.coalesce(largest, 1), largest.is_not(None))))
