"""A query in, the hits of a library out: of each story the best article, with the passage that matches."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from sqlalchemy import Connection, Select, func, select

from nutgraf.library import search
from nutgraf.library.lists import entries, rows_of
from nutgraf.library.prepared import Prepared
from nutgraf.library.reading import told_of
from nutgraf.library.schema import articles
from nutgraf.library.search import Candidate
from nutgraf.library.wanted import few, matching, newest
from nutgraf.records import Hit, Wanted

_EVERYTHING = Wanted()
_MOST = 200
# More are asked for than are shown, since several may tell one story.
_SPARE = 3


def find(connection: Connection, query: str, wanted: Wanted, limit: int) -> tuple[Hit, ...]:
    """Return at most `limit` (1 to 200) articles that match, the best first."""
    spoken = _spoken(connection, wanted)
    return _hits(connection, query, _best(connection, query, wanted, limit, spoken), spoken)


def ids(connection: Connection, query: str, wanted: Wanted, limit: int) -> tuple[str, ...]:
    """Return the ids of the same articles alone, which takes a fraction of the time."""
    found = _best(connection, query, wanted, limit, _spoken(connection, wanted))
    rows = rows_of(connection, [each.number for each in found])
    return tuple(rows[each.number].id for each in found)


def _best(connection: Connection, query: str, wanted: Wanted, limit: int, spoken: list[str]) -> list[Candidate]:
    limit = max(1, min(limit, _MOST))
    condition = None if replace(wanted, duplicates=False) == _EVERYTHING else matching(wanted)
    filtered = search.Filter(condition, partial(_newest, connection, wanted))
    if wanted.duplicates:
        return search.find(connection, query, filtered, spoken, limit)
    best: dict[int, Candidate] = {}
    for each in search.find(connection, query, filtered, spoken, limit * _SPARE):
        best.setdefault(each.story, each)
    return list(best.values())[:limit]


def _newest(connection: Connection, wanted: Wanted) -> Sequence[int]:
    query = newest(wanted, few(connection, wanted), search.MOST_IN_FILTER)
    return connection.execute(query).scalars().all()


def _spoken(connection: Connection, wanted: Wanted) -> list[str]:
    """The languages that the words of a query may be of."""
    return languages(connection) if wanted.language is None else [wanted.language]


def languages(connection: Connection) -> list[str]:
    """Return the languages of all articles."""
    return [language for (language,) in _LANGUAGES.rows(connection)]


def _languages(_dialect: str) -> Select[str]:
    """From one language to the next in the index: there are few of them, and many articles."""
    spoken = select(func.min(articles.c.language).label("language")).cte("spoken", recursive=True)
    following = select(func.min(articles.c.language)).where(articles.c.language > spoken.c.language)
    spoken = spoken.union_all(select(following.scalar_subquery()).where(spoken.c.language.is_not(None)))
    return select(spoken.c.language).where(spoken.c.language.is_not(None))


_LANGUAGES = Prepared(_languages)


def _hits(connection: Connection, query: str, best: list[Candidate], spoken: list[str]) -> tuple[Hit, ...]:
    numbers = [each.number for each in best]
    rows, texts = rows_of(connection, numbers), told_of(connection, numbers)
    found = []
    for entry, each in zip(entries(connection, [rows[number] for number in numbers]), best, strict=True):
        part = search.passage(query, texts[each.number], spoken)
        found.append(Hit(entry, each.score, part.text, part.marks, part.in_title, part.span))
    return tuple(found)
