"""Dates, spans of time and numbers in, the words for them in the language of the interface out."""

import re

from nutgraf.envelope import WORDS_PER_MINUTE
from nutgraf.printable import one_line
from nutgraf.web.words import Words

_MINUTE = 60
_IN_SECONDS = 90  # a longer time is told in minutes
_STEP = 5  # seconds
_DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?", re.ASCII)
_PERIOD = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<season>SP|SU|FA|WI)|Q(?P<quarter>[1-4])|H(?P<half>[12])|W(?P<week>\d\d)(?:-WE)?))?",
    re.ASCII,
)
_SEASONS = ("SP", "SU", "FA", "WI")
_PARTS_OF_DAY = ("MO", "MI", "AF", "EV", "NI")


def day(words: Words, moment: str) -> str:
    """Return an ISO 8601 day, month or moment as people say its date; other text as it is."""
    found = _DAY.match(moment)
    if not found:
        return one_line(moment)
    year, month, date = found.groups()
    if date is None:
        return words("article.month", month=_named(words, "article.months", int(month) - 1), year=year)
    return words("article.day", day=int(date), month=_named(words, "article.day_months", int(month) - 1), year=year)


def time_words(words: Words, value: str) -> str:
    """Return a TIMEX3 date or time as people say it; nothing where it is no point of the calendar.

    "2021-02-09" is "9 February 2021", "1998-SU" "summer 1998", "199" "the 1990s", "2021-Q1" "quarter 1 of 2021".
    """
    date, _, clock = value.partition("T")
    said = day(words, date) if _DAY.fullmatch(date) else _period(words, date)
    if not said or not clock:
        return said
    part = _named(words, "article.parts_of_day", _PARTS_OF_DAY.index(clock)) if clock in _PARTS_OF_DAY else clock
    return words("article.at_clock", day=said, clock=part)


def _period(words: Words, date: str) -> str:
    if re.fullmatch(r"\d{2}", date, re.ASCII):
        return words("article.century", n=int(date) + 1)
    if re.fullmatch(r"\d{3}", date, re.ASCII):
        return words("article.decade", year=f"{date}0")
    found = _PERIOD.fullmatch(date)
    if not found:
        return ""
    year = found["year"]
    if found["season"]:
        season = _named(words, "article.seasons", _SEASONS.index(found["season"]))
        return words("article.season", season=season, year=year)
    kind = next((name for name in ("quarter", "half", "week") if found[name]), None)
    return words(f"article.{kind}", n=int(found[kind]), year=year) if kind else year


def _named(words: Words, key: str, number: int) -> str:
    return words(key).split("/")[number]


def duration(words: Words, seconds: float) -> str:
    """Return a time as people say it: up to a minute and a half in steps of 5 seconds, then in minutes."""
    rounded = max(_STEP, _STEP * round(seconds / _STEP))
    if rounded <= _IN_SECONDS:
        return words("article.seconds", n=rounded)
    return words("article.minutes", n=round(seconds / _MINUTE))


def reading_seconds(count: int) -> float:
    """Return how long an adult reads at so many words."""
    return count * _MINUTE / WORDS_PER_MINUTE


def number(words: Words, value: float, unit: str | None) -> str:
    """Return a number with its unit, its digits grouped and its point set as the language does it."""
    marks = words("article.number_marks")
    written = f"{value:,.10g}".translate({ord(","): marks[0], ord("."): marks[1]})
    return f"{written} {one_line(unit)}" if unit else written
