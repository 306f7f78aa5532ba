"""The previous and the next article of a page saved as plain text: its lines in, the lines without them out.

A label such as "Previous Article" stands on a line of its own with the title on the next, or before it on
the same line. Below the labels that follow a story, nothing is story.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.article.assemble import Piece
from nutgraf.article.furniture import is_comment_form, is_furniture
from nutgraf.article.neighbours import Neighbours
from nutgraf.article.saved_lines import is_label, is_name, is_prose, may_be_title
from nutgraf.records import Link

_SIDES = ("previous", "next")
# What "Previous article" is made of, in either order; the nouns stand beside the adjectives of both sides.
_ADJECTIVES = {
    "previous": "previous|prev|older|vorherige[rs]?|vorige?[rs]?|älterer|précédente?|anterior|precedente"
    "|предыдущ(?:ая|ий|ее)|попередн(?:я|ій)|poprzedni[ae]?|föregående|önceki|předchozí|السابقة?|הקודמת?|पिछला|이전",
    "next": "next|newer|nächste[rs]?|neuerer|suivante?|siguiente|successiv[oa]|seguente|seguinte|próxim[oa]|volgende?"
    "|следующ(?:ая|ий|ее)|наступн(?:а|ий)|następn[yae]|nästa|sonraki|další|التالية?|הבאה?|अगला|다음",
}
_NOUNS = (
    "article|story|post|news|entry|artikel|beitrag|meldung|nachricht|actualité|artículo|noticia|entrada|articolo"
    "|notizia|artigo|notícia|bericht|статья|новость|запись|материал|стаття|новина|запис|artykuł|wpis|wiadomość"
    "|inlägg|haber|yazı|makale|článek|المقالة?|الخبر|الموضوع|הכתבה|लेख|기사|글"
)
_UNSPACED = {
    "previous": "上一篇(?:文章|新闻|新聞)?|前一篇|前の(?:記事|投稿|ニュース)|이전글",
    "next": "下一篇(?:文章|新闻|新聞)?|后一篇|後一篇|次の(?:記事|投稿|ニュース)|다음글",
}
_LABELS = {
    side: rf"(?:{_ADJECTIVES[side]})\s(?:{_NOUNS})|(?:{_NOUNS})\s(?:{_ADJECTIVES[side]})|{_UNSPACED[side]}"
    for side in _SIDES
}
# Words that may head a section of the story as well.
_BARE = {
    "previous": "previous|vorheriger|précédent|anterior|precedente|vorige|предыдущая|poprzedni|önceki|السابق|前へ",
    "next": "next|nächster|suivant|siguiente|successiv[oa]|volgende|следующая|następny|sonraki|التالي|次へ",
}
_ANY_SIDE = "|".join(f"(?P<{side}>{_LABELS[side]})|(?P<bare_{side}>{_BARE[side]})" for side in _SIDES)
_LABEL = re.compile(
    rf"(?P<arrow>[\s«‹←<»›→>]*)(?:{_ANY_SIDE})"
    r"(?:(?P<tail>[\s:：»›→>«‹←<]*)|(?:\s*[:：|»›→]\s*|\s+[–—-]\s+)(?P<title>[^\s»›→>].{0,300}))",
    re.IGNORECASE,
)


class Label(NamedTuple):
    """side: "previous" or "next"; title: what follows on the same line; is_sure: it can head no section."""

    side: str
    title: str | None
    is_sure: bool


class _Standing(NamedTuple):
    """Where a label stands: whether most of the story is above it, and whether the title is."""

    after_story: bool
    is_titled: bool


_LONGEST = 500  # characters of a label and a title behind it


def label_of(line: str) -> Label | None:
    """Return what the line says of a neighbour, or None."""
    match = _LABEL.fullmatch(line) if len(line) <= _LONGEST else None
    if match is None:
        return None
    side = next(side for side in _SIDES if match[side] or match[f"bare_{side}"])
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
            after_story = after_story or (2 * told > in_all and is_comment_form(lines[i - 1].text))
            if not after_story:
                kept.append(lines[i - 1])
                is_titled = is_titled or _is_heading(lines[i - 1].text)
            continue
        after_story = after_story or 2 * told > in_all
        stands = _Standing(after_story, is_titled)
        if label.title:
            links.setdefault(label.side, Link(None, label.title))
        elif _is_double(lines, labels, i, stands):
            for side, line in zip((label.side, _other(label.side)), lines[i + 1 : i + 3], strict=True):
                links.setdefault(side, Link(None, line.text))
            i += 3
        elif i < len(lines) and not labels[i] and _is_neighbour(lines, i, stands):
            links.setdefault(label.side, Link(None, lines[i].text))
            i += 1
    return kept, Neighbours(links.get("previous"), links.get("next"))


def _other(side: str) -> str:
    return _SIDES[1 - _SIDES.index(side)]


def _is_double(lines: Sequence[Piece], labels: Sequence[Label | None], i: int, stands: _Standing) -> bool:
    """Whether the other side's label follows a label, and then a title for each of them."""
    if i + 2 >= len(lines) or labels[i + 1] or labels[i + 2]:
        return False
    last, before, below = lines[i + 2].text, labels[i - 1], labels[i]
    is_pair = before and below and below.side != before.side and not below.title
    is_site_name = is_label(last) and is_name(last)
    return bool(is_pair) and not is_site_name and all(_is_neighbour(lines, j, stands) for j in (i + 1, i + 2))


def _labels(lines: Sequence[Piece]) -> list[Label | None]:
    """The label that each line is. A word that may head a section counts where its counterpart stands, too."""
    found = [label_of(line.text) for line in lines]
    is_pair = {label.side for label in found if label} == set(_SIDES)
    for i, label in enumerate(found):
        over_prose = label and not label.title and i + 1 < len(lines) and _is_told(lines[i + 1].text)
        if label and not label.is_sure and (over_prose or not is_pair):
            found[i] = None
    return found


def _is_told(line: str) -> bool:
    """Whether the line is running text; the colon of a label makes none."""
    return is_prose(line) and label_of(line) is None


def _is_neighbour(lines: Sequence[Piece], i: int, stands: _Standing) -> bool:
    """Whether the line under a label is a neighbour's title; above the story it could be the story or its title."""
    line = lines[i].text
    if is_furniture(line):
        return False
    if stands.after_story:
        return may_be_title(line)
    return not _is_told(line) and (stands.is_titled or (i + 1 < len(lines) and not _is_told(lines[i + 1].text)))


def _is_heading(line: str) -> bool:
    return not is_label(line) and not is_furniture(line)
