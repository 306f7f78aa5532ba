"""A web page in, the addresses of the feeds that it announces out, or where feeds usually are."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from nutgraf.fetch.feeds.decoding import text_of
from nutgraf.fetch.feeds.fields import address
from nutgraf.fetch.feeds.markup import Tag, attributes, tokens

_SCANNED = 512 * 1024
_MOST_FEEDS = 50
_LINKS = frozenset({"link", "a"})
# In these a "<" begins no tag but their own end.
_RAW = frozenset({"script", "style", "textarea", "title", "xmp"})

_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})
# What feeds are served as, and other things too; a feed if the address says so.
_MAYBE_FEED_TYPES = frozenset({"application/json", "application/xml", "text/xml"})
_FEED_WORDS = ("feed", "rss", "atom", "rdf")
_COMMENTS = ("/comments", "comments/", "comment-feed", "commentfeed")

_USUAL = ("feed", "rss.xml", "atom.xml", "feed.json", "index.xml")


def find_feeds(body: bytes, url: str, content_type: str | None = None) -> tuple[str, ...]:
    """Return the absolute addresses of the feeds that a page announces, each once, in its order, comments last.

    Looks at the first 512 KiB. url: where the page was found. content_type: the server's header, or None.
    """
    found: dict[str, None] = {}
    base = url
    for tag in _tags(text_of(body[:_SCANNED], content_type)):
        values = attributes(tag)
        if tag.name.lower() == "base":
            base = address(values.get("href"), url) or base
        elif _is_feed(values) and (feed := address(values.get("href"), base)):
            found.setdefault(feed)
        if len(found) >= _MOST_FEEDS:
            break
    return tuple(sorted(found, key=_is_of_comments))


def guesses(url: str) -> tuple[str, ...]:
    """Return where the feed of a site may be that announces none: beside the page, then at the site's root."""
    home = address("/", url)
    if home is None:
        return ()
    folder = urljoin(url, ".") if urlsplit(url).path.strip("/") else home
    return tuple(dict.fromkeys(urljoin(place, name) for place in (folder, home) for name in _USUAL))


def _tags(markup: str) -> Iterator[Tag]:
    """Yield the tags that may announce a feed, those inside scripts and styles left out."""
    raw = ""
    for token in tokens(markup):
        if isinstance(token, str):
            continue
        name = token.name.lower()
        if raw:
            raw = "" if name == raw and not token.is_start else raw
        elif name in _RAW and token.is_start:
            raw = name
        elif token.is_start and (name in _LINKS or name == "base"):
            yield token


def _is_feed(values: dict[str, str]) -> bool:
    relations = values.get("rel", "").lower().split()
    kind = values.get("type", "").partition(";")[0].strip().lower()
    if "feed" in relations:
        return True
    if "alternate" not in relations:
        return False
    named = any(word in values.get("href", "").lower() for word in _FEED_WORDS)
    return kind in _FEED_TYPES or (kind in _MAYBE_FEED_TYPES and named)


def _is_of_comments(feed: str) -> bool:
    return any(sign in feed.lower() for sign in _COMMENTS)
