"""A feed in, Atom (RFC 4287) out."""

import re
from xml.etree.ElementTree import Element, SubElement

from nutgraf._version import __version__
from nutgraf.web.outgoing.feed import Feed, Item
from nutgraf.web.outgoing.markup import document, held

CONTENT_TYPE = "application/atom+xml; charset=utf-8"
_NAMESPACE = "http://www.w3.org/2005/Atom"
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", re.ASCII)


def atom(feed: Feed) -> bytes:
    """Return the feed as an Atom document in UTF-8."""
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": feed.language})
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.subtitle)
    _add(root, "updated", feed.updated)
    _link(root, "self", feed.address, "application/atom+xml")
    _link(root, "alternate", feed.page, "text/html")
    _add(SubElement(root, "author"), "name", "nutgraf")
    _add(root, "generator", "nutgraf", version=__version__)
    for item in feed.items:
        _entry(SubElement(root, "entry", _language(item)), item)
    return document(root)


def _entry(entry: Element, item: Item) -> None:
    _add(entry, "id", item.id)
    _add(entry, "title", item.title)
    _link(entry, "alternate", item.url or item.page, "text/html")
    if item.url:
        _link(entry, "related", item.page, "text/html")
    _add(entry, "updated", item.updated)
    if item.published:
        _add(entry, "published", item.published)
    for author in item.authors:
        _add(SubElement(entry, "author"), "name", author)
    for tag in item.tags:
        SubElement(entry, "category", {"term": held(tag)})
    if item.summary:
        _add(entry, "summary", item.summary, type="text")
    _add(entry, "content", item.html, type="html")


def _language(item: Item) -> dict[str, str]:
    spoken = item.language
    return {"xml:lang": spoken} if spoken and _LANGUAGE.fullmatch(spoken) else {}


def _link(parent: Element, rel: str, href: str, kind: str) -> None:
    SubElement(parent, "link", {"rel": rel, "type": kind, "href": held(href)})


def _add(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, name, attributes).text = held(text)
