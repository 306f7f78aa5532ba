"""The bytes that stand at an address in, a Feed out, whichever form it has: RSS, Atom, JSON Feed or a sitemap."""

from collections import defaultdict
from dataclasses import replace

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds.decoding import text_of
from nutgraf.fetch.feeds.json_feed import read_json
from nutgraf.fetch.feeds.markup import Tag, tokens
from nutgraf.fetch.feeds.sitemap import read_sitemap
from nutgraf.fetch.feeds.xml_feed import read_xml
from nutgraf.records import Feed, FeedEntry

_FEEDS = frozenset({"rss", "rdf", "feed", "channel"})
_SITEMAPS = frozenset({"urlset", "sitemapindex"})
# What may stand ahead of the outermost element of a broken feed.
_STRAY_TOKENS = 100


def parse_feed(body: bytes, url: str, content_type: str | None = None) -> Feed:
    """Return the feed or sitemap that the bytes are, its entries in their order there, 1,000 at most.

    url: where it was found; relative addresses start from it. content_type: the server's header, or None.
    Broken ones are read as far as possible, gzip is unpacked. Nothing that a feed names is fetched or opened.
    Raises NotAFeed for what is none.
    """
    text = text_of(body, content_type).lstrip()
    feed = read_json(text, url) if text.startswith("{") else _read_markup(text, url)
    return replace(feed, entries=tuple(entry for entry in _with_sure_guids(feed.entries) if _says_anything(entry)))


def _read_markup(text: str, url: str) -> Feed:
    outermost = _outermost(text)
    if outermost in _SITEMAPS:
        return read_sitemap(text, url)
    if outermost in _FEEDS:
        return read_xml(text, url)
    what = "a web page" if outermost == "html" else "no feed"
    raise NotAFeed(
        f"{url} is {what}: neither RSS, Atom, JSON Feed nor a sitemap. "
        "Give the address of a feed, or of a page that links to one."
    )


def _outermost(text: str) -> str | None:
    """Return the name of the element that tells what a document is, without prefix, or None."""
    for _, token in zip(range(_STRAY_TOKENS), tokens(text), strict=False):
        local = token.name.rpartition(":")[2].lower() if isinstance(token, Tag) else ""
        if local in _FEEDS or local in _SITEMAPS or local == "html":
            return local
    return None


def _with_sure_guids(entries: tuple[FeedEntry, ...]) -> list[FeedEntry]:
    """Return the entries without the guids that several stories share, which identify none."""
    addresses: defaultdict[str | None, set[str | None]] = defaultdict(set)
    for entry in entries:
        addresses[entry.guid].add(entry.url or entry.title)
    return [replace(entry, guid=None) if len(addresses[entry.guid]) > 1 else entry for entry in entries]


def _says_anything(entry: FeedEntry) -> bool:
    return bool(entry.guid or entry.url or entry.title or entry.content)
