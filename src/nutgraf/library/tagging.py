"""What readers do with articles: read, star, tag. Numbers of articles in, how many changed out."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, func, select

from nutgraf.library.inserts import upserting
from nutgraf.library.moments import now
from nutgraf.library.rows import clean
from nutgraf.library.schema import articles, tags

_LONGEST = 100
_AT_ONCE = 1000


def parts(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the numbers in parts of which each fits into a statement."""
    return (numbers[begin : begin + _AT_ONCE] for begin in range(0, len(numbers), _AT_ONCE))


def tag_of(text: str) -> str:
    """Return a tag as it is kept: white space normalised, 100 characters at most."""
    return clean(" ".join(text.split()))[:_LONGEST].strip()


def add(connection: Connection, numbers: Sequence[int], added: Iterable[str]) -> set[int]:
    """Give tags to articles; return the numbers of those that had not all of them."""
    wanted = sorted({tag_of(tag) for tag in added} - {""})
    if not wanted or not numbers:
        return set()
    query = select(articles.c.number, articles.c.sorted_at).where(articles.c.number.in_(numbers))
    moments = {row.number: row.sorted_at for row in connection.execute(query)}
    had = set(connection.execute(select(tags.c.article, tags.c.tag).where(tags.c.article.in_(numbers))))
    rows = [
        {"article": number, "tag": tag, "sorted_at": moment}
        for number, moment in moments.items()
        for tag in wanted
        if (number, tag) not in had
    ]
    if rows:
        connection.execute(upserting(connection.dialect.name, tags), rows)
    return {row["article"] for row in rows}


def take(connection: Connection, numbers: Sequence[int], removed: Iterable[str]) -> set[int]:
    """Take tags from articles; return the numbers of those that had one of them."""
    gone = tags.c.article.in_(numbers) & tags.c.tag.in_(sorted({tag_of(tag) for tag in removed}))
    return set(connection.execute(tags.delete().where(gone).returning(tags.c.article)).scalars())


def tag(connection: Connection, numbers: Sequence[int], added: Iterable[str], removed: Iterable[str]) -> int:
    """Give tags to articles and take others from them; return how many articles it changed."""
    some = parts(numbers)
    return sum(len(add(connection, part, added) | take(connection, part, removed)) for part in some)


def counts(connection: Connection) -> dict[str, int]:
    """Return the tags in order, each with the number of articles that have it."""
    query = select(tags.c.tag, func.count()).group_by(tags.c.tag).order_by(tags.c.tag)
    return dict(connection.execute(query).all())


def mark(connection: Connection, numbers: Sequence[int], *, read: bool | None, starred: bool | None) -> int:
    """Mark articles as read or unread, with a star or without; return how many were not so before."""
    return sum(_marked(connection, part, read=read, starred=starred) for part in parts(numbers))


def _marked(connection: Connection, numbers: Sequence[int], *, read: bool | None, starred: bool | None) -> int:
    changed: set[int] = set()
    for column, wanted in ((articles.c.read_at, read), (articles.c.starred_at, starred)):
        if wanted is None:
            continue
        other = column.is_(None) if wanted else column.is_not(None)
        value = {column.name: now() if wanted else None}
        update = articles.update().where(articles.c.number.in_(numbers), other).values(value)
        changed.update(connection.execute(update.returning(articles.c.number)).scalars())
    return len(changed)
