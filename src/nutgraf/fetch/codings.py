"""The codings of HTTP, one function each: compressed chunks go in, decompressed pieces come out, some empty.

Each works in steps of which the result is small whatever the bytes say, so that the reader can stop after any of
them and a decompression bomb never stands in memory. What is wrong with the bytes is a BrokenBody.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator

# What a step gives, nearly: brotli goes a little beyond, and zstd's steps are measured in what they take.
PIECE = 64 * 1024

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP, _ZLIB, _RAW_DEFLATE = 31, 15, -15  # zlib's numbers for the three wrappings

# RFC 9659 asks senders for no larger window, and gives no reader cause for more memory.
_ZSTD_WINDOW = 8 * 1024 * 1024
# Four bytes can stand for a block of 128 KiB (RFC 8878, 3.1.1.2): a step gives 1 MiB at most.
_ZSTD_STEP = 32


class BrokenBody(Exception):
    """The body cannot be decompressed. The message says why."""


def gunzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what gzip (RFC 1952) packed, in one member or several."""
    return _inflated(chunks, gzip=True)


def inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what "deflate" packed, in zlib's wrapping (RFC 1950) or bare (RFC 1951)."""
    return _inflated(chunks, gzip=False)


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
                raise _ends_early()
            yield piece
    except zlib.error as error:
        raise _damaged() from error


def _deflate_window(start: bytes) -> int:
    """Tell zlib's wrapping, which "deflate" means, from bare deflate, which some servers send."""
    wrapped = start[0] & 0x0F == 8 and (len(start) < 2 or int.from_bytes(start[:2], "big") % 31 == 0)
    return _ZLIB if wrapped else _RAW_DEFLATE


def unbrotlied(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what brotli (RFC 7932) packed. Its window is at most 16 MiB."""
    import brotli  # type: ignore[import-untyped]  # noqa: PLC0415  most pages come as gzip

    decoder = brotli.Decompressor()
    begun = False
    try:
        for chunk in filter(None, chunks):
            if decoder.is_finished():
                return  # padding after the end
            begun = True
            piece = decoder.process(chunk, output_buffer_limit=PIECE)
            while piece or not decoder.can_accept_more_data():
                yield piece
                piece = decoder.process(b"", output_buffer_limit=PIECE)
    except brotli.error as error:
        raise _damaged() from error
    if begun and not decoder.is_finished():
        raise _ends_early()


def unzstded(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what zstd (RFC 8878) packed, in one frame or several."""
    import zstandard  # noqa: PLC0415  most pages come as gzip

    decompressor = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
    frame = None
    try:
        for chunk in filter(None, chunks):
            for start in range(0, len(chunk), _ZSTD_STEP):
                rest = chunk[start : start + _ZSTD_STEP]
                while rest:
                    if frame is None or frame.eof:
                        frame = decompressor.decompressobj()
                    yield frame.decompress(rest)
                    rest = frame.unused_data
    except zstandard.ZstdError as error:
        raise _damaged() from error
    if frame and not frame.eof:
        raise _ends_early()


def _damaged() -> BrokenBody:
    return BrokenBody("its compressed body is damaged")


def _ends_early() -> BrokenBody:
    return BrokenBody("its compressed body ends too early")


DECODERS: dict[str, Callable[[Iterable[bytes]], Iterator[bytes]]] = {
    "gzip": gunzipped,
    "x-gzip": gunzipped,
    "deflate": inflated,
    "br": unbrotlied,
    "zstd": unzstded,
}
