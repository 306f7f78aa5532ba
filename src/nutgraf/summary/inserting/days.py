"""A sentence with a date that only the day of publication explains ("on Tuesday") in, the full date out."""

import re
from collections.abc import Iterator

from nutgraf.facts.dates import dates_of
from nutgraf.records import Article, Block, BlockKind, Date, Span
from nutgraf.summary.inserting.reader import Reader, Reading
from nutgraf.summary.inserting.records import Mention, MentionKind
from nutgraf.summary.inserting.tables.days import CALENDARS, Calendar

_VALUE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_BACK = 2  # sentences in which another year makes a weekday doubtful
_TOLD_ALREADY = re.compile(
    r"(?:'s|’s)|,?\s*[(\[]|\s(?:mornings|afternoons|evenings|nights)\b|,?\s\d|,\s[A-Z][a-z]{2,8}\.?\s\d"
)
_BEFORE = 12  # code points in which the word before a date stands


def days_of(article: Article, reader: Reader, i: int, tag: str) -> Iterator[Mention]:
    """Yield a mention for each vague date of the sentence whose value is settled; none without a day of publication."""
    calendar = CALENDARS.get(tag)
    if calendar is None or article.published is None:
        return
    reading = reader.reading(i)
    if calendar.cues.isdisjoint(reading.words.texts) or _tells_of_other_years(reader, i, article.published[:4]):
        return
    span = reader.sentence(i)
    looks_ahead = any(word.endswith(calendar.future) for word in reading.words.texts)
    for date in dates_of(article.text, [Block(BlockKind.PARAGRAPH, span)], tag, article.published):
        if looks_ahead and (date.value or "") < article.published[:10]:
            continue
        before = article.text[max(span.start, date.span.start - _BEFORE) : date.span.start].split()[-1:]
        opening = article.text[date.span.start : date.span.end].split()[:1]
        if any(word.lower() in calendar.determiners for word in before + opening):
            continue
        full = _full(article.text[date.span.start : date.span.end], date, calendar)
        end = date.span.end
        if full and not _TOLD_ALREADY.match(article.text, end) and not _is_quoted(reading, date.span):
            yield Mention(Span(end, end), f" [{full}]", f" [{full}]", MentionKind.DATE)


def _full(written: str, date: Date, calendar: Calendar) -> str:
    """Return the full date of a vague one, "" of any other."""
    value = _VALUE.fullmatch(date.value or "")
    vague = not calendar.cues.isdisjoint(written.split()) and not any(map(str.isdigit, written))
    if value is None or not vague or date.kind not in {"DATE", "TIME"}:
        return ""
    year, month, day = value.groups()
    if month is None:
        return year
    form = calendar.day if day else calendar.month
    return form.format(day=int(day or 0), month=calendar.months[int(month) - 1], year=year)


def _tells_of_other_years(reader: Reader, i: int, year: str) -> bool:
    """Whether the sentence or those right before it tell of another year, so that a weekday may be one of then."""
    return any(
        word != year and _YEAR.fullmatch(word)
        for j in range(max(0, i - _BACK), i + 1)
        for word in reader.reading(j).words.texts
    )


def _is_quoted(reading: Reading, span: Span) -> bool:
    words = reading.words
    return any(words.starts[first] <= span.start < words.starts[end - 1] for first, end in words.passages)
