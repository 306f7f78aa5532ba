"""Labelled pages in, what the classifiers learn from out.

The features of each page's blocks and which of them are its story.
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from labels import shares, tokens
from numpy.typing import NDArray
from split import half

from nutgraf.article.decode import utf8_markup
from nutgraf.article.features import block_features
from nutgraf.article.metadata import Metadata, metadata
from nutgraf.article.page_kind import Seen, counts_of, labels_of
from nutgraf.article.reading import walked
from nutgraf.article.templates import Templates, templates_of
from nutgraf.article.walk import TextBlock, Walk

_WCXB = "wcxb-dev"


@dataclass(frozen=True, slots=True)
class Example:
    """A page.

    Its blocks, their features (float32, blocks × features), shares of them in the label, and numbers of words.

    folder, site: where it comes from; is_article: whether a person called it one; label: the story's text; labels:
    of its buttons; counts: of images, forms and preformatted texts.
    """

    folder: str
    site: str
    url: str | None
    is_article: bool
    label: str
    page: Walk
    about: Metadata
    templates: Templates
    labels: list[str]
    counts: tuple[int, int, int]
    features: NDArray[np.float32]
    shares: NDArray[np.float32]
    words: NDArray[np.float32]

    @property
    def is_news(self) -> bool:
        """Whether it comes from a set of news pages; the others hold pages of companies and bloggers too."""
        return self.folder != _WCXB

    @property
    def blocks(self) -> list[TextBlock]:
        """Its text."""
        return self.page.blocks

    def seen(self, scores: NDArray[np.float64]) -> Seen:
        """Return what tells its kind, given scores of its blocks."""
        return Seen(self.page, self.about, self.templates, self.url, self.labels, *self.counts, self.features, scores)

    def seen_bare(self, scores: NDArray[np.float64]) -> Seen:
        """Return the same without what its head and its address say, as of a page that somebody has saved."""
        about = Metadata(title=self.about.title)
        return Seen(self.page, about, Templates(), None, self.labels, *self.counts, self.features, scores)


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
    markup = utf8_markup(gzip.decompress(file.with_suffix(".html.gz").read_bytes()), None)
    tree, page = walked(markup)
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
        is_article=is_article,
        label=story,
        page=replace(page, scripts=[], links=[], times=[], headings=[]),  # nodes hold their trees
        about=about,
        templates=templates_of(tree),
        labels=labels_of(tree),
        counts=counts_of(markup),
        features=block_features(page, about, url),
        shares=np.array(shares(texts, story) if is_article else [0.0] * len(texts), dtype=np.float32),
        words=np.array([len(tokens(text)) for text in texts], dtype=np.float32),
    )
