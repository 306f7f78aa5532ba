"""What the OpenAPI document says beside the routes themselves: answers with examples, problems, tokens, tags."""

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel, ConfigDict, Field

from nutgraf.web.api.problem_kinds import KINDS
from nutgraf.web.api.problems import MEDIA_TYPE, PREFIX

_JSON = "application/json"
Responses = dict[int | str, dict[str, Any]]

DESCRIPTION = """\
A library of news articles, each with a summary in the article's own sentences, the facts behind it, and a check of
anybody's claims about it. Articles come as the envelope that the command line prints (`nutgraf/1`). Offsets count
Unicode code points. What goes wrong is told as problem details (RFC 9457); an unknown parameter or field is refused."""

TAGS = [
    {"name": "articles", "description": "The articles of the library, their summaries, facts and versions."},
    {"name": "work", "description": "Summaries, facts and checks of a page or a text that the request brings."},
    {"name": "lists", "description": "The lists of the library, its tags, and the search."},
    {"name": "sources", "description": "What the library follows: feeds and sitemaps."},
    {"name": "jobs", "description": "Work that goes on behind the answers."},
    {"name": "problems", "description": "The kinds of problems that answers tell of."},
]

_EVERYWHERE = (401, 403, 422, 429, 500, 503)
_WITH_BODY = (400, 408, 413)
_WHAT = {
    400: "The body of the request is no JSON.",
    401: "A token is needed.",
    403: "The token is read-only, the request comes from another site, or the address is one that is not fetched.",
    404: "The library holds nothing under that name.",
    408: "The request did not come in time.",
    409: "Somebody else changed the same in the meantime.",
    413: "The body, or the page, holds more than the server takes.",
    415: "The page is no text: an image, a PDF, an archive.",
    422: "A parameter or field is not as it should be, or the page cannot be worked on.",
    429: "Too many requests with a wrong token came from this client.",
    500: "The server could not do it.",
    502: "The page could not be fetched.",
    503: "The server has too much to do at the moment.",
    504: "The publisher's server did not answer in time.",
}
_RETRYING = (429, 503)
_EXAMPLE = "limit-too-small"


class InvalidPart(BaseModel):
    """Something that is not as it should be. pointer: a JSON pointer into the body; parameter: in the path or query."""

    detail: str
    pointer: str | None = None
    parameter: str | None = None
    place: str | None = Field(default=None, alias="in")


class Problem(BaseModel):
    """Problem details (RFC 9457)."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(description="Address of the description of this kind of problem.")
    title: str = Field(description="What happened, in words that are the same for all problems of this kind.")
    status: int = Field(description="The status of the answer.")
    detail: str = Field(description="What happened this time, and what to do.")
    instance: str = Field(description="The path that was asked for.")
    errors: list[InvalidPart] | None = Field(
        default=None, description="What is not as it should be, of an invalid request."
    )
    least: int | None = Field(default=None, description="Words of the shortest summary, where the limit is below them.")
    article_status: str | None = Field(default=None, description="Status of an article without a story.")
    url: str | None = Field(default=None, description="Address that could not be fetched.")
    upstream_status: int | None = Field(default=None, description="Status with which the publisher's server answered.")
    retry_after: int | None = Field(default=None, description="Seconds after which to ask again.")


def answers(model: type[BaseModel], example: object, *, status: int = 200, says: str = "Done.") -> Responses:
    """Return an answer as a route documents it."""
    content = {_JSON: {"example": json.dumps(example)}}  # FastAPI would leave out what is null in it
    return {status: {"model": model, "description": says, "content": content}}


def described(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document of the application's API."""
    told = get_openapi(
        title="nutgraf",
        version=app.version,
        summary="Summaries, facts and checks of news articles.",
        description=DESCRIPTION,
        routes=app.routes,
        tags=TAGS,
    )
    components = told.setdefault("components", {})
    components["schemas"] = _schemas(components.get("schemas", {}))
    components["responses"] = {str(status): _response(status) for status in _WHAT}
    components["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer", "description": "A token of the library."},
        "basic": {"type": "http", "scheme": "basic", "description": "Any name; the token as password."},
    }
    # None of the two: a library without tokens is open to its own machine.
    told["security"] = [{"bearer": []}, {"basic": []}, {}]
    for operations in told["paths"].values():
        for operation in operations.values():
            _add_problems(operation)
            _show_examples(operation)
    return told


def _schemas(found: dict[str, Any]) -> dict[str, Any]:
    own = Problem.model_json_schema(mode="validation", ref_template="#/components/schemas/{model}")
    parts = own.pop("$defs")
    kept = {name: schema for name, schema in found.items() if name not in {"HTTPValidationError", "ValidationError"}}
    return dict(sorted((kept | parts | {"Problem": own}).items()))


def _response(status: int) -> dict[str, Any]:
    content = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}, "example": _example(status)}}
    told: dict[str, Any] = {"description": _WHAT[status], "content": content}
    if status in _RETRYING:
        header = {"description": "Seconds after which to ask again.", "schema": {"type": "integer", "minimum": 0}}
        told["headers"] = {"Retry-After": header}
    return told


def _example(status: int) -> dict[str, Any]:
    kind = next(kind for kind in KINDS.values() if kind.status == status)
    return {
        "type": PREFIX + kind.name,
        "title": kind.title,
        "status": status,
        "detail": _WHAT[status],
        "instance": "/api/v1/articles",
    }


def _add_problems(operation: dict[str, Any]) -> None:
    """Add the problems that any operation may end in; those of its own are named with it by `x-problems`."""
    own = operation.pop("x-problems", [])
    bodies = _WITH_BODY if "requestBody" in operation else ()
    for status in sorted({*_EVERYWHERE, *bodies, *own}):
        operation["responses"][str(status)] = {"$ref": f"#/components/responses/{status}"}


def _show_examples(operation: dict[str, Any]) -> None:
    """Put the examples of answers in place of the text that they are handed on as."""
    for answer in operation["responses"].values():
        shown = answer.get("content", {}).get(_JSON, {})
        if "example" in shown:
            shown["example"] = json.loads(shown["example"])


def problems(*statuses: int) -> dict[str, Any]:
    """Return what a route hands on as `openapi_extra`: the problems of its own, beside those that any may end in."""
    return {"x-problems": list(statuses)}


FETCHING = (413, 415, 502, 504)
"""Problems of routes that fetch a page."""
