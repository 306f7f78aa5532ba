"""Which entries of a source a library has met, and what became of them."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Select, bindparam, case, select

from nutgraf.library.identity import key_of
from nutgraf.library.inserts import inserting, upserting
from nutgraf.library.moments import now
from nutgraf.library.rows import clean
from nutgraf.library.schema import articles, entries, origins
from nutgraf.library.sources import renew
from nutgraf.records import Seen

MOST_ATTEMPTS = 5
"""After how many failures an entry is given up."""

_AT_ONCE = 500
_STATE = ("seen", "article", "attempts", "error", "seen_at")


def seen(connection: Connection, source: int, keys: Sequence[str]) -> dict[str, Seen]:
    """Return what became of those entries of a source that the library has met, by their keys."""
    found: dict[str, Seen] = {}
    for begin in range(0, len(keys), _AT_ONCE):
        digests = {key_of(key): key for key in keys[begin : begin + _AT_ONCE]}
        query = select(entries.c.key, entries.c.seen).where(
            entries.c.source == source, entries.c.key.in_(sorted(digests))
        )
        found.update((digests[row.key], Seen(row.seen)) for row in connection.execute(query))
    return found


def see(
    connection: Connection, source: int, key: str, what: Seen, *, number: int | None = None, error: str | None = None
) -> None:
    """Note what became of an entry; one that failed `MOST_ATTEMPTS` times is given up.

    number: of the article that came of it, which then counts as one of the source's.
    """
    failed = what is Seen.FAILED
    row = {
        "source": source,
        "key": key_of(key),
        "seen": what.value,
        "article": number,
        "attempts": int(failed),
        "error": clean(error) if error else None,
        "seen_at": now(),
    }
    statement = _failing(connection.dialect.name) if failed else upserting(connection.dialect.name, entries, *_STATE)
    connection.execute(statement, row)
    if number is not None:
        come_from(connection, source, number)
    renew(connection, source)


def come_from(connection: Connection, source: int, number: int) -> None:
    """Note that a source announced an article."""
    moment = connection.execute(_moment(), {"owner": number}).scalar_one()
    row = {"article": number, "source": source, "added_at": now(), "sorted_at": moment}
    connection.execute(upserting(connection.dialect.name, origins), row)


@cache
def _moment() -> Select[str]:
    return select(articles.c.sorted_at).where(articles.c.number == bindparam("owner"))


@cache
def _failing(dialect: str) -> Executable:
    insert = inserting(dialect, entries)
    attempts = entries.c.attempts + 1
    state: dict[str, Any] = {name: insert.excluded[name] for name in _STATE}
    state["attempts"] = attempts
    state["seen"] = case((attempts >= MOST_ATTEMPTS, Seen.GIVEN_UP.value), else_=Seen.FAILED.value)
    return insert.on_conflict_do_update(index_elements=[entries.c.source, entries.c.key], set_=state)
