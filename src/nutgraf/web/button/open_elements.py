"""Start and end tags in, the elements that are open at each place and where each ends out.

The rules are those of tree construction in the HTML standard, as far as they tell what contains what.
"""

from collections import Counter
from dataclasses import dataclass

_VOID = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
# They are there once, whatever tags say.
_PAGE = frozenset({"html", "head", "body"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CLOSES_P = _HEADINGS | {
    "address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div", "dl", "fieldset",
    "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "li", "dd", "dt", "listing", "main", "menu",
    "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
}  # fmt: skip
# No tag inside of these closes what is outside, but those of tables.
_SCOPES = frozenset({"applet", "button", "caption", "marquee", "object", "table", "td", "template", "th"})
_TABLE = frozenset({"caption", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"})
_PARTS_OF_TABLES = (_TABLE | {"col"}) - {"table"}
_ROWS = frozenset({"tbody", "tfoot", "thead"})
_ROWS_AND_TABLE = _ROWS | {"table", "tr", "colgroup"}
_CELLS = frozenset({"td", "th"})
# A tag -> what it closes if that is open, and inside of which that must be.
_CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "li": (frozenset({"li"}), _SCOPES | (_CLOSES_P - {"address", "div", "p", "li"})),
    **dict.fromkeys(
        ["dd", "dt"], (frozenset({"dd", "dt"}), _SCOPES | (_CLOSES_P - {"address", "div", "p", "dd", "dt"}))
    ),
    **dict.fromkeys(["td", "th"], (_CELLS, frozenset({"tr", "table", "template"}))),
    "tr": (frozenset({"tr"}), frozenset({"table", "template"})),
    **dict.fromkeys(_ROWS, (_ROWS, frozenset({"table", "template"}))),
    "a": (frozenset({"a"}), _SCOPES - {"button"}),
}
_FORMATTING = frozenset({
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
})  # fmt: skip
_UNSEEN = frozenset({"template", "svg", "math", "select", "object", "audio", "video", "canvas"})
_FOREIGN = frozenset({"svg", "math"})
_DEEPEST = 512  # what stands deeper, browsers put there too


@dataclass(slots=True, eq=False)
class Element:
    """An element of a page.

    start: of its start tag. end: after its end tag, or where it ends without one; explicit tells which. ended: the name
    of what its start tag ended, or "". seen: whether its text can be seen.
    """

    name: str
    parent: "Element | None"
    start: int
    seen: bool
    ended: str
    end: int = -1
    explicit: bool = False

    @property
    def is_misplaced(self) -> bool:
        """Whether it stands in a table, but in no cell: browsers move it out of the table."""
        return self.parent is not None and self.parent.name in _ROWS_AND_TABLE and self.name not in _PARTS_OF_TABLES


@dataclass(slots=True)
class Loose:
    """Where a link goes on after what it began in has ended: until end, or to the end of the page where that is -1."""

    start: int
    end: int = -1


class OpenElements:
    """The elements that are open, the innermost last."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._names: Counter[str] = Counter()
        self.loose_links: list[Loose] = []

    @property
    def innermost(self) -> Element | None:
        """The innermost open element, or None."""
        return self._open[-1] if self._open else None

    @property
    def is_foreign(self) -> bool:
        """Whether a drawing or a formula is open, in which other rules hold."""
        return any(self._names[name] for name in _FOREIGN)

    def open(self, name: str, start: int, end: int, *, hidden: bool, is_empty: bool) -> None:
        """Take a start tag. is_empty: it ends in a slash, which counts in drawings and formulas only."""
        if name in _PAGE or (name in _PARTS_OF_TABLES and not self._names["table"]):
            return
        before = self.innermost
        if not self.is_foreign:
            self._close_before(name, start)
        if name in _VOID or (is_empty and (self.is_foreign or name in _FOREIGN)) or len(self._open) >= _DEEPEST:
            return
        above = self.innermost
        seen = (above is None or above.seen) and not hidden and name not in _UNSEEN
        self._open.append(Element(name, above, start, seen, _ended(before, above), end))
        self._names[name] += 1

    def close(self, name: str, start: int, end: int) -> None:
        """Take an end tag: it ends the nearest element of its name, and all that is open inside of it."""
        if name in {"body", "html"}:
            self.close_all(start)
            return
        if name == "form" and self.innermost is not None and self.innermost.name != "form":
            return  # what is open in it stays open
        within = frozenset({"table", "template"}) - {name} if name in _TABLE else _SCOPES - {name}
        names = _HEADINGS if name in _HEADINGS else frozenset({name})
        if found := self._nearest(names, within):
            if name in _FORMATTING and self._holds_block(found):
                return  # the block stays open, whatever becomes of the other
            self._pop_to(found, start)
            found.end, found.explicit = end, True
        elif name == "a":
            self._end_loose(end)

    def close_all(self, at: int) -> None:
        """End everything at the end of the page."""
        if self._open:
            self._pop_to(self._open[0], at)

    def _close_before(self, name: str, at: int) -> None:
        """End what a start tag ends."""
        if name == "a":
            self._end_loose(at)
        if name in _CLOSES_P:
            self._end_implied(frozenset({"p"}), _SCOPES, at)
        innermost = self.innermost
        if name in _HEADINGS and innermost is not None and innermost.name in _HEADINGS:
            self._pop_to(innermost, at)
        if name in _CLOSES:
            self._end_implied(*_CLOSES[name], at)

    def _end_implied(self, names: frozenset[str], within: frozenset[str], at: int) -> None:
        if found := self._nearest(names, within):
            self._pop_to(found, at)

    def _nearest(self, names: frozenset[str], within: frozenset[str]) -> Element | None:
        if not any(self._names[name] for name in names):
            return None
        for element in reversed(self._open):
            if element.name in names:
                return element
            if element.name in within:
                return None
        return None

    def _pop_to(self, last: Element, at: int) -> None:
        while True:
            element = self._open.pop()
            self._names[element.name] -= 1
            element.end = at
            if element is last:
                return
            if element.name == "a":
                self.loose_links.append(Loose(at))

    def _holds_block(self, element: Element) -> bool:
        inside = self._open[self._open.index(element) + 1 :]
        return any(each.name in _CLOSES_P for each in inside)

    def _end_loose(self, at: int) -> None:
        if self.loose_links and self.loose_links[-1].end < 0:
            self.loose_links[-1].end = at


def _ended(before: Element | None, after: Element | None) -> str:
    """Return the name of the outermost element that was open before and is not any more, or ""."""
    name = ""
    while before is not None and before is not after:
        name, before = before.name, before.parent
    return name
