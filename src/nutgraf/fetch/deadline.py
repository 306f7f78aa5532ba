"""How much time a fetch still has for the network."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Deadline:
    """A stock of seconds that is used up while the clock runs, and only then.

    A fetch that waits for its turn at a host spends none of it.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._started: float | None = None

    @property
    def left(self) -> float:
        """How many seconds are left; none or fewer when it is over."""
        return self._seconds - (0.0 if self._started is None else time.monotonic() - self._started)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let the clock run inside."""
        self._started = time.monotonic()
        try:
            yield
        finally:
            self._seconds, self._started = self.left, None

    def cut(self, seconds: float | None) -> float:
        """Return the time that a step may take: the seconds given, or what is left if that is less.

        Raises TimeoutError where nothing is left.
        """
        left = self.left
        if left <= 0:
            raise TimeoutError("the total time is used up")
        return left if seconds is None else min(seconds, left)
