"""The first page of a story in, the whole story out: what the page says goes on elsewhere is fetched and joined."""

from collections.abc import Callable
from typing import NamedTuple

from nutgraf.errors import NutgrafError
from nutgraf.pipeline import article_of, join
from nutgraf.records import STORY_STATUSES, Article, Page

MOST_PAGES = 10


class Joined(NamedTuple):
    """A story and the pages that it was told from, in order."""

    article: Article
    pages: tuple[Page, ...]


def all_pages(
    first: Page,
    language: str | None,
    fetched: Callable[[str], Page],
    tell: Callable[[Page, str | None], Article] = article_of,
) -> Joined:
    """Return the story that begins on a page, with up to ten of its pages.

    fetched: an address -> its page. tell: a page and a language -> its article, here or in a process of its own.
    A page that cannot be had ends the story there, and the status of the article says so. Raises what `tell` raises
    of the first page.
    """
    pages, articles = [first], [tell(first, language)]
    missing = None
    while missing is None and (address := _goes_on(articles, pages)):
        if len(pages) == MOST_PAGES:
            missing = f"no more than {MOST_PAGES} pages are joined."
            continue
        try:
            page = fetched(address)
            articles.append(tell(page, language))
            pages.append(page)
        except NutgrafError as error:
            missing = str(error)
    return Joined(join(articles, missing), tuple(pages))


def _goes_on(articles: list[Article], pages: list[Page]) -> str | None:
    """Return the address of the next page, or None at the end, and where the pages lead in a circle."""
    address = articles[-1].next_page
    if address is None or articles[-1].status not in STORY_STATUSES:
        return None
    return None if address in {page.url for page in pages} else address
