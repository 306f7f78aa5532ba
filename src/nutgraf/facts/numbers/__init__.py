"""A text in, the numbers that it states out, as written and normalised."""

from nutgraf.facts.numbers.compose import numbers_of

__all__ = ["numbers_of"]
