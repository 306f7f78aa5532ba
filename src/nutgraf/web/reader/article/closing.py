"""A summary in, what is said below it out: the reading it saves, how much it holds, and what it leaves out."""

from nutgraf.printable import one_line
from nutgraf.records import Status, Stored, Summary
from nutgraf.web.reader.article.times import duration, reading_seconds
from nutgraf.web.words import Words

_SECTIONS = 5  # left-out sections that are named


def closing(stored: Stored, summary: Summary, words: Words) -> str:
    """Return the sentences that say it."""
    parts = _saving(stored, summary, words), _holding(summary, words), _leaving_out(summary, words)
    return " ".join(filter(None, parts))


def _saving(stored: Stored, summary: Summary, words: Words) -> str:
    """Of a teaser there is nothing to say: how long its whole story takes is not known."""
    if stored.article.status is Status.TEASER:
        return ""
    if summary.whole:
        return words("article.whole")
    count = sum(len(sentence.text.split()) for sentence in summary.sentences)
    short = duration(words, reading_seconds(count))
    long = duration(words, reading_seconds(stored.entry.words))
    return "" if short == long else words("article.saving", short=short, long=long)


def _holding(summary: Summary, words: Words) -> str:
    if summary.coverage is None or summary.coverage == 1:
        return ""
    return words("article.coverage", share=round(100 * summary.coverage))


def _leaving_out(summary: Summary, words: Words) -> str:
    headings = summary.left_out
    if not headings:
        return ""
    named = ", ".join(words("article.quoted", text=one_line(heading)) for heading in headings[:_SECTIONS])
    more = len(headings) - _SECTIONS
    told = f"{named} {words('article.and_more', n=more)}" if more > 0 else named
    return words("article.left_out", headings=told)
