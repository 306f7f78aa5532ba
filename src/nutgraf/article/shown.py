"""What the elements of a page's body tell about it: microdata, times, bylines by their class; the tree in, texts out.

It takes a pass over the tree and looks at many elements, so it is for pages whose <head> and JSON-LD leave gaps.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article.markup import Collected, take_meta, text_of_element

_LONGEST = 2_000
_LONGEST_BYLINE = 200
_HIGHEST = 12
_MOST_VALUES = 20
_MOST_BYLINES = 12
_MOST_ELEMENTS = 100

_SELECTOR = (
    "meta[content], [itemprop], [rel~=author], [id*=byline i],"
    "[class*=author i], [class*=byline i], [class*=autor i], [class*=auteur i]"
)
_PROPERTIES = ("author", "datepublished", "datemodified", "headline")
_AUTHOR = ("author", "byline", "autor", "auteur")
# both in lower case, which is faster than to ignore it
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|teaser|promo|widget|newsletter|most-?read|popular|nav|menu|card|listing"
)
_NOT_A_NAME = re.compile(
    r"image|img|avatar|photo|picture|bio|desc|social|role|title|job|link-?s|follow|box|share|date|time|icon|comment|related|"
    r"position|email|twitter|count|authority"
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
    places = _Places()
    marked: list[LexborNode] = []
    for node in tree.css(_SELECTOR):
        attributes = node.attributes
        if node.tag == "meta":
            take_meta(shown.meta, attributes)
        elif len(marked) < _MOST_ELEMENTS and _names_an_author(node, attributes):
            marked.append(node)
        if "itemprop" in attributes:
            _take_property(shown.properties, node, attributes)
    shown.bylines = _bylines(marked, places)
    times = tree.css("time") if collected is None else collected.times
    shown.times = _times(times[:_MOST_ELEMENTS], places)
    return shown


class _Places:
    """Where on the page elements stand, each place looked at once."""

    def __init__(self) -> None:
        self._known: dict[int, bool] = {}

    def is_elsewhere(self, node: LexborNode) -> bool:
        """Return whether one of the nearest ancestors is a list of other stories, comments or a sidebar."""
        passed: list[int] = []
        found = False
        ancestor = node.parent
        while ancestor is not None and len(passed) < _HIGHEST and not found and ancestor.tag not in ("body", "html"):
            place = ancestor.mem_id
            if place not in self._known:
                self._known[place] = _is_elsewhere(ancestor)
            found = self._known[place]
            passed.append(place)
            ancestor = ancestor.parent
        return found


def _is_elsewhere(element: LexborNode) -> bool:
    if element.tag in ("aside", "footer", "nav"):
        return True
    attributes = element.attributes
    return _ELSEWHERE.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:500].lower()) is not None


def _times(nodes: Sequence[LexborNode], places: _Places) -> list[str]:
    here = islice((node for node in nodes if not places.is_elsewhere(node)), _MOST_VALUES)
    return [node.attributes.get("datetime") or text_of_element(node) for node in here]


def _take_property(properties: dict[str, list[str]], node: LexborNode, attributes: dict[str, str | None]) -> None:
    for name in (attributes.get("itemprop") or "").lower().split()[:5]:
        values = properties.setdefault(name, []) if name in _PROPERTIES else None
        if values is not None and len(values) < _MOST_VALUES:
            stated = attributes.get("content") or attributes.get("datetime")
            values.append((stated or _byline(node))[:_LONGEST])


def _names_an_author(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Return whether an element is marked as the place of the author's name."""
    words = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('rel') or ''}"[:500].lower()
    if not any(name in words for name in _AUTHOR) or _NOT_A_NAME.search(words):
        return False
    return node.tag not in ("h1", "time", "body", "html", "article", "main")


def _bylines(nodes: Sequence[LexborNode], places: _Places) -> list[str]:
    """Return the different texts of elements that name an author."""
    texts = (_byline(node) for node in nodes if not places.is_elsewhere(node))
    short = (text for text in texts if 0 < len(text) <= _LONGEST_BYLINE)
    return list(dict.fromkeys(islice(short, _MOST_BYLINES)))


def _byline(node: LexborNode) -> str:
    """Return the names in an element: those of its author links where it has any, else its text."""
    names = [text_of_element(link) for link in node.css(_NAMES)[:_MOST_VALUES]]
    return ", ".join(dict.fromkeys(name for name in names if name)) or text_of_element(node, separator=" ")
