"""Names and titles to compare: a text in, its letters and digits in one case out."""

import re

_WORD = re.compile(r"\w+")


def letters(text: str) -> str:
    """Return the letters and digits of a text, in one case and without what stands between them."""
    return "".join(_WORD.findall(text.casefold()))


def words(text: str) -> set[str]:
    """Return the different words of a text, in one case."""
    return set(_WORD.findall(text.casefold()))
