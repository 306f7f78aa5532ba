"""A word in; what it is compared by out: without case, accents, vowel points and ligatures."""

import re
import unicodedata
from functools import cache

# Letters that Unicode does not take apart, as people without the key write them.
_LETTERS = str.maketrans(
    {"æ": "ae", "ð": "d", "ø": "o", "þ": "th", "đ": "d", "ħ": "h", "ı": "i", "ł": "l", "œ": "oe", "ŧ": "t"}
)
# Accents; vowel points of Hebrew and Arabic, the stroke that makes an Arabic word longer, joiners. Vowel signs of
# other scripts are as good as letters, and stay.
_MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d"
_ASCII = 128
_REMEMBERED = 10_000  # characters; more than the scripts of a library have in common use
_NO_LETTERS = "\\x00-/:-`{-\\x7f"  # what taking "½" or "㎧" apart brings up


def fold(word: str) -> str:
    """Return a lower-cased word as it is compared: "Élysée" and "elysee" are one; "" where nothing is left."""
    if word.isascii():
        return word
    bare = _left_out().sub("", unicodedata.normalize("NFKD", word.casefold()))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


def fold_text(text: str) -> str:
    """Return a lower-cased text with each of its characters as words are compared; ASCII stays as it is."""
    return text if text.isascii() else text.translate(_CHARACTERS)


class _Characters(dict[int, str]):
    """What characters are compared by, each found out once."""

    def __missing__(self, code: int) -> str:
        folded = chr(code) if code < _ASCII else fold(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = folded
        return folded


_CHARACTERS = _Characters()


@cache
def _left_out() -> re.Pattern[str]:
    return re.compile(f"[{_MARKS}{_NO_LETTERS}]")
