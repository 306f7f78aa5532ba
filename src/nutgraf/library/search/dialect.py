"""What a database has to offer for a search; one module each says how it does it."""

from collections.abc import Sequence
from typing import Protocol

from sqlalchemy import ColumnElement, Connection, Select

from nutgraf.library.search.query import Query


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

    def matches(self, most: int, parameter: str) -> Select[int]:
        """Return the `number` of the newest matches of the expression in a parameter."""

    def scored(self, most: int, parameter: str, *conditions: ColumnElement[bool]) -> Select[int, float]:
        """Return `number` and `score` (larger is better) of the newest matches that fulfil the conditions."""

    def among(self, numbers: Select[int]) -> ColumnElement[bool]:
        """Return whether a match is one of the articles that a query for their `number` gives."""
