"""Compressed pieces of a body go in, decompressed pieces of at most 64 KiB come out.

httpx would unfold a whole piece at once, and 64 KiB of gzip can hold 64 MiB. Here the reader can
stop after any piece, so a decompression bomb never stands in memory.
"""

import zlib
from collections.abc import Iterable, Iterator

ACCEPTED = "gzip, deflate"
PIECE = 64 * 1024

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW_DEFLATE = 31, 15, -15  # zlib's numbers for the three wrappings

# Compressions, as against the nonsense ("utf-8", "none") that some servers declare and browsers ignore.
_COMPRESSIONS = {"gzip", "x-gzip", "deflate", "br", "zstd", "compress", "x-compress", "dcb", "dcz"}


class BrokenBody(Exception):
    """The body cannot be decompressed. The message says why."""


def decompressed(chunks: Iterable[bytes], content_encoding: str) -> Iterator[bytes]:
    """Yield the body decompressed, some pieces empty. Raises BrokenBody.

    chunks: the body as it came; content_encoding: the header of that name, or "".
    """
    declared = [coding.strip().lower() for coding in content_encoding.split(",")]
    match [coding for coding in declared if coding in _COMPRESSIONS]:
        case []:
            yield from chunks
        case ["gzip" | "x-gzip"]:
            yield from _inflated(chunks, gzip=True)
        case ["deflate"]:
            yield from _inflated(chunks, gzip=False)
        case others:
            raise BrokenBody(f"it is compressed as {', '.join(others)[:40]}, and we asked for {ACCEPTED}")


def _inflated(chunks: Iterable[bytes], *, gzip: bool) -> Iterator[bytes]:
    inflater = None
    try:
        for chunk in filter(None, chunks):
            inflater = inflater or zlib.decompressobj(_GZIP if gzip else _deflate_window(chunk))
            rest = chunk
            while rest:
                if inflater.eof:
                    if not (gzip and _GZIP_MAGIC.startswith(rest[:2])):
                        return  # padding after the end
                    inflater = zlib.decompressobj(_GZIP)  # a gzip file may have several members
                yield inflater.decompress(rest, PIECE)
                rest = inflater.unconsumed_tail or inflater.unused_data
        while inflater and not inflater.eof:
            piece = inflater.decompress(b"", PIECE)
            if not piece:
                raise BrokenBody("its compressed body ends too early")
            yield piece
    except zlib.error as error:
        raise BrokenBody("its compressed body is damaged") from error


def _deflate_window(start: bytes) -> int:
    """Tell zlib's wrapping, which "deflate" means, from bare deflate, which some servers send."""
    wrapped = start[0] & 0x0F == 8 and (len(start) < 2 or int.from_bytes(start[:2], "big") % 31 == 0)
    return _ZLIB if wrapped else _RAW_DEFLATE
