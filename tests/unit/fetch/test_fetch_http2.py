import gzip
import logging
import random
import select
import socket
from contextlib import suppress

import loopback
import pytest
from http2 import CERTIFICATE, Connection, Headers, Script, answer, serving
from loopback import path

from nutgraf.errors import FetchError, HTTPStatus, PageTooLarge, TimedOut
from nutgraf.fetch import Fetcher, FetchSettings, dial, fetch

STORY = b"<html><title>Mill reopens</title><p>The mill reopened on Friday.</html>"
LOCAL = FetchSettings(allow_private=True, attempts=1)
QUICK = FetchSettings(allow_private=True, attempts=1, total_seconds=0.6)


@pytest.fixture(autouse=True)
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))


def failure_of(script: Script, settings: FetchSettings = LOCAL) -> FetchError:
    with serving(script) as server, pytest.raises(FetchError) as caught:
        fetch(f"{server.url}/story", settings)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 600
    return caught.value


def test_a_server_with_tls_that_can_is_asked_by_http2() -> None:
    with serving(answer(gzip.compress(STORY), content_encoding="gzip", content_type="text/html")) as server:
        page = fetch(f"{server.url}/story?id=1", LOCAL)
    assert server.protocols == ["h2"]
    assert (page.body, page.content_type, page.url) == (STORY, "text/html", f"{server.url}/story?id=1")
    request = server.requests[0]
    assert request[":path"] == "/story?id=1"
    assert sorted(name for name in request if not name.startswith(":")) == ["accept", "accept-encoding", "user-agent"]


def test_a_server_that_cannot_is_asked_by_http1() -> None:
    with serving(answer(STORY), protocols=("http/1.1",)) as server:
        assert fetch(server.url, LOCAL).body == b"old"
    assert server.protocols == ["http/1.1"]


def test_a_large_page_comes_whole() -> None:
    body = random.Random(2).randbytes(3_000_000)
    with serving(answer(body)) as server:
        assert fetch(server.url, LOCAL).body == body


def test_a_redirect_is_followed() -> None:
    def script(connection: Connection, stream: int, request: Headers) -> None:
        end = request[":path"] == "/story"
        (answer(STORY) if end else answer(b"", status="301", location="/story"))(connection, stream, request)

    with serving(script) as server, Fetcher(LOCAL) as fetcher:
        visit = fetcher.fetch(f"{server.url}/old", by_hand=True)
        assert visit.moved_to == f"{server.url}/story"
        assert server.protocols == ["h2", "h2"]


def test_a_cookie_is_sent_by_http1_because_http2_writes_it_into_its_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(answer(STORY)) as server, Fetcher(LOCAL) as fetcher:
        assert fetcher.fetch(server.url, by_hand=True).page is not None
        fetcher.fetch(server.url, by_hand=True, cookie="key=SECRET")
        fetcher.fetch(server.url, by_hand=True)
    assert server.protocols == ["h2", "http/1.1", "h2"]
    assert server.requests[1]["Cookie"] == "key=SECRET"
    assert "hpack" in caplog.text  # or the test would see nothing
    assert "SECRET" not in caplog.text


def tunnel(connection: socket.socket, head: bytes) -> None:
    """Connect to the server that the client names, and pass on what both say until one of them goes."""
    host, _, port = path(head).partition(":")
    with socket.create_connection((host, int(port))) as server:
        connection.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
        ends = {connection: server, server: connection}
        while True:
            for ready in select.select(list(ends), [], [])[0]:
                data = ready.recv(65536)
                if not data:
                    return
                ends[ready].sendall(data)


def test_a_page_comes_through_the_tunnel_of_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])
    with loopback.serving(tunnel) as proxy, serving(answer(STORY)) as server, Fetcher(LOCAL) as fetcher:
        page = fetcher.fetch(server.url, by_hand=True, proxy=f"http://proxy.example:{proxy.port}").page
        assert page is not None
        assert page.body == STORY
        fetcher.fetch(server.url, by_hand=True, proxy=f"http://proxy.example:{proxy.port}", cookie="key=SECRET")
    assert server.protocols == ["h2", "http/1.1"]
    assert server.requests[1]["Cookie"] == "key=SECRET"
    assert len(proxy.requests) == 2
    assert b"SECRET" not in b"".join(proxy.requests)


def test_an_error_status_is_named() -> None:
    error = failure_of(answer(b"no", status="404"))
    assert isinstance(error, HTTPStatus)
    assert error.status_code == 404


@pytest.mark.parametrize("status", ["", "abc", "200 OK", "٣"])
def test_a_status_that_is_no_number_is_an_error(status: str) -> None:
    assert type(failure_of(answer(STORY, status=status))) is FetchError


def reset(connection: Connection, stream: int, _request: Headers) -> None:
    connection.reset_stream(stream)
    connection.flush()


def half_an_answer(connection: Connection, stream: int, _request: Headers) -> None:
    connection.send_headers(stream, [(":status", "200")])
    connection.send_data(stream, b"The mill")
    connection.close_connection()
    connection.flush()


def not_http2(connection: Connection, _stream: int, _request: Headers) -> None:
    connection.flush(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok" * 10)


def less_than_declared(connection: Connection, stream: int, request: Headers) -> None:
    answer(b"The mill", content_length="1000")(connection, stream, request)


def more_than_declared(connection: Connection, stream: int, request: Headers) -> None:
    answer(b"The mill", content_length="3")(connection, stream, request)


def garbage_in_the_body(connection: Connection, stream: int, _request: Headers) -> None:
    connection.send_headers(stream, [(":status", "200")])
    connection.send_data(stream, b"The mill")
    connection.flush(b"\0\0\4\x42\xff\0\0\0\1abcd" + b"\xff" * 100)


def a_header_without_end(connection: Connection, stream: int, _request: Headers) -> None:
    number = stream.to_bytes(4, "big")
    connection.flush(b"\0\0\1\1\0" + number + b"\x88")  # HEADERS, to be continued
    while True:
        connection.flush(b"\0\0\1\x09\0" + number + b"\x88")  # CONTINUATION, to be continued


def a_header_that_unfolds(connection: Connection, stream: int, _request: Headers) -> None:
    """Send 4 kB into the table once, and name it as often as a frame holds bytes."""
    value = b"\x7f\xe1\x1e" + b"a" * 4000
    block = b"\x88\x40\x01x" + value + b"\xbe" * 12_000
    connection.flush(len(block).to_bytes(3, "big") + b"\1\4" + stream.to_bytes(4, "big") + block)


@pytest.mark.parametrize(
    "script",
    [
        reset,
        half_an_answer,
        not_http2,
        less_than_declared,
        more_than_declared,
        garbage_in_the_body,
        a_header_without_end,
        a_header_that_unfolds,
    ],
)
def test_an_answer_that_breaks_off_or_is_not_http2_is_an_error(script: Script) -> None:
    assert type(failure_of(script)) is FetchError


def silence(_connection: Connection, _stream: int, _request: Headers) -> None:
    """Say nothing."""


def pings(connection: Connection, _stream: int, _request: Headers) -> None:
    while True:
        connection.ping(b"12345678")
        connection.flush()


def empty_frames(connection: Connection, stream: int, _request: Headers) -> None:
    connection.send_headers(stream, [(":status", "200")])
    while True:
        connection.send_data(stream, b"")
        connection.flush()


def settings(connection: Connection, _stream: int, _request: Headers) -> None:
    while True:
        for most in (1, 100, 0, 7):
            connection.flush(b"\0\0\6\4\0\0\0\0\0\0\3" + most.to_bytes(4, "big"))


@pytest.mark.parametrize("script", [silence, pings, empty_frames, settings])
def test_a_server_that_never_comes_to_the_end_times_out(script: Script) -> None:
    assert isinstance(failure_of(script, QUICK), TimedOut)


def test_a_page_that_is_too_large_is_given_up() -> None:
    small = FetchSettings(allow_private=True, max_bytes=100_000)
    with serving(answer(b"a" * 5_000_000)) as server, pytest.raises(PageTooLarge):
        fetch(server.url, small)


def test_random_frames_give_a_page_or_an_error_of_ours() -> None:
    chance = random.Random(5)

    def script(connection: Connection, stream: int, _request: Headers) -> None:
        if chance.randrange(2):
            connection.send_headers(stream, [(":status", "200"), ("content-type", "text/html")])
        for _ in range(chance.randrange(5)):
            load = chance.randbytes(chance.randrange(20))
            kind, flags, number = chance.randrange(11), chance.choice([0, 1, 4, 5, 8, 255]), chance.choice([0, 1, 1, 2])
            connection.flush(len(load).to_bytes(3, "big") + bytes((kind, flags)) + number.to_bytes(4, "big") + load)
        connection.close_connection()
        connection.flush()

    quick = FetchSettings(allow_private=True, attempts=1, total_seconds=0.2)
    with serving(script) as server:
        for _ in range(60):
            with suppress(FetchError):
                fetch(server.url, quick)
