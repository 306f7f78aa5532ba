"""Dates and sentences in, the timeline out: what happened when, in order of time."""

import re
from collections.abc import Iterator, Sequence
from datetime import date as day_of

from nutgraf.records import Date, Event, Sentence, Span

_VALUE = re.compile(r"(\d{2,4})(?:-(\d\d))?(?:-(\d\d))?(?:-W(\d\d)(-WE)?|-([QH])([1-4])|-(SP|SU|FA|WI))?(T.*)?")
_SEASONS = {"WI": 1, "SP": 3, "SU": 6, "FA": 9}
"""The month that counts as the beginning of a season: a winter is named by the year that most of it lies in."""

_PARTS_OF_DAY = {"TMO": "T06:00", "TAF": "T13:00", "TEV": "T18:00", "TNI": "T21:00"}
_MONTHS_OF = {"Q": 3, "H": 6}
_CENTURY, _DECADE, _YEAR, _HALF, _SEASON, _MONTH, _WEEK, _WEEKEND, _DAY, _TIME = range(10)
_FEWEST_WORDS = 4  # that a line without a full stop has beside its dates; one of fewer is a page's "Updated on"
_WORD = re.compile(r"[^\W\d_]+")
_STOPS = (".", "!", "?", "…", "”", '"', "»", "“")

Place = tuple[int, int, int, int, str]
"""The first day of a period as year, month and day, how narrow it is, and the time of day."""


def timeline_of(text: str, sentences: Sequence[Sentence], dates: Sequence[Date]) -> tuple[Event, ...]:
    """Return one event for each sentence and calendar date in it, in order of time.

    A period counts from its first day, and of two that begin together the wider comes first: 2017, then January 2017,
    then 1 January 2017. Events of one date keep the order of the text. Durations, repetitions, dates such as "now" and
    those without a value have no place on a calendar and make no event; nor does a line that only says when the page
    was published. A sentence with two different dates makes two events.
    """
    placed = [
        (place, date.span.start, Event(date, sentence))
        for sentence, within in _dated(sentences, dates)
        if _tells(text, sentence.span, within)
        for date, place in _different(within)
    ]
    return tuple(event for _, _, event in sorted(placed, key=lambda found: found[:2]))


def _dated(sentences: Sequence[Sentence], dates: Sequence[Date]) -> Iterator[tuple[Sentence, list[Date]]]:
    """Yield each sentence that has dates, with them; both come in the order of the text."""
    at = 0
    for sentence in sentences:
        within = []
        while at < len(dates) and dates[at].span.start < sentence.span.end:
            if dates[at].span.start >= sentence.span.start:
                within.append(dates[at])
            at += 1
        if within:
            yield sentence, within


def _tells(text: str, span: Span, dates: Sequence[Date]) -> bool:
    """Whether a sentence says something besides its dates."""
    if text[span.start : span.end].endswith(_STOPS):
        return True
    words = len(_WORD.findall(text, span.start, span.end))
    inside = sum(len(_WORD.findall(text, date.span.start, date.span.end)) for date in dates)
    return words - inside >= _FEWEST_WORDS


def _different(dates: Sequence[Date]) -> Iterator[tuple[Date, Place]]:
    """Yield the calendar dates of a sentence, each once, and without the day of a time that is told too."""
    values = {date.value for date in dates}
    days = {value.partition("T")[0] for value in values if value and "T" in value}
    for date in dates:
        place = _place(date.value) if date.value and date.kind in {"DATE", "TIME"} else None
        if place is not None and date.value in values and date.value not in days:
            values.discard(date.value)
            yield date, place


def _place(value: str) -> Place | None:
    """Return where a TIMEX3 value lies in time, None where it names no period of the calendar."""
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    year, month, day, week, weekend, part, number, season, time = match.groups()
    if len(year) < 4:
        return int(year) * 10 ** (4 - len(year)), 1, 1, len(year) - 2, ""
    if week:
        return _first_of_week(int(year), int(week), is_weekend=bool(weekend))
    if part:
        return int(year), (int(number) - 1) * _MONTHS_OF[part] + 1, 1, _HALF if part == "H" else _SEASON, ""
    if season:
        return int(year), _SEASONS[season], 1, _SEASON, ""
    narrow = _TIME if time else _DAY if day else _MONTH if month else _YEAR
    return int(year), int(month or 1), int(day or 1), narrow, _PARTS_OF_DAY.get(time or "", time or "")


def _first_of_week(year: int, week: int, *, is_weekend: bool) -> Place | None:
    try:
        first = day_of.fromisocalendar(year, week, 6 if is_weekend else 1)
    except ValueError:
        return None
    return first.year, first.month, first.day, _WEEKEND if is_weekend else _WEEK, ""
