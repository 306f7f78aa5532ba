"""Sentences -> Summary: gate, rank, edit, select, each a module, put together in `compose`."""

from nutgraf.summary.compose import summarize
from nutgraf.summary.limits import LENGTHS, Limit, limit_of

__all__ = ["LENGTHS", "Limit", "limit_of", "summarize"]
