"""A site in, the application that answers its requests out: every part's routes, behind what guards them all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.routing import Mount

from nutgraf._version import __version__
from nutgraf.web import api, greader, outgoing, reader
from nutgraf.web.render import STATIC
from nutgraf.web.server.guard import guard
from nutgraf.web.server.routes import ROUTES
from nutgraf.web.server.static import Static
from nutgraf.web.site import Site


def app_of(site: Site) -> FastAPI:
    """Return the application; while it runs, sources of the site are visited."""

    @asynccontextmanager
    async def running(_app: FastAPI) -> AsyncIterator[None]:
        site.activity.start()
        try:
            yield
        finally:
            site.activity.stop()

    app = FastAPI(
        title="nutgraf",
        version=__version__,
        lifespan=running,
        docs_url=None,  # these two would load scripts from other hosts
        redoc_url=None,
        openapi_url=None,  # the API serves it itself, from a thread: making it takes a while
    )
    app.state.site = site
    # Routes are tried one after the other, and those of the API, of which there are many, cost most to try.
    app.router.routes += [*reader.ROUTES, *outgoing.ROUTES, *greader.ROUTES, *ROUTES, Mount("/static", Static(STATIC))]
    app.include_router(api.router, prefix="/api/v1")
    api.add_problems(app)
    guard(app, site)
    return app
