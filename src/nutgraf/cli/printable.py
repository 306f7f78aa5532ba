"""Text of a page in, text that is safe to show to people out.

A page can hold terminal escape sequences, and marks that reverse the direction of what follows;
printed as they are they could hide, forge or reorder what a reader sees.
"""

import re

_BREAKS = re.compile(r"[\t\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
# C0 and C1 controls but the line feed, then embeddings, overrides and isolates of writing direction.
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")


def printable(text: str) -> str:
    """Return the text without control characters; line feeds stay, other breaks become spaces."""
    spaced = _BREAKS.sub(" ", text.replace("\r\n", "\n"))
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", spaced))


def one_line(text: str) -> str:
    """Return the printable text on a single line, white space collapsed."""
    return " ".join(printable(text).split())
