"""The text of a sitemap in, the pages that it names as a Feed out; of an index of sitemaps, the sitemaps that it names.

News sitemaps say title, day and language of each story, others no more than when a page last changed. Newest first.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, field

from nutgraf.fetch.feeds import fields
from nutgraf.fetch.feeds.markup import tokens
from nutgraf.fetch.feeds.wellformed import MOST_ENTRIES
from nutgraf.records import Feed, FeedEntry, SourceKind

# The element that stands for a page, and the one for a sitemap in an index.
_PAGE, _SITEMAP = "url", "sitemap"
_READ = frozenset({"loc", "lastmod", "title", "publication_date", "language", "keywords", "name"})
_LONGEST_TEXT = 10_000


@dataclass(slots=True)
class _Named:
    """What a sitemap says of one address; texts by the names of their elements, without prefixes."""

    kind: str
    texts: dict[str, str] = field(default_factory=dict)

    def day(self) -> str:
        """Return when it was published or changed, to sort by; "" where that is not said."""
        return fields.moment(self.texts.get("publication_date")) or fields.moment(self.texts.get("lastmod")) or ""


def read_sitemap(text: str, url: str) -> Feed:
    """Return the pages, or the sitemaps, that a sitemap names, the newest 1,000. url: where it was found."""
    newest = heapq.nlargest(MOST_ENTRIES, _named(text), key=_Named.day)
    more = (fields.address(named.texts.get("loc"), url) for named in newest if named.kind == _SITEMAP)
    return Feed(
        kind=SourceKind.SITEMAP,
        title=next((title for named in newest if (title := fields.line(named.texts.get("name")))), None),
        home=fields.address("/", url),
        language=None,
        entries=tuple(_entry(named, url) for named in newest if named.kind == _PAGE),
        more=tuple(dict.fromkeys(address for address in more if address)),
    )


def _named(text: str) -> Iterator[_Named]:
    """Yield what the sitemap says of each address, whatever of it cannot be read left out."""
    named, element = None, ""
    for token in tokens(text):
        if isinstance(token, str):
            if named and element in _READ:
                named.texts[element] = (named.texts.get(element, "") + token)[:_LONGEST_TEXT]
            continue
        local = token.name.rpartition(":")[2].lower()
        if local in {_PAGE, _SITEMAP}:
            if named and named.texts.get("loc"):
                yield named
            named = _Named(local) if token.is_start else None
        # an image has a title and an address of its own
        in_image = token.name.lower().startswith(("image:", "video:", "xhtml:"))
        element = local if token.is_start and not token.is_end and not in_image else ""


def _entry(named: _Named, url: str) -> FeedEntry:
    texts = named.texts
    return FeedEntry(
        guid=None,
        url=fields.address(texts.get("loc"), url),
        title=fields.line(texts.get("title")),
        published=fields.moment(texts.get("publication_date")),
        updated=fields.moment(texts.get("lastmod")),
        language=fields.language(texts.get("language")),
        tags=fields.names([*texts.get("keywords", "").split(",")]),
    )
