"""Names of streams in, what they stand for out: feeds, labels and states of items.

    feed/3    feed/https://post.example/feed    a source, by its number or its address
    feed/0                                      what no source announced: pages added by hand
    user/-/label/Sport                          a tag
    user/-/state/com.google/starred             a state

Instead of "-" the number of a user may stand; of a state its last word will do.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from nutgraf.errors import NotFound
from nutgraf.library import Library
from nutgraf.library.exchange.addresses import without_credentials
from nutgraf.records import Entry, Source

BY_HAND = 0
"""The number of the feed that stands for pages added by hand."""

UNSORTED = "Uncategorized"
"""The label of feeds without any, since Read You takes no feed without one; the word is FreshRSS's."""

READING_LIST = "user/-/state/com.google/reading-list"
READ, STARRED = "user/-/state/com.google/read", "user/-/state/com.google/starred"
IS_READ = {"read": True, "unread": False, "kept-unread": False, "fresh": False}
"""States of items that say whether they have been read."""

_KNOWN_STATES = {"reading-list", "starred", *IS_READ}
_LABEL = "user/-/label/"
_FEED = "feed/"
_STATE = re.compile(r"(?:user/[^/]{1,100}/state/com\.google/)?([a-z-]{1,40})")
_NAMED = re.compile(r"user/[^/]{1,100}/label/(.+)", re.DOTALL)
_LONGEST = 4_000
_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


class Kind(Enum):
    """What kind of set of articles a stream is."""

    STATE = auto()
    SOURCE = auto()
    TAG = auto()
    AMONG = auto()  # of one of several sources, or of none


@dataclass(frozen=True, slots=True)
class Target:
    """A set of articles.

    value: a state's last word, a source's number or a tag. sources: numbers, None for those of no source.
    """

    kind: Kind
    value: str = ""
    sources: frozenset[int | None] = frozenset()

    @property
    def is_unknown(self) -> bool:
        """Whether it is a state that no article has here, such as having been shared with friends."""
        return self.kind is Kind.STATE and self.value not in _KNOWN_STATES

    def holds(self, entry: Entry) -> bool:
        """Return whether an article is in it; of several sources only the first that announced it is looked at."""
        match self.kind:
            case Kind.STATE:
                return self._is_state_of(entry)
            case Kind.SOURCE:
                return str(entry.source) == self.value
            case Kind.TAG:
                return self.value in entry.tags
            case Kind.AMONG:
                return entry.source in self.sources

    def _is_state_of(self, entry: Entry) -> bool:
        if self.value in IS_READ:
            return (entry.read_at is not None) is IS_READ[self.value]
        return self.value == "reading-list" or (self.value == "starred" and entry.starred_at is not None)


def target_of(library: Library, name: str) -> Target:
    """Return what a stream's name stands for. Raises NotFound for a source that is none, and for any other name."""
    if len(name) > _LONGEST:
        raise NotFound("The name of the stream is too long for one.")
    if name.startswith(_FEED):
        return _feed(library, name)
    if label := label_of(name):
        if label == UNSORTED:
            return Target(Kind.AMONG, label, unsorted_of(library.sources()))
        return Target(Kind.TAG, label)
    if state := _STATE.fullmatch(name):
        return Target(Kind.STATE, state[1])
    raise NotFound(f"There is no stream {name!r:.80}.")


def _feed(library: Library, name: str) -> Target:
    if name == feed_name(BY_HAND):
        return Target(Kind.AMONG, "", frozenset({None}))
    return Target(Kind.SOURCE, str(source_named(library, name).id))


def source_named(library: Library, name: str) -> Source:
    """Return the source that "feed/" and a number or an address names. Raises NotFound."""
    named = name
    while named.startswith(_FEED):  # Readrops puts it in front of ids that begin so already
        named = named[len(_FEED) :]
    try:
        return library.source(int(named) if _NUMBER.fullmatch(named) else named)
    except NotFound:
        for source in library.sources():
            if without_credentials(source.url) == named:  # which is all that clients are told
                return source
        raise


def label_of(name: str) -> str | None:
    """Return the label that a stream's name names, white space normalised; None for any other name."""
    found = _NAMED.fullmatch(name)
    return " ".join(found[1].split()) or None if found else None


def labels_of(names: Iterable[str]) -> list[str]:
    """Return the labels among names of streams; the one of feeds without any is none that can be given or taken."""
    return [label for name in names if (label := label_of(name)) and label != UNSORTED]


def label_name(label: str) -> str:
    """Return the name of the stream of a label."""
    return f"{_LABEL}{label}"


def feed_name(source: int | None) -> str:
    """Return the name of the stream of a source, by its number; of pages added by hand for None."""
    return f"{_FEED}{source or BY_HAND}"


def unsorted_of(sources: Iterable[Source]) -> frozenset[int | None]:
    """Return the numbers of the sources that have no tag, and None for pages added by hand."""
    return frozenset({None, *(source.id for source in sources if not source.settings.tags)})
