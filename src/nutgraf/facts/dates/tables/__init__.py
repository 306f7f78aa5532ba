"""A language in, the words of its time expressions out; each language's module is imported when first asked for."""

from nutgraf.facts.dates.tables.record import Speech
from nutgraf.language.resources import ruled_table

__all__ = ["Speech", "speech"]

_NONE = Speech()


def speech(language: str | None) -> Speech:
    """Return the words of a language; of one without a table none, so that only figures tell a date."""
    found: Speech | None = ruled_table(__name__, language)
    return found or _NONE
