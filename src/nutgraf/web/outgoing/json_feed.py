"""A feed in, JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) out."""

import json

from nutgraf.web.outgoing.feed import Feed, Item

CONTENT_TYPE = "application/feed+json; charset=utf-8"
_VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(feed: Feed) -> bytes:
    """Return the feed as a JSON Feed in UTF-8."""
    written = {
        "version": _VERSION,
        "title": feed.title,
        "description": feed.subtitle,
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "language": feed.language,
        "authors": [{"name": "nutgraf"}],
        "items": [_item(item) for item in feed.items],
    }
    return json.dumps(written, ensure_ascii=False).encode("utf-8", "replace")


def _item(item: Item) -> dict[str, object]:
    """An item, without what is not known of it; `external_url` would stand for a page that ours only points to."""
    found = {
        "id": item.id,
        "url": item.url or item.page,
        "title": item.title,
        "content_html": item.html,
        "summary": item.summary,
        "date_published": item.published,
        "date_modified": item.updated,
        "authors": [{"name": author} for author in item.authors],
        "tags": list(item.tags),
        "language": item.language,
    }
    return {name: value for name, value in found.items() if value or name == "content_html"}  # which none may lack
