"""The text of an RSS or Atom feed in, a Feed out. feedparser stays in this module; it sees well-formed XML only.

It is given bytes, never an address, which it would fetch. What it finds is HTML in no way made safe: we take
text out of it, or hand it to the extractor as the page that it is.
"""

import io
import re
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds import fields
from nutgraf.fetch.feeds.wellformed import well_formed
from nutgraf.records import Feed, FeedEntry, SourceKind

# What feedparser says of an element that has one: a mapping with "value", "type", "language".
_Read = Mapping[str, Any]

_PLAIN = "text/plain"
_HOUR = 60 * 60
_PERIODS = {
    "hourly": _HOUR,
    "daily": 24 * _HOUR,
    "weekly": 7 * 24 * _HOUR,
    "monthly": 30 * 24 * _HOUR,
    "yearly": 365 * 24 * _HOUR,
}
_MINUTE = 60
_MAIL = re.compile(r"[<(]?(?:mailto:)?[^\s<>()@]{1,100}@[^\s<>()@]{1,100}[>)]?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_xml(text: str, url: str) -> Feed:
    """Return the feed. url: where it was found, which relative addresses start from. Raises NotAFeed."""
    found = _read(well_formed(text), url)
    about: _Read = found["feed"]
    home = fields.address(about.get("link"), url)
    return Feed(
        kind=SourceKind.FEED,
        title=_line(about, "title"),
        home=home,
        language=fields.language(about.get("language")),
        entries=tuple(_entry(entry, home or url) for entry in found["entries"]),
        interval=_interval(about),
    )


def _read(body: bytes, url: str) -> _Read:
    """Return what feedparser makes of a well-formed feed: the one place where its errors are translated."""
    import feedparser  # noqa: PLC0415  it loads longer than most commands run

    try:
        found: _Read = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    except (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise NotAFeed(
            f"{url} is a feed, but one that cannot be read ({type(error).__name__}). "
            "Open it in a browser, and tell its publisher."
        ) from error
    return found


def _entry(entry: _Read, base: str) -> FeedEntry:
    guid = fields.line(entry.get("id"), fields.LONGEST_GUID)
    return FeedEntry(
        guid=guid,
        url=fields.address(entry.get("feedburner_origlink"), base) or _link(entry, base),
        title=_line(entry, "title"),
        authors=_authors(entry),
        published=next((day for name in ("published", "created", "updated") if (day := _moment(entry, name))), None),
        updated=_moment(entry, "updated"),
        language=_language(entry),
        content=_content(entry),
        tags=fields.names([tag.get("label") or tag.get("term") for tag in entry.get("tags", ())]),
    )


def _link(entry: _Read, base: str) -> str | None:
    """Return the entry's address; a guid that stands in for it has to look like one."""
    link = entry.get("link")
    is_bare_guid = link == entry.get("id") and "://" not in str(link)
    return None if is_bare_guid else fields.address(link, base)


def _line(read: _Read, name: str) -> str | None:
    """Return a text without markup, on one line."""
    value = read.get(name)
    if not isinstance(value, str):
        return None
    kind = read.get(f"{name}_detail", {}).get("type")
    return fields.line(value if kind == _PLAIN else fields.shown_text(value))


def _authors(entry: _Read) -> tuple[str, ...]:
    """Return the names of the authors; where there is one, as the feed has it, since feedparser cuts long domains."""
    persons = [person.get("name") for person in entry.get("authors", ()) if isinstance(person, Mapping)]
    written = persons if len(persons) > 1 else [entry.get("author")]
    return fields.names([_without_mail(name) for name in written if isinstance(name, str)])


def _without_mail(person: str) -> str:
    """Return the name in "desk@news.example (Ada Quay)" and "Ada Quay <ada@news.example>"."""
    return _MAIL.sub("", person).strip(" ()<>,;") if "@" in person else person


def _moment(entry: _Read, name: str) -> str | None:
    """Return a day where the feed gives only that, else the moment as feedparser understood it, which is in UTC."""
    if name not in entry:
        return None  # asked for "updated", feedparser would give "published"
    written, parsed = entry[name], entry.get(f"{name}_parsed")
    if isinstance(written, str) and _DAY.fullmatch(written.strip()):
        return fields.moment(written)
    if not parsed:
        return fields.moment(written)
    try:
        return fields.in_utc(datetime.fromtimestamp(timegm(parsed), UTC))
    except (OSError, OverflowError, ValueError):
        return None


def _content(entry: _Read) -> str | None:
    """Return the longest text that the feed holds of a story, as HTML."""
    parts = [part for part in [*entry.get("content", ()), entry.get("summary_detail", {})] if part.get("value")]
    pieces = [_html(part["value"], part.get("type")) for part in parts]
    return fields.story(max(pieces, key=len, default=None))


def _html(value: str, kind: str | None) -> str:
    if kind == _PLAIN:
        return fields.paragraphs(value)
    return value if kind is None or "html" in kind or "xml" in kind else ""


def _language(entry: _Read) -> str | None:
    parts = [*entry.get("content", ()), entry.get("summary_detail", {}), entry.get("title_detail", {})]
    return next((tag for part in parts if (tag := fields.language(part.get("language")))), None)


def _interval(about: _Read) -> int | None:
    """Return how long the publisher asks readers to wait: RSS gives minutes, the syndication module how often a day."""
    minutes = fields.seconds(about.get("ttl"), _MINUTE)
    period = _PERIODS.get(str(about.get("sy_updateperiod", "")).strip().lower())
    if minutes or not period:
        return minutes
    return period // (fields.seconds(about.get("sy_updatefrequency"), 1) or 1) or None
