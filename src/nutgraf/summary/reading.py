"""The sentences of an article in, their words out, as the ranker looks at them: one row of numbers for each word."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nutgraf.language.resources import resources
from nutgraf.language.words import WORD, stem

_MARK = r"``|''|--|[“”\"«»„,;:()–—]"
_TOKEN = re.compile(rf"(?P<word>{WORD})|{_MARK}")
_QUOTES = {'"': 0, "``": 1, "“": 1, "„": 1, "«": 1, "''": 0, "”": 0, "»": 0}  # whether a quotation is open behind it
_COLUMNS = 8

Integers = NDArray[np.int64]


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
    """Reads sentence after sentence; the rows pile up."""

    def __init__(self, language: str | None) -> None:
        self.language = language
        self.numbers: dict[str, int] = {}
        self.firsts: list[int] = []
        self.rows: list[int] = []
        self.starts: list[tuple[int, ...]] = []

    def read(self, text: str) -> None:
        """Add the words of the next sentence."""
        # One loop with local names on purpose: it runs for every word of every article.
        numbers, rows, language = self.numbers, self.rows, self.language
        starts: list[int] = []
        part = since = quoted = bracketed = 0
        for found in _TOKEN.finditer(text):
            piece = found[0]
            if found.lastgroup:
                stem_of, stop = _form(piece, language)
                number = numbers.get(stem_of)
                if number is None:
                    number = numbers[stem_of] = len(numbers)
                    self.firsts.append(len(self.starts))
                rows += (number, len(starts), part, since, quoted, bracketed, piece[0].isupper(), stop)
                starts.append(found.start())
                since += 1
            elif piece in _QUOTES:
                quoted = 1 - quoted if piece == '"' else _QUOTES[piece]
            elif piece in "()":
                bracketed = int(piece == "(")
            else:
                part, since = part + 1, 0
        self.starts.append(tuple(starts))


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
    rows = np.array(reader.rows, dtype=np.int64).reshape(-1, _COLUMNS).T
    sizes = np.array([len(starts) for starts in reader.starts], dtype=np.int64)
    return Reading(
        stems=tuple(reader.numbers),
        firsts=np.array(reader.firsts, dtype=np.int64),
        stem=rows[0],
        sentence=np.repeat(np.arange(len(texts)), sizes),
        place=rows[1],
        part=rows[2],
        since=rows[3],
        quoted=rows[4],
        bracketed=rows[5],
        capital=rows[6],
        stop=rows[7],
        starts=tuple(reader.starts),
        sizes=sizes,
    )
