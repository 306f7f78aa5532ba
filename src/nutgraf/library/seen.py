"""Which entries of a source a library has met, and what became of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ClauseElement, Connection, Select, bindparam, case, select

from nutgraf.library.identity import key_of
from nutgraf.library.inserts import inserting, upserting
from nutgraf.library.moments import now
from nutgraf.library.prepared import Prepared
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
    (_FAILING if failed else _SEEING).run(connection, row)
    if number is not None:
        come_from(connection, source, number)
    renew(connection, source)


def come_from(connection: Connection, source: int, number: int) -> None:
    """Note that a source announced an article."""
    (repeated,) = _REPEATED.rows(connection, owner=number)
    row = {"article": number, "source": source, "added_at": now()}
    _COMING.run(connection, row | {"sorted_at": repeated.sorted_at, "read_at": repeated.read_at})


def _repeated(_dialect: str) -> Select[str, str | None]:
    return select(articles.c.sorted_at, articles.c.read_at).where(articles.c.number == bindparam("owner"))


def _failing(dialect: str) -> ClauseElement:
    insert = inserting(dialect, entries)
    attempts = entries.c.attempts + 1
    state: dict[str, Any] = {name: insert.excluded[name] for name in _STATE}
    state["attempts"] = attempts
    state["seen"] = case((attempts >= MOST_ATTEMPTS, Seen.GIVEN_UP.value), else_=Seen.FAILED.value)
    return insert.on_conflict_do_update(index_elements=[entries.c.source, entries.c.key], set_=state)


_REPEATED = Prepared(_repeated)
_COMING = Prepared(lambda dialect: upserting(dialect, origins))
_SEEING = Prepared(lambda dialect: upserting(dialect, entries, *_STATE))
_FAILING = Prepared(_failing)
