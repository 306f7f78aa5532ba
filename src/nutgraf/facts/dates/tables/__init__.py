"""A language in, the words of its time expressions out; each language's module is imported when first asked for."""

from functools import lru_cache
from importlib import import_module

from nutgraf.facts.dates.tables.record import Speech
from nutgraf.language.resources import primary_tag

__all__ = ["TABLES", "Speech", "speech"]

TABLES = ("de", "en", "es", "fr", "it", "ru")


def speech(language: str | None) -> Speech:
    """Return the words of a language; of one without a table none, so that only figures tell a date."""
    tag = primary_tag(language)
    return _load(tag if tag in TABLES else "")


@lru_cache(maxsize=len(TABLES) + 1)
def _load(tag: str) -> Speech:
    if not tag:
        return Speech()
    table: Speech = import_module(f"nutgraf.facts.dates.tables.{tag}").TABLE
    return table
