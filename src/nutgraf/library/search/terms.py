"""A text and its language in, the terms that it is found by out, the same on every database.

A word becomes its stem, folded; apostrophes part a word ("l'eau"), a possessive is left out. Where a script writes
no spaces, and in Korean, whose words carry particles, every character makes a term with the one after it, so that
a word inside a run is found as a row of such pairs; the last character of a run is a term of its own.
Terms hold letters and digits only, of ASCII small letters and digits.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from nutgraf.language.resources import primary_tag
from nutgraf.language.words import WORD, stem
from nutgraf.library.search.folding import fold

MOST_CHARACTERS = 400_000
"""Code points of a text that are looked at; more than the longest reports hold, less than PostgreSQL refuses."""

_LONGEST = 40  # code points of a term; longer "words" are addresses and the like
_FIRST_UNSPACED = "\u0e00"  # no script without spaces comes earlier in Unicode


class Located(NamedTuple):
    """A term and where it stands: half-open, in code points."""

    term: str
    start: int
    end: int


_located = partial(tuple.__new__, Located)  # takes half the time, which is most of what a passage takes


def runs(text: str) -> list[str]:
    """Return the words of a text in order, lower-cased; in scripts without spaces all that stands in a row as one."""
    return _pattern().findall(text[:MOST_CHARACTERS].lower())


def words_of(found: Sequence[str]) -> list[str]:
    """Return the words that runs consist of, as `language.words` has them."""
    if max(found, default="") < _FIRST_UNSPACED:
        return "\n".join(found).replace("’", "'").split()
    words: list[str] = []
    for run in found:
        if run < _FIRST_UNSPACED or not is_unspaced(run[0]):
            words.append(run.replace("’", "'"))
        else:
            words += run
    return words


def terms(text: str, language: str | None) -> list[str]:
    """Return the terms of a text in order; without a language the words as they stand, folded."""
    return terms_of(runs(text), language)


def terms_of(found: Iterable[str], language: str | None) -> list[str]:
    """Return the terms of runs in order."""
    tag = primary_tag(language)
    row: list[str] = []
    for run in found:
        row += _terms_of(run, tag) if run < _FIRST_UNSPACED or not is_unspaced(run[0]) else _pairs(run)
    return row


def located(text: str, language: str | None) -> list[Located]:
    """Return the same terms, each with its place."""
    tag = primary_tag(language)
    found: list[Located] = []
    for match in _pattern().finditer(text[:MOST_CHARACTERS]):
        word = match[0]
        start, end = match.span()
        if word < _FIRST_UNSPACED or not is_unspaced(word[0]):
            found += [_located((term, start, end)) for term in _terms_of(word.lower(), tag)]
        else:
            found += [Located(pair, place, place + len(pair)) for place, pair in enumerate(_pairs(word), start)]
    return found


def is_unspaced(character: str) -> bool:
    """Return whether a character belongs to runs that are taken apart into pairs."""
    return character >= _FIRST_UNSPACED and _unspaced().match(character) is not None


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run))]


@lru_cache(maxsize=65_536)
def _terms_of(word: str, tag: str) -> tuple[str, ...]:
    """The terms of a word between spaces: one, none, or one for each part between apostrophes."""
    whole = word[:_LONGEST].replace("’", "'").removesuffix("'s")
    parts = whole.split("'") if "'" in whole else (whole,)
    folded = [fold(stem(part, tag) if tag else part) for part in parts]
    return tuple(term for term in folded if term)


# The two halves of a word's pattern: a character of a script without spaces, or a word between spaces.
_CHARACTER, _, _SPACED = WORD.partition("|")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"{_CHARACTER}+|{_SPACED}")


@cache
def _unspaced() -> re.Pattern[str]:
    return re.compile(_CHARACTER)
