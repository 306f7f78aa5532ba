"""What a reader typed in, what it asks for out: never an error, whatever it is.

    flood rescue     both words, in any order and form
    "flood rescue"   the words in a row
    flood OR storm   either; it binds closer than the space does
    -insurance       without
    evacuat*         words that begin so, from three letters on
    title:flood      in the title

Everything else is text. A query's language is unknown: each word stands for its stems under all the languages that
a library holds, and for itself.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from nutgraf.language.resources import primary_tag
from nutgraf.library.search.terms import is_unspaced, terms

MOST_TERMS = 16
"""Terms of a query that are looked for; the rest is ignored."""

_LONGEST = 2_000  # code points of a query that are read
_MOST_LANGUAGES = 32
_LEAST_BEGINNING = 3  # letters: what begins with fewer is half of the library
_QUOTATION_MARKS = str.maketrans(dict.fromkeys("“”„‟«»「」『』＂", '"'))

# Endings that have an accent, and how they are typed without: a stemmer knows them only with it.
_ENDINGS = {"fr": (("e", "é"), ("ee", "ée"), ("es", "és"), ("ees", "ées"))}


class Item(NamedTuple):
    """One thing to look for. text: a word, or words in a row; begins: the last of them may go on; title: only there."""

    text: str
    title: bool = False
    begins: bool = False


class Query(NamedTuple):
    """What to look for: one item out of each of `wanted`, and none of `unwanted`."""

    wanted: tuple[tuple[Item, ...], ...]
    unwanted: tuple[Item, ...]


class Phrase(NamedTuple):
    """Terms in a row. begins: the last of them may go on."""

    terms: tuple[str, ...]
    begins: bool


def parse(text: str) -> Query:
    """Return what a query asks for; nothing at all where it holds no word to look for."""
    wanted: list[list[Item]] = []
    unwanted: list[Item] = []
    joined = False
    for sign, item in _affordable(_items(text)):
        if sign == "OR":
            joined = bool(wanted)
            continue
        if sign == "-":
            unwanted.append(item)
        elif joined:
            wanted[-1].append(item)
        else:
            wanted.append([item])
        joined = False
    return Query(tuple(map(tuple, wanted)), tuple(unwanted))


def titled(query: Query) -> Query:
    """Return the query that wants all that it wants in the title."""
    wanted = (tuple(item._replace(title=True) for item in group) for group in query.wanted)
    return Query(tuple(wanted), query.unwanted)


def phrases(item: Item, languages: Iterable[str]) -> tuple[Phrase, ...]:
    """Return the rows of terms that an item may stand as in an index, its own words first."""
    tags = islice(dict.fromkeys(("", *map(primary_tag, languages))), _MOST_LANGUAGES + 1)
    found = (_phrase(text, tag) for tag in tags for text in (item.text, *_with_accents(item.text, tag)))
    every = dict.fromkeys(phrase for phrase in found if phrase.terms)
    plain = _phrase(item.text, "")
    if item.begins and plain.terms and len(plain.terms[-1]) >= _LEAST_BEGINNING:
        return (Phrase(plain.terms, begins=True), *(phrase for phrase in every if phrase != plain))
    return tuple(every)


def _phrase(text: str, tag: str) -> Phrase:
    """The terms of a text, of a run without spaces its pairs; a single character there begins whatever follows it."""
    row = terms(text, tag)
    if len(row) > MOST_TERMS:
        return Phrase(tuple(row[:MOST_TERMS]), begins=False)
    if row and len(row[-1]) == 1 and is_unspaced(row[-1]):
        ends_run = len(row) > 1 and row[-2].endswith(row[-1]) and is_unspaced(row[-2][0])
        return Phrase(tuple(row[:-1] if ends_run else row), begins=not ends_run)
    return Phrase(tuple(row), begins=False)


def _with_accents(text: str, tag: str) -> Iterator[str]:
    """The forms that a word typed without accents may have where they decide about its ending."""
    for plain, accented in _ENDINGS.get(tag, ()):
        if text.endswith(plain):
            yield text.removesuffix(plain) + accented


def _items(text: str) -> Iterable[tuple[str, Item]]:
    """Yield each item with its sign: "", "-", or "OR" for the word between two of them."""
    for match in _chunk().finditer(text[:_LONGEST].translate(_QUOTATION_MARKS)):
        sign, title, quoted, word = match.group("sign", "title", "quoted", "word")
        chunk = word if quoted is None else quoted
        if match.group() == "OR":
            yield "OR", Item("")
        else:
            begins = match.group().endswith("*")
            yield sign, Item(chunk.strip("*"), title=bool(title), begins=begins)


def _affordable(items: Iterable[tuple[str, Item]]) -> Iterable[tuple[str, Item]]:
    """Yield the items that hold words, until there are too many of these."""
    left = MOST_TERMS
    for sign, item in items:
        cost = len(_phrase(item.text, "").terms)
        if sign != "OR" and not cost:
            continue
        if left <= 0:
            return
        left -= cost
        yield sign, item


@cache
def _chunk() -> re.Pattern[str]:
    return re.compile(r'(?P<sign>-?)(?P<title>(?:(?i:title):)?)(?:"(?P<quoted>[^"]*)"\*?|(?P<word>\S+))')
