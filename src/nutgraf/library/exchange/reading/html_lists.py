"""The HTML exports of Pocket and Instapaper in, saved links out: lists under "Unread", "Archive" and folders."""

from collections.abc import Iterator

from nutgraf.library.exchange.reading import fields
from nutgraf.library.exchange.reading.markup import Tag, tags
from nutgraf.library.exchange.saved import SavedLink, Skipped

_UNREAD = {"", "unread", "home"}
_READ = {"read archive", "archive", "read"}
_STARRED = {"starred", "liked"}


def links(text: str, skipped: Skipped) -> Iterator[SavedLink]:
    """Yield the links of the lists in order; addresses that are not of the web are counted as skipped."""
    section = ""
    for tag in tags(text):
        if tag.name == "h1":
            section = tag.words.strip()
        elif tag.name == "a" and (url := fields.address(tag.attributes.get("href"), skipped)):
            yield _link(url, tag, section)


def _link(url: str, tag: Tag, section: str) -> SavedLink:
    kind = section.lower()
    folders = () if kind in _UNREAD | _READ | _STARRED else (section,)
    return SavedLink(
        url=url,
        title=fields.title(tag.words, url),
        added_at=fields.moment(tag.attributes.get("time_added")),
        read=kind in _READ,
        starred=kind in _STARRED,
        tags=fields.tags([*folders, *tag.attributes.get("tags", "").split(",")]),
    )
