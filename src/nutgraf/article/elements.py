"""The elements around a page's text, looked at once each: what their tags, names and styles say."""

import re

from selectolax.lexbor import LexborNode

from nutgraf.article.hints import BITS, UNSEEN, hints_of
from nutgraf.records import BlockKind

BLOCKS = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
]
"""Tags that begin a new block of text."""

SKIPPED = [
    "script",
    "style",
    "template",
    "svg",
    "noscript",
    "iframe",
    "textarea",
    "title",
    "math",
    "object",
    "canvas",
    "audio",
    "video",
    "select",
    "noembed",
    "noframes",
    "xmp",
    "datalist",
    "button",
    "option",
    "optgroup",
]
"""Tags whose text is none of the page's."""

NAMES = [
    "article",
    "main",
    "aside",
    "nav",
    "header",
    "footer",
    "section",
    "form",
    "figure",
    "figcaption",
    "blockquote",
    "li",
    "table",
    "details",
    "dl",
    "address",
    "articlebody",
]
"""Elements that are hints themselves; their bits stand behind those of `hints`."""

HINTS = len(BITS) + 1 + len(NAMES)
"""Number of the bits of an element."""

_ELEMENT = {name: 1 << (len(BITS) + 1 + i) for i, name in enumerate(NAMES)}
FRAME = _ELEMENT["nav"] | _ELEMENT["footer"]
"""The bits of what frames a page, whatever it shows."""

_OWN_BIT = {name: _ELEMENT[name] for name in NAMES if name != "articlebody"} | {
    "dt": _ELEMENT["dl"],
    "dd": _ELEMENT["dl"],
}
_ROLES = {
    "navigation": _ELEMENT["nav"], "menu": _ELEMENT["nav"], "menubar": _ELEMENT["nav"], "complementary": _ELEMENT["aside"],
    "contentinfo": _ELEMENT["footer"], "banner": _ELEMENT["header"], "main": _ELEMENT["main"], "article": _ELEMENT["article"],
    "dialog": BITS["consent"], "alertdialog": BITS["consent"], "alert": BITS["consent"], "search": _ELEMENT["form"],
    "form": _ELEMENT["form"], "toolbar": BITS["nav"],
}  # fmt: skip
_NAMING = frozenset({"class", "id", "data-testid", "data-component", "data-type", "data-module", "data-name"})
_KIND = {
    "h1": BlockKind.HEADING, "h2": BlockKind.HEADING, "h3": BlockKind.HEADING, "h4": BlockKind.HEADING, "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING, "li": BlockKind.LIST_ITEM, "dt": BlockKind.LIST_ITEM, "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTATION, "figcaption": BlockKind.CAPTION, "caption": BlockKind.CAPTION,
    "td": BlockKind.TABLE, "th": BlockKind.TABLE,
}  # fmt: skip

# In an inline style without white space, lower case; what has one of the signs is looked at closely.
_UNSEEN_SIGN = ("none", "hidden", "collapse", ":0", ":-", "clip", "scale(0")
_UNSEEN = re.compile(
    r"display:none|visibility:(?:hidden|collapse)|font-size:0(?![\d.])"
    r"|(?:left|top|right|text-indent|margin-left|margin-top):-\d{3,}|(?<![\w-])(?:max-)?(?:width|height):0(?:px|em|%)?(?:[;!]|$)"
    r"|clip:rect\([01](?:px)?,?[01](?:px)?,?[01](?:px)?|clip-path:inset\((?:50|100)%|scale\(0\)"
)
# Pages fade in from this, so it hides only what is less than the rest of the page.
_FADED = re.compile(r"(?<![\w-])opacity:0(?:\.0+)?(?:[;!]|$)")
# A part of the page that React sends late: hidden as it comes, moved to its place by a script.
_LATE = "S:"
_SHOWN_ALL_THE_SAME = ("false", "until-found")


class Element:
    """An element that holds text.

    tag: its name. block: itself, or the block-level one around it. parent: of a block-level element the one around
    it, None for the outermost. own, near, all: hints of it, of it and the two around it, of it and all around it.
    inner: of an inline element the hints of it and the inline ones around it. seen: whether a reader sees it. faded:
    whether it is transparent. kind: of a block of text in it. index: its number among the block-level ones, parents
    first.
    """

    __slots__ = ("all", "block", "faded", "index", "inner", "kind", "near", "own", "parent", "seen", "tag")

    all: int
    block: "Element"
    faded: bool
    index: int
    inner: int
    kind: BlockKind
    near: int
    own: int
    parent: "Element | None"
    seen: bool
    tag: str


class Elements(list[Element]):
    """The block-level elements of a page that hold text, parents before their children."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self._known: dict[int, Element] = {}

    def of(self, node: LexborNode) -> Element:
        """Return what is known of an element, after a look at it and those around it that were not met yet."""
        known = self._known
        found = known.get(node.mem_id)
        if found is not None:
            return found
        line = []
        above: LexborNode | None = node
        while above is not None and above.tag != "html":
            identity = above.mem_id
            found = known.get(identity)
            if found is not None:
                break
            line.append((above, identity))
            above = above.parent
        for each, identity in reversed(line):
            found = known[identity] = self._looked_at(each, found)
        assert found is not None
        return found

    def _looked_at(self, node: LexborNode, around: Element | None) -> Element:
        element = Element()
        name = element.tag = node.tag or ""
        if around is None:  # the body, whose names speak of the whole page
            return self._outermost(element)
        bits, seen, faded = _OWN_BIT.get(name, 0), around.seen and name not in _UNREAD, around.faded
        attributes = node.attributes
        if attributes:
            bits |= _hints(attributes)
            if "hidden" in attributes or "style" in attributes:
                style = "".join((attributes.get("style") or "").lower().split())
                seen = seen and not _is_hidden(attributes, style)
                faded = faded or ("opacity:0" in style and _FADED.search(style) is not None)
        if bits & UNSEEN or (name == "dialog" and "open" not in attributes):
            seen = False
        element.own, element.seen, element.faded = bits, seen, faded
        if name in _BLOCK_NAMES:
            self._placed(element, around, bits)
        else:
            element.block, element.inner = around.block, around.inner | bits
        return element

    def _outermost(self, element: Element) -> Element:
        element.parent, element.block, element.kind = None, element, BlockKind.PARAGRAPH
        element.own = element.near = element.all = element.inner = 0
        element.seen, element.faded, element.index = True, False, len(self)
        self.append(element)
        return element

    def _placed(self, element: Element, around: Element, bits: int) -> None:
        """Give a block-level element its place below the one around it."""
        parent = around.block
        element.parent, element.block, element.inner = parent, element, 0
        inherited = bits | around.inner
        element.all = inherited | parent.all
        element.near = inherited | parent.own | (parent.parent.own if parent.parent is not None else 0)
        kind = _KIND.get(element.tag)
        if kind is None:
            kind = parent.kind if parent.kind is not BlockKind.TABLE else BlockKind.PARAGRAPH
        element.kind = kind
        element.index = len(self)
        self.append(element)


_BLOCK_NAMES = frozenset(BLOCKS)
_UNREAD = frozenset(SKIPPED)


def _hints(attributes: dict[str, str | None]) -> int:
    """Return what the names of an element say."""
    bits = 0
    for key, value in attributes.items():
        if not value:
            continue
        if key in _NAMING:
            bits |= hints_of(value)
        elif key == "role":
            bits |= _ROLES.get(value, 0)
        elif key == "itemprop" and "articleBody" in value:
            bits |= _ELEMENT["articlebody"]
    return bits


def _is_hidden(attributes: dict[str, str | None], style: str) -> bool:
    """Whether the element is hidden by its attribute or its own style."""
    if "hidden" in attributes and attributes["hidden"] not in _SHOWN_ALL_THE_SAME:
        return not (attributes.get("id") or "").startswith(_LATE)
    return any(sign in style for sign in _UNSEEN_SIGN) and _UNSEEN.search(style) is not None
