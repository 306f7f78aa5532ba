"""Where a library lies: a path or an address in, a Place out, with the file and its folder made for the owner alone."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from nutgraf.errors import InputError

VARIABLE = "NUTGRAF_LIBRARY"
Where = str | os.PathLike[str]

_POSTGRESQL = {"postgresql", "postgres", "postgresql+psycopg"}
_SQLITE = {"sqlite", "sqlite+pysqlite"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where a library lies. Either a file or a server: path of the one, or address of the other.

    shown: how messages name it, without the password.
    """

    path: Path | None
    url: URL | None
    shown: str

    def __repr__(self) -> str:
        """Show no password."""
        return f"Place({self.shown!r})"


def default_place(environment: Mapping[str, str] | None = None) -> str:
    """Return where the library lies that nobody names: NUTGRAF_LIBRARY, or a file in the platform's data folder."""
    from platformdirs import user_data_path  # noqa: PLC0415  most libraries are named

    named = (os.environ if environment is None else environment).get(VARIABLE)
    return named or str(user_data_path("nutgraf", appauthor=False) / "library.sqlite")


def place_of(where: Where | None) -> Place:
    """Return the place that a path, "sqlite:///..." or "postgresql://..." names; the default one for None.

    Raises InputError for an address of another kind.
    """
    named = os.fspath(default_place() if where is None else where)
    if "://" not in named:
        return _file(named)
    url = _url(named)
    if url.drivername in _POSTGRESQL:
        return Place(None, url.set(drivername="postgresql+psycopg"), url.render_as_string(hide_password=True))
    if url.drivername in _SQLITE and url.database and url.database != ":memory:":
        return _file(url.database)
    raise InputError(
        f"A library cannot lie at a {url.drivername} address: give the path of a file, sqlite:///PATH or postgresql://..."
    )


def _url(named: str) -> URL:
    try:
        return make_url(named)
    except (ArgumentError, ValueError):  # their message may repeat the password
        raise InputError(
            "The address of the library cannot be read. One of a server looks like postgresql://NAME@HOST/DATABASE."
        ) from None


def _file(named: str) -> Place:
    path = Path(named).expanduser().absolute()
    return Place(path, None, str(path))


def made_for_owner(path: Path) -> None:
    """Make an empty file and the folders above it where they are missing, for their owner alone (0600, 0700)."""
    for folder in [*reversed(path.parents)]:
        if not folder.exists():
            folder.mkdir(mode=0o700, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
