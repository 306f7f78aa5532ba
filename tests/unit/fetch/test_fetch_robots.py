import tracemalloc
from collections.abc import Callable

import httpx
import pytest
from clocks import Clock

from nutgraf.errors import FetchError, HTTPStatus, Refused, TimedOut, TooManyRedirects
from nutgraf.fetch.robots import LONGEST, Robots, Rules

AGENT = "nutgraf/1.2 (summaries of pages)"
URL = httpx.URL("https://news.example/a/story?id=1#top")


def rules_of(robots_txt: str) -> Rules:
    return Robots(AGENT, Clock()).rules(URL, lambda _address: robots_txt.encode())


def allows(robots_txt: str, path: str) -> bool:
    return not rules_of(robots_txt).judgement(httpx.URL(f"https://news.example{path}")).objection


@pytest.mark.parametrize(
    ("robots_txt", "path", "allowed"),
    [
        ("", "/a", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /a", "/ab", False),
        ("User-agent: *\nDisallow: /a/", "/ab", True),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/report.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/report.pdf?page=2", True),
        ("User-agent: *\nDisallow: /a?id=", "/a?id=1", False),
        ("User-agent: *\nDisallow: /ä", "/%C3%A4", False),
        ("\ufeffUser-agent: *\r\nDisallow: /a # not yet\r\n", "/a", False),
        ("User-agent: nutgraf\nDisallow: /\n\nUser-agent: *\nDisallow:", "/a", False),
        ("User-agent: NutGraf/1.0\nDisallow: /", "/a", False),
        ("User-agent: nutgraf*\nDisallow: /", "/a", False),
        ("User-agent: nutgraf\nUser-agent: other\nDisallow: /", "/a", False),
        ("User-agent: other\nUser-agent: nutgraf\nDisallow: /", "/a", False),
        ("User-agent: nutgraf\nAllow: /\n\nUser-agent: *\nDisallow: /", "/a", True),
        ("User-agent: other\nDisallow: /", "/a", True),
        ("User-agent: nut\nDisallow: /", "/a", True),
        ("User-agent: nutgrafs\nDisallow: /", "/a", True),
        ("User-agent: summaries\nDisallow: /", "/a", True),
        ("User-agent: somebody-else\nDisallow: /", "/a", True),
        ("Disallow: /", "/a", True),
        ("User-agent: *\nDisallow: /a" + "*" * 9000 + "\nDisallow: /b", "/a", True),
        ("User-agent: *\nDisallow: /a" + "*" * 9000 + "\nDisallow: /b", "/b", False),
        ("<html><p>Disallow: / is what we would say.</html>", "/a", True),
        ("\0\xff\ud7ff" * 100, "/a", True),
    ],
)
def test_a_program_of_our_name_reads_a_robots_txt_as_it_is_meant(robots_txt: str, path: str, allowed: bool) -> None:
    assert allows(robots_txt, path) is allowed


def test_bytes_that_are_no_utf8_do_no_harm() -> None:
    robots = Robots(AGENT, Clock())
    rules = robots.rules(URL, lambda _address: b"\xff\xfe# \xe4\nUser-agent: *\nDisallow: /a\n")
    assert rules.judgement(URL).objection


def test_a_robots_txt_stands_at_the_root_of_each_scheme_host_and_port() -> None:
    asked: list[str] = []

    def body_of(address: str) -> bytes:
        asked.append(address)
        return b""

    robots = Robots(AGENT, Clock())
    for url in ("http://a.example/b/c?d#e", "https://a.example/", "https://a.example:443/f", "http://a.example:81/"):
        robots.rules(httpx.URL(url), body_of)
    assert asked == ["http://a.example/robots.txt", "https://a.example/robots.txt", "http://a.example:81/robots.txt"]


def failing(error: Exception) -> Callable[[str], bytes]:
    def body_of(_address: str) -> bytes:
        raise error

    return body_of


def status(code: int) -> HTTPStatus:
    return HTTPStatus(f"The server answered {code}.", url="", status_code=code)


@pytest.mark.parametrize("error", [status(404), status(401), status(403), status(410), TooManyRedirects("", url="")])
def test_a_site_without_a_robots_txt_allows_everything(error: FetchError) -> None:
    assert Robots(AGENT, Clock()).rules(URL, failing(error)).judgement(URL).objection == ""


FAILURES = [status(500), status(503), status(429), status(304), TimedOut("No answer.", url=""), Refused("No.", url="")]


@pytest.mark.parametrize("error", FAILURES)
def test_a_site_whose_robots_txt_cannot_be_had_allows_nothing_for_a_while(error: FetchError) -> None:
    clock = Clock()
    robots = Robots(AGENT, clock)
    assert str(error) in robots.rules(URL, failing(error)).judgement(URL).objection
    clock.now += 599
    assert robots.rules(URL, lambda _address: b"").judgement(URL).objection
    clock.now += 2
    assert robots.rules(URL, lambda _address: b"").judgement(URL).objection == ""


@pytest.mark.parametrize(
    ("line", "seconds"),
    [("", 0), ("Crawl-delay: 2.5", 2.5), ("Crawl-delay: soon", 0), ("Crawl-delay: -1", 0), ("Crawl-delay: inf", 0)],
)
def test_the_gap_that_a_site_asks_for_is_read(line: str, seconds: float) -> None:
    assert rules_of(f"User-agent: *\n{line}\nDisallow: /b").judgement(URL).crawl_delay == seconds


def test_many_sites_are_not_remembered_for_ever() -> None:
    robots = Robots(AGENT, Clock())
    for number in range(1500):
        robots.rules(httpx.URL(f"http://{number}.example/"), lambda _address: b"")
    asked: list[str] = []

    def body_of(address: str) -> bytes:
        asked.append(address)
        return b""

    for number in (0, 1499):
        robots.rules(httpx.URL(f"http://{number}.example/"), body_of)
    assert asked == ["http://0.example/robots.txt"]


def test_the_robots_txt_of_a_thousand_hostile_sites_does_not_fill_the_memory() -> None:
    robots = Robots(AGENT, Clock())
    large = (b"#" + b"a" * 7000 + b"\n") * 60
    tracemalloc.start()
    try:
        for number in range(100):
            robots.rules(httpx.URL(f"http://{number}.example/"), lambda _address: large)
        now, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(large) * 100 > 40_000_000
    assert now < 20_000_000


@pytest.mark.parametrize(
    "robots_txt",
    [
        "".join(f"User-agent: a{n}\n" for n in range(20_000)) + "Disallow: /b\n" * 20_000,
        "".join(f"User-agent: nutgraf{n}\nDisallow: /{n}\n" for n in range(12_000)),
        "User-agent: *\n" + "Disallow: *a*b*c\n" * 30_000,
        "User-agent: *\nDisallow: " + "*a" * 250_000,
        "User-agent: *\nDisallow: /" + "$" * 500_000,
        "User-agent" * 50_000,
        ":" * 500_000,
        "user-agent " * 45_000,
        "\n" * 500_000,
    ],
    ids=["agents and rules", "names like ours", "stars", "one star after the other", "dollars", "no colon", "colons", "spaces", "lines"],
)  # fmt: skip
def test_a_hostile_robots_txt_costs_memory_in_keeping_with_its_size(robots_txt: str) -> None:
    assert len(robots_txt) <= LONGEST + 200_000
    tracemalloc.start()
    try:
        rules_of(robots_txt).judgement(httpx.URL("https://news.example/" + "ab" * 3500))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 32 * 1024 * 1024
