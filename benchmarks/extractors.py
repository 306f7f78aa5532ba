"""Extractors of articles, ours and its peers, behind one signature: bytes and address in, what was found out.

Each peer is called as its documentation shows, on bytes, which it decodes itself, with its metadata where it has them
and the options that serve it best on the half of the sites that is not scored. None fetches anything. A peer is
imported by its first call.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec

import nutgraf

# Where a browser begins a new line; readability-lxml returns HTML, whose words would run together otherwise.
LINES = (
    *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "td"),
    *("th", "tr", "ul"),
)


@dataclass(frozen=True, slots=True)
class Found:
    """What an extractor made of a page. day: year-month-day; empty: nothing found, or not looked for."""

    text: str = ""
    title: str = ""
    author: str = ""
    day: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class Extractor:
    """An extractor, the module and distribution it comes in, and which fields it looks for besides the text."""

    name: str
    module: str
    extract: Callable[[bytes, str | None], Found]
    fields: tuple[str, ...] = ()

    @property
    def is_installed(self) -> bool:
        return find_spec(self.module) is not None

    @property
    def version(self) -> str:
        return version(self.name)


def ours(html: bytes, url: str | None) -> Found:
    article = nutgraf.extract(html, url=url)
    day = (article.published or "")[:10]
    return Found(article.text, article.title or "", " ".join(article.authors), day, article.status)


def trafilatura(html: bytes, url: str | None) -> Found:
    peer = import_module("trafilatura")
    found = peer.bare_extraction(html, url=url, include_comments=False, with_metadata=True)
    if found is None:
        return Found()
    return Found(found.text or "", found.title or "", found.author or "", (found.date or "")[:10])


def readability(html: bytes, url: str | None) -> Found:
    document = import_module("readability").Document(html, url=url)
    title, author = document.short_title(), document.author()
    tree = import_module("lxml.html").fromstring(document.summary(html_partial=True))
    for element in tree.iter(*LINES):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    return Found(str(tree.text_content()), *(value if isinstance(value, str) else "" for value in (title, author)))


def newspaper(html: bytes, url: str | None) -> Found:
    peer = import_module("newspaper")
    article = peer.Article(url or "https://example.org/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    day = article.publish_date.isoformat()[:10] if article.publish_date else ""
    return Found(article.text or "", article.title or "", " ".join(article.authors), day)


def resiliparse(html: bytes, _url: str | None) -> Found:
    encoding = import_module("resiliparse.parse.encoding").detect_encoding(html, from_html_meta=True)
    tree = import_module("resiliparse.parse.html").HTMLTree.parse_from_bytes(html, encoding or "utf-8")
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    return Found(extract(tree, main_content=True, alt_texts=False))


OURS = Extractor("nutgraf", "nutgraf", ours, ("title", "author", "day"))
TRAFILATURA = Extractor("trafilatura", "trafilatura", trafilatura, ("title", "author", "day"))
PEERS = (
    TRAFILATURA,
    Extractor("readability-lxml", "readability", readability, ("title", "author")),
    Extractor("newspaper4k", "newspaper", newspaper, ("title", "author", "day")),
    Extractor("resiliparse", "resiliparse", resiliparse),
)
