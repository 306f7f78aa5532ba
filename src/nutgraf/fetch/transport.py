"""httpx on top of the guarded dialler: an httpx request goes in, a streaming response comes out.

Errors of httpcore, h2 and the standard library pass through as they are; failures.py translates them.
"""

import ssl
from collections.abc import Iterable, Iterator
from functools import lru_cache

import certifi
import httpcore
import httpx

from nutgraf.fetch.deadline import Deadline
from nutgraf.fetch.dial import GuardedBackend


class Trust:
    """The certificates that TLS trusts, the system's and certifi's: read once, and when first needed."""

    def __init__(self) -> None:
        # httpcore writes into a context which versions of HTTP it offers, so each choice has a context of its own.
        self.context = lru_cache(_context)


def _context(_http2: bool) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


class GuardedTransport(httpx.BaseTransport):
    """One connection for each request, none to an address that is not public.

    http2: offer HTTP/2 to servers with TLS. proxy: address of the HTTP proxy to dial instead of the server.
    """

    def __init__(
        self, deadline: Deadline, trust: Trust, *, allow_private: bool, http2: bool = True, proxy: str | None = None
    ) -> None:
        self._deadline = deadline
        self._trust = trust
        self._allow_private = allow_private
        self._http2 = http2
        self._proxy = proxy

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        backend = GuardedBackend(self._deadline, allow_private=self._allow_private)
        try:
            answer = self._pool(backend, secure=request.url.scheme == "https").handle_request(_plain(request))
        except BaseException as error:
            backend.close()
            if type(error) is ValueError:  # httpcore's, over a status in HTTP/2 that is no number
                raise httpcore.RemoteProtocolError("it has no status") from error
            raise
        body = _Body(answer, backend)
        return httpx.Response(answer.status, headers=answer.headers, stream=body, extensions=answer.extensions)

    def _pool(self, backend: GuardedBackend, *, secure: bool) -> httpcore.ConnectionPool:
        context = self._trust.context(self._http2) if secure else None
        if self._proxy is None:
            return httpcore.ConnectionPool(context, http2=self._http2, network_backend=backend)
        return httpcore.HTTPProxy(self._proxy, ssl_context=context, http2=self._http2, network_backend=backend)


def _plain(request: httpx.Request) -> httpcore.Request:
    """Return httpx's request as httpcore's."""
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        extensions=request.extensions,
    )


class _Body(httpx.SyncByteStream):
    """The body of an answer, in the pieces in which the network delivers it; the connection ends with it."""

    def __init__(self, answer: httpcore.Response, backend: GuardedBackend) -> None:
        self._answer = answer
        self._backend = backend

    def __iter__(self) -> Iterator[bytes]:
        stream = self._answer.stream
        if isinstance(stream, Iterable):
            yield from stream

    def close(self) -> None:
        self._backend.close()
