"""httpx on top of the guarded dialler: an httpx request goes in, a streaming response comes out.

Errors of httpcore and of the standard library pass through as they are; failures.py translates them.
"""

from collections.abc import Iterable, Iterator

import httpcore
import httpx

from nutgraf.fetch.deadline import Deadline
from nutgraf.fetch.dial import GuardedBackend


class GuardedTransport(httpx.BaseTransport):
    """One connection for each request, none to an address that is not public, no proxies."""

    def __init__(self, deadline: Deadline, *, allow_private: bool) -> None:
        self._pool = httpcore.ConnectionPool(
            network_backend=GuardedBackend(deadline, allow_private=allow_private),
            max_keepalive_connections=0,
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        target = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=target,
                headers=request.headers.raw,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            answer.status,
            headers=answer.headers,
            stream=_Body(answer),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        self._pool.close()


class _Body(httpx.SyncByteStream):
    """The body of an answer, in the pieces in which the network delivers it."""

    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        stream = self._answer.stream
        if isinstance(stream, Iterable):
            yield from stream

    def close(self) -> None:
        self._answer.close()
