"""A text in, its direct quotes out, each with who said it."""

from nutgraf.facts.quotes.compose import quotes_of

__all__ = ["quotes_of"]
