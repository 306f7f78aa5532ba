"""A language in, the words that the checker needs to know of it out: each language's are a module of their own."""

from functools import lru_cache
from importlib import import_module

from nutgraf.check.tables.record import Lexicon
from nutgraf.language.resources import primary_tag

__all__ = ["Lexicon", "lexicon_of"]

_TABLES = frozenset({"de", "en", "es", "fr", "it", "ru"})


def lexicon_of(language: str | None) -> Lexicon:
    """Return the words of a language, an empty record for one without a table."""
    tag = primary_tag(language)
    return _load(tag if tag in _TABLES else "")


@lru_cache(maxsize=len(_TABLES) + 1)
def _load(tag: str) -> Lexicon:
    if not tag:
        return Lexicon()
    table: Lexicon = import_module(f"nutgraf.check.tables.{tag}").TABLE
    return table
