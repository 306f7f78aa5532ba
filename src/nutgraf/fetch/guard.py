"""A URL as text goes in, a parsed one that we are ready to ask for comes out, or Refused.

This is about what the URL says. Which machine it leads to is checked where it is dialled.
"""

import re
from ipaddress import ip_address

import httpx

from nutgraf.errors import Refused
from nutgraf.fetch.addresses import PUBLIC, kind

# RFC 9110, 4.1: everybody should support 8,000 octets; nobody's article needs more.
LONGEST_URL = 8000
SHOWN = 200

# The ports of the web: another one is more likely a service inside a network than a newspaper.
WEB_PORTS = {80, 443}

_NOT_IN_A_URL = re.compile(r"[\s\x00-\x20\x7f-\x9f\ud800-\udfff]")
_HOST = re.compile(r"[a-z0-9._:-]+")
_PLAIN_IPV4 = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
# What the URL standard calls a host that ends in a number: resolvers read 0x7f.1 as 127.0.0.1.
_ENDS_IN_A_NUMBER = re.compile(r"(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)\.?$")

# Endings of names that only a local network gives an address to (RFC 6761, 6762, 8375, and ICANN's "internal").
# A direct fetch would find that out when it dials; through a proxy, this is all that we see.
_LOCAL_NAMES = ("local", "localdomain", "internal", "home.arpa")

ALLOW = "If the page is on your own network, allow private addresses (--allow-private, or allow_private=True)."
_HINT = "Give the address of a page as a browser shows it, such as https://news.example/story."


def shown(url: str) -> str:
    """Return the URL fit for a message: one short line of printable ASCII."""
    text = ascii(url)[1:-1]
    return text if len(text) <= SHOWN else text[:SHOWN] + "..."


def checked(url: str, *, base: httpx.URL | None = None, asked: str = "", allow_private: bool = False) -> httpx.URL:
    """Return the URL parsed, relative to base where there is one.

    asked: the URL that the fetch began with, where a redirect leads to this one.
    Raises Refused for anything but http and https, a user name or password in the URL, no host, an
    IP address in an odd spelling, white space, control characters, and more than 8,000 characters;
    unless allow_private, also for an address that is not public, localhost, names of local networks, and ports
    other than 80 and 443.
    """
    parsed, objection = _parsed(url, base)
    objection = objection or _objection(parsed, allow_private=allow_private)
    if objection:
        # A password is not repeated: messages end up in logs.
        name = shown(str(parsed.copy_with(userinfo=b"")) if parsed.host else url)
        page = f"{name} (redirected from {shown(asked)})" if asked else name
        raise Refused(f"Refused to fetch {page}: {objection}", url=asked or url)
    return parsed


def _parsed(url: str, base: httpx.URL | None) -> tuple[httpx.URL, str]:
    """Return the URL parsed and "", or an empty one and what is wrong with its text."""
    flaw = _flaw(url)
    if flaw:
        return httpx.URL(), flaw
    try:
        return (httpx.URL(url) if base is None else base.join(url)), ""
    except httpx.InvalidURL:
        return httpx.URL(), f"it is no valid URL. {_HINT}"


def _flaw(url: str) -> str:
    """Return what is wrong with the URL as a piece of text and what to do, or nothing."""
    if len(url) > LONGEST_URL:
        return (
            f"the URL has {len(url)} characters, and we take at most {LONGEST_URL}. "
            "Shorten it: what follows the first '?' can often go."
        )
    if _NOT_IN_A_URL.search(url):
        return f"a URL holds no white space or control characters. {_HINT}"
    return ""


def _objection(url: httpx.URL, *, allow_private: bool) -> str:
    """Return what speaks against asking for the URL and what to do, or nothing."""
    if url.scheme not in ("http", "https"):
        return f"only http:// and https:// addresses are fetched. {_HINT}"
    if url.userinfo:
        return "no user name or password is sent. Leave it out, or save the page and give the file."
    host = url.raw_host.decode("ascii")
    if not _HOST.fullmatch(host):
        return f"it has no valid host name. {_HINT}"
    if _ENDS_IN_A_NUMBER.search(host) and ":" not in host and not _PLAIN_IPV4.fullmatch(host):
        return "this is an odd spelling of an IP address. Write it as four decimal numbers, or give the name."
    if url.port is not None and not 0 < url.port < 65536:
        return f"there is no port {url.port}. Ports are numbers from 1 to 65535."
    return "" if allow_private else _internal(url, host)


def _internal(url: httpx.URL, host: str) -> str:
    name = host.rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return f"this is a loopback name, and only public addresses are fetched. {ALLOW}"
    if not {".", ":"} & set(name) or any(f".{name}".endswith(f".{local}") for local in _LOCAL_NAMES):
        return f"this is a name of a local network, and only public addresses are fetched. {ALLOW}"
    what = _literal_kind(host)
    if what != PUBLIC:
        return f"it is no public address ({what}), and only public addresses are fetched. {ALLOW}"
    if url.port is not None and url.port not in WEB_PORTS:
        return f"only ports 80 and 443 are fetched, not {url.port}. {ALLOW}"
    return ""


def _literal_kind(host: str) -> str:
    """Return what kind of address the host is; "public" for a name, which is looked at where it is dialled."""
    try:
        return kind(ip_address(host))
    except ValueError:
        return PUBLIC
