"""A language in, its words of speech out. Each language's words are a module of their own, imported when first used."""

from nutgraf.facts.quotes.tables.record import Speech
from nutgraf.language.resources import ruled_table

__all__ = ["Speech", "speech"]


def speech(language: str | None) -> Speech | None:
    """Return the words of speech of a language, or None where we have none."""
    found: Speech | None = ruled_table(__name__, language)
    return found
