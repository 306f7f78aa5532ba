"""What readers see beside the headline: the lines around the first heading in, byline and date out.

Only for pages whose tags say nothing: "By Ann Lee" and "17 May 2024" as lines of their own.
"""

import re
from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser

from nutgraf.article import dates

_BEFORE, _AFTER = 600, 1_500
_HIGHEST = 5
_LONGEST_BYLINE, _LONGEST_DATE = 90, 70

_LABEL = (
    r"(?:written |posted |published |article |story |words |reviewed )?by|author|von|por|par|door|автор|текст|yazar"
)
_BY = re.compile(rf"(?:{_LABEL})(?:\s*:\s*|\s+)(?P<name>\S.*)", re.IGNORECASE)
_BARE = re.compile(rf"(?:{_LABEL})\s*:?", re.IGNORECASE)
_NAME = re.compile(
    r"[^\W\d_a-zа-яё][\w.'’-]*(?:\s(?:[a-z]{1,3}\s)?[^\W\d_a-zа-яё][\w.'’-]*){1,3}(?=$|\s*[,|·•&(–—-]|\sand\s|\sund\s)"
)
_CHANGED = re.compile(r"updated|modified|aktualisiert|actualizad|mis à jour|aggiornat|обновлен|reviewed", re.IGNORECASE)


def lines_beside_headline(tree: LexborHTMLParser) -> list[str]:
    """Return the lines of text shortly before and after the first <h1>, those after it first."""
    heading = tree.css_first("h1")
    if heading is None:
        body = tree.body
        return _lines(body.text(separator="\n")[: _BEFORE + _AFTER]) if body is not None else []
    title, ancestor = heading.text(separator="\n"), heading
    text, start = title, 0
    for _ in range(_HIGHEST):
        parent = ancestor.parent
        if parent is None or len(text) - start > len(title) + _AFTER // 2:
            break
        ancestor = parent
        text = ancestor.text(separator="\n")
        start = max(0, text.find(title))
    after = start + len(title)
    return _lines(text[after : after + _AFTER]) + _lines(text[max(0, start - _BEFORE) : start])


def _lines(text: str) -> list[str]:
    return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]


def byline_in(lines: Sequence[str]) -> list[str]:
    """Return the names of the first line that says who wrote the story, [] where none does."""
    for line, below in zip(lines, [*lines[1:], ""], strict=False):
        named = _BY.fullmatch(line)
        candidate = named["name"] if named else below if _BARE.fullmatch(line) else ""
        if len(candidate) <= _LONGEST_BYLINE and _NAME.match(candidate):
            return [candidate]
    return []


def date_in(lines: Sequence[str], *, month_first: bool) -> str | None:
    """Return the first date that has a line for itself, one of a later change only where no other stands."""
    changed: str | None = None
    for line in lines:
        if len(line) > _LONGEST_DATE or not any(char.isdigit() for char in line):
            continue
        found = dates.iso(line, month_first=month_first)
        if found and not _CHANGED.search(line):
            return found
        changed = changed or found
    return changed
