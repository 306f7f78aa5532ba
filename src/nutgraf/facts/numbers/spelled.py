"""A place in a text where a number word stands in, the value of the whole number and its end out."""

import re
from typing import NamedTuple

from nutgraf.facts.numbers.tables import Amounts

_NEXT = re.compile(r"[ \u00a0\u202f-]([^\W\d_]+)")
_HUNDRED, _THOUSAND = 100, 1000
_TEENS = frozenset({60, 80})  # French counts on from these to the next twenty
_FOUR, _TWENTY = 4, 20
_ABBREVIATION = 4  # letters of the longest scale that is written with a stop


class Amount(NamedTuple):
    """A number as far as its words go; has_scale: whether it names thousands, millions or dozens."""

    value: float
    end: int
    has_scale: bool


def scaled(text: str, value: float, at: int, end: int, amounts: Amounts) -> Amount:
    """Return a number with the scales that stand behind it: "3.5 billion", "2 hundred thousand", "5 Mio."."""
    has_scale = False
    while (match := _NEXT.match(text, at, end) or _GLUED.match(text, at, end)) and match[1].lower() in amounts.scales:
        value *= amounts.scales[match[1].lower()]
        at, has_scale = match.end(), True
        at += _is_abbreviated(text, match[1], at, end, amounts)
    return Amount(value, at, has_scale)


def _is_abbreviated(text: str, scale: str, at: int, end: int, amounts: Amounts) -> bool:
    """Whether the stop behind a scale is that of an abbreviation: "3 Mio. Euro", not "5 million. He"."""
    if len(scale) > _ABBREVIATION or not text.startswith(".", at):
        return False
    follows = _NEXT.match(text, at + 1, end)
    return follows is not None and (follows[1].lower() in amounts.units or follows[1][0].islower())


_GLUED = re.compile(r"((?:bn|mn|tn|k|mln|mrd|mio|md|mds)\b)", re.IGNORECASE)


def spelled(text: str, first: str, at: int, end: int, amounts: Amounts) -> Amount | None:
    """Return the number whose first word, lower-cased, ends at this place; None where the word is no number here."""
    if first in amounts.fractions:
        return _part_of_whole(text, first, at, end, amounts)
    if first in amounts.articles:
        found = scaled(text, 1.0, at, end, amounts)
        return found if found.has_scale else _one_part(text, at, end, amounts)
    value = amounts.words.get(first, 1.0)
    divided = _divided(text, value, at, end, amounts)
    return divided or _composed(text, value, at, end, amounts)


def _composed(text: str, value: float, at: int, end: int, amounts: Amounts) -> Amount:
    """Return the number that the words from here on make: "two hundred and fifty thousand"."""
    total, current, has_scale, close = 0.0, value, False, at
    while match := _NEXT.match(text, at, end):
        word, at = match[1].lower(), match.end()
        if word in amounts.scales:
            scale, has_scale = amounts.scales[word], True
            if scale < _THOUSAND:
                whole = current // _THOUSAND * _THOUSAND
                current = whole + (current - whole or 1.0) * scale
            else:
                total, current = total + max(current, float(total == 0)) * scale, 0.0
        elif word in amounts.words and _joins(current, amounts.words[word], has_total=total > 0):
            more = amounts.words[word]
            current = current * more if (current, more) == (_FOUR, _TWENTY) else current + more
        elif word in amounts.joiners:
            continue
        else:
            break
        close = at
    return Amount(total + current, close, has_scale)


def _joins(current: float, more: float, *, has_total: bool) -> bool:
    """Whether a number goes on with this one, as "twenty" does with "five" and "two hundred" with "fifty"."""
    if (current, more) == (_FOUR, _TWENTY) or (has_total and current == 0):
        return True
    if current % _HUNDRED in _TEENS and more < _TWENTY:
        return True
    if current >= _HUNDRED and current % _HUNDRED == 0:
        return more < _HUNDRED
    return current >= _TWENTY and current % 10 == 0 and 0 < more < 10


def _part_of_whole(text: str, first: str, at: int, end: int, amounts: Amounts) -> Amount | None:
    """Return "half a million", "half of", "eine halbe Million"; a bare "half" or "third" is no number."""
    share = amounts.fractions[first]
    if share >= 1:
        return None
    match = _NEXT.match(text, at, end)
    word = match[1].lower() if match else ""
    if match and word in amounts.articles | amounts.singles:
        found = scaled(text, share, match.end(), end, amounts)
    else:
        found = scaled(text, share, at, end, amounts)
    return found if found.has_scale or word == "of" else None


def _one_part(text: str, at: int, end: int, amounts: Amounts) -> Amount | None:
    """Return "a third of": an article, a part and "of"."""
    found = _divided(text, 1.0, at, end, amounts)
    return found if found and text.startswith(" of ", found.end) else None


def _divided(text: str, value: float, at: int, end: int, amounts: Amounts) -> Amount | None:
    """Return "two-thirds", "three quarters"; "half" divides nothing here."""
    match = _NEXT.match(text, at, end)
    divisor = amounts.fractions.get(match[1].lower(), 0.0) if match else 0.0
    return Amount(value / divisor, match.end(), has_scale=False) if match and divisor > max(1, value) else None
