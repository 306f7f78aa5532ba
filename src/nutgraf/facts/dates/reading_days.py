"""Phrases that name a day, month, year or season in, their TIMEX3 kinds and values out."""

import re

from nutgraf.facts.dates.calendar import (
    SEASONS,
    Anchor,
    day_told,
    holiday,
    month_beside,
    month_told,
    month_value,
    shifted,
    weekday_near,
    weekday_told,
    year_value,
)
from nutgraf.facts.dates.phrase import Phrase, Reading

_TO_DAY_WITH_YEAR = re.compile(r"[-&/][Do]\.?(?:f?m\.?)?[f,]?Y")
_LEAP_YEAR = 2000
_EARLIEST, _LATEST = 1500, 2100  # a bare figure outside is rather an amount
_PREPOSITIONS = frozenset("iqKG&")


def figures(phrase: Phrase) -> Reading:
    """Read "1998-08-07" and "07/08/1998"."""
    return "DATE", str(phrase.worth("I"))


def day(phrase: Phrase) -> Reading:
    """Read "Friday, Aug. 7" and "7 August 1998"; one without a year is the nearest such day."""
    return _day_of_month(phrase, phrase.number("m"))


def listed_day(phrase: Phrase) -> Reading:
    """Read the "24" of "24 and 25 April" and the "25" of "April 24 and 25": the month stands beside it."""
    before = phrase.line.codes.rfind("m", max(0, phrase.start - 4), phrase.start)
    at = before if before >= 0 else phrase.line.codes.find("m", phrase.end)
    month = phrase.line.known[at].worth
    return _day_of_month(phrase, month if isinstance(month, int) else None)


def _day_of_month(phrase: Phrase, month: int | None) -> Reading:
    number, year = phrase.number("Do"), phrase.year() or _shared_year(phrase)
    if month is None or number is None or not Anchor(year or _LEAP_YEAR, month, number).is_valid():
        return None
    if year is not None:
        return "DATE", Anchor(year, month, number).value
    published = phrase.story.published
    return "DATE", published and day_told(published, month, number, ahead=phrase.looks_ahead)


def _shared_year(phrase: Phrase) -> int | None:
    """Return the year of "April 24 and 25, 1999" and "from 5 June to 7 July 1999", which stands behind the last day."""
    match = _TO_DAY_WITH_YEAR.match(phrase.line.codes, phrase.end)
    worth = phrase.line.known[match.end() - 1].worth if match else None
    return worth if isinstance(worth, int) else None


def month(phrase: Phrase) -> Reading:
    """Read "March", "last October", "early April 1998"; one without a year is the nearest as the sentence looks."""
    number, year = phrase.number("m"), phrase.year()
    if number is None:
        return None
    if year is None:
        year = _year_of_month(phrase, number)
    return "DATE", month_value(year, number) if year else None


def _year_of_month(phrase: Phrase, number: int) -> int | None:
    published, pointing = phrase.story.published, phrase.pointing()
    if published is None:
        return None
    if "h" in phrase.codes:
        return published.year
    if pointing:
        return month_beside(published, number, after=pointing > 0)
    return month_told(published, number, ahead=phrase.looks_ahead)


def season(phrase: Phrase) -> Reading:
    """Read "last fall", "the summer of 1996"; a winter is named by the year that most of it lies in."""
    name, year = str(phrase.worth("s")), phrase.year()
    if year is None:
        year = _year_of_month(phrase, SEASONS[name])
    return "DATE", f"{year:04}-{name}" if year else None


def weekday(phrase: Phrase) -> Reading:
    """Read "Friday", "last Friday"."""
    number = phrase.number("w")
    return None if number is None else ("DATE", near_weekday(phrase, number))


def near_weekday(phrase: Phrase, number: int) -> str | None:
    """Return the nearest such day behind, or ahead where the sentence looks there; "last" and "next" skip today."""
    published = phrase.story.published
    here = published.date if published else None
    if here is None:
        return None
    pointing = phrase.pointing()
    if pointing:
        found = weekday_near(here, number, after=pointing > 0, strictly=True)
    elif "h" in phrase.codes or (phrase.looks_ahead and not phrase.is_possessive):
        found = weekday_near(here, number, after=True)
    else:
        found = weekday_told(here, number)
    return found.isoformat() if found else None


def named(phrase: Phrase) -> Reading:
    """Read "today", "yesterday"."""
    published = phrase.story.published
    return "DATE", published and shifted(published, "D", phrase.number("t") or 0)


def told(phrase: Phrase) -> Reading:
    """Read "le lendemain": the day before or after the one that the story told of last."""
    last = phrase.story.told
    return "DATE", last and shifted(last, "D", phrase.number("1") or 0)


def feast(phrase: Phrase) -> Reading:
    """Read "Thanksgiving", "last Christmas", "Easter 1998"."""
    name, year, published = str(phrase.worth("H")), phrase.number("Y"), phrase.story.published
    if year is not None:
        found = holiday(name, year)
        return "DATE", found.isoformat() if found else None
    here = published.date if published else None
    if here is None:
        return "DATE", None
    days = [day for year in (here.year - 1, here.year, here.year + 1) if (day := holiday(name, year))]
    pointing = phrase.pointing()
    behind = [day for day in days if day < here] if pointing < 0 else []
    ahead = [day for day in days if day > here] if pointing > 0 or (not pointing and phrase.looks_ahead) else []
    chosen = behind[-1:] or ahead[:1] or [min(days, key=lambda day: abs(day - here))]
    return "DATE", chosen[0].isoformat()


def year(phrase: Phrase) -> Reading:
    """Read "1998", and the "97" of "1994-97"."""
    written = phrase.number("Y")
    if written is None:
        return _end_of_range(phrase)
    if written > _LATEST or _is_amount(phrase, written):
        return None
    return "DATE", year_value(written)


def _is_amount(phrase: Phrase, written: int) -> bool:
    """Whether a bare figure counts something: money, a share, or a round number that no preposition makes a year."""
    codes, start, end = phrase.line.codes, phrase.start, phrase.end
    before, after = codes[start - 1 : start], codes[end : end + 1]
    if before in {"$", "j"} or after in {"$", "%"} or codes[start:end] != "Y":
        return codes[start:end] == "Y"
    is_round, is_said = written % 100 == 0, before in _PREPOSITIONS
    return (is_round or not is_said) if written < _EARLIEST else (is_round and not is_said)


def _end_of_range(phrase: Phrase) -> Reading:
    first, last = phrase.line.known[phrase.start - 2].worth, phrase.number("ND")
    if not isinstance(first, int) or last is None or not first % 100 < last < 100:
        return None
    return "DATE", year_value(first // 100 * 100 + last)
