"""What kind of page it is: all that is known of a page before its kind is told in, a row of numbers out.

The numbers say what the likely story is made of, what stands around it, and what the metadata, the publishing system
and the address call the page. A linear classifier reads them: a hundred pages that are no articles are too few for more.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray
from selectolax.lexbor import LexborHTMLParser

from nutgraf.article import lexicon, link_phrases, text_features
from nutgraf.article.features import GROUPS_AT
from nutgraf.article.metadata import Metadata
from nutgraf.article.templates import Templates
from nutgraf.article.walk import Walk
from nutgraf.records import BlockKind

Matrix = NDArray[np.float32]

# Words of addresses by the kind of page that they lead to; a folder tells, and so may the last part.
_FOLDERS = {
    "documentation": "docs doc documentation reference api manual developer developers dev sdk latest stable wiki help support kb",
    "thread": "forum forums thread threads topic t viewtopic showthread discussion discussions community questions question r comments board "
    "boards bbs ask",
    "product": "product products p dp item items itm shop store buy pd sku gp listing",
    "list": "collection collections category categories c catalog catalogs tag tags cat browse all archive archives search list directory "
    "departments shopping",
    "service": "service services solutions solution about contact company pricing locations location plans features careers industries "
    "platform programs treatments practice home membership book request quote",
    "article": "blog blogs article articles news post posts story stories insights resources magazine press opinion review reviews how-to "
    "advice tips journal research politics sport sports world business",
}
_HOSTS = {
    "documentation": ("docs.", "developer.", "dev.", "doc.", "help.", "support.", "wiki."),
    "thread": ("forum", "community", "discuss", "ask"),
    "article": ("blog", "news"),
}
_WORDS_OF = {kind: frozenset(words.split()) for kind, words in _FOLDERS.items()}
_WORD = re.compile(r"[a-z]+")
_ASKING = re.compile(
    r"^(?:what|how|why|when|who|where|which|is|are|can|do|does|should|wie|warum|was|wer|wann|welche[rs]?|comment|pourquoi|quel(?:le)?s?"
    r"|cómo|por qué|qué|cuál|come|perché|cosa|como|por que|hoe|waarom|wat|как|почему|что|jak|dlaczego|co|hur|varför|nasıl|neden)\b|[?？]",
    re.IGNORECASE,
)
_PROMISING = re.compile(
    r"\b(?:best|top|guide|tips|ways|reasons|vs|reviews?|explained|how|why|tipps|gründe|conseils|raisons|consejos|razones|consigli)\b"
    r"|^\d+ |\b20\d\d\b",
    re.IGNORECASE,
)
_MARKS = frozenset(":–—,!’'“”\"«»„")
_PRICE = re.compile(r"[$£€¥₹]\s?\d|\d\s?(?:€|zł|руб|kr\b)")
_KINDS = (BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.PARAGRAPH)
_LOOKS = ("commas", "digits", "capitals", "function_words", "full_stop", "question")
_TELLS = ("you", "we", "told", "shop")
_AROUND = ("shop", "share", "change", "subscribe", "comment")
_SURE = 0.5
_SENTENCE = 20  # words
_LONGEST_TITLE = 15  # words
_MOST_BUTTONS = 200
_ROOM_FOR_LABELS = 50_000  # characters of all buttons: a page may be one inside the other
_LONGEST_NAME = 60  # characters of the last part of an address


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a page before its kind is told.

    page: its blocks, of which there must be one. labels: texts of buttons. images, forms, preformatted: how many
    elements of these it has.
    matrix: `block_features` of the blocks. scores: how likely each block is part of a story.
    """

    page: Walk
    about: Metadata
    templates: Templates
    url: str | None
    labels: Sequence[str]
    images: int
    forms: int
    preformatted: int
    matrix: Matrix
    scores: NDArray[np.float64]


def labels_of(tree: LexborHTMLParser) -> list[str]:
    """Return the texts of a page's buttons, of the first ones where they hold more than buttons do."""
    labels = []
    room = _ROOM_FOR_LABELS
    for node in tree.css("button")[:_MOST_BUTTONS]:
        text = node.text(separator=" ")
        room -= len(text)
        if room < 0:
            break
        labels.append(" ".join(text.split()))
    return labels


def counts_of(markup: bytes) -> tuple[int, int, int]:
    """Return about how many images, forms and preformatted texts a page has."""
    return markup.count(b"<img"), markup.count(b"<form"), markup.count(b"<pre")


def kind_features(seen: Seen) -> NDArray[np.float32]:
    """Return the numbers that tell the kind of a page, float32."""
    about = seen.about
    parts = (
        (about.published is not None, bool(about.authors), "article" in about.graph_types, *seen.templates[1:]),
        _told(seen), _looks(seen), _around(seen), _title(about.title), _address(seen.url),
        np.log1p((seen.images, seen.forms, seen.preformatted)),
    )  # fmt: skip
    return np.concatenate(parts, dtype=np.float32)


def _told(seen: Seen) -> list[float]:
    """Return how much of the page is likely the story, how sure that is, and of what it is made."""
    words, scores = seen.matrix[:, 0].astype(np.float64), seen.scores
    chosen = scores >= _SURE
    told = words[chosen]
    total, count = max(float(words.sum()), 1.0), max(len(told), 1)
    runs = int((np.diff(chosen.astype(np.int8), prepend=0) == 1).sum())
    kinds = [block.kind for block, is_chosen in zip(seen.page.blocks, chosen, strict=True) if is_chosen]
    return [
        np.log1p(told.sum()), told.sum() / total, scores.max(), scores[chosen].mean() if kinds else 0,
        (scores * words).sum() / total, np.log1p(told.max() if kinds else 0), np.log1p(_median(told) if kinds else 0),
        told[told >= _SENTENCE].sum() / max(told.sum(), 1.0), np.log1p(count / max(runs, 1)),
        *(kinds.count(kind) / count for kind in _KINDS),
    ]  # fmt: skip


def _looks(seen: Seen) -> NDArray[np.float64]:
    """Return how the words of the likely story look, and which words speak up in it and on the page."""
    matrix, words = seen.matrix, seen.matrix[:, 0].astype(np.float64)
    told = np.where(seen.scores >= _SURE, words, 0.0)
    looks = matrix[:, [text_features.NAMES.index(name) for name in _LOOKS]]
    groups = matrix[:, GROUPS_AT : GROUPS_AT + len(lexicon.GROUPS)]
    of_story, total = max(float(told.sum()), 1.0), max(float(words.sum()), 1.0)
    return np.concatenate(
        (told @ looks / of_story, told @ groups[:, _at(_TELLS)] / of_story, words @ groups[:, _at(_AROUND)] / total)
    )


def _at(groups: Sequence[str]) -> list[int]:
    """Return the columns of groups of the lexicon."""
    names = [name for name, _ in lexicon.GROUPS]
    return [names.index(group) for group in groups]


def _around(seen: Seen) -> list[float]:
    """Return what the links and buttons say, how many prices there are, headings and links."""
    links = [text for _, text in seen.page.light]
    texts = [block.text for block in seen.page.blocks]
    headings = sum(block.kind is BlockKind.HEADING for block in seen.page.blocks)
    prices = len(_PRICE.findall("\n".join((*links, *texts))))
    counts = [*link_phrases.count_phrases((*links, *seen.labels)), prices, headings, len(links)]
    return [float(value) for value in np.log1p(counts)]


def _title(title: str | None) -> list[float]:
    """Return whether the title is one that stories have: it asks, promises a list or advice, is of many words."""
    title = title or ""
    return [
        _ASKING.search(title) is not None, _PROMISING.search(title) is not None,
        min(len(title.split()), _LONGEST_TITLE), not _MARKS.isdisjoint(title),
    ]  # fmt: skip


def _median(values: NDArray[np.float64]) -> float:
    """Return the median; NumPy's own loads its masked arrays, which takes longer than a page."""
    ordered = np.sort(values)
    return float(ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def _address(url: str | None) -> list[float]:
    """Return which kinds of page the folders, the host and the last part of the address speak of, and its form."""
    try:
        parts = urlsplit((url or "").lower())
        host, path, query = parts.hostname or "", parts.path, parts.query
    except ValueError:
        host = path = query = ""
    folders = [part for part in path.split("/") if part]
    last = folders.pop() if folders else ""
    above = {*folders, *_WORD.findall(" ".join(folders))}
    return [
        *(float(not words.isdisjoint(above)) for words in _WORDS_OF.values()),
        float(not _WORDS_OF["article"].isdisjoint({last, *_WORD.findall(last)})),
        *(float(host.removeprefix("www.").startswith(names)) for names in _HOSTS.values()),
        float(min(len(last), _LONGEST_NAME)), float(bool(query)),
    ]  # fmt: skip
