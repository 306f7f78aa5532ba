"""The body of a request in, whole and within its bounds, or refused: nothing slow or endless reaches the site."""

import asyncio
import re

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.pipeline import MAX_BYTES
from nutgraf.web.server.asked import header
from nutgraf.web.server.refusals import Refusal

_SECONDS = 30.0  # for a whole body, from its first byte on
_ORDINARY = 1024 * 1024
# A page takes more room in JSON and in forms than on its own: at most three bytes for one in ordinary text.
_LARGE = 3 * MAX_BYTES
_WITH_PAGES = re.compile(r"/add\b|/check$|/api/v1/|/api/greader(\.php)?/reader/api/0/subscription/import$")


class Sizes:
    """Reads bodies before the site is asked, so that a client that sends slowly holds up nobody."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body in one piece, or raise Refusal."""
        if scope["type"] != "http" or not _has_body(scope):
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(_SECONDS):
                body = await _body(scope, receive, bound_of(scope["path"]))
        except TimeoutError:
            raise Refusal(408, "The request did not come in within 30 seconds.", {"Connection": "close"}) from None
        if body is not None:
            await self._app(scope, _replayed(body, receive), send)


def bound_of(path: str) -> int:
    """Return how many bytes a body at that path may have."""
    return _LARGE if _WITH_PAGES.match(path) else _ORDINARY


def _has_body(scope: Scope) -> bool:
    return header(scope, b"content-length") not in {None, "0"} or header(scope, b"transfer-encoding") is not None


async def _body(scope: Scope, receive: Receive, bound: int) -> bytes | None:
    """Return the body, or None where the client went away."""
    told = header(scope, b"content-length") or "0"
    if not told.isascii() or not told.isdigit() or int(told[:20]) > bound:
        raise _too_large(bound)
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunks.append(message.get("body", b""))
        size += len(chunks[-1])
        if size > bound:
            raise _too_large(bound)
        if not message.get("more_body", False):
            return b"".join(chunks)


def _too_large(bound: int) -> Refusal:
    # What still comes is not read, so the connection cannot be used for another request.
    return Refusal(
        413, f"The request holds more than {bound:,} bytes, which is the most here.", {"Connection": "close"}
    )


def _replayed(body: bytes, receive: Receive) -> Receive:
    whole: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def next_message() -> Message:
        return whole.pop() if whole else await receive()

    return next_message
