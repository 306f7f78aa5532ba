"""The sentences of an article in, their words out, as the ranker looks at them: for each word a value in each array."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nutgraf.language.resources import resources
from nutgraf.language.words import WORD, stem

_TOKEN = re.compile(rf"{WORD}|``|''|--|[“”\"«»„,;:()–—]")
# What a mark does, as a number below that of any word.
_PARTS, _OPENS_QUOTE, _CLOSES_QUOTE, _TURNS_QUOTE, _OPENS_BRACKET, _CLOSES_BRACKET = -1, -2, -3, -4, -5, -6
_MARKS = {
    **dict.fromkeys((",", ";", ":", "--", "–", "—"), _PARTS),
    **dict.fromkeys(("``", "“", "„", "«"), _OPENS_QUOTE),
    **dict.fromkeys(("''", "”", "»"), _CLOSES_QUOTE),
    '"': _TURNS_QUOTE,
    "(": _OPENS_BRACKET,
    ")": _CLOSES_BRACKET,
}
_QUOTES = {_OPENS_QUOTE, _CLOSES_QUOTE, _TURNS_QUOTE}
_BRACKETS = {_OPENS_BRACKET, _CLOSES_BRACKET}

Integers = NDArray[np.int64]
Mark = tuple[int, int]  # the index of the word behind it, and what it does


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of the sentences, in order; each array has one value for each word.

    stems: the distinct stems, by the number that stands for each; firsts: the sentence in which each is first met.
    stem: the number of the word's stem. sentence: the index of its sentence. place: how many words of the sentence
    stand before it. part: how many marks such as commas do. since: how many words stand between the last of these
    and it. quoted, bracketed, capital, stop: 1 where it stands in quotation marks, in brackets, begins with a capital
    letter, is a stop word.
    starts: of each sentence the offsets at which its words begin. sizes: of each sentence the number of its words.
    """

    stems: tuple[str, ...]
    firsts: Integers
    stem: Integers
    sentence: Integers
    place: Integers
    part: Integers
    since: Integers
    quoted: Integers
    bracketed: Integers
    capital: Integers
    stop: Integers
    starts: tuple[tuple[int, ...], ...]
    sizes: Integers


class _Reader:
    """Reads sentence after sentence; a word is looked at once, however often it stands there.

    forms: the number of each word as it is written. kinds: of each form the number of its stem, whether it begins with
    a capital, whether it is a stop word. ids: the form of each word. marks: those with a word of their sentence behind.
    """

    def __init__(self, language: str | None) -> None:
        self.language = language
        self.forms = dict(_MARKS)
        self.kinds: list[tuple[int, bool, bool]] = []
        self.stems: dict[str, int] = {}
        self.firsts: list[int] = []
        self.ids: list[int] = []
        self.marks: list[list[Mark]] = []
        self.starts: list[tuple[int, ...]] = []

    def read(self, text: str) -> None:
        """Add the words of the next sentence."""
        forms, ids = self.forms, self.ids
        starts: list[int] = []
        marks: list[Mark] = []
        for found in _TOKEN.finditer(text):
            token = found[0]
            form = forms.get(token)
            if form is None:
                form = self._new(token)
            if form >= 0:
                ids.append(form)
                starts.append(found.start())
            else:
                marks.append((len(ids), form))
        self.starts.append(tuple(starts))
        self.marks.append([mark for mark in marks if mark[0] < len(ids)])

    def _new(self, token: str) -> int:
        """Return the number of a word that is met for the first time as it is written."""
        stem_of, stop = _form(token, self.language)
        number = self.stems.setdefault(stem_of, len(self.stems))
        if number == len(self.firsts):
            self.firsts.append(len(self.starts))
        form = self.forms[token] = len(self.kinds)
        self.kinds.append((number, token[0].isupper(), stop))
        return form


@lru_cache(maxsize=32_768)
def _form(word: str, language: str | None) -> tuple[str, bool]:
    """Return the stem of a word, and whether it is a stop word."""
    plain = word.lower().replace("’", "'")
    return stem(plain, language), plain in resources(language).stop_words


def read(texts: Sequence[str], language: str | None) -> Reading:
    """Return the words of the sentences."""
    reader = _Reader(language)
    for text in texts:
        reader.read(text)
    kinds = np.array(reader.kinds, dtype=np.int64).reshape(-1, 3).T
    ids = np.array(reader.ids, dtype=np.int64)
    sizes = np.array([len(starts) for starts in reader.starts], dtype=np.int64)
    begins = np.repeat(np.cumsum(sizes) - sizes, sizes)
    part, since = _parts(reader.marks, begins)
    ends = np.cumsum(sizes).tolist()
    return Reading(
        stems=tuple(reader.stems),
        firsts=np.array(reader.firsts, dtype=np.int64),
        stem=kinds[0][ids],
        sentence=np.repeat(np.arange(len(texts)), sizes),
        place=np.arange(len(ids)) - begins,
        part=part,
        since=since,
        quoted=_within(reader.marks, ends, _QUOTES),
        bracketed=_within(reader.marks, ends, _BRACKETS),
        capital=kinds[1][ids],
        stop=kinds[2][ids],
        starts=tuple(reader.starts),
        sizes=sizes,
    )


def _parts(marks: Iterable[Sequence[Mark]], begins: Integers) -> tuple[Integers, Integers]:
    """Return for each word how many parting marks of its sentence stand before it, and how many words since the last.

    begins: of each word the index of the first word of its sentence.
    """
    places = [at for found in marks for at, kind in found if kind == _PARTS]
    counted = np.bincount(np.array(places, dtype=np.int64), minlength=len(begins))
    before = np.cumsum(counted)
    last = np.where(counted > 0, np.arange(len(begins)), 0)
    since = np.arange(len(begins)) - np.maximum(np.maximum.accumulate(last), begins)
    return before - (before - counted)[begins], since


def _within(marks: Sequence[Sequence[Mark]], ends: Sequence[int], kinds: set[int]) -> Integers:
    """Return 1 for each word that stands between such marks, 0 for the others.

    ends: of each sentence the index behind its last word.
    """
    inside = np.zeros(ends[-1] if ends else 0, dtype=np.int64)
    for found, end in zip(marks, ends, strict=True):
        opened = -1
        for at, kind in found:
            if kind not in kinds:
                continue
            if opened >= 0:
                inside[opened:at] = 1
            opens = kind in (_OPENS_QUOTE, _OPENS_BRACKET) or (kind == _TURNS_QUOTE and opened < 0)
            opened = at if opens else -1
        if opened >= 0:
            inside[opened:end] = 1
    return inside
