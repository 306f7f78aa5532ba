"""A running WSGI site in, the same site out, whose articles have their summaries above and below the text.

It belongs inside of what compresses answers: a page that is compressed already is left as it is.
"""

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from itertools import chain
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from nutgraf.web.button.answering import Headers, Reply, changed, may_be_changed, of_a_head, own_file
from nutgraf.web.button.live import LiveOptions, LiveSummaries


class SummaryMiddleware:
    """Puts summaries into the pages of a WSGI application. A page never waits for its summary."""

    def __init__(self, app: WSGIApplication, options: LiveOptions | None = None) -> None:
        """Take the application, and what its owner decides."""
        self._app = app
        self._summaries = LiveSummaries(options or LiveOptions())

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        method, path = environ["REQUEST_METHOD"], _path(environ)
        if reply := own_file(self._summaries, method, path):
            return _sent(start_response, reply)
        start = _Start(start_response)
        body = self._app(environ, start)
        try:
            return self._answer(environ, start, body)
        except BaseException:
            _close(body)
            raise

    def close(self) -> None:
        """End the work on summaries."""
        self._summaries.close()

    def _answer(self, environ: WSGIEnvironment, start: "_Start", body: Iterable[bytes]) -> Iterable[bytes]:
        pieces = iter(body)
        held = list(start.written)
        if not start.called:  # it may begin its answer with the first piece only
            held += [piece for piece in [next(pieces, b"")] if piece]
        most = self._summaries.options.most_bytes
        if not may_be_changed(start.code, start.headers, most) or environ["REQUEST_METHOD"] not in {"GET", "HEAD"}:
            return start.pass_on(start.headers, held, pieces, body)
        if environ["REQUEST_METHOD"] == "HEAD":
            return start.pass_on(of_a_head(start.headers), held, pieces, body)
        size = sum(map(len, held))
        for piece in pieces:
            held.append(piece)
            size += len(piece)
            if size > most:
                break
        if size > most:
            return start.pass_on(start.headers, held, pieces, body)
        _close(body)
        return _sent(start.start_response, self._reply(environ, start.headers, b"".join(held)))

    def _reply(self, environ: WSGIEnvironment, headers: Headers, body: bytes) -> Reply:
        content_type = next((value for name, value in headers if name.lower() == "content-type"), None)
        query = environ.get("QUERY_STRING", "")
        address = f"{_path(environ)}?{query}" if query else _path(environ)
        answer = self._summaries.page(address, environ.get("SCRIPT_NAME", "").rstrip("/"), body, content_type)
        return changed(answer, headers, environ.get("HTTP_IF_NONE_MATCH"))


class _Start:
    """Takes the beginning of an answer, and holds it back until it is known what becomes of it."""

    def __init__(self, start_response: StartResponse) -> None:
        self.start_response = start_response
        self.called = self._sent = False
        self.status = ""
        self.headers: Headers = []
        self.written: list[bytes] = []

    @property
    def code(self) -> int:
        """The number of the status."""
        return int(self.status[:3]) if self.status[:3].isdigit() else 0

    def __call__(
        self, status: str, headers: list[tuple[str, str]], exc_info: Any = None, /
    ) -> Callable[[bytes], object]:
        if self._sent:
            return self.start_response(status, headers, exc_info)
        self.called, self.status, self.headers = True, status, list(headers)
        return self.written.append

    def pass_on(
        self, headers: Headers, held: list[bytes], pieces: Iterator[bytes], body: Iterable[bytes]
    ) -> Iterable[bytes]:
        """Begin the answer, and return what was held back and what follows."""
        self._sent = True
        self.start_response(self.status, headers)
        return _Rest(chain(held, pieces), body)


class _Rest:
    """The rest of an answer, closed with it."""

    def __init__(self, pieces: Iterator[bytes], body: Iterable[bytes]) -> None:
        self._pieces, self._body = pieces, body

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    def close(self) -> None:
        _close(self._body)


def _path(environ: WSGIEnvironment) -> str:
    """Return the path, in which WSGI writes each byte as a character."""
    path: str = environ.get("PATH_INFO", "")
    return path


def _close(body: Iterable[bytes]) -> None:
    close = getattr(body, "close", None)
    if close is not None:
        close()


def _sent(start_response: StartResponse, reply: Reply) -> Iterable[bytes]:
    start_response(f"{reply.status} {HTTPStatus(reply.status).phrase}", reply.headers)
    return [reply.body]
