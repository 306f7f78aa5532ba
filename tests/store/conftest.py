"""A library on each database for every test: a new file, or a new database on a server that the session starts."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from server import Server, programs

from nutgraf.library import Library


@pytest.fixture(scope="session")
def server(require: Callable[[str], None]) -> Iterator[Server]:
    """Return a PostgreSQL server that all tests of the session share."""
    require("psycopg")
    found = programs()
    if found is None:
        require("initdb")
    assert found is not None
    server = Server(found)
    yield server
    server.remove()


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Return where a library of this test's own may lie: a path without a file, or an empty database."""
    if request.param == "sqlite":
        yield str(tmp_path / "library.sqlite")
        return
    server: Server = request.getfixturevalue("server")
    address = server.new_database()
    yield address
    server.drop(address)


@pytest.fixture(scope="session")
def emptied(server: Server) -> Callable[[], str]:
    """Return a function that gives the address of one database on the server, with a library that holds nothing."""
    address = server.new_database()
    Library.open(address).close()

    def empty() -> str:
        server.empty(address)
        return address

    return empty


@pytest.fixture(params=["sqlite", "postgresql"])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    """Return an empty library; the test is run on SQLite and on PostgreSQL."""
    on_server = request.param == "postgresql"
    place = request.getfixturevalue("emptied")() if on_server else tmp_path / "library.sqlite"
    with Library.open(place, wait=5.0) as library:
        yield library


@pytest.fixture
def child_environment() -> dict[str, str]:
    """Return the environment of processes that a test starts, so that they find what it finds."""
    here = Path(__file__).parent
    source = here.parent.parent / "src"
    return os.environ | {"PYTHONPATH": f"{source}{os.pathsep}{here}", "PYTHONDONTWRITEBYTECODE": "1"}
