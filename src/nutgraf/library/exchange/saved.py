"""The records of an import: what other services and browsers had saved, and what of it is not taken."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from nutgraf.records import SourceKind, Stored

_SHOWN = 120  # code points of what was skipped
_MOST_REASONS = 100


class Form(StrEnum):
    """The forms of files that are read; the value is what people call it."""

    NUTGRAF = "nutgraf"
    POCKET = "Pocket"
    INSTAPAPER = "Instapaper"
    WALLABAG = "wallabag"
    BOOKMARKS = "browser bookmarks"
    OPML = "OPML"
    ADDRESSES = "a list of addresses"


@dataclass(frozen=True, slots=True)
class SavedLink:
    """A story that somebody saved.

    url: a web address; None only for an article that never had one, which `stored` then holds.
    added_at: when it was saved, ISO 8601 in UTC, or None. read: whether it was read or archived.
    content: HTML of the story, as the service kept it, or None. notes: what its reader wrote about it, or None.
    stored: all that a library held of it, from an export of nutgraf; its entry names no source.
    """

    url: str | None
    title: str | None = None
    added_at: str | None = None
    read: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    content: str | None = None
    notes: str | None = None
    stored: Stored | None = None


@dataclass(frozen=True, slots=True)
class SubscribedFeed:
    """A source that somebody follows. home: the address of its site, or None. tags: the folders that it lies in."""

    url: str
    title: str | None = None
    home: str | None = None
    tags: tuple[str, ...] = ()
    kind: SourceKind = SourceKind.FEED


@dataclass(slots=True)
class Skipped:
    """What a file holds that is not taken; it grows while the file is read.

    count: how many items. reasons: of the first of them, what it was and why, a line each.
    """

    count: int = 0
    reasons: list[str] = field(default_factory=list)

    def add(self, what: str, why: str) -> None:
        """Count an item. what: such as its address; why: ends without a full stop."""
        self.count += 1
        if len(self.reasons) < _MOST_REASONS:
            shown = what if len(what) <= _SHOWN else f"{what[:_SHOWN]}…"
            self.reasons.append(f"{shown!r}: {why}")


@dataclass(frozen=True, slots=True)
class Import:
    """A file of saved links or subscribed feeds, being read.

    kind: the form of the file. links: to be gone through once; JSON is read only then, so an InputError may come out
    of it where the file is damaged further on. skipped: complete when the links have been gone through.
    """

    kind: Form
    links: Iterator[SavedLink]
    feeds: tuple[SubscribedFeed, ...]
    skipped: Skipped
