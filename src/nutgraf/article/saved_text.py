"""A page saved as plain text in, its story without the page's furniture out.

Such a page has no markup to go by: its title is the first line that is not furniture, a byline and a
date may follow, the story is made of paragraphs, and labels such as "Previous Article" stand on lines
of their own with a title after them.
"""

from typing import NamedTuple

from nutgraf.article.assemble import Piece
from nutgraf.article.furniture import is_furniture
from nutgraf.article.neighbours import Neighbours
from nutgraf.article.plain_text import blocks_of
from nutgraf.article.saved_head import Head, take_head
from nutgraf.article.saved_lines import is_prose
from nutgraf.article.saved_neighbours import label_of, without_neighbours
from nutgraf.records import BlockKind

_SENTENCE_ENDS = (".", "!", "?", "…", "。", "”", '"', "»", "“")
_LONGEST_LINE = 200  # characters; what is longer is no button


class SavedPage(NamedTuple):
    """What a saved page holds: head.rest are the story's blocks in order."""

    head: Head
    neighbours: Neighbours


def read_saved_text(text: str) -> SavedPage:
    """Return the story of the page, its title, byline, date and neighbours."""
    text = _apart(text)
    lines = [Piece(block.kind, " ".join(text[block.span.start : block.span.end].split())) for block in blocks_of(text)]
    lines, neighbours = without_neighbours(lines)
    lines = [line for line in _without_boxes(lines) if not is_furniture(line.text)]
    return SavedPage(take_head(lines), neighbours)


def _apart(text: str) -> str:
    """Put blank lines around buttons and labels, so that lines wrapped at a column do not run into them."""
    apart: list[str] = []
    runs_on = False
    for line in text.splitlines():
        bare = line.strip()
        if _is_button(bare) and (not runs_on or label_of(bare)):
            apart += ["", bare, ""]
            runs_on = False
        else:
            apart.append(line)
            runs_on = bool(bare) and not bare.endswith(_SENTENCE_ENDS)
    return "\n".join(apart)


def _is_button(line: str) -> bool:
    """Whether a line is furniture or a label; the last word of a wrapped paragraph has no capital."""
    if not 0 < len(line) < _LONGEST_LINE or line[0].islower():
        return False
    return label_of(line) is not None or is_furniture(line)


def _without_boxes(lines: list[Piece]) -> list[Piece]:
    """Below the last prose or list, furniture takes what follows it along: the titles of other stories, a footer."""
    told = (i for i, line in enumerate(lines) if is_prose(line.text) or line.kind is BlockKind.LIST_ITEM)
    last = max(told, default=len(lines))
    return lines[: next((i for i in range(last + 1, len(lines)) if is_furniture(lines[i].text)), len(lines))]
