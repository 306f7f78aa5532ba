"""The records of a library: what feeds announce, what is kept, and what is asked of it. Plain data, no logic.

Moments are ISO 8601 in UTC ("2026-11-24T15:38:52Z"), as precise as a second.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from nutgraf.records.document import Article, Document, Facts, Page, Span, Status, Summary


class SourceKind(StrEnum):
    """What form the announcements of a source have."""

    FEED = "feed"
    SITEMAP = "sitemap"


class FetchPages(StrEnum):
    """When the page behind an entry of a feed is fetched: where the feed holds a teaser only, always, or never."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """A story that a feed or a sitemap announces.

    guid: what the feed identifies it by, or None. url: absolute, or None.
    content: the HTML that the feed holds of it, the longest there is, or None.
    published, updated: ISO 8601, or None.
    """

    guid: str | None
    url: str | None
    title: str | None
    authors: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    language: str | None = None
    content: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed or a sitemap, read.

    home: the address of the site that it belongs to, or None.
    interval: how long the publisher asks readers to wait between two visits, in seconds, or None.
    more: addresses of further sitemaps that an index names.
    """

    kind: SourceKind
    title: str | None
    home: str | None
    language: str | None
    entries: tuple[FeedEntry, ...]
    interval: int | None = None
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """What the owner of a library wants of one source.

    pages: when pages are fetched. words: keep only stories that hold one of these; not_words: none that hold one of
    these (either may be several words). languages: primary tags; empty for any. least_words, most_words: length of
    the text. proxy: address of an HTTP proxy. cookie: the Cookie header of a subscription; a secret, which no message
    and no export shows. tags: given to every article.
    """

    pages: FetchPages = FetchPages.AUTO
    words: tuple[str, ...] = ()
    not_words: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    least_words: int | None = None
    most_words: int | None = None
    proxy: str | None = None
    cookie: str | None = None
    tags: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Show everything but the secret."""
        told = ((name, getattr(self, name)) for name in self.__slots__ if name != "cookie")
        shown = ", ".join(f"{name}={value!r}" for name, value in told)
        return f"SourceSettings({shown}, cookie={'...' if self.cookie else None})"


@dataclass(frozen=True, slots=True)
class Source:
    """A feed or sitemap that a library follows, and how the last visits went.

    id: a number of the library's own. interval: seconds between two visits. checked_at: the last visit;
    next_at: the next one. etag, last_modified: for conditional requests. failures: how many visits in a row failed;
    error: why the last one did, or None. articles: how many of it are kept.
    """

    id: int
    kind: SourceKind
    url: str
    title: str | None
    home: str | None
    settings: SourceSettings
    added_at: str
    checked_at: str | None = None
    next_at: str | None = None
    interval: int = 3600
    etag: str | None = None
    last_modified: str | None = None
    failures: int = 0
    error: str | None = None
    paused: bool = False
    articles: int = 0


class Seen(StrEnum):
    """What became of an entry of a source."""

    KEPT = "kept"
    FILTERED = "filtered"  # by the source's settings
    NO_STORY = "no_story"  # a page without a story
    FAILED = "failed"  # could not be fetched or read; tried again later
    GIVEN_UP = "given_up"  # failed too often
    REMOVED = "removed"  # kept once, and removed by the reader


class Kept(StrEnum):
    """What keeping an article came to."""

    ADDED = "added"
    UPDATED = "updated"  # the publisher had changed it
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Keeping:
    """An article to keep, with all that was made of it.

    document: article, facts and the first of its summaries. pages: as they were fetched, in order; several where the
    story goes on at other addresses; none where they are not to be kept.
    summaries: by the limit that they were asked for with, such as "medium" or "words=60".
    headline: its one-sentence summary, for lists, or None.
    recipe: versions of the code and weights that told the article and its facts.
    source, guid: the source that announced it and as what, or None. addresses: further addresses that lead to it.
    added_at, read_at, starred_at: of an article that is new to this library, when another one had it so, or None.
    """

    document: Document
    pages: tuple[Page, ...]
    summaries: Mapping[str, Summary]
    headline: str | None
    recipe: str
    source: int | None = None
    guid: str | None = None
    addresses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    added_at: str | None = None
    read_at: str | None = None
    starred_at: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What keeping an article came to: its id in the library, and what happened."""

    id: str
    kept: Kept


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as lists show it.

    id: the article's. headline: its one-sentence summary, or None. words: length of the text. source_title: of the
    source it came from, or None. read_at, starred_at: moments, or None. tags: sorted.
    others: ids of near-duplicates, which the list leaves out.
    """

    id: str
    url: str | None
    title: str | None
    site: str | None
    authors: tuple[str, ...]
    published: str | None
    language: str | None
    status: Status
    words: int
    headline: str | None
    added_at: str
    changed_at: str | None
    read_at: str | None
    starred_at: str | None
    tags: tuple[str, ...]
    source: int | None
    source_title: str | None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stored:
    """All that a library holds of one article in its newest version, but for the page.

    recipe: what told the article and its facts. facts: None where none were kept.
    """

    entry: Entry
    article: Article
    facts: Facts | None
    summaries: Mapping[str, Summary]
    recipe: str


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an article's text, as a publisher had it.

    seen_at: when it was first seen. content_hash: of the text.
    """

    content_hash: str
    title: str | None
    seen_at: str
    text: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which articles a list or a search is to show; what is None does not matter.

    read, starred: whether they are. source: id of a source. tag, site, language, status: as stored.
    name: of a person, an organization or a place in its facts. since, until: days or moments of publication, of
    adding where the page gives none; since is inside, until is outside. unread_at: a moment; articles that were unread
    then, whether or not they have been read since. added_since: a moment; articles that came or changed since then.
    duplicates: show near-duplicates of a story too.
    """

    read: bool | None = None
    starred: bool | None = None
    source: int | None = None
    tag: str | None = None
    site: str | None = None
    language: str | None = None
    status: Status | None = None
    name: str | None = None
    since: str | None = None
    until: str | None = None
    unread_at: str | None = None
    added_since: str | None = None
    duplicates: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a list. next: the cursor of the page that follows, or None at the end."""

    entries: tuple[Entry, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that a search found.

    score: larger is better; only for comparing hits of one search. passage: a stretch of the text (or of the title,
    where only that matched) around the best match; in_title: which of the two. marks: the words found, as spans of
    `passage`. span: where the passage stands in the article's text; None for a title.
    """

    entry: Entry
    score: float
    passage: str
    marks: tuple[Span, ...]
    in_title: bool
    span: Span | None


@dataclass(frozen=True, slots=True)
class Count:
    """How much a library holds: articles, of these unread and starred, sources, and bytes on disk (None unknown)."""

    articles: int
    unread: int
    starred: int
    sources: int
    size: int | None


@dataclass(frozen=True, slots=True)
class Unread:
    """How many articles are unread: in all, and by the source or tag that they have."""

    all: int
    sources: Mapping[int, int]
    tags: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Token:
    """What lets a client use a library over the network; the secret itself is not kept.

    id: a number of the library's own. name: what its owner calls it. read_only: it may change nothing.
    created_at, used_at: moments; used_at is as precise as an hour, None before the first use.
    """

    id: int
    name: str
    read_only: bool
    created_at: str
    used_at: str | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one thing that was to be kept: a page, a file, or an entry of a source.

    name: what it was asked for by: an address, a path, or the title where a feed gives no address.
    id: of the article in the library, or None. kept: what keeping it came to, or None. title: the article's.
    seen: what became of it. status: the article's, or None where there was none to judge.
    reason: why it was not kept, in one plain sentence, or None.
    """

    name: str
    seen: Seen
    id: str | None = None
    kept: Kept | None = None
    title: str | None = None
    status: Status | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Visited:
    """How a visit to a source went.

    source: as it is after the visit. is_new: whether it was not followed before. arrivals: of the entries that were
    new or changed; known: how many others there were. error: why the visit failed, or None.
    """

    source: Source
    is_new: bool
    arrivals: tuple[Arrival, ...]
    known: int
    error: str | None
