"""Routes that start work on what strangers wrote: done in lanes of their own, so that reading never waits for them."""

import functools
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from typing import ParamSpec, Protocol, TypeVar

from anyio import CapacityLimiter, to_thread

from nutgraf.errors import Busy

P = ParamSpec("P")
Result = TypeVar("Result")

_RETRY = 5  # seconds
_LEAST = 2


class Lanes:
    """So many heavy requests at once, and so many that wait.

    at_once: threads; more than the processes that do the work, since some wait for a publisher's server meanwhile.
    """

    def __init__(self, at_once: int, waiting: int) -> None:
        self._limiter = CapacityLimiter(max(at_once, _LEAST))
        self._most = max(at_once, _LEAST) + waiting
        self.count = 0

    async def run(self, function: Callable[[], Result]) -> Result:
        """Return what the function returns, worked out in a thread. Raises Busy where too many wait already."""
        if self.count >= self._most:
            raise Busy(_RETRY)
        self.count += 1
        try:
            return await to_thread.run_sync(function, limiter=self._limiter)
        finally:
            self.count -= 1


class Leaves(Protocol):
    """What can be left: the place that a request has among those that are worked on at once."""

    def leave(self) -> None:
        """Give it to another; in the event loop's thread."""

    def leave_soon(self) -> None:
        """Give it to another; in any thread."""


LANES: ContextVar[Lanes] = ContextVar("lanes")
"""The lanes of the server that the request was made to."""

PLACE: ContextVar[Leaves] = ContextVar("place")
"""The place that the request has, which heavy work does not keep from quick requests."""


def step_aside() -> None:
    """Give the place of this request to another, since it will only wait from now on."""
    place = PLACE.get(None)
    if place is not None:
        place.leave_soon()


def heavily(function: Callable[P, Result]) -> Callable[P, Awaitable[Result]]:
    """Return the route function as one that is worked on in a lane for heavy work, or refused with Busy.

    function: a synchronous route function of Starlette or of FastAPI, which see its signature as it is.
    """

    @functools.wraps(function)
    async def in_lane(*args: P.args, **kwargs: P.kwargs) -> Result:
        call = functools.partial(function, *args, **kwargs)
        lanes, place = LANES.get(None), PLACE.get(None)
        if place is not None:
            place.leave()
        return await (to_thread.run_sync(call) if lanes is None else lanes.run(call))

    return in_lane
