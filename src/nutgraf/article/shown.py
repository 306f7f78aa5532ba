"""What the elements of a page's body tell about it: microdata, times and bylines by their class; the tree in, texts out.

It takes a pass over the tree and looks at many elements, so it is for pages whose <head> and JSON-LD leave gaps.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article.markup import Collected, take_meta, text_of_element

_LONGEST = 2_000
_LONGEST_BYLINE = 200
_HIGHEST = 12
_MOST_VALUES = 20
_MOST_BYLINES = 12
_MOST_ELEMENTS = 100

# author, autor, auteur; fewer selectors are faster
_SELECTOR = "meta[content], [itemprop], [rel~=author], [class*=aut i], [class*=byline i], [id*=byline i], [data-testid*=byline i]"
_PROPERTIES = ("author", "datepublished", "datemodified", "headline")
_AUTHOR = re.compile(r"author|byline|autor|auteur", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|teaser|promo|widget|newsletter|most-?read|popular|nav|menu|card|listing",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"image|img|avatar|photo|picture|bio|desc|social|role|title|job|link-?s|follow|box|share|date|time|icon|comment|related|"
    r"position|email|twitter|count|authority",
    re.IGNORECASE,
)
_NAMES = "[itemprop=name], a[rel~=author], a[href*='/author' i], a[href*='/autor' i], a[href*='/people/']"


@dataclass(slots=True)
class Shown:
    """What the body of a page tells, in the order of the page.

    meta: contents of all <meta> by name, those of the body included. times: values of <time>.
    properties: values of microdata by itemprop. bylines: texts of elements that name an author.
    """

    meta: dict[str, list[str]] = field(default_factory=dict)
    times: list[str] = field(default_factory=list)
    properties: dict[str, list[str]] = field(default_factory=dict)
    bylines: list[str] = field(default_factory=list)


def read_shown(tree: LexborHTMLParser, collected: Collected | None = None) -> Shown:
    """Return what the elements of the page tell; linear in the size of the tree."""
    shown = Shown()
    seen = 0
    for node in tree.css(_SELECTOR):
        attributes = node.attributes
        if node.tag == "meta":
            take_meta(shown.meta, attributes)
        elif seen < _MOST_ELEMENTS and _names_an_author(node, attributes):
            seen += 1
            _take_byline(shown.bylines, node)
        if "itemprop" in attributes:
            _take_property(shown.properties, node, attributes)
    times = tree.css("time") if collected is None else collected.times
    shown.times = _times(times)
    return shown


def _times(nodes: Sequence[LexborNode]) -> list[str]:
    here = (node for node in nodes[:_MOST_ELEMENTS] if not _stands_elsewhere(node))
    values = (node.attributes.get("datetime") or text_of_element(node) for node, _ in zip(here, range(_MOST_VALUES)))
    return list(values)


def _take_property(properties: dict[str, list[str]], node: LexborNode, attributes: dict[str, str | None]) -> None:
    for name in (attributes.get("itemprop") or "").lower().split()[:5]:
        values = properties.setdefault(name, []) if name in _PROPERTIES else None
        if values is not None and len(values) < _MOST_VALUES:
            stated = attributes.get("content") or attributes.get("datetime")
            values.append((stated or _byline(node))[:_LONGEST])


def _names_an_author(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Return whether an element is marked as the place of the author's name."""
    words = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('rel') or ''}"
    if not _AUTHOR.search(words) or _NOT_A_NAME.search(words):
        return False
    return node.tag not in ("h1", "time", "body", "html", "article", "main")


def _take_byline(bylines: list[str], node: LexborNode) -> None:
    if len(bylines) < _MOST_BYLINES:
        text = _byline(node)
        if text and len(text) <= _LONGEST_BYLINE and not _stands_elsewhere(node):
            bylines.append(text)


def _byline(node: LexborNode) -> str:
    """Return the names in an element: those of its author links where it has any, else its text."""
    names = [text_of_element(link) for link in node.css(_NAMES)[:_MOST_VALUES]]
    return ", ".join(dict.fromkeys(name for name in names if name)) or text_of_element(node, separator=" ")


def _stands_elsewhere(node: LexborNode) -> bool:
    """Return whether one of the nearest ancestors is a list of other stories, comments or a sidebar."""
    ancestor = node.parent
    for _ in range(_HIGHEST):
        if ancestor is None or ancestor.tag in ("body", "html"):
            return False
        if ancestor.tag in ("aside", "footer", "nav"):
            return True
        attributes = ancestor.attributes
        if _ELSEWHERE.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500]):
            return True
        ancestor = ancestor.parent
    return False
