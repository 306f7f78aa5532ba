"""The text of a JSON Feed (version 1.0 or 1.1) in, a Feed out."""

import json
from typing import Any

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds import fields
from nutgraf.fetch.feeds.wellformed import MOST_ENTRIES
from nutgraf.records import Feed, FeedEntry, SourceKind

_Object = dict[str, Any]


def read_json(text: str, url: str) -> Feed:
    """Return the feed. url: where it was found, which relative addresses start from.

    Raises NotAFeed for what is no JSON, or JSON of something else.
    """
    feed = _parsed(text, url)
    home = fields.address(feed.get("home_page_url"), url)
    items = [item for item in feed["items"][:MOST_ENTRIES] if isinstance(item, dict)]
    return Feed(
        kind=SourceKind.FEED,
        title=_line(feed.get("title")),
        home=home,
        language=fields.language(feed.get("language")),
        entries=tuple(_entry(item, home or url) for item in items),
    )


def _parsed(text: str, url: str) -> _Object:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotAFeed(
            f"{url} looks like a JSON Feed, but is no JSON ({str(error)[:80]}). Tell its publisher."
        ) from error
    if isinstance(found, dict) and isinstance(found.get("items"), list):
        return found
    raise NotAFeed(f'{url} is JSON, but no JSON Feed: it has no list of "items". Give the address of a feed.')


def _entry(item: _Object, base: str) -> FeedEntry:
    url = fields.address(item.get("url"), base)
    return FeedEntry(
        guid=fields.line(_text(item.get("id")), fields.LONGEST_GUID),
        url=url or fields.address(item.get("external_url"), base),
        title=_line(item.get("title")),
        authors=fields.names([_text(person.get("name")) for person in _persons(item)]),
        published=fields.moment(item.get("date_published")),
        updated=fields.moment(item.get("date_modified")),
        language=fields.language(item.get("language")),
        content=_content(item),
        tags=fields.names([_text(tag) for tag in _list(item.get("tags"))]),
    )


def _content(item: _Object) -> str | None:
    """Return the longest text that the feed holds of a story, as HTML."""
    plain = (fields.paragraphs(_text(item.get(name))) for name in ("content_text", "summary"))
    return fields.story(max([_text(item.get("content_html")) or "", *plain], key=len))


def _persons(item: _Object) -> list[_Object]:
    """Return the authors: a list since version 1.1, one in 1.0."""
    return [person for person in [*_list(item.get("authors")), item.get("author")] if isinstance(person, dict)]


def _text(value: object) -> str | None:
    """Return a string, or the number that some write as an id."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value)


def _line(value: object) -> str | None:
    return fields.line(_text(value))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
