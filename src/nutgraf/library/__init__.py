"""A library of articles: on SQLite or PostgreSQL, with search. Names only; importing them loads SQLAlchemy."""

from nutgraf.library.library import Library
from nutgraf.library.place import default_place

__all__ = ["Library", "default_place"]
