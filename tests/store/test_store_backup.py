"""Backups taken while others write, brought back into either database; and what pruning gives up."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from server import Server
from stories import article, keeping, names, page, story

from nutgraf.errors import Conflict, InputError, LibraryError
from nutgraf.library import Library
from nutgraf.records import Seen, SourceKind, SourceSettings, Stored, Wanted

LONG = " ".join(f"Word {n} of the story follows the one before it." for n in range(40))


def fill(library: Library) -> None:
    source, _ = library.add_source("https://post.example/feed", SourceKind.FEED, settings=SourceSettings(cookie="c=1"))
    library.keep(story(1, source=source.id, guid="g1", facts=names("Ana Ruiz"), tags=("sea",), pages=(page(b"<p>1"),)))
    library.keep(story(2, title="Old"))
    library.keep(keeping(article("Ship 2 came in.\nIt left again.", "https://post.example/2")))
    library.keep(keeping(article(f"{LONG}\nIt ends.", "https://a.example/1")))
    library.keep(keeping(article(f"{LONG}\nThe end.", "https://b.example/2")))
    library.see(source.id, "g2", Seen.NO_STORY)
    library.mark("https://post.example/1", read=True, starred=True)


def everything(library: Library) -> list[object]:
    """Return all that can be read of a library."""
    stored: list[Stored] = [
        library.stored(entry.id) for entry in library.list(Wanted(duplicates=True), limit=1000).entries
    ]
    of_each = [(library.pages(one.entry.id), library.versions(one.entry.id)) for one in stored]
    found = [[hit.entry.id for hit in library.search(query)] for query in ("ship", "word follows", "again")]
    seen = library.seen(1, ["g1", "g2", "g3"])
    return [stored, of_each, library.sources(), library.tags(), found, seen, library.find(guid=(1, "g1"))]


@pytest.fixture(params=["sqlite", "postgresql"])
def other_place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return str(tmp_path / "other.sqlite")
    server: Server = request.getfixturevalue("server")
    return server.new_database()


def test_a_backup_brings_everything_back_into_either_database(
    library: Library, other_place: str, tmp_path: Path
) -> None:
    fill(library)
    path = tmp_path / "backup.sqlite"
    library.backup(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {file.name for file in tmp_path.iterdir()} <= {
        "backup.sqlite", "library.sqlite", "library.sqlite-wal", "library.sqlite-shm"
    }  # fmt: skip
    with Library.open(other_place) as other:
        other.restore(path)
        assert everything(other) == everything(library)
        # and goes on from there
        assert other.keep(story(50)).kept == "added"
        assert other.add_source("https://post.example/feed2", SourceKind.FEED)[0].id == 2
    with Library.open(other_place) as other:
        assert other.count().articles == 5


def test_a_library_that_holds_something_is_replaced_only_when_told(
    library: Library, other_place: str, tmp_path: Path
) -> None:
    fill(library)
    library.backup(tmp_path / "backup.sqlite")
    with Library.open(other_place) as other:
        other.keep(story(77))
        with pytest.raises(Conflict, match="holds articles"):
            other.restore(tmp_path / "backup.sqlite")
        assert other.find(address="https://post.example/77")
        other.restore(tmp_path / "backup.sqlite", replace=True)
        assert everything(other) == everything(library)
        assert other.search("w77x1") == ()


def test_a_backup_is_a_library_that_can_be_opened(library: Library, tmp_path: Path) -> None:
    fill(library)
    library.backup(tmp_path / "backup.sqlite")
    with Library.open(tmp_path / "backup.sqlite") as backup:
        assert everything(backup) == everything(library)


def test_a_backup_replaces_an_older_one_and_nothing_else(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "backup.sqlite"
    library.keep(story(1))
    library.backup(path)
    library.keep(story(2))
    library.backup(path)
    with Library.open(path) as backup:
        assert backup.count().articles == 2
    notes = tmp_path / "notes.txt"
    notes.write_text("mine, all mine, and no backup")
    with pytest.raises(Conflict):
        library.backup(notes)
    assert notes.read_text().startswith("mine")
    with pytest.raises(InputError):
        library.backup(tmp_path)
    with pytest.raises(LibraryError):
        library.backup(tmp_path / "missing" / "backup.sqlite")


def test_the_log_of_an_older_backup_is_not_taken_for_one_of_the_new(library: Library, tmp_path: Path) -> None:
    path, log = tmp_path / "backup.sqlite", tmp_path / "backup.sqlite-wal"
    library.keep(story(1))
    library.backup(path)
    with Library.open(path) as backup:
        backup.keep(story(2))
        left = log.read_bytes()
    log.write_bytes(left)  # as after a crash
    library.backup(path)
    with Library.open(path) as backup:
        assert backup.count().articles == 1


def test_a_library_is_no_place_for_its_own_backup(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.sqlite") as library, pytest.raises(InputError, match="itself"):
        library.backup(tmp_path / "library.sqlite")


def test_what_is_no_backup_is_not_restored(library: Library, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no backup"):
        library.restore(tmp_path / "missing.sqlite")
    notes = tmp_path / "notes.txt"
    notes.write_text("mine, all mine, and no backup" * 100)
    with pytest.raises(LibraryError, match=r"notes\.txt"):
        library.restore(notes)
    library.keep(story(1))


WRITE = """
import sys
from nutgraf.library import Library
from stories import story
with Library.open(sys.argv[1]) as library:
    for number in range(10_000):
        library.keep(story(number))
        print(number, flush=True)
"""


def test_a_backup_taken_while_another_process_writes_is_of_one_moment(
    place: str, tmp_path: Path, child_environment: dict[str, str]
) -> None:
    command = [sys.executable, "-c", WRITE, place]
    with (
        Library.open(place) as library,
        subprocess.Popen(command, env=child_environment, stdout=subprocess.PIPE) as child,
    ):
        assert child.stdout is not None
        try:
            for number in range(3):
                child.stdout.readline()
                least = library.count().articles
                library.backup(tmp_path / f"{number}.sqlite")
                most = library.count().articles
                with Library.open(tmp_path / f"{number}.sqlite") as backup:
                    kept = [entry.id for entry in backup.list(limit=1000).entries]
                    assert least <= len(kept) <= most
                    assert all(backup.stored(id_).facts is not None for id_ in kept)
                    assert len({hit.entry.id for hit in backup.search("came", limit=200)}) == min(len(kept), 200)
        finally:
            child.kill()


def pruned(library: Library) -> list[str]:
    entries = library.list(oldest_first=True, limit=1000).entries
    return [(entry.url or "").rpartition("/")[2] for entry in entries]


@pytest.fixture
def years(library: Library) -> Library:
    """Return a library of ten stories, one a year; of 2003 it is starred, that of 2001 is read."""
    for year in range(2000, 2010):
        body = b"".join(f"{year * n} ".encode() for n in range(5000))
        library.keep(story(year, published=f"{year}-06-01", pages=(page(body, f"https://post.example/{year}"),)))
    library.mark("https://post.example/2003", starred=True)
    library.mark("https://post.example/2001", read=True)
    return library


def test_pruning_by_age_keeps_what_is_starred(years: Library) -> None:
    assert years.prune(older_than="2005", dry_run=True) == 4
    assert years.count().articles == 10
    assert years.prune(older_than="2005") == 4
    assert pruned(years) == ["2003", *map(str, range(2005, 2010))]
    assert years.search("w2001x1") == ()


def test_pruning_keeps_unread_ones_where_asked(years: Library) -> None:
    assert years.prune(older_than="2005", keep_unread=True) == 1
    assert years.prune(older_than="2005", keep_starred=False) == 4


def test_pruning_of_pages_keeps_the_articles(years: Library) -> None:
    assert years.prune(older_than="2002", pages_only=True) == 2
    assert years.pages("https://post.example/2001") == ()
    assert years.pages("https://post.example/2002") != ()
    assert years.count().articles == 10
    assert years.prune(older_than="2002", pages_only=True) == 0


def test_pruning_to_a_size_gives_up_the_oldest(years: Library) -> None:
    size = years.count().size
    assert size is not None
    some = years.prune(to_bytes=size - 30_000, dry_run=True)
    assert 0 < some < 9
    assert years.prune(to_bytes=size - 30_000) == some
    free = [str(year) for year in range(2000, 2010) if year != 2003]
    assert pruned(years) == sorted([*free[some:], "2003"])
    assert years.prune(to_bytes=size) == 0
    assert years.prune(to_bytes=0) == 9 - some
    assert pruned(years) == ["2003"]


def test_a_file_that_was_pruned_is_smaller(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        for number in range(60):
            library.keep(story(number, published="2001-01-01"))
        before = library.count().size
        library.prune(older_than="2002")
        after = library.count().size
    assert before is not None
    assert after is not None
    assert after < before / 2


def test_pruning_without_a_limit_gives_nothing_up(years: Library) -> None:
    assert years.prune() == 0
    with pytest.raises(InputError, match="no date"):
        years.prune(older_than="long ago")


def test_a_backup_does_not_take_the_place_of_another_programs_database(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE mine (number INTEGER)")
        other.commit()
    before = file.read_bytes()
    with pytest.raises(Conflict):
        library.backup(file)
    assert file.read_bytes() == before
