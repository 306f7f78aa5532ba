"""Every error that nutgraf raises, in one tree, and what each means to a shell and to a web client.

    NutgrafError
    ├── InputError                what was handed in cannot be worked on
    │   ├── PageTooLarge          more bytes than we take
    │   ├── NotHTML               an image, a PDF, an archive or other binary data
    │   ├── NotAFeed              neither RSS, Atom, JSON Feed nor a sitemap
    │   ├── UndecodablePage       bytes that are no text in any encoding
    │   ├── TooSlow               a page that would take too long
    │   ├── Crashed               a page that took the process down that worked on it
    │   └── LimitTooSmall         no sentence fits the limit asked for
    ├── NothingToSummarize        the page holds no story (its status says why)
    ├── FetchError                the page could not be had
    │   ├── Refused               an address that we do not go to
    │   ├── TimedOut              no complete answer in time
    │   ├── HTTPStatus            the server answered with an error
    │   └── TooManyRedirects      more hops than we follow
    ├── LibraryError              stored articles cannot be read or written
    │   ├── NotFound
    │   ├── Conflict
    │   └── SchemaTooNew          written by a newer nutgraf
    ├── ServerError               a server of nutgraf cannot do it
    │   └── Busy                  it has too much to do at the moment
    └── ModelError                the installation is damaged
        ├── ModelMissing
        └── ModelCorrupt

Every message says what happened, to what, and what to do next.
"""

from collections.abc import Callable
from typing import NamedTuple


class NutgrafError(Exception):
    """The root of the tree: catch it to catch everything that nutgraf raises on purpose."""

    def __reduce__(self) -> "tuple[Callable[..., NutgrafError], tuple[object, ...], dict[str, object]]":
        """Cross process boundaries with message and fields as they are, past constructors that compose the message."""
        return _without_init, (type(self), *self.args), vars(self)


def _without_init(cls: type[NutgrafError], *args: object) -> NutgrafError:
    return cls.__new__(cls, *args)


class InputError(NutgrafError):
    """What was handed in cannot be worked on: a missing file, a folder, or one of the cases below."""


class PageTooLarge(InputError):
    """The page holds more bytes than we take."""


class NotHTML(InputError):
    """The bytes are an image, a PDF, an archive or other binary data, not a page of text."""


class NotAFeed(InputError):
    """The bytes are neither RSS, Atom, JSON Feed nor a sitemap."""


class UndecodablePage(InputError):
    """The bytes are text in no encoding that we know."""


class TooSlow(InputError):
    """Working on the page would take longer than the limit allows."""


class Crashed(InputError):
    """The process that worked on the page ended, for want of memory or by a bug below Python; others go on."""


class LimitTooSmall(InputError):
    """No sentence of the article fits the limit asked for.

    least: the smallest number of words that would give a summary.
    """

    def __init__(self, least: int) -> None:
        super().__init__(
            f"No sentence of the article fits the limit: its shortest takes {least} words. "
            f"Ask for at least {least} words."
        )
        self.least = least


class NothingToSummarize(NutgrafError):
    """The page holds no story, so there is nothing that a summary could say.

    status: why, one of the article statuses, such as "consent_wall".
    """

    def __init__(self, status: str, reason: str = "") -> None:
        super().__init__(f"Nothing to summarize: {reason or f'the page came out as {status}.'}")
        self.status = status


class FetchError(NutgrafError):
    """A page could not be fetched.

    url: the address that was asked for.
    """

    def __init__(self, message: str, *, url: str) -> None:
        super().__init__(message)
        self.url = url


class Refused(FetchError):
    """We did not make the request: the address is internal, or no address of the web."""


class TimedOut(FetchError):
    """The server did not answer completely within the time limit."""


class HTTPStatus(FetchError):
    """The server answered with an error.

    status_code: the three digits of its answer. retry_after: the seconds for which it asked to be left alone, or None.
    """

    def __init__(self, message: str, *, url: str, status_code: int, retry_after: int | None = None) -> None:
        super().__init__(message, url=url)
        self.status_code = status_code
        self.retry_after = retry_after


class TooManyRedirects(FetchError):
    """The server sent us on more often than we follow."""


class LibraryError(NutgrafError):
    """Stored articles could not be read or written."""


class NotFound(LibraryError):
    """The library holds nothing under that name."""


class Conflict(LibraryError):
    """Somebody else changed the same entry in the meantime."""


class SchemaTooNew(LibraryError):
    """The library was written by a newer version of nutgraf."""


class ServerError(NutgrafError):
    """A server of nutgraf cannot start, or cannot do what it was asked for."""


class Busy(ServerError):
    """A server has too much to do at the moment.

    retry_after: seconds after which to ask again.
    """

    def __init__(self, retry_after: int) -> None:
        super().__init__(f"There is too much to do at the moment. Ask again in {retry_after} s.")
        self.retry_after = retry_after


class ModelError(NutgrafError):
    """The weights that ship with nutgraf cannot be used: the installation is damaged."""


class ModelMissing(ModelError):
    """A file of the weights is not there."""


class ModelCorrupt(ModelError):
    """A file of the weights is not the one that was shipped."""


class Outcome(NamedTuple):
    """What an error means outside Python: an HTTP status and a process's exit code."""

    http_status: int
    exit_code: int


# Exit codes: 0 done; 1 some of several inputs failed; 2 usage; then one per branch of the tree.
OUTCOMES: dict[type[NutgrafError], Outcome] = {
    NutgrafError: Outcome(500, 7),
    InputError: Outcome(422, 5),
    PageTooLarge: Outcome(413, 5),
    NotHTML: Outcome(415, 5),
    NotAFeed: Outcome(422, 5),
    UndecodablePage: Outcome(422, 5),
    TooSlow: Outcome(422, 5),
    Crashed: Outcome(422, 5),
    LimitTooSmall: Outcome(422, 5),
    NothingToSummarize: Outcome(422, 3),
    FetchError: Outcome(502, 4),
    Refused: Outcome(403, 4),
    TimedOut: Outcome(504, 4),
    HTTPStatus: Outcome(502, 4),
    TooManyRedirects: Outcome(502, 4),
    LibraryError: Outcome(500, 6),
    NotFound: Outcome(404, 6),
    Conflict: Outcome(409, 6),
    SchemaTooNew: Outcome(500, 6),
    ServerError: Outcome(500, 8),
    Busy: Outcome(503, 8),
    ModelError: Outcome(500, 7),
    ModelMissing: Outcome(500, 7),
    ModelCorrupt: Outcome(500, 7),
}


def outcome(error: NutgrafError) -> Outcome:
    """Return the outcome of the error's class, or of the nearest class above it in the table."""
    return next(OUTCOMES[cls] for cls in type(error).__mro__ if cls in OUTCOMES)
