"""No spelling of an internal address, and no trick of a name server or a redirect, gets a connection inside."""

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network

import pytest

from nutgraf.errors import FetchError, Refused
from nutgraf.fetch import FetchSettings, addresses, dial, fetch, guard

# An address that the guard takes for public; a test that has it dialled sends it to a loopback server.
PUBLIC = "93.184.215.14"


@dataclass
class Inside:
    """A server that must not be reached. connections: how many reached it."""

    port: int
    connections: int = 0


@pytest.fixture
def inside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Inside]:
    """Listen on every loopback address, on a port that the guard takes for a web port."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.01)
    server = Inside(listener.getsockname()[1])
    done = threading.Event()

    def count() -> None:
        while not done.is_set():
            try:
                connection, _ = listener.accept()
            except TimeoutError:
                continue
            server.connections += 1
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret")
                connection.recv(65536)

    thread = threading.Thread(target=count)
    thread.start()
    monkeypatch.setattr(guard, "WEB_PORTS", {80, 443, server.port})
    monkeypatch.setattr(dial, "resolve", resolve_here)
    yield server
    done.set()
    thread.join()
    listener.close()


def resolve_here(host: str, port: int) -> list[str]:
    """Resolve as the system does, odd spellings included, but ask no name server."""
    names = {"localhost", "localhost."}
    flags = 0 if host in names else socket.AI_NUMERICHOST
    return [str(answer[4][0]) for answer in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)]


_LINES = """
127.0.0.1 127.0.0.2 127.1.2.3 127.255.255.254 127.1 127.0.1 127 0 0.0.0.0 0.0 0x0 00 0.0.0.1
2130706433 2130706433. 017700000001 0x7f000001 0X7F000001 0x7f.1 0x7f.0.0.1 0x7f.0x0.0x0.0x1 0x7F.0.1
0177.0.0.1 0177.1 0177.0x0.1 00000177.0.0.1 127.0.0.01 127.0.0.0x1 127.000.000.001 127.0.0.1.
3232235521 0xc0a80001 0300.0250.0.1 0xa9fea9fe 2852039166 0251.0376.0251.0376 169.254.43518 0x0a000001
10.0.0.1 10.255.255.255 10.1 172.16.0.1 172.31.255.255 192.168.0.1 192.168.1 192.168.255.255
169.254.169.254 169.254.170.2 100.64.0.1 100.100.100.200 168.63.129.16 192.0.0.192 192.0.2.1
198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
localhost localhost. LOCALHOST LocalHost Localhost. www.localhost a.b.LOCALHOST.
１２７.0.0.1 １２７．０．０．１ 127。0。0。1 127．0．0．1 127｡0｡0｡1 ①②⑦.0.0.1 ②①③⓪⑦⓪⑥④③③ ⓛⓞⓒⓐⓛⓗⓞⓢⓣ ｌｏｃａｌｈｏｓｔ 0ｘ7f.1
127%2e0%2e0%2e1 %31%32%37.0.0.1 loc%61lhost 127.0.0.1%00.news.example 127.0.0.1%2f
[::1] [::] [0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [::0001] [::1%25lo] [::1%lo]
[::ffff:127.0.0.1] [::FFFF:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::ffff:10.0.0.1] [::ffff:a9fe:a9fe]
[::127.0.0.1] [::7f00:1] [::ffff:0:127.0.0.1] [::ffff:0.0.0.0] [::ffff:192.168.0.1]
[64:ff9b::7f00:1] [64:ff9b::127.0.0.1] [64:ff9b:1::7f00:1] [64:ff9b::808:808]
[2002:7f00:1::] [2002:7f00:1::1] [2002:c0a8:1::1] [2002:a9fe:a9fe::1]
[2001:0:7f00:1::] [2001::1] [2001:2::1] [2001:db8::1] [3fff::1] [100::1] [5f00::1]
[fc00::1] [fd00::1] [fd00:ec2::254] [fd20:ce::254] [fe80::1] [fe80::1%25eth0] [fec0::1] [feff::1] [ff02::1]
user@127.0.0.1 user:password@127.0.0.1 news.example@127.0.0.1 127.0.0.1@127.0.0.1 news.example%40127.0.0.1
127.0.0.1\\@news.example 127.0.0.1\\.news.example
"""
SPELLINGS = _LINES.split()


def test_there_are_more_than_a_hundred_spellings() -> None:
    assert len(set(SPELLINGS)) > 100


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_spelling_of_an_internal_address_is_refused(host: str, inside: Inside) -> None:
    for url in (f"http://{host}:{inside.port}/", f"http://{host}/", f"https://{host}/"):
        with pytest.raises(Refused):
            fetch(url)
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
        fetch("https://news.example/")


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
        fetch(f"http://rebinding.example:{inside.port}/")
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
