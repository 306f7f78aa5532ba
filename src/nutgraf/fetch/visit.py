"""What one fetch is to ask for, and what comes of it."""

from dataclasses import dataclass, field

from nutgraf.fetch.settings import fits_a_header
from nutgraf.records import Page

PAGES = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.1"

# An ETag is a few dozen characters; what is much longer is not worth keeping.
_LONGEST_VALIDATOR = 1024


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of asking for an address.

    page: the page, or None where it has not changed since the visit that etag and last_modified are of.
    etag, last_modified: of the page, for the next visit, or None.
    moved_to: where the server says that the page is for good, or None.
    retry_after: how many seconds the server asks to wait before the next visit, or None.
    """

    page: Page | None
    etag: str | None = None
    last_modified: str | None = None
    moved_to: str | None = None
    retry_after: int | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """A fetch, as it was asked for.

    automatic: no person waits for just this page, so that gaps are kept; robots: robots.txt has a say.
    max_bytes: of the page; cut: take the beginning of a longer one.
    etag, last_modified: of an earlier visit. cookie: a secret for the site of the URL only.
    proxy: address of an HTTP proxy.
    """

    url: str
    max_bytes: int
    automatic: bool = True
    robots: bool = True
    cut: bool = False
    accept: str = PAGES
    etag: str | None = None
    last_modified: str | None = None
    cookie: str | None = field(default=None, repr=False)
    proxy: str | None = None

    def __post_init__(self) -> None:
        if not fits_a_header(self.accept):
            raise ValueError(f"accept is {self.accept!r}: give the value of an Accept header.")
        if self.cookie is not None and not fits_a_header(self.cookie):
            raise ValueError(
                "The cookie is no printable ASCII: give the value of the Cookie header as a browser sends it."
            )

    @property
    def headers(self) -> dict[str, str]:
        """The headers that differ from one fetch to the next, but for the cookie."""
        headers = {"Accept": self.accept}
        if etag := validator(self.etag):
            headers["If-None-Match"] = etag
        if last_modified := validator(self.last_modified):
            headers["If-Modified-Since"] = last_modified
        return headers

    @property
    def conditional(self) -> bool:
        """Whether the page is wanted only if it has changed."""
        return len(self.headers) > 1


def validator(text: str | None) -> str | None:
    """Return an ETag or a Last-Modified if it can be sent back, else None."""
    return text if text and len(text) <= _LONGEST_VALIDATOR and fits_a_header(text) else None
