"""A scanned page and its article in, the two places out between which the story stands.

A place lies between elements: never in a paragraph, a list, a table or a link, but before or after all of it; where a
table lays out the page, in the cell that holds the whole story. Where nothing of that would do, the page has no place.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from nutgraf.records import Article
from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.open_elements import Element
from nutgraf.web.button.scanning import Scan, Text
from nutgraf.web.button.source import Source
from nutgraf.web.button.story_text import StoryText

# Elements in which a summary may stand; so may elements of a publisher's own, whose names hold a hyphen.
_FLOW = frozenset({"article", "aside", "center", "div", "footer", "form", "header", "main", "section"})
# Characters that may stand between a place and the story: a line with the author, not a page's whole frame.
_MOST_BETWEEN = 300


@dataclass(frozen=True, slots=True)
class Place:
    """An offset in the markup. in_paragraph: a paragraph without an end tag is open there, which has to be ended."""

    at: int
    in_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where the summary goes, above the story and below it."""

    above: Place
    below: Place


def places_of(source: Source, found: Scan, article: Article) -> Places:
    """Return where the story begins and ends. Raises NoPlace where it is not found, or where nothing may be put in."""
    blocks = [article.text[block.span.start : block.span.end] for block in article.blocks]
    for words in source.words or (None,):
        texts = [source.decoded(source.markup[text.start : text.end], words) for text in found.texts]
        story = StoryText(texts)
        if ends := story.ends_of(blocks):
            around = _Around(found.texts, story, *ends)
            places = Places(around.above(), around.below())
            if any(found.is_in_loose_link(place.at) for place in (places.above, places.below)):
                raise NoPlace("a link in it is never closed")
            return places
    raise NoPlace("its story does not stand in its markup as it is read")


class _Around:
    """What stands around a story, from the text that it begins in to the one that it ends in."""

    def __init__(self, texts: list[Text], story: StoryText, first: int, last: int) -> None:
        self._texts, self._story = texts, story
        self._first, self._last = first, last
        around_last = {id(element) for element in _chain(texts[last].element)}
        # The elements around all of the story, the innermost first.
        self._whole = [element for element in _chain(texts[first].element) if id(element) in around_last]
        for element in (*_chain(texts[first].element), *_chain(texts[last].element)):
            if element.is_misplaced:
                raise NoPlace(f"the <{element.name}> around its story stands between the cells of a table")
        self._cell = next((element for element in self._whole if element.name == "td"), None)

    def above(self) -> Place:
        text = self._texts[self._first]
        closed = self._outermost_closed(text.element)
        if closed is not None and self._story.size(self._from(closed.start), self._first) > _MOST_BETWEEN:
            raise _in_company(closed)
        at = closed
        for element in self._parts(closed.parent if closed else text.element):
            if self._from(element.start) < self._first:
                break
            at = element
        if at is None:
            return Place(text.start)
        if at.ended not in {"", "p"}:
            raise NoPlace(f"the <{at.ended}> before its story is never closed")
        return Place(at.start, in_paragraph=at.ended == "p")

    def below(self) -> Place:
        text = self._texts[self._last]
        at = closed = self._ended(self._outermost_closed(text.element))
        if closed is not None and self._story.size(self._last + 1, self._from(closed.end)) > _MOST_BETWEEN:
            raise _in_company(closed)
        for element in self._parts(closed.parent if closed else text.element):
            if not element.explicit or self._from(element.end) > self._last + 1:
                break
            at = element
        return Place(at.end, in_paragraph=not at.explicit) if at else Place(text.end)

    def _outermost_closed(self, element: Element | None) -> Element | None:
        """Return the outermost element, inside of the cell, in which no summary may stand, or None."""
        found = None
        for around in _chain(element):
            if around is self._cell:
                break
            if around.name not in _FLOW and "-" not in around.name:
                found = around
        return found

    def _ended(self, element: Element | None) -> Element | None:
        """Return the innermost element from here on out whose end is known: a paragraph's, or one with an end tag."""
        for around in _chain(element):
            if around is self._cell:
                break
            if around.explicit or around.name == "p":
                return around
        if element is None:
            return None
        raise NoPlace(f"the <{element.name}> around the end of its story is never closed")

    def _parts(self, element: Element | None) -> Iterator[Element]:
        """Yield the elements that hold a part of the story only, the innermost first."""
        for around in _chain(element):
            if any(around is whole for whole in self._whole):
                return
            yield around

    def _from(self, offset: int) -> int:
        """Return the index of the first text from an offset on."""
        low, high = 0, len(self._texts)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if self._texts[middle].start < offset else (low, middle)
        return low


def _chain(element: Element | None) -> Iterator[Element]:
    """Yield an element and those around it, the innermost first."""
    while element is not None:
        yield element
        element = element.parent


def _in_company(closed: Element) -> NoPlace:
    return NoPlace(f"its story stands in a <{closed.name}> together with other things")
