"""The date of an article in, how lists tell it out: how long ago it was, or the day, as short as can be."""

from datetime import date, datetime, timedelta

from nutgraf.printable import one_line
from nutgraf.web.words import Words

_MINUTE, _HOUR = 60, 3600
_DAY = len("2026-11-24")
_HALF_A_YEAR = timedelta(days=183)  # a day that is nearer needs no year


def told(words: Words, moment: str, now: datetime) -> str:
    """Return a day or a moment in ISO 8601 as a list tells it; other text as it is. now: with the reader's zone.

    "8 min ago", "5 h ago" of the last day; else "yesterday", "12 Nov", "12 Nov 2025".
    """
    try:
        if len(moment) <= _DAY:
            return _day(words, date.fromisoformat(moment), now.date())
        found = datetime.fromisoformat(moment)
        found = (found if found.tzinfo else found.replace(tzinfo=now.tzinfo)).astimezone(now.tzinfo)
    except (ValueError, OverflowError):
        return one_line(moment)
    return _ago(words, (now - found).total_seconds()) or _day(words, found.date(), now.date())


def _ago(words: Words, seconds: float) -> str:
    """How long ago it was within the last day; "" of what is older, or to come."""
    if not -_HOUR < seconds < 24 * _HOUR:
        return ""
    if seconds < _MINUTE:
        return words("lists.now")
    if seconds < _HOUR:
        return words("lists.minutes_ago", n=int(seconds / _MINUTE))
    return words("lists.hours_ago", n=int(seconds / _HOUR))


def _day(words: Words, day: date, today: date) -> str:
    if day in {today, today - timedelta(days=1)}:
        return words("lists.today" if day == today else "lists.yesterday")
    month = words("lists.months").split()[day.month - 1]
    if abs(today - day) < _HALF_A_YEAR:
        return words("lists.day", day=day.day, month=month)
    return words("lists.day_of_year", day=day.day, month=month, year=day.year)
