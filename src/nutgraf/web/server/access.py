"""Requests in, passed on or refused by the token that they show."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.records import Token
from nutgraf.web.server.asked import header
from nutgraf.web.server.doorkeeper import Doorkeeper, digest_of
from nutgraf.web.server.hosts import is_loopback, name_of
from nutgraf.web.server.permissions import is_open, only_reads, shows_token_in_body, unknown
from nutgraf.web.server.refusals import Refusal
from nutgraf.web.server.secrets import secret_of
from nutgraf.web.server.tries import Tries

_WRONG = {401, 403}


class Access:
    """Lets requests pass that show a token, and all while the library has none and only this machine can ask."""

    def __init__(self, app: ASGIApp, doorkeeper: Doorkeeper, tries: Tries, *, host: str) -> None:
        """Take what to call, and who knows tokens. host: where the server listens."""
        self._app = app
        self._doorkeeper = doorkeeper
        self._tries = tries
        self._is_local = is_loopback(host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, with request.state.can_change set, or raise Refusal."""
        if scope["type"] == "http":
            scope.setdefault("state", {})["can_change"] = await self._can_change(scope)
            if shows_token_in_body(scope):
                self._check_tries(scope)
                send = self._watched(scope, send)
        await self._app(scope, receive, send)

    async def _can_change(self, scope: Scope) -> bool:
        """Return whether the request may change things. Raises Refusal where it may not be made."""
        if self._is_near(scope) and not await self._doorkeeper.needs_token():
            return True
        secret = secret_of(scope)
        if is_open(scope["path"]):
            token = self._doorkeeper.known(secret) if secret else None
            return token is not None and not token.read_only
        token = await self._token(scope, secret) if secret else None
        if token is None:
            raise unknown(scope)
        if token.read_only and not only_reads(scope):
            raise Refusal(403, "This token may only read, so nothing was changed.")
        return not token.read_only

    def _is_near(self, scope: Scope) -> bool:
        """Whether it comes from this machine: through a proxy, others' requests come from here too."""
        return self._is_local and is_loopback(name_of(header(scope, b"host")))

    async def _token(self, scope: Scope, secret: str) -> Token | None:
        found = self._doorkeeper.known(secret) or await self._doorkeeper.token(secret)
        if found is None:  # a right one always opens: others may come from the same address, through a proxy
            self._check_tries(scope)
            self._tries.failed(_client(scope), digest_of(secret))
        return found

    def _check_tries(self, scope: Scope) -> None:
        if wait := self._tries.wait(_client(scope)):
            raise Refusal(429, f"Too many wrong tokens. Try again in {wait} s.", {"Retry-After": str(wait)})

    def _watched(self, scope: Scope, send: Send) -> Send:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in _WRONG:
                self._tries.failed(_client(scope), b"")
            await send(message)

        return sending


def _client(scope: Scope) -> str:
    return scope["client"][0] if scope.get("client") else ""
