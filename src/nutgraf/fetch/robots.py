"""What a site's robots.txt (RFC 9309) lets programs fetch: an address goes in, the rules that hold for it come out."""

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import httpx

from nutgraf.errors import FetchError, HTTPStatus, TooManyRedirects
from nutgraf.fetch.guard import LONGEST_URL

LONGEST = 500 * 1024
"""How many bytes of a robots.txt are read, as RFC 9309 (2.5) asks for at least."""

# Seconds: RFC 9309 (2.4) keeps a robots.txt for a day. One that could not be had is soon asked for again.
_KEPT = 24 * 3600
_KEPT_UNKNOWN = 600

# How many sites are remembered, and how many characters of robots.txt; those that were learned of first go first.
_SITES = 1000
_CHARACTERS = 16 * 1024 * 1024

_FORBIDDEN = "the robots.txt of its site asks programs not to. Open it in a browser, or ask for this one page by hand."

# A product token (RFC 9309, 2.2.1).
_TOKEN = re.compile(r"[a-z_-]+|\*", re.IGNORECASE)
_AGENT_LINE = re.compile(r"\s*user[- ]?agent\s*[:\s]\s*(.*)", re.IGNORECASE)


class Judgement(NamedTuple):
    """What a site says of fetching an address automatically.

    objection: what speaks against it and what to do, or "". crawl_delay: the gap between two requests that the
    site asks for, in seconds; 0 where it asks for none.
    """

    objection: str
    crawl_delay: float = 0.0


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site asks of programs of our name.

    text: its robots.txt, read anew for each address, because read it takes fifty times the memory.
    unknown: why it could not be had, or "".
    """

    token: str
    text: str = ""
    unknown: str = ""

    def judgement(self, url: httpx.URL) -> Judgement:
        """Return what the site says of the URL."""
        if self.unknown:
            return Judgement(f"its site did not tell whether it may be fetched automatically. {self.unknown}")
        from protego import Protego  # noqa: PLC0415  a page that a person asks for needs no robots.txt

        rules = Protego.parse(self.text)
        allowed = rules.can_fetch(str(url), self.token)
        return Judgement("" if allowed else _FORBIDDEN, rules.crawl_delay(self.token) or 0.0)


@dataclass(slots=True)
class _Site:
    lock: threading.Lock = field(default_factory=threading.Lock)
    rules: Rules | None = None
    until: float = 0.0

    @property
    def size(self) -> int:
        return len(self.rules.text) if self.rules else 0


class Robots:
    """The rules of all sites asked so far. user_agent: what we call ourselves; clock: seconds that only grow."""

    def __init__(self, user_agent: str, clock: Callable[[], float]) -> None:
        self._token = _token(user_agent)
        self._clock = clock
        self._sites: dict[httpx.URL, _Site] = {}
        self._lock = threading.Lock()

    def rules(self, url: httpx.URL, body_of: Callable[[str], bytes]) -> Rules:
        """Return the rules of the URL's site. body_of: fetches the robots.txt of an address, at most once a day."""
        address = url.copy_with(path="/robots.txt", query=None, fragment=None)
        site = self._site(address)
        with site.lock:
            if site.rules is None or self._clock() >= site.until:
                site.rules = self._fetched(str(address), body_of)
                site.until = self._clock() + (_KEPT_UNKNOWN if site.rules.unknown else _KEPT)
                self._drop_oldest()
            return site.rules

    def forget(self) -> None:
        """Forget all sites."""
        with self._lock:
            self._sites.clear()

    def _site(self, address: httpx.URL) -> _Site:
        with self._lock:
            return self._sites.setdefault(address, _Site())

    def _drop_oldest(self) -> None:
        with self._lock:
            held = sum(site.size for site in self._sites.values())
            while self._sites and (len(self._sites) > _SITES or held > _CHARACTERS):
                held -= self._sites.pop(next(iter(self._sites))).size

    def _fetched(self, address: str, body_of: Callable[[str], bytes]) -> Rules:
        """RFC 9309, 2.3.1: a site without a robots.txt allows everything, one that fails nothing."""
        try:
            return Rules(self._token, concerning(body_of(address), self._token))
        except TooManyRedirects:
            return Rules(self._token)
        except HTTPStatus as error:
            absent = 400 <= error.status_code < 500 and error.status_code != 429
            return Rules(self._token, unknown="" if absent else str(error))
        except FetchError as error:
            return Rules(self._token, unknown=str(error))


def concerning(body: bytes, token: str) -> str:
    """Return the robots.txt as text, in which the groups for other programs have one name.

    A rule longer than any URL that we ask for says nothing about one, and is left out.
    """
    lines = (line for line in body.decode("utf-8-sig", "replace").splitlines() if len(line) <= LONGEST_URL)
    return "\n".join(_named(line, token) for line in lines)


def _named(line: str, token: str) -> str:
    """Return a line that names a program in one of three ways: as everybody, as us, or as somebody else.

    Protego keeps the rules of each program apart, and works them out for each: a robots.txt of 100 kB could take
    gigabytes. It also takes a part of our name for all of it.
    """
    agent = _AGENT_LINE.match(line)
    if not agent:
        return line
    name = _token(agent[1])
    return f"User-agent: {name if name in ('*', token) else 'somebody-else'}"


def _token(user_agent: str) -> str:
    found = _TOKEN.match(user_agent.strip())
    return found[0].lower() if found else ""
