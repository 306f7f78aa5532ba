"""Labelled pages in, what the classifiers learn from out.

The features of each page's blocks and which of them are its story.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from labels import shares, tokens
from numpy.typing import NDArray
from split import half

from nutgraf.article.decode import utf8_markup
from nutgraf.article.features import block_features
from nutgraf.article.metadata import metadata
from nutgraf.article.parse import parse
from nutgraf.article.walk import TextBlock, walk

_WCXB = "wcxb-dev"


@dataclass(frozen=True, slots=True)
class Example:
    """A page.

    Its blocks, their features (float32, blocks × features), shares of them in the label, and numbers of words.

    folder, site: where it comes from; is_article: whether a person called it one; label: the story's text; title,
    url.
    """

    folder: str
    site: str
    url: str | None
    title: str | None
    is_article: bool
    label: str
    blocks: list[TextBlock]
    features: NDArray[np.float32]
    shares: NDArray[np.float32]
    words: NDArray[np.float32]

    @property
    def is_news(self) -> bool:
        """Whether it comes from a set of news pages; the others hold pages of companies and bloggers too."""
        return self.folder != _WCXB


def site_of(label: dict[str, Any], file: Path) -> str:
    """Return the host of the page, the file's name where it is not known."""
    return urlsplit(label.get("url") or "").hostname or file.stem


def examples(data: Path) -> Iterator[Example]:
    """Yield the pages of half 0 that show any text, in the order of their files."""
    for file in sorted(data.glob("pages/*/*.json")):
        label = json.loads(file.read_text(encoding="utf-8"))
        if half(site_of(label, file)) == 0:
            found = _example(label, file)
            if found is not None:
                yield found


def _example(label: dict[str, Any], file: Path) -> Example | None:
    tree = parse(utf8_markup(gzip.decompress(file.with_suffix(".html.gz").read_bytes()), None))
    page = walk(tree)
    if not page.blocks:
        return None
    url = label.get("url")
    about = metadata(tree, url, page.collected)
    texts = [block.text for block in page.blocks]
    is_article = label.get("page_type") in (None, "article")
    story = label["text"] or ""
    return Example(
        folder=file.parent.name,
        site=site_of(label, file),
        url=url,
        title=about.title,
        is_article=is_article,
        label=story,
        blocks=page.blocks,
        features=block_features(page, about, url),
        shares=np.array(shares(texts, story) if is_article else [0.0] * len(texts), dtype=np.float32),
        words=np.array([len(tokens(text)) for text in texts], dtype=np.float32),
    )
