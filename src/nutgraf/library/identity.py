"""An article and the addresses that led to it in, the article of a library that it is out, if there is one.

What an article says of where it belongs goes first: its canonical address, or its own where it names none. Then any
address that led to it, then its text: one text under two addresses is one article.
"""

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import NamedTuple

from sqlalchemy import ClauseElement, Connection, Select, bindparam, or_, select

from nutgraf.errors import NotFound
from nutgraf.library.inserts import inserting
from nutgraf.library.prepared import Prepared, among
from nutgraf.library.rows import clean
from nutgraf.library.schema import addresses, articles, entries, versions
from nutgraf.records import STORY_STATUSES, Article, Status

_SHORTEST_PREFIX = 4
_ID_DIGITS = 32
_AT_ONCE = 1000
_HEXADECIMAL = frozenset("0123456789abcdef")


class Known(NamedTuple):
    """An article of the library. by_text: only its text is the one looked for; no address is."""

    number: int
    id: str
    by_text: bool = False


def key_of(text: str) -> str:
    """Return the digest of an address or a guid. An article's id is that of the address where it belongs."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_DIGITS]


def known(connection: Connection, article: Article, led_here: Iterable[str]) -> Known | None:
    """Return the article of the library that this one is, or None; led_here: further addresses that lead to it."""
    return (
        _by_address(connection, article, [article.url, *led_here])
        or _by_id(connection, article.id)
        or _by_text(connection, article)
    )


def _by_address(connection: Connection, article: Article, others: Iterable[str | None]) -> Known | None:
    keys = {article.id, *(key_of(address) for address in others if address)}
    found = _AT_ADDRESSES.rows(connection, keys=sorted(keys))
    # A front page or a redirect leads to one story today and to another tomorrow: where the article names the place
    # where it belongs, only addresses where others belong tell that it is the same.
    rows = [row for row in found if row.own or article.canonical_url is None]
    best = min(rows, key=lambda row: (row.key != article.id, not row.own, row.number), default=None)
    return Known(best.number, best.id) if best else None


def _at_addresses(dialect: str) -> Select[str, bool, int, str]:
    query = select(addresses.c.key, addresses.c.own, articles.c.number, articles.c.id).join(articles)
    return query.where(among(addresses.c.key, "keys", dialect))


def _by_id(connection: Connection, id_: str) -> Known | None:
    row = _WITH_ID.first(connection, named=id_)
    return Known(row.number, row.id) if row else None


def _with_id(_dialect: str) -> Select[int, str]:
    return select(articles.c.number, articles.c.id).where(articles.c.id == bindparam("named"))


def _by_text(connection: Connection, article: Article) -> Known | None:
    """A whole story by its text alone; a teaser by its title too, since one teaser may read like the next."""
    if article.status not in STORY_STATUSES or not article.text:
        return None
    if article.status is Status.COMPLETE:
        row = _WITH_TEXT.first(connection, hash=article.content_hash)
    else:
        row = _WITH_TITLE_AND_TEXT.first(connection, hash=article.content_hash, title=article.title)
    return Known(row.number, row.id, by_text=True) if row else None


def lead(connection: Connection, number: int, own: str | None, others: Iterable[str | None]) -> None:
    """Note the addresses that lead to an article; own: the one where it says that it belongs."""
    found = {address: False for address in others if address} | ({own: True} if own else {})
    if not found:
        return
    rows = [
        {"key": key_of(address), "article": number, "own": is_own, "address": clean(address)}
        for address, is_own in sorted(found.items())
    ]
    _LEADING.run_all(connection, rows)


def _leading(dialect: str) -> ClauseElement:
    """An address where one article belongs does not come to lead to another."""
    insert = inserting(dialect, addresses)
    return insert.on_conflict_do_update(
        index_elements=[addresses.c.key],
        set_={"article": insert.excluded.article, "own": or_(addresses.c.own, insert.excluded.own)},
        where=addresses.c.own.is_(False) | (addresses.c.article == insert.excluded.article),
    )


def find(
    connection: Connection, address: str | None, guid: tuple[int, str] | None, content_hash: str | None
) -> str | None:
    """Return the id of the article that one of these belongs to, the first of them that does; else None."""
    queries = []
    if address is not None:
        queries.append(_led_from(address).with_only_columns(articles.c.id))
    if guid is not None:
        announced = (entries.c.source == guid[0]) & (entries.c.key == key_of(guid[1]))
        queries.append(select(articles.c.id).join(entries, entries.c.article == articles.c.number).where(announced))
    if content_hash is not None:
        queries.append(_with_text().where(versions.c.content_hash == content_hash).with_only_columns(articles.c.id))
    found = (connection.execute(query).scalar() for query in queries)
    return next((id_ for id_ in found if id_), None)


def number_of(connection: Connection, named: str) -> int:
    """Return the number of the article with an id, a prefix of it of 4 digits or more, or an address.

    Raises NotFound where there is none, or several.
    """
    numbers = _named(connection, named)
    if not numbers:
        raise NotFound(f"The library holds no article {named}. List what it holds (nutgraf list).")
    if len(numbers) > 1:
        raise NotFound(f"Several articles have an id that begins with {named}. Give more digits of it.")
    return numbers[0]


def numbers_of(connection: Connection, named: str | Iterable[str]) -> list[int]:
    """Return the numbers of articles, each once; raises NotFound as `number_of` does, for the first that is none."""
    each = [named] if isinstance(named, str) else list(named)
    whole = _by_ids(connection, each)
    return list(dict.fromkeys(whole.get(one) or number_of(connection, one) for one in each))


def known_of(connection: Connection, named: Iterable[str]) -> list[int]:
    """Return the numbers of those articles that there are, each once."""
    each = list(named)
    numbers = _by_ids(connection, each)
    for one in each:
        if one not in numbers:
            with suppress(NotFound):
                numbers[one] = number_of(connection, one)
    return list(dict.fromkeys(numbers[one] for one in each if one in numbers))


def _by_ids(connection: Connection, named: Sequence[str]) -> dict[str, int]:
    """The numbers of those that are whole ids."""
    ids = [one for one in named if len(one) == _ID_DIGITS and _HEXADECIMAL.issuperset(one)]
    found: dict[str, int] = {}
    for begin in range(0, len(ids), _AT_ONCE):
        rows = _WITH_IDS.rows(connection, ids=ids[begin : begin + _AT_ONCE])
        found.update((row.id, row.number) for row in rows)
    return found


def _with_ids(dialect: str) -> Select[str, int]:
    return select(articles.c.id, articles.c.number).where(among(articles.c.id, "ids", dialect))


def _named(connection: Connection, named: str) -> list[int]:
    if "://" in named:
        return list(connection.execute(_led_from(named)).scalars())
    digits = named.lower()
    if not _SHORTEST_PREFIX <= len(digits) <= _ID_DIGITS or not _HEXADECIMAL.issuperset(digits):
        raise NotFound(f"{named!r:.80} is no id of an article: give 4 to 32 digits of one, or an address.")
    # "g" follows all hexadecimal digits: this is the range of those that begin so
    return [row.number for row in _BETWEEN.rows(connection, first=digits, after=digits + "g")]


def _between(_dialect: str) -> Select[int]:
    begins_so = (articles.c.id >= bindparam("first")) & (articles.c.id < bindparam("after"))
    return select(articles.c.number).where(begins_so).limit(2)


def _led_from(address: str) -> Select[int]:
    """An address is found without its fragment too, which names a place in the page only."""
    keys = {key_of(address), key_of(address.partition("#")[0])}
    query = select(articles.c.number).join(addresses, addresses.c.article == articles.c.number)
    return query.where(addresses.c.key.in_(sorted(keys))).order_by(addresses.c.key != key_of(address)).limit(1)


def _with_text() -> Select[int, str]:
    """The first article that has, or once had, a text."""
    query = select(articles.c.number, articles.c.id).join(versions, versions.c.article == articles.c.number)
    return query.order_by(articles.c.number).limit(1)


def _of_hash(_dialect: str) -> Select[int, str]:
    return _with_text().where(versions.c.content_hash == bindparam("hash"))


def _of_title_and_hash(dialect: str) -> Select[int, str]:
    return _of_hash(dialect).where(articles.c.title == bindparam("title"))


_AT_ADDRESSES = Prepared(_at_addresses)
_WITH_ID = Prepared(_with_id)
_WITH_IDS = Prepared(_with_ids)
_BETWEEN = Prepared(_between)
_WITH_TEXT = Prepared(_of_hash)
_WITH_TITLE_AND_TEXT = Prepared(_of_title_and_hash)
_LEADING = Prepared(_leading)
