"""The articles before and after this one, and this story's next page: the parsed tree in, links out.

A link counts only where the page itself labels it so, by rel, by the class of its box or in words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article.addresses import absolute, base_of
from nutgraf.records import Link

_LONGEST_TITLE = 300
_MOST_LINKS = 5_000

_THING = (
    r"article|story|post|news|artikel|beitrag|meldung|geschichte|l?'?article|artículo|articulo|noticia|entrada|nota"
    r"|articolo|notizia|artigo|matéria|bericht|verhaal|статья|новость|материал|запись|стаття|новина|artykuł|wpis"
    r"|inlägg|nyhet|yazı|haber|makale"
)
_BEFORE = (
    r"previous|prev|vorheriger|vorherige|voriger|vorige?|précédente?|precedente?|anterior|предыдущая"
    r"|предыдущий|предыдущее|попередня|попередній|poprzedni|poprzednia|föregående|önceki|zurück"
)
_AFTER = (
    r"next|up next|read next|nächster|nächste|weiter|suivante?|siguiente|successivo|successiva|prossimo|prossima"
    r"|próximo|próxima|seguinte|volgend|volgende|следующая|следующий|следующее|наступна|наступний|następny|następna"
    r"|nästa|sonraki"
)


def _label(words: str) -> re.Pattern[str]:
    """A label at the beginning of a link's text: "Next", "Next article:", "Artículo siguiente"."""
    return re.compile(
        rf"[\W_]*(?:(?:{_THING})\s+)?(?:{words})(?:\s+(?:{_THING}))?(?:\s+is)?(?![\w'’-])\s*[\W_]*", re.IGNORECASE
    )


_PREVIOUS_LABEL, _NEXT_LABEL = _label(_BEFORE), _label(_AFTER)
_PAGE_LABEL = re.compile(
    r"[\W_]*(?:(?:page|seite|página|pagina|страница|сторінка|strona|sida|sayfa)\s*2|2"
    r"|(?:next|nächste|volgende|следующая|наступна|następna|nästa|sonraki)\s+(?:page|seite|pagina|страница|сторінка"
    r"|strona|sida|sayfa)|page\s+suivante|(?:página|pagina)\s+(?:siguiente|seguinte|successiva)|continue reading"
    r"|next|weiter(?:lesen)?|suivante?|siguiente|далее)[\W_]*",
    re.IGNORECASE,
)
_AN_ARTICLE = re.compile(rf"\b(?:{_THING})\b", re.IGNORECASE)
_FRONT_LABEL = re.compile(
    r"older|newer|ältere|neuere|anciens|antiguas|entradas|posts\b|articles\b|stories\b|beiträge|page|seite|página"
    r"|pagina|страница|strona|sida|sayfa",
    re.IGNORECASE,
)
_BOX_BEFORE = re.compile(r"(?:nav|post|article|story|link|entry|pager|pagination)[\w-]{0,20}?[_-](?:prev|previous)\b"
    r"|\b(?:prev|previous)[_-]?(?:post|article|story|entry|link)", re.IGNORECASE)  # fmt: skip
_BOX_AFTER = re.compile(r"(?:nav|post|article|story|link|entry|pager|pagination)[\w-]{0,20}?[_-]next\b"
    r"|\bnext[_-]?(?:post|article|story|entry|link)", re.IGNORECASE)  # fmt: skip
_ARROWS = " \t\n\r\u00a0«»‹›←→⟵⟶<>|:·•–—-↑↓"

_PAGE_KEYS = frozenset({"page", "p", "seite", "pg", "pagina", "paged", "pagenum", "start"})
_PAGE_PATH = re.compile(r"^(?P<stem>.*?)[/_-]?(?:page|seite|p)?[/_-]?(?P<number>\d{1,3})(?P<end>/|\.\w{3,5})?$")

# A number after a year and a month is a day of the archive.
_DAY_STEM = re.compile(r"/(?:19|20)\d\d(?:/\d{1,2})?/?$")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What the page puts before and after its story.

    previous, next: other articles, in the publisher's order. next_page: where this story goes on.
    """

    previous: Link | None = None
    next: Link | None = None
    next_page: str | None = None


def neighbours(tree: LexborHTMLParser, url: str | None) -> Neighbours:
    """Return the links that the page labels as previous, next and next page; None where unsure.

    url: the page's address, or None; without it only absolute links count. All addresses are
    absolute and http(s). A section front's "older posts" is no next article.
    """
    base = base_of(tree, url)
    previous: Link | None = None
    following: Link | None = None
    page: str | None = None
    for node in tree.css("a[href], link[rel~=prev i], link[rel~=next i]")[:_MOST_LINKS]:
        attributes = node.attributes
        text = _text(node) if node.tag == "a" else ""
        pages_on = bool(_is_rel(attributes, "next") or _PAGE_LABEL.fullmatch(text))
        side = _side(node, attributes, text)
        if side is None and not pages_on:
            continue
        address = absolute(attributes.get("href"), base)
        if address is None or address == url:
            continue
        if url and _continues(address, url) and not _AN_ARTICLE.search(text):
            if page is None and pages_on:
                page = address
            continue
        if side == "previous":
            previous = _fuller(previous, Link(address, _title(node, text, _PREVIOUS_LABEL)))
        elif side == "next":
            following = _fuller(following, Link(address, _title(node, text, _NEXT_LABEL)))
    return Neighbours(previous, following, page)


def _fuller(known: Link | None, found: Link) -> Link:
    """Return the link known so far, with the title where only the later link to the same place has one."""
    if known is None:
        return found
    return found if known.title is None and known.url == found.url else known


def _text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ")[: 2 * _LONGEST_TITLE].split())


def _is_rel(attributes: dict[str, str | None], relation: str) -> bool:
    return relation in (attributes.get("rel") or "").lower().split()


def _side(node: LexborNode, attributes: dict[str, str | None], text: str) -> str | None:
    """Return "previous" or "next" where the page says that the link is one, else None."""
    said = " ".join((text, attributes.get("aria-label") or "", attributes.get("title") or ""))
    if _FRONT_LABEL.search(said[:40]) and not _names_one_article(said):
        return None
    if node.tag == "link":
        return "previous" if _is_rel(attributes, "prev") else "next"
    boxes = _boxes(node)
    for side, relation, box, label in (
        ("previous", "prev", _BOX_BEFORE, _PREVIOUS_LABEL),
        ("next", "next", _BOX_AFTER, _NEXT_LABEL),
    ):
        if _is_rel(attributes, relation) or _is_labelled(text, label) or _in_box(boxes, box):
            return side
    return None


def _names_one_article(said: str) -> bool:
    return _is_labelled(said, _PREVIOUS_LABEL) or _is_labelled(said, _NEXT_LABEL)


def _is_labelled(text: str, label: re.Pattern[str]) -> bool:
    """Return whether a link's text begins with a label: with a word for the article, or set off from the title."""
    match = label.match(text)
    if match is None:
        return False
    lettered = match[0].strip()
    set_off = lettered.endswith((":", "»", "→", "›", "-", "–", "|")) or match.end() == len(text)
    return set_off or re.search(rf"(?:{_THING})\W*$|^\W*(?:{_THING})\s", lettered, re.IGNORECASE) is not None


def _in_box(boxes: list[tuple[LexborNode, str]], box: re.Pattern[str]) -> bool:
    """Return whether the link or one of the two elements around it carries such a class, for it alone."""
    for element, names in boxes:
        if box.search(names):
            alone = {link.attributes.get("href") for link in element.css("a[href]")}
            return element.tag == "a" or len(alone) == 1
    return False


def _boxes(node: LexborNode) -> list[tuple[LexborNode, str]]:
    """Return the link and the two elements around it, with class and id, where these speak of previous or next."""
    found: list[tuple[LexborNode, str]] = []
    element: LexborNode | None = node
    for _ in range(3):
        if element is None or element.tag in ("body", "html", "main", "article"):
            break
        attributes = element.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:300]
        if "prev" in names.lower() or "next" in names.lower():
            found.append((element, names))
        element = element.parent
    return found


def _title(node: LexborNode, text: str, label: re.Pattern[str]) -> str | None:
    """Return the linked article's title: the link's text without the label and the arrows."""
    for candidate in _titles(node, text):
        match = label.match(candidate)
        labelled = match and (_is_labelled(candidate, label) or _has_label_element(node, label))
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


def _continues(address: str, url: str) -> bool:
    """Return whether an address is the next page of the story at url: all the same but for the page number."""
    here, there = urlsplit(url), urlsplit(address)
    if (here.hostname or "").removeprefix("www.") != (there.hostname or "").removeprefix("www."):
        return False
    own, number = _stem_and_page(url)
    other, page = _stem_and_page(address)
    if page != number + 1:
        return False
    return own == other or (number == 1 and other == _stem(here.path, here.query))


def _stem_and_page(address: str) -> tuple[str, int]:
    """Return the address without its page number, and the number (1 where there is none)."""
    parts = urlsplit(address)
    query = parse_qsl(parts.query, max_num_fields=None)[:100]
    for key, value in query:
        if key.lower() in _PAGE_KEYS and value.isascii() and value.isdigit() and len(value) <= 3:
            rest = "&".join(f"{name}={val}" for name, val in query if name != key)
            return _stem(parts.path, rest), int(value)
    match = _PAGE_PATH.match(parts.path)
    if match and match["stem"].strip("/") and not _DAY_STEM.search(match["stem"]):
        return _stem(match["stem"] + (match["end"] or ""), parts.query), int(match["number"])
    return _stem(parts.path, parts.query), 1


def _stem(path: str, query: str) -> str:
    return f"{path.rstrip('/')}?{query}"
