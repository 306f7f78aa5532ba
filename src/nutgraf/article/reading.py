"""A page of HTML in, all that was found in it out: every block with its score, the story, the metadata, the status.

The order of the steps from markup to status stands here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from selectolax.lexbor import LexborHTMLParser

from nutgraf.article.assemble import Judgement, Piece
from nutgraf.article.features import Matrix, block_features
from nutgraf.article.forest import Forest
from nutgraf.article.linear import Linear
from nutgraf.article.markup import text_of_element
from nutgraf.article.metadata import Metadata, metadata
from nutgraf.article.neighbours import Neighbours, neighbours
from nutgraf.article.no_article import FEWEST, Kind, is_declared
from nutgraf.article.page_kind import Seen, counts_of, kind_features, labels_of
from nutgraf.article.parse import parse
from nutgraf.article.status import judge_page
from nutgraf.article.story import Choice, choose, pieces, told_in_data
from nutgraf.article.templates import templates_of
from nutgraf.article.walk import Walk, walk

_NOSCRIPT = re.compile(rb"<(/?)noscript\b[^<>]*>", re.IGNORECASE)  # what browsers leave out that run scripts


class Classifiers:
    """The trained classifiers of this room.

    story: how likely a block is part of the story. kind: how likely a page is an article. least: where kind says yes.
    """

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights of the model "article"."""
        self.story = Forest(weights["story"])
        self.kind = Linear(weights["kind"])
        self.least: float = weights["threshold"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in a page.

    choices: every block in order with its score. story: the blocks of the story. kind: the score of the whole page.
    """

    choices: Sequence[Choice]
    story: Sequence[Piece]
    about: Metadata
    beside: Neighbours
    judgement: Judgement
    kind: Kind


def read_page(markup: bytes, url: str | None, models: Classifiers) -> Reading:
    """Return what is found in a page. markup: UTF-8. Raises TooSlow where the parser would take too long."""
    tree, page = walked(markup)
    about = metadata(tree, url, page.collected)
    choices, scores, matrix = _chosen(page, about, url, models)
    kind = _kind(tree, page, about, url, models, (markup, matrix, scores))
    titles = _titles(tree, page, about)
    story = told_in_data(pieces(choices), about, titles)
    judgement, told = judge_page(page, story, about, url, kind, titles)
    return Reading(choices, told, about, neighbours(tree, url, page.collected), judgement, kind)


def walked(markup: bytes) -> tuple[LexborHTMLParser, Walk]:
    """Return the tree of a page and what a reader sees of it.

    Of a page that shows nothing without its scripts it is what it holds for readers who run none, where that is more
    than a request to run them.
    """
    tree = parse(markup)
    page = walk(tree)
    if not page.blocks and not page.light and _NOSCRIPT.search(markup):
        unscripted = parse(_NOSCRIPT.sub(rb"<\1div>", markup))
        shown = walk(unscripted)
        if sum(block.text.count(" ") + 1 for block in shown.blocks) >= FEWEST:
            return unscripted, shown
    return tree, page


def _chosen(
    page: Walk, about: Metadata, url: str | None, models: Classifiers
) -> tuple[Sequence[Choice], NDArray[np.float64], Matrix]:
    """Return the decision on each block, their scores and their features."""
    if not page.blocks:
        return (), np.zeros(0), np.zeros((0, 0), dtype=np.float32)
    matrix = block_features(page, about, url)
    scores = models.story.probabilities(matrix)
    return choose(page.blocks, scores.tolist(), about.title), scores, matrix


def _kind(
    tree: LexborHTMLParser,
    page: Walk,
    about: Metadata,
    url: str | None,
    models: Classifiers,
    rest: tuple[bytes, Matrix, NDArray[np.float64]],
) -> Kind:
    """Return what is said of the page's kind; the classifier is asked only where the page does not declare it.

    rest: its markup, the features and the scores of its blocks.
    """
    kind = Kind(1.0, models.least)
    if not page.blocks or is_declared(about, kind.templates):
        return kind
    kind = kind._replace(templates=templates_of(tree))
    if is_declared(about, kind.templates):
        return kind
    markup, matrix, scores = rest
    seen = Seen(page, about, kind.templates, url, labels_of(tree), *counts_of(markup), matrix, scores)
    return kind._replace(score=models.kind.probability(kind_features(seen)))


def _titles(tree: LexborHTMLParser, page: Walk, about: Metadata) -> list[str]:
    """Return what the page is headed with: its headline, its <title>, its first headings."""
    document = tree.css_first("title")
    found = [about.title or "", text_of_element(document, " ") if document is not None else ""]
    return [title for title in (*found, *(text_of_element(node, " ") for node in page.headings[:4])) if title]
