"""Statements that are carried out again and again, put together once for each dialect: values in, rows out.

SQLAlchemy takes twenty times as long around a small statement as SQLite does for it. On SQLite a prepared one goes to
the driver as it is; on PostgreSQL, where the way to the server costs more, through SQLAlchemy.
"""

import json
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import ClauseElement, ColumnElement, Connection, Executable, Row, bindparam, column, func, select

Values = Mapping[str, Any]
Build = Callable[[str], ClauseElement]


class _Made(NamedTuple):
    """What SQLite is given: the text, the names of its parameters in order, the values of those that are fixed."""

    text: str
    names: Sequence[str]
    fixed: Values


class Prepared:
    """A statement that a function builds for the name of a dialect. Every call has to give the same values."""

    def __init__(self, build: Build) -> None:
        self._build = build
        self._on_server: Executable | None = None
        self._on_file: _Made | None = None
        self._row: Callable[[Sequence[Any]], Any] | None = None

    def rows(self, connection: Connection, **values: Any) -> "list[Row[*tuple[Any, ...]]]":
        """Return the rows that it gives."""
        if not is_file(connection):
            return list(connection.execute(self._for_server(), values))
        made = self._for_file(connection, values)
        cursor = driver(connection).execute(made.text, _in_order(made, values))
        if self._row is None:
            self._row = _row_of([name for name, *_ in cursor.description])
        return list(map(self._row, cursor))

    def first(self, connection: Connection, **values: Any) -> "Row[*tuple[Any, ...]] | None":
        """Return the first row, or None."""
        return next(iter(self.rows(connection, **values)), None)

    def run(self, connection: Connection, values: Values) -> None:
        """Carry it out."""
        self.run_all(connection, [values])

    def run_all(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Carry it out with each of some values."""
        if not rows:
            return
        if not is_file(connection):
            connection.execute(self._for_server(), rows)
            return
        made = self._for_file(connection, rows[0])
        driver(connection).executemany(made.text, [_in_order(made, values) for values in rows])

    def _for_server(self) -> Executable:
        if self._on_server is None:
            self._on_server = cast("Executable", self._build("postgresql"))
        return self._on_server

    def _for_file(self, connection: Connection, values: Values) -> _Made:
        if self._on_file is None:
            compiled = self._build("sqlite").compile(dialect=connection.dialect, column_keys=list(values))
            names = tuple(compiled.positiontup or ())  # type: ignore[attr-defined]
            self._on_file = _Made(str(compiled), names, compiled.params)
        return self._on_file


def _row_of(names: Sequence[str]) -> Callable[[Sequence[Any]], Any]:
    """What makes a row with these columns, as SQLAlchemy's has them."""
    kind: Any = namedtuple("Row", [*names], rename=True)  # type: ignore[misc]  # noqa: PYI024  names are not known before
    return cast("Callable[[Sequence[Any]], Any]", kind._make)


def is_file(connection: Connection) -> bool:
    """Return whether the database is SQLite."""
    return connection.dialect.name == "sqlite"


def driver(connection: Connection) -> sqlite3.Connection:
    """Return SQLite's own connection."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _in_order(made: _Made, values: Values) -> list[Any]:
    found = [values[name] if name in values else made.fixed[name] for name in made.names]
    return [json.dumps(value) if isinstance(value, list) else value for value in found]


def listed(connection: Connection, values: list[Any]) -> Any:
    """Return a list as the parameter of `among` takes it where a statement is not prepared."""
    return json.dumps(values) if is_file(connection) else values


def among(chosen: ColumnElement[Any], name: str, dialect: str) -> ColumnElement[bool]:
    """Return whether a column has one of the values of a list that is a parameter."""
    if dialect == "sqlite":  # the text of the statement is the same for any length
        return chosen.in_(select(column("value")).select_from(func.json_each(bindparam(name)).alias("each")))
    return chosen.in_(bindparam(name, expanding=True))
