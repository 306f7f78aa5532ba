"""A list in, what its feed is about out: the records that Atom and JSON Feed are both written from."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.printable import one_line
from nutgraf.records import Stored
from nutgraf.web.outgoing import content


@dataclass(frozen=True, slots=True)
class Item:
    """An article in a feed.

    id: a URN that is the same in every feed. url: the publisher's address, or None; page: ours. summary: one sentence
    of plain text, or "". html: the whole summary. published: a moment, or None; updated: a moment.
    """

    id: str
    title: str
    url: str | None
    page: str
    authors: tuple[str, ...]
    tags: tuple[str, ...]
    summary: str
    html: str
    language: str | None
    published: str | None
    updated: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed. address: its own. page: of the list in the reader. language: of our own words.

    updated: when the newest of it came or changed, a moment.
    """

    title: str
    subtitle: str
    address: str
    page: str
    language: str
    updated: str
    items: Sequence[Item]

    @property
    def id(self) -> str:
        """Return a URN that is the same for the same list at the same server."""
        return _urn(self.page)


def item_of(stored: Stored, base: str, language: str) -> Item:
    """Return an article as feeds hold it. base: address of the server. language: of our own words."""
    entry = stored.entry
    return Item(
        id=_urn(f"nutgraf:{entry.id}"),
        title=content.title_of(entry, language),
        url=content.address_of(entry),
        page=content.page_of(entry, base),
        authors=tuple(filter(None, map(one_line, entry.authors))),
        tags=tuple(filter(None, map(one_line, entry.tags))),
        summary=content.headline_of(entry, language),
        html=content.html_of(stored, base, language),
        language=entry.language,
        published=content.published_at(entry),
        updated=content.changed_at(entry),
    )


def _urn(name: str) -> str:
    return uuid.uuid5(uuid.NAMESPACE_URL, name).urn
