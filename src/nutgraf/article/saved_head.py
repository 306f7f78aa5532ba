"""The head of a page saved as plain text: its lines in; title, authors and date out, and the lines of the story."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.article.assemble import Piece
from nutgraf.article.authors import person_names
from nutgraf.article.dates import iso
from nutgraf.article.saved_lines import is_label, is_name, is_prose, is_site

_BYLINE = re.compile(r"(?:by|von|por|par|di|door|автор|текст|av|yazan)\s*:?\s+\S", re.IGNORECASE)
# Scripts without spaces: the mark behind the word tells that it is a label.
_LABELLED = re.compile(r"(?:作者|记者|記者|撰文|文|著者|執筆|筆者|取材|编辑|編集|編輯|글|기자)\s?[:：/／]\s?(?=\S)")
_SECTION_WORDS = 12  # a line longer than that explains the title above it
_STAMP = re.compile(
    r"(?:published|updated|posted|veröffentlicht|publié|publicado|опубликовано)(?:\s+(?:on|am|le|el))?\s*:?\s*",
    re.IGNORECASE,
)
_CREDIT_WORDS, _CREDIT_LINES = 10, 6
_DATE_WORDS = 4  # "Tuesday, 12 July 2023", "Sandholm, 12 July 2023"


class Head(NamedTuple):
    """What stands above the story; rest: the lines of the story."""

    title: str | None
    authors: tuple[str, ...]
    published: str | None
    rest: list[Piece]


def take_head(lines: Sequence[Piece]) -> Head:
    """Return title, authors and date, and the story without them and without repeats of the title.

    The title is the first line above the prose that names no site or section and is no date or byline; the
    names of site and section may have a date below them, too. Byline and date stand between title and prose,
    or below a first paragraph that is a standfirst.
    """
    if len(lines) < 2:
        return Head(None, (), None, list(lines))
    first = next((i for i, line in enumerate(lines) if is_prose(line.text)), 1)
    at = _title_at([line.text for line in lines[:first]])
    if at is None:
        return _without_credits(None, lines)
    title = lines[at].text
    dates = [line for line in lines[:at] if _is_dated(line.text)]
    return _without_credits(title, dates + [line for line in lines[at + 1 :] if line.text != title])


def _title_at(lines: Sequence[str]) -> int | None:
    """Return which of the lines above the prose is the title."""
    headings = [i for i, line in enumerate(lines) if not _is_dated(line) and not _authors(line)]
    while len(headings) > 1 and _is_above_title(lines, *headings[:2]):
        del headings[0]
    return headings[0] if headings else None


def _is_above_title(lines: Sequence[str], at: int, below: int) -> bool:
    """Whether a line names a site or a section; words in capitals are a title where what is below explains them."""
    line = lines[at]
    if is_site(line):
        return True
    explained = len(lines[below].split()) > _SECTION_WORDS or (below > at + 1 and bool(_authors(lines[at + 1])))
    in_capitals = line.isupper() and len(line.split()) > 1
    return is_label(line) and is_name(line) and not (in_capitals and explained)


def _without_credits(title: str | None, lines: Sequence[Piece]) -> Head:
    authors: tuple[str, ...] = ()
    published: str | None = None
    paragraphs, rest = 0, list[Piece]()
    for i, line in enumerate(lines):
        near = i < _CREDIT_LINES and paragraphs < 2
        names = _authors(line.text) if near and not authors else ()
        beside = near and (paragraphs == 0 or bool(authors))
        dated = iso(_STAMP.sub("", line.text)) if beside and (names or _is_dated(line.text)) else None
        authors = authors or names
        published = published or dated
        paragraphs += is_prose(line.text)
        if not names and not dated:
            rest.append(line)
    return Head(title, authors, published, rest)


def _is_dated(line: str) -> bool:
    """Whether the line is a date: it says so, begins with a number or has the date in its first words."""
    words = line.split()
    if len(words) > _CREDIT_WORDS or is_prose(line):
        return False
    told = bool(_STAMP.match(line)) or line[:1].isdigit()
    return iso(_STAMP.sub("", line) if told else " ".join(words[:_DATE_WORDS])) is not None


def _authors(line: str) -> tuple[str, ...]:
    """The persons whom a byline names: every word of a name but its particles has a capital."""
    if len(line.split()) > _CREDIT_WORDS or is_prose(line):
        return ()
    label = _LABELLED.match(line)
    if not label and not _BYLINE.match(line):
        return ()
    names = person_names([line[label.end() :] if label else line])
    return names if all(map(is_name, names)) else ()
