"""More than a server can do: the rest is told so at once, slow work holds up nobody who reads, and it recovers."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from loops import result_of
from serving import standing
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from nutgraf.errors import Busy
from nutgraf.fetch import Fetcher
from nutgraf.intake.filling import Tools
from nutgraf.library import Library
from nutgraf.web.activity import Activity
from nutgraf.web.server.guard import guard
from nutgraf.web.server.heavy import heavily
from nutgraf.web.server.overload import Gate
from nutgraf.web.server.routes import ROUTES
from nutgraf.web.settings import Settings
from nutgraf.web.site import Site
from nutgraf.workers import Workers


@dataclass
class Stand:
    """A guarded application with slow routes. go_on: lets them end. started: counts those that have begun."""

    address: str = ""
    go_on: threading.Event = field(default_factory=threading.Event)
    started: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    running: list["Future[httpx.Response]"] = field(default_factory=list)
    clients: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(60))

    def slow(self, _request: Request) -> Response:
        self.started.release()
        self.go_on.wait(30)
        return PlainTextResponse("slow")

    def quick(self, _request: Request) -> Response:
        return PlainTextResponse("quick")

    def broken(self, _request: Request) -> Response:
        raise RuntimeError("the secret of the bug")

    def begin(self, path: str, count: int) -> None:
        """Ask for a slow path so many times, and wait until the server is at as many."""
        self.running += [self.clients.submit(httpx.get, self.address + path, timeout=30) for _ in range(count)]
        for _ in range(count):
            assert self.started.acquire(timeout=20)


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    made, settings = Stand(), Settings(at_once=2, workers=1, refresh=False)
    app = FastAPI()
    app.router.routes += [
        Route("/slow", made.slow),
        Route("/heavy", heavily(made.slow)),
        Route("/quick", made.quick),
        Route("/broken", made.broken),
        Route("/api/v1/quick", made.quick),
        Route("/api/v1/broken", made.broken),
        *ROUTES,
    ]
    with Library.open(tmp_path / "library.sqlite") as library, Fetcher() as fetcher, Workers(1) as workers:
        app.state.site = site = Site(settings, Tools(library, fetcher, workers), Activity(settings, library))
        guard(app, site)
        with standing(app) as made.address, made.clients:
            yield made
            made.go_on.set()


def test_beyond_what_it_can_do_a_server_says_so_and_recovers(stand: Stand) -> None:
    stand.begin("slow", 2)
    page, program = httpx.get(stand.address + "quick"), httpx.get(stand.address + "api/v1/quick")
    assert (page.status_code, page.headers["retry-after"]) == (503, "1")
    assert page.headers["content-type"].startswith("text/html")
    assert (program.status_code, program.headers["content-type"]) == (503, "application/problem+json")
    stand.go_on.set()
    assert [each.result().status_code for each in stand.running] == [200, 200]
    assert httpx.get(stand.address + "quick").status_code == 200


def test_a_server_with_too_much_to_do_still_says_that_it_is_well(stand: Stand) -> None:
    stand.begin("slow", 2)
    assert httpx.get(stand.address + "health").status_code == 200


def test_heavy_work_never_blocks_reading(stand: Stand) -> None:
    stand.begin("heavy", 3)  # as many as there are lanes
    assert [httpx.get(stand.address + "quick").status_code for _ in range(5)] == [200] * 5


def test_heavy_work_beyond_its_lanes_waits_and_beyond_that_is_refused(stand: Stand) -> None:
    stand.begin("heavy", 3)
    waiting = [stand.clients.submit(httpx.get, stand.address + "heavy", timeout=30) for _ in range(30)]
    while sum(each.done() for each in waiting) < 14:
        assert httpx.get(stand.address + "quick").status_code in {200, 503}
    stand.go_on.set()
    codes = sorted(each.result().status_code for each in waiting)
    assert codes == [200] * 16 + [503] * 14


def test_a_bug_is_answered_without_what_it_is(stand: Stand) -> None:
    for path in ("broken", "api/v1/broken"):
        answer = httpx.get(stand.address + path)
        assert answer.status_code == 500
        assert "secret" not in answer.text
        assert "Traceback" not in answer.text


def test_places_are_given_back_whatever_becomes_of_those_who_wait() -> None:
    async def crowd() -> int:
        gate = Gate(2)
        refused = 0

        async def one(number: int) -> None:
            nonlocal refused
            try:
                await gate.enter()
            except Busy:
                refused += 1
                return
            try:
                await asyncio.sleep(0.02 * (number % 3))
            finally:
                gate.leave()

        tasks = [asyncio.create_task(one(number)) for number in range(200)]
        await asyncio.sleep(0.03)
        for task in tasks[::5]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert gate.in_work == 0
        return refused

    assert result_of(crowd()) > 0
