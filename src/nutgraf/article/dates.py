"""Dates as pages write them: any form in, ISO 8601 out (a day or a moment, the zone kept), or None."""

import re
from datetime import UTC, datetime, timedelta, timezone

_LONGEST = 120
# The web's articles; what lies outside is a slip or a placeholder ("0000-00-00", year 9999).
_FIRST_YEAR, _LAST_YEAR = 1800, 2099

# English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Ukrainian, Polish, Swedish, Turkish, Czech,
# by the shortest beginnings that tell the months apart.
_MONTHS = (
    "jan janv enero ene gen янв січ stycz sty oca led",
    "feb febr fév fev лют фев luty lut şub úno",
    "mar mär mrt maart мар берез marz mars bře",
    "apr abr avr апр квіт kwie nis dub",
    "mai may maj mei mag мая май трав kvě",
    "jun juin июн черв czer haz",
    "jul juil lug июл лип lip tem čvc červenec",
    "aug août aou ago авг серп sier ağu srp",
    "sep set сен верес wrze eyl zář",
    "oct okt out ott окт жовт paź eki říj",
    "nov ноя листоп lis kas",
    "dec dez dic déc des дек груд gru ara pro",
)
_MONTH_OF = {beginning: number for number, line in enumerate(_MONTHS, 1) for beginning in line.split()}

_ZONES: dict[str, float] = {
    "gmt": 0,
    "utc": 0,
    "z": 0,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "mez": 1,
    "mesz": 2,
    "eet": 2,
    "eest": 3,
    "msk": 3,
}
_ZONES |= {"est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "ist": 5.5}

_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
# what most pages declare
_PLAIN = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?)?(Z)?", re.IGNORECASE)
_EAST_ASIAN = re.compile(r"(\d{4})\s{0,3}[年년]\s{0,3}(\d{1,2})\s{0,3}[月월]\s{0,3}(\d{1,2})\s{0,3}[日일]")
_NUMBERS = re.compile(r"(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)")
_DAY_MONTH = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s-]{1,3}(?:de\s|of\s)?(?P<month>[^\W\d_]{3,12})\.?,?[\s-]{1,3}"
    r"(?:de\s|del\s)?(?P<year>\d{4})(?!\d)"
)
_MONTH_DAY = re.compile(
    r"(?P<month>[^\W\d_]{3,12})\.?\s{1,3}(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?P<year>\d{4})(?!\d)"
)
_YEAR_MONTH_DAY = re.compile(
    r"(?<!\d)(?P<year>\d{4})[\s-]{1,3}(?P<month>[^\W\d_]{3,12})\.?[\s-]{1,3}(?P<day>\d{1,2})(?!\d)"
)
_TIME = re.compile(
    r"(?<![\d:.])(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?"
    r"\s{0,3}(?P<half>[ap]\.?m\b)?\s{0,3}(?P<zone>Z\b|[+-]\d{1,2}:?\d{2}\b|[+-]\d{2}\b|[A-Z]{2,4}\b)?"
    r"(?:\s?(?P<offset>[+-]\d{2}:?\d{2})\b)?",
    re.IGNORECASE,
)
_IN_PATH = re.compile(r"/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.-]|$)")
_IN_SLUG = re.compile(r"(?<!\d)((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)")
_PACKED = re.compile(r"[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)")


def iso(text: str | None, *, month_first: bool = False) -> str | None:
    """Return "2024-05-17" or "2024-05-17T10:15:00+02:00" for a date in any common form, else None.

    Fractions of a second are dropped. A moment has a zone only where the text gives one.
    month_first: read "5/6/2024" and "5-6-2024" as an American does, where the numbers do not settle it.
    """
    text = " ".join((text or "")[:_LONGEST].split())
    if not text:
        return None
    if plain := _PLAIN.fullmatch(text):
        year, month, day, hour, minute, second, zone = plain.groups()
        return _moment((int(year), int(month), int(day)), [hour, minute, second], zone)
    if text.isascii() and text.isdigit() and len(text) in (10, 13) and text[0] == "1":  # 2001 to 2033
        return datetime.fromtimestamp(int(text[:10]), UTC).isoformat()
    if compact := _COMPACT.fullmatch(text):
        year, month, day, *clock, zone = compact.groups()
        return _moment((int(year), int(month), int(day)), clock, "Z" if zone else None)
    dated = _day(text, month_first=month_first)
    if dated is None:
        return None
    numbers, end = dated
    time = _TIME.search(text, end) or _TIME.search(text[:end])
    if time is None:
        return _moment(numbers, [], None)
    clock = [time[1], time[2], time[3]]
    if time["half"] and int(time[1]) <= 12:
        clock[0] = str(int(time[1]) % 12 + (12 if time["half"][0] in "pP" else 0))
    zone = time["zone"]
    return _moment(numbers, clock, time["offset"] or zone)


def _day(text: str, *, month_first: bool) -> tuple[tuple[int, int, int], int] | None:
    """Return year, month and day of the first date in the text, and the offset after it."""
    for pattern in (_ISO, _YEAR_FIRST, _EAST_ASIAN):
        if match := pattern.search(text):
            return (int(match[1]), int(match[2]), int(match[3])), match.end()
    for pattern in (_DAY_MONTH, _MONTH_DAY, _YEAR_MONTH_DAY):
        for match in pattern.finditer(text):
            if month := _month(match["month"]):
                return (int(match["year"]), month, int(match["day"])), match.end()
    if match := _NUMBERS.search(text):
        day, month = int(match[1]), int(match[3])
        if month > 12 or (day <= 12 and month_first and match[2] != "."):
            day, month = month, day
        return (int(match[4]) + (2000 if len(match[4]) == 2 else 0), month, day), match.end()
    return None


def _month(word: str) -> int | None:
    """Return the number of a month by its name or the beginning of it."""
    word = word.lower()
    return next((_MONTH_OF[word[:size]] for size in range(min(len(word), 8), 2, -1) if word[:size] in _MONTH_OF), None)


def _moment(day: tuple[int, int, int], clock: list[str | None], zone: str | None) -> str | None:
    """Return the ISO form of a day and, where the clock tells one, of a moment; None for no such day."""
    if not _FIRST_YEAR <= day[0] <= _LAST_YEAR:
        return None
    hour, minute, second = (int(part or 0) for part in (clock + [None] * 3)[:3])
    try:
        moment = datetime(*day, hour % 24, minute, min(second, 59), tzinfo=_zone(zone))
    except ValueError:
        return None
    return moment.isoformat() if clock and clock[0] else moment.date().isoformat()


def _zone(name: str | None) -> timezone | None:
    """Return the zone of "Z", "+02:00", "+0200", "+02" or a common abbreviation."""
    if not name:
        return None
    if name[0] in "+-":
        digits = name[1:].replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        return timezone(offset if name[0] == "+" else -offset) if offset < timedelta(hours=15) else None
    hours_east = _ZONES.get(name.lower())
    return None if hours_east is None else timezone(timedelta(hours=hours_east))


def from_url(url: str | None) -> str | None:
    """Return the day that the path of an address names, as in "/2024/05/17/", or None."""
    path = (url or "")[:2_000].split("?")[0].lower()
    for pattern in (_IN_PATH, _IN_SLUG, _PACKED):
        if match := pattern.search(path):
            month = int(match[2]) if match[2].isdigit() else _month(match[2]) or 0
            return _moment((int(match[1]), month, int(match[3])), [], None)
    return None


def days_apart(left: str, right: str) -> int:
    """Return the number of days between two ISO dates, whatever their hours."""
    return abs((datetime.fromisoformat(left[:10]) - datetime.fromisoformat(right[:10])).days)
