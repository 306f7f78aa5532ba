"""What a server tells of itself: whether it is well, and its numbers."""

from anyio import CapacityLimiter, fail_after, to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from nutgraf._version import __version__
from nutgraf.errors import LibraryError
from nutgraf.web.server.metrics import CONTENT_TYPE, Metrics
from nutgraf.web.site import site_of

_SECONDS = 5.0
_OWN_THREAD = CapacityLimiter(1)  # so that it is answered when all others are taken


async def health(request: Request) -> Response:
    """Answer whether requests can be answered: 200, or 503 where the library cannot be read."""
    try:
        with fail_after(_SECONDS):
            await to_thread.run_sync(site_of(request).library.tags, limiter=_OWN_THREAD, abandon_on_cancel=True)
    except (LibraryError, TimeoutError):
        return JSONResponse({"status": "unavailable"}, 503)
    return JSONResponse({"status": "ok", "version": __version__})


async def alive(_request: Request) -> Response:
    """Answer that the process runs, whatever state the library is in."""
    return JSONResponse({"status": "ok"})


def numbers(request: Request) -> Response:
    """Answer with the numbers of the server."""
    metrics: Metrics = request.app.state.metrics
    return Response(metrics.text(), media_type=CONTENT_TYPE)


ROUTES: list[BaseRoute] = [
    Route("/health", health),
    Route("/health/live", alive),
    Route("/metrics", numbers),
]
