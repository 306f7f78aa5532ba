"""Which token is to be made or revoked in; done, or all of them printed, and an exit code out."""

from typing import Any

import click

from nutgraf.cli.library.opening import opened
from nutgraf.cli.library.printing import note, write, write_object
from nutgraf.cli.wording import day
from nutgraf.library import Library
from nutgraf.library_envelope import told
from nutgraf.printable import one_line
from nutgraf.records import Token

_LONGEST_NAME = 100


def work_on_tokens(asked: dict[str, Any]) -> int:
    """List, make or revoke tokens, and return the exit code. Raises NotFound for a number that is none."""
    if asked["name"] is not None and asked["revoke"] is not None:
        raise click.UsageError("Give --add or --revoke, not both.")
    if asked["read_only"] and asked["name"] is None:
        raise click.UsageError("--read-only is for a new token: give --add NAME too.")
    with opened(asked) as library:
        if asked["name"] is not None:
            return _made(library, asked)
        if asked["revoke"] is not None:
            return _revoked(library, asked)
        return _listed(library, as_json=asked["as_json"])


def _made(library: Library, asked: dict[str, Any]) -> int:
    name = one_line(asked["name"])
    if not 0 < len(name) <= _LONGEST_NAME:
        raise click.UsageError(f"A token's name has 1 to {_LONGEST_NAME} characters.")
    token, secret = library.add_token(name, read_only=asked["read_only"])
    if asked["as_json"]:
        write_object(told(token=token, secret=secret))
        return 0
    write(f"{secret}\n")
    note("This is its only showing: the library keeps no copy. Give it as a bearer token, or as the password.")
    return 0


def _revoked(library: Library, asked: dict[str, Any]) -> int:
    library.revoke_token(asked["revoke"])
    if asked["as_json"]:
        write_object(told(revoked=asked["revoke"]))
    else:
        note(f"Token {asked['revoke']} opens nothing any more.")
    return 0


def _listed(library: Library, *, as_json: bool) -> int:
    found = library.tokens()
    if as_json:
        write_object(told(tokens=found))
        return 0
    write("".join(map(_line, found)))
    if not found:
        note("There is no token: a server of this library is open to everybody on its machine, and to nobody else.")
    return 0


def _line(token: Token) -> str:
    used = f"used {day(token.used_at)}" if token.used_at else "never used"
    kind = "may only read" if token.read_only else "may change things"
    return f"{token.id:>3}  {one_line(token.name)} · {kind} · made {day(token.created_at)} · {used}\n"
