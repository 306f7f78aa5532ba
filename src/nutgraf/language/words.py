"""A text in; its words, lower-cased, their number and their stems out.

Chinese, Japanese, Thai, Lao, Khmer and Burmese write no spaces between words: there each character
stands for itself. Korean is written with spaces, but its words carry particles: they are taken
apart into characters too, but counted as they are written.
"""

import re

from nutgraf.language.stems import stem

__all__ = ["WORD", "stem", "word_count", "words"]

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"
    "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_HANGUL = "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"
# Vowel signs and other marks that Python's \w leaves out, though they stand inside words.
_MARKS = "\u0300-\u036f\u0483-\u0487\u05b0-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0980-\u0dff\u200c\u200d"

_RUN = rf"(?:[^\W_{_UNSPACED}{_HANGUL}]|[{_MARKS}])+"
WORD = rf"[{_UNSPACED}{_HANGUL}]|{_RUN}(?:['’]{_RUN})*"
"""The pattern of a word, as it is written."""
_WORD = re.compile(WORD)
_BY_CHARACTER = re.compile(f"[{_UNSPACED}]")
_BETWEEN = re.compile(rf"[{_UNSPACED}\u3000-\u303f\uff00-\uffef]+")


def words(text: str) -> list[str]:
    """Return the words in order, lower-cased, with "'" for every apostrophe inside them."""
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def word_count(text: str) -> int:
    """Return how many words a reader would count: what white space separates.

    Two characters of a script without spaces count as a word, rounded up.
    """
    characters = 0 if text.isascii() else len(_BY_CHARACTER.findall(text))
    if not characters:
        return len(text.split())
    return len(_BETWEEN.sub(" ", text).split()) + (characters + 1) // 2
