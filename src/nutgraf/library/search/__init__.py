"""Search in a library: articles go into a full-text index, a query's best matches and their passages come out."""

from nutgraf.library.search.finding import Filter, find
from nutgraf.library.search.indexing import clear, create, index, unindex
from nutgraf.library.search.passages import Passage, passage

__all__ = ["Filter", "Passage", "clear", "create", "find", "index", "passage", "unindex"]
