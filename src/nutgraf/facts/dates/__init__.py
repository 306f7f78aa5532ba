"""A text in, its time expressions out, with TIMEX3 kinds and values."""

from nutgraf.facts.dates.compose import dates_of

__all__ = ["dates_of"]
