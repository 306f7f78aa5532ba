"""Search in a library: articles go into a full-text index, a query's best matches and their passages come out."""

from nutgraf.library.search.finding import MOST_IN_FILTER, Filter, find
from nutgraf.library.search.indexing import clear, create, index, unindex
from nutgraf.library.search.passages import Passage, passage
from nutgraf.library.search.ranking import Candidate
from nutgraf.library.search.terms import runs, words_of

__all__ = [
    "MOST_IN_FILTER",
    "Candidate",
    "Filter",
    "Passage",
    "clear",
    "create",
    "find",
    "index",
    "passage",
    "runs",
    "unindex",
    "words_of",
]
