"""What the tags of a page say about it: the parsed tree in, the facts of its <head> and its blocks of JSON-LD out.

The elements of the body that tell something stand in `shown`: they are asked where the declared facts leave gaps.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

_LONGEST = 2_000
_MOST = 400
_MOST_CHILDREN = 20_000
_MOST_HEADINGS = 10
_JSON_LD = "script[type*='ld+json' i]"
_DECLARING = f"meta[content], title, link[rel~=canonical i], {_JSON_LD}"
_STRAYING = ("meta", "title", "link")


@dataclass(frozen=True, slots=True)
class Collected:
    """What a pass over the body has met already, each in the order of the page.

    scripts, links, times, headings: the nodes of <script>, <a>, <time> and <h1>.
    """

    scripts: Sequence[LexborNode]
    links: Sequence[LexborNode]
    times: Sequence[LexborNode]
    headings: Sequence[LexborNode]


@dataclass(slots=True)
class Markup:
    """What a page declares about itself.

    meta: contents of <meta> by lower-cased property, name or itemprop. canonical: hrefs of <link rel=canonical>.
    scripts: blocks of JSON-LD. title: text of <title>. headings: the nodes of the first <h1>.
    """

    meta: dict[str, list[str]] = field(default_factory=dict)
    canonical: list[str] = field(default_factory=list)
    scripts: list[LexborNode] = field(default_factory=list)
    title: str | None = None
    headings: Sequence[LexborNode] = ()

    def first(self, *names: str) -> str | None:
        """Return the first content of the first of these <meta> names that the page has."""
        return next((self.meta[name][0] for name in names if name in self.meta), None)

    def all(self, *names: str) -> list[str]:
        """Return the contents of the first of these <meta> names that the page has."""
        return next((self.meta[name] for name in names if name in self.meta), [])


def read_markup(tree: LexborHTMLParser, collected: Collected | None = None) -> Markup:
    """Return what the page declares; linear in the size of the tree. collected: what is known of the body."""
    markup = Markup()
    head, body = tree.head, tree.body
    if head is not None:
        for node in head.css(_DECLARING):
            _take(markup, node, node.tag)
    if body is None:
        return markup
    # what follows an element that no <head> allows stands in the body, as its children
    for node in islice(body.iter(), _MOST_CHILDREN):
        if (tag := node.tag) in _STRAYING:
            _take(markup, node, tag)
    if collected is None:
        met = body.css(f"h1, {_JSON_LD}")
        _take_scripts(markup, (node for node in met if node.tag == "script"))
        markup.headings = [node for node in met if node.tag == "h1"][:_MOST_HEADINGS]
    else:
        _take_scripts(markup, collected.scripts)
        markup.headings = collected.headings[:_MOST_HEADINGS]
    return markup


def _take(markup: Markup, node: LexborNode, tag: str | None) -> None:
    """Take an element that declares something."""
    if tag == "meta":
        take_meta(markup.meta, node.attributes)
    elif tag == "title":
        markup.title = markup.title or text_of_element(node)
    elif tag == "script":
        markup.scripts.append(node)
    elif tag == "link":
        attributes = node.attributes
        if "canonical" in (attributes.get("rel") or "").lower().split() and len(markup.canonical) < _MOST:
            markup.canonical.append(attributes.get("href") or "")


def _take_scripts(markup: Markup, nodes: Iterable[LexborNode]) -> None:
    """Take the blocks of JSON-LD among the scripts."""
    markup.scripts.extend(node for node in nodes if "ld+json" in (node.attributes.get("type") or "").lower())


def take_meta(meta: dict[str, list[str]], attributes: dict[str, str | None]) -> None:
    """Add the content of a <meta> to those known, under its lower-cased name."""
    get = attributes.get
    name = get("property") or get("name") or get("itemprop") or get("http-equiv")
    value = (get("content") or "").strip() if name else ""
    if name and value:
        values = meta.setdefault(name.strip().lower(), [])
        if len(values) < _MOST:
            values.append(value[:_LONGEST])


def text_of_element(node: LexborNode, separator: str = "") -> str:
    """Return the text in an element on one line, cut where it is longer than a title or a byline can be."""
    return " ".join(node.text(separator=separator)[:_LONGEST].split())
