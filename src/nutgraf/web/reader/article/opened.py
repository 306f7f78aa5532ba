"""An article and how it is to be shown in, the parts of its page out; what is costly to render is rendered once."""

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from markupsafe import Markup

from nutgraf.links import web_address
from nutgraf.pipeline import LENGTHS
from nutgraf.records import STORY_STATUSES, Article, Facts, Status, Stored, Summary
from nutgraf.web.places import Place, PlaceKind
from nutgraf.web.reader.article.blocks import elements, joined, touched
from nutgraf.web.reader.article.closing import closing
from nutgraf.web.reader.article.facts import sections
from nutgraf.web.reader.article.shelf import Shelf
from nutgraf.web.reader.article.summaries import Asked
from nutgraf.web.reader.article.times import day, duration, reading_seconds
from nutgraf.web.reader.article.told import Told, has_edits, told
from nutgraf.web.reader.article.view import View
from nutgraf.web.render import templates
from nutgraf.web.words import Words

_KEPT = 64 * 2**20  # bytes of rendered text in all
_BYTES_PER_CHARACTER = 2  # most texts hold a curly quotation mark or more

Rendered = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """An article and how it is to be shown. asked: what came of asking for a summary, or None where none is open."""

    stored: Stored
    view: View
    words: Words
    asked: Asked | None
    can_change: bool

    def shown(self) -> dict[str, Any]:
        """Return what the templates show."""
        return {
            "opened": self,
            "article": self.article,
            "entry": self.stored.entry,
            "view": self.view,
            "has_story": self.article.status in STORY_STATUSES,
            "can_change": self.can_change,
        }

    @property
    def article(self) -> Article:
        """Return the article itself."""
        return self.stored.article

    @property
    def summary(self) -> Summary | None:
        """Return the summary that is open, if any."""
        return self.asked.summary if self.asked else None

    @property
    def original(self) -> str | None:
        """Return the address of the publisher's page."""
        return web_address(self.article.canonical_url) or web_address(self.article.url)

    @property
    def published(self) -> str:
        """Return when the article appeared, in words, or ""."""
        return day(self.words, self.article.published) if self.article.published else ""

    @property
    def reading_time(self) -> str:
        """Return how long the article takes to read."""
        return duration(self.words, reading_seconds(self.stored.entry.words))

    @property
    def status(self) -> str:
        """Return what came of the page, in plain words, or "" where all of the story is there."""
        status = self.article.status
        return "" if status is Status.COMPLETE else self.words(f"article.status_{status}")

    @property
    def lengths(self) -> dict[str, str]:
        """Return the lengths that a summary may have, each with its name."""
        return {length: self.words(f"article.{length}") for length in LENGTHS}

    @property
    def place_name(self) -> str:
        """Return what the list is called."""
        return place_name(self.view.place, self.stored, self.words)

    @property
    def changed(self) -> str:
        """Return when the publisher changed the article, in words, or ""."""
        return day(self.words, self.stored.entry.changed_at) if self.stored.entry.changed_at else ""

    @property
    def sentences(self) -> tuple[Told, ...]:
        """Return the sentences of the open summary."""
        return told(self.article, self.summary, edits=self.view.edits) if self.summary else ()

    @property
    def is_edited(self) -> bool:
        """Return whether there are cuts and brackets to see."""
        return self.summary is not None and has_edits(self.summary)

    @property
    def closing(self) -> str:
        """Return what the summary saves, how much it holds and what it leaves out."""
        return closing(self.stored, self.summary, self.words) if self.summary else ""

    def story(self) -> Markup:
        """Return the text with what stands above and below it, as HTML."""
        if self.view.at:
            return self._rendered("article_story.html")
        key = ("story", *self._key, *self._summary_key, replace(self.view, report=""), self.can_change)
        return Markup(_shelf().get(key, lambda: (self._rendered("article_story.html"),))[0])  # noqa: S704  a template's

    def facts(self) -> Markup:
        """Return the lists of facts as HTML."""
        return Markup(_shelf().get(("facts", *self._key), self._facts)[0])  # noqa: S704  as above

    def _facts(self) -> Rendered:
        found = sections(self.article, self.stored.facts or Facts(), self.words)
        return (self._rendered("article_facts.html", sections=found),)

    def text(self) -> Markup:
        """Return the text as HTML, the facts in it and the passages of the open summary marked."""
        return Markup(joined(self.article, self._elements()))  # noqa: S704  escaped when it was rendered

    def changed_blocks(self) -> Markup:
        """Return as HTML the blocks in which passages of the open summary lie."""
        shown = self._elements()
        indices = touched(self.article, self.summary) if self.summary else []
        return Markup("".join(shown[i] for i in indices))  # noqa: S704  as above

    def _elements(self) -> Rendered:
        found = self.stored.facts or Facts()
        if self.view.at:
            return elements(self.article, found, self.summary, self.words, self.view.at)
        key = ("text", *self._key, *self._summary_key)
        return _shelf().get(key, lambda: elements(self.article, found, self.summary, self.words))

    def _rendered(self, template: str, **more: Any) -> Markup:
        shown = self.shown() | {"words": self.words} | more
        return Markup(templates().get_template(template).render(**shown))  # noqa: S704  a template's, so escaped

    @property
    def _key(self) -> tuple[str, ...]:
        entry, article = self.stored.entry, self.article
        return (entry.id, article.content_hash, entry.changed_at or "", self.stored.recipe, self.words.language)

    @property
    def _summary_key(self) -> tuple[str, ...]:
        return (self.view.length, self.summary.recipe) if self.summary else ()


def place_name(place: Place, stored: Stored, words: Words) -> str:
    """Return what a list is called, as seen from an article in it."""
    match place.kind:
        case PlaceKind.SOURCE:
            same = stored.entry.source == int(place.value) and stored.entry.source_title
            return same or words("article.source")
        case PlaceKind.TAG:
            return words("article.tagged", tag=place.value)
        case PlaceKind.SEARCH:
            return words("article.found", query=place.value)
        case PlaceKind.STORY:
            return words("article.story")
        case _:
            return words(f"common.{place.kind}")


@cache
def _shelf() -> Shelf[Rendered]:
    return Shelf(_KEPT, lambda rendered: _BYTES_PER_CHARACTER * sum(map(len, rendered)))
