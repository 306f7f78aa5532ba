"""A request's scope in, what guards want to know of it out: its headers, and what kind of client asks."""

from enum import Enum, auto

from starlette.types import Scope

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
"""Methods that change nothing."""

# Kept for programs that cannot show a page: feed readers, clients of the Google Reader API, monitoring.
_PLAIN = ("/api/greader", "/feeds/", "/opml", "/metrics", "/health", "/static/")


class Face(Enum):
    """What a client wants to get."""

    PAGE = auto()
    API = auto()
    PLAIN = auto()


def face_of(path: str) -> Face:
    """Return what a client gets at that path, its errors too."""
    if path.startswith(_PLAIN):
        return Face.PLAIN
    return Face.API if path.startswith("/api/") else Face.PAGE


def header(scope: Scope, name: bytes) -> str | None:
    """Return the value of a header, or None; name: in lower case."""
    for given, value in scope["headers"]:
        if given == name:
            return str(value, "latin-1")
    return None


def values(scope: Scope, name: bytes) -> list[str]:
    """Return all values of a header."""
    return [str(value, "latin-1") for given, value in scope["headers"] if given == name]


def is_safe(scope: Scope) -> bool:
    """Return whether the request's method changes nothing."""
    return scope["method"] in SAFE
