"""A page saved as plain text in, its story without the page's furniture out.

Such a page has no markup to go by: its title is the first line that is not furniture, a byline and a
date may follow, the story is made of paragraphs, and labels such as "Previous Article" stand on lines
of their own with a title after them.
"""

import re
from dataclasses import dataclass, field

from nutgraf.article.assemble import Piece
from nutgraf.article.dates import iso
from nutgraf.article.furniture import is_furniture
from nutgraf.article.plain_text import blocks_of
from nutgraf.records import BlockKind, Link

# What pages write above the titles of their neighbours.
_LABELS = {
    "previous": "previous article|previous story|previous post|previous news|previous"
    "|vorheriger artikel|voriger artikel|vorheriger beitrag|article précédent|artículo anterior|noticia anterior"
    "|articolo precedente|artigo anterior|vorig artikel|предыдущая статья|предыдущая новость|предыдущая запись"
    "|попередня стаття|poprzedni artykuł|föregående artikel|önceki haber|前の記事",
    "next": "next article|next story|next post|next news|next|nächster artikel|nächster beitrag|article suivant"
    "|artículo siguiente|siguiente artículo|noticia siguiente|siguiente noticia|articolo successivo|próximo artigo"
    "|volgend artikel|следующая статья|следующая новость|следующая запись|наступна стаття|następny artykuł"
    "|nästa artikel|sonraki haber|次の記事",
}
_LABEL = re.compile(
    "|".join(f"(?P<{side}>{labels})" for side, labels in _LABELS.items()).join((r"[\s«‹←<]*(?:", r")[\s»›→>]*")),
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:by|von|par|por|di|door|автор|текст|av|yazan)\s*:?\s+(?P<name>\S.{1,78}\S)", re.IGNORECASE)
_STAMP = re.compile(r"(?:published|updated|posted|veröffentlicht|publié|publicado|опубликовано)\s*:?\s*", re.IGNORECASE)
_TITLE_WORDS = 40
# A byline and a date stand this close to the title, and are this short.
_HEAD_LINES = 6
_HEAD_WORDS = 10


@dataclass(slots=True)
class SavedPage:
    """What a saved page holds; pieces are the story's blocks in order."""

    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    pieces: list[Piece] = field(default_factory=list)
    previous: Link | None = None
    next: Link | None = None


def read_saved_text(text: str) -> SavedPage:
    """Return the story of the page, its title, byline, date and neighbours."""
    page = SavedPage()
    lines = [Piece(block.kind, _line(text, block.span.start, block.span.end)) for block in blocks_of(text)]
    lines = _take_neighbours(page, lines)
    lines = [line for line in lines if not is_furniture(line.text)]
    lines = _take_title(page, lines)
    page.pieces = _take_head(page, lines)
    return page


def _line(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())


def _take_neighbours(page: SavedPage, lines: list[Piece]) -> list[Piece]:
    """Take the labels with the titles after them out of the lines; below the last, nothing is story."""
    kept: list[Piece] = []
    after_story = False
    i = 0
    while i < len(lines):
        label = _LABEL.fullmatch(lines[i].text)
        i += 1
        if label is None:
            if not after_story:
                kept.append(lines[i - 1])
            continue
        after_story = after_story or 2 * len(kept) > len(lines) - i
        if i < len(lines) and _may_be_title(lines[i].text):
            setattr(page, str(label.lastgroup), Link(None, lines[i].text))
            i += 1
    return kept


def _may_be_title(line: str) -> bool:
    return len(line.split()) <= _TITLE_WORDS and not _LABEL.fullmatch(line) and not is_furniture(line)


def _take_title(page: SavedPage, lines: list[Piece]) -> list[Piece]:
    """The first line is the title when it is short and more follows; later repeats of it go too."""
    if len(lines) < 2 or (lines[0].kind is not BlockKind.HEADING and not _stands_as_title(lines)):
        return lines
    page.title = lines[0].text
    return [line for line in lines[1:] if line.text != page.title]


def _stands_as_title(lines: list[Piece]) -> bool:
    """A title may end in a question mark or a quotation, not in a full stop, and is shorter than prose."""
    first = lines[0].text
    return len(first.split()) <= _TITLE_WORDS // 2 and not first.endswith((".", "。", ":", ";"))


def _take_head(page: SavedPage, lines: list[Piece]) -> list[Piece]:
    """Take the byline and the date out of the first lines."""
    kept = []
    for i, line in enumerate(lines):
        at_head = i < _HEAD_LINES and len(line.text.split()) <= _HEAD_WORDS and not line.text.endswith(".")
        byline = _BYLINE.fullmatch(line.text)
        stamp = iso(_STAMP.sub("", line.text))
        if at_head and byline and not page.authors:
            page.authors = (byline["name"],)
        elif at_head and stamp and not page.published:
            page.published = stamp
        else:
            kept.append(line)
    return kept
