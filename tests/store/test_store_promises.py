"""The plug is pulled, the disk is full, the server goes away: nothing that was acknowledged is lost."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from server import Server, programs
from sqlalchemy import Connection
from stories import article, keeping, page, story

from nutgraf.errors import LibraryError
from nutgraf.library import Library
from nutgraf.records import Kept, SourceKind

STORIES = 1000
KILLS = 20

# For every line that it reads, a process is born that keeps stories from a number on, one by one or many together, and
# prints the id of each once it is acknowledged. Starting Python anew for each would take most of the test's time.
NURSERY = """
import os, sys
from nutgraf.library import Library
from stories import story

def work(place, begin, end, how):
    print(os.getpid(), flush=True)
    with Library.open(place) as library:
        stories = (story(number) for number in range(int(begin), int(end)))
        for outcome in library.keep_all(stories) if how == "together" else map(library.keep, stories):
            print(outcome.id, flush=True)

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        work(*line.rstrip().split("\\t"))
        os._exit(0)
    os.waitpid(child, 0)
    print("over", flush=True)
"""


def started(environment: dict[str, str], script: str, *arguments: str) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True)


def killed(nursery: subprocess.Popen[str], order: str, lines: int, pause: float) -> list[str]:
    """Return the ids that a process acknowledged until it was killed, a moment after so many of them."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{order}\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    told = [nursery.stdout.readline() for _ in range(lines)]
    time.sleep(pause)
    os.kill(child, signal.SIGKILL)
    while told[-1:] != ["over\n"]:
        told.append(nursery.stdout.readline())
    return [line.strip() for line in told[:-1]]


def test_nothing_acknowledged_is_lost_when_an_import_is_killed(place: str, child_environment: dict[str, str]) -> None:
    dice = random.Random(20)
    acknowledged: dict[str, None] = {}
    with started(child_environment, NURSERY) as nursery:
        for kill in range(KILLS):
            begin = max(0, len(acknowledged) - 20)
            order = f"{place}\t{begin}\t{STORIES}\t{'together' if kill % 2 else 'singly'}"
            told = killed(nursery, order, dice.randrange(60), dice.random() / 50)
            acknowledged |= dict.fromkeys(told)
            with Library.open(place) as library:
                assert all(library.stored(id_).facts is not None for id_ in told)
        _, errors = nursery.communicate()
    assert errors == ""
    assert len(acknowledged) > KILLS
    with Library.open(place) as library:
        before = library.count().articles
        kept = list(library.keep_all(story(number) for number in range(STORIES)))
        assert [outcome.id for outcome in kept[: len(acknowledged)]] == list(acknowledged)
        assert [outcome.kept for outcome in kept].count(Kept.ADDED) == STORIES - before
        assert library.count().articles == STORIES
    if "://" not in place:
        with closing(sqlite3.connect(place)) as file:
            assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


# Keeps the same stories as the other one does, and visits what is due.
BOTH = """
import sys
from nutgraf.library import Library
from stories import story
place, step = sys.argv[1], int(sys.argv[2])
with Library.open(place) as library:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(80)[::step]:
        library.keep(story(number, source=1, guid=str(number)))
        library.tag(story(number).document.article.id, add=["both"])
    for source in library.claim_due("2999-01-01T00:00:00Z", ids=range(2, 42)):
        print(source.id, flush=True)
"""


def test_two_processes_at_once_neither_fail_nor_do_anything_twice(
    place: str, child_environment: dict[str, str]
) -> None:
    with Library.open(place) as library:
        for number in range(41):
            library.add_source(f"https://post.example/feed/{number}", SourceKind.FEED)
    children = [started(child_environment, BOTH, place, step) for step in ("1", "-1")]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    told = []
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        output, errors = child.communicate()
        assert errors == ""
        told += output.split()
    assert sorted(map(int, told)) == list(range(2, 42))
    with Library.open(place) as library:
        assert library.count().articles == 80
        assert library.tags() == {"both": 80}
        assert library.source(1).articles == 80


OPEN = """
import sys
from nutgraf.library import Library
with Library.open(sys.argv[1]) as library:
    print(library.count().articles)
"""


def test_several_processes_may_make_one_library(place: str, child_environment: dict[str, str]) -> None:
    children = [started(child_environment, OPEN, place) for _ in range(4)]
    assert [child.communicate() for child in children] == [("0\n", "")] * 4


def test_threads_may_share_a_library(library: Library) -> None:
    with ThreadPoolExecutor(8) as threads:
        kept = list(threads.map(lambda number: library.keep(story(number % 20)), range(80)))
    assert [outcome.kept for outcome in kept].count(Kept.ADDED) == 20
    assert library.count().articles == 20


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.keep(story(1))
        with library._database._engine.connect() as connection:  # noqa: SLF001  the one connection that there is
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 3}")
        random.seed(1)
        big = keeping(article("Rain fell."), pages=(page(random.randbytes(200_000)),))
        with pytest.raises(LibraryError, match="the disk is full"):
            library.keep(big)
        assert library.count().articles == 1
        assert library.stored("https://post.example/1").facts is not None
        with library._database._engine.connect() as connection:  # noqa: SLF001
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert library.keep(big).kept is Kept.ADDED


LIMITED = """
import resource, sys
from nutgraf.errors import LibraryError
from nutgraf.library import Library
from stories import story
with Library.open(sys.argv[1]) as library:
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
    try:
        for number in range(1000):
            print(library.keep(story(number)).id, flush=True)
    except LibraryError as error:
        print(error)
"""


def test_a_file_that_may_grow_no_more_is_told_and_loses_nothing(
    tmp_path: Path, child_environment: dict[str, str]
) -> None:
    path = tmp_path / "library.sqlite"
    with started(child_environment, LIMITED, str(path)) as child:
        output, errors = child.communicate()
    *acknowledged, told = output.splitlines()
    assert errors == ""
    assert "full" in told
    assert str(path) in told
    with Library.open(path) as library:
        assert all(library.stored(id_).article.text for id_ in acknowledged)
        assert library.keep(story(1000)).kept is Kept.ADDED


def test_a_full_disk_of_the_server_is_told_and_loses_nothing(server: Server) -> None:
    place = server.new_database()
    name = place.rpartition("/")[2]
    with Library.open(place) as library:
        library.keep(story(1))
        server.execute(
            "CREATE FUNCTION spill() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$",
            name,
        )
        server.execute("CREATE TRIGGER spill BEFORE INSERT ON versions EXECUTE FUNCTION spill()", name)
        with pytest.raises(LibraryError, match="the disk is full"):
            library.keep(story(2))
        assert library.count().articles == 1
        server.execute("DROP TRIGGER spill ON versions", name)
        assert library.keep(story(2)).kept is Kept.ADDED
    server.drop(place)


@pytest.fixture
def own_server(server: Server) -> Iterator[Server]:
    """Return a server that no other test uses, since this one stops it."""
    found = programs()
    assert found is not None
    own = Server(found)
    yield own
    own.remove()


def test_a_server_that_went_away_and_came_back_is_used_again(own_server: Server) -> None:
    place = own_server.new_database()
    with Library.open(place, wait=2) as library:
        first = library.keep(story(1))
        own_server.stop("immediate")
        for work in (lambda: library.keep(story(2)), library.list, lambda: library.stored(first.id)):
            with pytest.raises(LibraryError, match=r"takes no connections|closed the connection"):
                work()
        own_server.start()
        assert library.stored(first.id).entry.id == first.id
        assert library.keep(story(2)).kept is Kept.ADDED


def test_a_connection_that_the_server_ended_is_replaced_unseen(server: Server) -> None:
    place = server.new_database()
    with Library.open(place) as library:
        library.keep(story(1))
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        server.execute(ended, place.rpartition("/")[2])
        assert library.keep(story(2)).kept is Kept.ADDED
        assert library.count().articles == 2
    server.drop(place)


def test_a_connection_that_is_lost_before_the_commit_is_replaced_and_the_work_done_once(server: Server) -> None:
    place = server.new_database()
    with Library.open(place) as library, psycopg.connect(place, autocommit=True) as other:
        calls = []

        def work(connection: Connection) -> int:
            calls.append(1)
            if len(calls) == 1:
                own = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar_one()
                other.execute(f"SELECT pg_terminate_backend({own})")
            return int(connection.exec_driver_sql("SELECT 7").scalar_one())

        assert library._database.write(work) == 7  # noqa: SLF001
        assert len(calls) == 2
    server.drop(place)


def test_a_file_that_is_gone_is_told_and_used_again_when_it_is_back(tmp_path: Path) -> None:
    path, away = tmp_path / "library.sqlite", tmp_path / "away"
    with Library.open(path) as library:
        library.keep(story(1))
        path.rename(away)
        with pytest.raises(LibraryError, match="cannot be opened"):
            library.keep(story(2))
        shutil.copy(away, path)
        with pytest.raises(LibraryError, match="replaced by another file"):
            library.keep(story(2))
        path.unlink()
        away.rename(path)
        assert library.keep(story(2)).kept is Kept.ADDED
        assert library.count().articles == 2


def test_an_error_in_the_middle_of_an_article_leaves_nothing_of_it(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("pulled")

    with monkeypatch.context() as patch:
        patch.setattr("nutgraf.library.keeping.enter", broken)
        with pytest.raises(RuntimeError):
            library.keep(story(1))
        with pytest.raises(RuntimeError):
            list(library.keep_all([story(1), story(2)]))
    assert library.count().articles == 0
    assert library.keep(story(1)).kept is Kept.ADDED
