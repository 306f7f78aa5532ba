"""Where a request that changes something comes from in, passed on or refused: another site's page gets nothing done.

Browsers say with Sec-Fetch-Site, and older ones with Origin, which page had them ask; what says neither is no browser,
and carries no cookie that it was not given. Together with SameSite cookies this takes the place of tokens in forms.
"""

from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.web.server.asked import header, is_safe
from nutgraf.web.server.refusals import Refusal

_OURS = {"same-origin", "none"}  # none: typed, or from a bookmark


class Origins:
    """Lets requests pass that only read, or that come from our own pages or from no page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or raise Refusal."""
        if scope["type"] == "http" and not is_safe(scope) and not _is_ours(scope):
            raise Refusal(403, "Another site asked for this, so nothing was done.")
        await self._app(scope, receive, send)


def _is_ours(scope: Scope) -> bool:
    site, origin = header(scope, b"sec-fetch-site"), header(scope, b"origin")
    if site is not None:
        return site in _OURS
    return origin is None or _netloc(origin) == (header(scope, b"host") or "").lower()


def _netloc(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
