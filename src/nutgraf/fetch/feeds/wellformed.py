"""A feed's text in, the same feed out as well-formed XML within bounds, fit to be handed to any reader.

feedparser knows every dialect, but on hostile or broken text it takes the square of the time: an author's name of 50 kB
keeps it for 17 seconds. So it is given only what comes out here: tags balanced, names and characters legal, prefixes
declared, no document type, at most 1,000 entries, and each text no longer than it is in earnest.
"""

import re
from collections import Counter
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from nutgraf.fetch.feeds.markup import Tag, attributes, tokens
from nutgraf.fetch.feeds.namespaces import KNOWN, USUAL

MOST_ENTRIES = 1_000
_ENTRIES = frozenset({"item", "entry"})

# Characters of text in one element, by its name without prefix; of a story all that stands in it counts.
_STORIES = frozenset({"abstract", "body", "content", "description", "encoded", "fullitem", "summary"})
_LINES = frozenset({"guid", "id", "link", "origlink", "subtitle", "tagline", "title", "uri", "url"})
_STORY_ROOM, _LINE_ROOM, _ROOM = 2_000_000, 8_000, 100

# Elements of one entry outside of its story, by what they name; as many may stand before the first entry. feedparser
# compares every tag with every other, and looks for an e-mail address in a person from each of its letters on.
_MOST = {"person": 8, "of a person": 24, "date": 6, "tag": 30, "other": 60}
_KINDS = {
    **dict.fromkeys(
        ("author", "contributor", "creator", "managingeditor", "owner", "publisher", "webmaster"), "person"
    ),
    **dict.fromkeys(("email", "name", "uri", "url"), "of a person"),
    **dict.fromkeys(
        ("created", "date", "issued", "lastbuilddate", "modified", "pubdate", "published", "updated"), "date"
    ),
    **dict.fromkeys(("category", "keywords", "subject"), "tag"),
}
_MOST_DEPTH = 100
_LONGEST_VALUE = 2_000

_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "meta", "param", "source", "track", "wbr"})
_CLOSED_BY_THE_NEXT = frozenset({"li", "p"})
_SPECIAL = re.compile("[&<>]")
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def well_formed(text: str) -> bytes:
    """Return a feed as well-formed XML in UTF-8, without what lies beyond the bounds. Linear in its length."""
    writer = _Writer()
    for token in tokens(text):
        if isinstance(token, str):
            writer.text(token)
            continue
        if token.is_start:
            writer.start(token)
        if token.is_end:
            writer.end(token.name.lower())
        if writer.is_done:
            break
    return writer.finished()


@dataclass(slots=True)
class _Open:
    """An element whose end has not come yet. story: the outermost element of the story that it stands in, or None."""

    name: str
    room: int
    story: "_Open | None" = None


class _Writer:
    """Takes tags and text as they come and writes elements that are balanced."""

    def __init__(self) -> None:
        self.is_done = False
        self._out = ["<?xml version='1.0' encoding='utf-8'?>\n"]
        self._stack: list[_Open] = []
        self._open: Counter[str] = Counter()
        self._prefixes = dict(USUAL)
        self._entries = 0
        self._counted: Counter[str] = Counter()

    def start(self, tag: Tag) -> None:
        """Write a start tag, unless its element is one that no feed is read for, or one too many."""
        name = tag.name.lower()
        prefix, _, local = name.rpartition(":")
        values = attributes(tag)
        self._learn(values)
        if local in _ENTRIES and self._open[name]:
            self.end(name)  # its end is missing, or that of its story
        story = self._stack[-1].story if self._stack else None
        if story and local in _CLOSED_BY_THE_NEXT and self._stack[-1].name == name:
            self.end(name)
        if not self._is_wanted(prefix, local, in_story=story is not None):
            return
        self._out.append(f"<{name}{self._attributes(prefix, values)}>")
        if story and local in _VOID:
            self._out.append(f"</{name}>")
        else:
            self._push(name, local, story)

    def _is_wanted(self, prefix: str, local: str, *, in_story: bool) -> bool:
        if len(self._stack) >= _MOST_DEPTH or (prefix and prefix not in self._prefixes):
            return False
        if in_story:
            return True
        if local in _ENTRIES:
            self._entries += 1
            self._counted.clear()
            self.is_done = self._entries > MOST_ENTRIES
            return not self.is_done
        kind = _KINDS.get(local, "other")
        self._counted[kind] += 1
        return self._counted[kind] <= _MOST[kind]

    def _learn(self, values: dict[str, str]) -> None:
        """Remember which prefixes stand for the namespaces that we know."""
        for name, value in values.items():
            if name.startswith("xmlns:") and value.lower() in KNOWN:
                self._prefixes[name.removeprefix("xmlns:")] = value

    def _attributes(self, prefix: str, values: dict[str, str]) -> str:
        """Return the attributes as they are written, with the namespaces that the element needs declared on itself."""
        kept = {name: value for name, value in values.items() if ":" not in name and name != "xmlns"}
        kept |= {name: values[name] for name in ("xml:base", "xml:lang", "rdf:about") if name in values}
        if values.get("xmlns", "").lower() in KNOWN:
            kept["xmlns"] = values["xmlns"]
        if "rdf:about" in kept:
            kept["xmlns:rdf"] = USUAL["rdf"]
        if prefix:
            kept[f"xmlns:{prefix}"] = self._prefixes[prefix]
        short = (pair for pair in kept.items() if len(pair[1]) <= _LONGEST_VALUE)
        return "".join(f" {name}={quoteattr(_legal(value))}" for name, value in short)

    def _push(self, name: str, local: str, story: _Open | None) -> None:
        room = _STORY_ROOM if local in _STORIES else _LINE_ROOM if local in _LINES else _ROOM
        element = _Open(name, room, story)
        if local in _STORIES and not story:
            element.story = element
        self._stack.append(element)
        self._open[name] += 1

    def text(self, text: str) -> None:
        """Write text, as far as its element has room for it."""
        if not self._stack:
            return
        holder = self._stack[-1].story or self._stack[-1]
        kept = text[: holder.room]
        holder.room -= len(kept)
        self._out.append(_written(_legal(kept)))

    def end(self, name: str) -> None:
        """Write the end of an element, and of all that was left open in it; nothing where it is not open."""
        if not self._open[name]:
            return
        closed = ""
        while closed != name:
            closed = self._stack.pop().name
            self._open[closed] -= 1
            self._out.append(f"</{closed}>")
        self.is_done = self.is_done or not self._stack

    def finished(self) -> bytes:
        """Return what was written, all elements closed."""
        ends = [f"</{element.name}>" for element in reversed(self._stack)]
        return "".join(self._out + ends).encode()


def _written(text: str) -> str:
    """Return text as XML, as CDATA where it would need escaping: parsers hand over escaped text letter by letter."""
    if not _SPECIAL.search(text):
        return text
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def _legal(text: str) -> str:
    return _ILLEGAL.sub("", text)
