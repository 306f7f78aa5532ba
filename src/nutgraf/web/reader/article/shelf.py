"""What was rendered once, kept for the next request, the least used thrown away first; bounded by its size."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class Shelf(Generic[Value]):
    """Values by key, at most so large together; safe to use from several threads.

    most: how large, in the unit that `size` gives for a value. Values are made again rather than waited for.
    """

    def __init__(self, most: int, size: Callable[[Value], int]) -> None:
        self._most = most
        self._size = size
        self._kept: OrderedDict[Hashable, Value] = OrderedDict()
        self._taken = 0
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return the value kept under a key, or the one that is made now."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        value = make()
        self._keep(key, value)
        return value

    def _keep(self, key: Hashable, value: Value) -> None:
        size = self._size(value)
        if size > self._most:
            return
        with self._lock:
            if key in self._kept:
                return
            self._kept[key] = value
            self._taken += size
            while self._taken > self._most:
                self._taken -= self._size(self._kept.popitem(last=False)[1])
