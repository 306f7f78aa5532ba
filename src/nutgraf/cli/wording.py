"""Records in, the words that people read about them out: dates, durations, what came of a page."""

from nutgraf.cli.printable import one_line
from nutgraf.envelope import reading_seconds, summary_seconds
from nutgraf.records import Article, BlockKind, Document, Explanation, Status

STANDARD_INPUT = "-"

_TEASER = "Only the beginning of the story was available."
_NO_STORY = "No story was found."

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_MINUTE = 60


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


def status_words(article: Article) -> str:
    """Return what came of the page and why, in plain words; nothing where it is complete."""
    if article.status is Status.COMPLETE:
        return ""
    words = _TEASER if article.status is Status.TEASER else _NO_STORY
    return f"{words} {one_line(article.status_reason)}".strip()


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
