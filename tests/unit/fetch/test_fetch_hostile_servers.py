"""Servers that keep us, lie or never end: each fetch is over within its limit, and other hosts' fetches go on meanwhile.

No script here ends by itself before the client goes away, so that a fetch without a limit would never be over.
"""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

import pytest
from loopback import Script, answer, path, raw, serving

from nutgraf.errors import FetchError, HTTPStatus, PageTooLarge, Refused, TimedOut, TooManyRedirects
from nutgraf.fetch import Fetcher, FetchSettings, dial

STORY = b"<html><title>Harbour lights</title><p>The lights were lit on Sunday.</html>"
QUICK = FetchSettings(
    allow_private=True,
    attempts=3,
    connect_seconds=0.5,
    read_seconds=0.5,
    total_seconds=0.8,
    max_bytes=1_000_000,
    gap_seconds=0,
)


def hang(connection: socket.socket, _head: bytes) -> None:
    connection.settimeout(None)
    connection.recv(1)


def after(start: bytes, then: Callable[[int], bytes], pause: float = 0.0) -> Script:
    """Return a script that sends the start, and then what follows for ever."""

    def script(connection: socket.socket, _head: bytes) -> None:
        connection.sendall(start)
        number = 0
        while True:
            connection.sendall(then(number))
            time.sleep(pause)
            number += 1

    return script


def half_then_hang(connection: socket.socket, head: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe")
    hang(connection, head)


def reset(connection: socket.socket, _head: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


def chain(connection: socket.socket, head: bytes) -> None:
    answer(b"", f"Location: {path(head)}x", status="302 Found")(connection, head)


OK = b"HTTP/1.1 200 OK\r\n"
HOSTILE: dict[str, tuple[Script, type[Exception]]] = {
    "says nothing": (hang, TimedOut),
    "stops in the middle": (half_then_hang, TimedOut),
    "a byte at a time in the body": (after(OK + b"Content-Length: 100000\r\n\r\n", lambda _: b"a", 0.1), TimedOut),
    "a byte at a time in the headers": (after(OK + b"A: ", lambda _: b"a", 0.1), TimedOut),
    "a byte at a time before an answer": (after(b"", lambda _: b"\r\n", 0.1), FetchError),
    "declares more than it sends": (raw(OK + b"Content-Length: 1000\r\n\r\nThe"), FetchError),
    "declares less than it sends": (raw(OK + b"Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nThe bridge"), FetchError),
    "declares too much": (raw(OK + b"Content-Length: 99999999999999999999\r\n\r\nThe"), PageTooLarge),
    "declares nonsense": (raw(OK + b"Content-Length: 1e3\r\n\r\nThe"), FetchError),
    "resets": (reset, FetchError),
    "a header without end": (after(OK + b"A: ", lambda _: b"a" * 1000), FetchError),
    "headers without end": (after(OK, lambda number: b"A%d: b\r\n" % number), FetchError),
    "hints without end": (after(b"", lambda _: b"HTTP/1.1 103 Early Hints\r\n\r\n"), TimedOut),
    "a body without end": (after(OK + b"\r\n", lambda _: b"a" * 10_000), PageTooLarge),
    "chunks without end": (after(OK + b"Transfer-Encoding: chunked\r\n\r\n", lambda _: b"1\r\na\r\n"), FetchError),
    "a chunk without end": (after(OK + b"Transfer-Encoding: chunked\r\n\r\n", lambda _: b"0" * 1000), FetchError),
    "redirects without end": (chain, TooManyRedirects),
    "asks for a long rest": (answer(b"", "Retry-After: 99999999999", status="503 Busy"), HTTPStatus),
}  # fmt: skip


@pytest.fixture(autouse=True)
def every_name_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_server_is_given_up_with_an_error_of_ours(name: str) -> None:
    script, expected = HOSTILE[name]
    settings = QUICK if expected in (TimedOut, FetchError) else replace(QUICK, total_seconds=20)
    with serving(script) as server, Fetcher(settings, sleep=lambda _: None) as fetcher:
        with pytest.raises((FetchError, PageTooLarge)) as caught:
            fetcher.fetch(f"{server.url}/story", by_hand=True)
        assert isinstance(caught.value, expected)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_server_of_a_robots_txt_is_given_up_too(name: str) -> None:
    script = HOSTILE[name][0]

    def only_robots(connection: socket.socket, head: bytes) -> None:
        hostile = path(head).startswith("/robots.txt")
        (script if hostile else answer(STORY))(connection, head)

    with serving(only_robots) as server, Fetcher(QUICK, sleep=lambda _: None) as fetcher:
        try:
            visit = fetcher.fetch(f"{server.url}/story")
        except Refused as error:
            assert "did not tell whether" in str(error)  # noqa: PT017  either is right, by what came of robots.txt
        else:
            assert visit.page is not None
            assert visit.page.body == STORY


def test_a_server_that_takes_the_connection_and_no_tls_times_out() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        Fetcher(QUICK, sleep=lambda _: None) as fetcher,
        pytest.raises(TimedOut),
    ):
        fetcher.fetch(f"https://127.0.0.1:{listener.getsockname()[1]}/", by_hand=True)


def test_other_hosts_go_on_while_hostile_ones_keep_their_threads() -> None:
    patient = FetchSettings(allow_private=True, attempts=1, read_seconds=30, total_seconds=30, gap_seconds=0)
    released = threading.Event()

    def keep(connection: socket.socket, _head: bytes) -> None:
        released.wait()
        connection.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")

    failures: list[FetchError] = []

    def ask(fetcher: Fetcher, url: str) -> None:
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(url, by_hand=True)
        failures.append(caught.value)

    with ExitStack() as stack, Fetcher(patient) as fetcher:
        kept = [stack.enter_context(serving(keep)) for _ in range(5)]
        good = stack.enter_context(serving(answer(STORY)))
        stack.callback(released.set)
        threads = [
            threading.Thread(target=ask, args=(fetcher, f"http://{n}.example:{s.port}/")) for n, s in enumerate(kept)
        ]
        for thread in threads:
            thread.start()
        for number in range(20):
            page = fetcher.fetch(f"http://good{number % 4}.example:{good.port}/", by_hand=True).page
            assert page is not None
            assert page.body == STORY
        assert failures == []  # all five are still being kept
        assert all(thread.is_alive() for thread in threads)
        released.set()
        for thread in threads:
            thread.join()
    assert len(failures) == 5
