"""Text in, CommonMark out in which no character of it has a meaning."""

import re

from nutgraf.printable import one_line

_SPECIAL = re.compile(r"([\\`*_\[\]<>&~|])")
# What opens a heading, a list, a rule or a table only at the beginning of a line.
_OPENING = re.compile(r"^([#+\-=:]|\d{1,9}(?=[.)](?:\s|$)))")
_IN_ADDRESS = str.maketrans({"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\\": "%5C"})


def escaped(text: str) -> str:
    """Return the text on one line so that Markdown shows it and does nothing else with it."""
    line = _SPECIAL.sub(r"\\\1", one_line(text))
    opening = _OPENING.match(line)
    if not opening:
        return line
    found = opening[0]
    return f"{found}\\{line[len(found) :]}" if found.isdecimal() else f"\\{line}"


def link(words: str, url: str) -> str:
    """Return a link. words: escaped already."""
    return f"[{words}]({one_line(url).translate(_IN_ADDRESS)})"
