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
    """What each element and all below it hold, one item for each element in each list.

    Words, words of prose, blocks, linked words; its children's prose and blocks; its depth; and how far it stands above
    the element that holds most, -1 where it does not.
    """

    __slots__ = ("blocks", "children", "depth", "direct", "line", "linked", "prose", "words")

    def __init__(self, count: int) -> None:
        """Begin with nothing in any of so many elements."""
        self.words, self.prose, self.blocks = [0.0] * count, [0.0] * count, [0.0] * count
        self.linked, self.direct, self.children = [0.0] * count, [0.0] * count, [0.0] * count
        self.depth, self.line = [0] * count, [-1] * count


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
    direct = held.direct
    main = max(range(len(direct)), key=direct.__getitem__)
    at: Element | None = every[main]
    up = 0
    while at is not None:
        held.line[at.index] = up
        at, up = at.parent, up + 1
    alike = _alike(elements, words)
    total = max(held.prose[0], 1.0)
    main_depth = held.depth[main]
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
) -> _Held:
    held = _Held(len(every))
    own_words, own_prose, own_blocks, own_linked = held.words, held.prose, held.blocks, held.linked
    for element, w, p, k in zip(elements, words, prose, linked, strict=True):
        i = element.index
        own_words[i] += w
        own_prose[i] += p
        own_blocks[i] += 1
        own_linked[i] += k
        around = (element.parent or element).index
        held.direct[around] += p
        held.children[around] += 1
    for i in range(len(every) - 1, 0, -1):
        parent = every[i].parent
        if parent is not None and own_blocks[i]:
            above = parent.index
            own_words[above] += own_words[i]
            own_prose[above] += own_prose[i]
            own_blocks[above] += own_blocks[i]
            own_linked[above] += own_linked[i]
    depth = held.depth
    for i, element in enumerate(every):
        if element.parent is not None:
            depth[i] = depth[element.parent.index] + 1
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
    held: _Held,
    main: int,
    main_depth: int,
    total: float,
    alike: dict[tuple[str, int, int], tuple[float, float]],
) -> tuple[float, ...]:
    parent = element.parent or element
    grand = parent.parent or parent
    great = grand.parent or grand
    here, h1, h2, h3 = element.index, parent.index, grand.index, great.index
    steps, above = 0, element
    while held.line[above.index] < 0 and above.parent is not None:
        steps, above = steps + 1, above.parent
    count, same = alike[element.tag, element.own, parent.own]
    words, prose, blocks, linked = held.words, held.prose, held.blocks, held.linked
    return (
        prose[h1] / total, prose[h2] / total, prose[h3] / total, linked[h1] / (words[h1] + 1), held.direct[h1] / total,
        held.direct[h2] / total, held.line[above.index], steps, h1 == main,
        blocks[h1], blocks[h2], held.children[h1], count, same / count,
        same / total, held.depth[here], main_depth, words[h1] / (blocks[h1] or 1), blocks[here],
        linked[h3] / (words[h3] + 1),
    )  # fmt: skip
