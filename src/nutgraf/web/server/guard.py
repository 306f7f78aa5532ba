"""An application in, the same behind everything that a request has to pass out."""

from fastapi import FastAPI
from starlette.types import ASGIApp

from nutgraf.web.server.access import Access
from nutgraf.web.server.doorkeeper import Doorkeeper
from nutgraf.web.server.failing import Failing, answer_all
from nutgraf.web.server.headers import Headers
from nutgraf.web.server.heavy import Lanes
from nutgraf.web.server.hosts import Hosts
from nutgraf.web.server.metrics import Metrics
from nutgraf.web.server.origins import Origins
from nutgraf.web.server.overload import Gate, Overload
from nutgraf.web.server.sizes import Sizes
from nutgraf.web.server.tries import Tries
from nutgraf.web.server.watching import Watching
from nutgraf.web.site import Site

_HEAVY_BEYOND_WORKERS = 2  # lanes for requests that wait for a publisher's server meanwhile
_HEAVY_WAITING = 16


def guard(app: FastAPI, site: Site) -> None:
    """Put what every request passes in front of the application."""
    gate = Gate(site.settings.at_once)
    lanes = Lanes(site.tools.workers.count + _HEAVY_BEYOND_WORKERS, _HEAVY_WAITING)
    app.state.metrics = metrics = Metrics(site, gate, lanes, app.routes)
    doorkeeper, tries = Doorkeeper(site.library), Tries()

    def guarded(inner: ASGIApp) -> ASGIApp:
        """From the innermost guard to the outermost: each is asked before those above it."""
        inner = Overload(inner, gate, lanes)
        inner = Sizes(inner)
        inner = Access(inner, doorkeeper, tries, host=site.settings.host)
        inner = Origins(inner)
        inner = Hosts(inner, site.settings)
        inner = Failing(inner)
        inner = Headers(inner, secure=site.settings.secure)
        return Watching(inner, metrics)

    answer_all(app)
    app.add_middleware(guarded)
