"""The command line: arguments in, printed documents and an exit code out."""

from nutgraf.cli.commands import main

__all__ = ["main"]
