"""A Place in, transactions out: many may read at once, one writes at a time, on SQLite as on PostgreSQL.

Work is handed in as a function of a connection. It is done again, once, where the connection was lost before the
commit had begun; after that nobody knows what became of it, and the error says so.
"""

import sqlite3
from collections.abc import Callable
from math import ceil
from pathlib import Path
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from nutgraf.errors import LibraryError
from nutgraf.library.failures import translated
from nutgraf.library.files import identity, is_read_only, opened
from nutgraf.library.place import Place, made_for_owner

Result = TypeVar("Result")
Work = Callable[[Connection], Result]

# The lock that writers of a PostgreSQL library take: any number, the same in all processes; locks are per database.
_WRITERS: Final = 0x6E757467


class Database:
    """A library's database. Its methods may be called by several threads at once."""

    def __init__(self, place: Place, *, wait: float) -> None:
        self.place = place
        self.read_only = place.path is not None and is_read_only(place.path)
        with translated(place.shown):
            self._engine = _on_file(place.path, wait, self.read_only) if place.path else _on_server(place, wait)
            self._file = place.path and identity(place.path)

    @property
    def is_file(self) -> bool:
        """Return whether it is SQLite."""
        return self.place.path is not None

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    def read(self, work: Work[Result]) -> Result:
        """Return what the work finds; all that it reads is of one moment."""
        return self._done(work, writing=False)

    def write(self, work: Work[Result]) -> Result:
        """Return what the work gives, after its changes have been committed, all or none."""
        if self.read_only:
            raise LibraryError(
                f"The library at {self.place.shown} cannot be written: it is read-only for you. "
                "Change its permissions, or name another library (--library)."
            )
        return self._done(work, writing=True)

    def alone(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Return what the work gives on SQLite's own connection, outside any transaction: for copies of the file."""
        with translated(self.place.shown), self._engine.connect() as connection:
            own = connection.connection.driver_connection
            assert isinstance(own, sqlite3.Connection)
            return work(own)

    def _done(self, work: Work[Result], *, writing: bool) -> Result:
        with translated(self.place.shown):
            self._check_file()
            try:
                return self._once(work, writing)
            except DBAPIError as error:
                if not error.connection_invalidated:
                    raise
            return self._once(work, writing)

    def _check_file(self) -> None:
        """What is written into a file that somebody moved away or replaced would be lost."""
        if self.place.path and identity(self.place.path) != self._file:
            raise LibraryError(
                f"The library at {self.place.shown} was replaced by another file while it was in use. Open it again."
            )

    def _once(self, work: Work[Result], writing: bool) -> Result:
        with self._engine.connect() as connection:
            _chosen(connection, writing=writing)
            with connection.begin() as transaction:
                if writing and not self.is_file:
                    connection.execute(select(func.pg_advisory_xact_lock(_WRITERS)))
                result = work(connection)
                with translated(self.place.shown):  # an error of ours already, so that the work is not done again
                    transaction.commit()
                return result


def _chosen(connection: Connection, *, writing: bool) -> None:
    """Readers see one moment (on SQLite a transaction always does); writers see what others committed before them."""
    if connection.dialect.name == "sqlite":
        connection.execution_options(writing=writing)
    else:
        connection.execution_options(isolation_level="READ COMMITTED" if writing else "REPEATABLE READ")


def _on_file(path: Path, wait: float, read_only: bool) -> Engine:
    if not read_only:
        made_for_owner(path)
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: opened(path, wait, read_only),
        poolclass=QueuePool,
        pool_timeout=wait,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """A writer takes its lock at once: one that reads first and writes then may find that it is too late."""
    writing = connection.get_execution_options().get("writing")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _on_server(place: Place, wait: float) -> Engine:
    assert place.url is not None
    options = place.url.query.get("options", "")
    given = options if isinstance(options, str) else " ".join(options)
    return create_engine(
        place.url,
        connect_args={
            "connect_timeout": max(2, ceil(wait)),
            # compiling a statement, where its cost is overestimated, takes longer than carrying it out
            "options": f"{given} -c lock_timeout={ceil(wait * 1000)} -c jit=off".strip(),
        },
        pool_pre_ping=True,
        pool_timeout=wait,
        hide_parameters=True,
    )
