"""The bytes of a page in, what it can offer and where that goes out; made to run in a process of its own."""

from dataclasses import dataclass

from nutgraf.pipeline import article_of
from nutgraf.records import Article, Page, Status
from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.marks import Offered, Slots, inserted, insertions, slots_of, stripped
from nutgraf.web.button.offer import Offer, offer_of
from nutgraf.web.button.places import places_of
from nutgraf.web.button.scanning import scan
from nutgraf.web.button.source import Source, source_of


@dataclass(frozen=True, slots=True)
class Wish:
    """What summaries are wanted. lengths: those to choose from, the shortest first; opens: the one shown first."""

    lengths: tuple[str, ...] = ("short", "medium", "long")
    opens: str = "medium"


@dataclass(frozen=True, slots=True)
class Told:
    """A page that gets a summary. base: the href of its <base>, to which addresses in it are relative, or None."""

    offer: Offer
    slots: Slots
    base: str | None


@dataclass(frozen=True, slots=True)
class Untold:
    """A page that gets none. title: as the page gives it. reason: why, in one plain sentence."""

    title: str | None
    reason: str


def tell(body: bytes, url: str | None, content_type: str | None, wish: Wish) -> Told | Untold:
    """Return what a page that nothing was put into can offer, or why it offers nothing.

    url: where it is found, or None; content_type: the header that it is served with, or None. Raises InputError where
    it cannot be worked on.
    """
    article = article_of(Page(url, body, content_type))
    if article.status is not Status.COMPLETE:
        return Untold(article.title, article.status_reason)
    try:
        return _told(article, source_of(body, content_type), Page(url, body, content_type), wish)
    except NoPlace as error:
        return Untold(article.title, f"It has no place for a summary: {error}.")


def _told(article: Article, source: Source, page: Page, wish: Wish) -> Told:
    found = scan(source.markup)
    slots = slots_of(source.markup, found.scripts, places_of(source, found, article))
    _try_out(article, source, page, slots)
    return Told(offer_of(article, wish.lengths, wish.opens), slots, found.base)


def _try_out(article: Article, source: Source, page: Page, slots: Slots) -> None:
    """Put something in, and see that the story stays what it was and that it can be taken out again.

    Raises NoPlace otherwise: what the markup of a page comes to is known to a parser alone.
    """
    tried = inserted(source.markup, insertions(slots, Offered("x.json", "x.js", "x", {})))
    read = article_of(Page(page.url, source.body(tried), page.content_type))
    if read.content_hash != article.content_hash or stripped(tried) != source.markup:
        raise NoPlace("its markup is so broken that anything put in changes how it is read")
