"""A paragraph in, lines no wider than a number of terminal columns out; wide scripts too."""

import unicodedata
from collections.abc import Iterator

# From here on stand the scripts that are written without spaces; Hangul, which has them, is left out.
_WIDE_FROM = "\u2e80"
_HANGUL = range(0xAC00, 0xD7A4)
# What may not open a line.
_CLOSING = frozenset("、。，．！？：；」』）】〕〉》”’…")


def width_of(text: str) -> int:
    """Return how many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def wrapped(text: str, width: int, *, first: str = "", rest: str = "") -> str:
    """Return the text in lines of at most so many columns, unless one word alone is wider.

    first, rest: what the first line and the others begin with; they count towards the width.
    """
    lines, line, used = [], first, width_of(first)
    is_empty = True
    for gap, piece in _pieces(text):
        columns = width_of(piece)
        if not is_empty and used + len(gap) + columns > width:
            lines.append(line)
            line, used, is_empty = rest, width_of(rest), True
        line += piece if is_empty else gap + piece
        used += columns if is_empty else len(gap) + columns
        is_empty = False
    return "\n".join([*lines, line])


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield what may not be broken: a word or one wide character, and the space before it, if any."""
    for word in text.split():
        gap = " "
        for piece in [word] if max(word) < _WIDE_FROM else _characters(word):
            yield gap, piece
            gap = ""


def _characters(word: str) -> list[str]:
    """Take a word of a wide script apart, each mark that may not open a line kept with what it follows."""
    pieces: list[str] = []
    for character in word:
        if pieces and (character in _CLOSING or not (_is_wide(character) or _is_wide(pieces[-1][-1]))):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _is_wide(character: str) -> bool:
    return character >= _WIDE_FROM and ord(character) not in _HANGUL


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
