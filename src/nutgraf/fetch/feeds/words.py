"""Text in, how many words it has out, and the form in which words are compared; scripts without spaces included."""

import re
import unicodedata

# Scripts that put no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
_UNSPACED_RANGES = (
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
# A word of theirs has about two characters (Chinese) to four (Thai, with its vowel signs).
_CHARACTERS_OF_A_WORD = 2

_UNSPACED = re.compile(f"[{_UNSPACED_RANGES}]")
_HANGUL = re.compile("[\uac00-\ud7a3]")  # Korean hangs its particles onto words
_SPACED_WORD = re.compile(rf"[^\W{_UNSPACED_RANGES}]+(?:['’.-][^\W{_UNSPACED_RANGES}]+)*")

_ACCENTS_FROM = 200  # Unicode's combining classes of marks above and below a letter
# To put a run of accents in order takes the square of its length, so text is taken apart in pieces of so many letters.
_PIECE = 200
# Letters that are no letter with a mark to Unicode, and are one to who types a word.
_LIKE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'"})


def count_words(text: str) -> int:
    """Return how many words a text has, in scripts without spaces about how many. Linear in its length."""
    return sum(1 for _ in _SPACED_WORD.finditer(text)) + len(_UNSPACED.findall(text)) // _CHARACTERS_OF_A_WORD


def folded(text: str) -> str:
    """Return a text without case, accents and differences of white space, for comparing."""
    reduced = text.casefold().translate(_LIKE)
    if not reduced.isascii():
        reduced = "".join(_bare(reduced[start : start + _PIECE]) for start in range(0, len(reduced), _PIECE))
    return " ".join(reduced.split())


def _bare(piece: str) -> str:
    """Return a piece of text without accents."""
    apart = unicodedata.normalize("NFKD", piece)
    return unicodedata.normalize("NFC", "".join(mark for mark in apart if unicodedata.combining(mark) < _ACCENTS_FROM))


def holds(text: str, word: str) -> bool:
    """Return whether a folded text holds a folded word, or several in a row, as whole words."""
    if not word:
        return False
    ends_openly = bool(_HANGUL.match(word[-1]))
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if _is_apart(text[at - 1 : at], word[0]) and (ends_openly or _is_apart(text[end : end + 1], word[-1])):
            return True
        at = text.find(word, at + 1)
    return False


def _is_apart(neighbour: str, edge: str) -> bool:
    """Return whether a word can end between its edge and its neighbour."""
    if not neighbour.isalnum() or not edge.isalnum():
        return True
    return bool(_UNSPACED.match(neighbour) or _UNSPACED.match(edge))
