"""A library of an older form becomes one of the newest; one of a newer form is left alone."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, inspect, text
from stories import RECIPE, article

from nutgraf.errors import LibraryError, SchemaTooNew
from nutgraf.library import Library, migrations
from nutgraf.library.codec import to_bytes
from nutgraf.library.schema import VERSION
from nutgraf.records import Unread, Wanted

LONG = " ".join(f"Word {n} of the story follows the one before it." for n in range(40))
FIRST = article(f"{LONG}\nIt ends.", "https://a.example/1")
AGAIN = article(f"{LONG}\nThe end.", "https://b.example/2")
OTHER = article("The ferry stopped on Monday.", "https://post.example/ferry")


ARTICLE = """
    INSERT INTO articles (id, content_hash, url, title, authors, language, status, words, recipe, added_at, sorted_at)
    VALUES (?, ?, ?, ?, '', 'en', 'complete', 5, ?, ?, ?)
"""
STATE = "INSERT INTO versions (article, content_hash, place, title, seen_at, body) VALUES (?, ?, 1, ?, ?, ?)"


def run(place: str, script: str, *rows: tuple[str, tuple[object, ...]]) -> None:
    """Run a script and then statements with values on the database itself, past the library."""
    if "://" in place:
        with psycopg.connect(place) as server:
            server.execute(script.encode())
            for statement, values in rows:
                server.execute(statement.replace("?", "%s").encode(), values)
        return
    with closing(sqlite3.connect(place)) as file, file:
        file.executescript(script)
        for statement, values in rows:
            file.execute(statement, values)


def version_1(place: str) -> None:
    """Make a library of version 1, which had neither search nor near-duplicates, with three articles."""
    name = "postgresql.sql" if "://" in place else "sqlite.sql"
    script = (Path(__file__).parent / "version_1" / name).read_text(encoding="utf-8")
    moment = "2025-01-01T00:00:00Z"
    rows: list[tuple[str, tuple[object, ...]]] = [("INSERT INTO migrations VALUES (?, ?)", (1, moment))]
    for number, told in enumerate((FIRST, AGAIN, OTHER), 1):
        values = (told.id, told.content_hash, told.url, told.title, RECIPE, moment, f"2025-01-0{number}T00:00:00Z")
        rows.append((ARTICLE, values))
        rows.append((STATE, (number, told.content_hash, told.title, moment, to_bytes(told))))
    rows.append(("UPDATE articles SET read_at = ? WHERE number = 1", ("2025-02-01T00:00:00Z",)))
    rows += [("INSERT INTO tags VALUES (?, 'sea', '2025-01-01T00:00:00Z')", (number,)) for number in (1, 3)]
    run(place, script, *rows)


def test_a_library_of_version_1_becomes_one_of_the_newest(place: str) -> None:
    version_1(place)
    with Library.open(place) as library:
        assert [hit.entry.id for hit in library.search("ferry")] == [OTHER.id]
        assert [entry.id for entry in library.list().entries] == [OTHER.id, FIRST.id]
        assert library.stored(FIRST.id).entry.others == (AGAIN.id,)
        assert library.stored(AGAIN.id).article == AGAIN
        assert library._database.read(migrations._version) == VERSION  # noqa: SLF001
    with Library.open(place) as library:
        assert library.count().articles == 3


def test_what_is_unread_of_a_tag_is_known_after_migrating(place: str) -> None:
    version_1(place)
    with Library.open(place) as library:
        assert library.unread() == Unread(2, {}, {"sea": 1})
        assert [entry.id for entry in library.list(Wanted(tag="sea", read=False)).entries] == [OTHER.id]
        assert [entry.id for entry in library.list(Wanted(tag="sea", read=True)).entries] == [FIRST.id]


def form(connection: Connection) -> dict[str, object]:
    """Return tables, columns and indexes, as the database tells them."""
    inspector = inspect(connection)
    on_file = "SELECT name FROM sqlite_master WHERE type = 'index'"
    on_server = "SELECT indexname FROM pg_indexes WHERE schemaname = 'public'"
    indexes = connection.execute(text(on_file if connection.dialect.name == "sqlite" else on_server)).scalars()
    return {"indexes": sorted(indexes)} | {
        table: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in inspector.get_columns(table)],
            sorted(str(index["column_names"]) + str(index["name"]) for index in inspector.get_indexes(table)),
            inspector.get_pk_constraint(table)["constrained_columns"],
            sorted(str(key["constrained_columns"]) for key in inspector.get_foreign_keys(table)),
        )
        for table in inspector.get_table_names()
    }


def form_of(place: str) -> dict[str, object]:
    with Library.open(place) as library:
        return library._database.read(form)  # noqa: SLF001


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index")
def test_a_migrated_library_has_the_form_of_a_new_one(
    place: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    version_1(place)
    new = request.getfixturevalue("server").new_database() if "://" in place else str(tmp_path / "new.sqlite")
    assert form_of(place) == form_of(new)


def test_a_copy_of_the_file_is_made_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    version_1(str(path))
    Library.open(path).close()
    copy = tmp_path / "library.before-2.sqlite"
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as file:
        assert file.execute("SELECT max(version) FROM migrations").fetchone() == (1,)
        assert file.execute("SELECT count(*) FROM articles").fetchone() == (3,)


def test_a_step_that_fails_leaves_the_library_as_it_was(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    version_1(place)

    def broken(connection: object) -> None:
        migrations._search_and_stories(connection)  # type: ignore[arg-type]  # noqa: SLF001
        raise RuntimeError("pulled")

    with monkeypatch.context() as patch:
        patch.setattr(migrations, "STEPS", {2: broken})
        with pytest.raises(RuntimeError):
            Library.open(place)
    with Library.open(place) as library:
        assert len(library.search("ferry")) == 1


def test_a_newer_library_is_refused_and_left_alone(place: str) -> None:
    Library.open(place).close()
    run(place, f"INSERT INTO migrations VALUES ({VERSION + 1}, '2030-01-01T00:00:00Z')")
    with pytest.raises(SchemaTooNew, match="newer nutgraf"):
        Library.open(place)


def test_an_old_library_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.sqlite"
    version_1(str(path))
    monkeypatch.setattr("nutgraf.library.database.is_read_only", lambda _: True)
    with pytest.raises(LibraryError, match="Open it once where you may write it"):
        Library.open(path)


OPEN = "import sys; from nutgraf.library import Library; print(len(Library.open(sys.argv[1]).search('ferry')))"


def test_several_processes_migrate_a_library_once(place: str, child_environment: dict[str, str]) -> None:
    version_1(place)
    command = [sys.executable, "-c", OPEN, place]
    pipe = subprocess.PIPE
    children = [subprocess.Popen(command, env=child_environment, stdout=pipe, stderr=pipe, text=True) for _ in range(3)]
    assert [child.communicate() for child in children] == [("1\n", "")] * 3


def test_every_version_has_its_step() -> None:
    assert sorted(migrations.STEPS) == list(range(2, VERSION + 1))
