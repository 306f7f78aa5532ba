"""One story on its way into a library: a page, or an entry that a source announces, in; what became of it out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event

from nutgraf.errors import InputError, NutgrafError
from nutgraf.fetch import Fetcher
from nutgraf.fetch.feeds import as_page, is_full, keep_reason, key_of, same_address
from nutgraf.intake.digest import digest
from nutgraf.intake.home import at_home, is_one_site
from nutgraf.intake.pages import Joined, all_pages
from nutgraf.library import Library
from nutgraf.pipeline import article_of, recipe
from nutgraf.records import (
    STORY_STATUSES,
    Arrival,
    Article,
    Feed,
    FeedEntry,
    FetchPages,
    Keeping,
    Kept,
    Page,
    Seen,
    Source,
    SourceSettings,
)
from nutgraf.workers import Workers

Ask = Callable[[str], Page]
"""An address -> its page."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What it takes to keep a story: where it comes from, who works on it, where it goes.

    keep_pages: whether the pages are kept as fetched, for a later version to tell the story anew. stopping: set where
    the work is to end after the story that it is at.
    """

    library: Library
    fetcher: Fetcher
    workers: Workers
    keep_pages: bool = True
    stopping: Event = field(default_factory=Event)

    def asking(self, settings: SourceSettings, *sites: str | None, by_hand: bool = False) -> Ask:
        """Return what fetches the page at an address as the settings have it, and raises FetchError.

        sites: addresses on the sites that the cookie goes to, and to no other.
        """
        cookie_for = tuple(site for site in sites if site)

        return partial(
            self.fetcher.page, by_hand=by_hand, cookie=settings.cookie, cookie_for=cookie_for, proxy=settings.proxy
        )

    def told(self, page: Page, language: str | None = None) -> Article:
        """Return the article of a page, told in a process that can be stopped."""
        return self.workers.run(article_of, page, language)


@dataclass(frozen=True, slots=True)
class Announced:
    """An entry of a source, and the feed and the source that it stands in.

    is_changed: whether its publisher says that it is another since the last visit.
    """

    source: Source
    feed: Feed
    entry: FeedEntry
    is_changed: bool = False

    @property
    def is_own(self) -> bool:
        """Whether the story belongs to the site of the feed, so that the feed may tell it in the page's place."""
        return self.entry.url is None or is_one_site(self.entry.url, self.source.url)

    @property
    def name(self) -> str:
        return self.entry.url or self.entry.title or key_of(self.entry)


def keep_entry(tools: Tools, announced: Announced) -> Arrival:
    """Keep the story that an entry announces, and note what became of it; trouble with it is no exception."""
    try:
        arrival = _entry(tools, announced)
    except NutgrafError as error:
        arrival = Arrival(announced.name, Seen.FAILED, reason=str(error))
    if arrival.seen is not Seen.KEPT:  # what is kept is noted with it, in one transaction
        tools.library.see(announced.source.id, key_of(announced.entry), arrival.seen, error=arrival.reason)
    return arrival


def _entry(tools: Tools, announced: Announced) -> Arrival:
    source = announced.source
    ask = tools.asking(source.settings, source.url, source.home)
    known = None if announced.is_changed else _known(tools, announced.entry)
    if known is not None:
        if source.settings.tags:
            tools.library.tag([known], add=source.settings.tags)
        tools.library.see(source.id, key_of(announced.entry), Seen.KEPT, id=known)
        return Arrival(announced.name, Seen.KEPT, known, Kept.UNCHANGED, announced.entry.title)
    unwanted = keep_reason(announced.entry, source.settings)
    if unwanted is not None:
        return Arrival(announced.name, Seen.FILTERED, title=announced.entry.title, reason=unwanted)
    found = all_pages(_page_of(announced, ask), None, ask, tools.told)
    if found.article.status not in STORY_STATUSES and announced.entry.content and announced.is_own:
        # A wall stands before the page, and the feed holds at least something of the story.
        spare = as_page(announced.entry, announced.feed)
        told = tools.told(spare)
        found = Joined(told, (spare,)) if told.status in STORY_STATUSES else found
    return kept(tools, announced.name, found, source.settings, announced)


def _known(tools: Tools, entry: FeedEntry) -> str | None:
    """Return the article that the entry's address leads to, which another source may have brought."""
    return tools.library.find(address=same_address(entry.url)) if entry.url else None


def _page_of(announced: Announced, ask: Ask) -> Page:
    """Return the entry's page, fetched where the feed holds less than the story, or made of what the feed holds.

    Raises InputError for an entry that has neither address nor text, FetchError where it cannot be had.
    """
    entry, settings = announced.entry, announced.source.settings
    is_told = announced.is_own and is_full(entry)
    has_all = settings.pages is FetchPages.NEVER or (settings.pages is FetchPages.AUTO and is_told)
    if entry.content and (has_all or not entry.url):
        return as_page(entry, announced.feed)
    if not entry.url:
        raise InputError("The feed gives neither an address nor a text for it, so there is nothing to keep.")
    if settings.pages is FetchPages.NEVER:
        raise InputError("The feed holds no text of it, and this source's pages are not to be fetched.")
    return ask(entry.url)


def kept(
    tools: Tools,
    name: str,
    found: Joined,
    settings: SourceSettings,
    announced: Announced | None = None,
    *,
    added_at: str | None = None,
) -> Arrival:
    """Keep a story that was told from its pages, with its facts and summaries, unless the settings leave it out.

    name: what it was asked for by. announced: the entry of a source that it came from, or None. added_at: when
    somebody saved it elsewhere, or None.
    Raises TooSlow and Crashed where the work on it had to be stopped, LibraryError where it cannot be kept.
    """
    article, pages = at_home(found.article), found.pages
    if article.status not in STORY_STATUSES:
        return Arrival(name, Seen.NO_STORY, status=article.status, title=article.title, reason=article.status_reason)
    unwanted = keep_reason(article, settings)
    if unwanted is not None:
        return Arrival(name, Seen.FILTERED, status=article.status, title=article.title, reason=unwanted)
    made = tools.workers.run(digest, article)
    outcome = tools.library.keep(
        Keeping(
            document=made.document,
            pages=pages if tools.keep_pages else (),
            summaries=made.summaries,
            headline=made.headline,
            recipe=recipe(),
            source=announced.source.id if announced else None,
            guid=key_of(announced.entry) if announced else None,
            addresses=_addresses(article, pages, announced),
            tags=settings.tags,
            added_at=added_at,
        )
    )
    return Arrival(name, Seen.KEPT, outcome.id, outcome.kept, article.title, article.status)


def _addresses(article: Article, pages: tuple[Page, ...], announced: Announced | None) -> tuple[str, ...]:
    """Return every address that leads to the story: what the feed gives, and where its pages were found."""
    given = [announced.entry.url] if announced else []
    found = [address for address in (article.url, *given, *(page.url for page in pages)) if address]
    return tuple(dict.fromkeys([*found, *map(same_address, found)]))
