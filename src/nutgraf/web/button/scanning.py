"""Markup in, where its visible texts stand and in which elements out, with the offsets of every tag.

This is the tokenizer of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html) with as much of its
tree construction as tells which elements are open at a place: end tags that may be left out, void elements, tags that
close others. One pass; what is never closed ends it.
"""

import re
from dataclasses import dataclass, field

from nutgraf.web.button.open_elements import Element, Loose, OpenElements

_SPACE = " \\t\\n\\f\\r"
_NEXT = re.compile(r"<[a-zA-Z/!?]")
_TAG = re.compile(
    rf"<(?P<end>/?)(?P<name>[a-zA-Z][^{_SPACE}/>]*+)"
    rf"(?P<attributes>(?:[{_SPACE}/]++"
    rf"|[^{_SPACE}/>][^{_SPACE}/>=]*+"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^{_SPACE}>]*+)|(?![{_SPACE}]*+=)))*+)>"
)
_ATTRIBUTE = re.compile(
    rf"(?P<name>[^{_SPACE}/>][^{_SPACE}/>=]*+)"
    rf"(?:[{_SPACE}]*+=[{_SPACE}]*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^{_SPACE}>]*+)))?+"
)
_TAG_NAME = re.compile(r"</?[a-zA-Z]")
_COMMENT_END = re.compile(r"--!?>")
_SHORT_COMMENT = re.compile(r"<!---?>")
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"})
_SCRIPT_STEP = re.compile(rf"<!--|-->|<(/?)script(?=[{_SPACE}/>])", re.IGNORECASE)
_HIDING = re.compile(r"display\s{0,9}:\s{0,9}none", re.IGNORECASE)
_JSON_LD = "application/ld+json"


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of text between two tags. element: the innermost one around it, or None at the top."""

    start: int
    end: int
    element: Element | None


@dataclass(frozen=True, slots=True)
class Script:
    """A block of JSON-LD. tag: where its start tag begins; start, end: its text."""

    tag: int
    start: int
    end: int


@dataclass(slots=True)
class Scan:
    """What a page's markup holds. base: the href of its first <base>, or None. loose_links: those never closed."""

    texts: list[Text] = field(default_factory=list)
    scripts: list[Script] = field(default_factory=list)
    base: str | None = None
    loose_links: list[Loose] = field(default_factory=list)

    def is_in_loose_link(self, at: int) -> bool:
        """Return whether a link that was never closed goes on at an offset, in whatever stands there."""
        return any(loose.start <= at and not 0 <= loose.end <= at for loose in self.loose_links)


def scan(markup: str) -> Scan:
    """Return what the markup holds; linear in its length."""
    return _Scanner(markup).scanned()


def attributes_of(text: str) -> dict[str, str]:
    """Return the attributes of a start tag, of two with the same name the first."""
    found: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(text):
        value = next((each[group] for group in ("double", "single", "bare") if each[group] is not None), "")
        found.setdefault(each["name"].lower(), value)
    return found


class _Scanner:
    def __init__(self, markup: str) -> None:
        self._markup = markup
        self._open = OpenElements()
        self._found = Scan()

    def scanned(self) -> Scan:
        at = 0
        while (after := self._step(at)) > at:
            at = after
        self._open.close_all(len(self._markup))
        self._found.loose_links = self._open.loose_links
        return self._found

    def _step(self, at: int) -> int:
        """Take the text up to the next tag and that tag, and return where it ends; the same place at the end."""
        found = _NEXT.search(self._markup, at)
        start = found.start() if found else len(self._markup)
        if start > at:
            self._text(at, start)
        if found is None:
            return start
        if tag := _TAG.match(self._markup, start):
            return self._end_tag(tag) if tag["end"] else self._start_tag(tag)
        if not _TAG_NAME.match(self._markup, start):
            return self._comment(start)
        return at if at == start else start  # a tag that never ends takes the rest of the page with it

    def _text(self, start: int, end: int) -> None:
        element = self._open.innermost
        if (element is None or element.seen) and not self._markup[start:end].isspace():
            self._found.texts.append(Text(start, end, element))

    def _comment(self, start: int) -> int:
        """Return where what is no tag ends: a comment, a doctype, an instruction, or what is read as one."""
        if self._markup.startswith("<![CDATA[", start) and self._open.is_foreign:
            end = self._markup.find("]]>", start)
            return end + 3 if end >= 0 else start
        if not self._markup.startswith("<!--", start):
            end = self._markup.find(">", start)
            return end + 1 if end >= 0 else start
        found = _SHORT_COMMENT.match(self._markup, start) or _COMMENT_END.search(self._markup, start + 4)
        return found.end() if found else start

    def _end_tag(self, tag: re.Match[str]) -> int:
        self._open.close(tag["name"].lower(), tag.start(), tag.end())
        return tag.end()

    def _start_tag(self, tag: re.Match[str]) -> int:
        name = tag["name"].lower()
        attributes = attributes_of(tag["attributes"]) if tag["attributes"] else {}
        if name == "base" and self._found.base is None:
            self._found.base = attributes.get("href")
        if name in _RAW and not self._open.is_foreign:
            return self._raw(name, tag, attributes)
        if name == "plaintext":
            return tag.start()
        hidden = "hidden" in attributes or bool(_HIDING.search(attributes.get("style", "")))
        self._open.open(name, tag.start(), tag.end(), hidden=hidden, is_empty=tag["attributes"].endswith("/"))
        return tag.end()

    def _raw(self, name: str, tag: re.Match[str], attributes: dict[str, str]) -> int:
        """Pass over an element whose content is no markup, and return where it ends."""
        end = self._script_end(tag.end()) if name == "script" else self._raw_end(name, tag.end())
        if end < 0:
            return tag.start()
        if name == "script" and attributes.get("type", "").strip().lower() == _JSON_LD:
            self._found.scripts.append(Script(tag.start(), tag.end(), end))
        closing = self._markup.find(">", end)
        return closing + 1 if closing >= 0 else tag.start()

    def _raw_end(self, name: str, start: int) -> int:
        found = re.compile(rf"</{name}(?=[{_SPACE}/>])", re.IGNORECASE).search(self._markup, start)
        return found.start() if found else -1

    def _script_end(self, start: int) -> int:
        """Return where a script's end tag stands: not the one of a script that is written inside a comment in it."""
        commented = nested = False
        for step in _SCRIPT_STEP.finditer(self._markup, start):
            if step[0] == "<!--":
                commented = True
            elif step[0] == "-->":
                commented = nested = False
            elif not step[1]:
                nested = nested or commented
            elif nested:
                nested = False
            else:
                return step.start()
        return -1
