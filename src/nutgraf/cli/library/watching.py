"""How a long job goes, on one line of standard error that is written over; where nobody watches, nothing."""

import sys
import threading
from types import TracebackType
from typing import Self

import click

from nutgraf.cli.wrapping import width_of
from nutgraf.printable import one_line

_CLEAR_LINE = "\r\x1b[K"
_WIDEST = 70  # columns


class Watching:
    """Shows how many stories have come, and the last of them; safe to use from several threads."""

    def __init__(self) -> None:
        self._is_watched = sys.stderr.isatty()
        self._lock = threading.Lock()
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def show(self, name: str) -> None:
        """Show that one more has come."""
        if not self._is_watched:
            return
        with self._lock:
            self._count += 1
            self._write(f"{_CLEAR_LINE}{self._count}  {_cut(one_line(name))}")

    def clear(self) -> None:
        """Take the line away, so that what is printed next has it to itself."""
        with self._lock:
            self._write(_CLEAR_LINE)

    def _write(self, text: str) -> None:
        if self._is_watched:
            click.echo(text, err=True, nl=False, color=True)


def _cut(text: str) -> str:
    text = text[:_WIDEST]
    while width_of(text) > _WIDEST:
        text = text[:-1]
    return text
