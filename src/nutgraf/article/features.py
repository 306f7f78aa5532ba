"""A walked page and its metadata in, the numbers that the classifiers read out.

A row for each block, and one for the page.
"""

import re
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from nutgraf.article import lexicon
from nutgraf.article.elements import HINTS
from nutgraf.article.metadata import Metadata
from nutgraf.article.place_features import place_features
from nutgraf.article.text_features import text_features
from nutgraf.article.walk import Walk

Matrix = NDArray[np.float32]

_TAGS = (
    "p", "h1", "h2", "h3", "h4", "li", "div", "td", "blockquote", "figcaption", "section", "header", "footer", "dd",
    "body", "article", "pre",
)  # fmt: skip
_TAG_AT = {tag: i for i, tag in enumerate(_TAGS)} | {"th": 7, "dt": 13, "h5": 4, "h6": 4, "main": 15}
OF_PAGE = -21
"""The column at which those begin that are the same for all blocks of a page."""

GROUPS_AT = OF_PAGE - 3 * len(lexicon.GROUPS)
"""The column at which the groups of the lexicon begin."""

_PROSE_WORDS, _PROSE_LINKED = 10, 0.4  # a block of running text has so many words, and no larger share in links
_LETTERS = re.compile(r"\w+")
_MOST_COMPARED = 100_000_000  # characters of JSON-LD's body, blocks times; of 665 pages the largest needs a third
_NEWS = frozenset(
    {"newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "liveblogposting"}
)
_WRITING = frozenset({"article", "blogposting"})
_OTHER = frozenset({"product", "collectionpage", "itemlist", "faqpage", "organization"})


def block_features(page: Walk, about: Metadata, url: str | None) -> Matrix:
    """Return the features of the page's blocks, float32, shape (blocks, features); the page must have a block."""
    blocks = page.blocks
    count = len(blocks)
    own, spoken = text_features(blocks)
    words, linked = own[:, 0], own[:, 2]
    prose = np.where((words >= _PROSE_WORDS) & (linked < _PROSE_LINKED), words, 0).astype(np.float32)
    log_words = np.log1p(words)
    elements = [block.element for block in blocks]
    places = place_features(page.elements, elements, words.tolist(), prose.tolist(), (words * linked).tolist())
    known = _likeness(page, about)
    tags = np.zeros((count, len(_TAGS) + 1), dtype=np.float32)
    tags[np.arange(count), [_TAG_AT.get(element.tag, len(_TAGS)) for element in elements]] = 1
    groups = bits(spoken, lexicon.SIZE - 1)
    order, light_before, light_after = _order(page)
    whole = np.cumsum(prose)
    total, total_prose = max(float(words.sum()), 1.0), max(float(prose.sum()), 1.0)
    titled = known[:, 0] > 0.6
    index = np.arange(count, dtype=np.float32)
    position = np.stack(
        (index / count, order, whole / total_prose, (whole - prose) / total_prose,
         index - (np.argmax(titled) if titled.any() else 0),
         light_before, light_after, _repeated(page)),
        axis=1,
    )  # fmt: skip
    core = np.concatenate(
        (log_words[:, None], own[:, [2, 3, 7, 10, 12, 14]], known[:, [0, 2]], tags[:, [0, 1, 2, 3, 5]],
         places[:, [0, 4, 6]],         light_before[:, None]),
        axis=1,
    )  # fmt: skip
    sums = np.stack((log_words, prose, linked, known[:, 2], own[:, 14]), axis=1)
    of_page = np.array(
        (np.log1p(total), total_prose / total, np.log1p(count), np.log1p(len(page.light)), about.body is not None,
         known[:, 2].sum() > 3, tags[:, 0].mean(), *page_features(about, url)),
        dtype=np.float32,
    )  # fmt: skip
    parts = (  # OF_PAGE and GROUPS_AT count from the end of these
        own, log_words[:, None], known, tags,
        bits(np.array([e.all for e in elements], dtype=np.int64), HINTS),
        bits(np.array([e.near | b.inner for e, b in zip(elements, blocks, strict=True)], dtype=np.int64), HINTS),
        places, position, *(_moved(core, by) for by in (1, -1, 2, -2)), *_windows(sums, (3, 8)), groups,
        *_windows(groups, (3,)), np.broadcast_to(of_page, (count, len(of_page))),
    )  # fmt: skip
    return np.concatenate(parts, axis=1, dtype=np.float32)


def page_features(about: Metadata, url: str | None) -> tuple[float, ...]:
    """Return what the metadata and the address say about the kind of page."""
    types = frozenset((*about.types, *about.graph_types))
    try:
        path = urlsplit(url or "").path
    except ValueError:
        path = ""
    parts = [part for part in path.split("/") if part]
    return (
        not types.isdisjoint(_NEWS), not types.isdisjoint(_WRITING), "webpage" in types, not types.isdisjoint(_OTHER),
        about.published is not None, bool(about.authors), about.description is not None, about.modified is not None,
        about.free is False, about.free is True, len(parts),
        len(_LETTERS.findall(parts[-1].replace("_", "-"))) if parts else 0,
        re.search(r"\d{5,}", path) is not None, re.search(r"/(?:19|20)\d\d/", path) is not None,
    )  # fmt: skip


def bits(values: NDArray[np.int64], size: int) -> Matrix:
    """Return the lowest bits of each value as columns, shape (values, size)."""
    return ((values[:, None] >> np.arange(size)) & 1).astype(np.float32)


def _likeness(page: Walk, about: Metadata) -> Matrix:
    """Return how much each block is like the title (Dice of words), the description, and the body in JSON-LD."""
    title = frozenset(_LETTERS.findall((about.title or "").lower()))
    description = (about.description or "").lower()
    body = " ".join((about.body or "").split())
    if len(body) * len(page.blocks) > _MOST_COMPARED:
        body = ""
    rows = []
    for block in page.blocks:
        text = block.text
        size = len(text)
        like = described = held = 0.0
        if size < 300:
            start = text.lower()
            tokens = _LETTERS.findall(start)
            if tokens and title:
                like = 2 * len(title.intersection(tokens)) / (len(title) + len(tokens))
        else:
            start = text[:100].lower()
        if description and size > 20:
            described = start[:60] in description or description[:60] in start
        if body and size > 15:
            middle = size // 2
            held = (text[:40] in body) + (text[middle : middle + 30] in body)
        rows.append((like, described, held))
    return np.array(rows, dtype=np.float32)


def _order(page: Walk) -> tuple[Matrix, Matrix, Matrix]:
    """Return where on the page each block begins, 0 to 1, and the logs of the numbers of links before and after it."""
    order = np.array([block.order for block in page.blocks], dtype=np.float32)
    light = np.array([at for at, _ in page.light], dtype=np.float32)
    before = np.searchsorted(light, order)
    return (
        (order / page.nodes).astype(np.float32),
        np.log1p(np.diff(before, prepend=0)).astype(np.float32),
        np.log1p(np.diff(before, append=len(light))).astype(np.float32),
    )


def _repeated(page: Walk) -> Matrix:
    """Return how often the page has each block's text."""
    counts: dict[str, int] = {}
    for block in page.blocks:
        counts[block.text] = counts.get(block.text, 0) + 1
    return np.array([counts[block.text] for block in page.blocks], dtype=np.float32)


def _moved(columns: Matrix, by: int) -> Matrix:
    """Return the rows moved down (up, where negative), zeros moved in."""
    moved = np.zeros_like(columns)
    if abs(by) < len(columns):
        if by > 0:
            moved[by:] = columns[:-by]
        else:
            moved[:by] = columns[-by:]
    return moved


def _windows(columns: Matrix, sizes: tuple[int, ...]) -> list[Matrix]:
    """Return the sums over so many rows before, and so many after each."""
    total = np.concatenate((np.zeros((1, columns.shape[1]), dtype=np.float32), np.cumsum(columns, axis=0)))
    count = len(columns)
    index = np.arange(count)
    parts = []
    for size in sizes:
        parts += [
            total[index] - total[np.maximum(index - size, 0)],
            total[np.minimum(index + 1 + size, count)] - total[index + 1],
        ]
    return parts
