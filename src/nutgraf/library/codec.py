"""A record in, compact JSON bytes under zstd out, and back: by the type hints of the dataclasses.

A record becomes an object of its fields, without those that have their default value, so that a field that a later
version adds with a default can be read from what an earlier one wrote. A Span becomes [start, end]. Reading is
strict: an unknown field, a missing one or a value of another type is an error, never a guess.
"""

import json
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import zstandard

from nutgraf.errors import LibraryError
from nutgraf.records import Span

Record = TypeVar("Record")
Plain = Any  # what json reads and writes
Turn = Callable[[Any], Plain]

_LEVEL: Final = 3
# No record and no page of ours is larger; a damaged length must not ask for all memory.
_MOST_BYTES: Final = 256 * 1024 * 1024
_SCALARS: Final = (str, int, bool, float)


class Damaged(LibraryError):
    """What a library holds cannot be read: it was not written by nutgraf, or has been changed since."""


def packed(data: bytes) -> bytes:
    """Return the bytes under zstd."""
    return zstandard.ZstdCompressor(level=_LEVEL).compress(data)


def unpacked(data: bytes) -> bytes:
    """Return the bytes that `packed` was given; raises Damaged for anything else."""
    try:
        if zstandard.frame_content_size(data) > _MOST_BYTES:
            raise Damaged("The library holds something larger than nutgraf writes. Restore a backup.")
        return zstandard.ZstdDecompressor().decompress(data)
    except zstandard.ZstdError as error:
        raise Damaged(f"Something in the library cannot be decompressed ({error}). Restore a backup.") from error


def to_bytes(record: object) -> bytes:
    """Return a record as compressed JSON."""
    return packed(to_json(record).encode("utf-8", "surrogatepass"))


def from_bytes(kind: type[Record], data: bytes) -> Record:
    """Return the record of a kind that `to_bytes` wrote; raises Damaged for anything else."""
    try:
        text = unpacked(data).decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise Damaged(f"A {kind.__name__} in the library is no text. Restore a backup.") from error
    return from_json(kind, text)


def part_from_bytes(data: bytes, read: Callable[[Plain], Record]) -> Record:
    """Return what a function reads from the fields of a record that `to_bytes` wrote, where some of them will do.

    Raises Damaged as `from_bytes` does.
    """
    try:
        return read(json.loads(unpacked(data).decode("utf-8", "surrogatepass")))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise Damaged(f"An article in the library cannot be read ({error}). Restore a backup.") from error


def to_json(record: object) -> str:
    """Return a record as one line of JSON."""
    write = _writer(cast("Hashable", type(record)))
    return json.dumps(write(record), ensure_ascii=False, separators=(",", ":"))


def from_json(kind: type[Record], text: str) -> Record:
    """Return the record of a kind that `to_json` wrote; raises Damaged for anything else."""
    try:
        record: Record = _reader(cast("Hashable", kind))(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise Damaged(f"A {kind.__name__} in the library cannot be read ({error}). Restore a backup.") from error
    return record


@cache
def _writer(hint: Any) -> Turn:
    """The function that turns a value of the hint into plain data."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        write = _writer(_without_none(arguments))
        return lambda value: None if value is None else write(value)
    if origin is tuple:
        each = _writer(arguments[0])
        return lambda values: [each(value) for value in values]
    if origin is Mapping:
        each = _writer(arguments[1])
        return lambda values: {key: each(value) for key, value in values.items()}
    if hint is Span:
        return lambda span: [span.start, span.end]
    if is_dataclass(hint):
        return _record_writer(hint)
    if issubclass(hint, StrEnum) or hint in _SCALARS:
        return lambda value: value
    raise TypeError(f"no JSON for {hint!r}")


def _record_writer(kind: Any) -> Turn:
    turns: list[tuple[str, Any, Turn]] = []

    def write(record: Any) -> Plain:
        if not turns:  # at the first use: a record may hold records of its own kind
            turns.extend((name, default, _writer(hint)) for name, default, hint in _fields(kind))
        values = ((name, default, turn, getattr(record, name)) for name, default, turn in turns)
        return {name: turn(value) for name, default, turn, value in values if value != default}

    return write


def _fields(kind: Any) -> Iterator[tuple[str, Any, Any]]:
    """Name, default value and type hint of each field; MISSING for one without a default."""
    hints = get_type_hints(kind)
    return ((field.name, field.default, hints[field.name]) for field in fields(kind))


@cache
def _reader(hint: Any) -> Turn:
    """The function that turns plain data into a value of the hint, or raises ValueError."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        read = _reader(_without_none(arguments))
        return lambda plain: None if plain is None else read(plain)
    if origin is tuple:
        each = _reader(arguments[0])
        return lambda plain: tuple(map(each, _checked(plain, list)))
    if origin is Mapping:
        each = _reader(arguments[1])
        return lambda plain: {key: each(value) for key, value in _checked(plain, dict).items()}
    if hint is Span:
        return _span
    if is_dataclass(hint):
        return _record_reader(hint)
    if hint is float:
        return lambda plain: float(_checked(plain, int if type(plain) is int else float))
    if hint in _SCALARS:
        return lambda plain: _checked(plain, hint)
    return lambda plain: hint(_checked(plain, str))


def _record_reader(kind: Any) -> Turn:
    known = {name: hint for name, _, hint in _fields(kind)}
    needed = {name for name, default, _ in _fields(kind) if default is MISSING}
    turns: dict[str, Turn] = {}

    def read(plain: Plain) -> Any:
        if not turns:
            turns.update((name, _reader(hint)) for name, hint in known.items())
        names = _checked(plain, dict).keys()
        if not needed <= names <= known.keys():
            wrong = min((names - known.keys()) | (needed - names))
            raise ValueError(f"the field {wrong!r} of {kind.__name__} is unknown or missing")
        return kind(**{name: turns[name](value) for name, value in plain.items()})

    return read


def _without_none(arguments: tuple[Any, ...]) -> Any:
    (rest,) = (argument for argument in arguments if argument is not NoneType)
    return rest


def _span(plain: Plain) -> Span:
    start, end = _checked(plain, list)
    return Span(_checked(start, int), _checked(end, int))


def _checked(plain: Plain, kind: type) -> Plain:
    if type(plain) is not kind:
        raise ValueError(f"expected {kind.__name__}, found {plain!r:.40}")
    return plain
