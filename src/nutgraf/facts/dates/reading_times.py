"""Phrases that name a time of day in, their TIMEX3 kinds and values out."""

import re

from nutgraf.facts.dates import reading_days
from nutgraf.facts.dates.calendar import shifted
from nutgraf.facts.dates.phrase import Phrase, Reading

_NOON, _MIDNIGHT = 12, 24
_DAY_BEHIND = re.compile(r"[^!]{0,5}?[wt]")


def clock(phrase: Phrase) -> Reading:
    """Read "10:35 a.m.", "9 a.m. EST Tuesday", "20 Uhr": of the day beside it, or the one told of last."""
    time = _time(phrase)
    return ("TIME", f"{_day_of(phrase) or ''}T{time}{phrase.worth('z') or ''}") if time else None


def _time(phrase: Phrase) -> str | None:
    codes, written = phrase.codes, phrase.worth("cDCN")
    if isinstance(written, str) or written is None or ("U" in codes and phrase.worth("U") != "TH"):
        return None
    written = round(written * 100) if codes[0] in "DC" else int(written)
    if "OD" in codes:
        written += int(phrase.line.known[phrase.start + 2].worth)
    hour, minute = divmod(written, 100)
    half = phrase.number("A")
    if half is not None:
        hour = hour % _NOON + half
    return f"{hour:02}:{minute:02}" if hour <= _MIDNIGHT and minute < 60 else None


def _day_of(phrase: Phrase) -> str | None:
    """Return the day of a time: its own, the weekday a few words behind it, the last told or that of the news."""
    behind = _DAY_BEHIND.match(phrase.line.codes, phrase.end)
    for place in (phrase, Phrase(phrase.line, phrase.end, behind.end(), phrase.story) if behind else None):
        if place and (value := _named_day(place)):
            return value
    anchor = phrase.story.told if phrase.story.told and phrase.story.told.day else phrase.story.published
    return anchor.value if anchor and anchor.day else None


def _named_day(phrase: Phrase) -> str | None:
    codes = phrase.codes
    if "m" in codes:
        found = reading_days.day(phrase)
    elif "w" in codes:
        found = reading_days.weekday(phrase)
    elif "t" in codes:
        found = reading_days.named(phrase)
    else:
        return None
    return found and found[1]


def moment(phrase: Phrase) -> Reading:
    """Read "Friday night", "last night", "this morning", "tomorrow at noon"."""
    part = phrase.worth("pT")
    time = f"T{part // 100:02}:00" if isinstance(part, int) else f"T{part}"
    day = _named_day(phrase) if set(phrase.codes) & set("wtm") else _pointed_day(phrase)
    return "TIME", day and day + time


def evening(phrase: Phrase) -> Reading:
    """Read "Freitagabend": a weekday and its part of the day in one word."""
    worth = str(phrase.worth("2"))
    day = reading_days.near_weekday(phrase, int(worth[0]))
    return "TIME", day and f"{day}T{worth[1:]}"


def _pointed_day(phrase: Phrase) -> str | None:
    told = phrase.counts_from_told
    anchor = phrase.story.told if told else phrase.story.published
    return anchor and shifted(anchor, "D", phrase.pointing())
