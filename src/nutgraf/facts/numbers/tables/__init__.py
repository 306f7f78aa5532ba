"""A language in, the words of its amounts out; each language's module is imported when first asked for."""

import re
from functools import lru_cache

from nutgraf.facts.numbers.tables.record import Amounts
from nutgraf.language.resources import RULED, primary_tag, ruled_table

__all__ = ["Amounts", "amounts_of", "openers"]

_NONE = Amounts()


def amounts_of(language: str | None) -> Amounts:
    """Return the words of a language; of one without a table none, so that only figures tell a number."""
    found: Amounts | None = ruled_table(__name__, language)
    return found or _NONE


def openers(language: str | None) -> re.Pattern[str]:
    """Return the pattern of figures and of the words that a number can open with."""
    tag = primary_tag(language)
    return _openers(tag if tag in RULED else "")


@lru_cache(maxsize=len(RULED) + 1)
def _openers(tag: str) -> re.Pattern[str]:
    words = [
        f"[{first}{first.upper()}](?:{'|'.join(sorted(rests, key=len, reverse=True))})"
        for first, rests in amounts_of(tag).openers().items()
    ]
    spelled = rf"|(?<![^\W\d_])(?:{'|'.join(words)})(?![^\W\d_]|\u0301)" if words else ""
    return re.compile(f"[0-9]+{spelled}")
