"""The kinds of problems that the API tells of: what can be wrong with a request, and each error of nutgraf's tree."""

import re
from typing import NamedTuple

from nutgraf.errors import OUTCOMES, NutgrafError

_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Kind(NamedTuple):
    """A kind of problem. title: what happened, of any problem of the kind."""

    name: str
    status: int
    title: str


_OF_REQUESTS = (
    Kind("unreadable-body", 400, "The body of the request is no JSON."),
    Kind("unauthorized", 401, "A token is needed, and none was given that this server knows."),
    Kind("forbidden", 403, "The request is one that its sender may not make."),
    Kind("no-such-address", 404, "Nothing stands at this address."),
    Kind("method-not-allowed", 405, "This address has no such method."),
    Kind("request-timeout", 408, "The request did not come in time."),
    Kind("body-too-large", 413, "The body of the request holds more bytes than the server takes."),
    Kind("unsupported-media-type", 415, "The body is in no form that the server takes."),
    Kind("misdirected-request", 421, "The request is for a host that this server does not answer for."),
    Kind("invalid-request", 422, "A parameter or a field of the body is missing, unknown, or not as it should be."),
    Kind("too-many-requests", 429, "Too many requests came from this client."),
    Kind("internal-error", 500, "A bug: the server could not do it."),
    Kind("unavailable", 503, "The server has too much to do at the moment."),
)


def _kebab(cls: type[NutgrafError]) -> str:
    return _WORD.sub("-", cls.__name__).lower()


def _of(cls: type[NutgrafError]) -> Kind:
    return Kind(_kebab(cls), OUTCOMES[cls].http_status, (cls.__doc__ or "").partition("\n")[0])


KINDS = {kind.name: kind for kind in (*_OF_REQUESTS, *map(_of, OUTCOMES))}
"""Every kind of problem, by its name."""

BY_STATUS = {kind.status: kind.name for kind in _OF_REQUESTS}
"""The kind of what is answered without an error of ours, by its status."""


def kind_of(error: NutgrafError) -> str:
    """Return the name of the kind of an error: that of its class, or of the nearest class above it in the table."""
    return next(_kebab(cls) for cls in type(error).__mro__ if cls in OUTCOMES)
