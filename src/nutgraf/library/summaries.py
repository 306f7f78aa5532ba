"""Summaries in and out, by the text that they are of and the limit that they were asked for with."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Select, exists, select

from nutgraf.library.codec import from_bytes, to_bytes
from nutgraf.library.inserts import upserting
from nutgraf.library.prepared import Prepared, among
from nutgraf.library.rows import clean
from nutgraf.library.schema import articles, summaries, versions
from nutgraf.records import Summary

_IN_LISTS = "headline"


def keep_all(connection: Connection, kept: Mapping[str, Summary]) -> None:
    """Keep summaries; of one text and limit the last one written stays."""
    _KEEPING.run_all(connection, [_row(wanted, summary) for wanted, summary in sorted(kept.items())])


def _row(wanted: str, summary: Summary) -> dict[str, object]:
    body = to_bytes(summary)
    return {"content_hash": summary.content_hash, "wanted": wanted, "recipe": summary.recipe, "body": body}


def keep_one(connection: Connection, content_hash: str, wanted: str, summary: Summary) -> None:
    """Keep a summary; lists show one that was asked for as "headline"."""
    keep_all(connection, {wanted: summary})
    if wanted == _IN_LISTS and len(summary.sentences) == 1:
        with_text = select(versions.c.article).where(versions.c.content_hash == content_hash)
        shown = articles.c.number.in_(with_text) & (articles.c.content_hash == content_hash)
        connection.execute(articles.update().where(shown).values(headline=clean(summary.sentences[0].text)))


def find(connection: Connection, content_hash: str, wanted: str, recipe: str) -> Summary | None:
    """Return the summary of a text that a recipe made for a limit, or None."""
    asked = (summaries.c.content_hash == content_hash) & (summaries.c.wanted == wanted)
    body = connection.execute(select(summaries.c.body).where(asked, summaries.c.recipe == recipe)).scalar()
    return from_bytes(Summary, body) if body else None


def of_texts(connection: Connection, content_hashes: Sequence[str]) -> dict[str, dict[str, Summary]]:
    """Return the summaries of texts by their hashes and limits."""
    found: dict[str, dict[str, Summary]] = {}
    for row in _OF_TEXTS.rows(connection, hashes=list(content_hashes)):
        found.setdefault(row.content_hash, {})[row.wanted] = from_bytes(Summary, row.body)
    return found


def _of_texts(dialect: str) -> Select[str, str, bytes]:
    query = select(summaries.c.content_hash, summaries.c.wanted, summaries.c.body)
    return query.where(among(summaries.c.content_hash, "hashes", dialect)).order_by(summaries.c.wanted)


_KEEPING = Prepared(lambda dialect: upserting(dialect, summaries, "recipe", "body"))
_OF_TEXTS = Prepared(_of_texts)


def forget(connection: Connection, content_hashes: Sequence[str]) -> None:
    """Remove the summaries of texts that no article has any more."""
    unused = ~exists().where(versions.c.content_hash == summaries.c.content_hash)
    connection.execute(summaries.delete().where(summaries.c.content_hash.in_(content_hashes), unused))
