"""The commands of the library: what is followed and kept, found again, and carried elsewhere."""

from nutgraf.cli.library.commands import COMMANDS

__all__ = ["COMMANDS"]
