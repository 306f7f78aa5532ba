"""The head of a page saved as plain text: its lines in; title, authors and date out, and the lines of the story."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.article.assemble import Piece
from nutgraf.article.authors import person_names
from nutgraf.article.dates import iso
from nutgraf.article.saved_lines import is_label, is_name, is_prose

_BYLINE = re.compile(r"(?:by|von|por|par|di|door|автор|текст|av|yazan)\s*:?\s+\S", re.IGNORECASE)
_STAMP = re.compile(
    r"(?:published|updated|posted|veröffentlicht|publié|publicado|опубликовано)(?:\s+(?:on|am|le|el))?\s*:?\s*",
    re.IGNORECASE,
)
_CREDIT_WORDS, _CREDIT_LINES = 10, 6
_DATE_WORDS = 4  # "Tuesday, 12 July 2023", "Sandholm, 12 July 2023"
# Words of a name, or between two, that have no capital.
_PARTICLES = re.compile(r"d[aeiou]|del|della|d[eao]s|den|der|van|von|ter|el|al|bin|la|le|and|und|et|y|e|og|och|и")


class Head(NamedTuple):
    """What stands above the story; rest: the lines of the story."""

    title: str | None
    authors: tuple[str, ...]
    published: str | None
    rest: list[Piece]


def take_head(lines: Sequence[Piece]) -> Head:
    """Return title, authors and date, and the story without them and without repeats of the title.

    The title is the first line above the prose that names no section and is no date or byline. Byline and
    date stand between it and the prose, or below a first paragraph that is a standfirst.
    """
    if len(lines) < 2:
        return Head(None, (), None, list(lines))
    first = next((i for i, line in enumerate(lines) if is_prose(line.text)), 1)
    headings = [i for i in range(first) if not _is_dated(lines[i].text) and not _authors(lines[i].text)]
    while len(headings) > 1 and is_label(lines[headings[0]].text) and is_name(lines[headings[0]].text):
        del headings[0]
    if not headings:
        return _without_credits(None, lines)
    at = headings[0]
    title = lines[at].text
    dates = [line for line in lines[:at] if _is_dated(line.text)]
    return _without_credits(title, dates + [line for line in lines[at + 1 :] if line.text != title])


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
    if len(line.split()) > _CREDIT_WORDS or is_prose(line) or not _BYLINE.match(line):
        return ()
    names = person_names([line])
    return names if all(_is_personal(name) for name in names) else ()


def _is_personal(name: str) -> bool:
    return all(not word[0].islower() or _PARTICLES.fullmatch(word) for word in name.split())
