"""A Keeping in, its rows written, and what came of it out: added, updated or unchanged."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, select

from nutgraf.library import summaries, tagging
from nutgraf.library.codec import from_bytes
from nutgraf.library.identity import Known, known, lead
from nutgraf.library.indexing import enter, leave
from nutgraf.library.moments import moment_of, now
from nutgraf.library.prepared import Prepared
from nutgraf.library.rows import article_row, sorted_at
from nutgraf.library.schema import articles, facts, names, pages, versions
from nutgraf.library.seen import come_from, see
from nutgraf.library.writing import are_kept, forget_version, sort_again, write_facts, write_pages, write_version
from nutgraf.records import Article, Keeping, Kept, Outcome, Seen, Status

# A wall or an error page that stands where a story was does not take its place.
_WORTH = {Status.COMPLETE: 2, Status.TEASER: 1}


def keep_all(connection: Connection, kept: Sequence[Keeping]) -> list[Outcome]:
    """Write several articles, one after the other."""
    return [keep(connection, one) for one in kept]


def keep(connection: Connection, keeping: Keeping) -> Outcome:
    """Write an article with all that was made of it; one that is there already is brought up to date."""
    at = now()
    found = known(connection, keeping.document.article, keeping.addresses)
    if found is None:
        found, kept = _added(connection, keeping, at), Kept.ADDED
    else:
        kept = _met_again(connection, found, keeping, at)
    _announced(connection, found.number, keeping)
    tagging.add(connection, [found.number], keeping.tags)
    return Outcome(found.id, kept)


def _added(connection: Connection, keeping: Keeping, at: str) -> Known:
    article = keeping.document.article
    row = article_row(keeping)
    added_at = min(moment_of(keeping.added_at) or at, at)
    moment = sorted_at(article, added_at)
    own = {
        "id": article.id,
        "added_at": added_at,
        "sorted_at": moment,
        "read_at": moment_of(keeping.read_at),
        "starred_at": moment_of(keeping.starred_at),
    }
    (number,) = _ADDING.rows(connection, **row, **own)[0]
    write_version(connection, number, article, place=1, at=at)
    write_pages(connection, number, keeping.pages)
    write_facts(connection, number, keeping, moment)
    _lead(connection, number, keeping)
    summaries.keep_all(connection, keeping.summaries)
    enter(connection, number, article)
    return Known(number, article.id)


_ADDING = Prepared(lambda _: articles.insert().returning(articles.c.number))


def _met_again(connection: Connection, found: Known, keeping: Keeping, at: str) -> Kept:
    if found.by_text:
        _lead(connection, found.number, keeping)
        summaries.keep_all(connection, keeping.summaries)
        return Kept.UNCHANGED
    was = connection.execute(_current(found.number)).one()
    same_pages = are_kept(connection, found.number, keeping.pages)
    article = replace(keeping.document.article, id=found.id)
    if not same_pages and _worth(article.status) < _worth(was.status):
        return Kept.UNCHANGED
    _lead(connection, found.number, keeping)
    old = from_bytes(Article, was.body)
    if (article, keeping.recipe) != (old, was.recipe):
        document = replace(keeping.document, article=article)
        _rewrite(connection, was, old, replace(keeping, document=document), None if same_pages else at)
    summaries.keep_all(connection, keeping.summaries)
    return Kept.UPDATED if article.text != old.text and not same_pages else Kept.UNCHANGED


def _current(number: int) -> Any:
    newest = (versions.c.article == articles.c.number) & (versions.c.content_hash == articles.c.content_hash)
    query = select(articles, versions.c.place, versions.c.body).join(versions, newest)
    return query.where(articles.c.number == number)


def _rewrite(connection: Connection, was: Row[Any], old: Article, keeping: Keeping, at: str | None) -> None:
    """Put a new state in the place of the old one; at: when the publisher changed it, None where only we tell anew."""
    article, number = keeping.document.article, was.number
    row = article_row(keeping) | {"sorted_at": sorted_at(article, was.added_at)}
    if article.text == old.text:
        row["headline"] = row["headline"] or was.headline
    findable = (article.text, article.title, article.language) != (old.text, old.title, old.language)
    if findable:
        leave(connection, number, old)
    connection.execute(articles.update().where(articles.c.number == number).values(row))
    if article.text == old.text:
        write_version(connection, number, article, place=was.place, at=was.added_at)
    else:
        _change(connection, was, article, at)
    _replace(connection, number, keeping, row["sorted_at"], with_pages=article.text != old.text)
    if findable:
        enter(connection, number, article)


def _change(connection: Connection, was: Row[Any], article: Article, at: str | None) -> None:
    """Write another text: one version more, or in the place of one that we told otherwise from the same page."""
    if at is None:
        write_version(connection, was.number, article, place=was.place, at=now())
        forget_version(connection, was.number, was.content_hash)
        return
    write_version(connection, was.number, article, place=was.place + 1, at=at)
    connection.execute(articles.update().where(articles.c.number == was.number).values(changed_at=at))


def _replace(connection: Connection, number: int, keeping: Keeping, moment: str, *, with_pages: bool) -> None:
    """Write facts anew, and pages too where there are others; a new text does not keep the pages of the old one."""
    stale = [facts, names]
    if with_pages or keeping.pages:
        stale.append(pages)
    for table in stale:
        connection.execute(table.delete().where(table.c.article == number))
    if pages in stale:
        write_pages(connection, number, keeping.pages)
    write_facts(connection, number, keeping, moment)
    sort_again(connection, number, moment)


def _worth(status: str) -> int:
    return _WORTH.get(Status(status), 0)


def _lead(connection: Connection, number: int, keeping: Keeping) -> None:
    article = keeping.document.article
    others = (article.url, *(page.url for page in keeping.pages), *keeping.addresses)
    lead(connection, number, article.canonical_url or article.url, others)


def _announced(connection: Connection, number: int, keeping: Keeping) -> None:
    """Note which source an article came from, and as which entry of it."""
    if keeping.source is None:
        return
    if keeping.guid is None:
        come_from(connection, keeping.source, number)
    else:
        see(connection, keeping.source, keeping.guid, Seen.KEPT, number=number)
