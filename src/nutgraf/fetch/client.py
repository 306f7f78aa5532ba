"""A hop goes in, the open response to its one request comes out; what is sent and what is read of it stands here."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import httpx

from nutgraf.errors import PageTooLarge
from nutgraf.fetch.deadline import Deadline
from nutgraf.fetch.decompress import ACCEPTED, TooMuch, decompressed
from nutgraf.fetch.failures import translated
from nutgraf.fetch.hops import Hop
from nutgraf.fetch.settings import FetchSettings
from nutgraf.fetch.transport import GuardedTransport, Trust
from nutgraf.fetch.visit import Asking
from nutgraf.records import Page

_CHUNK = 16 * 1024


class Client:
    """What one attempt to fetch shares between its hops: the time left, and what the servers set as cookies.

    It reads nothing from the environment, proxies and .netrc included.
    """

    def __init__(self, settings: FetchSettings, trust: Trust, asking: Asking, deadline: Deadline) -> None:
        self._asking = asking
        self._deadline = deadline
        # The library behind HTTP/2 writes all headers into its log of details, so a cookie goes with HTTP/1.1.
        transport = GuardedTransport(
            deadline,
            trust,
            allow_private=settings.allow_private,
            http2=asking.cookie is None,
            proxy=asking.proxy,
        )
        self._client = httpx.Client(
            transport=transport,
            trust_env=False,
            follow_redirects=False,
            timeout=httpx.Timeout(settings.read_seconds, connect=settings.connect_seconds),
            headers={
                "User-Agent": settings.user_agent,
                "Accept-Encoding": ACCEPTED,
                "Connection": "close",
                **asking.headers,
            },
        )

    @contextmanager
    def asked(self, hop: Hop) -> Iterator[httpx.Response]:
        """Send the request; the response is open inside, and what goes wrong with it is translated."""
        with translated(str(hop), hop.asked), self._deadline.running():
            response = self._client.send(self._request(hop), stream=True)
            try:
                yield response
            finally:
                response.close()

    def _request(self, hop: Hop) -> httpx.Request:
        request = self._client.build_request("GET", hop.url)
        cookies = [cookie for cookie in (hop.cookie, request.headers.get("Cookie")) if cookie]
        if cookies:
            request.headers["Cookie"] = "; ".join(cookies)
        return request

    def page(self, response: httpx.Response, hop: Hop) -> Page:
        """Return the page that the response holds. Raises PageTooLarge as soon as it is known to be."""
        return Page(
            url=str(hop.url),
            body=self._body(response, hop),
            content_type=response.headers.get("Content-Type"),
            fetched_at=datetime.now(UTC).isoformat(timespec="seconds"),
        )

    def _body(self, response: httpx.Response, hop: Hop) -> bytes:
        body = bytearray()
        try:
            for piece in self._pieces(response):
                body += piece
                self._deadline.cut(None)  # unfolding takes time too
        except TooMuch:
            if not self._asking.cut:
                raise _too_large(hop, self._asking.max_bytes) from None
        return bytes(body)

    def _pieces(self, response: httpx.Response) -> Iterator[bytes]:
        most = self._asking.max_bytes
        if not self._asking.cut and _declared(response) > most:
            raise TooMuch
        return decompressed(response.iter_raw(_CHUNK), response.headers.get("Content-Encoding", ""), most)


def _declared(response: httpx.Response) -> int:
    declared = response.headers.get("Content-Length", "")
    return int(declared[:18]) if declared.isascii() and declared.isdigit() else 0


def _too_large(hop: Hop, max_bytes: int) -> PageTooLarge:
    return PageTooLarge(
        f"Stopped reading {hop}: the page holds more than {max_bytes:,} bytes. "
        "Check that it is an article, or save the article's text and give the file."
    )
