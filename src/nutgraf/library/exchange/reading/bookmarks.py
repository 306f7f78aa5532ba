"""The bookmarks of a browser in, as all of them export them (NETSCAPE-Bookmark-file-1), saved links out.

Folders become tags, outer before inner; not the roots that browsers make themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from nutgraf.library.exchange.reading import fields
from nutgraf.library.exchange.reading.markup import Tag, tags
from nutgraf.library.exchange.saved import SavedLink, Skipped

_DEEPEST = 20  # folders in folders whose names are kept
_ROOTS = ("personal_toolbar_folder", "unfiled_bookmarks_folder")


@dataclass(slots=True)
class _Folders:
    """The folders around a bookmark. coming: the name of the one that opens next; depth: how many are open."""

    names: list[str] = field(default_factory=list)
    depth: int = 0
    coming: str = ""

    def enter(self) -> None:
        self.depth += 1
        if self.depth <= _DEEPEST:
            self.names.append(self.coming)
        self.coming = ""

    def leave(self) -> None:
        if self.depth:
            self.depth -= 1
            del self.names[self.depth :]


def links(text: str, skipped: Skipped) -> Iterator[SavedLink]:
    """Yield the bookmarks in order; addresses that are not of the web are counted as skipped."""
    folders, link = _Folders(), None
    for tag in tags(text):
        if tag.name == "dd" and link:  # a description belongs to what stands before it
            link = replace(link, notes=tag.words.strip() or None)
        if link and tag.name in {"a", "h3", "dl", "/dl"}:
            yield link
            link = None
        if tag.name == "a":
            link = _link(tag, folders, skipped)
        else:
            _follow(tag, folders)
    if link:
        yield link


def _follow(tag: Tag, folders: _Folders) -> None:
    match tag.name:
        case "h3":
            folders.coming = "" if any(root in tag.attributes for root in _ROOTS) else tag.words
        case "dl":
            folders.enter()
        case "/dl":
            folders.leave()


def _link(tag: Tag, folders: _Folders, skipped: Skipped) -> SavedLink | None:
    if feed := tag.attributes.get("feedurl"):
        skipped.add(feed, "a live bookmark; add its address as a source")
        return None
    url = fields.address(tag.attributes.get("href"), skipped)
    if url is None:
        return None
    return SavedLink(
        url=url,
        title=fields.title(tag.words, url),
        added_at=fields.moment(tag.attributes.get("add_date")),
        read=tag.attributes.get("toread") == "0",  # Pinboard's; browsers do not say
        tags=fields.tags([*folders.names, *tag.attributes.get("tags", "").split(",")]),
    )
