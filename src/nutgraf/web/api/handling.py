"""An exception in, the problem details that tell of it out; the server calls it for whatever happens under /api."""

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import NutgrafError
from nutgraf.web.api.problems import invalid, problem_of, problem_of_bug, problem_of_status


def answer_error(request: Request, error: Exception) -> Response:
    """Return the problem details of any exception; of one that is none of ours, no more than that there was a bug."""
    match error:
        case NutgrafError():
            return problem_of(request, error)
        case RequestValidationError():
            return _invalid(request, error)
        case HTTPException():
            return problem_of_status(request, error.status_code, headers=error.headers)
        case _:
            return problem_of_bug(request)


def _invalid(request: Request, error: RequestValidationError) -> Response:
    found = list(error.errors())
    if any(each.get("type") == "json_invalid" for each in found):
        return problem_of_status(request, 400)
    return invalid(request, found)
