"""What stands beside a number in, its unit out: ISO 4217 for money, SI and common signs, "percent", "people"."""

import re
from typing import NamedTuple

from nutgraf.facts.numbers.tables import Amounts
from nutgraf.facts.numbers.tables.record import listed

_WORD = re.compile(r"[ \u00a0\u202f]?-?((?:d['’])?[^\W\d_]+(?:/[^\W\d_]+)?[²³2]?)(?![\d])")
_SIGN = re.compile(r"[ \u00a0\u202f]?(%|‰|(?:US\$|[€$£¥₽₹])(?!\d)|°[ \u00a0]?[CF]?(?![^\W\d_]))")
_OF = re.compile(r"[ \u00a0](?:de |di |d['’])")
_MILLIONS = re.compile(r"[ \u00a0\u202f]?(bn|m|M|b|B|k|K|Md|Mds)(?![^\W\d_])")
_BEFORE = re.compile(r"((?:US|C|A|NZ|HK|S|CA|AU)?\$|[€£¥₽₹]|\b[A-Z]{3})[ \u00a0\u202f]?$")
_LONGEST_BEFORE = 5
_LONGEST_UNIT = 3  # words

SIGNS = {
    "%": "percent", "‰": "permille", "€": "EUR", "$": "USD", "US$": "USD", "£": "GBP", "¥": "JPY", "₽": "RUB",
    "₹": "INR", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
    "°": "°", "°C": "°C", "°F": "°F",
}  # fmt: skip
_CODES = listed("EUR USD GBP JPY CHF CNY RUB INR AUD CAD SEK NOK DKK PLN CZK HUF TRY BRL MXN ZAR UAH KRW")
_SHORT = {sign: sign for sign in listed("km m cm mm kg g t l ha km/h mph kWh MWh GWh TWh kW MW GW ft lb oz mi m² km²")}
_SHORT |= {"lbs": "lb", "m2": "m²", "km2": "km²", "kmh": "km/h", "kph": "km/h"}
_SCALES = {"bn": 1e9, "m": 1e6, "M": 1e6, "b": 1e9, "B": 1e9, "k": 1e3, "K": 1e3, "Md": 1e9, "Mds": 1e9}


class Unit(NamedTuple):
    """A unit, where its words or its sign end, and what it multiplies the number by ("M€")."""

    name: str
    end: int
    scale: float = 1.0


def money_before(text: str, at: int, start: int) -> tuple[str, int] | None:
    """Return the currency whose sign or code stands before this place, and where it begins."""
    low = max(start, at - _LONGEST_BEFORE)
    match = _BEFORE.search(text, low, at)
    if match is None:
        return None
    sign = match[1]
    if sign in _CODES:
        return sign, match.start()
    return (SIGNS[sign], match.start()) if sign in SIGNS else None


def money_scale(text: str, at: int, end: int) -> tuple[float, int] | None:
    """Return what a letter behind a sum of money multiplies it by, and its end: "€2m", "$5bn"."""
    match = _MILLIONS.match(text, at, end)
    return (_SCALES[match[1]], match.end()) if match else None


def unit_after(text: str, at: int, end: int, amounts: Amounts, *, is_figure: bool, has_scale: bool) -> Unit | None:
    """Return the unit that stands behind a number, None for a bare count."""
    if sign := _SIGN.match(text, at, end):
        return Unit(SIGNS[re.sub(r"\s", "", sign[1])], sign.end())
    if is_figure and (letter := _MILLIONS.match(text, at, end)) and (sign := _SIGN.match(text, letter.end(), end)):
        return Unit(SIGNS[sign[1]], sign.end(), _SCALES[letter[1]]) if sign[1] in SIGNS else None
    if has_scale and (of := _OF.match(text, at, end)):
        at = of.end() - 1 if text[of.end() - 1] == " " else of.end()
    return _word_unit(text, at, end, amounts, is_figure=is_figure)


def _word_unit(text: str, at: int, end: int, amounts: Amounts, *, is_figure: bool) -> Unit | None:
    words: list[str] = []
    ends: list[int] = []
    while len(words) < _LONGEST_UNIT and (match := _WORD.match(text, at, end)):
        words.append(match[1])
        ends.append(match.end())
        at = match.end()
    for count in range(len(words), 0, -1):
        name = amounts.units.get(" ".join(words[:count]).lower().replace("’", "'"))
        if name is not None:
            return Unit(name, ends[count - 1])
    if words and words[0] in _CODES:
        return Unit(words[0], ends[0])
    if words and is_figure and words[0] in _SHORT:
        return Unit(_SHORT[words[0]], ends[0])
    return None
