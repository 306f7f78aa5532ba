"""A place in a text where a figure begins in, its value and end out, by the language's signs for groups and parts."""

import re
from functools import lru_cache

from nutgraf.facts.numbers.tables import Amounts

_LONGEST = 15  # figures without groups beyond this, or beyond the one below as a bare count, are rather an identifier
_LONGEST_BARE = 7
_BEFORE = frozenset("_/#@=&\\~+°")
_FRACTION = re.compile(r"([1-9])/([2-9]|10)(?![\d/])")
_SCORE = re.compile(r"(?:\d{1,2}:\d|(?:2[5-9]|[3-9]\d):\d\d)(?![\d:]|\.\d)")  # what is no time of day
_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_SIGNS = "-−"
_DASHES = "-−–—‐‑"


def figure(text: str, at: int, end: int, amounts: Amounts) -> tuple[float, int] | None:
    """Return the value of the figure that begins at this place and its end, None where it is part of something else.

    A figure beside letters, "A320" or "Covid-19", belongs to a name; so does one of very many digits.
    """
    if not _stands_free(text, at):
        return None
    if fraction := _FRACTION.match(text, at, end):
        return int(fraction[1]) / int(fraction[2]), fraction.end()
    match = _pattern(amounts.groups, amounts.decimal).match(text, at, end)
    if match is None or len(match[0]) > _LONGEST or _goes_on(text, at, match.end(), end):
        return None
    whole, decimals = match[1], match[2]
    digits = "".join(filter(str.isdigit, whole))
    if (digits[0] == "0" and len(digits) > 1) or (len(digits) > _LONGEST_BARE and digits == whole):
        return None
    value, close = float(f"{int(digits)}.{decimals or 0}"), match.end()
    if text[close : close + 1] in _VULGAR and close < end:
        value, close = value + _VULGAR[text[close]], close + 1
    return (-value if is_negative(text, at) else value), close


@lru_cache(maxsize=16)
def _pattern(groups: str, decimal: str) -> re.Pattern[str]:
    signs = groups.replace(" ", " \u00a0\u202f")
    grouped = rf"[0-9]{{1,3}}(?:[{signs}][0-9]{{3}})+(?![0-9])|" if groups else ""
    return re.compile(rf"({grouped}[0-9]+)" + (rf"(?:\{decimal}([0-9]+))?" if decimal else _UNSURE))


_UNSURE = r"(?:[.,]([0-9]{1,2})(?![0-9]))?"  # of no known language: decimals where they cannot be a group


def is_negative(text: str, at: int) -> bool:
    """Whether a minus stands before the figure, which a dash between two words is not."""
    return at > 0 and text[at - 1] in _SIGNS and (at == 1 or text[at - 2].isspace() or text[at - 2] == "(")


def _stands_free(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    if before.isalnum() or before in _BEFORE:
        return False
    two_before = text[at - 2] if at > 1 else " "
    return not (two_before.isalnum() and before in f".,:{_DASHES}")


def _goes_on(text: str, start: int, close: int, end: int) -> bool:
    """Whether more figures follow a sign that is none of the language's: "1.2.3", "10:35", "24/7", but not "3:1"."""
    after = text[close : min(close + 2, end)]
    if len(after) < 2 or after[0] not in ".,/:" or not after[1].isdigit():
        return False
    return _SCORE.match(text, start, end) is None
