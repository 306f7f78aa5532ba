"""An address in, the source that is followed from now on out: the feed there, or the first that the page announces."""

from nutgraf.errors import NotAFeed
from nutgraf.intake.adding import announced_feed
from nutgraf.intake.entries import Ask, Tools
from nutgraf.intake.visits import read_feed
from nutgraf.records import Feed, Page, Source, SourceSettings


def follow(tools: Tools, url: str, title: str | None, settings: SourceSettings) -> tuple[Source, bool]:
    """Return the source and whether it is new; one that is followed already stays as it is.

    Raises FetchError where the address or the feed that it announces cannot be had, NotAFeed where no feed is there.
    """
    page = tools.asking(settings, url, by_hand=True)(url)
    address, feed = _feed(tools, page, page.url or url, tools.asking(settings, url))
    return tools.library.add_source(address, feed.kind, title=title or feed.title, home=feed.home, settings=settings)


def _feed(tools: Tools, page: Page, url: str, ask: Ask) -> tuple[str, Feed]:
    """The feed of a page and its address. Raises NotAFeed of the page where none is found."""
    try:
        return url, read_feed(tools, page, url, ask)
    except NotAFeed as error:
        if found := announced_feed(tools, page, url, ask):
            return found
        raise error from None
