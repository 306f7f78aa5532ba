"""Ids of articles in, ids of items as clients of the Google Reader API write them out, and back.

An item's number is made from the first 13 hexadecimal digits of the article's id, so that nothing has to be stored.
10^15 is added to them, and so it always has 16 decimal digits: Readrops writes a number in as many hexadecimal digits
as it has decimal ones, and finds the item only where that is the 16 of the long form. It is never negative, and below
2^53, since clients in JavaScript hold it as a double. Two of a million articles share one with a chance of 1 in 9,000;
neither of them can then be asked for by it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

_PREFIX = "tag:google.com,2005:reader/item/"
_DIGITS = 13
_FIRST = 10**15
_LAST = _FIRST + 16**_DIGITS - 1
_DECIMAL = re.compile(r"[1-9]\d{0,18}", re.ASCII)
_HEXADECIMAL = re.compile(r"[0-9a-fA-F]{1,16}")


def number_of(article_id: str) -> int:
    """Return the number of the item that an article is."""
    return _FIRST + int(article_id[:_DIGITS], 16)


def short_id(article_id: str) -> str:
    """Return the short form of an item's id: its number, in decimal digits."""
    return str(number_of(article_id))


def long_id(article_id: str) -> str:
    """Return the long form of an item's id: its number in 16 hexadecimal digits, behind a prefix."""
    return f"{_PREFIX}{number_of(article_id):016x}"


def prefix_of(item_id: str) -> str | None:
    """Return how the id of an item's article begins; None for what is no item's id.

    item_id: in the long form, with or without leading zeros; 16 hexadecimal digits; or in the short form.
    """
    last = item_id.strip().rpartition("/")[2]
    if "/" not in item_id and _DECIMAL.fullmatch(last):
        number = int(last)
    elif _HEXADECIMAL.fullmatch(last):
        number = int(last, 16)
    else:
        return None
    return f"{number - _FIRST:0{_DIGITS}x}" if _FIRST <= number <= _LAST else None


def prefixes_of(item_ids: Iterable[str]) -> list[str]:
    """Return how the ids of the articles begin, each once; what is no item's id is left out."""
    return list(dict.fromkeys(filter(None, map(prefix_of, item_ids))))


def parts(found: Sequence[str], most: int) -> Iterator[Sequence[str]]:
    """Yield ids in parts, none longer than that."""
    return (found[at : at + most] for at in range(0, len(found), most))
