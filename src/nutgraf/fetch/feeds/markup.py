"""Text of XML or HTML in, its tags and the text between them out, one after the other, however broken it is.

Nothing is expanded but characters (&lt; &eacute; &#233;): a document type with its entities is passed over, so there is
nothing in it that could be fetched, read or multiplied. Every step reads on from where the last one stopped: the time
is linear in the length of the text.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

# A "<" that begins something; what stands up to it is text.
_OPENING = re.compile(r"<(?=/?[A-Za-z_]|[!?])")
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)"
    r"(?P<attributes>(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+|[^<>]*+)(?P<end>>|(?=<)|\Z)",
    re.ASCII,
)
_ATTRIBUTE = re.compile(
    r"(?P<name>[A-Za-z_][\w.-]*+(?::[\w.-]++)?+)(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"?|'(?P<single>[^']*+)'?|(?P<bare>[^\s\"'>]++)))?+",
    re.ASCII,
)
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
# What a document type declares, to its end.
_DECLARATIONS = re.compile(r"\[[^\]]*+(?:\](?!\s*+>)[^\]]*+)*+(?:\]\s*+>)?+")

# Of a text or a tag with more than anybody writes, the first ones.
_MOST_TAGS = 1_000_000
_MOST_ATTRIBUTES = 60


class Tag(NamedTuple):
    """A start tag, an end tag, or one that is both (`<br/>`).

    name: as written, with its prefix. attributes: as written, to be read with `attributes`.
    """

    name: str
    attributes: str
    is_start: bool
    is_end: bool


def tokens(text: str) -> Iterator[Tag | str]:
    """Yield the tags of the text and the text between them, characters resolved, CDATA unwrapped.

    Comments, processing instructions and the document type are left out. A "<" that begins no tag is text.
    Ends after a million tags.
    """
    at = 0
    for _ in range(_MOST_TAGS):
        opening = _OPENING.search(text, at)
        if not opening:
            break
        start = opening.start()
        if start > at:
            yield resolved(text[at:start])
        tag = _TAG.match(text, start)
        if tag:
            yield _tag(tag)
            at = tag.end()
            continue
        between, at = _no_tag(text, start)
        if between:
            yield between
    else:
        return
    if at < len(text):
        yield resolved(text[at:])


def _tag(match: re.Match[str]) -> Tag:
    is_end = bool(match["close"])
    attributes = match["attributes"]
    return Tag(match["name"], attributes, not is_end, is_end or attributes.endswith("/"))


def _no_tag(text: str, at: int) -> tuple[str, int]:
    """Return the text of a CDATA section, or "" for a comment, an instruction, a document type; and where it ends."""
    if text.startswith("<![CDATA[", at):
        end = _after(text, "]]>", at)
        return text[at + len("<![CDATA[") : end].removesuffix("]]>"), end
    if text.startswith("<!--", at):
        return "", _after(text, "-->", at + len("<!"))
    end = _after(text, ">", at)
    bracket = text.find("[", at, end)
    if bracket >= 0 and text[at : at + len("<!doctype")].lower() == "<!doctype":
        inside = _DECLARATIONS.match(text, bracket)
        return "", inside.end() if inside else end
    return "", end


def _after(text: str, mark: str, at: int) -> int:
    """Return where the next mark ends, or where the text does."""
    found = text.find(mark, at)
    return found + len(mark) if found >= 0 else len(text)


def resolved(text: str) -> str:
    """Return the text with its character references resolved; an "&" that begins none stays as it is."""
    if "&" not in text:
        return text
    return _REFERENCE.sub(lambda match: html.unescape(match[0]), text)


def attributes(tag: Tag) -> dict[str, str]:
    """Return a tag's attributes by their names in lower case, values resolved, the first of each name, 60 at most."""
    if not tag.attributes:
        return {}
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(tag.attributes):
        value = match["double"] or match["single"] or match["bare"] or ""
        found.setdefault(match["name"].lower(), resolved(value))
        if len(found) >= _MOST_ATTRIBUTES:
            break
    return found
