"""Sentences in, how much each of them is padding out; and which of them say again what one before them has said.

"Only time will tell", "This is a developing story" and "Sign up for our newsletter" tell nothing of the news. What is
said again is no padding by itself: in news it is mostly what matters. But whoever has the one can do without the other.
"""

from collections.abc import Sequence

from nutgraf.summary.tables import Wording, wording
from nutgraf.summary.tables.record import plain

_LONGEST = 160  # code points; a longer sentence says something besides the phrase
_MOST_WORDS_BESIDE = 10  # words that may stand beside an empty phrase
_ASKED_FOR_COMMENT = 0.5  # how much of a sentence is padding that only says who was asked


def is_padding(text: str, language: str | None) -> bool:
    """Return whether a sentence says nothing of the story: a stock phrase, a call to the reader, a line about the page.

    Of a language without a table the answer is False.
    """
    return len(text) <= _LONGEST and _says_nothing(plain(text), wording(language))


def padding_of(texts: Sequence[str], language: str | None) -> list[float]:
    """Return for each sentence how much of it is padding.

    1.0: it says nothing of the story. 0.5: it only says who was asked for comment. 0.0: it tells something, or the
    language has no table.
    """
    known = wording(language)
    return [_emptiness(text, known) for text in texts]


def _emptiness(text: str, known: Wording) -> float:
    if len(text) > _LONGEST:
        return 0.0
    said = plain(text)
    if _says_nothing(said, known):
        return 1.0
    return _ASKED_FOR_COMMENT if any(phrase in said for phrase in known.comment) else 0.0


def _says_nothing(text: str, known: Wording) -> bool:
    first = text.split(None, 1)[:1]
    if first and text.startswith(known.openings.get(first[0], ())):
        return True
    beside = text.count(" ") - _MOST_WORDS_BESIDE
    return any(phrase in text and phrase.count(" ") >= beside for phrase in known.empty)
