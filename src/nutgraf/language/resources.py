"""A language in, its word lists out: abbreviations, stop words, openers, months, cue words.

Each language's lists are a module of their own, imported when first asked for.
"""

from functools import lru_cache
from importlib import import_module
from typing import Any

from nutgraf.language.stop_words import STOP_WORDS
from nutgraf.language.tables.record import Resources

__all__ = ["RULED", "TABLES", "Resources", "primary_tag", "resources", "ruled_table"]

TABLES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk")
RULED = ("de", "en", "es", "fr", "it", "ru")
"""The languages in which facts are found and claims are compared by words of their own."""


def primary_tag(language: str | None) -> str:
    """Return the lower-cased primary tag of a language ("en" of "en-GB" or "en_US"), "" for None."""
    return (language or "").replace("_", "-").split("-", 1)[0].lower()


def resources(language: str | None) -> Resources:
    """Return the word lists of a language: of one without a table its stop words, or nothing at all."""
    tag = primary_tag(language)
    return _load(tag) if tag in TABLES or tag in STOP_WORDS else _load("")


@lru_cache(maxsize=len(TABLES) + len(STOP_WORDS) + 1)
def _load(tag: str) -> Resources:
    if tag not in TABLES:
        return Resources(stop_words=STOP_WORDS.get(tag, frozenset()))
    table: Resources = import_module(f"nutgraf.language.tables.{tag}").TABLE
    return table


def ruled_table(package: str, language: str | None) -> Any | None:
    """Return the `TABLE` of a language's module in a package of tables, or None for a language without one.

    package: one that has a module for each language of `RULED`; a module is imported when first asked for.
    """
    tag = primary_tag(language)
    return import_module(f"{package}.{tag}").TABLE if tag in RULED else None
