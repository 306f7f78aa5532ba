"""Secrets in, the tokens out that they belong to; a library is asked at most every other second for each."""

import hashlib
import time
from collections.abc import Callable

from anyio import CapacityLimiter, to_thread

from nutgraf.library import Library
from nutgraf.records import Token

_SECONDS = 2.0  # for which an answer is good, and so the longest that a revoked token is of use
_REMEMBERED = 1000
_THREADS = 2


class Doorkeeper:
    """Knows the tokens of a library. Used in the event loop's thread; the library is read in others."""

    def __init__(self, library: Library, clock: Callable[[], float] = time.monotonic) -> None:
        self._library = library
        self._clock = clock
        self._known: dict[bytes, tuple[Token, float]] = {}
        self._needs: tuple[bool, float] = (True, 0.0)
        self._threads = CapacityLimiter(_THREADS)

    def known(self, secret: str) -> Token | None:
        """Return the token if it was looked up lately, else None."""
        token, until = self._known.get(digest_of(secret), (None, 0.0))
        return token if until > self._clock() else None

    async def token(self, secret: str) -> Token | None:
        """Return the token that a secret belongs to, or None."""
        if found := self.known(secret):
            return found
        found = await to_thread.run_sync(self._library.token, secret, limiter=self._threads)
        if found is not None:
            self._remember(digest_of(secret), found)
        return found

    async def needs_token(self) -> bool:
        """Return whether the library has a token, so that it is open to nobody without one."""
        needs, until = self._needs
        if until <= self._clock():
            needs = await to_thread.run_sync(self._library.has_tokens, limiter=self._threads)
            self._needs = needs, self._clock() + _SECONDS
        return needs

    def _remember(self, digest: bytes, token: Token) -> None:
        now = self._clock()
        if len(self._known) >= _REMEMBERED:
            self._known = {each: known for each, known in self._known.items() if known[1] > now}
        if len(self._known) < _REMEMBERED:
            self._known[digest] = token, now + _SECONDS


def digest_of(secret: str) -> bytes:
    """Return what stands for a secret in memory, where secrets themselves are not kept."""
    return hashlib.sha256(secret.encode(errors="surrogateescape")).digest()
