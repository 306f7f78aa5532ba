"""A language in, its words of speech out. Each language's words are a module of their own, imported when first used."""

from functools import lru_cache
from importlib import import_module

from nutgraf.facts.quotes.tables.record import Speech
from nutgraf.language.resources import primary_tag

__all__ = ["TABLES", "Speech", "speech"]

TABLES = ("de", "en", "es", "fr", "it", "ru")


def speech(language: str | None) -> Speech | None:
    """Return the words of speech of a language, or None where we have none."""
    tag = primary_tag(language)
    return _load(tag) if tag in TABLES else None


@lru_cache(maxsize=len(TABLES))
def _load(tag: str) -> Speech:
    table: Speech = import_module(f"nutgraf.facts.quotes.tables.{tag}").TABLE
    return table
