"""What can go wrong below us, translated into nutgraf's errors: here and nowhere else."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import responses

import httpcore
import httpx
from h2.exceptions import ProtocolError as HTTP2Error

from nutgraf.errors import FetchError, HTTPStatus, Refused, TimedOut
from nutgraf.fetch.codings import BrokenBody
from nutgraf.fetch.dial import Denied
from nutgraf.fetch.guard import ALLOW, shown
from nutgraf.fetch.turns import Resting

_CHECK = "Check the spelling of the address, and your connection."
_LATER = "Try again later, or save the page in a browser and give the file."
_PROXY = "Check the address of the proxy in the settings of the source."
_BY_HAND = "Open it in a browser; if it shows there, save it and give the file."

_LEAD = {Refused: "Refused to fetch", TimedOut: "Gave up on", FetchError: "Could not fetch"}

# Their error, ours, what happened ({detail}: in their words), what to do. The most specific class
# first: the first that fits decides.
_TRANSLATIONS: tuple[tuple[type[Exception], type[FetchError], str, str], ...] = (
    (Denied, Refused, "{detail}, and only public addresses are fetched", ALLOW),
    (socket.gaierror, FetchError, "no server of that name was found", _CHECK),
    (ssl.SSLCertVerificationError, FetchError, "its certificate cannot be trusted ({detail})", _CHECK),
    (ssl.SSLError, FetchError, "no secure connection came about ({detail})", _BY_HAND),
    (TimeoutError, TimedOut, "no complete answer came in time", _LATER),
    (ConnectionRefusedError, FetchError, "the server takes no connections there", _CHECK),
    (OSError, FetchError, "the connection failed ({detail})", _LATER),
    (BrokenBody, FetchError, "{detail}", _BY_HAND),
    (httpcore.TimeoutException, TimedOut, "no complete answer came in time", _LATER),
    (httpcore.ProxyError, FetchError, "the proxy did not let us through ({detail})", _PROXY),
    (httpcore.NetworkError, FetchError, "the connection failed ({detail})", _LATER),
    (httpcore.RemoteProtocolError, FetchError, "its answer breaks off or is not HTTP ({detail})", _LATER),
    (HTTP2Error, FetchError, "its answer is not HTTP/2 ({detail})", _LATER),
    (httpcore.ProtocolError, FetchError, "it cannot be asked for ({detail})", _BY_HAND),
    # All that httpx itself objects to is a redirect to something that it cannot parse.
    (httpx.RemoteProtocolError, FetchError, "its redirect leads nowhere", _BY_HAND),
    (httpx.InvalidURL, FetchError, "its redirect leads nowhere", _BY_HAND),
)
_THEIRS = tuple(row[0] for row in _TRANSLATIONS)

# What is over in a moment, as a rule: a connection that was lost on the way or an answer that broke off, which
# httpcore does not tell from one that is not HTTP, and a server that is busy.
_PASSING = (
    ConnectionResetError,
    ConnectionAbortedError,
    BrokenPipeError,
    httpcore.NetworkError,
    httpcore.RemoteProtocolError,
    HTTP2Error,
)
_BUSY = {429, 502, 503, 504}


@contextmanager
def translated(page: str, asked: str) -> Iterator[None]:
    """Raise as nutgraf's errors what httpx, httpcore and the standard library raise inside.

    page: how messages name what was being fetched; asked: the URL that the fetch began with.
    """
    try:
        yield
    except _THEIRS as error:
        raise _translation(error, page, asked) from error


def _translation(error: Exception, page: str, asked: str) -> FetchError:
    _, ours, happened, advice = next(row for row in _TRANSLATIONS if isinstance(error, row[0]))
    return ours(f"{_LEAD[ours]} {page}: {happened.format(detail=_detail(error))}. {advice}", url=asked)


def _detail(error: Exception) -> str:
    """Return what the error says of itself, in short: a server may have written some of it."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return shown(error.verify_message)
    if isinstance(error, OSError) and error.strerror:
        return shown(error.strerror)
    return shown(str(error))


def may_pass(error: FetchError) -> bool:
    """Return whether the same request can go well a moment later."""
    match error:
        case TimedOut():
            return True
        case HTTPStatus():
            return error.status_code in _BUSY and not isinstance(error.__cause__, Resting)
    return isinstance(error.__cause__, _PASSING)


def left_alone(page: str, asked: str, rest: Resting) -> HTTPStatus:
    """Return the error for a server that asked us to come back later than we wait for, to be raised from the rest."""
    return HTTPStatus(
        f"Could not fetch {page}: the server answered {_said(rest.status_code)} and asked to be left alone "
        f"for {rest.seconds:,} seconds. Try again after that.",
        url=asked,
        status_code=rest.status_code,
        retry_after=rest.seconds,
    )


def unwelcome_status(page: str, asked: str, status_code: int) -> HTTPStatus:
    """Return the error for an answer that is no page: whom it came from and what can be done."""
    return HTTPStatus(
        f"Could not fetch {page}: the server answered {_said(status_code)}. {_advice(status_code)}",
        url=asked,
        status_code=status_code,
    )


def _said(status_code: int) -> str:
    return f"{status_code} {responses.get(status_code, '')}".strip()


def _advice(status_code: int) -> str:
    if status_code in (404, 410):
        return "The page is not there: check the address."
    if status_code == 429 or status_code >= 500:
        return _LATER
    return _BY_HAND
