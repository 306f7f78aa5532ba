"""A page of HTML in, all that was found in it out: every block with its score, the story, the metadata, the status.

The order of the steps from markup to status stands here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from nutgraf.article.assemble import Judgement, Piece
from nutgraf.article.features import block_features
from nutgraf.article.forest import Forest
from nutgraf.article.markup import text_of_element
from nutgraf.article.metadata import Metadata, metadata
from nutgraf.article.neighbours import Neighbours, neighbours
from nutgraf.article.page_kind import kind_features
from nutgraf.article.parse import parse
from nutgraf.article.status import Kind, judge_page
from nutgraf.article.story import Choice, choose, pieces, told_in_data
from nutgraf.article.walk import Walk, walk

_UNSURE = Kind(1.0, 0.0)


class Classifiers:
    """The trained forests of this room.

    story: how likely a block is part of the story. kind: how likely a page is an article. least: where kind says yes.
    """

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights of the model "article"."""
        self.story = Forest(weights["story"])
        self.kind = Forest(weights["kind"])
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
    tree = parse(markup)
    page = walk(tree)
    about = metadata(tree, url, page.collected)
    choices, kind = _chosen(page, about, url, models)
    titles = _titles(tree, page, about)
    story = pieces(choices) or told_in_data(about, titles)
    judgement, told = judge_page(page, story, about, url, kind, titles)
    return Reading(choices, told, about, neighbours(tree, url, page.collected), judgement, kind)


def _chosen(page: Walk, about: Metadata, url: str | None, models: Classifiers) -> tuple[Sequence[Choice], Kind]:
    """Return the decision on each block, and the score of the page."""
    if not page.blocks:
        return (), _UNSURE
    matrix = block_features(page, about, url)
    scores = models.story.probabilities(matrix)
    kind = models.kind.probabilities(kind_features(page.blocks, matrix, scores, url))
    return choose(page.blocks, scores.tolist(), about.title), Kind(float(kind[0]), models.least)


def _titles(tree: LexborHTMLParser, page: Walk, about: Metadata) -> list[str]:
    """Return what the page is headed with: its headline, its <title>, its first headings."""
    document = tree.css_first("title")
    found = [about.title or "", text_of_element(document, " ") if document is not None else ""]
    return [title for title in (*found, *(text_of_element(node, " ") for node in page.headings[:4])) if title]
