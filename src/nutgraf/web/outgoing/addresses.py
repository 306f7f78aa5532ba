"""A request or a list in, addresses that are read elsewhere out: whole ones, with scheme and host."""

from urllib.parse import quote

from starlette.requests import Request

from nutgraf.web.places import Place
from nutgraf.web.site import site_of


def base_of(request: Request) -> str:
    """Return scheme and host that were asked for, such as "https://news.example"; the host has been checked before."""
    scheme = "https" if site_of(request).settings.secure else request.url.scheme
    return f"{scheme}://{request.url.netloc}"


def feed_address(place: Place, base: str = "", form: str = "atom") -> str:
    """Return where the feed of a list is. form: "atom" or "json"."""
    return f"{base}/feeds/{quote(place.name, safe=':', errors='replace')}.{form}"
