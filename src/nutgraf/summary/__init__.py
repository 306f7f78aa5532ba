"""Sentences -> Summary: gate, edit, read, rank, select, each a module, put together in `compose`."""

from nutgraf.summary.limits import LENGTHS, Limit, limit_of

__all__ = ["LENGTHS", "Limit", "limit_of"]
