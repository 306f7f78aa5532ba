"""A JSON text of any length in, its values out one by one; no more than one of them is in memory.

Objects and arrays are entered by hand where they hold everything, and parsed by the standard library where they are one
item. While an item is not complete, twice as much is read: so its parts are parsed a few times at most.
"""

import json
from collections.abc import Iterator
from typing import TextIO

from nutgraf.errors import InputError

_CHUNK = 2**16  # code points
_LONGEST_ITEM = 2**26
_OPEN_STRING = "Unterminated string"  # how the parser begins to say so
_LONGEST_MARK = 16  # whatever else can be cut off, such as "\\u00e9" and "false", is shorter
_SPACE = " \t\n\r"


class JSONStream:
    """The text of a file, gone through from its beginning to its end. name: of the file, for messages."""

    def __init__(self, file: TextIO, name: str) -> None:
        self._file = file
        self._name = name
        self._text = ""
        self._at = 0

    def peek(self) -> str:
        """Return the next character that is no white space, "" at the end; it is not taken."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text) or not self._read(_CHUNK):
                return self._text[self._at : self._at + 1]

    def take(self, mark: str) -> None:
        """Go past a mark such as a bracket; InputError where another stands."""
        if self.peek() != mark:
            raise self._damaged()
        self._at += 1

    def value(self) -> object:
        """Return the next value, whole; InputError where it is damaged or longer than an item may be."""
        self.peek()
        size = _CHUNK
        while True:
            try:
                value, end = json.JSONDecoder().raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if not self._may_go_on(error) or not self._read(size):
                    raise self._damaged(error.pos) from error
            except (ValueError, RecursionError) as error:  # a number of thousands of digits; brackets without end
                raise self._damaged() from error
            else:
                # Close to the end of what was read, a number may go on: "-1." and "2e" are read as -1 and 2.
                if end + _LONGEST_MARK < len(self._text) or not self._read(size):
                    self._at = end
                    return value
            size *= 2

    def items(self) -> Iterator[object]:
        """Yield the items of the array that comes next."""
        self.take("[")
        while self.peek() != "]":
            yield self.value()
            self._separator("]")
        self.take("]")

    def members(self) -> Iterator[str]:
        """Yield the keys of the object that comes next; the value of each is to be taken before the next key."""
        self.take("{")
        while self.peek() != "}":
            key = self.value()
            if not isinstance(key, str):
                raise self._damaged()
            self.take(":")
            yield key
            self._separator("}")
        self.take("}")

    def _may_go_on(self, error: json.JSONDecodeError) -> bool:
        """Whether the value is cut off where reading stopped, rather than damaged."""
        return error.msg.startswith(_OPEN_STRING) or error.pos + _LONGEST_MARK >= len(self._text)

    def _separator(self, closing: str) -> None:
        if self.peek() != closing:
            self.take(",")

    def _read(self, size: int) -> bool:
        """Read on and forget what lies behind; return whether there was more. If not, all stays as it was."""
        if len(self._text) - self._at > _LONGEST_ITEM:
            raise InputError(
                f"{self._name} holds an item of more than {_LONGEST_ITEM:,} characters. Nothing is so long."
            )
        more = self._file.read(size)
        if more:
            self._text, self._at = self._text[self._at :] + more, 0
        return bool(more)

    def _damaged(self, at: int | None = None) -> InputError:
        begin = self._at if at is None else at
        seen = self._text[begin : begin + 20]
        where = f"before {seen!r}" if seen else "at its end"
        return InputError(f"{self._name} is no complete JSON: it breaks {where}. Export it again.")
