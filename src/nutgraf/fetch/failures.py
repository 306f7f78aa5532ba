"""What can go wrong below us, translated into nutgraf's errors: here and nowhere else."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import responses

import httpcore
import httpx

from nutgraf.errors import FetchError, HTTPStatus, Refused, TimedOut
from nutgraf.fetch.decompress import BrokenBody
from nutgraf.fetch.dial import Denied
from nutgraf.fetch.guard import shown

_CHECK = "Check the spelling of the address, and your connection."
_LATER = "Try again later, or save the page in a browser and give the file."
_BY_HAND = "Open it in a browser; if it shows there, save it and give the file."
_ALLOW = "If the page is on your own network, allow private addresses (--allow-private, or allow_private=True)."

_LEAD = {Refused: "Refused to fetch", TimedOut: "Gave up on", FetchError: "Could not fetch"}

# Their error, ours, what happened ({detail}: in their words), what to do. The most specific class
# first: the first that fits decides.
_TRANSLATIONS: tuple[tuple[type[Exception], type[FetchError], str, str], ...] = (
    (Denied, Refused, "{detail}, and only public addresses are fetched", _ALLOW),
    (socket.gaierror, FetchError, "no server of that name was found", _CHECK),
    (ssl.SSLCertVerificationError, FetchError, "its certificate cannot be trusted ({detail})", _CHECK),
    (ssl.SSLError, FetchError, "no secure connection came about ({detail})", _BY_HAND),
    (TimeoutError, TimedOut, "no complete answer came in time", _LATER),
    (ConnectionRefusedError, FetchError, "the server takes no connections there", _CHECK),
    (OSError, FetchError, "the connection failed ({detail})", _LATER),
    (BrokenBody, FetchError, "{detail}", _BY_HAND),
    (httpcore.TimeoutException, TimedOut, "no complete answer came in time", _LATER),
    (httpcore.NetworkError, FetchError, "the connection failed ({detail})", _LATER),
    (httpcore.RemoteProtocolError, FetchError, "its answer breaks off or is not HTTP ({detail})", _LATER),
    (httpcore.ProtocolError, FetchError, "it cannot be asked for ({detail})", _BY_HAND),
    # All that httpx itself objects to is a redirect to something that it cannot parse.
    (httpx.RemoteProtocolError, FetchError, "its redirect leads nowhere", _BY_HAND),
    (httpx.InvalidURL, FetchError, "its redirect leads nowhere", _BY_HAND),
)
_THEIRS = tuple(row[0] for row in _TRANSLATIONS)


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


def unwelcome_status(page: str, asked: str, status_code: int) -> HTTPStatus:
    """Return the error for an answer that is no page: whom it came from and what can be done."""
    said = f"{status_code} {responses.get(status_code, '')}".strip()
    return HTTPStatus(
        f"Could not fetch {page}: the server answered {said}. {_advice(status_code)}",
        url=asked,
        status_code=status_code,
    )


def _advice(status_code: int) -> str:
    if status_code in (404, 410):
        return "The page is not there: check the address."
    if status_code == 429 or status_code >= 500:
        return _LATER
    return _BY_HAND
