"""An error in, problem details (RFC 9457) out: one form for whatever goes wrong in the API.

The type of a problem is an address at which its description stands; its name is that of the error's class.
"""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.requests import Request
from starlette.responses import Response

from nutgraf import errors
from nutgraf.errors import Busy, FetchError, LimitTooSmall, NothingToSummarize, NutgrafError, outcome
from nutgraf.web.api.answers import PRIVATE
from nutgraf.web.api.problem_kinds import BY_STATUS, KINDS, kind_of
from nutgraf.web.envelopes import written

MEDIA_TYPE = "application/problem+json"
ROOT = "/api/v1"
PREFIX = f"{ROOT}/problems/"
_SERVER = 500
_MOST_ERRORS = 20
_LONGEST = 300  # characters of what is told of one error
_INTERNAL = "The server could not do it. What happened stands in its log."


def problem(
    request: Request, name: str, detail: str, *, headers: Mapping[str, str] | None = None, **more: object
) -> Response:
    """Return the answer that tells of a problem. name: of its kind. more: members beside those of the standard."""
    kind = KINDS[name]
    told = {"type": PREFIX + name, "title": kind.title, "status": kind.status, "detail": detail}
    body = written(told | {"instance": request.url.path} | more)
    return Response(body, kind.status, {"Cache-Control": PRIVATE, **(headers or {})}, MEDIA_TYPE)


def problem_of(request: Request, error: NutgrafError) -> Response:
    """Return the answer that tells of an error; of trouble inside the server no more than that there is some."""
    status = outcome(error).http_status
    is_internal = status == _SERVER
    retry_after = getattr(error, "retry_after", None)
    headers = {"Retry-After": str(retry_after)} if isinstance(error, Busy) else None
    more = {} if is_internal else _members(error)
    if retry_after is not None:
        more["retry_after"] = retry_after
    detail = _INTERNAL if is_internal else str(error)
    return problem(request, kind_of(error), detail, headers=headers, **more)


def _members(error: NutgrafError) -> dict[str, object]:
    match error:
        case LimitTooSmall():
            return {"least": error.least}
        case NothingToSummarize():
            return {"article_status": error.status}
        case errors.HTTPStatus():
            return {"url": error.url, "upstream_status": error.status_code}
        case FetchError():
            return {"url": error.url}
        case _:
            return {}


def problem_of_status(
    request: Request, status: int, detail: str | None = None, *, headers: Mapping[str, str] | None = None
) -> Response:
    """Return the answer for a status that no error of ours stands behind, such as 404 for an unknown address."""
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers = {"Allow": ", ".join(_allowed(request))}
    name = BY_STATUS.get(status, "internal-error")
    known = _INTERNAL if name == "internal-error" else KINDS[name].title
    return problem(request, name, (detail or known)[:_LONGEST], headers=headers)


def _allowed(request: Request) -> list[str]:
    """The methods of all routes that stand at the address of a request."""
    path = request.url.path.removeprefix(ROOT)
    found = {method for address, methods in request.app.state.api_methods if address.match(path) for method in methods}
    return sorted(found | {"HEAD"} if "GET" in found else found)


def problem_of_bug(request: Request) -> Response:
    """Return the answer for what is no error of ours but a bug; it tells nothing of it."""
    return problem(request, "internal-error", _INTERNAL)


def invalid(request: Request, found: list[dict[str, object]]) -> Response:
    """Return the answer for parameters and bodies that are not as they should be, each named with what is wrong."""
    shown = [_invalid(each) for each in found[:_MOST_ERRORS]]
    names = ", ".join(str(each.get("parameter") or each.get("pointer")) for each in shown)
    return problem(request, "invalid-request", f"Not as it should be: {names}."[:_LONGEST], errors=shown)


def _invalid(error: dict[str, object]) -> dict[str, object]:
    """One of the errors: where, as a JSON pointer into the body or as a parameter's name, and what is wrong."""
    where = error.get("loc")
    place, *steps = where if isinstance(where, tuple) and where else ("body",)
    told: dict[str, object] = {"detail": str(error.get("msg", ""))[:_LONGEST]}
    if place == "body":
        pointer = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
        return told | {"pointer": f"#{pointer}"[:_LONGEST]}
    return told | {"parameter": ".".join(map(str, steps))[:_LONGEST], "in": str(place)}
