"""The previous and the next article of a page saved as plain text: its lines in, the lines without them out.

A label such as "Previous Article" stands on a line of its own with the title on the next, or before it on
the same line. Below the labels that follow a story, nothing is story.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.article.assemble import Piece
from nutgraf.article.furniture import is_furniture
from nutgraf.article.neighbours import Neighbours
from nutgraf.article.saved_lines import is_label, is_prose, may_be_title
from nutgraf.records import Link

_LABELS = {
    "previous": "previous article|previous story|previous post|previous news"
    "|vorheriger artikel|voriger artikel|vorheriger beitrag|article précédent|artículo anterior|noticia anterior"
    "|articolo precedente|artigo anterior|vorig artikel|предыдущая статья|предыдущая новость|предыдущая запись"
    "|попередня стаття|poprzedni artykuł|föregående artikel|önceki haber|前の記事",
    "next": "next article|next story|next post|next news|nächster artikel|nächster beitrag|article suivant"
    "|artículo siguiente|siguiente artículo|noticia siguiente|siguiente noticia|articolo successivo|próximo artigo"
    "|volgend artikel|следующая статья|следующая новость|следующая запись|наступна стаття|następny artykuł"
    "|nästa artikel|sonraki haber|次の記事",
}
# Words that may head a section of the story as well.
_BARE = {"previous": "previous|vorheriger|précédent|предыдущая", "next": "next|nächster|suivant|следующая"}
_SIDES = "|".join(f"(?P<{side}>{_LABELS[side]})|(?P<bare_{side}>{_BARE[side]})" for side in _LABELS)
_LABEL = re.compile(
    rf"(?P<arrow>[\s«‹←<]*)(?:{_SIDES})"
    r"(?:(?P<tail>[\s:»›→>]*)|(?:\s*[:：|»›→]\s*|\s+[–—-]\s+)(?P<title>[^\s»›→>].{0,300}))",
    re.IGNORECASE,
)


class Label(NamedTuple):
    """side: "previous" or "next"; title: what follows on the same line; is_sure: it can head no section."""

    side: str
    title: str | None
    is_sure: bool


def label_of(line: str) -> Label | None:
    """Return what the line says of a neighbour, or None."""
    match = _LABEL.fullmatch(line)
    if match is None:
        return None
    side = next(side for side in _LABELS if match[side] or match[f"bare_{side}"])
    title = (match["title"] or "").strip(" »›→>") or None
    return Label(side, title, bool(match[side] or match["arrow"].strip() or (match["tail"] or "").strip(" :")))


def without_neighbours(lines: Sequence[Piece]) -> tuple[list[Piece], Neighbours]:
    """Return the lines without the labels, their titles and what stands below the story; and the neighbours."""
    labels = _labels(lines)
    prose = [len(line.text.split()) if _is_told(line.text) else 0 for line in lines]
    kept, links = list[Piece](), dict[str, Link]()
    told, in_all, i = 0, sum(prose), 0
    is_titled = after_story = False
    while i < len(lines):
        label = labels[i]
        told += prose[i]
        i += 1
        if label is None:
            if not after_story:
                kept.append(lines[i - 1])
                is_titled = is_titled or _is_heading(lines[i - 1].text)
            continue
        after_story = after_story or 2 * told > in_all
        if label.title:
            links.setdefault(label.side, Link(None, label.title))
        elif i < len(lines) and not labels[i] and _is_neighbour(lines, i, after_story=after_story, is_titled=is_titled):
            links.setdefault(label.side, Link(None, lines[i].text))
            i += 1
    return kept, Neighbours(links.get("previous"), links.get("next"))


def _labels(lines: Sequence[Piece]) -> list[Label | None]:
    """The label that each line is. A word that may head a section counts where its counterpart stands, too."""
    found = [label_of(line.text) for line in lines]
    is_pair = {label.side for label in found if label} == set(_LABELS)
    for i, label in enumerate(found):
        over_prose = label and not label.title and i + 1 < len(lines) and _is_told(lines[i + 1].text)
        if label and not label.is_sure and (over_prose or not is_pair):
            found[i] = None
    return found


def _is_told(line: str) -> bool:
    """Whether the line is running text; the colon of a label makes none."""
    return is_prose(line) and label_of(line) is None


def _is_neighbour(lines: Sequence[Piece], i: int, *, after_story: bool, is_titled: bool) -> bool:
    """Whether the line under a label is a neighbour's title; above the story it could be the story or its title."""
    line = lines[i].text
    if is_furniture(line):
        return False
    if after_story:
        return may_be_title(line)
    return not _is_told(line) and (is_titled or (i + 1 < len(lines) and not _is_told(lines[i + 1].text)))


def _is_heading(line: str) -> bool:
    return not is_label(line) and not is_furniture(line)
