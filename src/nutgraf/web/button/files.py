"""Files in and out: each is written as a whole or not at all, and only where nobody else has changed it."""

import os
import stat
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from nutgraf.errors import InputError, PageTooLarge
from nutgraf.pipeline import MAX_BYTES


@dataclass(frozen=True, slots=True)
class Read:
    """A file as it was read. stamp: its size and when it was changed last."""

    body: bytes
    stamp: tuple[int, int]


def read(file: Path) -> Read:
    """Return a file. Raises OSError, and PageTooLarge above 5 MiB."""
    with file.open("rb") as opened:
        stamp = _stamp(os.fstat(opened.fileno()))
        body = opened.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        raise PageTooLarge(f"It holds more than {MAX_BYTES:,} bytes.")
    return Read(body, stamp)


def write(file: Path, body: bytes, stamp: tuple[int, int] | None = None) -> None:
    """Write a file at once: who reads it sees the old one or the new one. Its permissions stay.

    stamp: of the file as it was read; raises InputError where it is another by now, OSError where it cannot be written.
    """
    mode = _mode(file)
    handle, name = tempfile.mkstemp(prefix=".nutgraf-", dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(body)
        Path(name).chmod(mode)
        _refuse_changed(file, stamp)
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _refuse_changed(file: Path, stamp: tuple[int, int] | None) -> None:
    if stamp is not None and _stamp(file.stat()) != stamp:
        raise InputError("It was changed while it was worked on. Run it again.")


def _stamp(status: os.stat_result) -> tuple[int, int]:
    return status.st_size, status.st_mtime_ns


def _mode(file: Path) -> int:
    """Return the permissions of a file, of a new one those that fit its folder."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(file.stat().st_mode)
    return stat.S_IMODE(file.parent.stat().st_mode) & 0o666
