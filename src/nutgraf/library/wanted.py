"""A Wanted in, conditions on the tables out, so that lists, searches and counts mean the same by it."""

from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, FromClause, Select, Table, and_, exists, false, func, or_, select, true

from nutgraf.errors import InputError
from nutgraf.library.moments import moment_of
from nutgraf.library.rows import folded, key
from nutgraf.library.schema import articles, names, origins, tags
from nutgraf.library.tagging import tag_of
from nutgraf.records import Wanted

_NO_SOURCE = 2**31  # from here on databases refuse the number


@dataclass(frozen=True, slots=True)
class Route:
    """Where a list is read from, in its order.

    rows: the tables. moment, number: what the list is sorted by. condition: which rows belong to it.
    """

    rows: FromClause
    moment: ColumnElement[str]
    number: ColumnElement[int]
    condition: ColumnElement[bool]


def route(wanted: Wanted) -> Route:
    """Return how to read a list: through the table of a name, a tag or a source, which has it in order, or directly."""
    for table, chosen in _beside(wanted):
        rows = table.join(articles, articles.c.number == table.c.article)
        condition = and_(chosen, *_own(wanted, articles, table.c.sorted_at), *_others(wanted, articles, but=table))
        return Route(rows, table.c.sorted_at, table.c.article, condition & _first_of_story(wanted))
    return Route(articles, articles.c.sorted_at, articles.c.number, condition_of(wanted))


def condition_of(wanted: Wanted) -> ColumnElement[bool]:
    """Return which articles are wanted, as a condition on their table alone."""
    return and_(_matches(wanted, articles), _first_of_story(wanted))


def matching(wanted: Wanted) -> ColumnElement[bool]:
    """Return which articles are wanted, near-duplicates among them, as a condition on their table alone."""
    return _matches(wanted, articles)


def newest(wanted: Wanted) -> Select[int]:
    """Return the query for the numbers of the articles that are wanted, near-duplicates among them, newest first."""
    way = route(replace(wanted, duplicates=True))
    return select(way.number.label("number")).select_from(way.rows).where(way.condition).order_by(way.moment.desc())


def _matches(wanted: Wanted, table: "Table | FromClause") -> ColumnElement[bool]:
    return and_(true(), *_own(wanted, table, table.c.sorted_at), *_others(wanted, table))


def _own(wanted: Wanted, table: "Table | FromClause", sorted_at: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """The conditions on columns of articles; sorted_at: the column, of whichever table, that the list is sorted by."""
    # Starred articles are few, whatever else is asked: SQLite goes through them where no other index offers itself.
    shown = _hidden if wanted.starred else _plain
    found = [
        shown(table.c[name]) == value
        for name, value in (
            ("site", key(wanted.site)),
            ("language", key(wanted.language)),
            ("status", wanted.status and wanted.status.value),
        )
        if value is not None
    ]
    for column, asked in ((table.c.read_at, wanted.read), (table.c.starred_at, wanted.starred)):
        if asked is not None:
            found.append(column.is_not(None) if asked else column.is_(None))
    if wanted.since is not None:
        found.append(sorted_at >= moment(wanted.since))
    if wanted.until is not None:
        found.append(sorted_at < moment(wanted.until))
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
