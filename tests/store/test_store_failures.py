"""Errors of what we stand on, told as ours: what happened, to what, what to do."""

import errno
import sqlite3

import psycopg
import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from nutgraf.errors import Conflict, LibraryError
from nutgraf.library.failures import translated


def from_sqlite(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("in their words")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (from_sqlite(sqlite3.SQLITE_FULL), "the disk is full"),
        (from_sqlite(sqlite3.SQLITE_IOERR_WRITE), "the disk fails or is full"),
        (from_sqlite(sqlite3.SQLITE_READONLY_DIRECTORY), "it is read-only for you"),
        (from_sqlite(sqlite3.SQLITE_BUSY_SNAPSHOT), "is locked by another process"),
        (from_sqlite(sqlite3.SQLITE_CORRUPT_INDEX), "is damaged"),
        (from_sqlite(sqlite3.SQLITE_CANTOPEN), "cannot be opened"),
        (from_sqlite(sqlite3.SQLITE_NOTADB), "is no SQLite database"),
        (from_sqlite(sqlite3.SQLITE_ERROR), "could not be used"),
        (psycopg.errors.DiskFull("x"), "the disk is full"),
        (psycopg.errors.TooManyConnections("x"), "too many connections"),
        (psycopg.errors.ReadOnlySqlTransaction("x"), "it is read-only for you"),
        (psycopg.errors.LockNotAvailable("x"), "is locked by another process"),
        (psycopg.errors.DeadlockDetected("x"), "is locked by another process"),
        (psycopg.errors.AdminShutdown("x"), "the server closed the connection"),
        (psycopg.errors.InvalidPassword("x"), "refused name or password"),
        (psycopg.errors.InsufficientPrivilege("x"), "does not permit it"),
        (psycopg.errors.IndexCorrupted("x"), "is damaged"),
        (psycopg.OperationalError("connection timeout expired"), "did not answer in time"),
        (psycopg.OperationalError("failed to resolve host 'x': [Errno -2] ..."), "no server of that name"),
        (psycopg.OperationalError("the connection is closed"), "the server closed the connection"),
        (psycopg.OperationalError("something new"), "could not be used (something new)"),
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full (No space left on device)"),
        (OSError(errno.EROFS, "Read-only file system"), "it is read-only for you"),
        (PermissionError(errno.EACCES, "Permission denied", "/x/y"), "cannot be opened (Permission denied)"),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_each_cause_is_told_in_our_words(error: Exception, told: str) -> None:
    with pytest.raises(LibraryError) as caught, translated("the shelf"):
        raise OperationalError("SELECT 1", (), error) if isinstance(error, psycopg.Error) else error
    assert str(caught.value).startswith("The library at the shelf ")
    assert told in str(caught.value)
    assert str(caught.value).endswith((".", ").", "restore)."))


def test_what_was_to_be_written_is_not_in_the_message() -> None:
    cause = from_sqlite(sqlite3.SQLITE_FULL)
    with pytest.raises(LibraryError) as caught, translated("the shelf"):
        raise OperationalError("INSERT INTO sources VALUES (?)", ("cookie=s3cr3t",), cause)
    assert "s3cr3t" not in str(caught.value)
    assert "INSERT" not in str(caught.value)


def test_a_row_that_somebody_else_wrote_first_is_a_conflict() -> None:
    with pytest.raises(Conflict, match="somebody else"), translated("the shelf"):
        raise IntegrityError("INSERT", (), from_sqlite(sqlite3.SQLITE_CONSTRAINT))


def test_an_error_of_ours_stays_as_it_is() -> None:
    with pytest.raises(Conflict, match=r"^as it is$"), translated("the shelf"):
        raise Conflict("as it is")
