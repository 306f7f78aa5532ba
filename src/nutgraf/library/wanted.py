"""A Wanted in, conditions on the tables out, so that lists, searches and counts mean the same by it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    and_,
    exists,
    false,
    func,
    or_,
    select,
    true,
    union_all,
)

from nutgraf.errors import InputError
from nutgraf.library.moments import moment_of
from nutgraf.library.rows import folded, key
from nutgraf.library.schema import CHANGED, articles, names, origins, tags
from nutgraf.library.tagging import tag_of
from nutgraf.records import Wanted

_NO_SOURCE = 2**31  # from here on databases refuse the number
_FEW = 1_000  # articles that are sorted rather than looked for in the order of the list

Shown = Callable[[ColumnElement[str]], ColumnElement[str]]


@dataclass(frozen=True, slots=True)
class Route:
    """Where a list, or a part of one, is read from, in its order.

    rows: the tables. moment, number: what the list is sorted by. condition: which rows belong to it.
    """

    rows: FromClause
    moment: ColumnElement[str]
    number: ColumnElement[int]
    condition: ColumnElement[bool]


class Few(NamedTuple):
    """Whether so few articles were read, or came or changed, since the moment asked for that all can be looked at."""

    read: bool
    changed: bool


def few(connection: Connection, wanted: Wanted) -> Few:
    """Return whether few articles fulfil what is wanted about moments."""
    read = wanted.unread_at is not None and _few(connection, articles.c.read_at >= moment(wanted.unread_at))
    changed = wanted.added_since is not None and _few(connection, moment(wanted.added_since) <= CHANGED)
    return Few(read, changed)


def _few(connection: Connection, condition: ColumnElement[bool]) -> bool:
    some = select(articles.c.number).where(condition).limit(_FEW).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one() < _FEW


def routes(wanted: Wanted, few: Few) -> list[Route]:
    """Return how to read the parts of a list: what was unread at a moment is unread still, or was read since."""
    first = _first_of_story(wanted)
    if wanted.unread_at is None or wanted.read is not None:
        return [_route(wanted, first, few=few.changed or (few.read and wanted.read is True))]
    unread = _route(replace(wanted, read=False), first, few=few.changed)
    return [unread, _route(replace(wanted, read=True), first, few=few.read or few.changed)]


def _route(wanted: Wanted, first: ColumnElement[bool], *, few: bool) -> Route:
    """Through the table of a name, a tag or a source, which has the list in order, or directly.

    few: few articles have been read, or have changed, since a moment. All of them are looked at, and then sorted.
    """
    if few:
        moments = _hidden(articles.c.sorted_at)
        own = _own(wanted, articles, articles, shown=_hidden)
        return Route(articles, moments, articles.c.number, and_(*own, *_others(wanted, articles), first))
    for table, chosen in _beside(wanted):
        rows = table.join(articles, articles.c.number == table.c.article)
        condition = and_(chosen, *_own(wanted, articles, table), *_others(wanted, articles, but=table))
        return Route(rows, table.c.sorted_at, table.c.article, condition & first)
    return Route(articles, articles.c.sorted_at, articles.c.number, _matches(wanted, articles) & first)


def condition_of(wanted: Wanted) -> ColumnElement[bool]:
    """Return which articles are wanted, as a condition on their table alone."""
    return and_(_matches(wanted, articles), _first_of_story(wanted))


def matching(wanted: Wanted) -> ColumnElement[bool]:
    """Return which articles are wanted, near-duplicates among them, as a condition on their table alone."""
    return _matches(wanted, articles)


def newest(wanted: Wanted, few: Few, most: int) -> Select[int]:
    """Return the query for the numbers of the newest articles that are wanted, near-duplicates among them."""
    parts = [
        select(way.number.label("number"), way.moment.label("moment"))
        .select_from(way.rows)
        .where(way.condition)
        .order_by(way.moment.desc())
        .limit(most)
        .subquery()
        for way in routes(replace(wanted, duplicates=True), few)
    ]
    every = union_all(*map(select, parts)).subquery() if len(parts) > 1 else parts[0]
    return select(every.c.number).order_by(every.c.moment.desc()).limit(most)


def _matches(wanted: Wanted, table: "Table | FromClause") -> ColumnElement[bool]:
    return and_(true(), *_own(wanted, table, table), *_others(wanted, table))


def _own(
    wanted: Wanted, table: "Table | FromClause", by: "Table | FromClause", shown: Shown | None = None
) -> list[ColumnElement[bool]]:
    """The conditions on columns of articles; by: the table that the list goes through, which repeats some of them."""
    # Starred articles are few, whatever else is asked: SQLite goes through them where no other index offers itself.
    show = shown or (_hidden if wanted.starred else _plain)
    found = [
        show(table.c[name]) == value
        for name, value in (
            ("site", key(wanted.site)),
            ("language", key(wanted.language)),
            ("status", wanted.status and wanted.status.value),
        )
        if value is not None
    ]
    read_at = by.c.read_at if "read_at" in by.c else table.c.read_at
    for column, asked in ((read_at, wanted.read), (table.c.starred_at, wanted.starred)):
        if asked is not None:
            found.append(column.is_not(None) if asked else column.is_(None))
    return found + _moments(wanted, table, by.c.sorted_at if shown is None else shown(by.c.sorted_at), read_at)


def _moments(
    wanted: Wanted, table: "Table | FromClause", sorted_at: ColumnElement[str], read_at: ColumnElement[str]
) -> list[ColumnElement[bool]]:
    found = []
    if wanted.since is not None:
        found.append(sorted_at >= moment(wanted.since))
    if wanted.until is not None:
        found.append(sorted_at < moment(wanted.until))
    if wanted.added_since is not None:
        found.append(func.coalesce(table.c.changed_at, table.c.added_at) >= moment(wanted.added_since))
    if wanted.unread_at is not None and wanted.read is not False:
        since = read_at >= moment(wanted.unread_at)
        found.append(since if wanted.read else or_(read_at.is_(None), since))
    return found


def _plain(column: ColumnElement[str]) -> ColumnElement[str]:
    return column


def _hidden(column: ColumnElement[str]) -> ColumnElement[str]:
    """A column that no index is used for."""
    return func.coalesce(column, "")


def moment(date: str) -> str:
    """Return the moment at which a day or moment begins that somebody wrote; raises InputError where it is none."""
    found = moment_of(date)
    if found is None:
        raise InputError(f"{date!r:.60} is no date: write a day as 2026-11-24, or a moment as 2026-11-24T15:38:52Z.")
    return found


def _beside(wanted: Wanted) -> list[tuple[Table, ColumnElement[bool]]]:
    """The tables beside articles that a filter asks, the most selective first."""
    found = [
        (names, names.c.name == folded(wanted.name) if wanted.name is not None else None),
        (tags, tags.c.tag == tag_of(wanted.tag) if wanted.tag is not None else None),
        (origins, _from(wanted.source) if wanted.source is not None else None),
    ]
    return [(table, condition) for table, condition in found if condition is not None]


def _from(source: int) -> ColumnElement[bool]:
    return origins.c.source == source if abs(source) < _NO_SOURCE else false()


def _others(wanted: Wanted, table: "Table | FromClause", but: Table | None = None) -> list[ColumnElement[bool]]:
    return [
        exists(select(beside.c.article).where(beside.c.article == table.c.number, condition))
        for beside, condition in _beside(wanted)
        if beside is not but
    ]


def _first_of_story(wanted: Wanted) -> ColumnElement[bool]:
    """Of each story the first article that is wanted; the others of it are left out of the list."""
    if wanted.duplicates:
        return true()
    earlier = articles.alias("earlier")
    same = or_(
        earlier.c.number == articles.c.story,
        and_(earlier.c.story == articles.c.story, earlier.c.number < articles.c.number),
    )
    shown_already = exists(select(earlier.c.number).where(same, _matches(wanted, earlier)))
    return or_(articles.c.story.is_(None), ~shown_already)
