"""A query in, the articles that match it best out, by their numbers.

A common word is in too many articles for all of them to be weighed. Where there are more than `Dialect.most`, those
that were added last are, and the newest that match in the title; should the reader's filters leave few of these, also
the newest of the articles that the filters let through.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from nutgraf.library.prepared import Prepared, among, listed
from nutgraf.library.schema import articles
from nutgraf.library.search.dialect import Scored
from nutgraf.library.search.indexing import dialect_of
from nutgraf.library.search.query import Query, parse, titled
from nutgraf.library.search.ranking import Candidate, best

MOST_IN_FILTER = 5_000
"""Articles of a filter that are looked through one by one."""

_LEAST_CANDIDATES = 100  # so that the newer of several that match about as well can be put first


class Filter(NamedTuple):
    """Which articles a search is among.

    condition: about the table `articles`, None for all of them. newest: gives the numbers of the newest that fulfil it.
    """

    condition: ColumnElement[bool] | None
    newest: Callable[[], Sequence[int]]


def find(connection: Connection, query: str, filtered: Filter, languages: Iterable[str], limit: int) -> list[Candidate]:
    """Return articles that match a query, the best first.

    languages: those that the words of the query may be of.
    """
    asked = parse(query)
    if not asked.wanted or limit <= 0:
        return []
    dialect, tags = dialect_of(connection), list(languages)
    expression = dialect.expression(asked, tags)
    most = max(2 * limit, _LEAST_CANDIDATES)
    newest = dialect.newest(connection, expression, dialect.most)
    if len(newest) < dialect.most:
        return best(_fitting(connection, dialect.scores(connection, expression, newest), filtered, most), limit)
    weighed = {*newest, *_in_title(connection, asked, tags)}
    found = _fitting(connection, dialect.scores(connection, expression, [*weighed]), filtered, most)
    if filtered.condition is not None and len(found) < most:
        others = set(filtered.newest()) - weighed
        found += _fitting(connection, dialect.scores(connection, expression, [*others]), filtered, most)
    return best(found, limit)


def _in_title(connection: Connection, asked: Query, languages: Sequence[str]) -> list[int]:
    """The newest matches in titles."""
    dialect = dialect_of(connection)
    return dialect.newest(connection, dialect.expression(titled(asked), languages), dialect.most_in_title)


def _fitting(connection: Connection, scored: list[Scored], filtered: Filter, most: int) -> list[Candidate]:
    """The best of some matches that the filter lets through."""
    scored.sort(key=lambda each: (-each[1], -each[0]))
    scores = dict(scored if filtered.condition is not None else scored[:most])
    rows = _rows(connection, list(scores), filtered.condition)
    found = [Candidate(number, scores[number], moment, story or number) for number, moment, story in rows]
    found.sort(key=lambda each: -each.score)
    return found[:most]


def _rows(
    connection: Connection, numbers: list[int], condition: ColumnElement[bool] | None
) -> "Sequence[Row[*tuple[Any, ...]]]":
    """Number, place in lists and story of those of some articles that fulfil a condition."""
    if condition is None:
        return _CANDIDATES.rows(connection, numbers=numbers)
    query = _candidates(connection.dialect.name).where(condition)
    return connection.execute(query, {"numbers": listed(connection, numbers)}).all()


def _candidates(dialect: str) -> Select[int, str, int | None]:
    columns = (articles.c.number, articles.c.sorted_at, articles.c.story)
    return select(*columns).where(among(articles.c.number, "numbers", dialect))


_CANDIDATES = Prepared(_candidates)
