"""Pages of a running site in, the same pages with their summaries out, as soon as those are there.

A page is never kept waiting: its summary is worked out behind it, by one process, and until then the page goes out as
it is. What was worked out is kept by the page's address and by the bytes of its story, so that it also fits the next
answer for it, in which a token or a greeting around the story is another.
"""

import queue
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from nutgraf.errors import NutgrafError
from nutgraf.web.button.failures import NoPlace
from nutgraf.web.button.fitting import Fitted, fitted
from nutgraf.web.button.shelf import Shelf
from nutgraf.web.button.telling import Untold, Wish, tell
from nutgraf.workers import Workers

_LONGEST_QUEUE = 64
_VARIANTS = 4  # of a page, such as for readers with and without a subscription
_MOST_HELD = 64 * 1024 * 1024  # bytes of stories that are remembered
_PREFIX = "/nutgraf"


class State(Enum):
    """How it stands with a page's summary."""

    READY = auto()
    PENDING = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """A page to send. tag: names what was put into it, or "" where nothing was."""

    state: State
    body: bytes
    tag: str = ""


@dataclass(slots=True)
class _Known:
    """What is known of an address. asked_at: when it was worked on last, in seconds of a steady clock."""

    asked_at: float
    pending: bool = True
    variants: list[Fitted] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class LiveOptions:
    """What the owner of a running site decides.

    prefix: the path below which summaries and the script are served. wish: the lengths of summaries. abstract: whether
    they go into the page's JSON-LD too. base_url: where the site is found, for pages that do not say where they belong.
    folder: where summaries are shared by several processes that serve the site, or None for one process.
    most_bytes: longer pages are left as they are. pages: so many are remembered, the latest. again: seconds before an
    address that offers nothing, or something new, is looked at again. job_seconds: what work on one page may take.
    """

    prefix: str = _PREFIX
    wish: Wish = field(default_factory=Wish)
    abstract: bool = True
    base_url: str | None = None
    folder: Path | None = None
    most_bytes: int = 1024 * 1024
    pages: int = 1000
    again: float = 60.0
    job_seconds: float = 10.0


@dataclass(frozen=True, slots=True)
class _Job:
    address: str
    root: str
    body: bytes
    content_type: str | None


class LiveSummaries:
    """The summaries of a running site; safe to use from several threads. No method waits for a summary."""

    def __init__(self, options: LiveOptions) -> None:
        """Take what the owner decides; a process is started when the first page comes."""
        self.options = options
        self.shelf = Shelf(options.pages, options.folder)
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._held = 0  # bytes of stories
        self._lock = threading.Lock()
        self._jobs: queue.Queue[_Job | None] = queue.Queue(_LONGEST_QUEUE)
        self._thread: threading.Thread | None = None
        self._workers = Workers(1, seconds=options.job_seconds)

    def page(self, address: str, root: str, body: bytes, content_type: str | None) -> Answer:
        """Return the page with its summary, or as it is while there is none.

        address: path and query, as the site sees them; root: the path below which the site is found.
        """
        variants = self._variants(root + address)
        for variant in variants:
            if (made := variant.put_into(body)) is not None:
                return Answer(State.READY, made, variant.tag)
        is_pending = self._look_at(_Job(address, root, body, content_type))
        return Answer(State.PENDING if is_pending else State.NONE, body)

    def close(self) -> None:
        """End the work; what is under way is given up."""
        self._workers.close()
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()

    def _variants(self, key: str) -> tuple[Fitted, ...]:
        with self._lock:
            if key not in self._known:
                return ()
            self._known.move_to_end(key)
            return tuple(self._known[key].variants)

    def _look_at(self, job: _Job) -> bool:
        """Have the page worked on where that is due, and return whether it is or will be."""
        now = time.monotonic()
        with self._lock:
            known = self._known.get(job.root + job.address)
            if known is not None and (known.pending or now - known.asked_at < self.options.again):
                return known.pending
            try:
                self._jobs.put_nowait(job)
            except queue.Full:
                return True  # it is worked on when it is asked for again
            self._remember(job, now)
            self._start()
            return True

    def _remember(self, job: _Job, now: float) -> None:
        known = self._known.setdefault(job.root + job.address, _Known(now))
        known.asked_at, known.pending = now, True
        self._known.move_to_end(job.root + job.address)
        self._shed()

    def _shed(self) -> None:
        """Forget the pages that were asked for longest ago, until the others are few and small enough."""
        while len(self._known) > self.options.pages or (self._held > _MOST_HELD and len(self._known) > 1):
            _, known = self._known.popitem(last=False)
            self._held -= sum(variant.size for variant in known.variants)

    def _start(self) -> None:
        # Only now: a server may have been forked since, and no thread crosses over.
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._work, name="nutgraf-button", daemon=True)
            self._thread.start()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            found: Fitted | None = None
            try:
                found = self._told(job)
            except (NutgrafError, NoPlace, RuntimeError):  # one page less with a summary; the pool may be closed
                found = None
            finally:
                self._keep(job, found)

    def _told(self, job: _Job) -> Fitted | None:
        told = self._workers.run(tell, job.body, self._url(job), job.content_type, self.options.wish)
        if isinstance(told, Untold):
            return None
        name = self.shelf.put(told.offer)
        folder = f"{job.root}{self.options.prefix}"
        return fitted(job.body, told, folder, name, with_abstract=self.options.abstract)

    def _url(self, job: _Job) -> str | None:
        # Never the Host header: whoever asks first would decide what address stands in the page.
        return None if self.options.base_url is None else f"{self.options.base_url.rstrip('/')}{job.address}"

    def _keep(self, job: _Job, found: Fitted | None) -> None:
        with self._lock:
            known = self._known.get(job.root + job.address)
            if known is None:
                return
            known.pending = False
            if found is not None:
                known.variants, left = [found, *known.variants[: _VARIANTS - 1]], known.variants[_VARIANTS - 1 :]
                self._held += found.size - sum(variant.size for variant in left)
                self._shed()
