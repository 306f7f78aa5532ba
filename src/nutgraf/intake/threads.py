"""A function and many things in, what it makes of each out as it is done, several side by side."""

from collections.abc import Callable, Generator, Iterable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from threading import Event
from typing import TypeVar

# A publisher's own servers are asked one request at a time; so many publishers are asked side by side.
MOST = 16
_AHEAD = 4  # things taken in for every thread: enough that none waits, few enough that memory stays flat

Item = TypeVar("Item")
Made = TypeVar("Made")


def side_by_side(function: Callable[[Item], Made], items: Iterable[Item], stopping: Event) -> Generator[Made]:
    """Yield what the function makes of each item, in the order in which it is done.

    stopping: set where this is left before the end, so that functions under way can come to theirs; they are waited
    for, and what has not begun is dropped. Raises what the function raises.
    """
    executor = ThreadPoolExecutor(MOST, thread_name_prefix="nutgraf")
    running: set[Future[Made]] = set()
    try:
        for item in items:
            running.add(executor.submit(function, item))
            if len(running) >= MOST * _AHEAD:
                yield from _done(running)
        while running:
            yield from _done(running)
    except BaseException:
        stopping.set()
        raise
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _done(running: set[Future[Made]]) -> Generator[Made]:
    """Wait for some to be done, and take them out."""
    done, _ = wait(running, return_when=FIRST_COMPLETED)
    running -= done
    for future in done:
        yield future.result()
