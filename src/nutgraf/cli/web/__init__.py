"""The commands of the server and of the publisher's button: declared in `commands`, done in the other modules."""

from nutgraf.cli.web.commands import COMMANDS

__all__ = ["COMMANDS"]
