"""Chunks of text in, standard output or one whole file out."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Protocol, Self

import click

from nutgraf.errors import InputError

STANDARD_OUTPUT = "-"


class Output(Protocol):
    """Where the text goes; left as a context manager it is finished, or on an error taken back."""

    @property
    def binary(self) -> BinaryIO: ...

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
def bytes_to(file: str) -> Iterator[BinaryIO]:
    """Yield the file to write bytes to, or standard output where it is "-"; finished or taken back as `output_to` does.

    Raises InputError where it cannot be written.
    """
    with output_to(file, styled=False) as output, _writing_to(file):
        yield output.binary


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

    @property
    def binary(self) -> BinaryIO:
        return sys.stdout.buffer

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
        self.binary: BinaryIO = path.open("wb")

    def write(self, text: str) -> None:
        with _writing_to(self._path):
            self.binary.write(click.unstyle(text).encode(errors="replace"))
            self.binary.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with _writing_to(self._path):
            self.binary.close()


class _Replacement:
    """Collects the text in a file beside the one asked for, which takes its place at the end.

    Where nothing was written, or on an error, what was there before stays.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._temporary = path.with_name(f".nutgraf-{os.getpid()}.part")  # short, however long the name is
        self.binary: BinaryIO = self._temporary.open("xb")

    def write(self, text: str) -> None:
        with _writing_to(self._path):
            self.binary.write(click.unstyle(text).encode(errors="replace"))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with _writing_to(self._path):
                is_wanted = kind is None and self.binary.tell() > 0
                self.binary.close()
                if is_wanted:
                    if self._path.exists():
                        self._temporary.chmod(stat.S_IMODE(self._path.stat().st_mode))
                    self._temporary.replace(self._path)
        finally:
            self._temporary.unlink(missing_ok=True)
