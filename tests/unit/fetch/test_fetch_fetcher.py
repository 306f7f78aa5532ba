import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from clocks import Clock
from loopback import Script, Server, answer, path, raw, serving

from nutgraf.errors import FetchError, HTTPStatus, PageTooLarge, Refused, TimedOut
from nutgraf.fetch import Fetcher, FetchSettings, Visit, dial, fetch, same_site

STORY = b"<html><title>Ferry sails again</title><p>The ferry sailed on Tuesday.</html>"
LOCAL = FetchSettings(allow_private=True)
ONCE = FetchSettings(allow_private=True, attempts=1)
RESET = b"\1\0\0\0\0\0\0\0"


@pytest.fixture(autouse=True)
def every_name_is_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all names lead to the loopback interface, so that one server can stand for several hosts."""
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])


@contextmanager
def polite(settings: FetchSettings = LOCAL) -> Iterator[tuple[Fetcher, Clock]]:
    clock = Clock()
    with Fetcher(settings, clock=clock, sleep=clock.sleep) as fetcher:
        yield fetcher, clock


def site(**pages: Script) -> Script:
    """Answer /name by the script of that name, robots.txt (unless it is there) by 404, all else by the story."""

    def script(connection: socket.socket, head: bytes) -> None:
        name = path(head).strip("/").replace(".", "_")
        missing = answer(b"", status="404 Not Found") if name == "robots_txt" else answer(STORY)
        pages.get(name, missing)(connection, head)

    return script


def in_turn(*scripts: Script) -> Script:
    """Answer the first request by the first script, and so on; the last one stays."""
    left = list(scripts)

    def script(connection: socket.socket, head: bytes) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(connection, head)

    return script


def moved(to: str, status: str = "301 Moved") -> Script:
    """Send everybody to that address, where {port} stands for this server's own."""

    def script(connection: socket.socket, head: bytes) -> None:
        location = to.format(port=connection.getsockname()[1])
        answer(b"", f"Location: {location}", status=status)(connection, head)

    return script


def silence(connection: socket.socket, _head: bytes) -> None:
    connection.recv(1)


def reset(connection: socket.socket, _head: bytes) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)


def paths(server: Server) -> list[str]:
    return [path(head) for head in server.requests]


def at(server: Server, host: str, target: str = "/") -> str:
    return f"http://{host}:{server.port}{target}"


def body(visit: Visit) -> bytes | None:
    return visit.page.body if visit.page else None


# Once more, only if changed


def test_a_visit_brings_what_the_next_one_needs() -> None:
    script = site(feed=answer(STORY, 'ETag: "v1"', "Last-Modified: Tue, 03 Mar 2026 10:00:00 GMT"))
    with serving(script) as server, polite() as (fetcher, _):
        visit = fetcher.fetch(f"{server.url}/feed")
    assert body(visit) == STORY
    assert (visit.etag, visit.last_modified) == ('"v1"', "Tue, 03 Mar 2026 10:00:00 GMT")
    assert (visit.moved_to, visit.retry_after) == (None, None)


def test_what_has_not_changed_comes_without_a_page_and_keeps_its_marks() -> None:
    script = site(feed=answer(b"", 'ETag: "v2"', status="304 Not Modified"))
    with serving(script) as server, polite() as (fetcher, _):
        visit = fetcher.fetch(f"{server.url}/feed", etag='"v1"', last_modified="Tue, 03 Mar 2026 10:00:00 GMT")
    assert visit == Visit(None, '"v2"', "Tue, 03 Mar 2026 10:00:00 GMT")
    assert b'If-None-Match: "v1"\r\n' in server.requests[-1]
    assert b"If-Modified-Since: Tue, 03 Mar 2026 10:00:00 GMT\r\n" in server.requests[-1]


def test_a_304_that_nobody_asked_for_is_an_error() -> None:
    script = site(feed=answer(b"", status="304 Not Modified"))
    with serving(script) as server, polite() as (fetcher, _), pytest.raises(HTTPStatus):
        fetcher.fetch(f"{server.url}/feed")


@pytest.mark.parametrize("etag", ["", " ", '"a"\r\nCookie: b', '"é"', '"' + "a" * 2000 + '"'])
def test_a_mark_that_no_header_can_carry_is_not_sent(etag: str) -> None:
    with serving(site()) as server, polite() as (fetcher, _):
        assert body(fetcher.fetch(server.url, etag=etag)) == STORY
    assert b"If-None-Match" not in server.requests[-1]
    assert b"\r\nCookie" not in server.requests[-1]


# What a source has of its own


def test_a_source_says_what_it_would_rather_have() -> None:
    with serving(site()) as server, polite() as (fetcher, _):
        fetcher.fetch(server.url, accept="application/atom+xml")
    assert b"Accept: application/atom+xml\r\n" in server.requests[-1]


def test_a_source_may_be_allowed_less() -> None:
    with serving(site()) as server, polite() as (fetcher, _), pytest.raises(PageTooLarge, match="more than 10 bytes"):
        fetcher.fetch(server.url, max_bytes=10)


# Politeness


def test_two_requests_to_a_host_are_a_second_apart() -> None:
    with serving(site()) as server, polite() as (fetcher, clock):
        for _ in range(3):
            fetcher.fetch(f"{server.url}/story")
    assert paths(server) == ["/robots.txt", "/story", "/story", "/story"]
    assert clock.naps == [1.0, 1.0, 1.0]


def test_another_host_need_not_wait() -> None:
    with serving(site()) as server, polite() as (fetcher, clock):
        for host in ("one.example", "two.example", "three.example"):
            fetcher.fetch(at(server, host))
    assert clock.naps == [1.0, 1.0, 1.0]  # between each robots.txt and its page


def test_a_redirect_is_a_request_of_its_own() -> None:
    with serving(site(old=moved("/story"))) as server, polite() as (fetcher, clock):
        fetcher.fetch(f"{server.url}/old")
    assert paths(server) == ["/robots.txt", "/old", "/story"]
    assert clock.naps == [1.0, 1.0]


def test_a_page_that_a_person_asks_for_waits_for_nothing_and_asks_no_robots_txt() -> None:
    with serving(site(old=moved("/story"), robots_txt=answer(b"User-agent: *\nDisallow: /"))) as server:
        with polite() as (fetcher, clock):
            assert body(fetcher.fetch(f"{server.url}/old", by_hand=True)) == STORY
        assert fetch(f"{server.url}/story", LOCAL).body == STORY
    assert paths(server) == ["/old", "/story", "/story"]
    assert clock.naps == []


def test_what_robots_txt_forbids_is_refused_with_the_reason() -> None:
    script = site(robots_txt=answer(b"User-agent: *\nDisallow: /drafts"))
    with serving(script) as server, polite() as (fetcher, _):
        with pytest.raises(Refused, match=r"robots\.txt of its site asks programs not to") as caught:
            fetcher.fetch(f"{server.url}/drafts/1")
        fetcher.fetch(f"{server.url}/story")
    assert caught.value.url == f"{server.url}/drafts/1"
    assert paths(server) == ["/robots.txt", "/story"]


def test_robots_txt_of_the_host_that_a_redirect_leads_to_is_asked_too() -> None:
    forbidding = site(robots_txt=answer(b"User-agent: nutgraf\nDisallow: /"))
    with serving(forbidding) as other, serving(site(old=moved(f"{other.url}/story"))) as server:
        with polite() as (fetcher, _), pytest.raises(Refused, match="redirected from"):
            fetcher.fetch(f"{server.url}/old")
        assert paths(other) == ["/robots.txt"]


@pytest.mark.parametrize(("asked", "kept"), [("3", 3.0), ("0.5", 1.0), ("3600", 10.0), ("nan", 1.0)])
def test_the_gap_that_a_robots_txt_asks_for_is_kept_within_bounds(asked: str, kept: float) -> None:
    script = site(robots_txt=answer(f"User-agent: *\nCrawl-delay: {asked}".encode()))
    with serving(script) as server, polite() as (fetcher, clock):
        fetcher.fetch(f"{server.url}/story")
        fetcher.fetch(f"{server.url}/story")
    assert clock.naps == [kept, kept]


@pytest.mark.parametrize("status", ["500 Oops", "503 Busy", "429 Slow Down"])
def test_a_site_whose_robots_txt_fails_is_left_alone_for_a_while(status: str) -> None:
    script = site(robots_txt=in_turn(answer(b"", status=status), answer(b"")))
    with serving(script) as server, polite(ONCE) as (fetcher, clock):
        for _ in range(2):
            with pytest.raises(Refused, match=f"did not tell whether .* answered {status[:3]}"):
                fetcher.fetch(f"{server.url}/story")
        assert paths(server) == ["/robots.txt"]
        clock.now += 601
        assert body(fetcher.fetch(f"{server.url}/story")) == STORY


def test_a_site_that_cannot_be_reached_is_refused_with_the_reason() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with polite() as (fetcher, _), pytest.raises(Refused, match="takes no connections"):
        fetcher.fetch(f"http://gone.example:{port}/")


def test_a_robots_txt_is_asked_for_once_a_day() -> None:
    with serving(site()) as server, polite() as (fetcher, clock):
        fetcher.fetch(server.url)
        clock.now += 86_000
        fetcher.fetch(server.url)
        clock.now += 86_000
        fetcher.fetch(server.url)
    assert paths(server).count("/robots.txt") == 2


def test_an_endless_robots_txt_is_read_as_far_as_it_has_to_be() -> None:
    def endless(connection: socket.socket, _head: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /drafts\n")
        while True:
            connection.sendall(b"# and so on\n" * 1000)

    with serving(site(robots_txt=endless)) as server, polite() as (fetcher, _):
        assert body(fetcher.fetch(f"{server.url}/story")) == STORY
        with pytest.raises(Refused):
            fetcher.fetch(f"{server.url}/drafts/1")


def test_a_robots_txt_may_be_compressed_or_redirect_and_one_that_only_redirects_is_none() -> None:
    script = site(robots_txt=moved("/elsewhere"), elsewhere=answer(b"User-agent: *\nDisallow: /drafts"))
    with serving(script) as server, polite() as (fetcher, _), pytest.raises(Refused):
        fetcher.fetch(f"{server.url}/drafts/1")
    with serving(site(robots_txt=moved("/robots.txt"))) as server, polite() as (fetcher, _):
        assert body(fetcher.fetch(f"{server.url}/drafts/1")) == STORY


# Failures that may pass


BUSY = ["429 Slow Down", "502 Bad Gateway", "503 Busy", "504 Late"]


@pytest.mark.parametrize(
    "failure",
    [reset, raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nThe"), *(answer(b"", status=status) for status in BUSY)],
)
def test_what_may_pass_is_tried_again_after_growing_waits(failure: Script) -> None:
    with serving(site(story=in_turn(failure, failure, answer(STORY)))) as server, polite() as (fetcher, clock):
        assert body(fetcher.fetch(f"{server.url}/story", by_hand=True)) == STORY
    assert len(server.requests) == 3
    first, second = clock.naps
    assert 1 <= first <= 2
    assert 2 <= second <= 3


def test_the_last_of_three_attempts_decides() -> None:
    with serving(site(story=answer(b"", status="502 Bad Gateway"))) as server, polite() as (fetcher, _):
        with pytest.raises(HTTPStatus):
            fetcher.fetch(f"{server.url}/story", by_hand=True)
        assert len(server.requests) == 3


@pytest.mark.parametrize(
    "failure",
    [
        answer(b"", status="404 Not Found"),
        answer(b"", status="403 Forbidden"),
        answer(b"", status="500 Oops"),
        moved("http://user@news.example/"),
        answer(STORY, "Content-Encoding: gzip"),
        moved("/story"),
    ],
)
def test_what_will_not_pass_is_not_tried_again(failure: Script) -> None:
    with serving(site(story=failure)) as server, polite() as (fetcher, clock):
        with pytest.raises(FetchError):
            fetcher.fetch(f"{server.url}/story", by_hand=True)
        assert clock.naps == []
        assert len(server.requests) <= 6


def test_a_silent_server_uses_up_the_time_of_all_attempts() -> None:
    settings = FetchSettings(allow_private=True, attempts=100, read_seconds=0.1, total_seconds=0.25)
    with serving(site(story=silence)) as server, polite(settings) as (fetcher, _), pytest.raises(TimedOut):
        fetcher.fetch(f"{server.url}/story", by_hand=True)
    assert len(server.requests) <= 3


def test_a_busy_server_is_left_alone_for_as_long_as_it_asks() -> None:
    busy = answer(b"", "Retry-After: 20", status="503 Busy")
    with serving(site(story=in_turn(busy, answer(STORY)))) as server, polite() as (fetcher, clock):
        assert body(fetcher.fetch(f"{server.url}/story", by_hand=True)) == STORY
    assert sum(clock.naps) == pytest.approx(20)


@pytest.mark.parametrize("header", ["31", "3600", "9" * 5000, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_server_that_asks_for_more_than_our_patience_is_not_asked_until_then(header: str) -> None:
    busy = answer(b"", f"Retry-After: {header}", status="429 Slow Down")
    with serving(site(story=in_turn(busy, answer(STORY)))) as server, polite() as (fetcher, clock):
        for _ in range(2):
            with pytest.raises(HTTPStatus, match="asked to be left alone for") as caught:
                fetcher.fetch(f"{server.url}/story", by_hand=True)
            assert caught.value.status_code == 429
        assert (clock.naps, len(server.requests)) == ([], 1)
        assert fetcher.rest(f"{server.url}/other") == (86_400 if len(header) > 4 else int(header))
        clock.now += 24 * 3600 + 1
        assert fetcher.rest(server.url) == 0
        assert body(fetcher.fetch(f"{server.url}/story", by_hand=True)) == STORY


def test_how_long_to_wait_before_the_next_visit_is_told() -> None:
    with serving(site(feed=answer(STORY, "Retry-After: 7200"))) as server, polite() as (fetcher, _):
        assert fetcher.fetch(f"{server.url}/feed").retry_after == 7200


# Where it moved


def test_a_permanent_redirect_is_told_and_remembered() -> None:
    script = site(old=moved("/newer", "308 Moved"), newer=moved("/new"), new=answer(STORY))
    with serving(script) as server, polite() as (fetcher, _):
        visits = [fetcher.fetch(f"{server.url}/old", by_hand=True) for _ in range(2)]
    assert [visit.moved_to for visit in visits] == [f"{server.url}/new"] * 2
    assert paths(server) == ["/old", "/newer", "/new", "/new"]


def test_what_comes_after_a_temporary_redirect_is_not_for_good() -> None:
    script = site(old=moved("/new"), new=moved("/today", "302 Found"), today=moved("/story"))
    with serving(script) as server, polite() as (fetcher, _):
        visit = fetcher.fetch(f"{server.url}/old", by_hand=True)
    assert visit.moved_to == f"{server.url}/new"
    assert visit.page is not None
    assert visit.page.url == f"{server.url}/story"


def test_a_redirect_that_led_to_nothing_is_forgotten() -> None:
    gone = answer(b"", status="404 Not Found")
    script = site(old=in_turn(moved("/new"), answer(STORY)), new=in_turn(answer(STORY), gone))
    with serving(script) as server, polite() as (fetcher, _):
        assert fetcher.fetch(f"{server.url}/old", by_hand=True).moved_to == f"{server.url}/new"
        with pytest.raises(HTTPStatus):
            fetcher.fetch(f"{server.url}/old", by_hand=True)
        assert fetcher.fetch(f"{server.url}/old", by_hand=True).moved_to is None


# Cookies


def cookies(server: Server) -> list[str]:
    lines = [line for head in server.requests for line in head.decode().split("\r\n")]
    return [line.partition(": ")[2] for line in lines if line.lower().startswith("cookie")]


def test_a_cookie_is_for_the_fetch_that_it_is_given_to() -> None:
    with serving(site()) as server, polite() as (fetcher, _):
        fetcher.fetch(server.url, cookie="key=SECRET", by_hand=True)
        fetcher.fetch(server.url, by_hand=True)
    assert cookies(server) == ["key=SECRET"]


@pytest.mark.parametrize(
    ("to", "sent"),
    [
        ("/story", ["key=SECRET"] * 2),
        ("http://www.paper.example:{port}/story", ["key=SECRET"] * 2),
        ("http://evil.example:{port}/story", ["key=SECRET"]),
        ("http://paper.example.evil.example:{port}/story", ["key=SECRET"]),
        ("http://notpaper.example:{port}/story", ["key=SECRET"]),
        ("http://sub.paper.example:{port}/story", ["key=SECRET"]),
        ("http://example:{port}/story", ["key=SECRET"]),
    ],
)
def test_a_cookie_follows_a_redirect_only_within_its_site(to: str, sent: list[str]) -> None:
    with serving(site(old=moved(to))) as server, polite() as (fetcher, _):
        assert body(fetcher.fetch(at(server, "paper.example", "/old"), cookie="key=SECRET")) == STORY
    assert cookies(server) == sent


def test_a_cookie_that_was_dropped_does_not_come_back() -> None:
    script = site(
        old=moved("http://evil.example:{port}/bounce"),
        bounce=moved("http://paper.example:{port}/delete"),
    )
    with serving(script) as server, polite() as (fetcher, _):
        fetcher.fetch(at(server, "paper.example", "/old"), cookie="key=SECRET", by_hand=True)
    assert [b"SECRET" in head for head in server.requests] == [True, False, False]


def test_a_cookie_joins_those_that_the_site_sets_on_the_way() -> None:
    script = site(old=answer(b"", "Set-Cookie: seen=yes", "Location: /story", status="302 Found"))
    with serving(script) as server, polite() as (fetcher, _):
        fetcher.fetch(f"{server.url}/old", cookie="key=SECRET", by_hand=True)
    assert cookies(server) == ["key=SECRET", "key=SECRET; seen=yes"]


@pytest.mark.parametrize(
    ("given_for", "sent"),
    [
        (["http://paper.example/feed"], True),
        (["https://www.paper.example/feed", "https://other.example/"], True),
        (["https://other.example/", "https://feeds.paper.example/"], False),
        (["https://["], False),
    ],
)
def test_a_cookie_that_was_given_for_a_feed_goes_to_no_other_site(given_for: list[str], sent: bool) -> None:
    with serving(site()) as server, polite() as (fetcher, _):
        fetcher.fetch(at(server, "paper.example"), cookie="key=SECRET", cookie_for=given_for)
    assert cookies(server) == ["key=SECRET"] * sent


def test_a_cookie_is_not_for_robots_txt() -> None:
    with serving(site()) as server, polite() as (fetcher, _):
        fetcher.fetch(server.url, cookie="key=SECRET")
    assert [b"SECRET" in head for head in server.requests] == [False, True]


def test_a_cookie_stands_in_no_message_and_no_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(site(story=answer(b"", status="502 Oops"))) as server, polite() as (fetcher, _):
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(f"{server.url}/story", cookie="key=SECRET")
        with pytest.raises(ValueError, match="Cookie header") as invalid:
            fetcher.fetch(server.url, cookie="key=SECRET\r\nX: y")
    assert "SECRET" not in repr(caught.value) + str(caught.value) + repr(invalid.value) + caplog.text
    assert "send_request_headers" in caplog.text  # or the test would see nothing


@pytest.mark.parametrize(
    ("url", "other", "same"),
    [
        ("https://paper.example/feed", "https://www.paper.example/story", True),
        ("https://WWW.paper.example./", "http://paper.example:81/", True),
        ("https://paper.example/", "https://news.paper.example/", False),
        ("https://paper.example/", "https://paper.example.org/", False),
        ("https://paper.example/", "https://paper.example@evil.example/", False),
        ("story", "story", False),
    ],
)
def test_a_site_is_a_host_with_or_without_www(url: str, other: str, same: bool) -> None:
    assert same_site(url, other) is same


# A proxy


def test_a_proxy_is_asked_for_pages_and_resolves_their_names(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def resolve(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    monkeypatch.setattr(dial, "resolve", resolve)
    with serving(answer(STORY)) as server, polite() as (fetcher, _):
        page = fetcher.fetch("http://news.example/story", by_hand=True, proxy=at(server, "proxy.example")).page
    assert page is not None
    assert (page.url, page.body) == ("http://news.example/story", STORY)
    assert server.requests[0].startswith(b"GET http://news.example/story HTTP/1.1\r\n")
    assert b"Host: news.example\r\n" in server.requests[0]
    assert asked == ["proxy.example"]


def test_a_proxy_is_asked_for_a_tunnel_to_a_server_with_tls() -> None:
    with (
        serving(answer(b"", status="403 Not through here")) as server,
        polite() as (fetcher, _),
        pytest.raises(FetchError, match="the proxy did not let us through"),
    ):
        fetcher.fetch("https://news.example/story", by_hand=True, proxy=at(server, "proxy.example"))
    assert server.requests[0].startswith(b"CONNECT news.example:443 HTTP/1.1\r\n")


def test_a_cookie_is_not_told_to_a_proxy_that_only_makes_a_tunnel() -> None:
    with serving(answer(b"", status="403 No")) as server, polite() as (fetcher, _), pytest.raises(FetchError):
        fetcher.fetch("https://news.example/", by_hand=True, cookie="key=SECRET", proxy=server.url)
    assert b"SECRET" not in server.requests[0]


@pytest.mark.parametrize(
    "proxy",
    ["", "proxy.example:3128", "socks5://proxy.example", "https://proxy.example", "http://", "http://a:b@proxy.example", "http://["],
)  # fmt: skip
def test_a_proxy_of_another_kind_is_refused(proxy: str) -> None:
    with polite() as (fetcher, _), pytest.raises(Refused, match=r"http://proxy\.example:3128"):
        fetcher.fetch("https://news.example/", by_hand=True, proxy=proxy)
