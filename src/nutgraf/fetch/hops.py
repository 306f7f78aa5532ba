"""The way to a page, hop by hop: a redirect goes in, the next address to ask comes out, looked at again."""

import string
from dataclasses import dataclass, field
from urllib.parse import quote

import httpx

from nutgraf.fetch.guard import checked, shown

_REDIRECTS = {301, 302, 303, 307, 308}
_PERMANENT = {301, 308}


@dataclass(frozen=True, slots=True)
class Hop:
    """One request on the way to the page.

    asked: the URL that the fetch began with. cookie: what may be sent to this hop's server of the reader's.
    moved_to: the last address to which permanent redirects alone led; settled: whether there can be no further one.
    """

    asked: str
    url: httpx.URL
    redirected: bool = False
    cookie: str | None = field(default=None, repr=False)
    moved_to: str | None = None
    settled: bool = False

    def __str__(self) -> str:
        here = shown(str(self.url))
        return f"{here} (redirected from {shown(self.asked)})" if self.redirected else here

    def follow(self, location: str, *, permanent: bool, allow_private: bool) -> "Hop":
        """Return the hop to the address that the server names. Raises Refused."""
        url = checked(location, base=self.url, asked=self.asked, allow_private=allow_private)
        bared = self.url.scheme == "https" != url.scheme
        kept = permanent and not bared and not self.settled
        return Hop(
            asked=self.asked,
            url=url,
            redirected=True,
            cookie=self.cookie if _site(self.url) == _site(url) and not bared else None,
            moved_to=str(url) if kept else self.moved_to,
            settled=not kept,
        )


def same_site(url: str, other: str) -> bool:
    """Return whether both URLs are of one host, with or without "www." before it, so that a cookie may go to both."""
    try:
        return _site(httpx.URL(url)) == _site(httpx.URL(other)) != ""
    except httpx.InvalidURL:
        return False


def _site(url: httpx.URL) -> str:
    return url.host.lower().rstrip(".").removeprefix("www.")


def location(response: httpx.Response) -> str:
    """Return where the answer sends us, or "" where it does not.

    Spaces and letters beyond ASCII are escaped, as browsers do, whatever the server meant by them.
    """
    if response.status_code not in _REDIRECTS:
        return ""
    raw = next((value for name, value in response.headers.raw if name.lower() == b"location"), b"")
    return quote(raw.strip(), safe=string.punctuation)


def is_permanent(response: httpx.Response) -> bool:
    """Return whether the redirect is meant to hold from now on."""
    return response.status_code in _PERMANENT
