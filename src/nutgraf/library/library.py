"""The face of a library: records and ids in, records and ids out. What it does is in the modules beside it.

Every method is one transaction, done when it returns. Threads may share a library.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Connection

from nutgraf.errors import LibraryError
from nutgraf.library import (
    backup,
    counting,
    finding,
    identity,
    keeping,
    lists,
    marking,
    pruning,
    reading,
    removing,
    seen,
    sources,
    summaries,
    tagging,
    tokens,
)
from nutgraf.library.database import Database
from nutgraf.library.migrations import migrate
from nutgraf.library.place import Where, place_of
from nutgraf.library.sources import LEASE
from nutgraf.records import (
    Count,
    Entry,
    Hit,
    Keeping,
    Listing,
    Outcome,
    Page,
    Seen,
    Source,
    SourceKind,
    SourceSettings,
    Stored,
    Summary,
    Token,
    Unread,
    Version,
    Wanted,
)

Result = TypeVar("Result")

_AT_ONCE = 50  # articles of one transaction, where many are kept
_EVERYTHING = Wanted()


class Library:
    """Stored articles with their summaries and facts, in a SQLite file or on a PostgreSQL server.

    All methods raise LibraryError where the database cannot be used, NotFound for an id that is none; an id is an
    article's, a prefix of it that no other has, of four digits or more, or an address that leads to it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, where: Where | None = None, *, wait: float = 15.0) -> Self:
        """Return the library at a path, at a "sqlite:///..." or "postgresql://..." address, or at the default place.

        A file is made, with its folder, where there is none. wait: seconds to wait for others that write.
        Raises SchemaTooNew for a library of a later version.
        """
        database = Database(place_of(where), wait=wait)
        try:
            migrate(database)
        except BaseException:
            database.close()
            raise
        return cls(database)

    def close(self) -> None:
        """Close its connections."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def place(self) -> str:
        """Return where it lies, without the password."""
        return self._database.place.shown

    def _of(self, named: str, work: Callable[[Connection, int], Result]) -> Result:
        """What is read of the article of that id."""
        return self._database.read(lambda connection: work(connection, identity.number_of(connection, named)))

    def _of_all(
        self, named: Iterable[str], work: Callable[[Connection, Sequence[int]], Iterable[Result]]
    ) -> tuple[Result, ...]:
        """What is read of the articles of those ids that there are."""
        return self._database.read(lambda connection: tuple(work(connection, identity.known_of(connection, named))))

    def keep(self, kept: Keeping) -> Outcome:
        """Keep an article with all that was made of it: added, updated where its text has changed, or unchanged.

        A wall or an error page does not take the place of a story. Of two addresses with one text there is one article.
        """
        return self._database.write(lambda connection: keeping.keep(connection, kept))

    def keep_all(self, kept: Iterable[Keeping]) -> Iterator[Outcome]:
        """Yield what keeping each came to, once it is safe; some are written together, which is faster."""
        waiting = iter(kept)
        while some := list(islice(waiting, _AT_ONCE)):
            yield from self._database.write(partial(keeping.keep_all, kept=some))

    def find(
        self, *, address: str | None = None, guid: tuple[int, str] | None = None, content_hash: str | None = None
    ) -> str | None:
        """Return the id of the article that an address, a source's entry or a text belongs to, or None."""
        return self._database.read(lambda connection: identity.find(connection, address, guid, content_hash))

    def stored(self, id: str) -> Stored:  # noqa: A002  it is one
        """Return an article with all that was made of it."""
        return self._of(id, reading.stored)

    def stored_all(self, ids: Iterable[str]) -> tuple[Stored, ...]:
        """Return articles with all that was made of them, in the order asked for; what is unknown is left out."""
        return self._of_all(ids, reading.stored_all)

    def entries(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Return articles as lists show them, in the order asked for, each once; what is unknown is left out."""
        return self._of_all(ids, lists.entries_of)

    def pages(self, id: str) -> tuple[Page, ...]:  # noqa: A002
        """Return the pages as they were fetched, in order; none where they are not kept."""
        return self._of(id, reading.pages_of)

    def versions(self, id: str) -> tuple[Version, ...]:  # noqa: A002
        """Return the states of an article's text that were met, newest first."""
        return self._of(id, reading.history)

    def diff(self, id: str, old_hash: str | None = None, new_hash: str | None = None) -> str:  # noqa: A002
        """Return a unified diff, by paragraphs, of two versions: without hashes of the last two; "" of the same."""
        return self._database.read(
            lambda connection: reading.diff(connection, identity.number_of(connection, id), old_hash, new_hash)
        )

    def summary(self, content_hash: str, limit: str, recipe: str) -> Summary | None:
        """Return the summary of a text that a recipe made for a limit such as "medium", or None."""
        return self._database.read(lambda connection: summaries.find(connection, content_hash, limit, recipe))

    def keep_summary(self, content_hash: str, limit: str, summary: Summary) -> None:
        """Keep the summary of a text, in place of one that another recipe made for the same limit."""
        self._database.write(lambda connection: summaries.keep_one(connection, content_hash, limit, summary))

    def list(
        self, wanted: Wanted = _EVERYTHING, *, limit: int = 30, cursor: str | None = None, oldest_first: bool = False
    ) -> Listing:
        """Return a page of a list, the newest publication first, of adding where the page gave none.

        limit: 1 to 1000. cursor: the `next` of the page before. Raises InputError for a cursor or a date that is none.
        """
        return self._database.read(
            lambda connection: lists.page(connection, wanted, limit, cursor, oldest_first=oldest_first)
        )

    def neighbours(self, id: str, wanted: Wanted = _EVERYTHING) -> tuple[str | None, str | None]:  # noqa: A002
        """Return the ids before and after an article in a list, newest first."""
        return self._database.read(lambda connection: lists.neighbours(connection, id, wanted))

    def search(self, query: str, wanted: Wanted = _EVERYTHING, *, limit: int = 20) -> tuple[Hit, ...]:
        """Return the articles that match a query, the best first, each with the passage that matches. limit: to 200."""
        return self._database.read(lambda connection: finding.find(connection, query, wanted, limit))

    def search_ids(self, query: str, wanted: Wanted = _EVERYTHING, *, limit: int = 200) -> tuple[str, ...]:
        """Return the ids of what `search` finds, the best first, without reading the articles. limit: to 200."""
        return self._database.read(lambda connection: finding.ids(connection, query, wanted, limit))

    def mark(self, ids: str | Iterable[str], *, read: bool | None = None, starred: bool | None = None) -> int:
        """Mark articles as read or starred, or not; return how many were not so before."""
        changed = self._database.write(
            lambda connection: marking.mark(
                connection, identity.numbers_of(connection, ids), read=read, starred=starred
            )
        )
        return len(changed)

    def mark_all(self, wanted: Wanted = _EVERYTHING, *, read: bool, until: str | None = None) -> tuple[str, ...]:
        """Mark a whole list as read or not, near-duplicates too, and return the ids of those that were not so before.

        until: a moment; articles that were added after it are left as they are. Handing the ids to `mark` undoes it.
        """
        return self._database.write(
            lambda connection: tuple(marking.mark_all(connection, wanted, read=read, until=until))
        )

    def tag(self, ids: str | Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()) -> int:
        """Give tags to articles and take some from them; return how many articles it changed."""
        return self._database.write(
            lambda connection: tagging.tag(connection, identity.numbers_of(connection, ids), tuple(add), tuple(remove))
        )

    def tags(self) -> dict[str, int]:
        """Return all tags in order, with the number of articles that have each."""
        return self._database.read(tagging.counts)

    def languages(self) -> dict[str, int]:
        """Return the languages of articles, the most frequent first, with how many articles are in each."""
        return self._database.read(counting.languages)

    def count(self, wanted: Wanted | None = None) -> Count:
        """Return how many articles there are in all, or as a list shows them that are wanted."""
        return self._database.read(lambda connection: counting.count(connection, wanted, self._database.place.path))

    def unread(self) -> Unread:
        """Return how many articles are unread, near-duplicates among them: in all, and by source and tag."""
        return self._database.read(counting.unread)

    def remove(self, ids: str | Iterable[str]) -> int:
        """Remove articles for good, with pages, versions, facts and summaries, and return how many.

        Their sources' entries stay seen, so that a refresh does not bring them back.
        """
        return self._database.write(
            lambda connection: removing.remove(connection, identity.numbers_of(connection, ids))
        )

    def outdated(self, recipe: str) -> Iterator[str]:
        """Yield the ids of articles that another recipe told; they may be kept anew meanwhile."""
        last = 0
        while some := self._database.read(partial(reading.outdated, recipe=recipe, after=last)):
            yield from (id_ for _, id_ in some)
            last = some[-1][0]

    def sources(self) -> tuple[Source, ...]:
        """Return the sources that it follows, in the order of adding."""
        return self._database.read(sources.all_of_them)

    def source(self, id_or_url: int | str) -> Source:
        """Return a source."""
        return self._database.read(lambda connection: sources.source(connection, id_or_url))

    def add_source(
        self,
        url: str,
        kind: SourceKind,
        title: str | None = None,
        home: str | None = None,
        settings: SourceSettings = SourceSettings(),  # noqa: B008  frozen
    ) -> tuple[Source, bool]:
        """Follow a source, and return it and whether it is new; one that is followed already stays as it is."""
        return self._database.write(lambda connection: sources.add(connection, url, kind, title, home, settings))

    def set_source(self, id: int, **changes: Any) -> Source:  # noqa: A002
        """Change a source: title, home, url, kind, settings, paused, interval or next_at; return it as it is now."""
        return self._database.write(lambda connection: sources.change(connection, id, changes))

    def remove_source(self, id: int, *, articles: bool = False) -> None:  # noqa: A002
        """Follow a source no more; articles: remove those too that came from no other source."""
        self._database.write(lambda connection: removing.remove_source(connection, id, articles=articles))

    def claim_due(
        self,
        now: str,
        *,
        all: bool = False,  # noqa: A002
        ids: Iterable[int] | None = None,
        lease_seconds: float = LEASE,
    ) -> Iterator[Source]:
        """Yield sources to visit, each claimed as it is yielded: nobody else gets it until `visited` or the lease ends.

        now: a moment. all: those too whose time has not come, but for paused ones. ids: only these, paused and not due
        ones too.
        """
        chosen = None if ids is None else tuple(ids)
        for number in self._database.read(lambda connection: sources.due(connection, now, chosen, everything=all)):
            claimed = self._database.write(partial(sources.claim, number=number, at=now, seconds=lease_seconds))
            if claimed:
                yield claimed

    def visited(  # noqa: PLR0913  what a visit tells
        self,
        id: int,  # noqa: A002
        *,
        etag: str | None,
        last_modified: str | None,
        interval: int,
        next_at: str,
        error: str | None = None,
        moved_to: str | None = None,
        title: str | None = None,
        home: str | None = None,
        whole: bool = True,
    ) -> None:
        """Note how the visit of a source went, and give it back.

        error: why it failed, or None. moved_to: its address from now on. title, home: taken where it has none.
        whole: whether all that was new was looked at; the visit counts as one only then, and where it did not fail.
        """
        told = {"etag": etag, "last_modified": last_modified, "interval": interval, "next_at": next_at, "error": error}
        names = {"title": title, "home": home}
        self._database.write(
            lambda connection: sources.visited(connection, id, told, moved_to=moved_to, names=names, whole=whole)
        )

    def seen(self, source_id: int, keys: Sequence[str]) -> dict[str, Seen]:
        """Return what became of those entries of a source that were met before, by their keys."""
        return self._database.read(lambda connection: seen.seen(connection, source_id, keys))

    def see(
        self,
        source_id: int,
        key: str,
        what: Seen,
        *,
        id: str | None = None,  # noqa: A002
        error: str | None = None,
    ) -> None:
        """Note what became of an entry of a source; one that fails the fifth time is given up.

        key: its guid, else its address, else a hash of its content. id: of the article that came of it.
        """
        self._database.write(
            lambda connection: seen.see(
                connection, source_id, key, what, number=identity.number_of(connection, id) if id else None, error=error
            )
        )

    def add_token(self, name: str, *, read_only: bool = False) -> tuple[Token, str]:
        """Let a client use the library over the network; return its token and the secret, which cannot be had again."""
        return self._database.write(lambda connection: tokens.add(connection, name, read_only=read_only))

    def tokens(self) -> tuple[Token, ...]:
        """Return the tokens of all clients, the oldest first."""
        return self._database.read(tokens.all_of_them)

    def has_tokens(self) -> bool:
        """Return whether there is any."""
        return self._database.read(tokens.any_)

    def revoke_token(self, id: int) -> None:  # noqa: A002
        """Take a token back; raises NotFound."""
        self._database.write(lambda connection: tokens.revoke(connection, id))

    def token(self, secret: str) -> Token | None:
        """Return the token that a secret belongs to, or None; that it was used is noted once an hour."""
        found = self._database.read(lambda connection: tokens.of_secret(connection, secret))
        if found and not self._database.read_only and not tokens.is_noted(found):
            with suppress(LibraryError):  # nobody is to be kept out because somebody else writes
                self._database.write(lambda connection: tokens.note_use(connection, found.id))
        return found

    def backup(self, path: str | os.PathLike[str]) -> None:
        """Write the library as of this moment into one SQLite file (0600), while others go on using it.

        An older backup there is replaced; raises Conflict where something else lies there.
        """
        backup.back_up(self._database, Path(path))

    def restore(self, path: str | os.PathLike[str], *, replace: bool = False) -> None:
        """Bring back a backup, into a library on either database.

        Raises Conflict where the library holds something, unless it may be replaced.
        """
        backup.restore(self._database, Path(path), replace=replace)

    def prune(
        self,
        *,
        older_than: str | None = None,
        to_bytes: int | None = None,
        keep_starred: bool = True,
        keep_unread: bool = False,
        pages_only: bool = False,
        dry_run: bool = False,
    ) -> int:
        """Remove the oldest articles, or only their pages, and return how many; dry_run: how many it would.

        older_than: a day or moment of publication. to_bytes: how large the library may stay, as near as can be told.
        """
        choice = pruning.Choice(older_than, to_bytes, keep_starred, keep_unread, pages_only)
        return pruning.prune(self._database, choice, dry_run=dry_run)
