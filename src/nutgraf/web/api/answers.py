"""Plain data in, answers of the API out: JSON with a validator, 304 where a client has it already."""

import hashlib
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response

from nutgraf.envelope import Plain
from nutgraf.web.envelopes import written

MEDIA_TYPE = "application/json"
# A library is one reader's: nothing between the server and its client may keep what stands in it.
PRIVATE = "no-store"
_REVALIDATED = "private, no-cache"
_LONGEST = 10_000  # characters of If-None-Match that are looked at


def answer(
    request: Request,
    data: Mapping[str, Plain] | bytes,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return data, or JSON that is written already, as an answer.

    What was asked for with GET has a weak ETag, and is answered 304 without a body where the client has it.
    """
    body = data if isinstance(data, bytes) else written(data)
    more = dict(headers or {})
    if request.method not in {"GET", "HEAD"}:
        return Response(body, status, {"Cache-Control": PRIVATE} | more, MEDIA_TYPE)
    more |= {"Cache-Control": _REVALIDATED, "ETag": _etag(body)}
    if _has_it(request, more["ETag"]):
        return Response(status_code=304, headers=more)
    return Response(body, status, more, MEDIA_TYPE)


def _etag(body: bytes) -> str:
    return f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'


def _has_it(request: Request, etag: str) -> bool:
    """Whether If-None-Match names the answer; weak and strong forms compare alike (RFC 9110, 8.8.3.2)."""
    given = request.headers.get("if-none-match", "")[:_LONGEST]
    tags = {tag.strip().removeprefix("W/") for tag in given.split(",")}
    return "*" in tags or etag.removeprefix("W/") in tags


def no_content() -> Response:
    """Return the answer for what is done and leaves nothing to tell."""
    return Response(status_code=204, headers={"Cache-Control": PRIVATE})


def accepted(request: Request, data: Mapping[str, Plain], location: str, **headers: str) -> Response:
    """Return the answer for work that goes on: where to ask how it goes, and when."""
    told = {"Location": location, "Retry-After": "1"}
    return answer(request, data, status=202, headers=told | headers)
