"""What went wrong in, a line of standard error out."""

import click

from nutgraf.cli.printable import one_line


def complain(message: str) -> None:
    """Print an error on one line, without what could act on the terminal."""
    click.echo(f"nutgraf: {one_line(message)}", err=True)
