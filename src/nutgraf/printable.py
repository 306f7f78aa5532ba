"""Text of a page or of a stranger's file in, text that is safe to show to people and to write to files out.

A page can hold terminal escape sequences, and marks that reverse the direction of what follows;
printed as they are they could hide, forge or reorder what a reader sees.
"""

import re

_BREAKS = re.compile(r"[\t\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
# Controls but the line feed; embeddings, overrides and isolates of writing direction, which could forge what is read.
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
# No text in Unicode, and refused by XML.
_NO_CHARACTERS = re.compile(r"[\ud800-\udfff\ufffe\uffff]")


def printable(text: str) -> str:
    """Return the text without control characters; line feeds stay, other breaks become spaces."""
    spaced = _BREAKS.sub(" ", text.replace("\r\n", "\n"))
    return _NO_CHARACTERS.sub("\ufffd", _CONTROLS.sub("", spaced))


def one_line(text: str) -> str:
    """Return the printable text on a single line, white space collapsed."""
    return " ".join(printable(text).split())
