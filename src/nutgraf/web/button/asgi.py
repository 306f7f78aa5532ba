"""A running ASGI site in, the same site out, whose articles have their summaries above and below the text.

It belongs inside of what compresses answers: a page that is compressed already is left as it is.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from nutgraf.web.button.answering import Headers, Reply, changed, may_be_changed, of_a_head, own_file
from nutgraf.web.button.live import LiveOptions, LiveSummaries

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


class SummaryMiddleware:
    """Puts summaries into the pages of an ASGI application. A page never waits for its summary."""

    def __init__(self, app: ASGIApp, options: LiveOptions | None = None) -> None:
        """Take the application, and what its owner decides."""
        self._app = app
        self._summaries = LiveSummaries(options or LiveOptions())

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "lifespan":
            try:
                await self._app(scope, receive, send)
            finally:
                self.close()
        elif scope["type"] != "http":
            await self._app(scope, receive, send)
        elif reply := own_file(self._summaries, scope["method"], _path(scope)):
            await _send(send, reply)
        else:
            await self._app(scope, receive, _Answering(self._summaries, scope, send))

    def close(self) -> None:
        """End the work on summaries; the end of the application's lifespan does it too."""
        self._summaries.close()


class _Answering:
    """Takes the messages of one answer, and sends them on: a page as a whole, everything else as it comes."""

    def __init__(self, summaries: LiveSummaries, scope: MutableMapping[str, Any], send: Send) -> None:
        self._summaries, self._scope, self._send = summaries, scope, send
        self._start: Message | None = None  # held back until the page is there
        self._body = bytearray()

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            await self._started(message)
        elif self._start is None:
            await self._send(message)
        elif message["type"] == "http.response.body":
            await self._held(message)
        else:  # a file that the server sends itself, trailers
            await self._let_go()
            await self._send(message)

    async def _started(self, message: Message) -> None:
        headers = _headers(message)
        if not may_be_changed(message["status"], headers, self._summaries.options.most_bytes):
            await self._send(message)
        elif self._scope["method"] == "HEAD":
            await self._send({**message, "headers": _raw(of_a_head(headers))})
        elif self._scope["method"] == "GET" and not message.get("trailers"):
            self._start = message
        else:
            await self._send(message)

    async def _held(self, message: Message) -> None:
        self._body += message.get("body", b"")
        if len(self._body) > self._summaries.options.most_bytes:
            await self._let_go(more_body=message.get("more_body", False))
        elif not message.get("more_body", False) and self._start is not None:
            await _send(self._send, self._reply(self._start))

    async def _let_go(self, *, more_body: bool = True) -> None:
        """Send what was held back as it is; what follows is sent as it comes."""
        start, self._start = self._start, None
        if start is not None:
            await self._send(start)
            await self._send({"type": "http.response.body", "body": bytes(self._body), "more_body": more_body})

    def _reply(self, start: Message) -> Reply:
        headers = _headers(start)
        content_type = next((value for name, value in headers if name.lower() == "content-type"), None)
        query = self._scope.get("query_string", b"").decode("latin-1")
        address = f"{_path(self._scope)}?{query}" if query else _path(self._scope)
        answer = self._summaries.page(address, _root(self._scope), bytes(self._body), content_type)
        asked = (value.decode("latin-1") for name, value in self._scope["headers"] if name.lower() == b"if-none-match")
        return changed(answer, headers, next(asked, None))


def _path(scope: MutableMapping[str, Any]) -> str:
    """Return the path below the root of the application."""
    path: str = scope["path"]
    return path.removeprefix(_root(scope))


def _root(scope: MutableMapping[str, Any]) -> str:
    root: str = scope.get("root_path") or ""
    return root.rstrip("/")


def _headers(message: Message) -> Headers:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message.get("headers", ())]


def _raw(headers: Headers) -> list[tuple[bytes, bytes]]:
    return [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]


async def _send(send: Send, reply: Reply) -> None:
    await send({"type": "http.response.start", "status": reply.status, "headers": _raw(reply.headers)})
    await send({"type": "http.response.body", "body": reply.body})
