"""A stored article in, an item as clients of the Google Reader API show it out."""

from datetime import datetime
from urllib.parse import urlsplit

from nutgraf.printable import one_line
from nutgraf.records import Entry, Stored
from nutgraf.web.greader.ids import long_id
from nutgraf.web.greader.targets import READ, READING_LIST, STARRED, feed_name, label_name
from nutgraf.web.outgoing import content, wording
from nutgraf.web.outgoing.wording import said


def item_of(stored: Stored, base: str, language: str) -> dict[str, object]:
    """Return the item. base: address of the server. language: of our own words.

    No field may be missing or null that a client insists on: NewsFlash on `alternate`, Fluent Reader on `canonical`,
    Readrops on a title that is not empty.
    """
    entry = stored.entry
    href = content.address_of(entry) or content.page_of(entry, base)
    found = {
        "id": long_id(entry.id),
        "crawlTimeMsec": str(seconds_of(entry.added_at) * 1_000),
        "timestampUsec": str(seconds_of(entry.added_at) * 1_000_000),
        "published": seconds_of(content.published_at(entry) or entry.added_at),
        "updated": seconds_of(content.changed_at(entry)),
        "title": content.title_of(entry, language),
        "canonical": [{"href": href}],
        "alternate": [{"href": href, "type": "text/html"}],
        "categories": categories_of(entry),
        "origin": _origin(entry, base, language),
        "summary": {"content": content.html_of(stored, base, language)},
    }
    authors = ", ".join(filter(None, map(one_line, entry.authors)))
    return found | ({"author": authors} if authors else {})


def categories_of(entry: Entry) -> list[str]:
    """Return the names of the streams that the article is in."""
    read = [READ] if entry.read_at else []
    starred = [STARRED] if entry.starred_at else []
    return [READING_LIST, *read, *starred, *map(label_name, entry.tags)]


def seconds_of(moment: str) -> int:
    """Return a moment in seconds since 1970."""
    return int(datetime.fromisoformat(moment).timestamp())


def site_of_address(url: str | None, base: str) -> str:
    """Return the front page of the site where an address leads; our own where it leads nowhere."""
    parts = urlsplit(url or "")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}/" if parts.netloc else f"{base}/"


def _origin(entry: Entry, base: str, language: str) -> dict[str, str]:
    named = one_line(entry.source_title or entry.site or "") if entry.source else ""
    return {
        "streamId": feed_name(entry.source),
        "title": named or said(wording.BY_HAND, language),
        "htmlUrl": site_of_address(content.address_of(entry), base),
    }
