import gzip
import random
import re
import socket
import ssl
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from loopback import Script, answer, path, raw, serving

from nutgraf.errors import FetchError, HTTPStatus, PageTooLarge, Refused, TimedOut, TooManyRedirects
from nutgraf.fetch import FetchSettings, dial, fetch

# A certificate for localhost that we signed ourselves, and its key, which protects nothing.
CERTIFICATE = Path(__file__).parent / "self_signed.pem"
STORY = b"<html><title>Bridge closed</title><p>The bridge was closed on Monday.</html>"
LOCAL = FetchSettings(allow_private=True, attempts=1)
QUICK = FetchSettings(allow_private=True, attempts=1, connect_seconds=0.3, read_seconds=0.3, total_seconds=0.6)


def failure_of(script: Script, settings: FetchSettings = LOCAL) -> FetchError:
    with serving(script) as server, pytest.raises(FetchError) as caught:
        fetch(f"{server.url}/story", settings)
    error = caught.value
    assert error.url == f"{server.url}/story"
    assert error.url in str(error)
    assert str(error).endswith(".")
    return error


def redirecting(**locations: str) -> Script:
    """Send /name on to the location under that name; every other path is the story."""

    def script(connection: socket.socket, head: bytes) -> None:
        location = locations.get(path(head).strip("/"))
        if location is None:
            answer(STORY)(connection, head)
        else:
            answer(b"moved", f"Location: {location}", status="302 Found")(connection, head)

    return script


# What comes back


def test_a_page_comes_back_with_its_address_bytes_type_and_time() -> None:
    with serving(answer(STORY, "Content-Type: text/html; charset=windows-1252")) as server:
        page = fetch(f"{server.url}/story", LOCAL)
    assert page.url == f"{server.url}/story"
    assert page.body == STORY
    assert page.content_type == "text/html; charset=windows-1252"
    assert page.fetched_at is not None
    assert datetime.fromisoformat(page.fetched_at).utcoffset() == timedelta(0)


def test_a_page_without_a_content_type_has_none() -> None:
    with serving(answer(STORY)) as server:
        assert fetch(server.url, LOCAL).content_type is None


def test_a_page_without_a_length_ends_with_the_connection() -> None:
    with serving(raw(b"HTTP/1.0 200 OK\r\n\r\n" + STORY)) as server:
        assert fetch(server.url, LOCAL).body == STORY


def test_a_chunked_page_is_put_together() -> None:
    body = b"4\r\nThe \r\n6\r\nbridge\r\n0\r\n\r\n"
    with serving(raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body)) as server:
        assert fetch(server.url, LOCAL).body == b"The bridge"


def test_a_compressed_page_comes_back_decompressed() -> None:
    with serving(answer(gzip.compress(STORY), "Content-Encoding: gzip")) as server:
        assert fetch(server.url, LOCAL).body == STORY


def test_an_empty_page_is_a_page() -> None:
    with serving(answer(b"")) as server:
        assert fetch(server.url, LOCAL).body == b""


def test_an_early_hint_before_the_answer_is_passed_over() -> None:
    hint = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
    with serving(raw(hint + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")) as server:
        assert fetch(server.url, LOCAL).body == b"ok"


# What is sent


def test_the_request_says_who_we_are_and_nothing_about_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    with serving(answer(STORY)) as server:
        fetch(f"{server.url}/story?id=1#part", LOCAL)
    line, *headers = server.requests[0].decode().strip().split("\r\n")
    assert line == "GET /story?id=1 HTTP/1.1"
    assert sorted(header.split(":")[0].lower() for header in headers) == [
        "accept",
        "accept-encoding",
        "connection",
        "host",
        "user-agent",
    ]
    assert f"User-Agent: {LOCAL.user_agent}" in headers
    assert "Accept-Encoding: gzip, deflate, br, zstd" in headers


def test_cookies_last_for_one_fetch_only() -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        if path(head) == "/story" and b"Cookie:" not in head:
            answer(b"", "Set-Cookie: seen=yes", "Location: /story", status="302 Found")(connection, head)
        else:
            answer(STORY)(connection, head)

    with serving(script) as server:
        fetch(f"{server.url}/story", LOCAL)
        fetch(f"{server.url}/story", LOCAL)
    assert [b"Cookie: seen=yes" in head for head in server.requests] == [False, True, False, True]


def test_the_name_stays_in_the_host_header_when_its_address_is_dialled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])
    with serving(answer(STORY)) as server:
        page = fetch(f"http://news.example:{server.port}/", LOCAL)
    assert f"Host: news.example:{server.port}\r\n".encode() in server.requests[0]
    assert page.url == f"http://news.example:{server.port}/"


def test_the_next_address_is_tried_when_the_first_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.255.255.254", "127.0.0.1"])
    with serving(answer(STORY)) as server:
        assert fetch(f"http://news.example:{server.port}/", LOCAL).body == STORY


# Redirects


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Same", "308 Same"])
def test_a_redirect_is_followed_to_the_page(status: str) -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        if path(head) == "/old":
            answer(b"", "Location: new?a=b#c", status=status)(connection, head)
        else:
            answer(STORY)(connection, head)

    with serving(script) as server:
        page = fetch(f"{server.url}/old", LOCAL)
    assert page.url == f"{server.url}/new?a=b#c"
    assert page.body == STORY


def test_a_chain_of_redirects_may_be_as_long_as_the_limit() -> None:
    script = redirecting(a="/b", b="/c", c="/end")
    with serving(script) as server:
        page = fetch(f"{server.url}/a", FetchSettings(allow_private=True, max_redirects=3))
    assert page.url == f"{server.url}/end"


def test_one_redirect_more_than_the_limit_is_too_many() -> None:
    with serving(redirecting(a="/b", b="/c", c="/end")) as server, pytest.raises(TooManyRedirects) as caught:
        fetch(f"{server.url}/a", FetchSettings(allow_private=True, max_redirects=2))
    assert len(server.requests) == 3
    assert caught.value.url == f"{server.url}/a"
    assert "more than 2 times" in str(caught.value)


def test_a_page_that_redirects_to_itself_is_given_up() -> None:
    error = failure_of(redirecting(story="/story"))
    assert isinstance(error, TooManyRedirects)


def test_spaces_and_foreign_letters_in_a_redirect_are_escaped() -> None:
    script = redirecting(a="/a story/übersicht")
    with serving(script) as server:
        page = fetch(f"{server.url}/a", LOCAL)
    assert page.url == f"{server.url}/a%20story/%C3%BCbersicht"


def test_a_redirect_to_nowhere_is_an_error_status() -> None:
    error = failure_of(answer(b"moved", status="302 Found"))
    assert isinstance(error, HTTPStatus)
    assert error.status_code == 302


@pytest.mark.parametrize(
    "location",
    ["ftp://news.example/", "file:///etc/passwd", "http://a:b@news.example/"],
)
def test_a_redirect_to_what_is_no_web_page_is_refused(location: str) -> None:
    error = failure_of(redirecting(story=location))
    assert isinstance(error, Refused)


@pytest.mark.parametrize(
    "location",
    ["javascript:alert(1)", "http://", "http://[", "http://[::1", "http://a:b/", "http://１/", "//:", "?" * 9000],
)
def test_a_redirect_that_cannot_be_read_is_an_error_of_ours(location: str) -> None:
    failure_of(redirecting(story=location))


# Answers that are no page


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        ("404 Not Found", "check the address"),
        ("410 Gone", "check the address"),
        ("401 Unauthorized", "browser"),
        ("403 Forbidden", "browser"),
        ("429 Slow Down", "Try again later"),
        ("500 Oops", "Try again later"),
        ("503 Busy", "Try again later"),
        ("304 Not Modified", "browser"),
        ("999 Denied", "Try again later"),
    ],
)
def test_an_error_status_is_named_with_what_to_do(status: str, advice: str) -> None:
    error = failure_of(answer(b"<p>error</p>", status=status))
    assert isinstance(error, HTTPStatus)
    assert error.status_code == int(status[:3])
    assert status[:3] in str(error)
    assert advice in str(error)


def test_a_switch_of_protocols_that_we_did_not_ask_for_is_an_error() -> None:
    error = failure_of(raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"))
    assert type(error) is FetchError


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbroken header\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: \0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe bridge",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 3\r\n\r\nabc",
        b"\x16\x03\x01\x00\x05",
        b"\x1b[2J" * 100,
    ],
)
def test_an_answer_that_is_not_http_is_an_error_in_plain_words(message: bytes) -> None:
    error = failure_of(raw(message))
    assert type(error) is FetchError
    assert str(error).isprintable()
    assert len(str(error)) < 600


def test_what_comes_after_the_declared_length_is_not_read() -> None:
    with serving(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nThe bridge")) as server:
        assert fetch(server.url, LOCAL).body == b"The"


def test_random_answers_give_a_page_or_an_error_of_ours() -> None:
    chance = random.Random(3)
    heads = [b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 302 Found\r\nLocation: ", b"HTTP/1.1 200 OK\r\nSet-Cookie: "]

    def script(connection: socket.socket, _head: bytes) -> None:
        ends = b"\r\n\r\n" * chance.randrange(2)
        connection.sendall(chance.choice(heads) + chance.randbytes(chance.randrange(40)) + ends)

    with serving(script) as server:
        for _ in range(200):
            with suppress(FetchError):
                fetch(server.url, LOCAL)


def test_a_reset_connection_is_an_error() -> None:
    def script(connection: socket.socket, _head: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nThe")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    assert type(failure_of(script)) is FetchError


def test_a_closed_port_is_an_error_that_says_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(FetchError, match="takes no connections"):
        fetch(f"http://127.0.0.1:{port}/", LOCAL)


def test_an_unknown_name_is_an_error_that_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def resolve(_host: str, _port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(dial, "resolve", resolve)
    with pytest.raises(FetchError, match="no server of that name"):
        fetch("https://no-such-paper.example/")


@pytest.mark.parametrize("host", ["a..b", "." * 10, "x" * 64 + ".example", "-", "a." * 200 + "b"])
def test_a_name_that_cannot_exist_is_an_error_of_ours(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def numeric_only(name: str, port: int) -> list[str]:
        return [str(a[4][0]) for a in socket.getaddrinfo(name.encode(), port, flags=socket.AI_NUMERICHOST)]

    monkeypatch.setattr(dial, "resolve", numeric_only)
    with pytest.raises(FetchError):
        fetch(f"http://{host}/")


# TLS


def test_a_server_that_speaks_no_tls_is_an_error() -> None:
    with serving(raw(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as server, pytest.raises(FetchError) as caught:
        fetch(server.url.replace("http:", "https:"), LOCAL)
    assert "secure connection" in str(caught.value)


def test_tls_asks_for_the_name_and_not_for_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])
    hellos: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                hellos.append(connection.recv(65536))

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(FetchError):
            fetch(f"https://news.example:{listener.getsockname()[1]}/", LOCAL)
        thread.join()
    assert b"news.example" in hellos[0]


@contextmanager
def secured() -> Iterator[str]:
    """Serve one connection over TLS, with a certificate of our own making for localhost."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection, suppress(OSError), context.wrap_socket(connection, server_side=True) as stream:
                stream.recv(65536)
                answer(STORY)(stream, b"")

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/"
        thread.join()


def test_a_certificate_that_nobody_vouches_for_is_an_error() -> None:
    with secured() as url, pytest.raises(FetchError, match="certificate cannot be trusted"):
        fetch(url, LOCAL)


def test_a_page_comes_over_tls_from_a_server_that_the_system_trusts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with secured() as url:
        assert fetch(url, LOCAL).body == STORY


def test_a_certificate_for_another_name_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])
    with secured() as url, pytest.raises(FetchError, match="certificate cannot be trusted"):
        fetch(url.replace("127.0.0.1", "news.example"), LOCAL)


# Time


def test_a_silent_server_times_out() -> None:
    with serving(lambda _connection, _head: time.sleep(0.5)) as server, pytest.raises(TimedOut) as caught:
        fetch(server.url, QUICK)
    assert "in time" in str(caught.value)


def trickling(start: bytes, drop: bytes) -> Script:
    """Send the start at once, then one drop after another for as long as the client listens."""

    def script(connection: socket.socket, _head: bytes) -> None:
        connection.sendall(start)
        while True:
            connection.sendall(drop)
            time.sleep(0.05)

    return script


@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
        (b"HTTP/1.1 200 OK\r\nA: ", b"b"),
        (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"")[:10], b"\0\0\0\xff\xff"),
    ],
)
def test_a_server_that_trickles_times_out_in_all(start: bytes, drop: bytes) -> None:
    assert isinstance(failure_of(trickling(start, drop), QUICK), TimedOut)


def test_redirects_share_one_time_limit() -> None:
    def script(connection: socket.socket, head: bytes) -> None:
        time.sleep(0.25)
        redirecting(story="/story")(connection, head)

    assert isinstance(failure_of(script, QUICK), TimedOut)


def test_a_tls_handshake_that_never_ends_times_out() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, pytest.raises(TimedOut):
        fetch(f"https://127.0.0.1:{listener.getsockname()[1]}/", QUICK)


def test_a_resolver_that_never_answers_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    never = threading.Event()
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: [str(never.wait(2))])
    with pytest.raises(TimedOut):
        fetch("http://news.example/", QUICK)
    never.set()


# Size


SMALL = FetchSettings(allow_private=True, max_bytes=1000)


def too_large(script: Script, settings: FetchSettings = SMALL) -> None:
    with serving(script) as server, pytest.raises(PageTooLarge) as caught:
        fetch(server.url, settings)
    assert server.url in str(caught.value)
    assert f"{settings.max_bytes:,} bytes" in str(caught.value)


def test_a_page_of_exactly_the_limit_is_taken() -> None:
    with serving(answer(b"a" * 1000)) as server:
        assert len(fetch(server.url, SMALL).body) == 1000


def test_a_page_that_declares_too_much_is_not_read() -> None:
    too_large(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n"))


def test_a_page_that_declares_nothing_is_read_up_to_the_limit() -> None:
    too_large(trickling(b"HTTP/1.1 200 OK\r\n\r\n", b"a" * 20_000))


def test_a_page_in_endless_chunks_is_read_up_to_the_limit() -> None:
    too_large(
        trickling(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"4e20\r\n" + b"a" * 20_000 + b"\r\n")
    )


def test_gzip_that_unfolds_to_nothing_is_read_up_to_the_limit() -> None:
    too_large(trickling(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", gzip.compress(b"") * 1000))


def test_an_endless_header_is_an_error() -> None:
    error = failure_of(raw(b"HTTP/1.1 200 OK\r\nA: " + b"b" * 1_000_000))
    assert type(error) is FetchError


def test_a_bomb_is_too_large_and_never_stands_in_memory() -> None:
    bomb = gzip.compress(b"\0" * (32 * 1024 * 1024))
    settings = FetchSettings(allow_private=True, max_bytes=1024 * 1024)
    with serving(answer(bomb, "Content-Encoding: gzip")) as server:
        tracemalloc.start()
        try:
            with pytest.raises(PageTooLarge):
                fetch(server.url, settings)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 6 * 1024 * 1024


def test_every_message_ends_with_what_to_do() -> None:
    for script in (raw(b"nonsense\r\n"), answer(status="404 Not Found"), redirecting(story="ftp://a/")):
        sentences = re.split(r"[.;:] ", str(failure_of(script)))
        assert re.match(r"(Try|Check|check|Open|Give|\(http)", sentences[-1].strip())
