"""No spelling of an internal address, and no trick of a name server, a redirect or a proxy, gets a connection inside."""

import socket
from collections.abc import Callable, Iterable, Iterator
from ipaddress import IPv4Network, IPv6Network, ip_network

import pytest
from inside import SPELLINGS, Inside, resolve_here

from nutgraf.errors import FetchError, Refused
from nutgraf.fetch import Fetcher, FetchSettings, addresses, dial, fetch

# An address that the guard takes for public; a test that has it dialled sends it to a loopback server.
PUBLIC = "93.184.215.14"


# One attempt, and no waits.
ONCE = FetchSettings(attempts=1, gap_seconds=0)


def test_there_are_more_than_a_hundred_spellings() -> None:
    assert len(set(SPELLINGS)) > 100


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_spelling_of_an_internal_address_is_refused(host: str, inside: Inside) -> None:
    for url in (f"http://{host}:{inside.port}/", f"http://{host}/", f"https://{host}/"):
        with pytest.raises(Refused):
            fetch(url)
        with Fetcher(ONCE) as fetcher, pytest.raises(Refused):
            fetcher.fetch(url, cookie="key=SECRET")
        with Fetcher(ONCE) as fetcher, pytest.raises(Refused):
            fetcher.fetch(url, proxy=f"http://{PUBLIC}:3128")
        with Fetcher(ONCE) as fetcher, pytest.raises(FetchError):
            fetcher.fetch("http://news.example/", by_hand=True, proxy=url)
    assert inside.connections == 0


@pytest.mark.parametrize(
    "url",
    [
        "http:{at}/",
        "http:/{at}/",
        "http:///{at}/",
        "http:\\\\{at}\\",
        "http://\t{at}/",
        "http://{at}\r\n/",
        "http:// {at}/",
        "//{at}/",
        "{at}",
        "ftp://{at}/",
        "gopher://{at}/",
        "dict://{at}/",
        "ws://{at}/",
        "unix://{at}/",
        "http+unix://{at}/",
        "http://#@{at}/",
        "http://?@{at}/",
        "http://news.example#@{at}/",
        "http://[{at}]/",
        "http://{at}:80/",
    ],
)
def test_a_crooked_url_gets_nowhere_inside(url: str, inside: Inside) -> None:
    with pytest.raises(FetchError):
        fetch(url.format(at=f"127.0.0.1:{inside.port}"))
    with Fetcher(ONCE) as fetcher, pytest.raises(FetchError):
        fetcher.fetch(url.format(at=f"127.0.0.1:{inside.port}"))
    assert inside.connections == 0


def test_the_same_server_is_reached_once_where_private_addresses_are_allowed(inside: Inside) -> None:
    page = fetch(f"http://127.0.0.1:{inside.port}/", FetchSettings(allow_private=True))
    assert page.body == b"secret"
    assert inside.connections == 1


def edges(networks: Iterable[tuple[IPv4Network | IPv6Network, str]]) -> list[str]:
    return [str(edge) for network, _ in networks for edge in (network[0], network[-1])]


@pytest.mark.parametrize("address", edges(addresses._IPV4) + edges(addresses._IPV6))  # noqa: SLF001  the whole table
def test_a_harmless_name_with_an_internal_address_is_refused(
    address: str, inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: [address])
    monkeypatch.setattr(dial, "connect", lambda *_: pytest.fail("dialled"))
    with pytest.raises(Refused, match="no public address"):
        fetch("http://news.example/")


@pytest.mark.parametrize("answer", [[PUBLIC, "127.0.0.1"], ["127.0.0.1", PUBLIC], ["2606:4700::1", "::1"]])
def test_a_name_with_one_internal_address_among_others_is_refused(
    answer: list[str], inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: answer)
    monkeypatch.setattr(dial, "connect", lambda *_: pytest.fail("dialled"))
    with pytest.raises(Refused, match="no public address"):
        fetch(f"http://news.example:{inside.port}/")


class Flipping:
    """A name server that gives a public address first and an internal one from then on."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, _host: str, _port: int) -> list[str]:
        self.asked += 1
        return [PUBLIC] if self.asked == 1 else ["127.0.0.1"]


def test_a_name_is_resolved_once_and_the_checked_address_is_dialled(
    inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialled: list[tuple[str, int]] = []
    flipping = Flipping()

    def connect(address: str, port: int, _seconds: float) -> socket.socket:
        dialled.append((address, port))
        raise ConnectionRefusedError

    monkeypatch.setattr(dial, "resolve", flipping)
    monkeypatch.setattr(dial, "connect", connect)
    with pytest.raises(FetchError):
        fetch(f"http://rebinding.example:{inside.port}/", ONCE)
    assert flipping.asked == 1
    assert dialled == [(PUBLIC, inside.port)]
    assert inside.connections == 0


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Return a function that starts a public server, which answers the next request with the bytes given."""
    ends: list[socket.socket] = []

    def start(message: bytes) -> None:
        def connect(address: str, _port: int, _seconds: float) -> socket.socket:
            assert address == PUBLIC
            ours, theirs = socket.socketpair()
            theirs.sendall(message)
            ends.append(theirs)
            return ours

        monkeypatch.setattr(dial, "connect", connect)

    yield start
    for end in ends:
        end.close()


def test_a_name_that_flips_between_two_hops_is_refused_at_the_second(
    inside: Inside, outside: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    flipping = Flipping()
    monkeypatch.setattr(dial, "resolve", flipping)
    outside(b"HTTP/1.1 302 Found\r\nLocation: /again\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(Refused, match=r"rebinding\.example is at 127\.0\.0\.1"):
        fetch(f"http://rebinding.example:{inside.port}/")
    assert flipping.asked == 2
    assert inside.connections == 0


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1:{port}/",
        "//127.0.0.1:{port}/",
        "https://127.0.0.1:{port}/",
        "http://localhost:{port}/",
        "http://0x7f.1:{port}/",
        "http://[::ffff:127.0.0.1]:{port}/",
        "http://user@127.0.0.1:{port}/",
        "http://169.254.169.254/latest/meta-data/",
        "http://inside.example:{port}/",
        "http://127.0.0.1:22/",
        "\\\\127.0.0.1:{port}/",
        "http:\\\\127.0.0.1:{port}/",
    ],
)
def test_a_redirect_to_an_internal_address_gets_nowhere(
    location: str, inside: Inside, outside: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = {"news.example": [PUBLIC], "inside.example": ["127.0.0.1"]}
    monkeypatch.setattr(dial, "resolve", lambda host, port: names.get(host) or resolve_here(host, port))
    target = location.format(port=inside.port).encode()
    outside(b"HTTP/1.1 302 Found\r\nLocation: " + target + b"\r\nContent-Length: 0\r\n\r\n")
    with pytest.raises(FetchError) as caught:
        fetch("http://news.example/story")
    assert caught.value.url == "http://news.example/story"
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_redirect_to_a_spelling_of_an_internal_address_gets_nowhere(
    host: str, inside: Inside, outside: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        dial, "resolve", lambda name, port: [PUBLIC] if name == "news.example" else resolve_here(name, port)
    )
    for scheme in ("http", "https"):
        location = f"Location: {scheme}://{host}:{inside.port}/".encode()
        outside(b"HTTP/1.1 302 Found\r\n" + location + b"\r\nContent-Length: 0\r\n\r\n")
        with Fetcher(ONCE) as fetcher, pytest.raises(FetchError):
            fetcher.fetch("http://news.example/story", by_hand=True)
        with Fetcher(ONCE) as fetcher, pytest.raises(FetchError):
            fetcher.fetch("http://news.example/story")  # so redirects robots.txt
    assert inside.connections == 0


def test_a_robots_txt_is_not_asked_for_inside(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])
    with Fetcher(ONCE) as fetcher, pytest.raises(Refused, match=r"news\.example is at 127\.0\.0\.1"):
        fetcher.fetch(f"http://news.example:{inside.port}/")
    assert inside.connections == 0


def test_a_robots_txt_that_redirects_inside_gets_nowhere_and_is_none(
    inside: Inside, outside: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: [PUBLIC])
    outside(f"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{inside.port}/robots.txt\r\n\r\n".encode())
    with Fetcher(ONCE) as fetcher, pytest.raises(Refused, match=r"127\.0\.0\.1.* no public address"):
        fetcher.fetch("http://news.example/")
    assert inside.connections == 0


def test_a_thousand_requests_to_a_name_that_flips_never_get_inside(
    inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name is outside and inside in turn, or both at once, as a name server could have it."""
    answers = [[PUBLIC], ["127.0.0.1"], [PUBLIC, "127.0.0.1"], ["::ffff:127.0.0.1"], [PUBLIC], ["::1", PUBLIC]]
    asked: list[str] = []
    dialled: list[str] = []

    def resolve(host: str, _port: int) -> list[str]:
        asked.append(host)
        return answers[len(asked) % len(answers)]

    def connect(address: str, _port: int, _seconds: float) -> socket.socket:
        dialled.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(dial, "resolve", resolve)
    monkeypatch.setattr(dial, "connect", connect)
    with Fetcher(ONCE) as fetcher:
        for _ in range(1000):
            with pytest.raises(FetchError):
                fetcher.fetch(f"http://rebinding.example:{inside.port}/", by_hand=True)
    assert len(asked) == 1000
    assert set(dialled) == {PUBLIC}
    assert inside.connections == 0


def test_a_proxy_inside_is_not_dialled_under_any_name(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: ["127.0.0.1"])
    with Fetcher(ONCE) as fetcher, pytest.raises(Refused, match=r"proxy\.example is at 127\.0\.0\.1"):
        fetcher.fetch("http://news.example/", by_hand=True, proxy=f"http://proxy.example:{inside.port}")
    assert inside.connections == 0


@pytest.mark.parametrize(
    "host", ["router", "intranet", "printer.local", "db.internal", "nas.home.arpa", "a.localdomain"]
)
def test_a_name_of_a_local_network_is_refused_before_a_proxy_could_resolve_it(host: str) -> None:
    with Fetcher(ONCE) as fetcher, pytest.raises(Refused, match="name of a local network"):
        fetcher.fetch(f"http://{host}/", by_hand=True, proxy=f"http://{PUBLIC}:3128")


def test_a_proxy_in_the_environment_is_not_used(
    inside: Inside, outside: Callable[[bytes], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{inside.port}")
    monkeypatch.setattr(dial, "resolve", lambda _host, _port: [PUBLIC])
    outside(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nstory")
    assert fetch("http://news.example/").body == b"story"
    assert inside.connections == 0


def test_every_network_of_the_table_is_its_own_line() -> None:
    for table in (addresses._IPV4, addresses._IPV6):  # noqa: SLF001  the whole table
        networks = [network for network, _ in table]
        assert len(set(networks)) == len(networks)
        assert all(network == ip_network(network) for network in networks)
