"""The sources that a library follows: added, claimed for a visit by one process at a time, and how the visit went."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Update, bindparam, func, or_, select

from nutgraf.errors import NotFound
from nutgraf.library.codec import from_json, to_json
from nutgraf.library.identity import key_of
from nutgraf.library.moments import later, now
from nutgraf.library.prepared import Prepared
from nutgraf.library.rows import clean
from nutgraf.library.schema import origins, sources
from nutgraf.records import Source, SourceKind, SourceSettings

INTERVAL = 3600
"""Seconds between two visits of a source that nothing is known of yet."""

LEASE = 300.0
"""Seconds for which a source belongs to the process that visits it, from its last story on."""

_CHANGEABLE = {"title", "home", "settings", "paused", "interval", "next_at", "url", "kind"}


def add(
    connection: Connection, url: str, kind: SourceKind, title: str | None, home: str | None, settings: SourceSettings
) -> tuple[Source, bool]:
    """Return the source at an address, and whether it is new; one that is there already stays as it is."""
    known = connection.execute(select(sources.c.id).where(sources.c.key == key_of(url))).scalar()
    if known is not None:
        return source(connection, known), False
    row = {
        "key": key_of(url),
        "kind": kind.value,
        "url": clean(url),
        "title": title and clean(title),
        "home": home and clean(home),
        "settings": to_json(settings),
        "added_at": now(),
        "interval": INTERVAL,
        "failures": 0,
    }
    number = connection.execute(sources.insert().values(row).returning(sources.c.id)).scalar_one()
    return source(connection, number), True


def source(connection: Connection, named: int | str) -> Source:
    """Return the source with an id or an address; raises NotFound."""
    text = str(named)
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
    where = or_(sources.c.id == number, sources.c.key == key_of(text))
    found = _read(connection, where)
    if not found:
        raise NotFound(f"The library follows no source {text:.200}. List those that it follows.")
    return found[0]


def all_of_them(connection: Connection) -> tuple[Source, ...]:
    """Return all sources in the order of their ids."""
    return tuple(_read(connection, None))


def change(connection: Connection, number: int, changes: dict[str, Any]) -> Source:
    """Change fields of a source and return it; raises TypeError for a field that cannot be changed."""
    if strange := changes.keys() - _CHANGEABLE:
        raise TypeError(f"of a source {', '.join(sorted(strange))} cannot be set")
    source(connection, number)  # raises NotFound
    values = _cleaned(changes)
    if "settings" in values:
        values["settings"] = to_json(values["settings"])
    if "url" in values:
        values["key"] = key_of(changes["url"])
    if values:
        connection.execute(sources.update().where(sources.c.id == number).values(values))
    return source(connection, number)


def remove(connection: Connection, number: int) -> None:
    """Follow a source no more; its articles stay."""
    connection.execute(sources.delete().where(sources.c.id == number))


def only_from(connection: Connection, number: int) -> list[int]:
    """Return the numbers of the articles that no other source announced."""
    others = origins.alias("others")
    elsewhere = select(others.c.article).where(others.c.article == origins.c.article, others.c.source != number)
    query = select(origins.c.article).where(origins.c.source == number, ~elsewhere.exists())
    return list(connection.execute(query).scalars())


def due(connection: Connection, at: str, ids: Iterable[int] | None, *, everything: bool) -> list[int]:
    """Return the ids of the sources to visit, the longest overdue first.

    everything: those whose time has not come too, but for paused ones. ids: these alone, whether paused or due or not.
    """
    query = select(sources.c.id).where(_free(at)).order_by(sources.c.next_at.nulls_first(), sources.c.id)
    if ids is not None:
        query = query.where(sources.c.id.in_(sorted(ids)))
    else:
        query = query.where(sources.c.paused.is_(False))
        if not everything:
            query = query.where(or_(sources.c.next_at.is_(None), sources.c.next_at <= at))
    return list(connection.execute(query).scalars())


def claim(connection: Connection, number: int, at: str, seconds: float) -> Source | None:
    """Return a source that nobody else visits until so many seconds after now, or None where somebody else does."""
    at = max(at, now())  # of many sources the last is claimed long after the first
    taken = sources.update().where(sources.c.id == number, _free(at)).values(leased_until=later(at, seconds))
    return source(connection, number) if connection.execute(taken).rowcount == 1 else None


def renew(connection: Connection, number: int) -> None:
    """Let the process that visits a source go on for as long as a lease is, while its stories come in."""
    _RENEWING.run(connection, {"held": number, "until": later(now(), LEASE)})


def _renewing(_dialect: str) -> Update:
    held = sources.update().where(sources.c.id == bindparam("held"), sources.c.leased_until.is_not(None))
    return held.values(leased_until=bindparam("until"))


_RENEWING = Prepared(_renewing)


def _free(at: str) -> ColumnElement[bool]:
    return or_(sources.c.leased_until.is_(None), sources.c.leased_until <= at)


def visited(
    connection: Connection,
    number: int,
    told: dict[str, Any],
    *,
    moved_to: str | None,
    names: dict[str, str | None],
    whole: bool,
) -> None:
    """Note how a visit went, and let others have the source.

    told: etag, last_modified, interval, next_at and error. names: title and home, taken where the source has none.
    whole: whether it saw all that was new, so that the next one looks at what has changed since.
    """
    was = connection.execute(select(sources).where(sources.c.id == number)).first()
    if was is None:  # removed in the meantime
        return
    failures = was.failures + 1 if told["error"] else 0
    had = {"title": was.title, "home": was.home}
    values = told | {name: text for name, text in names.items() if text and not had[name]}
    values |= {"failures": failures, "leased_until": None}
    if whole and not told["error"]:
        values["checked_at"] = now()
    if moved_to and moved_to != was.url and not _followed(connection, moved_to):
        values |= {"url": moved_to, "key": key_of(moved_to)}
    connection.execute(sources.update().where(sources.c.id == number).values(_cleaned(values)))


def _cleaned(values: dict[str, Any]) -> dict[str, Any]:
    return {name: clean(value) if isinstance(value, str) else value for name, value in values.items()}


def _followed(connection: Connection, url: str) -> bool:
    return connection.execute(select(sources.c.id).where(sources.c.key == key_of(url))).first() is not None


def _read(connection: Connection, where: ColumnElement[bool] | None) -> list[Source]:
    kept = select(func.count()).where(origins.c.source == sources.c.id).scalar_subquery()
    query = select(sources, kept.label("articles")).order_by(sources.c.id)
    return [_source(row) for row in connection.execute(query if where is None else query.where(where))]


def _source(row: Row[Any]) -> Source:
    return Source(
        id=row.id,
        kind=SourceKind(row.kind),
        url=row.url,
        title=row.title,
        home=row.home,
        settings=from_json(SourceSettings, row.settings),
        added_at=row.added_at,
        checked_at=row.checked_at,
        next_at=row.next_at,
        interval=row.interval,
        etag=row.etag,
        last_modified=row.last_modified,
        failures=row.failures,
        error=row.error,
        paused=row.paused,
        articles=row.articles,
    )
