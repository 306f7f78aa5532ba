"""A language in, the words that the checker needs to know of it out: each language's are a module of their own."""

from nutgraf.check.tables.record import Lexicon
from nutgraf.language.resources import ruled_table

__all__ = ["Lexicon", "lexicon_of"]

_NONE = Lexicon()


def lexicon_of(language: str | None) -> Lexicon:
    """Return the words of a language, an empty record for one without a table."""
    found: Lexicon | None = ruled_table(__name__, language)
    return found or _NONE
