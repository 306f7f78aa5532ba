"""The moment at which a fetch has to be over."""

import time
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment of the monotonic clock, in seconds."""

    moment: float

    @classmethod
    def in_seconds(cls, seconds: float) -> Self:
        return cls(time.monotonic() + seconds)

    def cut(self, seconds: float | None) -> float:
        """Return the time that a step may take: the seconds given, or what is left if that is less.

        Raises TimeoutError where nothing is left.
        """
        left = self.moment - time.monotonic()
        if left <= 0:
            raise TimeoutError("the total time is used up")
        return left if seconds is None else min(seconds, left)
