"""Whose turn it is at a host: one request at a time, a gap between two, and a rest where a server asks for one."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import ceil, inf

import httpx

# How many hosts are remembered before those are forgotten that nothing follows from any more.
_HOSTS = 1000


class Resting(Exception):
    """The server asked to be left alone. seconds: for how much longer; status_code: of its last answer."""

    def __init__(self, seconds: int, status_code: int) -> None:
        super().__init__(seconds, status_code)
        self.seconds = seconds
        self.status_code = status_code


@dataclass(slots=True)
class _Host:
    """When the last request ended and until when the host rests, by our clock; users: who needs this record now."""

    line: threading.Lock = field(default_factory=threading.Lock)
    ended: float = -inf
    rests_until: float = -inf
    status_code: int = 0
    users: int = 0


class Turns:
    """Turns at hosts, for any number of threads.

    clock: seconds that only grow; sleep: waits so many seconds. patience: the longest rest that is waited for.
    """

    def __init__(self, clock: Callable[[], float], sleep: Callable[[float], None], *, patience: float) -> None:
        self._clock = clock
        self._sleep = sleep
        self._patience = patience
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, name: str, gap: float) -> Iterator[None]:
        """Wait until nobody else asks the host, and for the gap and its rest; inside, it is ours.

        Raises Resting at once where the rest is longer than our patience.
        """
        with self._host(name) as host, host.line:
            self._wait(host, gap)
            try:
                yield
            finally:
                host.ended = self._clock()

    def rest(self, name: str, seconds: int, status_code: int) -> None:
        """Leave the host alone for so many seconds from now."""
        with self._host(name) as host:
            host.rests_until = max(host.rests_until, self._clock() + seconds)
            host.status_code = status_code

    def rest_of(self, name: str) -> int:
        """Return for how many more seconds the host is to be left alone."""
        with self._lock:
            host = self._hosts.get(name)
        return 0 if host is None else ceil(max(0.0, host.rests_until - self._clock()))

    def forget(self) -> None:
        """Forget all hosts that nobody asks now."""
        with self._lock:
            self._hosts = {name: host for name, host in self._hosts.items() if host.users}

    def _wait(self, host: _Host, gap: float) -> None:
        rest = host.rests_until - self._clock()
        if rest > self._patience:
            raise Resting(ceil(rest), host.status_code)
        wait = max(rest, host.ended + gap - self._clock())
        if wait > 0:
            self._sleep(wait)

    @contextmanager
    def _host(self, name: str) -> Iterator[_Host]:
        with self._lock:
            if name not in self._hosts and len(self._hosts) >= _HOSTS:
                self._drop_idle()
            host = self._hosts.setdefault(name, _Host())
            host.users += 1
        try:
            yield host
        finally:
            with self._lock:
                host.users -= 1

    def _drop_idle(self) -> None:
        """Forget the hosts that neither a gap nor a rest is due of; a minute is longer than any gap."""
        now = self._clock()
        self._hosts = {
            name: host
            for name, host in self._hosts.items()
            if host.users or max(host.ended + 60, host.rests_until) > now
        }


def host_of(url: httpx.URL) -> str:
    """Return the name under which a URL's host has its turns: its port counts unless it is the scheme's own."""
    host = url.host.lower().rstrip(".")
    return host if url.port is None else f"{host}:{url.port}"
