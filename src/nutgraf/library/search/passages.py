"""A query and an article in; the passage that matches it best out, with the words found marked in it.

A passage keeps to one block of the text. Where it can it begins with a sentence.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple, Protocol

from nutgraf.language.sentences import split
from nutgraf.library.search.folding import fold_text
from nutgraf.library.search.marks import Mark, Searched, marks, merged
from nutgraf.library.search.query import parse, phrases
from nutgraf.library.search.terms import MOST_CHARACTERS, Located, located
from nutgraf.records import Span

_WORDS = 30  # of a passage
_PAIRS = 60  # of one in a script without spaces between words
_BEFORE = 0.6  # of a passage, at most, stands before its first mark, where it then begins with a sentence
_BEFORE_CUT = 0.25  # the same where it begins inside one
_LONGEST = 600  # code points of a passage, whatever stands there for a word
_MOST_BLOCKS = 4  # that are looked at word by word, those that hold most of what is looked for


class Placed(Protocol):
    """A part of a text."""

    @property
    def span(self) -> Span:
        """Where it stands."""


class Searchable(Protocol):
    """What a passage is found in: an Article, or as much of one."""

    @property
    def title(self) -> str | None:
        """Its title, or None."""

    @property
    def language(self) -> str | None:
        """Its primary tag, or None."""

    @property
    def text(self) -> str:
        """Its text."""

    @property
    def blocks(self) -> Sequence[Placed]:
        """The parts of the text, in order."""


class Passage(NamedTuple):
    """What of an article matches a query.

    text: a stretch of the article's text, the title where only that matches, the beginning where nothing does.
    marks: the words found, as spans of `text`. span: where it stands in the article's text; None for a title.
    """

    text: str
    marks: tuple[Span, ...]
    in_title: bool
    span: Span | None


class _Place(NamedTuple):
    """A block's text, where it begins, its terms, and marks that stand together, all relative to it."""

    text: str
    start: int
    row: list[Located]
    marks: list[Mark]


def passage(query: str, article: Searchable, languages: Iterable[str]) -> Passage:
    """Return the passage of an article that matches a query best.

    languages: those that the words of the query may be of; the article's own is always one.
    """
    everywhere, in_title = _searched(query, (article.language or "", *languages))
    best = _densest(article, everywhere)
    if not best.marks and (titled := marks(located(article.title or "", article.language), in_title)):
        return Passage(article.title or "", merged(mark.span for mark in titled), in_title=True, span=None)
    cut = _cut(best, article.language)
    span = Span(best.start + cut.start, best.start + cut.end)
    inside = (mark.span for mark in best.marks if cut.start <= mark.span.start and mark.span.end <= cut.end)
    marked = merged(Span(mark.start - cut.start, mark.end - cut.start) for mark in inside)
    return Passage(article.text[span.start : span.end], marked, in_title=False, span=span)


@lru_cache(maxsize=64)
def _searched(query: str, languages: tuple[str, ...]) -> tuple[list[Searched], list[Searched]]:
    """What a query looks for in the text, and what in the title; the hits of one search ask the same."""
    items = [item for group in parse(query).wanted for item in group]
    in_title = [(phrase, part) for part, item in enumerate(items) for phrase in phrases(item, languages)]
    return [(phrase, part) for phrase, part in in_title if not items[part].title], in_title


def _densest(article: Searchable, searched: Sequence[Searched]) -> _Place:
    """The block, and the marks close together in it, with the most parts of the query, then with the most marks."""
    blocks = [block.span for block in article.blocks] or [Span(0, MOST_CHARACTERS)]
    best = _Place(article.text[blocks[0].start : blocks[0].end], blocks[0].start, [], [])
    for parts, block in _promising(article, blocks, searched):
        if parts <= _worth(best.marks)[0]:
            break
        text = article.text[block.start : min(block.end, MOST_CHARACTERS)]
        row = located(text, article.language)
        found = marks(row, searched)
        for window in _windows(found, _width(text)):
            if _worth(window) > _worth(best.marks):
                best = _Place(text, block.start, row, window)
    return best if best.row else best._replace(row=located(best.text, article.language))


def _promising(article: Searchable, blocks: Sequence[Span], searched: Sequence[Searched]) -> Iterator[tuple[int, Span]]:
    """Return the blocks that look like holding the most, by how words begin, each with the parts of the query in it."""
    whole = article.text[:MOST_CHARACTERS]
    text = fold_text(whole.lower())
    beginnings = {(term[: max(2, len(term) - 1)], part) for phrase, part in searched for term in phrase.terms[:1]}
    present = [(beginning, part) for beginning, part in beginnings if beginning in text]
    held = []
    for block in blocks if present else ():
        inside = text[block.start : block.end]
        if len(text) != len(whole):  # folding made two characters of one somewhere
            inside = fold_text(whole[block.start : block.end].lower())
        counts = [(part, count) for beginning, part in present if (count := inside.count(beginning))]
        if counts:
            held.append((-len({part for part, _ in counts}), -sum(count for _, count in counts), block))
    return ((-parts, block) for parts, _, block in sorted(held)[:_MOST_BLOCKS])


def _windows(found: Sequence[Mark], width: int) -> Iterator[list[Mark]]:
    """Yield for every mark those that stand with it in a passage that it begins."""
    end = 0
    for start, mark in enumerate(found):
        end = max(end, start + 1)
        while end < len(found) and found[end].last - mark.first < width:
            end += 1
        yield list(found[start:end])


def _worth(window: Sequence[Mark]) -> tuple[int, int]:
    return len({mark.part for mark in window}), len(window)


def _width(text: str) -> int:
    """How many terms a passage out of a text takes."""
    return _WORDS if " " in text[:_PAIRS] else _PAIRS


def _cut(place: _Place, language: str | None) -> Span:
    """The stretch of a block around its marks, its beginning where there are none."""
    text, _, row, found = place
    if not row:
        return Span(0, min(len(text), _LONGEST))
    width = _width(text)
    marked = Span(found[0].first, max(mark.last for mark in found)) if found else Span(0, 0)
    first = _first(place, marked, width, language) if len(row) > width else 0
    last = max(marked.end, min(len(row), first + width) - 1)
    left = row[first - 1].end if first else 0
    right = row[last + 1].start if last + 1 < len(row) else len(text)
    return _unbroken(text, Span(left, right), Span(row[first].start, row[last].end))


def _first(place: _Place, marked: Span, width: int, language: str | None) -> int:
    """The term that a passage begins with: that of the sentence of the first mark, if that is near."""
    room = min(marked.start, max(0, width - (marked.end - marked.start + 1)))
    sentence = _sentence(place.text, place.row[marked.start].start, language)
    begin = bisect_left(place.row, sentence, key=attrgetter("start"))
    near = marked.start - begin <= min(room, _BEFORE * width)
    return begin if near else marked.start - min(room, int(_BEFORE_CUT * width))


def _sentence(text: str, place: int, language: str | None) -> int:
    """Where the sentence at a place begins; the beginning of the text where that is too far away to matter."""
    start = max(0, place - _LONGEST)
    begin = split(text[start : place + 1], language)[-1].start
    return start + begin if begin or not start else 0


def _unbroken(text: str, room: Span, core: Span) -> Span:
    """The core with the punctuation that touches it, as far as there is room, and never endless."""
    start, end = core.start, core.end
    while start > room.start and not text[start - 1].isspace():
        start -= 1
    while end < room.end and not text[end].isspace():
        end += 1
    return Span(start, min(end, start + _LONGEST))
