"""An article in, the story that it belongs to out: the number of the first article that tells it in nearly its words.

Candidates share one of a sketch's smallest hashes; of those that are alike enough, the most alike decides.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from sqlalchemy import Connection, Select, bindparam, func, select, union_all

from nutgraf.library.duplicates.sketches import Sketch, resemblance, same_story, sketch
from nutgraf.library.duplicates.tables import fingerprints, sketches
from nutgraf.library.prepared import Prepared, among
from nutgraf.library.schema import articles
from nutgraf.records import STORY_STATUSES, Article

_KEYS: Final = 12  # hashes looked up: texts that share a third of their shingles agree in one of 12 at 99%
_MOST_PER_KEY: Final = 16  # articles, the newest: a shingle that more of them have is a phrase that everybody uses
_STORED = np.dtype("<u4")


class _Known(NamedTuple):
    """An article that may tell the same story. story: the number of the story's first."""

    story: int
    sketch: Sketch


def link(connection: Connection, number: int, article: Article, words: Sequence[str]) -> int:
    """Return the number of the first article of the story that an article belongs to: its own where it is the first.

    words: of its text, lower-cased.
    The article is remembered, so that later ones find it.
    """
    found = sketch(words) if article.status in STORY_STATUSES else None
    if found is None:
        return number
    known = _candidates(connection, found)
    _remember(connection, number, found)
    alike = [(resemblance(found, other.sketch), other.story) for other in known if same_story(found, other.sketch)]
    return min(story for likeness, story in alike if likeness == max(alike)[0]) if alike else number


def unlink(connection: Connection, number: int) -> None:
    """Forget an article; where it was the first of a story, the next one takes its place.

    The articles of its story are told so, in `articles.story`.
    """
    connection.execute(fingerprints.delete().where(fingerprints.c.article == number))
    connection.execute(sketches.delete().where(sketches.c.article == number))
    connection.execute(articles.update().where(articles.c.number == number).values(story=None))
    others = articles.c.story == number
    heir = connection.execute(select(func.min(articles.c.number)).where(others)).scalar()
    if heir is not None:
        connection.execute(articles.update().where(others).values(story=heir))
        connection.execute(articles.update().where(articles.c.number == heir).values(story=None))


def _candidates(connection: Connection, found: Sketch) -> list[_Known]:
    """The remembered articles that share one of the smallest hashes."""
    keys = {f"key{place}": key for place, key in enumerate(found.hashes[:_KEYS])}
    numbers = {number for (number,) in _SHARING.rows(connection, **keys)}
    rows = _KNOWN.rows(connection, numbers=list(numbers)) if numbers else []
    return [_Known(first or number, Sketch(_read(hashes), shingles)) for number, first, shingles, hashes in rows]


def _remember(connection: Connection, number: int, found: Sketch) -> None:
    hashes = np.array(found.hashes, _STORED).tobytes()
    _SKETCHES.run(connection, {"article": number, "shingles": found.shingles, "hashes": hashes})
    _FINGERPRINTS.run_all(connection, [{"hash": key, "article": number} for key in found.hashes[:_KEYS]])


def _read(hashes: bytes) -> tuple[int, ...]:
    return tuple(np.frombuffer(hashes, _STORED).tolist())


def _with_key(place: int) -> Select[tuple[int]]:
    """The newest articles that have a hash; inside another query, as SQLite wants limits in a union."""
    chosen = select(fingerprints.c.article).where(fingerprints.c.hash == bindparam(f"key{place}"))
    newest = chosen.order_by(fingerprints.c.article.desc()).limit(_MOST_PER_KEY).subquery()
    return select(newest.c.article)


def _known(dialect: str) -> Select[int, int | None, int, bytes]:
    columns = (articles.c.number, articles.c.story, sketches.c.shingles, sketches.c.hashes)
    query = select(*columns).join(sketches, sketches.c.article == articles.c.number)
    return query.where(among(articles.c.number, "numbers", dialect))


_SHARING = Prepared(lambda _: union_all(*map(_with_key, range(_KEYS))))
_KNOWN = Prepared(_known)
_SKETCHES = Prepared(lambda _: sketches.insert())
_FINGERPRINTS = Prepared(lambda _: fingerprints.insert())
