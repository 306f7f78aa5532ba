"""The tags that readers and sources give to articles. Numbers of articles in, how many changed out."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, func, select

from nutgraf.library.inserts import upserting
from nutgraf.library.rows import clean
from nutgraf.library.schema import articles, tags

_LONGEST = 100
_AT_ONCE = 1000


def parts(numbers: Sequence[int], at_once: int = _AT_ONCE) -> Iterator[Sequence[int]]:
    """Yield the numbers in parts of which each fits into a statement."""
    return (numbers[begin : begin + at_once] for begin in range(0, len(numbers), at_once))


def tag_of(text: str) -> str:
    """Return a tag as it is kept: white space normalised, 100 characters at most."""
    return clean(" ".join(text.split()))[:_LONGEST].strip()


def add(connection: Connection, numbers: Sequence[int], added: Iterable[str]) -> set[int]:
    """Give tags to articles; return the numbers of those that had not all of them."""
    wanted = sorted({tag_of(tag) for tag in added} - {""})
    if not wanted or not numbers:
        return set()
    query = select(articles.c.number, articles.c.sorted_at, articles.c.read_at).where(articles.c.number.in_(numbers))
    had = set(connection.execute(select(tags.c.article, tags.c.tag).where(tags.c.article.in_(numbers))))
    rows = [
        {"article": row.number, "tag": tag, "sorted_at": row.sorted_at, "read_at": row.read_at}
        for row in connection.execute(query)
        for tag in wanted
        if (row.number, tag) not in had
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
