"""An entry whose feed holds the story in, a page out that the extractor reads as it reads a publisher's."""

import re
from collections.abc import Iterator
from html import escape

from nutgraf.fetch.feeds.fullness import without_footer
from nutgraf.fetch.feeds.identity import same_address
from nutgraf.fetch.feeds.markup import Tag, attributes, tokens
from nutgraf.records import Feed, FeedEntry, Page

# Elements of a page's head, and frames of a page: in a story they would speak for the page that is made of it here.
_OF_THE_PAGE = frozenset({"html", "head", "body", "title", "base", "link", "meta", "main", "article"})
_UNSHOWN = frozenset({"script", "style", "template", "noscript", "iframe", "object"})
_BLOCK = re.compile(r"<(?:p|br|div|li|td|blockquote|section|h[1-6])\b", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n\s*\n")


def as_page(entry: FeedEntry, feed: Feed) -> Page:
    """Return the entry's content as a page, with what the feed says of it in the head, all escaped but the story.

    What could pass for a page's own statements about itself, its address above all, is left out of the story.
    """
    title = escape(entry.title or "")
    body = "".join(_story(_laid_out(without_footer(entry.content or ""))))
    language = entry.language or feed.language
    page = (
        f'<!DOCTYPE html><html{_attribute("lang", language)}><head><meta charset="utf-8"><title>{title}</title>'
        f"{''.join(_statements(entry, feed))}</head>"
        f"<body><article><h1>{title}</h1>\n{body}\n</article></body></html>"
    )
    return Page(url=entry.url, body=page.encode("utf-8", "replace"), content_type="text/html; charset=utf-8")


def _statements(entry: FeedEntry, feed: Feed) -> Iterator[str]:
    """Yield the elements of the page's head."""
    if entry.url:
        yield f'<link rel="canonical"{_attribute("href", same_address(entry.url))}>'
    yield _meta("property", "og:type", "article")
    for name, value in (
        ("og:title", entry.title),
        ("og:site_name", feed.title),
        ("article:published_time", entry.published),
        ("article:modified_time", entry.updated),
    ):
        yield _meta("property", name, value)
    for author in entry.authors:
        yield _meta("name", "author", author)


def _meta(kind: str, name: str, value: str | None) -> str:
    return f'<meta {kind}="{name}"{_attribute("content", value)}>' if value else ""


def _attribute(name: str, value: str | None) -> str:
    return f' {name}="{escape(value)}"' if value else ""


def _story(markup: str) -> Iterator[str]:
    """Yield the story's HTML without the elements that speak for a page."""
    unshown = ""
    for token in tokens(markup):
        if isinstance(token, str):
            if not unshown:
                yield escape(token, quote=False)
            continue
        name = token.name.lower()
        if unshown:
            unshown = "" if name == unshown and not token.is_start else unshown
        elif name in _UNSHOWN:
            unshown = name if token.is_start and not token.is_end else ""
        elif name not in _OF_THE_PAGE:
            yield _written(token)


def _laid_out(markup: str) -> str:
    """Return HTML whose paragraphs are elements, where nothing but blank lines separated them."""
    return markup if _BLOCK.search(markup) else "<p>".join(_BLANK_LINES.split(markup))


def _written(tag: Tag) -> str:
    """Return a tag with its attributes escaped: a quotation mark left open would swallow what follows."""
    if not tag.is_start:
        return f"</{tag.name}>"
    return f"<{tag.name}{''.join(_attribute(name, value) for name, value in attributes(tag).items())}>"
