"""A token or a language in, the cookie that keeps it out."""

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from nutgraf.web.reader.lists.form import local
from nutgraf.web.reader.sources.posted import posted
from nutgraf.web.render import LANGUAGE_COOKIE, page
from nutgraf.web.server.secrets import COOKIE
from nutgraf.web.site import site_of
from nutgraf.web.words import LANGUAGES

_START = "/"
_MONTH, _YEAR = 30 * 86_400, 365 * 86_400
_LONGEST = 200  # characters of a token, and more than ours have


def login_page(request: Request) -> Response:
    """Return the page that asks for a token."""
    return _asked(request, local(request.query_params.get("next", ""), _START))


def log_in(request: Request) -> Response:
    """Keep a token that opens the library as a cookie, and lead on; the same answer to every other token."""
    form = posted(request)
    onward, secret = local(form["next"], _START), form["token"]
    if not 0 < len(secret) <= _LONGEST or site_of(request).library.token(secret) is None:
        return _asked(request, onward, is_wrong=True)
    answer = RedirectResponse(onward, 303)
    answer.set_cookie(COOKIE, secret, max_age=_MONTH, **_guarded(request))
    return answer


def log_out(request: Request) -> Response:
    """Forget the token."""
    answer = RedirectResponse("/login", 303)
    answer.delete_cookie(COOKIE, **_guarded(request))
    return answer


def choose_language(request: Request) -> Response:
    """Keep the language of the interface that a reader chose."""
    form = posted(request)
    answer = RedirectResponse(local(form["back"], _START), 303)
    if form["language"] in LANGUAGES:
        answer.set_cookie(LANGUAGE_COOKIE, form["language"], max_age=_YEAR, **_guarded(request))
    return answer


def _asked(request: Request, onward: str, *, is_wrong: bool = False) -> Response:
    """The page that asks; where nothing is asked, because the library has no token, it says so."""
    is_open = not site_of(request).library.has_tokens()
    is_inside = COOKIE in request.cookies and not is_wrong
    status = 401 if is_wrong else 200
    answer = page(
        request, "login.html", status_code=status, onward=onward, wrong=is_wrong, open=is_open, inside=is_inside
    )
    if is_wrong:  # a browser asks its user by itself for Basic, and for no other scheme
        answer.headers["WWW-Authenticate"] = 'Bearer realm="nutgraf"'
    return answer


def _guarded(request: Request) -> dict[str, Any]:
    """How cookies are set: no script reads them, no other site sends them."""
    return {"path": "/", "httponly": True, "samesite": "strict", "secure": site_of(request).settings.secure}
