"""A query in, the hits of a library out: of each story the best article, with the passage that matches."""

from functools import cache

from sqlalchemy import Connection, Select, func, select

from nutgraf.library import search
from nutgraf.library.lists import entries, rows_of
from nutgraf.library.reading import told_of
from nutgraf.library.schema import articles
from nutgraf.library.wanted import matching, newest
from nutgraf.records import Hit, Wanted

_MOST = 200
# More are asked for than are shown, since several may tell one story.
_SPARE = 3

Scored = tuple[int, float]


def find(connection: Connection, query: str, wanted: Wanted, limit: int) -> tuple[Hit, ...]:
    """Return at most `limit` (1 to 200) articles that match, the best first."""
    limit = max(1, min(limit, _MOST))
    spoken = languages(connection) if wanted.language is None else [wanted.language]
    most = limit * (1 if wanted.duplicates else _SPARE)
    scored = search.find(connection, query, search.Filter(matching(wanted), newest(wanted)), spoken, most)
    if not wanted.duplicates:
        scored = _one_of_each_story(connection, scored)
    return _hits(connection, query, scored[:limit], spoken)


def languages(connection: Connection) -> list[str]:
    """Return the languages of all articles."""
    return list(connection.execute(_languages()).scalars())


@cache
def _languages() -> Select[str]:
    """From one language to the next in the index: there are few of them, and many articles."""
    spoken = select(func.min(articles.c.language).label("language")).cte("spoken", recursive=True)
    following = select(func.min(articles.c.language)).where(articles.c.language > spoken.c.language)
    spoken = spoken.union_all(select(following.scalar_subquery()).where(spoken.c.language.is_not(None)))
    return select(spoken.c.language).where(spoken.c.language.is_not(None))


def _one_of_each_story(connection: Connection, scored: list[Scored]) -> list[Scored]:
    query = select(articles.c.number, articles.c.story).where(articles.c.number.in_([number for number, _ in scored]))
    story = {row.number: row.story or row.number for row in connection.execute(query)}
    best: dict[int, Scored] = {}
    for number, score in scored:
        if number in story:
            best.setdefault(story[number], (number, score))
    return list(best.values())


def _hits(connection: Connection, query: str, scored: list[Scored], spoken: list[str]) -> tuple[Hit, ...]:
    numbers = [number for number, _ in scored]
    rows, texts = rows_of(connection, numbers), told_of(connection, numbers)
    shown = [(number, score) for number, score in scored if number in rows]
    found = []
    for entry, (number, score) in zip(entries(connection, [rows[number] for number, _ in shown]), shown, strict=True):
        part = search.passage(query, texts[number], spoken)
        found.append(Hit(entry, score, part.text, part.marks, part.in_title, part.span))
    return tuple(found)
