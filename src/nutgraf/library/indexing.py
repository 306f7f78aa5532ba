"""Articles in, found again: the one place that tells search and near-duplicates what came, changed and went."""

from typing import Any

from sqlalchemy import Connection, select

from nutgraf.library import duplicates, search
from nutgraf.library.codec import from_bytes
from nutgraf.library.schema import articles, versions
from nutgraf.records import Article

_AT_ONCE = 200


def enter(connection: Connection, number: int, article: Article) -> None:
    """Make an article findable, and link it to the story that it tells again."""
    text = search.runs(article.text)
    search.index(connection, number, article, text)
    first = duplicates.link(connection, number, article, search.words_of(text))
    if first != number:
        connection.execute(articles.update().where(articles.c.number == number).values(story=first))


def leave(connection: Connection, number: int, article: Article) -> None:
    """Undo `enter`; article: as it was entered."""
    search.unindex(connection, number, article)
    duplicates.unlink(connection, number)


def index_all(connection: Connection) -> None:
    """Enter every article of the library, oldest first, so that the first of a story is the first that came."""
    last = 0
    while rows := connection.execute(_newest(last)).all():
        for row in rows:
            enter(connection, row.number, from_bytes(Article, row.body))
        last = rows[-1].number


def _newest(last: int) -> Any:
    newest = (versions.c.article == articles.c.number) & (versions.c.content_hash == articles.c.content_hash)
    return (
        select(articles.c.number, versions.c.body)
        .join(versions, newest)
        .where(articles.c.number > last)
        .order_by(articles.c.number)
        .limit(_AT_ONCE)
    )
