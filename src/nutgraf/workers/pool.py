"""A bounded pool of processes: a function and its arguments in, its result out, and any one job can be stopped.

A page can be written so that work on it takes minutes or gigabytes. In a thread nothing can stop that; in a process of
its own it ends with the process, and only that job fails. Workers are started when first needed, as
`python -m nutgraf.workers`, so that a program that uses them needs no guard around its main module.

A job's function is named by module and name, and like its arguments it crosses over as a pickle; both ends are ours.
"""

import os
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import ParamSpec, Self, TypeVar

from nutgraf.workers.worker import Worker

P = ParamSpec("P")
Result = TypeVar("Result")


class Workers:
    """So many processes, each doing one job at a time; safe to use from several threads.

    count: processes at most; as many as there are cores without it. seconds: what one job may take.
    megabytes: address space that one process may use, where the system can limit it.
    """

    def __init__(self, count: int | None = None, *, seconds: float = 30.0, megabytes: int = 2048) -> None:
        self.count = count or os.cpu_count() or 1
        self._seconds = seconds
        self._megabytes = megabytes
        self._idle: queue.LifoQueue[Worker | None] = queue.LifoQueue()
        for _ in range(self.count):
            self._idle.put(None)  # a place for a worker that nobody has needed yet
        self._all: set[Worker] = set()
        self._lock = threading.Lock()
        self._closed = False

    def run(self, function: Callable[P, Result], /, *args: P.args, **kwargs: P.kwargs) -> Result:
        """Return what the function returns, worked out in a process; waits for a free one.

        function: one that stands at the top of a module. Raises what it raises, TooSlow where it takes longer than a
        job may, and Crashed where its process ends, such as for want of memory.
        """
        if self._closed:
            raise RuntimeError("The pool is closed.")
        worker = self._idle.get()
        try:
            worker = worker or self._started()
            return worker.run(function, args, kwargs, self._seconds)
        finally:
            self._idle.put(None if worker is None else self._kept(worker))

    @property
    def processes(self) -> tuple[int, ...]:
        """The ids of the processes that run."""
        with self._lock:
            return tuple(sorted(worker.pid for worker in self._all))

    @property
    def is_busy(self) -> bool:
        """Whether every place is taken by a job."""
        return self._idle.empty()

    def close(self) -> None:
        """End all processes, in the middle of a job too: whoever waits for one gets Crashed."""
        self._closed = True
        with self._lock:
            for worker in self._all:
                worker.kill()
        with suppress(queue.Empty):
            while True:
                worker_or_place = self._idle.get_nowait()
                if worker_or_place is not None:
                    self._kept(worker_or_place)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _started(self) -> Worker:
        worker = Worker(self._megabytes)
        with self._lock:
            self._all.add(worker)
        return worker

    def _kept(self, worker: Worker) -> Worker | None:
        """Return the worker, or its empty place where its process has ended."""
        if worker.is_alive():
            return worker
        with self._lock:
            self._all.discard(worker)
        worker.end()
        return None
