"""The limits of a fetch, and the name that we go by."""

from dataclasses import dataclass

from nutgraf._version import __version__

USER_AGENT = f"nutgraf/{__version__} (summaries of pages that a person asks for)"


@dataclass(frozen=True, slots=True)
class FetchSettings:
    """How far one fetch may go.

    allow_private: also dial private, loopback and link-local addresses, on any port.
    connect_seconds: for finding a server's address, for each attempt to connect, and for TLS.
    read_seconds: the longest silence of a connected server.
    total_seconds: for the whole fetch, redirects included, however busy the server looks.
    max_bytes: size of the page after decompression.
    max_redirects: how often the server may send us on.
    user_agent: what we call ourselves, printable ASCII; anything else is a ValueError.
    """

    allow_private: bool = False
    connect_seconds: float = 5.0
    read_seconds: float = 10.0
    total_seconds: float = 20.0
    max_bytes: int = 15 * 1024 * 1024
    max_redirects: int = 5
    user_agent: str = USER_AGENT

    def __post_init__(self) -> None:
        if not (self.user_agent.isascii() and self.user_agent.isprintable() and self.user_agent.strip()):
            raise ValueError(f"user_agent is {self.user_agent!r}: give a name in printable ASCII.")
