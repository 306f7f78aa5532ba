"""A passage of a text in, its tokens out: words, marks one by one, clitics ("'s") apart from their word.

Text that was cut into tokens before ("did n't", "-lrb- left -rrb-", "`` No , ''") gives the tokens that it shows.
"""

import re
from functools import cache
from typing import NamedTuple

_ABBREVIATIONS = (
    "mr mrs ms dr prof st gen sen rep gov lt col sgt capt cpl maj rev hon jr sr no inc co corp ltd mt ft"
    " jan feb mar apr jun jul aug sept sep oct nov dec vs"
)


class Tokens(NamedTuple):
    """The pieces of a passage without white space, in order, and the offset at which each starts."""

    words: list[str]
    starts: list[int]


@cache
def _pattern() -> re.Pattern[str]:
    abbreviations = "|".join(_ABBREVIATIONS.split())
    return re.compile(
        r"\s?("  # a space taken along costs less than one at which everything fails
        r"[A-Za-z]++(?![\w'’.&/-])"  # most words, seen at once
        r"|[,.;:!?()\"“”]"
        r"|(?:[A-Za-z]\.){2,8}(?=\s)"  # U.S., a.m.
        rf"|(?i:\b(?:{abbreviations}))\.(?=\s)"
        r"|\w++(?:[-.,:&/](?<=\d[.,:])(?=\d)\w++|[-.&/](?=\w)\w++|['’](?!(?:s|re|ve|ll|d|m)\b)\w++)*+"
        r"|['’](?:s|re|ve|ll|d|m|S)\b"
        r"|(?i:-[lr][rsc]b-)"
        r"|``|''|--+|\.\.+"
        r"|\S)"
    )


def tokens_of(text: str, start: int, end: int) -> Tokens:
    """Return the tokens that lie between the offsets of the text."""
    words = _pattern().findall(text, start, end)
    starts, at, find = list[int](), start, text.index
    for word in words:
        at = find(word, at)
        starts.append(at)
        at += len(word)
    return Tokens(words, starts)
