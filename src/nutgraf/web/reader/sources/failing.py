"""What went wrong in, the page that tells a reader out."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.errors import Busy, NutgrafError, outcome
from nutgraf.web.render import page

_TITLES = {
    400: "login.failed_400",
    401: "login.failed_401",
    403: "login.failed_403",
    404: "login.failed_404",
    409: "login.failed_409",
    413: "login.failed_413",
    422: "login.failed_422",
    429: "login.failed_429",
    500: "login.failed_500",
    502: "login.failed_502",
    503: "login.failed_503",
    504: "login.failed_502",
}
_ADVICE = {
    400: "login.say_400",
    403: "login.say_403",
    404: "login.say_404",
    429: "login.say_503",
    500: "login.say_500",
    503: "login.say_503",
}
_OURS, _LAST = 500, 600  # statuses from the first up to the second are no fault of who asked


def failure_page(request: Request, error: NutgrafError | int, message: str | None = None) -> Response:
    """Return the page for an error of nutgraf's, or for an HTTP status, in the reader's language.

    message: what happened, where a status alone does not tell; an error's own message stands there as it is. Where a
    token is needed, the answer leads to the login page.
    """
    told = message if isinstance(error, int) else str(error)
    status = error if isinstance(error, int) else outcome(error).http_status
    if status == 401 and request.method in {"GET", "HEAD"}:
        return RedirectResponse(f"/login?next={quote(_asked(request), safe='')}", 303)
    answer = page(
        request,
        "error.html",
        status_code=status,
        heading=_of(_TITLES, status),
        advice=None if told else _of(_ADVICE, status),
        message=told,
        status=status,
    )
    if isinstance(error, Busy):
        answer.headers["Retry-After"] = str(error.retry_after)
    return answer


def _of(table: dict[int, str], status: int) -> str:
    return table.get(status) or table[500 if _OURS <= status < _LAST else 400]


def _asked(request: Request) -> str:
    query = request.url.query
    return request.url.path + (f"?{query}" if query else "")
