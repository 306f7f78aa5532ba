"""What a database has to offer for a search; one module each says how it does it."""

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import Connection

from nutgraf.library.search.query import Query

Scored = tuple[int, float]


class Dialect(Protocol):
    """A full-text index.

    most, most_in_title: how many matches are weighed, and how many of those in titles.
    """

    most: int
    most_in_title: int

    def create(self, connection: Connection) -> None:
        """Make the empty index."""

    def clear(self, connection: Connection) -> None:
        """Empty the index."""

    def add(self, connection: Connection, number: int, title: Sequence[str], words: Sequence[str]) -> None:
        """Put in an article's terms."""

    def drop(self, connection: Connection, number: int, title: Sequence[str], words: Sequence[str], /) -> None:
        """Take out an article, whose terms have to be those that it was put in with."""

    def expression(self, query: Query, languages: Sequence[str]) -> str:
        """Return a query in the language of the database."""

    def newest(self, connection: Connection, expression: str, most: int) -> list[int]:
        """Return the numbers of the newest matches of an expression."""

    def scores(self, connection: Connection, expression: str, numbers: Sequence[int]) -> list[Scored]:
        """Return number and score (larger is better) of those of some articles that match, of the newest of them."""
