"""What goes on behind the pages: sources are visited while the server runs, jobs are told of, and all of it can end."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from serving import serving

from newspaper import Answer, Newspaper, newspaper, story
from nutgraf.library import Library
from nutgraf.records import SourceKind


@pytest.fixture
def paper() -> Iterator[Newspaper]:
    with newspaper() as found:
        yield found


def until(found: Callable[[], Any]) -> Any:
    """Return what is found once it is true, as something that other processes do."""
    for _ in range(300):
        if value := found():
            return value
        time.sleep(0.1)
    pytest.fail("It did not come to that.")


def jobs(address: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = httpx.get(address + "api/v1/jobs").json()["jobs"]
    return listed


def ended(address: str) -> dict[str, Any]:
    """Return the last job once it has ended."""
    last: dict[str, Any] = until(lambda: next((job for job in jobs(address)[:1] if job["ended_at"]), None))
    return last


def children(process: int) -> list[int]:
    """Return the ids of the processes that a process has started, and those that they have."""
    listed = subprocess.run(["ps", "-e", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    parents = [(int(pid), int(parent)) for pid, parent in (line.split() for line in listed.splitlines())]
    found = [process]
    for one in found:
        found += [pid for pid, parent in parents if parent == one]
    return found[1:]


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_sources_that_are_due_are_visited_while_the_server_runs(paper: Newspaper, tmp_path: Path) -> None:
    paper.publish("/hall", story("The town hall is closed"))
    paper.publish_feed("/feed", ("The town hall is closed", "/hall"))
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_source(paper.url + "/feed", SourceKind.FEED)
    with serving(path, "--allow-private") as served:
        assert ended(served.address)["kept"] == 1
        assert "The town hall is closed" in httpx.get(served.address + "all").text
    with Library.open(path) as library:
        assert library.sources()[0].checked_at


def test_without_refresh_nothing_is_visited(paper: Newspaper, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_source(paper.publish_feed("/feed"), SourceKind.FEED)
    with serving(path, "--allow-private", "--no-refresh") as served:
        assert jobs(served.address) == []
    assert paper.paths() == []


def test_a_page_that_is_added_is_kept_and_told_of(paper: Newspaper, tmp_path: Path) -> None:
    paper.publish("/hall", story("The town hall is closed"))
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        httpx.post(served.address + "add", data={"url": paper.url + "/hall"}, timeout=30)
        job = ended(served.address)
        assert (job["kind"], job["kept"], job["failed"], job["error"]) == ("add", 1, 0, None)
        assert httpx.get(f"{served.address}api/v1/articles/{job['article']}").status_code == 200


def test_a_page_that_cannot_be_had_is_told_of(paper: Newspaper, tmp_path: Path) -> None:
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        httpx.post(served.address + "add", data={"url": paper.url + "/gone"}, timeout=30)
        job = ended(served.address)
        assert "404" in job["error"]
        assert job["article"] is None


def test_many_feeds_are_followed_and_each_visit_counts(paper: Newspaper, tmp_path: Path) -> None:
    paper.publish("/hall", story("The town hall is closed"))
    paper.publish_feed("/one", ("The town hall is closed", "/hall"))
    paper.publish_feed("/two")
    opml = f'<opml version="2.0"><body><outline xmlUrl="{paper.url}/one"/><outline xmlUrl="{paper.url}/two"/></body></opml>'
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        httpx.post(served.address + "add/opml", files={"file": ("feeds.opml", opml)}, timeout=30)
        job = ended(served.address)
        assert (job["visited"], job["kept"], job["name"], job["error"]) == (2, 1, "feeds.opml", None)


def test_a_job_whose_process_ends_is_told_as_lost_and_the_next_is_done(paper: Newspaper, tmp_path: Path) -> None:
    def never(_headers: dict[str, str]) -> Answer:
        time.sleep(8)
        return Answer()

    paper.answers["/hangs"] = never
    paper.publish("/hall", story("The town hall is closed"))
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        httpx.post(served.address + "add", data={"url": paper.url + "/hangs"}, timeout=30)
        until(lambda: "/hangs" in paper.paths())
        for process in children(served.process):
            os.kill(process, signal.SIGKILL)
        assert "ended before" in ended(served.address)["error"]
        httpx.post(served.address + "add", data={"url": paper.url + "/hall"}, timeout=30)
        assert ended(served.address)["kept"] == 1


def test_too_many_jobs_are_refused(paper: Newspaper, tmp_path: Path) -> None:
    def never(_headers: dict[str, str]) -> Answer:
        time.sleep(5)
        return Answer()

    paper.answers["/hangs"] = never
    quiet = {"X-Requested-With": "fetch"}
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        codes = [
            httpx.post(served.address + "add", data={"url": paper.url + "/hangs"}, headers=quiet).status_code
            for _ in range(25)
        ]
    assert codes == [204] * 24 + [503]


@pytest.mark.parametrize("signalled", [signal.SIGTERM, signal.SIGINT])
def test_a_server_that_is_told_to_stop_leaves_no_process_behind(
    paper: Newspaper, tmp_path: Path, signalled: signal.Signals
) -> None:
    def never(_headers: dict[str, str]) -> Answer:
        time.sleep(15)
        return Answer()

    paper.answers["/hangs"] = never
    paper.publish("/hall", story("The town hall is closed"))
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        httpx.post(served.address + "add", data={"url": paper.url + "/hall"}, timeout=30)
        ended(served.address)
        httpx.post(served.address + "add", data={"url": paper.url + "/hangs"}, timeout=30)
        until(lambda: "/hangs" in paper.paths())
        started = children(served.process)
        assert started
        os.kill(served.process, signalled)
    assert not [process for process in started if is_running(process)]


def test_a_server_that_is_killed_takes_its_jobs_along(paper: Newspaper, tmp_path: Path) -> None:
    with serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served:
        httpx.post(served.address + "add", data={"url": paper.url + "/gone"}, timeout=30)
        ended(served.address)
        started = until(lambda: children(served.process))
        os.kill(served.process, signal.SIGKILL)
    until(lambda: not [process for process in started if is_running(process)])


def test_a_request_that_hangs_does_not_keep_a_server_from_stopping(paper: Newspaper, tmp_path: Path) -> None:
    def never(_headers: dict[str, str]) -> Answer:
        time.sleep(15)
        return Answer()

    paper.answers["/hangs"] = never
    with (
        ThreadPoolExecutor() as clients,
        serving(tmp_path / "library.sqlite", "--allow-private", "--no-refresh") as served,
    ):
        address = served.address + "api/v1/summaries"
        asked = clients.submit(httpx.post, address, json={"url": paper.url + "/hangs"}, timeout=30)
        until(lambda: "/hangs" in paper.paths())
        os.kill(served.process, signal.SIGTERM)
        assert asked.result().status_code == 503
        until(lambda: not is_listening(served.address))
    assert not is_running(served.process)


def is_listening(address: str) -> bool:
    try:
        return httpx.get(address + "health").is_success
    except httpx.TransportError:
        return False


def test_a_request_under_way_is_finished_when_the_server_stops(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "nutgraf", "serve", "--port", "0", "--library", str(tmp_path / "library.sqlite")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout
        address = process.stdout.readline().split()[1]
        with httpx.stream("POST", address + "language", content=_slowly(process)) as answer:
            assert answer.status_code in {303, 422}
        assert process.wait(20) == 0


def _slowly(process: "subprocess.Popen[str]") -> Iterator[bytes]:
    yield b"language="
    process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    yield b"de&back=/"
