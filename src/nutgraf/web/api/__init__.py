"""The HTTP API, version 1: what programs ask for and get."""

import re
from typing import Any

from fastapi import APIRouter, Depends, FastAPI
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.web.api import articles, jobs, kinds, lists, marking, parts, sources, subscriptions, work
from nutgraf.web.api.answers import answer
from nutgraf.web.api.documenting import described
from nutgraf.web.api.head import HeadAsGet
from nutgraf.web.api.parameters import only_known

__all__ = ["add_problems", "router"]

_RESOURCES = (marking, articles, parts, work, lists, sources, subscriptions, jobs, kinds)


def _name(route: APIRoute) -> str:
    return route.name


router = APIRouter(dependencies=[Depends(only_known)], generate_unique_id_function=_name)
for resource in _RESOURCES:
    router.include_router(resource.router)


@router.get("/openapi.json", include_in_schema=False)
def get_openapi(request: Request) -> Response:
    """The OpenAPI document, made in a thread: it takes long enough to hold up everybody else."""
    return answer(request, request.app.openapi())


def add_problems(app: FastAPI) -> None:
    """Have the OpenAPI document tell of problems (RFC 9457) and tokens too, and HEAD answered as GET."""
    app.add_middleware(HeadAsGet)
    app.state.api_methods = _methods()

    def document() -> dict[str, Any]:
        app.openapi_schema = app.openapi_schema or described(app)
        return app.openapi_schema

    app.openapi = document  # type: ignore[method-assign]  # as FastAPI's own documentation has it


def _methods() -> list[tuple[re.Pattern[str], set[str]]]:
    """Which methods stand at which addresses, for those who ask with another one."""
    routes = [route for resource in _RESOURCES for route in resource.router.routes if isinstance(route, APIRoute)]
    return [(route.path_regex, route.methods or set()) for route in routes]
