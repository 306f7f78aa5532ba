"""One process of the pool, seen from outside: a job in, its result out, or the process is ended."""

import pickle
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from nutgraf.errors import Crashed, TooSlow
from nutgraf.workers.messages import received, send

Result = TypeVar("Result")


class Worker:
    """One process, and the two pipes to it."""

    def __init__(self, megabytes: int) -> None:
        # -P: a pickle.py in the folder that we are in is not the standard library's.
        command = [sys.executable, "-P", "-m", "nutgraf.workers", str(megabytes)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603  ourselves

        self.pid = self._process.pid
        self._is_ready = False  # a process that is still starting has no job yet, and its time has not begun

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def run(
        self, function: Callable[..., Result], args: tuple[object, ...], kwargs: dict[str, object], seconds: float
    ) -> Result:
        self._wait_until_ready()
        job = pickle.dumps((function.__module__, function.__qualname__, args, kwargs))
        stopped = threading.Event()
        timer = threading.Timer(seconds, self._stop, (stopped,))
        timer.start()
        try:
            answer = self._asked(job)
        except (OSError, EOFError):
            self._process.wait()
            raise self._ending(seconds if stopped.is_set() else None) from None
        except BaseException:
            self.kill()  # its answer would be taken for that of the next job
            raise
        finally:
            timer.cancel()
        done, value = pickle.loads(answer)  # noqa: S301  written by our own process
        if not done:
            raise value
        result: Result = value
        return result

    def kill(self) -> None:
        """End the process and wait for it, so that none is left behind."""
        self._process.kill()
        self._process.wait()

    def end(self) -> None:
        """End the process and take down the pipes to it, which no other thread may be reading."""
        self.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def _wait_until_ready(self) -> None:
        if self._is_ready or self._process.stdout is None:
            return
        try:
            received(self._process.stdout)
        except (OSError, EOFError):
            self._process.wait()
            raise self._ending(None) from None
        self._is_ready = True

    def _asked(self, job: bytes) -> bytes:
        to, back = self._process.stdin, self._process.stdout
        if to is None or back is None:
            raise EOFError
        send(to, job)
        return received(back)

    def _stop(self, stopped: threading.Event) -> None:
        stopped.set()
        self._process.kill()

    def _ending(self, seconds: float | None) -> TooSlow | Crashed:
        if seconds is not None:
            return TooSlow(
                f"Work on it was stopped after {seconds:g} seconds. Save only the article, and give the file."
            )
        return Crashed(
            f"The process that worked on it ended (exit code {self._process.returncode}), perhaps for want of memory. "
            "Save only the article, and give the file."
        )
