"""The elements around a page's blocks in, what they hold and where they stand out: a row of numbers for each block."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nutgraf.article.elements import Element

Matrix = NDArray[np.float32]

NAMES = (
    "parent_prose", "grand_prose", "great_prose", "parent_linked", "sibling_prose", "aunt_prose", "above_main",
    "beside_main", "in_main", "parent_blocks", "grand_blocks", "siblings",
    "alike", "alike_words", "alike_share", "depth",
    "main_depth",    "parent_words", "own_blocks", "great_linked",
)  # fmt: skip
"""What the columns of `place_features` say, in order."""


class _Held:
    """What an element and all below it hold.

    Words, words of prose, blocks, linked words; and its children's prose and blocks.
    """

    __slots__ = ("blocks", "children", "depth", "direct", "line", "linked", "prose", "words")

    def __init__(self) -> None:
        self.words = self.prose = self.blocks = self.linked = self.direct = self.children = 0.0
        self.depth = 0
        self.line = -1


def place_features(
    every: Sequence[Element],
    elements: Sequence[Element],
    words: Sequence[float],
    prose: Sequence[float],
    linked: Sequence[float],
) -> Matrix:
    """Return the columns of `NAMES`, shape (blocks, columns).

    every: all elements of the page, parents before children. elements: of each block the one that it stands in.
    words, prose, linked: of each block its words, those of running text, those in links.
    """
    held = _held(every, elements, words, prose, linked)
    main = max(range(len(held)), key=lambda i: held[i].direct)
    at: Element | None = every[main]
    up = 0
    while at is not None:
        held[at.index].line = up
        at, up = at.parent, up + 1
    alike = _alike(elements, words)
    total = max(held[0].prose, 1.0)
    main_depth = held[main].depth
    rows: dict[int, tuple[float, ...]] = {}
    found = []
    for element in elements:
        row = rows.get(element.index)
        if row is None:
            row = rows[element.index] = _row(element, held, main, main_depth, total, alike)
        found.append(row)
    return np.array(found, dtype=np.float32)


def _held(
    every: Sequence[Element],
    elements: Sequence[Element],
    words: Sequence[float],
    prose: Sequence[float],
    linked: Sequence[float],
) -> list[_Held]:
    held = [_Held() for _ in every]
    for element, w, p, k in zip(elements, words, prose, linked, strict=True):
        own = held[element.index]
        own.words += w
        own.prose += p
        own.blocks += 1
        own.linked += k
        around = held[(element.parent or element).index]
        around.direct += p
        around.children += 1
    for i in range(len(every) - 1, 0, -1):
        parent = every[i].parent
        if parent is not None and held[i].blocks:
            own, around = held[i], held[parent.index]
            around.words += own.words
            around.prose += own.prose
            around.blocks += own.blocks
            around.linked += own.linked
    for i, element in enumerate(every):
        if element.parent is not None:
            held[i].depth = held[element.parent.index].depth + 1
    return held


def _alike(elements: Sequence[Element], words: Sequence[float]) -> dict[tuple[str, int, int], tuple[float, float]]:
    """Return how many blocks stand in elements of the same kind, and how many words they hold."""
    found: dict[tuple[str, int, int], tuple[float, float]] = {}
    for element, w in zip(elements, words, strict=True):
        key = (element.tag, element.own, (element.parent or element).own)
        count, total = found.get(key, (0.0, 0.0))
        found[key] = (count + 1, total + w)
    return found


def _row(
    element: Element,
    held: list[_Held],
    main: int,
    main_depth: int,
    total: float,
    alike: dict[tuple[str, int, int], tuple[float, float]],
) -> tuple[float, ...]:
    parent = element.parent or element
    grand = parent.parent or parent
    great = grand.parent or grand
    h0, h1, h2, h3 = held[element.index], held[parent.index], held[grand.index], held[great.index]
    steps, above = 0, element
    while held[above.index].line < 0 and above.parent is not None:
        steps, above = steps + 1, above.parent
    count, same = alike[element.tag, element.own, parent.own]
    return (
        h1.prose / total, h2.prose / total, h3.prose / total, h1.linked / (h1.words + 1), h1.direct / total,
        h2.direct / total, held[above.index].line, steps, parent.index == main,
        h1.blocks, h2.blocks, h1.children, count, same / count,
        same / total, h0.depth, main_depth, h1.words / (h1.blocks or 1), h0.blocks, h3.linked / (h3.words + 1),
    )  # fmt: skip
