"""What kind of page it is.

The blocks' features, their scores and the address in, a row of numbers for the second classifier out.
"""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from nutgraf.article import lexicon, text_features
from nutgraf.article.features import GROUPS_AT, OF_PAGE
from nutgraf.article.walk import TextBlock
from nutgraf.records import BlockKind

Matrix = NDArray[np.float32]

# Words of addresses by the kind of page that they lead to: documentation, forum, product, listing, service, article.
_PATHS = tuple(
    frozenset(words.split())
    for words in (
        "docs doc documentation reference api manual guide guides tutorial learn developer developers dev sdk library latest stable "
        "wiki help support kb faq",
        "forum forums thread threads topic topics t viewtopic showthread discussion discussions community questions question answers "
        "r comments board boards bbs ask",
        "product products p dp item items shop store buy pd sku gp listing",
        "collection collections category categories c catalog tag tags cat browse shop all archive archives search list directory",
        "service services solutions solution about contact company pricing locations location plans features careers industries "
        "platform programs treatments practice home membership book request quote",
        "blog blogs article articles news post posts story stories insights resources magazine press opinion review reviews how-to "
        "advice tips journal research politics sport sports world business",
    )
)
_HOSTS = (
    ("docs.", "developer.", "dev.", "doc.", "learn.", "help.", "support.", "wiki."),
    ("forum", "community", "discuss", "ask"),
    ("blog", "news"),
)
_WORD = re.compile(r"[a-z]+")
_KINDS = (BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.TABLE, BlockKind.PARAGRAPH)
_OWN = len(text_features.NAMES)
_GROUPS = len(lexicon.GROUPS)
_SURE = 0.5
_SENTENCE = 20  # words


def kind_features(blocks: Sequence[TextBlock], matrix: Matrix, scores: NDArray[np.float64], url: str | None) -> Matrix:
    """Return one row, float32, shape (1, features): what the likely story is made of, and what the address says.

    matrix: `block_features` of the blocks; scores: how likely each block is part of a story.
    """
    words = matrix[:, 0].astype(np.float64)
    chosen = scores >= _SURE
    told = words[chosen]
    total, of_story = max(float(words.sum()), 1.0), max(float(told.sum()), 1.0)
    runs = int((np.diff(chosen.astype(np.int8), prepend=0) == 1).sum())
    kinds = [block.kind for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen]
    looks = np.concatenate((matrix[:, :_OWN], matrix[:, GROUPS_AT : GROUPS_AT + _GROUPS]), axis=1)
    return np.concatenate(
        (
            (
                np.log1p(told.sum()), told.sum() / total, np.log1p(len(told)), scores.max(),
                scores[chosen].mean() if kinds else 0, (scores * words).sum() / total,
                told.max() if kinds else 0, _median(told) if kinds else 0, (told >= _SENTENCE).sum(),
                told[told >= _SENTENCE].sum() / of_story, runs, len(told) / max(runs, 1),
                *(kinds.count(kind) / max(len(kinds), 1) for kind in _KINDS),
            ),
            words @ looks / total, told @ looks[chosen] / of_story, matrix[0, OF_PAGE:], _address(url),
        ),
        dtype=np.float32,
    )[None]  # fmt: skip


def _median(values: NDArray[np.float64]) -> float:
    """Return the median; NumPy's own loads its masked arrays, which takes longer than a page."""
    ordered = np.sort(values)
    return float(ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def _address(url: str | None) -> list[float]:
    """Return which kinds of page the folders and the last part of the address speak of, and its form."""
    try:
        parts = urlsplit((url or "").lower())
        host, path, query = parts.hostname or "", parts.path, parts.query
    except ValueError:
        host = path = query = ""
    folders = [part for part in path.split("/") if part]
    last = folders.pop() if folders else ""
    above = {*folders, *_WORD.findall(" ".join(folders))}
    own = {last, *_WORD.findall(last)}
    found = [float(not words.isdisjoint(names)) for words in _PATHS for names in (above, own)]
    return [
        *found, min(len(last), 200), last.endswith((".html", ".htm")), bool(query),
        *(host.removeprefix("www.").startswith(names) for names in _HOSTS),
    ]  # fmt: skip
