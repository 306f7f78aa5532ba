"""A URL goes in, a Page comes out: redirects followed by hand, every hop checked, all within limits."""

import string
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote

import httpx

from nutgraf.errors import PageTooLarge, TooManyRedirects
from nutgraf.fetch.deadline import Deadline
from nutgraf.fetch.decompress import ACCEPTED, decompressed
from nutgraf.fetch.failures import translated, unwelcome_status
from nutgraf.fetch.guard import checked, shown
from nutgraf.fetch.settings import FetchSettings
from nutgraf.fetch.transport import GuardedTransport
from nutgraf.records import Page

_REDIRECTS = {301, 302, 303, 307, 308}
_ACCEPT = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1"

# The body is taken in small pieces, so that one of many tiny gzip members is not copied too often.
_CHUNK = 16 * 1024

_DEFAULTS = FetchSettings()


@dataclass(frozen=True, slots=True)
class _Hop:
    """One request on the way to the page. asked: the URL that the fetch began with."""

    asked: str
    url: httpx.URL
    redirected: bool = False

    def __str__(self) -> str:
        here = shown(str(self.url))
        return f"{here} (redirected from {shown(self.asked)})" if self.redirected else here


def fetch(url: str, settings: FetchSettings = _DEFAULTS) -> Page:
    """Return the page at the URL: its final address, its bytes decompressed, its Content-Type.

    Raises Refused (an address that we do not ask for), TimedOut, HTTPStatus, TooManyRedirects,
    FetchError (no such server, no connection, broken TLS, a malformed answer) and PageTooLarge.
    """
    hop = _Hop(url, checked(url, allow_private=settings.allow_private))
    deadline = Deadline.in_seconds(settings.total_seconds)
    with _client(settings, deadline) as client:
        for _ in range(settings.max_redirects + 1):
            with _asked(client, hop) as response:
                location = _location(response)
                if not location:
                    return _page(response, hop, settings)
            hop = _next(hop, location, settings)
    raise TooManyRedirects(
        f"Gave up on {shown(url)}: the server redirected more than {settings.max_redirects} times, "
        f"last to {shown(str(hop.url))}. Open it in a browser and give the address where it ends.",
        url=url,
    )


def _client(settings: FetchSettings, deadline: Deadline) -> httpx.Client:
    """Return a client that reads nothing from the environment, proxies and .netrc included."""
    seconds = httpx.Timeout(settings.read_seconds, connect=settings.connect_seconds)
    return httpx.Client(
        transport=GuardedTransport(deadline, allow_private=settings.allow_private),
        trust_env=False,
        follow_redirects=False,
        timeout=seconds,
        headers={
            "User-Agent": settings.user_agent,
            "Accept": _ACCEPT,
            "Accept-Encoding": ACCEPTED,
            "Connection": "close",
        },
    )


@contextmanager
def _asked(client: httpx.Client, hop: _Hop) -> Iterator[httpx.Response]:
    """Send the request; the response is open inside, and what goes wrong with it is translated."""
    with translated(str(hop), hop.asked), client.stream("GET", hop.url) as response:
        yield response


def _location(response: httpx.Response) -> str:
    """Return where the answer sends us, or "" where it does not.

    Spaces and letters beyond ASCII are escaped, as browsers do, whatever the server meant by them.
    """
    if response.status_code not in _REDIRECTS:
        return ""
    raw = next((value for name, value in response.headers.raw if name.lower() == b"location"), b"")
    return quote(raw.strip(), safe=string.punctuation)


def _next(hop: _Hop, location: str, settings: FetchSettings) -> _Hop:
    url = checked(location, base=hop.url, asked=hop.asked, allow_private=settings.allow_private)
    return _Hop(hop.asked, url, redirected=True)


def _page(response: httpx.Response, hop: _Hop, settings: FetchSettings) -> Page:
    if not response.is_success:
        raise unwelcome_status(str(hop), hop.asked, response.status_code)
    return Page(
        url=str(hop.url),
        body=_body(response, hop, settings.max_bytes),
        content_type=response.headers.get("Content-Type"),
        fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _body(response: httpx.Response, hop: _Hop, max_bytes: int) -> bytes:
    """Return the body decompressed. Raises PageTooLarge as soon as it is known to be."""
    declared = response.headers.get("Content-Length", "")
    if declared.isdigit() and int(declared) > max_bytes:
        raise _too_large(hop, max_bytes)
    body = bytearray()
    for piece in decompressed(response.iter_raw(_CHUNK), response.headers.get("Content-Encoding", "")):
        body += piece
        # Bytes received count too: gzip can also be written so that it unfolds to nothing.
        if max(len(body), response.num_bytes_downloaded) > max_bytes:
            raise _too_large(hop, max_bytes)
    return bytes(body)


def _too_large(hop: _Hop, max_bytes: int) -> PageTooLarge:
    return PageTooLarge(
        f"Stopped reading {hop}: the page holds more than {max_bytes:,} bytes. "
        "Check that it is an article, or save the article's text and give the file."
    )
