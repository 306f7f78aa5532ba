"""More requests than can be worked on in, as many as can passed on: the others wait for a moment, or are told to.

An answer that comes late is asked for again, and makes a busy server busier; one that says no at once costs little. So
a request gets a place within the time that nobody notices, or 503 with Retry-After.
"""

import asyncio
from collections import deque
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from nutgraf.errors import Busy
from nutgraf.web.server.heavy import LANES, PLACE, Lanes

_PATIENCE = 0.05  # seconds
_QUEUED = 4  # requests that wait for every one that is worked on
_RETRY = 1  # seconds
_EXEMPT = ("/static/", "/health")


class Gate:
    """So many places, and a short queue. All of it happens in the event loop's thread."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._queue: deque[asyncio.Future[None]] = deque()
        self._most = places * _QUEUED
        self.places = places
        self.refused = 0

    @property
    def in_work(self) -> int:
        """How many places are taken."""
        return self.places - self._free

    async def enter(self) -> None:
        """Take a place. Raises Busy where none comes free at once."""
        if self._free:
            self._free -= 1
            return
        if len(self._queue) >= self._most:
            raise self._busy()
        turn = asyncio.get_running_loop().create_future()
        self._queue.append(turn)
        try:
            async with asyncio.timeout(_PATIENCE):
                await turn
        except (TimeoutError, asyncio.CancelledError) as error:
            self._give_up(turn, error)

    def _give_up(self, turn: "asyncio.Future[None]", error: TimeoutError | asyncio.CancelledError) -> None:
        """Leave the queue; but a place that came free in the same moment is taken."""
        has_place = turn.done() and not turn.cancelled()
        if has_place and isinstance(error, TimeoutError):
            return
        if has_place:
            self.leave()
        with suppress(ValueError):
            self._queue.remove(turn)
        if isinstance(error, TimeoutError):
            raise self._busy() from None
        raise error

    def leave(self) -> None:
        """Give the place to the first that waits."""
        while self._queue:
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1

    def _busy(self) -> Busy:
        self.refused += 1
        return Busy(_RETRY)


class Place:
    """The place that a request has; it is given back once."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._loop = asyncio.get_running_loop()
        self._is_held = True

    def leave(self) -> None:
        """Give it back, if that has not been done."""
        if self._is_held:
            self._is_held = False
            self._gate.leave()

    def leave_soon(self) -> None:
        """Give it back from another thread."""
        if self._is_held:
            self._loop.call_soon_threadsafe(self.leave)


class Overload:
    """Lets as many requests pass at once as there are places."""

    def __init__(self, app: ASGIApp, gate: Gate, lanes: Lanes) -> None:
        self._app = app
        self._gate = gate
        self._lanes = lanes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on when it has a place, or raise Busy."""
        if scope["type"] != "http" or scope["path"].startswith(_EXEMPT):
            await self._app(scope, receive, send)
            return
        await self._gate.enter()
        place = Place(self._gate)
        LANES.set(self._lanes)
        PLACE.set(place)

        async def sending(message: Message) -> None:
            place.leave()  # the work is done; how long the client takes to fetch it is no matter of ours
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            place.leave()
