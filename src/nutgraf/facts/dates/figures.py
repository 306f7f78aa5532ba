"""A token that begins with a figure in, its code in a time expression and what it is worth out.

I date in figures   c time such as 10:35   C figures that may be a time, such as 20.30   k decade   Y year
7 year of two figures   D day of the month   o ordinal   F fraction   N any other number
"""

import re
from collections.abc import Callable

from nutgraf.facts.dates.calendar import Anchor
from nutgraf.facts.dates.tables.record import Entry

_CENTURY = 100
_PIVOT = 40  # a year of two figures below this is of this century
_FIRST_YEAR, _LAST_YEAR = 1000, 2100
_LAST_DAY, _LAST_MONTH = 31, 12
_HOURS, _MINUTES = 24, 60

_PLAIN = re.compile(r"\d+")
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2})|h(\d{2})?)(?::\d{2})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DATE = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_DECADE = re.compile(r"(\d{3})0(?:s|er|-[а-я]{1,2})")
_SHORT_DECADE = re.compile(r"['`‘](\d)0s|(\d)0(?:er|-[а-я]{1,2})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|re|e|º|ª|°|-[а-я]{1,2})")
_LONG_ORDINAL = re.compile(r"(\d{4})-[а-я]{1,2}")
_SHORT_YEAR = re.compile(r"['`‘](\d\d)")
_FRACTION = re.compile(r"(\d)/(\d)")
_DECIMAL = re.compile(r"(\d{1,9})[.,](\d{1,9})")


def figures(low: str, *, month_first: bool) -> Entry:
    """Return the code and worth of a lower-cased token; month_first: whether 8/7 is the seventh of August."""
    if _PLAIN.fullmatch(low):
        return _plain(low)
    if match := _DATE.fullmatch(low):
        return _date_in_figures(match, month_first=month_first)
    for pattern, read in _SHAPES:
        if (match := pattern.fullmatch(low)) and (found := read(match)):
            return found
    return "N", 0


def _plain(low: str) -> Entry:
    number = int(low[:9])
    if len(low) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR:
        return "Y", number
    return ("D" if len(low) <= 2 and 1 <= number <= _LAST_DAY else "N"), number


def _date_in_figures(match: re.Match[str], *, month_first: bool) -> Entry:
    """A day above twelve settles the order, else the language does; a date with stops opens with its day."""
    first, second, year = int(match[1]), int(match[3]), full_year(int(match[4]))
    american = second > _LAST_MONTH or (month_first and match[2] == "/" and first <= _LAST_MONTH)
    month, day = (first, second) if american else (second, first)
    return _date(year, month, day) or ("N", 0)


def full_year(year: int) -> int:
    """Return the year that two figures stand for; one of four is itself."""
    if year >= _CENTURY:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _date(year: int, month: int, day: int) -> Entry | None:
    anchor = Anchor(year, month, day)
    return ("I", anchor.value) if month and day and anchor.is_valid() else None


def _clock(match: re.Match[str]) -> Entry | None:
    hour, minute = int(match[1]), int(match[2] or match[3] or 0)
    return ("c", hour * 100 + minute) if hour <= _HOURS and minute < _MINUTES else None


def _decimal(match: re.Match[str]) -> Entry:
    whole, part = int(match[1]), match[2]
    is_time = len(part) == 2 and whole <= _HOURS and int(part) < _MINUTES
    return ("C" if is_time else "N"), float(f"{whole}.{part}")


_SHAPES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Entry | None]], ...] = (
    (_CLOCK, _clock),
    (_ISO, lambda match: _date(int(match[1]), int(match[2]), int(match[3]))),
    (_DECADE, lambda match: ("k", match[1])),
    (_SHORT_DECADE, lambda match: ("k", f"19{match[1] or match[2]}")),
    (_SHORT_YEAR, lambda match: ("7", int(match[1]))),
    (_LONG_ORDINAL, lambda match: ("Y", int(match[1]))),
    (_ORDINAL, lambda match: ("o", int(match[1]))),
    (_FRACTION, lambda match: ("F", int(match[1]) / int(match[2])) if int(match[2]) else None),
    (_DECIMAL, _decimal),
)
