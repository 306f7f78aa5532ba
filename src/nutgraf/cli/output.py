"""Chunks of text in, standard output or one whole file out."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol, Self

import click

from nutgraf.errors import InputError

STANDARD_OUTPUT = "-"


class Output(Protocol):
    """Where the text goes; left as a context manager it is finished, or on an error taken back."""

    def write(self, text: str) -> None: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def output_to(file: str | None, *, styled: bool) -> Output:
    """Return the output to a file, to standard output where it is None or "-".

    styled: whether the text is for a terminal, in its encoding; else it is written in UTF-8.
    Raises InputError where the file cannot be written, before any work is done.
    """
    if file is None or file == STANDARD_OUTPUT:
        return _Standard(styled=styled)
    path = Path(file)
    if path.is_dir():
        raise InputError(f"{file} is a folder. Give the name of a file to write to.")
    with _writing_to(file):
        # A device or a pipe must stay what it is: it is written to, never replaced.
        is_replaced = path.is_file() or not path.exists()
        return _Replacement(Path(os.path.realpath(file))) if is_replaced else _Stream(path)


@contextmanager
def _writing_to(name: object) -> Iterator[None]:
    """Translate what the system says about a write. A reader that went away is nobody's error."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise InputError(f"{name} could not be written: {error.strerror}. Check place and permissions.") from error


class _Standard:
    def __init__(self, *, styled: bool) -> None:
        self._styled = styled

    def write(self, text: str) -> None:
        with _writing_to("Standard output"):
            click.echo(text if self._styled else text.encode(errors="replace"), nl=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


class _Stream:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] = path.open("wb")

    def write(self, text: str) -> None:
        with _writing_to(self._path):
            self._file.write(click.unstyle(text).encode(errors="replace"))
            self._file.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _writing_to(self._path):
            self._file.close()


class _Replacement:
    """Collects the text in a file beside the one asked for, which takes its place at the end.

    Where nothing was written, or on an error, what was there before stays.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._temporary = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
        self._file = self._temporary.open("xb")

    def write(self, text: str) -> None:
        with _writing_to(self._path):
            self._file.write(click.unstyle(text).encode(errors="replace"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with _writing_to(self._path):
                is_wanted = kind is None and self._file.tell() > 0
                self._file.close()
                if is_wanted:
                    if self._path.exists():
                        self._temporary.chmod(stat.S_IMODE(self._path.stat().st_mode))
                    self._temporary.replace(self._path)
        finally:
            self._temporary.unlink(missing_ok=True)
