"""An error in, what standard error says of it out, a bug's included."""

import os
import traceback

import click

from nutgraf.cli.wording import name_of
from nutgraf.errors import FetchError
from nutgraf.printable import one_line

DEBUG_VARIABLE = "NUTGRAF_DEBUG"
EXIT_BUG = 70  # EX_SOFTWARE of sysexits.h

_LONGEST = 300


def complain(message: str) -> None:
    """Print an error on one line, without what could act on the terminal."""
    click.echo(f"nutgraf: {one_line(message)}", err=True)


def complain_of(page: str, error: Exception) -> None:
    """Print what went wrong with a page, the page named once."""
    message, name = str(error), name_of(page)
    # Errors of fetching name the address themselves, and without a password that stands in it.
    is_named = not page or isinstance(error, FetchError) or message.startswith(f"{name} ")
    complain(message if is_named else f"{name}: {message}")


def complain_of_bug(error: Exception, page: str | None = None) -> None:
    """Print what to do about an error that nobody foresaw, after its traceback where NUTGRAF_DEBUG=1 asks for it."""
    if os.environ.get(DEBUG_VARIABLE) == "1":
        click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    name = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    complain(
        f"{'' if page is None else f'{name_of(page)}: '}internal error ({name[:_LONGEST]}). This is a bug in nutgraf: "
        f"please report it, with the page and what the same command prints with {DEBUG_VARIABLE}=1."
    )
