"""The path of a SQLite file in, connections to it out, set so that a commit that returned is on the disk."""

import os
import sqlite3
import time
from pathlib import Path
from typing import Final

# synchronous=FULL: a commit that returned outlives a power cut. The cache holds the upper levels of all indexes of a
# million articles; the log of a large import is cut again to 64 MiB. A log of 4,000 pages (16 MiB) is put away once in
# some sixty additions, and not with every fifteenth, which had to wait for it.
_PRAGMAS: Final = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -32768",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA wal_autocheckpoint = 4000",
    "PRAGMA journal_size_limit = 67108864",
)


def opened(path: Path, wait: float, read_only: bool) -> sqlite3.Connection:
    """Return a connection to a file that is there; wait: seconds to wait for others that write."""
    mode = "mode=rw"
    if read_only:  # without the files of the log beside it, SQLite has to be told that nobody writes
        mode = "mode=ro" if _has_log(path) else "mode=ro&immutable=1"
    connection = sqlite3.connect(
        f"{path.as_uri()}?{mode}", uri=True, timeout=wait, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        if not read_only:
            _logged(connection, wait)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _logged(connection: sqlite3.Connection, wait: float) -> None:
    """Set the write-ahead log once and for all; SQLite does not wait for others here, so we do."""
    end = time.monotonic() + wait
    while connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        try:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # only while it holds no table
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(0.02)


def identity(path: Path) -> tuple[int, int]:
    """Return what tells the file from another one under its name."""
    told = path.stat()
    return told.st_dev, told.st_ino


def is_read_only(path: Path) -> bool:
    """Return whether it is there, and we may not write it."""
    return path.exists() and not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _has_log(path: Path) -> bool:
    return path.with_name(path.name + "-shm").exists()
