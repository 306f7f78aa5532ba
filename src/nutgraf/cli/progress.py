"""How many pages are done and which is being worked on, shown on standard error where that is a terminal."""

import sys
from types import TracebackType
from typing import Self

import click

from nutgraf.printable import one_line

_CLEAR_LINE = "\r\x1b[K"
_ITEM_WIDTH = 40


class Progress:
    """A bar for several pages; for one page, or where nobody watches, it shows nothing."""

    def __init__(self, count: int) -> None:
        self._bar = click.progressbar(
            length=count,
            label="Reading",
            show_pos=True,
            item_show_func=_shown,
            hidden=count == 1 or not sys.stderr.isatty(),
            file=sys.stderr,
        )

    def __enter__(self) -> Self:
        self._bar.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.__exit__(kind, error, trace)

    def begin(self, page: str) -> None:
        """Show the page that is worked on."""
        self._bar.current_item = page
        self._bar.render_progress()

    def clear(self) -> None:
        """Take the bar off its line, so that what is printed next has the line to itself."""
        if not self._bar.hidden:
            click.echo(_CLEAR_LINE, err=True, nl=False, color=True)

    def advance(self) -> None:
        """Show that one page more is done."""
        self._bar.update(1)


def _shown(page: str | None) -> str:
    return one_line(page or "")[-_ITEM_WIDTH:]
