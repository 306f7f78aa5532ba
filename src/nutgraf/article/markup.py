"""What the tags of a page say about it: one pass over the tree, sorted by where each fact stands."""

import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

_LONGEST = 2_000
_MOST = 400
_LONGEST_BYLINE = 200
_HIGHEST = 12

_SELECTOR = (
    "meta[content], link[rel][href], title, h1, time, script[type*='ld+json' i], [itemprop], [rel~=author],"
    "[class*=author i], [class*=byline i], [class*=autor i], [class*=auteur i], [id*=byline i], [data-testid*=byline i]"
)
_ELSEWHERE = re.compile(
    r"comment|related|recommend|sidebar|footer|teaser|promo|widget|newsletter|most-?read|popular|nav|menu|card|listing",
    re.IGNORECASE,
)
_NOT_A_NAME = re.compile(
    r"image|img|avatar|photo|picture|bio|desc|social|role|title|job|link-?s|follow|box|share|date|time|icon|comment|related|"
    r"position|email|twitter|count|authority",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Markup:
    """The elements of a page that tell about it, in the order of the page.

    meta: contents of <meta> by lower-cased property, name or itemprop.
    links: hrefs of <link> by relation. scripts: blocks of JSON-LD. title: text of <title>.
    headings: texts of <h1>. times: values of <time>, the published ones first.
    properties: values of microdata by itemprop. bylines: texts of elements that name an author.
    """

    meta: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=dict)
    scripts: list[LexborNode] = field(default_factory=list)
    title: str | None = None
    headings: list[str] = field(default_factory=list)
    times: list[str] = field(default_factory=list)
    properties: dict[str, list[str]] = field(default_factory=dict)
    bylines: list[str] = field(default_factory=list)

    def first(self, *names: str) -> str | None:
        """Return the first content of the first of these <meta> names that the page has."""
        return next((value for name in names for value in self.meta.get(name, ())), None)

    def all(self, *names: str) -> list[str]:
        """Return the contents of the first of these <meta> names that the page has."""
        return next((self.meta[name] for name in names if self.meta.get(name)), [])


def read_markup(tree: LexborHTMLParser) -> Markup:
    """Return what the tags of the page say; linear in the size of the tree."""
    markup = Markup()
    for node in tree.css(_SELECTOR):
        attributes = node.attributes
        match node.tag:
            case "meta":
                _take_meta(markup, attributes)
            case "link":
                for relation in (attributes.get("rel") or "").lower().split()[:5]:
                    markup.links.setdefault(relation, []).append(attributes.get("href") or "")
            case "script":
                markup.scripts.append(node)
            case "title":
                # an <svg> has titles too
                markup.title = markup.title or _text(node)
            case _:
                _take_element(markup, node, attributes)
    return markup


def _take_meta(markup: Markup, attributes: dict[str, str | None]) -> None:
    value = (attributes.get("content") or "").strip()
    name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
    name = name or attributes.get("http-equiv")
    if name and value:
        values = markup.meta.setdefault(name.strip().lower(), [])
        if len(values) < _MOST:
            values.append(value[:_LONGEST])


def _take_element(markup: Markup, node: LexborNode, attributes: dict[str, str | None]) -> None:
    """Take an element of the body: heading, time, microdata, byline."""
    tag = node.tag
    if tag == "h1" and len(markup.headings) < 10:
        markup.headings.append(_text(node))
    if tag == "time" and len(markup.times) < 20 and not _stands_elsewhere(node):
        value = attributes.get("datetime") or _text(node)
        markup.times.append(value)
    for name in (attributes.get("itemprop") or "").lower().split()[:5]:
        values = markup.properties.setdefault(name, [])
        if len(values) < 20 and name in ("author", "datepublished", "datemodified", "headline"):
            stated = attributes.get("content") or attributes.get("datetime")
            values.append((stated or _byline(node))[:_LONGEST])
    if tag not in ("h1", "time", "body", "html", "article", "main") and len(markup.bylines) < 12:
        _take_byline(markup, node, attributes)


def _take_byline(markup: Markup, node: LexborNode, attributes: dict[str, str | None]) -> None:
    words = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('rel') or ''}"
    if not re.search(r"author|byline|autor|auteur", words, re.IGNORECASE) or _NOT_A_NAME.search(words):
        return
    text = _byline(node)
    if text and len(text) <= _LONGEST_BYLINE and not _stands_elsewhere(node):
        markup.bylines.append(text)


def _byline(node: LexborNode) -> str:
    """Return the names in an element: those of its author links where it has any, else its text."""
    linked = node.css("[itemprop=name], a[rel~=author], a[href*='/author' i], a[href*='/autor' i], a[href*='/people/']")
    names = [_text(link) for link in linked[:20]]
    return ", ".join(dict.fromkeys(name for name in names if name)) or _text(node, separator=" ")


def _text(node: LexborNode, separator: str = "") -> str:
    return " ".join(node.text(separator=separator)[:_LONGEST].split())


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
