"""Records in, the words that people read about them out: dates, durations, what came of a page."""

import re

from nutgraf.envelope import reading_seconds, summary_seconds
from nutgraf.printable import one_line
from nutgraf.records import Article, BlockKind, CheckedClaim, Document, Explanation, Label, Status, Verdict

STANDARD_INPUT = "-"

_TEASER = "Only the beginning of the story was available."
_NO_STORY = "No story was found."

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MINUTE = 60
_SECTIONS = 5  # left-out sections that are named
_YEAR_DIGITS = 4
_PERIOD = re.compile(r"(?P<year>\d{2,4})(?:-(?P<rest>\d\d(?:-\d\d)?|SP|SU|FA|WI|Q[1-4]|H[12]|W\d\d(?:-WE)?))?")
_PARTS_OF_YEAR = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS_OF_DAY = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night"}


def name_of(page: str) -> str:
    """Return how people call what a page was asked for by."""
    return "standard input" if page == STANDARD_INPUT else one_line(page)


def title_of(page: str, article: Article) -> str:
    """Return the title of the article; where it has none, what the page was asked for by."""
    return one_line(article.title or "") or name_of(page)


def appearance(article: Article) -> str:
    """Return where and when the article appeared and who wrote it, as far as it is known."""
    authors = ", ".join(filter(None, map(one_line, article.authors)))
    parts = one_line(article.site or ""), day(article.published or ""), authors
    return " · ".join(filter(None, parts))


def day(moment: str) -> str:
    """Return the date of an ISO 8601 day or moment as "12 July 2023"; other text as it is."""
    year, _, rest = moment[:10].partition("-")
    month, _, day_of_month = rest.partition("-")
    if not (year + month + day_of_month).isascii() or not (year + month + day_of_month).isdecimal():
        return one_line(moment)
    if not month or not 1 <= int(month) <= len(_MONTHS):
        return one_line(moment)
    return " ".join(filter(None, (day_of_month.lstrip("0"), _MONTHS[int(month) - 1], year)))


def time_words(value: str) -> str:
    """Return a TIMEX3 date or time as people say it; nothing where it is no point of the calendar.

    "2021-02-09" is "9 February 2021", "1998-SU" "summer 1998", "199" "the 1990s", "2021-Q1" "quarter 1 of 2021".
    """
    date, _, clock = value.partition("T")
    found = _PERIOD.fullmatch(date)
    if not found:
        return ""
    year, rest = found["year"], found["rest"] or ""
    if len(year) < _YEAR_DIGITS:
        return f"the {year}0s" if len(year) == _YEAR_DIGITS - 1 else f"century {int(year) + 1}"
    if rest in _PARTS_OF_YEAR:
        words = f"{_PARTS_OF_YEAR[rest]} {year}"
    elif rest.startswith("W"):
        words = f"week {rest[1:3]} of {year}" + (" (weekend)" if rest.endswith("WE") else "")
    elif rest.startswith(("Q", "H")):
        words = f"{'quarter' if rest[0] == 'Q' else 'half'} {rest[1:]} of {year}"
    else:
        words = day(date)
    return f"{words}, {_PARTS_OF_DAY.get(clock, clock)}" if clock else words


def status_words(article: Article) -> str:
    """Return what came of the page and why, in plain words; nothing where it is complete."""
    if article.status is Status.COMPLETE:
        return ""
    words = _TEASER if article.status is Status.TEASER else _NO_STORY
    return f"{words} {one_line(article.status_reason)}".strip()


def closing_words(document: Document) -> str:
    """Return what the summary saves, how much of the article's facts it holds and which sections it leaves out."""
    return " ".join(filter(None, (saving(document), holding(document), leaving_out(document))))


def holding(document: Document) -> str:
    """Return what share of the article's facts the summary holds; nothing where it holds all or there are none."""
    summary = document.summary
    if summary is None or summary.coverage is None or summary.coverage == 1:
        return ""
    return f"Holds {summary.coverage:.0%} of the article’s names, numbers, dates and quotations."


def leaving_out(document: Document) -> str:
    """Return which sections the summary says nothing of."""
    headings = document.summary.left_out if document.summary else ()
    named = ", ".join(f"“{one_line(heading)}”" for heading in headings[:_SECTIONS])
    more = f" and {len(headings) - _SECTIONS} more" if len(headings) > _SECTIONS else ""
    return f"Leaves out {named}{more}." if headings else ""


def saving(document: Document) -> str:
    """Return how much reading the summary saves; nothing where there is none or it saves none.

    Of a teaser there is nothing to say either: how long its whole story takes is not known.
    """
    if document.summary is None or document.article.status is Status.TEASER:
        return ""
    if document.summary.whole:
        return "The article is this short: nothing was left out."
    short = duration(summary_seconds(document.summary))
    long = duration(reading_seconds(document.article.text))
    return "" if short == long else f"Read in {short} instead of {long}."


def duration(seconds: int) -> str:
    """Return a time as people say it: up to a minute and a half in steps of 5 seconds, then in minutes."""
    rounded = max(5, 5 * round(seconds / 5))
    return f"{rounded} s" if rounded <= 1.5 * _MINUTE else f"{round(seconds / _MINUTE)} min"


def kind_name(kind: BlockKind) -> str:
    """Return what a block is called."""
    return kind.value.replace("_", " ")


def kind_words(explanation: Explanation) -> str:
    """Return how many blocks were judged and how likely the page is an article, in plain words."""
    chosen = sum(block.chosen for block in explanation.blocks)
    counted = f"{chosen} of {len(explanation.blocks)} blocks are in the article."
    if explanation.score is None:
        return f"{counted} The page is saved text, which is read by rules."
    return f"{counted} The page is an article with a score of {explanation.score:.2f} of 1."


VERDICTS = {Label.SUPPORTED: "supported", Label.CONTRADICTED: "contradicted", Label.NOT_FOUND: "not found"}
"""What the labels of verdicts are called."""

SUPPORT = "Support by the article was judged, not truth."


def parts_of(verdict: Verdict) -> tuple[Verdict, ...]:
    """Return the verdicts on the sentences of a claim; of a claim of one sentence itself."""
    return verdict.parts or (verdict,)


def verdict_words(checked: CheckedClaim) -> str:
    """Return how many sentences of a claim the article supports, in plain words."""
    parts = parts_of(checked.verdict)
    supported = sum(part.label is Label.SUPPORTED for part in parts)
    if len(parts) == 1:
        return f"The article {'supports' if supported else 'does not support'} the claim. {SUPPORT}"
    return f"The article supports {supported} of {len(parts)} sentences. {SUPPORT}"
