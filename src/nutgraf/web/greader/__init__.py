"""The Google Reader API, as apps speak it with FreshRSS and Miniflux, so that they work as clients of a library.

    /api/greader                the address that an app is given; /api/greader.php for those made for FreshRSS
    .../accounts/ClientLogin    the password is a token of the library, the name does not matter
    .../reader/api/0/...        the rest

There is no standard: what clients send and insist on was read in their sources, and is told where it matters.
"""

from collections.abc import Callable, Iterator

from starlette.routing import BaseRoute, Route

from nutgraf.web.greader import account, labels, listing, marking, reading, subscribing

_BASES = ("/api/greader", "/api/greader.php")
_API = "/reader/api/0"

_READS: dict[str, Callable[..., object]] = {
    "": account.welcome,
    "/check/compatibility": account.check,
    f"{_API}/token": account.token,
    f"{_API}/user-info": account.user,
    f"{_API}/preference/list": account.preferences,
    f"{_API}/preference/stream/list": account.stream_preferences,
    f"{_API}/subscription/list": listing.subscriptions,
    f"{_API}/subscription/export": subscribing.export,
    f"{_API}/tag/list": listing.tags,
    f"{_API}/unread-count": listing.unread,
    f"{_API}/stream/items/ids": reading.ids,
    f"{_API}/stream/items/count": reading.count,
    f"{_API}/stream/items/contents": reading.items,
    f"{_API}/stream/contents": reading.contents,
    f"{_API}/stream/contents/{{stream:path}}": reading.contents,
}
_CHANGES: dict[str, Callable[..., object]] = {
    "/accounts/ClientLogin": account.sign_in,
    f"{_API}/edit-tag": marking.edit,
    f"{_API}/mark-all-as-read": marking.mark_all,
    f"{_API}/rename-tag": labels.rename,
    f"{_API}/disable-tag": labels.remove,
    f"{_API}/subscription/edit": subscribing.edit,
    f"{_API}/subscription/quickadd": subscribing.quickadd,
    f"{_API}/subscription/import": subscribing.import_,
}

READING = frozenset(
    f"{base}{path}"
    for base in _BASES
    for path in (
        "/accounts/ClientLogin",
        f"{_API}/stream/items/ids",
        f"{_API}/stream/items/count",
        f"{_API}/stream/items/contents",
    )
)
"""What is asked for with POST too, and changes nothing."""


def _routes() -> Iterator[BaseRoute]:
    for base in _BASES:
        for path, answer in _READS.items():
            yield Route(base + path, answer, methods=["GET", "POST"] if base + path in READING else ["GET"])
        for path, answer in _CHANGES.items():
            yield Route(base + path, answer, methods=["POST"])


ROUTES: list[BaseRoute] = [*_routes()]
