"""Where a library lies, who may read it, and what is said when it cannot be opened or used."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from server import PASSWORD, Server
from stories import story

from nutgraf.errors import InputError, LibraryError
from nutgraf.library import Library, default_place
from nutgraf.library.place import place_of


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_default_place_is_the_one_that_the_environment_names(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NUTGRAF_LIBRARY", str(tmp_path / "mine.sqlite"))
    assert default_place() == str(tmp_path / "mine.sqlite")
    with Library.open() as library:
        assert library.place == str(tmp_path / "mine.sqlite")
    monkeypatch.delenv("NUTGRAF_LIBRARY")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert Path(default_place()).name == "library.sqlite"


def test_a_new_file_and_its_folder_are_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "library.sqlite"
    old = os.umask(0)
    try:
        with Library.open(path) as library:
            library.keep(story(1))
            assert {mode(file) for file in path.parent.iterdir()} == {0o600}
    finally:
        os.umask(old)
    assert mode(path.parent) == mode(path.parent.parent) == 0o700


@pytest.mark.parametrize("address", ["sqlite:///{}", "sqlite+pysqlite:///{}"])
def test_a_file_may_be_named_by_an_address(tmp_path: Path, address: str) -> None:
    plain = tmp_path / "plain.sqlite"
    with Library.open(address.format(plain)) as library:
        assert library.place == str(plain)


def test_a_name_of_a_file_may_hold_anything(tmp_path: Path) -> None:
    path = tmp_path / "odd name? #1 %20&mode=ro.sqlite"
    with Library.open(path) as library:
        library.keep(story(1))
    assert path.exists()


@pytest.mark.parametrize(
    "address", ["mysql://root@localhost/x", "sqlite://", "sqlite:///:memory:", "https://a.example/x"]
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(InputError):
        Library.open(address)


def test_a_password_is_shown_nowhere() -> None:
    place = place_of("postgresql://me:s3cr3t@127.0.0.1:1/x")
    assert "s3cr3t" not in repr(place) + place.shown
    with pytest.raises(LibraryError) as caught:
        Library.open("postgresql://me:s3cr3t@127.0.0.1:1/x", wait=1)
    assert "s3cr3t" not in str(caught.value)
    assert "takes no connections" in str(caught.value)


def test_a_folder_is_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="cannot be opened"):
        Library.open(tmp_path)


def test_a_file_of_another_kind_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("These are my notes, and they are not a database. " * 50)
    with pytest.raises(LibraryError, match="no SQLite database"):
        Library.open(path)
    assert path.read_text().startswith("These are my notes")


def test_a_database_of_another_program_is_left_as_it_is(place: str, server: Server) -> None:
    if "://" in place:
        server.execute("CREATE TABLE places (id integer)", place.rpartition("/")[2])
    else:
        with closing(sqlite3.connect(place)) as other:
            other.execute("CREATE TABLE places (id integer)")
    with pytest.raises(LibraryError, match="another program"):
        Library.open(place)


def read_all(path: Path) -> None:
    with Library.open(path) as library:
        for entry in library.list(limit=100).entries:
            library.stored(entry.id)


def test_a_file_that_was_cut_short_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for number in range(40):
            library.keep(story(number))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 3])
    with pytest.raises(LibraryError, match="is damaged"):
        read_all(path)


def test_a_record_that_was_changed_by_others_is_said_to_be_damaged(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        kept = library.keep(story(1))
        with closing(sqlite3.connect(path)) as other, other:
            other.execute("UPDATE versions SET body = x'00'")
        with pytest.raises(LibraryError, match="Restore a backup"):
            library.stored(kept.id)


# Root may write everything, so the child becomes somebody else; all that it needs of us is loaded before that.
READ_ONLY = """
import os, sys
from nutgraf.library import Library
from nutgraf.errors import LibraryError
from stories import story
path, own = sys.argv[1:]
with Library.open(own) as library:
    library.keep(story(1))
    library.list(), library.search("came"), library.count()
if os.getuid() == 0:
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
with Library.open(path) as library:
    print(len(library.list().entries), len(library.search("came")), library.count().articles)
    try:
        library.keep(story(2))
    except LibraryError as error:
        print(error)
"""


@pytest.fixture
def shared() -> Iterator[Path]:
    """Return a folder that others may enter too; pytest's own are for their owner alone."""
    with tempfile.TemporaryDirectory(prefix="nutgraf-shared-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.mark.parametrize("in_use", [False, True], ids=["closed", "in use"])
def test_a_file_that_may_only_be_read_is_read(
    shared: Path, tmp_path: Path, child_environment: dict[str, str], in_use: bool
) -> None:
    path = shared / "library.sqlite"
    library = Library.open(path)
    library.keep(story(1))
    if not in_use:
        library.close()
    for file in shared.iterdir():
        file.chmod(0o444)
    shared.chmod(0o555)
    command = [sys.executable, "-c", READ_ONLY, str(path), str(tmp_path / "own.sqlite")]
    done = subprocess.run(command, env=child_environment, capture_output=True, text=True, check=False)
    library.close()
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first == "1 1 1"
    assert "read-only" in second
    assert str(path) in second


def test_a_locked_library_is_waited_for_and_then_said_to_be_locked(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path, wait=0.2) as library, closing(sqlite3.connect(path, isolation_level=None)) as other:
        library.keep(story(1))
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="locked by another process"):
            library.keep(story(2))
        assert len(library.list().entries) == 1  # readers do not wait for writers
        other.execute("ROLLBACK")
        library.keep(story(2))
        assert library.count().articles == 2


def test_a_server_whose_lock_is_taken_is_waited_for_and_then_said_to_be_locked(server: Server) -> None:
    place = server.new_database()
    with Library.open(place, wait=0.2) as library, psycopg.connect(place) as other:
        library.keep(story(1))
        other.execute(f"SELECT pg_advisory_xact_lock({0x6E757467})")
        with pytest.raises(LibraryError, match="locked by another process"):
            library.keep(story(2))
        assert len(library.list().entries) == 1
        other.rollback()
        library.keep(story(2))
    server.drop(place)


def test_a_wrong_password_a_missing_database_and_a_missing_right_are_told_apart(server: Server) -> None:
    with pytest.raises(LibraryError, match="refused name or password") as caught:
        Library.open(server.address(password="wrong"), wait=1)
    assert "wrong" not in str(caught.value)
    with pytest.raises(LibraryError, match="no such database"):
        Library.open(server.address("nowhere"), wait=1)
    place = server.new_database()
    server.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    with pytest.raises(LibraryError, match="does not permit"):
        Library.open(place.replace(f"owner:{PASSWORD}", "guest:guest"), wait=1)
    server.drop(place)
    server.execute("DROP ROLE guest")


def test_a_server_without_its_driver_is_an_error_that_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LibraryError, match=r"pip install"):
        Library.open("postgresql://me@127.0.0.1:1/x", wait=1)
