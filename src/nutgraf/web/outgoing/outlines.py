"""A library in, OPML files out: one that subscribes a feed reader to the feeds of all its lists, one of its sources."""

import io
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement

from nutgraf.library import Library
from nutgraf.library.exchange import write_opml
from nutgraf.printable import one_line
from nutgraf.web.outgoing.addresses import feed_address
from nutgraf.web.outgoing.markup import document
from nutgraf.web.outgoing.wording import FEEDS, TAGS, said
from nutgraf.web.places import Place, PlaceKind
from nutgraf.web.words import Words

CONTENT_TYPE = "text/x-opml; charset=utf-8"
_FIXED = (PlaceKind.UNREAD, PlaceKind.STARRED, PlaceKind.ALL)
_MOST = 500  # tags: nobody subscribes to more


def outlines(library: Library, base: str, words: Words) -> bytes:
    """Return the OPML file: the fixed lists, then a folder with the sources and one with the tags."""
    root = Element("opml", {"version": "2.0"})
    SubElement(SubElement(root, "head"), "title").text = said(FEEDS, words.language)
    body = SubElement(root, "body")
    _add(body, ((words(f"common.{kind}"), Place(kind)) for kind in _FIXED), base)
    _folder(body, words("common.sources"), _sources(library), base)
    _folder(body, said(TAGS, words.language), _tags(library), base)
    return document(root)


def sources_opml(library: Library) -> bytes:
    """Return an OPML file of the sources that the library follows."""
    written = io.BytesIO()
    write_opml(library.sources(), written)
    return written.getvalue()


def _sources(library: Library) -> Iterator[tuple[str, Place]]:
    for source in library.sources():
        yield source.title or source.url, Place(PlaceKind.SOURCE, str(source.id))


def _tags(library: Library) -> Iterator[tuple[str, Place]]:
    for tag in [*library.tags()][:_MOST]:
        yield tag, Place(PlaceKind.TAG, tag)


def _folder(body: Element, name: str, places: Iterable[tuple[str, Place]], base: str) -> None:
    folder = SubElement(body, "outline", {"text": name, "title": name})
    _add(folder, places, base)
    if not len(folder):
        body.remove(folder)


def _add(parent: Element, places: Iterable[tuple[str, Place]], base: str) -> None:
    for name, place in places:
        told = one_line(name) or place.name
        addresses = {"xmlUrl": feed_address(place, base), "htmlUrl": f"{base}{place.address}"}
        SubElement(parent, "outline", {"type": "rss", "text": told, "title": told} | addresses)
