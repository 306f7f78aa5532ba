"""The articles before and after this one, and this story's next page: the parsed tree in, links out.

A link counts only where the page itself labels it so, by rel, by the class of its box or in words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article.addresses import absolute, base_of
from nutgraf.article.markup import Collected
from nutgraf.article.neighbour_labels import (
    AN_ARTICLE,
    BOX_AFTER,
    BOX_BEFORE,
    FRONT,
    NEXT,
    PAGE,
    PREVIOUS,
    is_labelled,
    may_be_labelled,
)
from nutgraf.article.next_page import continues
from nutgraf.records import Link

_LONGEST_TITLE = 300
_MOST_LINKS = 5_000
_MOST_DECLARED = 100
_BOX_SIZE = 200  # nodes; the box of one link holds its picture and title
_READ_WHOLE = 300_000_000  # links times bytes of the page; above, one link may hold thousands of others
_LINK_SIZE = 40  # nodes

# the <a> that are marked, and those whose box is; only the classes around an <a> are looked at, which is quick
_BOX = ":is([class*=prev], [class*=next])"
_MARKED = f"a:is([class*=prev], [class*=next], [rel~=prev i], [rel~=next i]), {_BOX} > a, {_BOX} > * > a"
_MARKED_LINK = "link:is([rel~=prev i], [rel~=next i])"
_ARROWS = " \t\n\r\u00a0«»‹›←→⟵⟶<>|:·•–—-↑↓"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What the page puts before and after its story.

    previous, next: other articles, in the publisher's order. next_page: where this story goes on.
    """

    previous: Link | None = None
    next: Link | None = None
    next_page: str | None = None


def neighbours(tree: LexborHTMLParser, url: str | None, collected: Collected | None = None) -> Neighbours:
    """Return the links that the page labels as previous, next and next page; None where unsure.

    url: the page's address, or None; without it only absolute links count. collected: what another pass has met
    in the body; None to look here. All addresses are absolute and http(s). A section front's "older posts" is no
    next article.
    """
    base = base_of(tree, url)
    previous: Link | None = None
    following: Link | None = None
    page: str | None = None
    for node in _candidates(tree, collected):
        attributes = node.attributes
        text = _text(node) if node.tag == "a" else ""
        pages_on = bool(_is_rel(attributes, "next") or PAGE.fullmatch(text))
        side = _side(node, attributes, text)
        if side is None and not pages_on:
            continue
        address = absolute(attributes.get("href"), base)
        if address is None or address == url:
            continue
        if url and continues(address, url) and not AN_ARTICLE.search(text):
            if page is None and pages_on:
                page = address
            continue
        if side == "previous":
            previous = _fuller(previous, Link(address, _title(node, text, PREVIOUS)))
        elif side == "next":
            following = _fuller(following, Link(address, _title(node, text, NEXT)))
    return Neighbours(previous, following, page)


def _candidates(tree: LexborHTMLParser, collected: Collected | None) -> list[LexborNode]:
    """Return the <link> and <a> that may be labelled, in the order of the page."""
    links = (tree.css("a") if collected is None else collected.links)[:_MOST_LINKS]
    marked = {node.mem_id for node in tree.css(_MARKED)}
    chosen = set(may_be_labelled(_openings(links, tree)))
    if marked:
        chosen.update(i for i, link in enumerate(links) if link.mem_id in marked)
    declared = tree.head.css(_MARKED_LINK)[:_MOST_DECLARED] if tree.head is not None else []
    return [*declared, *(links[i] for i in sorted(chosen))]


def _openings(links: Sequence[LexborNode], tree: LexborHTMLParser) -> list[str]:
    """Return the texts of the links, of at least the first nodes of each."""
    if len(links) * len(tree.raw_html) < _READ_WHOLE:
        return [link.text_lexbor() for link in links]
    return [
        "".join(node.text_content or "" for node in islice(link.traverse(include_text=True), _LINK_SIZE))
        for link in links
    ]


def _links_in(box: LexborNode) -> list[LexborNode]:
    """Return the links of a box to different addresses; of a box that is too large for one link, none."""
    links: dict[str | None, LexborNode] = {}
    size = 0
    for size, node in enumerate(box.traverse(), 1):
        if size > _BOX_SIZE:
            return []
        if node.tag == "a":
            links.setdefault(node.attributes.get("href"), node)
    return list(links.values())


def _fuller(known: Link | None, found: Link) -> Link:
    """Return the link known so far, with the title where only the later link to the same place has one."""
    if known is None:
        return found
    return found if known.title is None and known.url == found.url else known


def _text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ")[: 2 * _LONGEST_TITLE].split())


def _is_rel(attributes: dict[str, str | None], *relations: str) -> bool:
    return not set((attributes.get("rel") or "").lower().split()).isdisjoint(relations)


def _names(attributes: dict[str, str | None]) -> str:
    """Return the class and the id of an element."""
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:300]


def _side(node: LexborNode, attributes: dict[str, str | None], text: str) -> str | None:
    """Return "previous" or "next" where the page says that the link is one, else None."""
    if node.tag == "link":
        side: str | None = "previous" if _is_rel(attributes, "prev") else "next"
    else:
        side = _named_side(node, attributes, text)
    if side is None:
        return None
    said = " ".join((text, attributes.get("aria-label") or "", attributes.get("title") or ""))
    return None if FRONT.search(said[:40]) and not _names_one_article(said) else side


def _named_side(node: LexborNode, attributes: dict[str, str | None], text: str) -> str | None:
    """Return the side that the rel, the words or the box of an <a> names."""
    boxes = _boxes(node)
    for side, relation, box, label in (("previous", "prev", BOX_BEFORE, PREVIOUS), ("next", "next", BOX_AFTER, NEXT)):
        if _is_rel(attributes, relation) or is_labelled(text, label) or _in_box(boxes, box):
            return side
    return None


def _names_one_article(said: str) -> bool:
    return is_labelled(said, PREVIOUS) or is_labelled(said, NEXT)


def _in_box(boxes: list[tuple[LexborNode, str]], box: re.Pattern[str]) -> bool:
    """Return whether the link or one of the two elements around it carries such a class, for it alone."""
    for element, names in boxes:
        if box.search(names):
            return element.tag == "a" or len(_links_in(element)) == 1
    return False


def _boxes(node: LexborNode) -> list[tuple[LexborNode, str]]:
    """Return the link and the two elements around it, with class and id, where these speak of previous or next."""
    found: list[tuple[LexborNode, str]] = []
    element: LexborNode | None = node
    for _ in range(3):
        if element is None or element.tag in ("body", "html", "main", "article"):
            break
        attributes = element.attributes
        names = _names(attributes)
        if "prev" in names.lower() or "next" in names.lower():
            found.append((element, names))
        element = element.parent
    return found


def _title(node: LexborNode, text: str, label: re.Pattern[str]) -> str | None:
    """Return the linked article's title: the link's text without the label and the arrows."""
    for candidate in _titles(node, text):
        match = label.match(candidate)
        labelled = match and (is_labelled(candidate, label) or _has_label_element(node, label))
        cut = candidate[match.end() :] if match and labelled else candidate
        title = cut.strip(_ARROWS)
        if len(title) >= 2 and not label.fullmatch(title):
            return title[:_LONGEST_TITLE]
    return None


def _titles(node: LexborNode, text: str) -> Iterator[str]:
    """Yield where a title may stand: an element called so, the text, the link's own description."""
    marked = node.css_first("[class*=title i], [class*=headline i], h2, h3, h4")
    if marked is not None:
        yield _text(marked)
    yield text
    attributes = node.attributes
    for name in ("title", "aria-label"):
        yield " ".join((attributes.get(name) or "")[: 2 * _LONGEST_TITLE].split())


def _has_label_element(node: LexborNode, label: re.Pattern[str]) -> bool:
    """Return whether the label stands in an element of its own within the link."""
    return any(label.fullmatch(_text(child)) for child in node.css("*")[1:10])
