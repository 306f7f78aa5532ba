"""Requests of a client that signs in, the answers that it goes on with out."""

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from nutgraf.web.greader.answers import TOKEN, told
from nutgraf.web.greader.given import given
from nutgraf.web.site import site_of

_NAME = "nutgraf"


def sign_in(request: Request) -> Response:
    """Answer with what a client shows from now on: the token that it gave as a password, with any name.

    401 where the library has tokens, and not this one.
    """
    asked, library = given(request), site_of(request).library
    secret = asked.first("Passwd") or ""
    known = library.token(secret) if secret else None
    if known is None and (library.has_tokens() or not secret.isprintable()):
        return PlainTextResponse("Error=BadAuthentication\n", status_code=401)
    shown = dict.fromkeys(("SID", "LSID", "Auth"), secret or _NAME)
    if asked.first("output") == "json":  # as Read You asks
        return JSONResponse(shown)
    return PlainTextResponse("".join(f"{name}={value}\n" for name, value in shown.items()))


def token(_: Request) -> Response:
    """Answer with what a client sends along with changes."""
    return PlainTextResponse(TOKEN)


def user(_: Request) -> Response:
    """Answer with who it is: one library has one reader."""
    return told(userId="1", userName=_NAME, userProfileId="1", userEmail="")


def preferences(_: Request) -> Response:
    """Answer that there are none."""
    return told(prefs=[])


def stream_preferences(_: Request) -> Response:
    """Answer that there are none."""
    return told(streamprefs={})


def welcome(_: Request) -> Response:
    """Answer somebody who opens the address in a browser."""
    return PlainTextResponse("OK: give this address to an app that speaks the Google Reader API.")


def check(_: Request) -> Response:
    """Answer a client that looks whether its headers arrive, as with FreshRSS."""
    return PlainTextResponse("PASS")
