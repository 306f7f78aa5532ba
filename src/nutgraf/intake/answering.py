"""What somebody hands in to be worked on at once in, an address, HTML or text; its article out, or what was kept.

A publisher's server is asked from the thread of the caller; whatever strangers wrote is worked on in the pool.
"""

from dataclasses import dataclass

from nutgraf.intake.entries import Tools, kept
from nutgraf.intake.pages import Joined, all_pages
from nutgraf.pipeline import article_from_text, summarize, summary_recipe
from nutgraf.records import Arrival, Article, Page, SourceSettings, Stored, Summary

_NOBODY = SourceSettings()
_HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Given:
    """What is to be worked on: one of an address, the HTML of a page, and plain text.

    url: to be fetched; beside `html` where that came from, which is then not fetched.
    title, published: of plain text, which does not tell them itself. language: BCP 47 tag, whatever the page says.
    """

    url: str | None = None
    html: str | None = None
    text: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None

    @property
    def name(self) -> str:
        """Return what an envelope calls it: its address, or "-"."""
        return self.url or "-"


def page_of(tools: Tools, given: Given) -> Page:
    """Return the page that was given, fetched where only its address was. Raises FetchError."""
    if given.html is not None:
        return Page(given.url, given.html.encode("utf-8", "replace"), _HTML)
    return tools.asking(_NOBODY, by_hand=True)(given.url or "")


def joined(tools: Tools, given: Given) -> Joined:
    """Return the story that was given, of an address with all its pages, and the pages themselves; of a text none.

    Raises FetchError where it cannot be had, InputError where it cannot be worked on.
    """
    if given.text is None:
        page = page_of(tools, given)
        if given.html is not None:
            return Joined(tools.told(page, given.language), (page,))
        return all_pages(page, given.language, tools.asking(_NOBODY), tools.told)
    article = tools.workers.run(
        article_from_text, given.text, title=given.title, published=given.published, language=given.language
    )
    return Joined(article, ())


def article_of(tools: Tools, given: Given) -> Article:
    """Return the article that was given; raises as `joined` does."""
    return joined(tools, given).article


def keep(tools: Tools, given: Given, tags: tuple[str, ...] = ()) -> Arrival:
    """Keep the story that was given, and return what became of it; raises as `joined` does, and LibraryError."""
    return kept(tools, given.name, joined(tools, given), SourceSettings(tags=tags))


def kept_summary(tools: Tools, stored: Stored, length: str) -> Summary | None:
    """Return the summary of an article of the library as it is kept, or None where it is to be made."""
    return tools.library.summary(stored.article.content_hash, length, summary_recipe())


def made_summary(tools: Tools, stored: Stored, length: str) -> Summary:
    """Return the summary of an article of the library, made now and kept from now on.

    Raises NothingToSummarize, and LimitTooSmall where no sentence fits.
    """
    found = tools.workers.run(summarize, stored.article, length=length)
    tools.library.keep_summary(stored.article.content_hash, length, found)
    return found
