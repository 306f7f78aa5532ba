"""Days, weeks, months and years in, TIMEX3 values out: the arithmetic of the calendar.

An anchor is what relative expressions are counted from: a day, or a month or year where no more is known.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import final

_MONTHS = 12
_WEEK = 7
_PAST = {None: 1 / 3, False: 1 / 5}
"""How far a day back counts beside one ahead, in a sentence that looks nowhere, or back: news tell mostly what was."""
_FIRST_YEAR, _LAST_YEAR = 1, 9998
SEASONS = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
"""The middle month of each season."""

MULTIPLES = {"E": ("Y", 10), "C": ("Y", 100), "Q": ("M", 3), "2W": ("W", 2), "WE": ("D", 2)}
"""Units that TIMEX3 writes as several of another."""


@final
@dataclass(frozen=True, slots=True)
class Anchor:
    """A date as precise as it is known: month and day may be None."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, value: str | None) -> "Anchor | None":
        """Return the anchor of an ISO 8601 day, month, year or moment; None for anything else."""
        parts = (value or "").split("T")[0].split("-")
        if not all(part.isascii() and part.isdigit() for part in parts) or len(parts[0]) != 4 or len(parts) > 3:
            return None
        found = cls(*map(int, parts))
        return found if found.is_valid() else None

    def is_valid(self) -> bool:
        """Whether there is such a date."""
        try:
            date(self.year, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return True

    @property
    def date(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None

    @property
    def value(self) -> str:
        """The ISO 8601 value."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


def shifted(anchor: Anchor, unit: str, count: int) -> str | None:
    """Return the value that lies so many units after the anchor (before, where negative), as precise as the unit."""
    unit, factor = MULTIPLES.get(unit, (unit, 1))
    count *= factor
    if unit == "Y":
        return year_value(anchor.year + count)
    if unit == "M":
        return _months_on(anchor, count)
    day = anchor.date
    if day is None or unit not in {"D", "W"}:
        return None
    moved = _days_on(day, count * (_WEEK if unit == "W" else 1))
    if moved is None:
        return None
    return week_value(moved) if unit == "W" else moved.isoformat()


def year_value(year: int) -> str | None:
    """Return the value of a year, None where ISO 8601 has no four figures for it."""
    return f"{year:04}" if _FIRST_YEAR <= year <= _LAST_YEAR else None


def month_value(year: int, month: int) -> str:
    return f"{year:04}-{month:02}"


def week_value(day: date) -> str:
    """Return the ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _months_on(anchor: Anchor, count: int) -> str | None:
    if anchor.month is None:
        return None
    year, month = divmod(anchor.year * _MONTHS + anchor.month - 1 + count, _MONTHS)
    return month_value(year, month + 1) if _FIRST_YEAR <= year <= _LAST_YEAR else None


def _days_on(day: date, count: int) -> date | None:
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def weekday_near(day: date, weekday: int, *, after: bool, strictly: bool = False) -> date | None:
    """Return the nearest such weekday (1 is Monday) before or after the day, or the day itself unless strictly."""
    distance = (weekday - day.isoweekday()) % _WEEK if after else -((day.isoweekday() - weekday) % _WEEK)
    if strictly and distance == 0:
        distance = _WEEK if after else -_WEEK
    return _days_on(day, distance)


def weekday_told(day: date, weekday: int) -> date | None:
    """Return the day that news of a day mean by a weekday: the last one, but tomorrow rather than six days ago."""
    return weekday_near(day, weekday, after=(weekday - day.isoweekday()) % _WEEK == 1)


def month_beside(anchor: Anchor, month: int, *, after: bool) -> int | None:
    """Return the year of the next such month after the anchor's own, or of the last one before it."""
    if anchor.month is None:
        return None
    return anchor.year + (month <= anchor.month) if after else anchor.year - (month >= anchor.month)


def month_told(anchor: Anchor, month: int, *, ahead: bool | None) -> int | None:
    """Return the year of the month that news of the anchor mean by its name.

    ahead: whether the sentence looks there, None where nothing tells.
    """
    if anchor.month is None:
        return None
    until, since = (month - anchor.month) % _MONTHS, (anchor.month - month) % _MONTHS
    if ahead or (since and until < since * _PAST[ahead]):
        return anchor.year + (month < anchor.month)
    return anchor.year - (month > anchor.month)


def day_told(anchor: Anchor, month: int, day: int, *, ahead: bool | None) -> str | None:
    """Return the day that news of the anchor mean by its name; ahead as for a month, though it settles nothing here."""
    here = anchor.date
    if here is None:
        return None
    found = [d for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (d := _valid(year, month, day))]
    past = 1.0 if ahead else _PAST[ahead]
    return min(found, key=lambda d: max((d - here).days, (here - d).days * past)).isoformat() if found else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def holiday(name: str, year: int) -> date | None:
    """Return the day of a holiday: "12_25" by its date, "E" Easter, "G" Good Friday, "T" Thanksgiving, "V" election."""
    if name == "E":
        return _easter(year)
    if name == "G":
        return _easter(year) - timedelta(days=2)
    if name == "T":
        return _days_on(date(year, 11, 1), (4 - date(year, 11, 1).isoweekday()) % 7 + 21)
    if name == "V":
        return _days_on(date(year, 11, 1), (1 - date(year, 11, 1).isoweekday()) % 7 + 1)
    month, _, day = name.partition("_")
    return _valid(year, int(month), int(day))


def _easter(year: int) -> date:
    """Return Easter Sunday (Anonymous Gregorian computus, Meeus/Jones/Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)
