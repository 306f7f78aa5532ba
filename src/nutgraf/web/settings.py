"""What the owner of a server decides, read once at the edge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """How a server behaves.

    host, port: where it listens; port 0 takes a free one. library: a path or an address, None for the default place.
    hosts: names, other than those of the loopback and `host`, under which it may be asked for.
    allow_private: fetch from private and loopback addresses too. keep_pages: keep pages as fetched.
    refresh: visit sources that are due while it runs.
    at_once: requests that are worked on at the same time; beyond them and a short queue the answer is 503.
    workers: processes that tell articles, None for as many as there are cores; job_seconds: what one job may take.
    secure: it is reached through https, so cookies are for https only.
    """

    host: str = "127.0.0.1"
    port: int = 8765
    library: str | None = None
    hosts: tuple[str, ...] = ()
    allow_private: bool = False
    keep_pages: bool = True
    refresh: bool = True
    at_once: int = 4  # with more, threads wait for each other's turn at the interpreter: 16 made a fifth fewer pages
    workers: int | None = None
    job_seconds: float = 30.0
    secure: bool = False
