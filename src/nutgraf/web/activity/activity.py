"""What readers and time ask for in, done by another process; what goes on there out, for the pages that show it."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from nutgraf.errors import Busy, LibraryError, NotFound
from nutgraf.intake.filling import Wish
from nutgraf.intake.visits import moment
from nutgraf.library import Library
from nutgraf.records import Source
from nutgraf.web.activity.job import Adding, Job, JobKind, Order, Visiting
from nutgraf.web.activity.process import Process
from nutgraf.web.server.heavy import step_aside
from nutgraf.web.settings import Settings

_SHOWN = 50
_UNFINISHED = 24  # jobs that go on or wait; what they were given is held in memory meanwhile
_RETRY = 30  # seconds, where there are so many
_EVERY = 15.0  # seconds between two looks at which sources are due
_LONGEST_NAME = 500
_LOST = "The process that did it ended before it was done. Try again."


class Activity:
    """The work that goes on; safe to use from several threads."""

    def __init__(self, settings: Settings, library: Library) -> None:
        """Take how the work is to be done, and the library in which it is seen what is due."""
        self._library = library
        self._refresh = settings.refresh
        self._jobs: dict[int, Job] = {}
        self._last = 0
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._process = Process(settings, self._told, self._lost)
        self._watching = threading.Thread(target=self._watch, name="nutgraf-due", daemon=True)

    def start(self) -> None:
        """Begin to visit sources that are due."""
        if self._refresh:
            self._watching.start()

    def begin_to_stop(self) -> None:
        """Have all work end after the story that it is at."""
        self._stopping.set()
        self._process.begin_to_stop()

    def stop(self) -> None:
        """End all work after the story that it is at, and wait for it, but not for long."""
        self.begin_to_stop()
        self._process.stop()

    def add(self, what: str | bytes, wish: Wish, *, name: str = "") -> Job:
        """Begin to add an address, or the bytes of a page or of an OPML file, and return the job. Raises Busy."""
        return self._begin(JobKind.ADD, name or (what if isinstance(what, str) else ""), Adding(what, wish))

    def refresh(self, ids: Sequence[int] | None = None) -> Job:
        """Begin to visit sources, these or all, due or not, and return the job. Raises Busy."""
        work = Visiting(None, everything=True) if ids is None else Visiting(tuple(ids))
        return self._begin(JobKind.REFRESH, "", work)

    def wait(self, job_id: int, seconds: float) -> Job:
        """Return the job when it has ended, or as it is after so many seconds. Raises NotFound."""
        step_aside()
        with self._changed:
            self._changed.wait_for(lambda: _has_ended(self._jobs.get(job_id)), seconds)
            if job_id not in self._jobs:
                raise NotFound(f"There is no job {job_id}, or it ended long ago.")
            return self._jobs[job_id]

    def jobs(self) -> tuple[Job, ...]:
        """Return what goes on and what ended lately, newest first, at most 50."""
        with self._changed:
            return tuple(sorted(self._jobs.values(), key=lambda job: -job.id))

    def _begin(self, kind: JobKind, name: str, work: Adding | Visiting) -> Job:
        with self._changed:
            if sum(job.ended_at is None for job in self._jobs.values()) >= _UNFINISHED:
                raise Busy(_RETRY)
            self._last += 1
            job = self._jobs[self._last] = Job(self._last, kind, name[:_LONGEST_NAME], moment())
            self._forget()
        self._process.order(Order(job, work))
        return job

    def _forget(self) -> None:
        """Drop the oldest that have ended."""
        for job in [job for job in self._jobs.values() if job.ended_at][: max(0, len(self._jobs) - _SHOWN)]:
            del self._jobs[job.id]

    def _told(self, job: Job) -> None:
        with self._changed:
            if job.id in self._jobs:
                self._jobs[job.id] = job
            self._changed.notify_all()

    def _lost(self) -> None:
        """The process has ended; what it was at is not known to be done."""
        with self._changed:
            for job in self._jobs.values():
                if job.ended_at is None:
                    self._jobs[job.id] = replace(job, ended_at=moment(), error=_LOST)
            self._changed.notify_all()

    def _watch(self) -> None:
        """Have sources visited that are due, unless such a visit goes on."""
        last: Job | None = None
        while not self._stopping.is_set():
            with suppress(LibraryError, Busy, NotFound):  # the next look may be luckier
                if last is None or self.wait(last.id, 0).ended_at:
                    last = None
                    if any(_is_due(source) for source in self._library.sources()):
                        last = self._begin(JobKind.REFRESH, "", Visiting(None))
            self._stopping.wait(_EVERY)


def _has_ended(job: Job | None) -> bool:
    return job is None or job.ended_at is not None


def _is_due(source: Source) -> bool:
    return not source.paused and (source.next_at is None or source.next_at <= moment())
