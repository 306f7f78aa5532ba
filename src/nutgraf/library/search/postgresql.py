"""The full-text index of PostgreSQL: terms in, matches out. It is a tsvector of our terms under a GIN index.

A term of the title stands in the vector twice: as itself, with weight A, and with "=" before it, so that searching
in titles is a look into the index too, and not into every vector.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, text

from nutgraf.library.search.dialect import Scored
from nutgraf.library.search.query import Item, Phrase, Query, phrases

_MOST_BYTES = 700_000  # of terms and places in one vector; PostgreSQL takes up to 2**20
_BETWEEN = 8  # places between title and text, so that no row of words reaches from the one into the other
_BY_LENGTH = 1  # divides the rank by 1 + the logarithm of the document's length

_CREATE = (
    text("CREATE TABLE terms (article bigint PRIMARY KEY, vector tsvector NOT NULL)"),
    text("CREATE INDEX terms_vector ON terms USING gin (vector)"),
)
_INSERT = text("INSERT INTO terms (article, vector) VALUES (:number, CAST(:vector AS tsvector))")
_DELETE = text("DELETE FROM terms WHERE article = :number")
_CLEAR = text("TRUNCATE terms")

# Sorted by a sum, which keeps the planner from walking all rows by number and reading every vector on its way.
_NEWEST = text(
    "SELECT article FROM terms WHERE vector @@ CAST(:asked AS tsquery) ORDER BY article + 0 DESC LIMIT :most"
)
# The weights are of places marked D, C, B and A.
_SCORES = text(
    f"SELECT article, ts_rank('{{0.1, 0.2, 0.25, 1.0}}', vector, CAST(:asked AS tsquery), {_BY_LENGTH}) FROM ("  # noqa: S608
    "SELECT article, vector FROM terms WHERE article = ANY(:numbers) AND vector @@ CAST(:asked AS tsquery) "
    "ORDER BY article DESC LIMIT :most) AS newest"
)


class PostgreSQL:
    """The index in a PostgreSQL database."""

    most = 500  # weighing means reading the whole vector of each
    most_in_title = 200

    def create(self, connection: Connection) -> None:
        """Make the empty index."""
        for statement in _CREATE:
            connection.execute(statement)

    def clear(self, connection: Connection) -> None:
        """Empty the index."""
        connection.execute(_CLEAR)

    def add(self, connection: Connection, number: int, title: Sequence[str], words: Sequence[str]) -> None:
        """Put in an article's terms."""
        connection.execute(_INSERT, {"number": number, "vector": _vector(title, words)})

    def drop(self, connection: Connection, number: int, _title: Sequence[str], _words: Sequence[str]) -> None:
        """Take out an article."""
        connection.execute(_DELETE, {"number": number})

    def expression(self, query: Query, languages: Sequence[str]) -> str:
        """Return a tsquery; terms hold letters and digits only, so that nothing in them is a command."""
        wanted = " & ".join(_any_of(group, languages) for group in query.wanted)
        return f"({wanted}) & !{_any_of(query.unwanted, languages)}" if query.unwanted else wanted

    def newest(self, connection: Connection, expression: str, most: int) -> list[int]:
        """Return the numbers of the matches that were added last."""
        return list(connection.execute(_NEWEST, {"asked": expression, "most": most}).scalars())

    def scores(self, connection: Connection, expression: str, numbers: Sequence[int]) -> list[Scored]:
        """Return number and score of those of some articles that match, of the newest of them."""
        most = self.most + self.most_in_title
        rows = connection.execute(_SCORES, {"asked": expression, "numbers": list(numbers), "most": most})
        return [(number, score) for number, score in rows]


def _vector(title: Sequence[str], words: Sequence[str]) -> str:
    """The text form of a tsvector, cut off where PostgreSQL would refuse it."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    left = _MOST_BYTES
    first = len(title) + _BETWEEN
    for place, term in (*enumerate(title, 1), *enumerate(words, first)):
        left -= len(term.encode()) + 4
        if left < 0:
            break
        places[term].append(f"{place}A" if place < first else f"{place}B")
    for place, term in enumerate(title, 1):
        places[f"={term}"].append(str(place))
    return " ".join(f"'{term}':{','.join(where)}" for term, where in places.items())


def _any_of(items: Iterable[Item], languages: Sequence[str]) -> str:
    return "(" + " | ".join(_row(phrase, item) for item in items for phrase in phrases(item, languages)) + ")"


def _row(phrase: Phrase, item: Item) -> str:
    before = "=" if item.title else ""
    terms = " <-> ".join(f"'{before}{term}'" for term in phrase.terms)
    return f"({terms}{':*' if phrase.begins else ''})"
