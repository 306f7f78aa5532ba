"""The number of an article in, what the library holds of it out: the article, its page, its history."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, Select, bindparam, select

from nutgraf.errors import NotFound
from nutgraf.library import summaries
from nutgraf.library.codec import from_bytes, part_from_bytes, unpacked
from nutgraf.library.lists import entries, rows_of
from nutgraf.library.schema import articles, facts, pages, versions
from nutgraf.records import Article, Block, Facts, Page, Stored, Version

_AT_ONCE = 500


def stored(connection: Connection, number: int) -> Stored:
    """Return an article with all that was made of it."""
    row = rows_of(connection, [number])[number]
    (entry,) = entries(connection, [row])
    told = connection.execute(_facts(), {"owner": number}).scalar()
    return Stored(
        entry=entry,
        article=articles_of(connection, [number])[number],
        facts=from_bytes(Facts, told) if told else None,
        summaries=summaries.of_text(connection, row.content_hash),
        recipe=row.recipe,
    )


@cache
def _facts() -> Select[bytes]:
    return select(facts.c.body).where(facts.c.article == bindparam("owner"))


def articles_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Article]:
    """Return articles in their newest versions by their numbers."""
    return {row.number: from_bytes(Article, row.body) for row in connection.execute(_newest(), {"numbers": numbers})}


@dataclass(frozen=True, slots=True)
class Told:
    """As much of an article as a passage is found in; reading it takes half the time."""

    title: str | None
    language: str | None
    text: str
    blocks: tuple[Block, ...]


def told_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Told]:
    """Return of articles in their newest versions what a passage is found in, by their numbers."""
    return {row.number: part_from_bytes(Told, row.body) for row in connection.execute(_newest(), {"numbers": numbers})}


@cache
def _newest() -> Select[int, bytes]:
    newest = (versions.c.article == articles.c.number) & (versions.c.content_hash == articles.c.content_hash)
    query = select(articles.c.number, versions.c.body).join(versions, newest)
    return query.where(articles.c.number.in_(bindparam("numbers", expanding=True)))


def pages_of(connection: Connection, number: int) -> tuple[Page, ...]:
    """Return the pages as they were fetched, in order."""
    query = select(pages).where(pages.c.article == number).order_by(pages.c.place)
    return tuple(
        Page(row.url, unpacked(row.body), row.content_type, row.fetched_at) for row in connection.execute(query)
    )


def history(connection: Connection, number: int) -> tuple[Version, ...]:
    """Return the states of an article's text, newest first."""
    query = select(versions).where(versions.c.article == number).order_by(versions.c.place.desc())
    return tuple(
        Version(row.content_hash, row.title, row.seen_at, from_bytes(Article, row.body).text)
        for row in connection.execute(query)
    )


def diff(connection: Connection, number: int, old: str | None, new: str | None) -> str:
    """Return how two versions differ, as a unified diff of their paragraphs; "" where they do not.

    new: the hash of the one, the newest for None; old: of the other, the one before `new` for None.
    Raises NotFound for a hash that is none of its versions.
    """
    states = history(connection, number)
    after = _place(states, new) if new else 0
    before = _place(states, old) if old else min(after + 1, len(states) - 1)
    ours, theirs = states[before], states[after]
    lines = difflib.unified_diff(
        _lines(ours), _lines(theirs), "before", "after", ours.seen_at, theirs.seen_at, n=1, lineterm=""
    )
    return "".join(f"{line}\n" for line in lines)


def _place(states: Sequence[Version], content_hash: str) -> int:
    for place, state in enumerate(states):
        if state.content_hash.startswith(content_hash):
            return place
    raise NotFound(f"The article has no version {content_hash:.64}. List those that it has.")


def _lines(state: Version) -> list[str]:
    return [line for line in (state.title or "", *state.text.split("\n")) if line.strip()]


def outdated(connection: Connection, recipe: str, after: int) -> Sequence[tuple[int, str]]:
    """Return number and id of the next articles that another recipe told, in the order of their numbers."""
    query = select(articles.c.number, articles.c.id).where(articles.c.number > after, articles.c.recipe != recipe)
    return list(connection.execute(query.order_by(articles.c.number).limit(_AT_ONCE)))
