"""A language in, its phrases out: each language's are a module of their own, loaded when first asked for."""

from functools import lru_cache
from importlib import import_module

from nutgraf.language.resources import TABLES, primary_tag
from nutgraf.summary.tables.record import Wording

__all__ = ["Wording", "wording"]

_NONE = Wording()


def wording(language: str | None) -> Wording:
    """Return the phrases of a language, an empty record for one without a table."""
    return _load(primary_tag(language))


@lru_cache(maxsize=len(TABLES))
def _load(tag: str) -> Wording:
    if tag not in TABLES:
        return _NONE
    table: Wording = import_module(f"nutgraf.summary.tables.{tag}").TABLE
    return table
