"""The process that does jobs: settings and then orders come in on standard input, how jobs go on standard output.

It ends after what it is at when its input ends, which is when the server stops, or is gone.
"""

import logging
import os
import pickle
import signal
import sys
import threading
from contextlib import suppress
from typing import IO

from nutgraf.errors import NutgrafError
from nutgraf.fetch import Fetcher, FetchSettings
from nutgraf.intake.filling import Tools
from nutgraf.library import Library
from nutgraf.pipeline import MAX_BYTES
from nutgraf.web.activity.doing import Doing, Stopped
from nutgraf.web.activity.job import Job
from nutgraf.web.server import logs
from nutgraf.web.settings import Settings
from nutgraf.workers import Workers
from nutgraf.workers.messages import received, send

_log = logging.getLogger("nutgraf.web.activity")

_NICENESS = 5  # readers come before what is fetched for later
_PATIENCE = 5.0  # seconds for the stories that it is at


class Teller:
    """Tells of jobs, from several threads."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self._lock = threading.Lock()

    def __call__(self, job: Job) -> None:
        with self._lock, suppress(OSError):  # nobody may be there any more to hear of it
            send(self._pipe, pickle.dumps(job))


def _main() -> None:
    """Take settings, and do jobs until the other side hangs up."""
    orders, told = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # nothing that is printed may stand among what is told
    sys.stdout = sys.stderr
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # it ends with the server
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    logs.configure()
    with suppress(EOFError):
        settings: Settings = pickle.loads(received(orders))  # noqa: S301  written by our own parent
        try:
            _work(settings, orders, Teller(told))
        except NutgrafError as error:
            _log.error("Jobs cannot be done: %s", error)


def _work(settings: Settings, orders: IO[bytes], tell: Teller) -> None:
    """Do jobs until there are no more orders. Raises LibraryError where the library cannot be opened."""
    stopping = threading.Event()
    fetching = FetchSettings(allow_private=settings.allow_private, max_bytes=MAX_BYTES)
    with (
        Library.open(settings.library) as library,
        Fetcher(fetching, sleep=lambda seconds: _rest(stopping, seconds)) as fetcher,
        Workers(settings.workers, seconds=settings.job_seconds) as workers,
    ):
        doing = Doing(Tools(library, fetcher, workers, settings.keep_pages, stopping), tell)
        doing.start()
        with suppress(EOFError):
            while True:
                doing.order(pickle.loads(received(orders)))  # noqa: S301  as above
        has_ended = doing.stop(_PATIENCE)
    if not has_ended:
        os._exit(0)  # a publisher's server keeps a thread waiting


def _rest(stopping: threading.Event, seconds: float) -> None:
    if stopping.wait(seconds):
        raise Stopped


if __name__ == "__main__":
    _main()
