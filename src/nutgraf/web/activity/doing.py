"""Orders in, done in some threads; how each job goes out, whenever it changes."""

import logging
import queue
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import replace
from typing import Any

from nutgraf.errors import NutgrafError
from nutgraf.intake.filling import Tools, add, refresh
from nutgraf.intake.visits import OnArrival, moment
from nutgraf.records import Arrival, Seen, Source, Visited
from nutgraf.web.activity.job import Adding, Job, Order, Visiting

_THREADS = 4  # jobs at the same time

_STOPPED = "The server was stopped before it was done."
_BUG = "It ended by a bug of nutgraf's; the log of the server says which."

_log = logging.getLogger(__name__)


class Stopped(Exception):
    """Raised where work waits and is to end."""


class Doing:
    """The jobs of a process. tell: called with each job whenever it has changed, from several threads."""

    def __init__(self, tools: Tools, tell: Callable[[Job], None]) -> None:
        self._tools = tools
        self._tell = tell
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(_THREADS)]

    def start(self) -> None:
        """Begin to do what is ordered."""
        for thread in self._threads:
            thread.start()

    def order(self, order: Order) -> None:
        """Have a job done as soon as a thread is free."""
        self._orders.put(order)

    def stop(self, seconds: float) -> bool:
        """End all jobs after the story that they are at; return whether that was so within so many seconds."""
        self._tools.stopping.set()
        for _ in self._threads:
            self._orders.put(None)
        for thread in self._threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while (order := self._orders.get()) and not self._tools.stopping.is_set():
            progress = Progress(order.job, self._tell)
            progress.follow(self._begun(order.work, progress.arrived), self._tools.stopping)

    def _begun(self, work: Adding | Visiting, on_arrival: OnArrival) -> Generator[Arrival | Visited]:
        if isinstance(work, Adding):
            return add(self._tools, work.what, work.wish, on_arrival=on_arrival)
        return refresh(self._tools, ids=work.ids, everything=work.everything, on_arrival=on_arrival)


class Progress:
    """How one job goes: it changes with every story that comes, in whatever thread."""

    def __init__(self, job: Job, tell: Callable[[Job], None]) -> None:
        self._job = job
        self._tell = tell
        self._lock = threading.Lock()

    def follow(self, work: Generator[Arrival | Visited], stopping: threading.Event) -> None:
        """Do the work to its end, or until it is to stop, and tell of it on the way."""
        error: str | None = None
        try:
            with closing(work):
                for came in work:
                    self._came(came)
                    if stopping.is_set():
                        raise Stopped  # noqa: TRY301  as waits do
        except NutgrafError as trouble:
            error = str(trouble)
        except Stopped:
            error = _STOPPED
        except Exception:  # noqa: BLE001  the thread is for other jobs too
            _log.exception("Job %d ended by a bug", self._job.id)
            error = _BUG
        self._change(ended_at=moment(), error=error or self._job.error)

    def arrived(self, _source: Source, arrival: Arrival) -> None:
        """Count a story of a source that has come, in the thread that visits the source."""
        self._count(arrival)

    def _came(self, came: Arrival | Visited) -> None:
        if isinstance(came, Visited):
            is_first = self._job.visited == 0
            self._change(
                visited=self._job.visited + 1,
                source=came.source.id if is_first else None,
                error=came.error if is_first else None,
            )
        else:
            self._count(came)
            self._change(article=came.id, error=None if came.seen is Seen.KEPT else came.reason)

    def _count(self, arrival: Arrival) -> None:
        with self._lock:
            kept, failed = self._job.kept, self._job.failed
            self._job = replace(
                self._job,
                kept=kept + (arrival.seen is Seen.KEPT),
                failed=failed + (arrival.seen is Seen.FAILED),
            )
            self._tell(self._job)

    def _change(self, **fields: Any) -> None:
        with self._lock:
            self._job = replace(self._job, **fields)
            self._tell(self._job)
