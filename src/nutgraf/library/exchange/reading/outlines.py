"""An OPML file in, version 1 or 2, the feeds that it subscribes to and the links that it holds out.

Outlines without an address are folders, and tags of what lies in them. A feed in several folders is one feed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from nutgraf.library.exchange.reading import fields
from nutgraf.library.exchange.reading.markup import Tag, tags
from nutgraf.library.exchange.saved import SavedLink, Skipped, SubscribedFeed
from nutgraf.links import web_address
from nutgraf.records import SourceKind

_DEEPEST = 20  # folders in folders whose names are kept
_MOST = 100_000  # outlines that are taken
_FEED_TYPES = {"rss", "atom", "sitemap"}
_SCHEME = "feed:"


@dataclass(slots=True)
class Outlines:
    """What an OPML file holds."""

    feeds: dict[str, SubscribedFeed] = field(default_factory=dict)
    links: list[SavedLink] = field(default_factory=list)


def outlines(text: str, skipped: Skipped) -> Outlines:
    """Return the feeds and links of the file; addresses that are not of the web are counted as skipped."""
    found = Outlines()
    for tag, folders in _leaves(text):
        if len(found.feeds) + len(found.links) >= _MOST:
            skipped.add(tag.attributes.get("xmlurl", ""), f"more than {_MOST:,} are not taken")
        else:
            _take(tag, folders, found, skipped)
    return found


def _leaves(text: str) -> Iterator[tuple[Tag, tuple[str, ...]]]:
    """Yield the outlines with an address, each with the folders around it."""
    names: list[str] = []
    depth = 0
    for tag in tags(text):
        if tag.name == "/outline" and depth:
            depth -= 1
            del names[depth:]
        if tag.name != "outline":
            continue
        if _is_leaf(tag):
            yield tag, tuple(filter(None, names))
        if not tag.empty:
            depth += 1
            if depth <= _DEEPEST:
                names.append("" if _is_leaf(tag) else _name(tag))


def _is_leaf(tag: Tag) -> bool:
    return bool({"xmlurl", "url"} & tag.attributes.keys())


def _name(tag: Tag) -> str:
    return tag.attributes.get("title") or tag.attributes.get("text") or ""


def _take(tag: Tag, folders: tuple[str, ...], found: Outlines, skipped: Skipped) -> None:
    url = _address(tag, skipped)
    if url is None:
        return
    labels = fields.tags([*folders, *_categories(tag)])
    if "xmlurl" in tag.attributes or _type(tag) in _FEED_TYPES:
        feed = _feed(url, tag, labels)
        before = found.feeds.get(url, feed)
        found.feeds[url] = replace(before, tags=fields.tags([*before.tags, *labels]))
    else:
        found.links.append(SavedLink(url=url, title=fields.title(_name(tag), url), tags=labels))


def _address(tag: Tag, skipped: Skipped) -> str | None:
    """Return the address of an outline, without the scheme by which browsers once called feed readers."""
    written = (tag.attributes.get("xmlurl") or tag.attributes.get("url") or "").strip()
    if _type(tag) == "include":
        skipped.add(written, "another outline, which is not fetched")
        return None
    rest = written[len(_SCHEME) :] if written[: len(_SCHEME)].lower() == _SCHEME else written
    return fields.address(f"http:{rest}" if rest != written and rest.startswith("//") else rest, skipped)


def _feed(url: str, tag: Tag, labels: tuple[str, ...]) -> SubscribedFeed:
    home = tag.attributes.get("htmlurl", "").strip()
    return SubscribedFeed(
        url=url,
        title=fields.title(_name(tag), url),
        home=home if web_address(home) else None,
        tags=labels,
        kind=SourceKind.SITEMAP if _type(tag) == "sitemap" else SourceKind.FEED,
    )


def _type(tag: Tag) -> str:
    return tag.attributes.get("type", "").lower()


def _categories(tag: Tag) -> list[str]:
    """Return the categories of an outline: paths such as "/Sport/Handball", between commas."""
    return [path.strip().lstrip("/") for path in tag.attributes.get("category", "").split(",")]
