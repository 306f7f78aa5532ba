"""When a page says that its story was published and changed: the sources in the order of trust in, ISO 8601 out."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from nutgraf.article import dates, jsonld
from nutgraf.article.jsonld import JsonObject
from nutgraf.article.shown import Shown

_MOST = 5

_PUBLISHED = (
    "article:published_time", "og:published_time", "article:published", "datepublished", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dc.date.issued", "dcterms.created",
    "dc.date.created", "citation_publication_date", "citation_date", "publish-date", "publish_date", "pubdate",
    "publication_date", "published-date", "article.published", "dc.date", "dcterms.date", "date", "displaydate",
    "last-published", "rnews:datepublished", "og:article:published_time", "publishdate", "iso-8601-publish-date",
    "og:pubdate",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified",
    "revised", "lastmod", "article:modified", "article.updated",
)  # fmt: skip


def first_day(sources: Iterable[Sequence[Any]], *, month_first: bool = False) -> str | None:
    """Return the first date that can be read, source by source. month_first: as `dates.iso` takes it."""
    found = (_day(value, month_first=month_first) for values in sources for value in islice(values, _MOST))
    return next(filter(None, found), None)


def _day(value: Any, *, month_first: bool) -> str | None:
    return dates.iso(value if isinstance(value, str) else jsonld.text_of(value), month_first=month_first)


def declared(story: JsonObject, meta: dict[str, list[str]], *, month_first: bool) -> str | None:
    """Return when the story was published, by JSON-LD and <meta>."""
    named = (meta[name] for name in _PUBLISHED if name in meta)
    return first_day(([story.get("datePublished")], *named), month_first=month_first)


def shown(story: JsonObject, found: Shown, *, month_first: bool) -> str | None:
    """Return when the story was published, by the elements of the body and what JSON-LD says beside."""
    by_meta = declared({}, found.meta, month_first=month_first)
    told = (found.properties.get("datepublished", []), [story.get("dateCreated"), story.get("uploadDate")])
    return by_meta or first_day(told, month_first=month_first)


def modified(story: JsonObject, meta: dict[str, list[str]], properties: dict[str, list[str]]) -> str | None:
    """Return when the story was changed last."""
    named = (meta[name] for name in _MODIFIED if name in meta)
    return first_day(([story.get("dateModified")], *named, properties.get("datemodified", [])))


def settled(published: str | None, url: str | None) -> str | None:
    """Return the day of publication after a look at the address, which may name it."""
    if published is None:
        return dates.from_url(url)
    if published.endswith("+00:00") and (in_url := dates.from_url(url)) and dates.days_apart(published, in_url) == 1:
        # The publisher's own day: stories of the evening are dated tomorrow in UTC.
        return in_url
    return published
