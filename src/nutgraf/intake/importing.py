"""What another reader exported in, kept in the library out: links fetched side by side, feeds followed."""

from collections.abc import Generator, Iterator, Sequence

from nutgraf.errors import InputError, NutgrafError
from nutgraf.fetch.feeds import as_page, same_address
from nutgraf.intake.entries import Tools, kept
from nutgraf.intake.pages import Joined, all_pages
from nutgraf.intake.threads import side_by_side
from nutgraf.library.exchange import SavedLink
from nutgraf.pipeline import recipe
from nutgraf.records import (
    STORY_STATUSES,
    Arrival,
    Document,
    Facts,
    Feed,
    FeedEntry,
    Keeping,
    Kept,
    Page,
    Seen,
    SourceKind,
    SourceSettings,
    Stored,
)


def import_links(tools: Tools, links: Iterator[SavedLink], tags: Sequence[str] = ()) -> Generator[Arrival]:
    """Keep what was saved elsewhere, with its marks and tags, and yield what became of each link.

    What the library holds already is not fetched again, so an import that was interrupted goes on where it was.
    tags: given to every article. Trouble with one link is told in what is yielded.
    """
    return side_by_side(lambda link: _link(tools, link, tuple(tags)), links, tools.stopping)


def _link(tools: Tools, link: SavedLink, tags: tuple[str, ...]) -> Arrival:
    name = link.url or link.title or "Untitled"
    try:
        arrival = _kept(tools, name, link)
    except NutgrafError as error:
        return Arrival(name, Seen.FAILED, title=link.title, reason=str(error))
    if arrival.id is not None:
        if link.read or link.starred:
            tools.library.mark([arrival.id], read=link.read or None, starred=link.starred or None)
        if link.tags or tags:
            tools.library.tag([arrival.id], add=[*link.tags, *tags])
    return arrival


def _kept(tools: Tools, name: str, link: SavedLink) -> Arrival:
    known = tools.library.find(address=same_address(link.url)) if link.url else None
    if known is not None:
        return Arrival(name, Seen.KEPT, known, Kept.UNCHANGED, link.title)
    if link.stored is not None:
        return _restored(tools, name, link.stored)
    return kept(tools, name, _told(tools, link), SourceSettings(), added_at=link.added_at)


def _told(tools: Tools, link: SavedLink) -> Joined:
    """Return the story of a link: of its page, or where that is gone, of what the service had kept of it."""
    try:
        ask = tools.asking(SourceSettings())
        found = all_pages(ask(link.url or ""), None, ask, tools.told)
    except NutgrafError:
        if link.content is None:
            raise
        return _spare(tools, link)
    if found.article.status in STORY_STATUSES or link.content is None:
        return found
    return _spare(tools, link)


def _spare(tools: Tools, link: SavedLink) -> Joined:
    entry = FeedEntry(guid=None, url=link.url, title=link.title, content=link.content)
    page = as_page(entry, Feed(SourceKind.FEED, None, None, None, (entry,)))
    return Joined(tools.told(page), (page,))


def _restored(tools: Tools, name: str, stored: Stored) -> Arrival:
    """Keep an article as another library of nutgraf held it."""
    entry, summaries = stored.entry, dict(stored.summaries)
    outcome = tools.library.keep(
        Keeping(
            document=Document(stored.article, stored.facts or Facts(), next(iter(summaries.values()), None)),
            pages=(),
            summaries=summaries,
            headline=entry.headline,
            recipe=stored.recipe,
            tags=entry.tags,
            added_at=entry.added_at,
            read_at=entry.read_at,
            starred_at=entry.starred_at,
        )
    )
    return Arrival(name, Seen.KEPT, outcome.id, outcome.kept, stored.article.title, stored.article.status)


def redo(tools: Tools, *, everything: bool = False) -> Generator[Arrival]:
    """Tell anew from the pages kept what another version of nutgraf told, and yield what became of each article.

    everything: also what this version told. An article whose pages are not kept stays as it is.
    """
    outdated = tools.library.outdated("" if everything else recipe())
    return side_by_side(lambda article_id: _redone(tools, article_id), outdated, tools.stopping)


def _redone(tools: Tools, article_id: str) -> Arrival:
    pages = tools.library.pages(article_id)
    if not pages:
        return Arrival(article_id, Seen.FAILED, article_id, reason="Its page was not kept.")
    rest = iter(pages[1:])

    def kept_page(url: str) -> Page:
        page = next(rest, None)  # under the address where it was found, which may be another one
        if page is None:
            raise InputError(f"The page at {url} was not kept.")
        return page

    try:
        found = all_pages(pages[0], None, kept_page, tools.told)
        return kept(tools, article_id, found, SourceSettings())
    except NutgrafError as error:
        return Arrival(article_id, Seen.FAILED, article_id, reason=str(error))
