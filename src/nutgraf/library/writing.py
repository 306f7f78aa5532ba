"""What belongs to an article in, its rows written: versions, pages, facts."""

from collections.abc import Sequence
from hashlib import blake2b

from sqlalchemy import Connection, select

from nutgraf.library import summaries
from nutgraf.library.codec import packed, to_bytes
from nutgraf.library.inserts import upserting
from nutgraf.library.prepared import Prepared
from nutgraf.library.rows import Row, clean, folded_names
from nutgraf.library.schema import facts, names, origins, pages, tags, versions
from nutgraf.records import STORY_STATUSES, Article, Keeping, Page


def write_version(connection: Connection, number: int, article: Article, *, place: int, at: str) -> None:
    """Write a state of the text; place: among the versions. One that was there before keeps when it was first seen."""
    row = {
        "article": number,
        "content_hash": article.content_hash,
        "place": place,
        "title": None if article.title is None else clean(article.title),
        "seen_at": at,
        "body": to_bytes(article),
    }
    _VERSION.run(connection, row)


def forget_version(connection: Connection, number: int, content_hash: str) -> None:
    """Remove a state of the text, and its summaries where nothing else has that text."""
    gone = (versions.c.article == number) & (versions.c.content_hash == content_hash)
    connection.execute(versions.delete().where(gone))
    summaries.forget(connection, [content_hash])


def write_pages(connection: Connection, number: int, fetched: Sequence[Page]) -> None:
    """Write the pages of an article that has none."""
    _PAGES.run_all(connection, [_page(number, place, page) for place, page in enumerate(fetched)])


def _page(number: int, place: int, page: Page) -> Row:
    return {
        "article": number,
        "place": place,
        "url": page.url and clean(page.url),
        "content_type": page.content_type and clean(page.content_type),
        "fetched_at": page.fetched_at,
        "digest": _digest(page),
        "body": packed(page.body),
    }


def are_kept(connection: Connection, number: int, fetched: Sequence[Page]) -> bool:
    """Return whether an article was told from these pages, to the byte."""
    query = select(pages.c.digest).where(pages.c.article == number).order_by(pages.c.place)
    return bool(fetched) and list(connection.execute(query).scalars()) == [_digest(page) for page in fetched]


def _digest(page: Page) -> str:
    return blake2b(page.body, digest_size=16).hexdigest()


def write_facts(connection: Connection, number: int, keeping: Keeping, moment: str) -> None:
    """Write the facts of a story, and the names in them as lists are filtered by them, where there are none."""
    article, found = keeping.document.article, keeping.document.facts
    if article.status not in STORY_STATUSES:
        return
    row = {
        "article": number,
        "content_hash": article.content_hash,
        "recipe": keeping.recipe,
        "body": to_bytes(found),
    }
    _FACTS.run(connection, row)
    rows = [{"article": number, "name": name, "sorted_at": moment} for name in folded_names(found)]
    _NAMES.run_all(connection, rows)


def sort_again(connection: Connection, number: int, moment: str) -> None:
    """Give an article another place in the lists that go by its tags and sources."""
    for table in (tags, origins):
        stale = (table.c.article == number) & (table.c.sorted_at != moment)
        connection.execute(table.update().where(stale).values(sorted_at=moment))


_VERSION = Prepared(lambda dialect: upserting(dialect, versions, "place", "title", "body"))
_PAGES = Prepared(lambda _: pages.insert())
_FACTS = Prepared(lambda _: facts.insert())
_NAMES = Prepared(lambda _: names.insert())
