"""A request in, the secret out that it shows, in any of the ways in which clients send one."""

import base64
import binascii
import re
from http.cookies import CookieError, SimpleCookie

from starlette.types import Scope

from nutgraf.web.server.asked import header

COOKIE = "nutgraf_token"
_LONGEST = 200
_GOOGLE_LOGIN = re.compile(r"auth=(\S+)")


def secret_of(scope: Scope) -> str | None:
    """Return the secret of a request, or None where it shows none.

    As a bearer token, as the password of Basic with any name, as Google Reader's clients send theirs, or as the cookie
    that the login page sets. A header counts before the cookie.
    """
    given = header(scope, b"authorization")
    found = _from_cookie(header(scope, b"cookie")) if given is None else _from_header(given)
    return found[: _LONGEST + 1] if found else None


def _from_header(given: str) -> str | None:
    scheme, _, rest = given.strip().partition(" ")
    match scheme.lower():
        case "bearer":
            return rest.strip()
        case "basic":
            return _password(rest.strip())
        case "googlelogin":
            found = _GOOGLE_LOGIN.match(rest.strip())
            return found[1] if found else None
        case _:
            return None


def _password(encoded: str) -> str | None:
    try:
        return base64.b64decode(encoded, validate=True).decode().partition(":")[2]
    except (binascii.Error, ValueError):
        return None


def _from_cookie(given: str | None) -> str | None:
    try:
        cookie = SimpleCookie(given or "").get(COOKIE)
    except CookieError:
        return None
    return cookie.value if cookie else None
