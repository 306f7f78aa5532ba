"""Orders in, done by a process of its own; what it tells of its jobs out. It is started when there is an order."""

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from nutgraf.web.activity.job import Job, Order
from nutgraf.web.settings import Settings
from nutgraf.workers.messages import received, send

_PATIENCE = 7.0  # seconds for the process to end its work


class Process:
    """The process in which jobs are done, seen from outside; one that has ended is started anew for the next order.

    told: called with every job that has changed; lost: called when the process has ended. Both in a thread of its own.
    """

    def __init__(self, settings: Settings, told: Callable[[Job], None], lost: Callable[[], None]) -> None:
        self._settings = settings
        self._told = told
        self._lost = lost
        self._is_stopping = False
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def order(self, order: Order) -> None:
        """Have a job done; where the process has just ended, the job is lost with those that it was at."""
        with self._lock:
            if self._is_stopping:
                return
            if self._process is None:
                self._process = self._started()
            assert self._process.stdin is not None
            with suppress(OSError):  # it has ended
                send(self._process.stdin, pickle.dumps(order))

    def begin_to_stop(self) -> None:
        """Have it end after what it is at: it does when nobody can give it orders any more."""
        with self._lock:
            self._is_stopping = True
            if self._process is not None and self._process.stdin is not None:
                with suppress(OSError):
                    self._process.stdin.close()

    def stop(self) -> None:
        """Wait for it to end, for a while; then end it with all processes that it started."""
        self.begin_to_stop()
        process = self._process
        if process is not None:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_PATIENCE)
            _end(process)

    def _started(self) -> subprocess.Popen[bytes]:
        # A session of its own: Ctrl-C is for the server, which tells it to stop, and its workers end with it.
        command = [sys.executable, "-P", "-m", "nutgraf.web.activity"]
        process = subprocess.Popen(  # noqa: S603  ourselves
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True
        )
        assert process.stdin is not None
        with suppress(OSError):
            send(process.stdin, pickle.dumps(self._settings))
        threading.Thread(target=self._listen, args=(process,), name="nutgraf-activity", daemon=True).start()
        return process

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Pass on what the process tells until it ends."""
        assert process.stdout is not None
        with suppress(OSError, EOFError, ValueError):
            while True:
                self._told(pickle.loads(received(process.stdout)))  # noqa: S301  written by our own process
        _end(process)
        with self._lock:
            self._process = None
        self._lost()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and what it started, and wait for it, so that none is left behind."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
