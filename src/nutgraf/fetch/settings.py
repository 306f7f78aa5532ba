"""The limits of a fetch, how polite it is, and the name that we go by."""

import math
from dataclasses import dataclass

from nutgraf._version import __version__

USER_AGENT = f"nutgraf/{__version__} (summaries of pages that a person asks for)"

# Fields of FetchSettings by what may stand in them.
_POSITIVE = ("connect_seconds", "read_seconds", "total_seconds", "max_bytes", "attempts")
_NOT_NEGATIVE = ("max_redirects", "gap_seconds", "crawl_delay_seconds", "patience_seconds")


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How far one fetch may go, and how often a server is asked.

    allow_private: also dial private, loopback and link-local addresses, on any port.
    connect_seconds: for finding a server's address, for each attempt to connect, and for TLS.
    read_seconds: the longest silence of a connected server.
    total_seconds: for the whole fetch, redirects and further attempts included, however busy the server looks;
    the waits for politeness are not counted.
    max_bytes: size of the page after decompression.
    max_redirects: how often the server may send us on.
    attempts: how often a fetch is tried in all, where what went wrong may pass.
    gap_seconds: from the end of a request to the next one to the same host, for what is fetched automatically.
    crawl_delay_seconds: the longest gap that a robots.txt gets by asking for it.
    patience_seconds: the longest wait that a server gets by asking for it; beyond it the fetch ends in HTTPStatus.
    user_agent: what we call ourselves, printable ASCII; its first word is the name that a robots.txt knows us by.

    Anything else is a ValueError.
    """

    allow_private: bool = False
    connect_seconds: float = 5.0
    read_seconds: float = 10.0
    total_seconds: float = 20.0
    max_bytes: int = 15 * 1024 * 1024
    max_redirects: int = 5
    attempts: int = 3
    gap_seconds: float = 1.0
    crawl_delay_seconds: float = 10.0
    patience_seconds: float = 30.0
    user_agent: str = USER_AGENT

    def __post_init__(self) -> None:
        if not fits_a_header(self.user_agent):
            raise ValueError(f"user_agent is {self.user_agent!r}: give a name in printable ASCII.")
        for name in _POSITIVE + _NOT_NEGATIVE:
            value: float = getattr(self, name)
            if not (math.isfinite(value) and value >= 0 and (value or name in _NOT_NEGATIVE)):
                least = "0 or more" if name in _NOT_NEGATIVE else "more than 0"
                raise ValueError(f"{name} is {value}: give a number that is {least}.")


def fits_a_header(text: str) -> bool:
    """Return whether the text can stand as the value of a header: printable ASCII, not blank."""
    return text.isascii() and text.isprintable() and bool(text.strip())
