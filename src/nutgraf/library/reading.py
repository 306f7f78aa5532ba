"""The number of an article in, what the library holds of it out: the article, its page, its history."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, select

from nutgraf.errors import NotFound
from nutgraf.library import summaries
from nutgraf.library.codec import from_bytes, part_from_bytes, unpacked
from nutgraf.library.lists import entries, rows_of
from nutgraf.library.prepared import Prepared, among
from nutgraf.library.schema import articles, facts, pages, versions
from nutgraf.library.tagging import parts
from nutgraf.records import Article, Facts, Page, Span, Stored, Version

_AT_ONCE = 500


def stored(connection: Connection, number: int) -> Stored:
    """Return an article with all that was made of it."""
    return stored_all(connection, [number])[0]


def stored_all(connection: Connection, numbers: Sequence[int]) -> list[Stored]:
    """Return articles with all that was made of them, in that order."""
    return [one for part in parts(numbers, _AT_ONCE) for one in _stored(connection, part)]


def _stored(connection: Connection, numbers: Sequence[int]) -> Iterator[Stored]:
    rows = rows_of(connection, numbers)
    told, found = articles_of(connection, numbers), _facts_of(connection, numbers)
    summed = summaries.of_texts(connection, [row.content_hash for row in rows.values()])
    for number, entry in zip(numbers, entries(connection, [rows[number] for number in numbers]), strict=True):
        row = rows[number]
        yield Stored(entry, told[number], found.get(number), summed.get(row.content_hash, {}), row.recipe)


def _facts_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Facts]:
    return {row.article: from_bytes(Facts, row.body) for row in _FACTS.rows(connection, numbers=list(numbers))}


def _facts(dialect: str) -> Select[int, bytes]:
    return select(facts.c.article, facts.c.body).where(among(facts.c.article, "numbers", dialect))


_FACTS = Prepared(_facts)


def articles_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Article]:
    """Return articles in their newest versions by their numbers."""
    return {row.number: from_bytes(Article, row.body) for row in _NEWEST.rows(connection, numbers=list(numbers))}


class Placed(NamedTuple):
    """A block without its kind."""

    span: Span


class Told(NamedTuple):
    """As much of an article as a passage is found in; reading it takes a fraction of the time."""

    title: str | None
    language: str | None
    text: str
    blocks: Sequence[Placed]


def told_of(connection: Connection, numbers: Sequence[int]) -> dict[int, Told]:
    """Return of articles in their newest versions what a passage is found in, by their numbers."""
    return {row.number: part_from_bytes(row.body, _told) for row in _NEWEST.rows(connection, numbers=list(numbers))}


def _told(plain: Mapping[str, Any]) -> Told:
    blocks = [Placed(Span(*block["span"])) for block in plain["blocks"]]
    return Told(plain["title"], plain["language"], plain["text"], blocks)


def _newest(dialect: str) -> Select[int, bytes]:
    newest = (versions.c.article == articles.c.number) & (versions.c.content_hash == articles.c.content_hash)
    query = select(articles.c.number, versions.c.body).join(versions, newest)
    return query.where(among(articles.c.number, "numbers", dialect))


_NEWEST = Prepared(_newest)


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
