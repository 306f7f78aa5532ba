"""The Host header in, passed on or refused: a name that an attacker leads to this machine (DNS rebinding) gets nothing.

A page of theirs could otherwise ask a reader on the loopback for its articles, since to the browser both are one site.
"""

import ipaddress
import re

from starlette.types import ASGIApp, Receive, Scope, Send

from nutgraf.web.server.asked import values
from nutgraf.web.server.refusals import Refusal
from nutgraf.web.settings import Settings

_HOST = re.compile(r"(?:\[(?P<six>[0-9a-fA-F:.]{2,45})\]|(?P<name>[0-9A-Za-z._-]{1,253}))(?::\d{1,5})?", re.ASCII)


class Hosts:
    """Lets requests pass that are made to a name of this server."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._names = {plain(name) for name in ("localhost", settings.host, *settings.hosts)}
        self._is_local = is_loopback(settings.host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or raise Refusal."""
        if scope["type"] == "http":
            self._check(values(scope, b"host"))
        await self._app(scope, receive, send)

    def _check(self, given: list[str]) -> None:
        found = _HOST.fullmatch(given[0]) if len(given) == 1 else None
        if found is None:
            raise Refusal(400, "The request needs one Host header that names this server.")
        if not self._is_ours(plain(found["six"] or found["name"])):
            raise Refusal(
                421, "This server does not go by that name. Its owner can allow it: nutgraf serve --allowed-host."
            )

    def _is_ours(self, name: str) -> bool:
        # An address that is given in figures was looked up by nobody.
        return name in self._names or is_loopback(name) or (not self._is_local and is_address(name))


def name_of(host: str | None) -> str:
    """Return the name or address in a Host header without the port, or "" for none."""
    found = _HOST.fullmatch(host or "")
    return plain(found["six"] or found["name"]) if found else ""


def plain(name: str) -> str:
    """Return a name in the one spelling that is compared."""
    return name.strip("[]").rstrip(".").lower()


def is_address(name: str) -> bool:
    """Return whether it is an IP address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def is_loopback(name: str) -> bool:
    """Return whether only this machine can reach a server there."""
    return name == "localhost" or (is_address(name) and ipaddress.ip_address(name).is_loopback)
