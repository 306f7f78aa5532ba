"""A query in, the numbers of the articles that match it best out.

A common word is in too many articles for all of them to be weighed. Where there are more than `Dialect.most`, those
that were added last are, and the newest that match in the title; should the reader's filters leave few of these, also
the newest of the articles that the filters let through.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, select, union_all

from nutgraf.library.schema import articles
from nutgraf.library.search.dialect import Dialect
from nutgraf.library.search.indexing import dialect_of
from nutgraf.library.search.query import parse, titled
from nutgraf.library.search.ranking import Candidate, best

_MOST_IN_FILTER = 5_000  # articles that are looked through one by one
_LEAST_CANDIDATES = 100  # so that the newer of several that match about as well can be put first
_EVERYWHERE, _IN_TITLE = "everywhere", "in_title"  # parameters of statements


class Filter(NamedTuple):
    """Which articles a search is among.

    condition: about the table `articles`. newest: the query for the `number` of those that fulfil it, newest first.
    """

    condition: ColumnElement[bool]
    newest: Select[int]


def find(
    connection: Connection, query: str, among: Filter, languages: Iterable[str], limit: int
) -> list[tuple[int, float]]:
    """Return numbers and scores, the best first, of articles that match a query.

    languages: those that the words of the query may be of.
    """
    asked = parse(query)
    if not asked.wanted or limit <= 0:
        return []
    dialect = dialect_of(connection)
    tags = list(languages)
    expressions = {_EVERYWHERE: dialect.expression(asked, tags), _IN_TITLE: dialect.expression(titled(asked), tags)}
    search = _Search(connection, dialect, among, expressions)
    most = max(2 * limit, _LEAST_CANDIDATES)
    if not search.are_many():
        return best(search.best(most), limit)
    found = search.best(most, search.shortlisted())
    if len(found) < most:
        found += search.best(most, search.inside())
    return best(found, limit)


class _Search:
    """One search. expressions: what to look for, by parameter."""

    def __init__(
        self,
        connection: Connection,
        dialect: Dialect,
        filtered: Filter,
        expressions: Mapping[str, str],
    ) -> None:
        self._connection, self._dialect = connection, dialect
        self._filter, self._expressions = filtered, expressions

    def best(self, most: int, *among: ColumnElement[bool]) -> list[Candidate]:
        """Return the best of the newest matches."""
        weighed = self._dialect.most + self._dialect.most_in_title
        found = self._dialect.scored(weighed, _EVERYWHERE, *among).subquery("found")
        fitting = (
            select(found.c.number, found.c.score, articles.c.sorted_at)
            .select_from(found.join(articles, articles.c.number == found.c.number))
            .where(self._filter.condition)
            .order_by(found.c.score.desc())
            .limit(most)
        )
        return [Candidate(*row) for row in self._connection.execute(fitting, self._expressions)]

    def are_many(self) -> bool:
        """Return whether there are more matches than are weighed."""
        matches = self._dialect.matches(self._dialect.most, _EVERYWHERE).subquery("matches")
        count = self._connection.execute(select(func.count()).select_from(matches), self._expressions).scalar_one()
        return count >= self._dialect.most

    def shortlisted(self) -> ColumnElement[bool]:
        """Return whether a match is one of the newest, or of the newest that match in the title."""
        newest = self._dialect.matches(self._dialect.most, _EVERYWHERE).subquery("newest_matches")
        titled = self._dialect.matches(self._dialect.most_in_title, _IN_TITLE).subquery("newest_titles")
        both = union_all(select(newest.c.number), select(titled.c.number)).subquery("both")
        return self._dialect.among(select(both.c.number))

    def inside(self) -> ColumnElement[bool]:
        """Return whether a match is one of the newest articles that fulfil the condition."""
        return self._dialect.among(self._filter.newest.limit(_MOST_IN_FILTER))
