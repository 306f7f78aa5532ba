"""What went wrong with a request in, the answer that tells it out: a page, problem details (RFC 9457), or a line."""

import asyncio
import logging

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.errors import Busy, NutgrafError, outcome
from nutgraf.web.api.handling import answer_error
from nutgraf.web.api.problems import problem_of_status
from nutgraf.web.reader.sources.failing import failure_page
from nutgraf.web.server.asked import Face, face_of
from nutgraf.web.server.refusals import Refusal

_log = logging.getLogger(__name__)

_REDIRECT = 303
_STOPPING = "The server was stopped before it was done. Ask again when it runs."
_BUG = "A bug of nutgraf's kept it from answering; the log of the server says which."
# For when there is no time to make a page.
_BUSY = """<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>503</title>
<p lang="en">There is too much to do at the moment. Load the page again in a second.</p>
<p lang="de">Gerade ist zu viel zu tun. Laden Sie die Seite in einer Sekunde noch einmal.</p>
<p lang="es">Hay demasiado trabajo en este momento. Vuelva a cargar la página dentro de un segundo.</p>
<p lang="ru">Сейчас слишком много работы. Загрузите страницу ещё раз через секунду.</p>
"""


class Failing:
    """Answers with what went wrong, where a guard or the site raised it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer with its failure."""
        started = False

        async def sending(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, sending)
        except Exception as error:
            if scope["type"] != "http" or started:
                raise
            await answer(Request(scope), error)(scope, receive, send)
        except asyncio.CancelledError:
            if scope["type"] != "http" or started:
                raise
            # The server stops, and has waited long enough for what the request is at.
            await answer(Request(scope), Refusal(503, _STOPPING, {"Retry-After": "5"}))(scope, receive, send)


def answer_all(app: FastAPI) -> None:
    """Have what the site's routes raise answered here too, instead of by the framework."""

    async def answering(request: Request, error: Exception) -> Response:
        return answer(request, error)

    for error in (NutgrafError, HTTPException, RequestValidationError):
        app.add_exception_handler(error, answering)
    app.exception_handlers.pop(Exception, None)  # bugs come to Failing, so that they are answered and logged once


def answer(request: Request, error: Exception) -> Response:
    """Return the answer to a request that came to nothing; a bug is logged and not told."""
    status, detail, headers = _told(error)
    if status == _REDIRECT:
        return Response(status_code=status, headers=headers)
    if not isinstance(error, NutgrafError | Refusal | HTTPException | RequestValidationError):
        _log.error("Request %s ended by a bug", request.scope["state"].get("request_id"), exc_info=error)
    match face_of(request.scope["path"]):
        case Face.API if isinstance(error, Refusal):
            return problem_of_status(request, status, detail, headers=headers)
        case Face.API:
            return answer_error(request, error)
        case Face.PLAIN:
            return PlainTextResponse(f"{detail}\n", status, headers)
        case Face.PAGE:
            return _page(request, error, status, detail, headers)


def _page(request: Request, error: Exception, status: int, detail: str, headers: dict[str, str]) -> Response:
    if isinstance(error, Busy):
        return HTMLResponse(_BUSY, status, headers)
    said = detail if isinstance(error, Refusal) else None
    page = failure_page(request, error if isinstance(error, NutgrafError) else status, said)
    page.headers.update(headers)
    return page


def _told(error: Exception) -> tuple[int, str, dict[str, str]]:
    """The status, the sentence and the headers with which a client is told of an error."""
    match error:
        case Refusal():
            return error.status, error.detail, error.headers
        case HTTPException():
            return error.status_code, str(error.detail), dict(error.headers or {})
        case Busy():
            return outcome(error).http_status, str(error), {"Retry-After": str(error.retry_after)}
        case NutgrafError():
            return outcome(error).http_status, str(error), {}
        case RequestValidationError():
            return 422, "A parameter is missing, or is not as it should be.", {}
        case _:
            return 500, _BUG, {}
