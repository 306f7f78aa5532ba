"""Text or plain data in, standard output out: as people read it, or as JSON for programs."""

import click

from nutgraf.cli.json_lines import dumped
from nutgraf.cli.output import output_to
from nutgraf.envelope import Plain


def write(text: str) -> None:
    """Write text for people; styles are for terminals only."""
    with output_to(None, styled=True) as output:
        output.write(text)


def write_object(data: dict[str, Plain], *, line: bool = False) -> None:
    """Write one object: indented, or on a line of its own where others follow."""
    with output_to(None, styled=False) as output:
        output.write(dumped(data, line=line))


def note(text: str) -> None:
    """Say on standard error how things stand; it is no part of the result."""
    click.echo(text, err=True)
