"""An entry in, whether the feed holds its whole story out, rather than a teaser of it."""

import re
from functools import cache

from nutgraf.fetch.feeds.fields import shown_text
from nutgraf.fetch.feeds.markup import tokens
from nutgraf.fetch.feeds.phrases import FIRST_STOOD, READ_ON
from nutgraf.fetch.feeds.words import count_words
from nutgraf.records import FeedEntry

# Publishing systems cut teasers at 55 words or 400 characters, publishers after a paragraph or two. A whole story that
# is as short as that costs one request for its page.
LEAST_WORDS = 150

# The last characters of a story's HTML, and of its text, in which a link to the rest of it or a footer stands.
_TAIL_OF_MARKUP = 3_000
_TAIL = 200
_ELLIPSIS = re.compile(r"(?:…|\.\.\.|\[\s?(?:…|\.{3})\s?\]|\[\+\d{1,9} chars\])\W*\Z")
_STOPS = '.!?…:»«>|)\\]"”“–—→。！？'


def is_full(entry: FeedEntry) -> bool:
    """Return whether the feed's content is the whole story.

    It is not where it has fewer than 150 words, breaks off in an ellipsis, or ends in a link to the rest.
    """
    if not entry.content:
        return False
    markup = without_footer(entry.content)
    return count_words(shown_text(markup)) >= LEAST_WORDS and not _breaks_off(markup)


def _breaks_off(markup: str) -> bool:
    tail = _lines(markup[-_TAIL_OF_MARKUP:])[-_TAIL:]
    return _ELLIPSIS.search(tail) is not None or _read_on().search(tail.lower()) is not None


def _lines(markup: str) -> str:
    """Return the text of HTML, a new line for every tag, since a link's text begins one."""
    pieces = (token if isinstance(token, str) else "\n" for token in tokens(markup))
    lines = (" ".join(line.split()) for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


@cache
def _read_on() -> re.Pattern[str]:
    """Return the pattern of all phrases that invite to read the rest, where they begin a line or follow a stop."""
    phrases = sorted({re.escape(phrase) for row in READ_ON.values() for phrase in row}, key=len, reverse=True)
    return re.compile(rf"(?:\A|\n|[{_STOPS}]\s?)(?:{'|'.join(phrases)})")


def without_footer(markup: str) -> str:
    """Return the HTML of a story without the line at its end that says where it first stood."""
    start = max(0, len(markup) - _TAIL_OF_MARKUP)
    footer = _first_stood().search(markup, start)
    return markup[: footer.start()] if footer else markup


@cache
def _first_stood() -> re.Pattern[str]:
    lines = (
        rf"{re.escape(first)}\b(?:(?!</p|{re.escape(first)}).){{0,600}}?{re.escape(then)}"
        for first, then in FIRST_STOOD
    )
    return re.compile("|".join(lines), re.IGNORECASE | re.DOTALL)
