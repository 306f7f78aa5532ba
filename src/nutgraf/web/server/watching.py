"""Requests in, passed on, and what became of each told to the log and counted."""

import itertools
import logging
import os
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.web.server.logs import REQUESTS
from nutgraf.web.server.metrics import Metrics

_log = logging.getLogger(REQUESTS)
_BUG = 500
_GONE = 499  # the client went away before there was an answer
_QUIET = ("/static/", "/health", "/metrics")


class Watching:
    """Logs and counts every request, whatever becomes of it."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics
        self._ids = (f"{os.getpid():x}-{number:x}" for number in itertools.count(1))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answered = _Answered(send)
        started = time.perf_counter()
        scope.setdefault("state", {})["request_id"] = request_id = next(self._ids)
        self._metrics.in_flight.inc()
        try:
            await self._app(scope, receive, answered.send)
        except BaseException:
            answered.status = answered.status if answered.status != _GONE else _BUG
            raise
        finally:
            seconds = time.perf_counter() - started
            self._metrics.in_flight.dec()
            self._metrics.request(scope, answered.status, seconds)
            self._log(scope, answered, seconds, request_id)

    def _log(self, scope: Scope, answered: "_Answered", seconds: float, request_id: str) -> None:
        level = logging.DEBUG if scope["path"].startswith(_QUIET) else logging.INFO
        if not _log.isEnabledFor(level):
            return
        told = {
            "method": scope["method"],
            "path": scope["path"],
            "status": answered.status,
            "ms": round(1000 * seconds, 1),
            "bytes": answered.bytes,
            "request": request_id,
        }
        _log.log(level, "request", extra=told)


class _Answered:
    """The answer to a request, as it goes by."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.status = _GONE
        self.bytes = 0

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
        else:
            self.bytes += len(message.get("body", b""))
        await self._send(message)
