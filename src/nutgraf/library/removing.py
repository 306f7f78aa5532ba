"""Articles out of a library, with all that belongs to them: those that are named, or their pages only."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from nutgraf.library import sources, summaries
from nutgraf.library.codec import from_bytes
from nutgraf.library.indexing import leave
from nutgraf.library.schema import articles, entries, pages, versions
from nutgraf.library.tagging import parts
from nutgraf.records import Article, Seen


def remove(connection: Connection, numbers: Sequence[int]) -> int:
    """Remove articles and return how many; entries of sources stay seen."""
    return sum(_removed(connection, part) for part in parts(numbers))


def _removed(connection: Connection, numbers: Sequence[int]) -> int:
    newest = (versions.c.article == articles.c.number) & (versions.c.content_hash == articles.c.content_hash)
    bodies = select(versions.c.article, versions.c.body).join(articles, newest)
    for row in connection.execute(bodies.where(articles.c.number.in_(numbers))).all():
        leave(connection, row.article, from_bytes(Article, row.body))
    texts = select(versions.c.content_hash).where(versions.c.article.in_(numbers))
    hashes = list(connection.execute(texts).scalars())
    announced = entries.update().where(entries.c.article.in_(numbers))
    connection.execute(announced.values(seen=Seen.REMOVED.value))
    gone = connection.execute(articles.delete().where(articles.c.number.in_(numbers))).rowcount
    summaries.forget(connection, hashes)
    return gone


def remove_pages(connection: Connection, numbers: Sequence[int]) -> int:
    """Remove the pages of articles as they were fetched, and return how many; the articles stay."""
    return connection.execute(pages.delete().where(pages.c.article.in_(numbers))).rowcount


def remove_source(connection: Connection, number: int, *, articles: bool) -> None:
    """Follow a source no more; articles: remove those that no other source announced too."""
    sources.source(connection, number)  # raises NotFound
    if articles:
        remove(connection, sources.only_from(connection, number))
    sources.remove(connection, number)
