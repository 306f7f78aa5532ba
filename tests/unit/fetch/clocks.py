"""A clock that only moves when somebody sleeps by it."""

import threading


class Clock:
    """Seconds since it was made. naps: how long each sleep was."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.naps: list[float] = []
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.naps.append(seconds)
            self.now += seconds
