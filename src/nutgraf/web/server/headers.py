"""Headers on every answer: what a browser may do with a page of ours, and who may keep it."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_POLICY = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; "
    b"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS = {
    b"content-security-policy": _POLICY,
    b"x-content-type-options": b"nosniff",
    # Publishers do not learn who reads them; our own pages still say to us where a form comes from.
    b"referrer-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    # What somebody reads stays out of shared caches; a page may be shown again with the back key.
    b"cache-control": b"private, no-cache",
}
_A_YEAR = b"max-age=31536000"


class Headers:
    """Adds headers to every answer, unless the site has set them itself."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        """Take what to call. secure: the site is reached through https, and from now on only so."""
        self._app = app
        self._added = [*_ALWAYS.items(), *([(b"strict-transport-security", _A_YEAR)] if secure else [])]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its answer back with the headers."""

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = [(name.lower(), value) for name, value in message.get("headers", [])]
                names = {name for name, _ in given}
                message["headers"] = [*given, *(pair for pair in self._added if pair[0] not in names)]
            await send(message)

        await self._app(scope, receive, sending)
