"""A process of the pool: jobs come in on standard input, answers go out on what was standard output.

A job is a pickle of module, name, arguments; an answer one of whether it was done, and the result or the error. Both
ends are ours.
"""

import os
import pickle
import signal
import sys
from contextlib import suppress
from importlib import import_module

from nutgraf.errors import Crashed
from nutgraf.workers.messages import received, send

_MEGABYTE = 1024 * 1024


def _work(megabytes: int) -> None:
    """Do jobs until the other side hangs up."""
    _limit_memory(megabytes)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the pool's to deal with
    jobs = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a job prints must not stand among the answers
    sys.stdout = sys.stderr
    send(answers, b"ready")
    while True:
        try:
            job = received(jobs)
        except EOFError:
            return
        send(answers, _answer(job))


def _answer(job: bytes) -> bytes:
    module, name, args, kwargs = pickle.loads(job)  # noqa: S301  written by our own parent
    try:
        return pickle.dumps((True, getattr(import_module(module), name)(*args, **kwargs)))
    except MemoryError:
        return pickle.dumps(
            (False, Crashed("Work on it used up the memory. Save only the article, and give the file."))
        )
    except Exception as error:  # noqa: BLE001  it is raised again on the other side
        return _failure(error)


def _failure(error: Exception) -> bytes:
    try:
        failure = pickle.dumps((False, error))
        pickle.loads(failure)  # noqa: S301  our own; an error can be pickled and still not come back
    except Exception:  # noqa: BLE001  whatever a foreign error class does
        return pickle.dumps((False, RuntimeError(f"{type(error).__name__}: {error}")))
    return failure


def _limit_memory(megabytes: int) -> None:
    try:
        import resource  # noqa: PLC0415  Windows has none, and no limit
    except ImportError:
        return
    with suppress(ValueError, OSError):  # a stricter limit is set already
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, megabytes * _MEGABYTE))


if __name__ == "__main__":
    with suppress(BrokenPipeError):
        _work(int(sys.argv[1]))
