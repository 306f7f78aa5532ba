"""The full-text index of SQLite: terms in, matches out. It is FTS5's, ranked by its BM25.

The table is contentless: it holds where each term stands and not the text again. To take a row out, FTS5 has to be
told the words that it was put in with.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

from nutgraf.library.prepared import Prepared
from nutgraf.library.search.dialect import Scored
from nutgraf.library.search.query import Item, Phrase, Query, phrases

_TITLE_WEIGHT = 4.0  # a word in the title counts as so many in the text

_CREATE = text("CREATE VIRTUAL TABLE terms USING fts5(title, text, content='', tokenize='ascii')")
_INSERT = Prepared(lambda _: text("INSERT INTO terms(rowid, title, text) VALUES (:number, :title, :text)"))
_DELETE = Prepared(
    lambda _: text("INSERT INTO terms(terms, rowid, title, text) VALUES ('delete', :number, :title, :text)")
)
_CLEAR = text("INSERT INTO terms(terms) VALUES ('delete-all')")

_NEWEST = Prepared(lambda _: text("SELECT rowid FROM terms WHERE terms MATCH :asked ORDER BY rowid DESC LIMIT :most"))
# Without the plus SQLite would run the whole search anew for each number; at the least of them it can stop.
_SCORES = Prepared(
    lambda _: text(
        f"SELECT rowid, -bm25(terms, {_TITLE_WEIGHT}, 1.0) AS score FROM terms WHERE terms MATCH :asked "  # noqa: S608
        "AND rowid >= :least AND +rowid IN (SELECT value FROM json_each(:numbers)) ORDER BY rowid DESC LIMIT :most"
    )
)


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
        _INSERT.run(connection, {"number": number, "title": " ".join(title), "text": " ".join(words)})

    def drop(self, connection: Connection, number: int, title: Sequence[str], words: Sequence[str]) -> None:
        """Take out an article, whose terms have to be those that it was put in with."""
        _DELETE.run(connection, {"number": number, "title": " ".join(title), "text": " ".join(words)})

    def expression(self, query: Query, languages: Sequence[str]) -> str:
        """Return a query for MATCH; terms hold letters and digits only, so that nothing in them is a command."""
        wanted = " AND ".join(_any_of(group, languages) for group in query.wanted)
        return f"({wanted}) NOT {_any_of(query.unwanted, languages)}" if query.unwanted else wanted

    def newest(self, connection: Connection, expression: str, most: int) -> list[int]:
        """Return the numbers of the matches that were added last."""
        return [number for (number,) in _NEWEST.rows(connection, asked=expression, most=most)]

    def scores(self, connection: Connection, expression: str, numbers: Sequence[int]) -> list[Scored]:
        """Return number and score of those of some articles that match, of the newest of them."""
        values = {
            "asked": expression,
            "numbers": list(numbers),
            "least": min(numbers, default=0),
            "most": self.most + self.most_in_title,
        }
        return [(number, score) for number, score in _SCORES.rows(connection, **values)]


def _any_of(items: Iterable[Item], languages: Sequence[str]) -> str:
    return "(" + " OR ".join(_row(phrase, item) for item in items for phrase in phrases(item, languages)) + ")"


def _row(phrase: Phrase, item: Item) -> str:
    only = "{title} : " if item.title else ""
    return f'{only}"{" ".join(phrase.terms)}"{" *" if phrase.begins else ""}'
