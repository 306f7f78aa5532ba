"""Pieces of a body as they came go in, small pieces of the body decompressed come out, up to a limit.

httpx would unfold a whole piece at once, and 64 KiB of gzip can hold 64 MiB. Here the reader can
stop after any piece, and no coding in a chain of them gives more than the limit, so that a body cannot
unfold to gigabytes that unfold to nothing either.
"""

from collections.abc import Iterable, Iterator

from nutgraf.fetch.codings import DECODERS, BrokenBody

ACCEPTED = "gzip, deflate, br, zstd"

# Each coding may hold a window of up to 16 MiB; no honest server uses more than two.
_MOST_CODINGS = 2

# Taken in small slices, one of many tiny gzip members is not copied too often.
_SLICE = 16 * 1024

# Compressions, as against the nonsense ("utf-8", "none") that some servers declare and browsers ignore.
_COMPRESSIONS = DECODERS.keys() | {"compress", "x-compress", "dcb", "dcz"}


class TooMuch(Exception):
    """The body holds more bytes than the limit, as it came or after one of its codings; as many were yielded."""


def decompressed(chunks: Iterable[bytes], content_encoding: str, max_bytes: int) -> Iterator[bytes]:
    """Yield the body decompressed, some pieces empty. Raises BrokenBody and TooMuch.

    chunks: the body as it came; content_encoding: the header of that name, or ""; several codings stand in
    it in the order in which they were applied.
    """
    pieces = _limited(chunks, max_bytes)
    for coding in reversed(_codings(content_encoding)):
        pieces = _limited(DECODERS[coding](_sliced(pieces)), max_bytes)
    return pieces


def _codings(content_encoding: str) -> list[str]:
    """Return the names of the codings, in the order in which they were applied. Raises BrokenBody."""
    declared = [coding.strip().lower() for coding in content_encoding.split(",")]
    codings = [coding for coding in declared if coding in _COMPRESSIONS]
    if len(codings) > _MOST_CODINGS or not DECODERS.keys() >= set(codings):
        raise BrokenBody(f"it is compressed as {', '.join(codings)[:40]}, and we asked for {ACCEPTED}")
    return codings


def _limited(pieces: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    left = max_bytes
    for piece in pieces:
        yield piece[:left]
        left -= len(piece)
        if left < 0:
            raise TooMuch


def _sliced(pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        for start in range(0, max(len(piece), 1), _SLICE):
            yield piece[start : start + _SLICE]
