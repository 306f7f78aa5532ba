"""What lets clients use a library over the network: a secret in, its token out; only its digest is kept."""

import hashlib
import secrets
from typing import Any

from sqlalchemy import Connection, Row, select

from nutgraf.errors import InputError, NotFound
from nutgraf.library.moments import later, now
from nutgraf.library.rows import clean
from nutgraf.library.schema import tokens
from nutgraf.records import Token

_PREFIX = "ng_"  # so that scanners for secrets know it in a file that is published by mistake
_BYTES = 32
_LONGEST_NAME = 100
_NO_ID = 2**31  # from here on databases refuse the number
_PRECISION = 3600  # seconds between two notes of its use


def add(connection: Connection, name: str, *, read_only: bool) -> tuple[Token, str]:
    """Return a new token and its secret, which cannot be had again; raises InputError for an empty name."""
    called = clean(" ".join(name.split()))[:_LONGEST_NAME]
    if not called:
        raise InputError("A token needs a name: say who or what it is for.")
    secret = _PREFIX + secrets.token_urlsafe(_BYTES)
    row = {"name": called, "digest": _digest(secret), "read_only": read_only, "created_at": now()}
    return _token(connection.execute(tokens.insert().values(row).returning(tokens)).one()), secret


def all_of_them(connection: Connection) -> tuple[Token, ...]:
    """Return all tokens, the oldest first."""
    return tuple(map(_token, connection.execute(select(tokens).order_by(tokens.c.id))))


def any_(connection: Connection) -> bool:
    """Return whether there are any."""
    return connection.execute(select(tokens.c.id).limit(1)).first() is not None


def revoke(connection: Connection, number: int) -> None:
    """Forget a token; raises NotFound."""
    known = abs(number) < _NO_ID
    if not known or not connection.execute(tokens.delete().where(tokens.c.id == number)).rowcount:
        raise NotFound(f"The library has no token {number}. List those that it has.")


def of_secret(connection: Connection, secret: str) -> Token | None:
    """Return the token that a secret belongs to, or None."""
    # What is compared is a digest: how long that takes tells nothing of any secret.
    row = connection.execute(select(tokens).where(tokens.c.digest == _digest(secret))).first()
    return _token(row) if row else None


def is_noted(token: Token) -> bool:
    """Return whether its use within the last hour is noted already."""
    return token.used_at is not None and later(token.used_at, _PRECISION) > now()


def note_use(connection: Connection, number: int) -> None:
    """Note that a token is used now."""
    connection.execute(tokens.update().where(tokens.c.id == number).values(used_at=now()))


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _token(row: Row[Any]) -> Token:
    return Token(row.id, row.name, row.read_only, row.created_at, row.used_at)
