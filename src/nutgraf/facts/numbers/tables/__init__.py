"""A language in, the words of its amounts out; each language's module is imported when first asked for."""

import re
from functools import lru_cache
from importlib import import_module

from nutgraf.facts.numbers.tables.record import Amounts
from nutgraf.language.resources import primary_tag

__all__ = ["TABLES", "Amounts", "amounts_of", "openers"]

TABLES = ("de", "en", "es", "fr", "it", "ru")


def amounts_of(language: str | None) -> Amounts:
    """Return the words of a language; of one without a table none, so that only figures tell a number."""
    tag = primary_tag(language)
    return _load(tag if tag in TABLES else "")


@lru_cache(maxsize=len(TABLES) + 1)
def _openers(tag: str) -> re.Pattern[str]:
    words = [
        f"[{first}{first.upper()}](?:{'|'.join(sorted(rests, key=len, reverse=True))})"
        for first, rests in _load(tag).openers().items()
    ]
    spelled = rf"|(?<![^\W\d_])(?:{'|'.join(words)})(?![^\W\d_]|\u0301)" if words else ""
    return re.compile(f"[0-9]+{spelled}")


def openers(language: str | None) -> re.Pattern[str]:
    """Return the pattern of figures and of the words that a number can open with."""
    tag = primary_tag(language)
    return _openers(tag if tag in TABLES else "")


@lru_cache(maxsize=len(TABLES) + 1)
def _load(tag: str) -> Amounts:
    if not tag:
        return Amounts()
    table: Amounts = import_module(f"nutgraf.facts.numbers.tables.{tag}").TABLE
    return table
