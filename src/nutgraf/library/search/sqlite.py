"""The full-text index of SQLite: terms in, matches out. It is FTS5's, ranked by its BM25.

The table is contentless: it holds where each term stands and not the text again. To take a row out, FTS5 has to be
told the words that it was put in with.
"""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    Float,
    Integer,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    select,
    table,
    text,
)

from nutgraf.library.search.query import Item, Phrase, Query, phrases

_TITLE_WEIGHT = 4.0  # a word in the title counts as so many in the text

_CREATE = text("CREATE VIRTUAL TABLE terms USING fts5(title, text, content='', tokenize='ascii')")
_INSERT = text("INSERT INTO terms(rowid, title, text) VALUES (:number, :title, :text)")
_DELETE = text("INSERT INTO terms(terms, rowid, title, text) VALUES ('delete', :number, :title, :text)")
_CLEAR = text("INSERT INTO terms(terms) VALUES ('delete-all')")

_Chosen = TypeVar("_Chosen", bound=Select[Any])

_ROW = literal_column("terms.rowid", Integer)
_SCORE = -func.bm25(literal_column("terms"), _TITLE_WEIGHT, 1.0, type_=Float)


class SQLite:
    """The index in an SQLite file."""

    most = 500  # weighing takes 4 µs each, most of it for the length of the text
    most_in_title = 200

    def create(self, connection: Connection) -> None:
        """Make the empty index."""
        connection.execute(_CREATE)

    def clear(self, connection: Connection) -> None:
        """Empty the index."""
        connection.execute(_CLEAR)

    def add(self, connection: Connection, number: int, title: Sequence[str], words: Sequence[str]) -> None:
        """Put in an article's terms."""
        connection.execute(_INSERT, {"number": number, "title": " ".join(title), "text": " ".join(words)})

    def drop(self, connection: Connection, number: int, title: Sequence[str], words: Sequence[str]) -> None:
        """Take out an article, whose terms have to be those that it was put in with."""
        connection.execute(_DELETE, {"number": number, "title": " ".join(title), "text": " ".join(words)})

    def expression(self, query: Query, languages: Sequence[str]) -> str:
        """Return a query for MATCH; terms hold letters and digits only, so that nothing in them is a command."""
        wanted = " AND ".join(_any_of(group, languages) for group in query.wanted)
        return f"({wanted}) NOT {_any_of(query.unwanted, languages)}" if query.unwanted else wanted

    def matches(self, most: int, parameter: str) -> Select[int]:
        """Return the `number` of the matches that were added last."""
        return _newest(select(_ROW.label("number")), most, _matching(parameter))

    def scored(self, most: int, parameter: str, *conditions: ColumnElement[bool]) -> Select[int, float]:
        """Return `number` and `score` of those of them that fulfil the conditions."""
        return _newest(select(_ROW.label("number"), _SCORE.label("score")), most, _matching(parameter), *conditions)

    def among(self, numbers: Select[int]) -> ColumnElement[bool]:
        """Return whether a match is one of the articles that a query for their `number` gives.

        Without the plus SQLite would run the whole search anew for each of them; the least is where it can stop.
        """
        least = select(func.min(numbers.subquery("numbers").c.number)).scalar_subquery()
        return and_(least <= _ROW, literal_column("+terms.rowid", Integer).in_(numbers))


def _matching(parameter: str) -> ColumnElement[bool]:
    return literal_column("terms").op("MATCH", is_comparison=True)(bindparam(parameter))


def _newest(chosen: _Chosen, most: int, *conditions: ColumnElement[bool]) -> _Chosen:
    return chosen.select_from(table("terms")).where(*conditions).order_by(_ROW.desc()).limit(most)


def _any_of(items: Iterable[Item], languages: Sequence[str]) -> str:
    return "(" + " OR ".join(_row(phrase, item) for item in items for phrase in phrases(item, languages)) + ")"


def _row(phrase: Phrase, item: Item) -> str:
    only = "{title} : " if item.title else ""
    return f'{only}"{" ".join(phrase.terms)}"{" *" if phrase.begins else ""}'
