"""Clients that show wrong tokens, counted, so that nobody can try many."""

import ipaddress
import time
from collections import OrderedDict
from collections.abc import Callable
from math import ceil

_MOST = 10  # wrong ones in a row before a client has to wait
_EVERY = 6.0  # seconds for which each counts
_CLIENTS = 10_000  # remembered


class Tries:
    """How many wrong tokens each client has shown lately. clock: seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        # When the last of them counts no more, and which it was.
        self._wrong: OrderedDict[str, tuple[float, bytes]] = OrderedDict()

    def wait(self, address: str) -> int:
        """Return for how many seconds the client gets no answer about a token; 0 where it gets one."""
        until, _ = self._wrong.get(_client(address), (0.0, b""))
        return max(0, ceil(until - self._clock() - (_MOST - 1) * _EVERY))

    def failed(self, address: str, digest: bytes) -> None:
        """Count a wrong token. digest: of it; a program that shows a revoked one again and again guesses nothing."""
        client = _client(address)
        until, last = self._wrong.pop(client, (0.0, b""))
        if not digest or digest != last:
            until = max(until, self._clock()) + _EVERY
        self._wrong[client] = until, digest
        if len(self._wrong) > _CLIENTS:
            self._wrong.popitem(last=False)


def _client(address: str) -> str:
    """Return what one client can be taken for: an IPv6 address is one of many that it has."""
    try:
        given = ipaddress.ip_address(address)
    except ValueError:
        return address
    return str(ipaddress.ip_network((given, 64), strict=False)) if given.version == 6 else address
