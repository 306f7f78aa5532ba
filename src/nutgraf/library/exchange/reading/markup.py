"""The text of an HTML or OPML file in, its tags out, each with the words behind it.

The exports read here are flat lists that programs have written, so there is no tree to build. There is no document
type either: nothing is declared, no entity but those of HTML is replaced, nothing outside the file is named. That makes
entity bombs and external entities text like any other, and files with a bare "&" readable, which XML parsers refuse.
Every step goes forward in the text, so the time is linear in its length.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_NAME = re.compile(r"/?[A-Za-z][^\s/>]{0,50}+")
_GAP = re.compile(r"[\s/]*+")
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s=>/"']++)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s>"']*+)))?"""
)
# What is no tag, and where it ends.
_ASIDE = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", "?>"))


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and the words between it and the next one.

    name: in small letters; of an end tag with "/" before it. attributes: names in small letters, values unescaped.
    empty: whether it ends in "/>". words: unescaped.
    """

    name: str
    attributes: Mapping[str, str]
    empty: bool
    words: str


def tags(text: str) -> Iterator[Tag]:
    """Yield the tags of the text in order; one that is never closed ends it."""
    at = text.find("<")
    while at >= 0:
        if text.startswith(("<!", "<?"), at):
            at = text.find("<", _behind_aside(text, at))
        elif name := _NAME.match(text, at + 1):
            attributes, end = _attributes(text, _behind_gap(text, name.end()))
            if end >= len(text):
                return
            at = text.find("<", end + 1)
            words = text[end + 1 : at] if at >= 0 else text[end + 1 :]
            yield Tag(name[0].lower(), attributes, text[end - 1] == "/", unescaped(words))
        else:
            at = text.find("<", at + 1)


def unescaped(text: str) -> str:
    """Return the text with HTML's character references replaced; as it is where one is absurd."""
    try:
        return html.unescape(text)
    except ValueError:  # the number of a character with thousands of digits
        return text


def _behind_aside(text: str, at: int) -> int:
    """Return where a comment, a declaration or the like ends that begins at a place."""
    opening, closing = next(pair for pair in _ASIDE if text.startswith(pair[0], at))
    end = text.find(closing, at + len(opening))
    return len(text) if end < 0 else end + len(closing)


def _attributes(text: str, at: int) -> tuple[dict[str, str], int]:
    """Return the attributes of the tag whose name ends at a place, and where its ">" stands."""
    found: dict[str, str] = {}
    while at < len(text) and text[at] != ">":
        attribute = _ATTRIBUTE.match(text, at)
        if attribute:
            value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
            found.setdefault(attribute["name"].lower(), unescaped(value))
        at = _behind_gap(text, attribute.end() if attribute else at + 1)
    return found, at


def _behind_gap(text: str, at: int) -> int:
    gap = _GAP.match(text, at)
    return gap.end() if gap else at
