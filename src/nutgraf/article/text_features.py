"""The texts of a page's blocks in, what they look like out: a row of numbers for each.

Characters are classed all at once, in one array of code points; words are looked up in the `lexicon`.
"""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nutgraf.article import lexicon
from nutgraf.article.walk import TextBlock
from nutgraf.language.words import word_count

Matrix = NDArray[np.float32]

NAMES = (
    "words", "characters", "linked", "bold", "links", "breaks", "commas", "stops", "digits", "capitals",
    "function_words", "word_length", "lexicon", "ends", "full_stop",
    "question", "colon", "lower", "quotation", "marks", "copyright",
)  # fmt: skip
"""What the columns of `text_features` say, in order; the groups of the lexicon follow."""

_WORDS = lexicon.WORDS
_STOP = 1 << len(lexicon.GROUPS)
_LOOKED_AT = 400  # characters of a block whose words are looked up
_CLOSING = "\"”»’'“)]」 "
_FULL_STOPS = frozenset(".!?…。！？")
_QUOTATION = frozenset('"“„«»‘‹「『”')
_WORD = re.compile(r"\w+")
_APART = str.maketrans(dict.fromkeys('"“”„«»‘’‹›()[]{}.,;:!?…·•|/–—-。、，！？「」『』©', " "))

# Classes of characters: 1 comma, 2 stop, 3 digit, 4 capital, 5 other mark, 6 copyright sign; 0 is all else
_CLASS_COUNT = 7
_CLASSES = np.zeros(0x3100, dtype=np.uint8)
for _mark in ",;،、":
    _CLASSES[ord(_mark)] = 1
for _mark in ".!?…。":
    _CLASSES[ord(_mark)] = 2
for _code in range(0x250):
    if chr(_code).isdigit():
        _CLASSES[_code] = 3
for _code in range(0x530):
    if chr(_code).isupper():
        _CLASSES[_code] = 4
for _mark in "|•»@#>→·":
    _CLASSES[ord(_mark)] = 5
_CLASSES[0xA9] = 6


def text_features(blocks: Sequence[TextBlock]) -> tuple[Matrix, NDArray[np.int64]]:
    """Return the columns of `NAMES`, shape (blocks, columns), and of each block the groups of its words as bits."""
    texts = [block.text for block in blocks]
    sizes = np.array([len(text) for text in texts], dtype=np.int64)
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    classes = _CLASSES[np.minimum(codes, 0x30FF)]
    counted = _counted(classes, np.repeat(np.arange(len(texts)), sizes), len(texts))
    rows, groups = [], []
    for block in blocks:
        row, spoken = _words_and_ends(block.text)
        rows.append((block.linked, block.bold, block.links, block.breaks, *row))
        groups.append(spoken)
    own = np.array(rows, dtype=np.float32)
    long = sizes.astype(np.float32)
    words = own[:, 4]
    columns = np.stack(
        (
            words, long, np.minimum(own[:, 0] / long, 1), np.minimum(own[:, 1] / long, 1), own[:, 2], own[:, 3],
            counted[:, 0] / words, counted[:, 1] / words, counted[:, 2] / long, counted[:, 3] / words,
            own[:, 5], long / words, own[:, 6], own[:, 7], own[:, 8], own[:, 9], own[:, 10], own[:, 11], own[:, 12],
            counted[:, 4], counted[:, 5],
        ),
        axis=1,
    )  # fmt: skip
    return columns, np.array(groups, dtype=np.int64)


def _counted(classes: NDArray[np.uint8], block: NDArray[np.int64], blocks: int) -> Matrix:
    """Return how many characters of each class but 0 each block has.

    classes, block: of each character. Those of no class, nearly all, are left out first.
    """
    at = np.flatnonzero(classes)
    found = np.bincount(block[at] * _CLASS_COUNT + classes[at], minlength=blocks * _CLASS_COUNT)
    return found.reshape(blocks, _CLASS_COUNT)[:, 1:].astype(np.float32)


def groups_of(text: str) -> int:
    """Return the groups of the lexicon that the text's first words belong to, as bits."""
    found = 0
    for token in _tokens(text):
        found |= _WORDS.get(token, 0)
    return found


def _tokens(text: str) -> list[str]:
    start = text[:_LOOKED_AT].lower()
    return start.translate(_APART).split() if start.isascii() else _WORD.findall(start)  # each where it is the faster


def _words_and_ends(text: str) -> tuple[tuple[float, ...], int]:
    """Return counts and shares of words, how the text ends and begins; and the groups of its words."""
    count = text.count(" ") + 1 if text.isascii() else max(1, word_count(text))
    tokens = _tokens(text)
    known = [bits for bits in map(_WORDS.get, tokens) if bits]
    stops = known.count(_STOP)
    spoken = telling = 0
    for bits in known if stops != len(known) else ():
        if bits == _STOP:  # by far the most
            continue
        spoken |= bits
        if bits & _STOP:
            stops += 1
        else:
            telling += 1
    last = text.rstrip(_CLOSING)[-1:]
    total = len(tokens) + 1
    first = text[0]
    return (
        count, stops / total, telling / total, last in _FULL_STOPS or text[-1] in _QUOTATION, last in _FULL_STOPS,
        last == "?", last == ":", first.islower(), first in _QUOTATION,
    ), spoken  # fmt: skip
