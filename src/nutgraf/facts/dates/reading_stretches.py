"""Phrases that tell weeks, months and years, stretches of time and repetition in, their kinds and values out."""

from nutgraf.facts.dates.calendar import Anchor, shifted, week_value, weekday_near, year_value
from nutgraf.facts.dates.phrase import Phrase, Reading

_TEN = {"E": 10, "C": 100}
_PARTS = {"H": ("M", 60), "Y": ("M", 12)}
_LONGEST = 100_000  # a longer stretch is no time that a story tells


def gone_by(phrase: Phrase) -> Reading:
    """Read "two years ago", "vor drei Tagen", "dans un mois": counted from the day of the news."""
    sign = phrase.number("gG") or 1
    return _counted(phrase, phrase.story.published, sign)


def later(phrase: Phrase) -> Reading:
    """Read "two years later": counted from the date that the story told of last."""
    return _counted(phrase, phrase.story.told, phrase.number("r") or 1)


def _counted(phrase: Phrase, anchor: Anchor | None, sign: int) -> Reading:
    """Return the date so far from the anchor; of hours and minutes, which no anchor has, how long they are."""
    count, unit = phrase.count(), phrase.unit()
    if unit.startswith("T"):
        return "DURATION", _length(count, unit)
    if count is None:
        return "DATE", "PAST_REF" if sign < 0 else "FUTURE_REF"
    if anchor is None or count != int(count) or count > _LONGEST:
        return "DATE", None
    return "DATE", shifted(anchor, unit, sign * int(count))


def period(phrase: Phrase) -> Reading:
    """Read "last week", "this year", "the following day", "that month", "the weekend"."""
    unit, codes = phrase.unit(), phrase.codes
    if codes == "Ru" and unit != "WE":
        return None
    anchor = phrase.story.told if phrase.counts_from_told else phrase.story.published
    if unit == "E" and phrase.pointing() < 0:
        return "DURATION", _length(1, unit)
    if anchor is None:
        return "DATE", None
    if unit == "WE":
        return "DATE", _weekend(anchor, phrase.pointing())
    if unit.startswith("T"):
        return None
    return "DATE", shifted(anchor, unit, phrase.pointing())


def _weekend(anchor: Anchor, pointing: int) -> str | None:
    """Return the weekend of the anchor's week where it points nowhere and is begun, else the one before."""
    here = anchor.date
    if here is None:
        return None
    saturday = weekday_near(here, 6, after=pointing > 0, strictly=pointing != 0)
    return f"{week_value(saturday)}-WE" if saturday else None


def decade(phrase: Phrase) -> Reading:
    """Read "the late 1980s", "die neunziger Jahre", "les années 90": TIMEX3 writes 199 for the 1990s."""
    written = phrase.worth("kYND7n")
    if isinstance(written, str):
        return "DATE", written
    if not isinstance(written, int) or written % 10:
        return None
    full = written if written >= 1000 else 1900 + written
    return ("DATE", f"{full // 10:03}") if written < 100 or written >= 1000 else None


def century(phrase: Phrase) -> Reading:
    """Read "the 19th century", which TIMEX3 writes 18, and "this century"."""
    number, published = phrase.number("o4NDY"), phrase.story.published
    if number is None:
        return "DATE", published and f"{published.year // 100 + phrase.pointing():02}"
    return ("DATE", f"{number - 1:02}") if 0 < number <= 30 else None


def quarter(phrase: Phrase) -> Reading:
    """Read "the third quarter of 1998", "last quarter", "fiscal 1999"."""
    published, number = phrase.story.published, phrase.number("o3")
    year = phrase.number("Y") or (published and published.year + (phrase.pointing() if "y" in phrase.codes else 0))
    if year is None:
        return "DATE", None
    if "X" in phrase.codes and "Z" not in phrase.codes:
        return "DATE", year_value(year)
    letter, parts = ("Q", 4) if phrase.worth("Z") != "H" and "M" not in phrase.codes else ("H", 2)
    if number is None and published is not None and published.month:
        at = year * parts + (published.month - 1) * parts // 12 + phrase.pointing()
        year, number = at // parts, at % parts + 1
    return ("DATE", f"{year:04}-{letter}{number}") if number and number <= parts else None


def duration(phrase: Phrase) -> Reading:
    """Read "three days", "five-hour", "more than a decade", "several weeks"."""
    return "DURATION", _length(phrase.count(), phrase.unit())


def _length(count: float | None, unit: str) -> str:
    """Return the ISO 8601 duration; X where the count is vague."""
    if unit == "2W":
        unit, count = "W", count and count * 2
    elif unit in _TEN:
        unit, count = "Y", count and count * _TEN[unit]
    elif unit == "WE":
        unit, count = "D", count and count * 2
    elif unit in {"Q", "H"}:
        unit, count = "M", count and count * (3 if unit == "Q" else 6)
    mark, unit = ("PT", unit[1:]) if unit.startswith("T") else ("P", unit)
    if count is None:
        return f"{mark}X{unit}"
    if unit in _PARTS and count % 1 and count * 2 == int(count * 2):
        smaller, parts = _PARTS[unit]
        return mark + (f"{int(count)}{unit}" if count > 1 else "") + f"{round(count % 1 * parts)}{smaller}"
    return f"{mark}{count:g}{unit}"


def repeated(phrase: Phrase) -> Reading:
    """Read "every Monday", "twice a year", "daily", "each morning"."""
    codes = phrase.codes
    if codes == "S":
        return "SET", str(phrase.worth("S"))
    for code, value in (("wW", "XXXX-WXX-{}"), ("m", "XXXX-{:02}"), ("s", "XXXX-{}"), ("p", "XXXX-XX-XXT{}")):
        if (worth := phrase.worth(code)) is not None:
            return "SET", value.format(worth)
    unit = str(phrase.worth("uyUVJZ"))
    return "SET", _length(1 if set(codes) & set("Q8") else phrase.count() or 1, unit)


def reference(phrase: Phrase) -> Reading:
    """Read "now", "recently"."""
    return "DATE", str(phrase.worth("P"))
