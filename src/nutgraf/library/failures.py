"""What can go wrong in SQLAlchemy, SQLite, psycopg and the file system, translated into nutgraf's errors: only here."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from nutgraf.errors import Conflict, LibraryError


class _Case(NamedTuple):
    """What happened, in words that follow "The library at PLACE", and what to do."""

    happened: str
    advice: str


_FULL = _Case("could not be written: the disk is full", "Free some space and try again; what was kept before is safe.")
_READ_ONLY = _Case(
    "cannot be written: it is read-only for you", "Change its permissions, or name another library (--library)."
)
_LOCKED = _Case("is locked by another process that did not finish in time", "Try again when it is done.")
_NOT_OURS = _Case("is no SQLite database", "Name another file; to make a new library, one that does not exist yet.")
_CORRUPT = _Case("is damaged", "Restore a backup of it (nutgraf restore).")
_UNREADABLE = _Case("cannot be opened", "Check that the file and its folder exist and are yours.")
_BROKEN_DISK = _Case("could not be read or written: the disk fails or is full", "Check the disk, then try again.")
_REFUSED = _Case("cannot be reached: the server takes no connections there", "Check that it runs, and the address.")
_UNKNOWN_HOST = _Case("cannot be reached: no server of that name was found", "Check the address, and your connection.")
_SLOW = _Case("cannot be reached: the server did not answer in time", "Check that it runs, and the address.")
_LOST = _Case("was lost: the server closed the connection", "Try again when it is back; what was kept before is safe.")
_PASSWORD = _Case("cannot be opened: the server refused name or password", "Check both in the address.")
_NO_DATABASE = _Case("cannot be opened: the server has no such database", "Make it there first (createdb).")
_FORBIDDEN = _Case("cannot be used: the server does not permit it", "Ask its administrator for the rights.")
_CROWDED = _Case("cannot be opened: too many connections are in use", "Try again later.")
_OTHER = _Case("could not be used", "If this happens again, restore a backup, and tell us.")
_NO_DRIVER = _Case("cannot be opened: psycopg is not installed", 'Install it: pip install "nutgraf[postgresql]".')
_CONFLICT = _Case("was changed by somebody else at the same moment", "Try again.")

# Primary result codes of SQLite: https://www.sqlite.org/rescode.html
_SQLITE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_NOTADB: _NOT_OURS,
    sqlite3.SQLITE_CORRUPT: _CORRUPT,
    sqlite3.SQLITE_CANTOPEN: _UNREADABLE,
    sqlite3.SQLITE_IOERR: _BROKEN_DISK,
}
# SQLSTATE, the most specific first: the first that the code begins with decides.
_POSTGRESQL = {
    "53100": _FULL,
    "53300": _CROWDED,
    "25006": _READ_ONLY,
    "55P03": _LOCKED,
    "57014": _LOCKED,
    "40P01": _LOCKED,
    "40001": _CONFLICT,
    "28": _PASSWORD,
    "3D000": _NO_DATABASE,
    "42501": _FORBIDDEN,
    "57P": _LOST,
    "08": _LOST,
    "XX": _CORRUPT,
}
# libpq gives no code where no connection comes about, only words.
_WORDS = {
    "password": _PASSWORD,
    "authentication failed": _PASSWORD,
    "role ": _PASSWORD,
    "permission denied": _FORBIDDEN,
    "does not exist": _NO_DATABASE,
    "too many": _CROWDED,
    "connection refused": _REFUSED,
    "no such file": _REFUSED,
    "resolve": _UNKNOWN_HOST,
    "translate host": _UNKNOWN_HOST,
    "timeout": _SLOW,
    "timed out": _SLOW,
    "closed": _LOST,
    "terminat": _LOST,
    "lost": _LOST,
}
_FILES = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EIO: _BROKEN_DISK,
}


@contextmanager
def translated(shown: str) -> Iterator[None]:
    """Raise what databases and the file system raise inside as nutgraf's errors; shown: how the library is named."""
    try:
        yield
    except (IntegrityError, sqlite3.IntegrityError) as error:
        raise Conflict(_message(shown, _CONFLICT)) from error
    except (SQLAlchemyError, sqlite3.Error, OSError, ModuleNotFoundError) as error:
        raise LibraryError(_message(shown, _case(error), _detail(error))) from error


def _case(error: Exception) -> _Case:
    match error:
        case DBAPIError(orig=Exception() as below):
            return _case(below)
        case sqlite3.Error():
            return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, _OTHER)
        case PoolTimeout():
            return _CROWDED
        case OSError(errno=number):
            return _FILES.get(number or 0, _UNREADABLE)
        case ModuleNotFoundError():
            return _NO_DRIVER
    return _of_server(getattr(error, "sqlstate", None), str(error).lower())


def _of_server(state: str | None, words: str) -> _Case:
    if state:
        return next((case for start, case in _POSTGRESQL.items() if state.startswith(start)), _OTHER)
    return next((case for part, case in _WORDS.items() if part in words), _OTHER)


def _detail(error: Exception) -> str:
    """The cause in its own words, one line; statements and their values stay out of messages."""
    below = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    lines = (getattr(below, "strerror", None) or str(below)).strip().splitlines()
    return lines[0].strip()[:200] if lines else type(below).__name__


def _message(shown: str, case: _Case, detail: str = "") -> str:
    told = f" ({detail})" if detail else ""
    return f"The library at {shown} {case.happened}{told}. {case.advice}"
