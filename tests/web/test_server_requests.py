"""Requests as no well-behaved client sends them: other names, other sites, too much, too slow, and what is no HTTP."""

import socket
import time
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI
from serving import Served, standing
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from nutgraf.pipeline import MAX_BYTES
from nutgraf.web.server import connections, sizes
from nutgraf.web.server.failing import Failing
from nutgraf.web.server.sizes import Sizes


def sent(address: str, *parts: bytes, pause: float = 0.0) -> bytes:
    """Send bytes as they are, and return all that comes back until the server closes the connection."""
    where = urlsplit(address)
    with socket.create_connection((where.hostname or "", where.port or 0), timeout=30) as connection:
        try:
            for part in parts:
                connection.sendall(part)
                time.sleep(pause)
        except OSError:
            pass  # it has heard enough
        received = b""
        try:
            while more := connection.recv(65536):
                received += more
        except ConnectionResetError:
            pass
        return received


def asked(address: str, *lines: str) -> bytes:
    return sent(address, "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1"))


def status(answer: bytes) -> int:
    return int(answer.split(None, 2)[1])


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1", "127.1.2.3:9", "[::1]:80", "localhost."])
def test_names_of_this_machine_are_answered(served: Served, host: str) -> None:
    assert status(asked(served.address, "GET /health HTTP/1.1", f"Host: {host}")) == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1"])
def test_a_name_that_an_attacker_leads_here_gets_nothing(served: Served, host: str) -> None:
    answer = asked(served.address, "GET /all HTTP/1.1", f"Host: {host}")
    assert status(answer) == 421
    assert b"<article" not in answer


@pytest.mark.parametrize(
    "lines", [[], ["Host: "], ["Host: a", "Host: b"], ["Host: a b"], ["Host: [::1"], ["Host: \xff"]]
)
def test_a_request_without_one_clear_host_is_bad(served: Served, lines: list[str]) -> None:
    assert status(asked(served.address, "GET /all HTTP/1.1", *lines)) == 400


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://[broken"},
    ],
)
def test_another_site_changes_nothing(served: Served, headers: dict[str, str]) -> None:
    assert httpx.post(served.address + "mark", headers=headers, data={"id": "x"}).status_code == 403


def test_our_own_pages_and_programs_may_change_things(served: Served) -> None:
    ours = {"Origin": served.address.rstrip("/")}
    for headers in [{"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}, ours, {}]:
        answer = httpx.post(served.address + "language", headers=headers, data={"language": "en", "back": "/"})
        assert answer.status_code == 303


def test_a_body_that_is_told_to_be_too_large_is_not_read(served: Served) -> None:
    answer = asked(served.address, "POST /mark HTTP/1.1", "Host: localhost", f"Content-Length: {4 * MAX_BYTES}")
    assert status(answer) == 413


def test_a_body_that_grows_too_large_is_cut_off(served: Served) -> None:
    head = b"POST /mark HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
    chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
    assert status(sent(served.address, head, *([chunk] * 40))) == 413


@pytest.mark.parametrize("length", ["-1", "+5", "1e9", "9" * 400, "0x10", "5, 5"])
def test_a_length_that_is_no_number_is_refused(served: Served, length: str) -> None:
    answer = asked(served.address, "POST /mark HTTP/1.1", "Host: localhost", f"Content-Length: {length}")
    assert status(answer) in {400, 413}


@pytest.mark.parametrize(
    "given", [b"\x16\x03\x01\x02\x00\x01\x00", b"HELLO\r\n\r\n", b"GET /\x00 HTTP/1.1\r\n\r\n", b"\r\n" * 9]
)
def test_what_is_no_http_ends_the_connection_and_nothing_else(served: Served, given: bytes) -> None:
    answer = sent(served.address, given, b"GET / HTTP/1.1\r\nHost: evil\r\nConnection: close\r\n\r\n")
    assert not answer.startswith(b"HTTP/1.1 5")
    assert httpx.get(served.address + "health").status_code == 200


def test_headers_without_end_are_cut_off(served: Served) -> None:
    line = b"X-Padding: " + b"x" * 8000 + b"\r\n"
    answer = sent(served.address, b"GET /health HTTP/1.1\r\nHost: localhost\r\n", *([line] * 200))
    assert answer == b"" or status(answer) in {400, 431}


def test_a_client_that_sends_headers_slowly_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "_HEAD_SECONDS", 0.3)
    with standing(FastAPI()) as address:
        assert sent(address) == b""
        assert sent(address, *[b"GET / HTTP/1.1\r\n", b"Host: localhost\r\n", *([b"X: y\r\n"] * 9)], pause=0.1) == b""
        assert httpx.get(address).status_code == 404


def test_a_client_that_sends_its_body_slowly_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "_SECONDS", 0.3)

    async def told(request: Request) -> Response:
        return PlainTextResponse(str(len(await request.body())))

    app = FastAPI()
    app.add_route("/", told, methods=["POST"])
    app.add_middleware(lambda inner: Failing(Sizes(inner)))
    with standing(app) as address:
        head = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n"
        assert status(sent(address, head, *([b"x"] * 9), pause=0.1)) == 408
        assert httpx.post(address, content=b"x" * 100).text == "100"


def test_every_answer_says_what_a_browser_may_do_with_it(served: Served) -> None:
    paths = ["", "no-such-page", "static/base.css", "api/v1/articles", "api/v1/none", "health", "metrics"]
    for path in paths:
        headers = httpx.get(served.address + path, follow_redirects=True).headers
        assert headers["content-security-policy"].startswith("default-src 'none'; script-src 'self'")
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cross-origin-resource-policy"] == "same-origin"
        assert "server" not in headers


def test_what_somebody_reads_stays_out_of_shared_caches(served: Served) -> None:
    assert httpx.get(served.address + "all").headers["cache-control"].startswith("private")


def test_static_files_are_kept_for_good_under_an_address_that_changes_with_them(served: Served) -> None:
    address = served.address + "static/base.css"
    versioned = httpx.get(address, params={"v": "1"})
    assert "immutable" in versioned.headers["cache-control"]
    assert httpx.get(address).headers["cache-control"] == "no-cache"
    again = httpx.get(address, headers={"If-None-Match": versioned.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_static_files_are_compressed_for_those_who_take_it(served: Served) -> None:
    address = served.address + "static/base.css"
    plain = httpx.get(address, headers={"Accept-Encoding": "gzip;q=0, identity"})
    packed = httpx.get(address, headers={"Accept-Encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert plain.content == packed.content


@pytest.mark.parametrize(
    "path", ["../settings.py", "%2e%2e/settings.py", "..%2fsettings.py", "/etc/passwd", "", "fonts"]
)
def test_nothing_but_static_files_is_had_from_their_folder(served: Served, path: str) -> None:
    assert status(asked(served.address, f"GET /static/{path} HTTP/1.1", "Host: localhost")) == 404
