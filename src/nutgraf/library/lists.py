"""A Wanted in, pages of a list out: newest first, each page read from where the one before it ended."""

import base64
import binascii
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    bindparam,
    func,
    select,
    tuple_,
    union_all,
)

from nutgraf.errors import InputError
from nutgraf.library.identity import number_of
from nutgraf.library.moments import moment_of
from nutgraf.library.prepared import Prepared, among
from nutgraf.library.schema import KEY, NUMBER, articles, origins, sources, tags
from nutgraf.library.tagging import parts
from nutgraf.library.wanted import Few, Route, condition_of, few, routes
from nutgraf.records import Entry, Listing, Status, Wanted

_MOST = 1000
_DIGITS = 18  # of a number that both databases take

Key = tuple[str, int]  # moment and number: an article's place in every list


def page(connection: Connection, wanted: Wanted, limit: int, cursor: str | None, *, oldest_first: bool) -> Listing:
    """Return at most `limit` (1 to 1000) entries after the cursor; raises InputError for a cursor that is none."""
    limit = max(1, min(limit, _MOST))
    rows = _rows(connection, wanted, _read(cursor) if cursor else None, limit + 1, forward=not oldest_first)
    shown = rows[:limit]
    more = _written((shown[-1].sorted_at, shown[-1].number)) if len(rows) > limit else None
    return Listing(tuple(entries(connection, shown)), more)


def neighbours(connection: Connection, named: str, wanted: Wanted) -> tuple[str | None, str | None]:
    """Return the ids before and after an article in a list, newest first, whether or not it is itself in it."""
    number = number_of(connection, named)
    moment = connection.execute(select(articles.c.sorted_at).where(articles.c.number == number)).scalar_one()
    before, after = (_rows(connection, wanted, (moment, number), 1, forward=forward) for forward in (False, True))
    return (before[0].id if before else None, after[0].id if after else None)


def rows_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Row[Any]]:
    """Return the rows of articles by their numbers; those that are gone are left out."""
    return {row.number: row for row in _OF_NUMBERS.rows(connection, numbers=list(numbers))}


_OF_NUMBERS = Prepared(lambda dialect: select(articles).where(among(articles.c.number, "numbers", dialect)))


def entries(connection: Connection, rows: Sequence[Row[Any]]) -> list[Entry]:
    """Return rows of articles as lists show them."""
    numbers = [row.number for row in rows]
    tagged, announced = _tags(connection, numbers), _origins(connection, numbers)
    others = _others(connection, rows)
    return [
        _entry(row, tagged.get(row.number, ()), announced.get(row.number, (None, None)), others.get(row.number, ()))
        for row in rows
    ]


def entries_of(connection: Connection, numbers: Sequence[int]) -> list[Entry]:
    """Return articles as lists show them, in that order."""
    rows: dict[int, Row[Any]] = {}
    for part in parts(numbers):
        rows |= rows_of(connection, part)
    return entries(connection, [rows[number] for number in numbers])


def count(connection: Connection, wanted: Wanted) -> int:
    """Return how many articles a list shows in all its pages."""
    return connection.execute(select(func.count()).select_from(articles).where(condition_of(wanted))).scalar_one()


def _rows(connection: Connection, wanted: Wanted, after: Key | None, most: int, *, forward: bool) -> Sequence[Row[Any]]:
    moment, number = after or (None, None)
    values = {"most": most, "moment": moment, "number": number}
    statement = _ordered(wanted, few(connection, wanted), forward=forward, after=after is not None)
    return connection.execute(statement, values).all()


@lru_cache(maxsize=128)
def _ordered(wanted: Wanted, few: Few, *, forward: bool, after: bool) -> Select[Any]:
    """The statement of a list; the same ones are asked for again and again."""
    parts = [_part(way, forward=forward, after=after) for way in routes(wanted, few)]
    if len(parts) == 1:
        return parts[0]
    every = union_all(*(select(part.subquery()) for part in parts)).subquery()
    return _sorted(select(every), (every.c.sorted_at, every.c.number), forward=forward)


def _part(way: Route, *, forward: bool, after: bool) -> Select[Any]:
    order = (way.moment, way.number)
    query = select(articles).select_from(way.rows).where(way.condition)
    if after:
        here, there = tuple_(*order), tuple_(bindparam("moment", type_=KEY), bindparam("number", type_=NUMBER))
        query = query.where(here < there if forward else here > there)
    return _sorted(query, order, forward=forward)


def _sorted(query: Select[Any], order: Sequence[ColumnElement[Any]], *, forward: bool) -> Select[Any]:
    ordered = query.order_by(*(part.desc() if forward else part.asc() for part in order))
    return ordered.limit(bindparam("most", type_=Integer))


def _written(place: Key) -> str:
    return base64.urlsafe_b64encode(f"{place[0]} {place[1]}".encode()).decode().rstrip("=")


def _read(cursor: str) -> Key:
    try:
        moment, _, number = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode().partition(" ")
        if moment_of(moment) == moment and number.isascii() and len(number) <= _DIGITS:
            return moment, int(number)
    except (binascii.Error, ValueError):
        pass
    raise InputError("The cursor is none that a list gave. Begin the list again, without one.")


def _tags(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    return _grouped(_TAGGED.rows(connection, numbers=list(numbers)))


def _tagged(dialect: str) -> Select[int, str]:
    return select(tags.c.article, tags.c.tag).where(among(tags.c.article, "numbers", dialect)).order_by(tags.c.tag)


_TAGGED = Prepared(_tagged)


def _origins(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[int, str | None]]:
    """The first source that announced each."""
    announced = _ANNOUNCED.rows(connection, numbers=list(numbers))
    return {row.article: (row.id, row.title) for row in announced}  # of several the last row stays


def _announced(dialect: str) -> Select[Any]:
    query = select(origins.c.article, sources.c.id, sources.c.title).join(sources, sources.c.id == origins.c.source)
    latest = (origins.c.added_at.desc(), sources.c.id.desc())
    return query.where(among(origins.c.article, "numbers", dialect)).order_by(*latest)


_ANNOUNCED = Prepared(_announced)


def _others(connection: Connection, rows: Sequence[Row[Any]]) -> dict[int, tuple[str, ...]]:
    """The ids of the other articles of each one's story."""
    first = {row.number: row.story or row.number for row in rows}
    members: dict[int, list[tuple[int, str]]] = {}
    for row in _STORIES.rows(connection, numbers=sorted(set(first.values()))):
        members.setdefault(row.story or row.number, []).append((row.number, row.id))
    return {
        number: tuple(id_ for other, id_ in members.get(story, ()) if other != number)
        for number, story in first.items()
    }


def _stories(dialect: str) -> Select[int, str, int]:
    """The first articles of stories and all others of them."""
    columns = (articles.c.number, articles.c.id, articles.c.story)
    firsts = select(*columns).where(among(articles.c.number, "numbers", dialect))
    others = select(*columns).where(articles.c.story.is_not(None), among(articles.c.story, "numbers", dialect))
    both = union_all(firsts, others).subquery()
    return select(both.c.number, both.c.id, both.c.story).order_by(both.c.number)


_STORIES = Prepared(_stories)


def _grouped(pairs: "Iterable[Row[*tuple[Any, ...]]]") -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for number, text in pairs:
        found[number] = (*found.get(number, ()), text)
    return found


def _entry(
    row: Row[Any], tagged: tuple[str, ...], origin: tuple[int | None, str | None], others: tuple[str, ...]
) -> Entry:
    return Entry(
        id=row.id,
        url=row.url,
        title=row.title,
        site=row.site,
        authors=tuple(row.authors.split("\n")) if row.authors else (),
        published=row.published,
        language=row.language,
        status=Status(row.status),
        words=row.words,
        headline=row.headline,
        added_at=row.added_at,
        changed_at=row.changed_at,
        read_at=row.read_at,
        starred_at=row.starred_at,
        tags=tagged,
        source=origin[0],
        source_title=origin[1],
        others=others,
    )
