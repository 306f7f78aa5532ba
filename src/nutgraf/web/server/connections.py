"""A connection in, requests out: uvicorn's protocol, with bounds that it leaves to a proxy in front of it."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_HEAD_SECONDS = 10.0  # from the first byte of a request, or from connecting, to the end of its headers
_HEAD_BYTES = 64 * 1024
_WRITE_SECONDS = 60.0  # for which a client may take nothing of an answer
_TOO_LARGE = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Type: text/plain\r\nContent-Length: 28\r\n"
    b"Connection: close\r\n\r\nThe headers are too large.\r\n"
)


class Connection(HttpToolsProtocol):
    """Closes connections whose client sends headers slowly or without end, or takes no answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._head: asyncio.TimerHandle | None = None
        self._head_bytes = 0
        self._writing: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in its base
        """Begin to wait for the headers of the first request."""
        super().connection_made(transport)
        self._await_head()

    def on_message_begin(self) -> None:
        """Begin to wait for the rest of the headers."""
        super().on_message_begin()
        if self._head is None:
            self._await_head()

    def on_headers_complete(self) -> None:
        """Wait for headers no more."""
        _cancel(self._head)
        self._head = None
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Take what came, unless it is more than headers may have."""
        super().data_received(data)
        if self._head is None:
            return
        self._head_bytes += len(data)
        if self._head_bytes > _HEAD_BYTES and not self.transport.is_closing():
            self.transport.write(_TOO_LARGE)
            self.transport.close()

    def pause_writing(self) -> None:
        """Begin to wait for the client to take what was sent."""
        super().pause_writing()
        self._writing = self._writing or self.loop.call_later(_WRITE_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Send on."""
        _cancel(self._writing)
        self._writing = None
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        _cancel(self._head)
        _cancel(self._writing)
        super().connection_lost(exc)

    def _await_head(self) -> None:
        self._head_bytes = 0
        self._head = self.loop.call_later(_HEAD_SECONDS, self.transport.close)


def _cancel(timer: asyncio.TimerHandle | None) -> None:
    if timer is not None:
        timer.cancel()
