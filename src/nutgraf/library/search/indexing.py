"""Articles in, rows of the full-text index out: one dialect for each database."""

from collections.abc import Sequence

from sqlalchemy import Connection

from nutgraf.library.search.dialect import Dialect
from nutgraf.library.search.postgresql import PostgreSQL
from nutgraf.library.search.sqlite import SQLite
from nutgraf.library.search.terms import terms, terms_of
from nutgraf.records import Article

_DIALECTS: dict[str, Dialect] = {"sqlite": SQLite(), "postgresql": PostgreSQL()}


def dialect_of(connection: Connection) -> Dialect:
    """Return the index of the database that a connection leads to."""
    return _DIALECTS[connection.dialect.name]


def create(connection: Connection) -> None:
    """Make the empty index."""
    dialect_of(connection).create(connection)


def clear(connection: Connection) -> None:
    """Empty the index, so that all articles can be put in anew."""
    dialect_of(connection).clear(connection)


def index(connection: Connection, number: int, article: Article, text: Sequence[str]) -> None:
    """Put an article into the index, under a number that is not in it; text: the runs of its text."""
    title = terms(article.title or "", article.language)
    dialect_of(connection).add(connection, number, title, terms_of(text, article.language))


def unindex(connection: Connection, number: int, article: Article) -> None:
    """Take an article out of the index.

    article: as it was put in, to the character: SQLite has to be told every word that it is to forget.
    """
    title = terms(article.title or "", article.language)
    dialect_of(connection).drop(connection, number, title, terms(article.text, article.language))
