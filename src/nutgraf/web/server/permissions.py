"""Paths in, what it takes to be let in there out: the one place that says so."""

import re
from urllib.parse import quote

from starlette.types import Scope

from nutgraf.web.greader import READING
from nutgraf.web.server.asked import Face, face_of, is_safe
from nutgraf.web.server.refusals import Refusal

# What a browser needs before it shows a token, and what shows one in its body.
_OPEN = ("/static/", "/health")
_WITH_TOKEN_IN_BODY = {"/login", "/api/greader/accounts/ClientLogin", "/api/greader.php/accounts/ClientLogin"}
_OPEN_EXACTLY = {"/logout", "/language", *_WITH_TOKEN_IN_BODY}

# Requests that are made with POST for the length of what they carry, and that change nothing.
_ONLY_READ = {
    "/check",
    "/login",
    "/logout",
    "/language",
    "/api/v1/summaries",
    "/api/v1/facts",
    "/api/v1/checks",
    "/api/v1/extractions",
    *READING,
}
_CHECKS = re.compile(r"/api/v1/articles/[^/]+/checks")

CHALLENGES = {
    Face.API: 'Bearer realm="nutgraf", Basic realm="nutgraf", charset="UTF-8"',
    Face.PLAIN: 'Basic realm="nutgraf", charset="UTF-8", Bearer realm="nutgraf"',
}


def is_open(path: str) -> bool:
    """Return whether everybody may go there."""
    return path in _OPEN_EXACTLY or path.startswith(_OPEN)


def shows_token_in_body(scope: Scope) -> bool:
    """Return whether a request may carry a token that the site looks at, and answers 401 or 403 where it is wrong."""
    return scope["path"] in _WITH_TOKEN_IN_BODY and not is_safe(scope)


def only_reads(scope: Scope) -> bool:
    """Return whether a request changes nothing, so that a read-only token will do."""
    path: str = scope["path"]
    return is_safe(scope) or path in _ONLY_READ or _CHECKS.fullmatch(path) is not None


def unknown(scope: Scope) -> Refusal:
    """Return how a request without a token, or with a wrong one, is turned away; the same whatever it asked for."""
    face = face_of(scope["path"])
    detail = "Show a token of this library: nutgraf tokens --add makes one."
    if face is not Face.PAGE:
        return Refusal(401, detail, {"WWW-Authenticate": CHALLENGES[face]})
    if scope["method"] not in {"GET", "HEAD"}:
        return Refusal(401, detail)
    return Refusal(303, detail, {"Location": f"/login?next={quote(_asked(scope), safe='')}"})


def _asked(scope: Scope) -> str:
    query = str(scope["query_string"], "latin-1")
    return quote(scope["path"]) + (f"?{query}" if query else "")
