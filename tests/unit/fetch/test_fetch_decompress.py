import gzip
import random
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress
from itertools import chain

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard

from nutgraf.fetch.codings import PIECE, BrokenBody
from nutgraf.fetch.decompress import TooMuch, decompressed

TEXT = b"The bridge was closed on Monday. " * 500
PLENTY = 1024 * 1024 * 1024
ZEROS = b"\0" * (64 * 1024 * 1024)


def bare_deflate(data: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(data) + deflater.flush()


def br(data: bytes) -> bytes:
    return bytes(brotli.compress(data, quality=5))


def zstd(data: bytes) -> bytes:
    return zstandard.compress(data)


PACKERS: dict[str, Callable[[bytes], bytes]] = {"gzip": gzip.compress, "deflate": zlib.compress, "br": br, "zstd": zstd}


def packed(data: bytes, codings: str) -> bytes:
    for coding in codings.split(", "):
        data = PACKERS[coding](data)
    return data


def in_pieces(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


def unpacked(pieces: list[bytes], coding: str) -> bytes:
    return b"".join(decompressed(pieces, coding, PLENTY))


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("utf-8", TEXT),
        ("gzip", gzip.compress(TEXT)),
        (" GZIP ", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT)),
        ("gzip, identity", gzip.compress(TEXT)),
        ("gzip", gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:])),
        ("gzip", gzip.compress(TEXT) + b"\0" * 64),
        ("deflate", zlib.compress(TEXT)),
        ("br", br(TEXT)),
        ("zstd", zstd(TEXT)),
        ("zstd", zstd(TEXT[:100]) + zstd(TEXT[100:])),
        ("zstd", zstd(b"") + zstd(TEXT)),
    ],
)
def test_a_body_comes_out_as_it_was_before_compression(coding: str, body: bytes, size: int) -> None:
    assert unpacked(in_pieces(body, size), coding) == TEXT


@pytest.mark.parametrize("outer", PACKERS)
@pytest.mark.parametrize("inner", PACKERS)
def test_a_chain_of_two_is_undone_from_the_outside_in(inner: str, outer: str) -> None:
    coding = f"{inner}, {outer}"
    assert unpacked(in_pieces(packed(TEXT, coding), 1000), coding) == TEXT


def test_deflate_without_its_wrapping_is_read_too() -> None:
    assert unpacked([bare_deflate(TEXT)], "deflate") == TEXT


@pytest.mark.parametrize("coding", [*PACKERS, "gzip, br"])
def test_an_empty_body_may_call_itself_compressed(coding: str) -> None:
    assert unpacked([], coding) == b""
    assert unpacked([b"", b""], coding) == b""


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(TEXT)[:-9]),
        ("gzip", gzip.compress(TEXT)[:5]),
        ("gzip", gzip.compress(TEXT)[:-8] + b"12345678"),
        ("gzip", TEXT),
        ("deflate", TEXT),
        ("deflate", zlib.compress(TEXT)[:-6]),
        ("br", TEXT),
        ("br", br(TEXT)[:-2]),
        ("br", br(TEXT) + b"more"),
        ("zstd", TEXT),
        ("zstd", zstd(TEXT)[:-2]),
        ("zstd", zstd(TEXT) + b"more"),
        ("gzip, br", gzip.compress(TEXT)),
        ("gzip, br", br(TEXT)),
        ("gzip, gzip, gzip", packed(TEXT, "gzip, gzip, gzip")),
        ("compress", TEXT),
        ("dcb", TEXT),
    ],
)
def test_a_body_that_cannot_be_decompressed_is_broken(coding: str, body: bytes) -> None:
    with pytest.raises(BrokenBody):
        unpacked([body], coding)


def test_zstd_that_wants_more_memory_than_the_web_allows_is_broken() -> None:
    window = zstandard.ZstdCompressionParameters(window_log=24, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=window).compressobj()
    body = packer.compress(b"a" * 20_000_000) + packer.flush()
    with pytest.raises(BrokenBody):
        unpacked([body], "zstd")


@pytest.mark.parametrize(
    ("coding", "most"),
    [("gzip", PIECE), ("deflate", PIECE), ("br", 2 * PIECE), ("zstd", 16 * PIECE), ("gzip, gzip", PIECE)],
)
def test_a_bomb_comes_out_in_small_pieces_and_stands_nowhere_whole(coding: str, most: int) -> None:
    bomb = packed(ZEROS, coding)
    tracemalloc.start()
    try:
        sizes = [len(piece) for piece in decompressed([bomb], coding, PLENTY)]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sum(sizes) == len(ZEROS)
    assert max(sizes) <= most
    assert peak < 4 * 1024 * 1024  # Python's share; brotli's and zstd's windows are measured elsewhere


@pytest.mark.parametrize("coding", ["", "gzip", "br", "zstd", "gzip, br"])
def test_as_much_as_the_limit_comes_out_before_it_is_too_much(coding: str) -> None:
    body = packed(TEXT, coding) if coding else TEXT
    assert b"".join(decompressed([body], coding, len(TEXT))) == TEXT
    begun = bytearray()
    with pytest.raises(TooMuch):
        begun.extend(chain.from_iterable(decompressed([body], coding, len(TEXT) - 1)))
    assert TEXT.startswith(begun)


def test_what_unfolds_to_much_that_unfolds_to_nothing_is_too_much_all_the_same() -> None:
    nothing = gzip.compress(b"") * 100_000
    with pytest.raises(TooMuch):
        list(decompressed([gzip.compress(nothing)], "gzip, gzip", 1_000_000))


def test_random_bytes_are_broken_or_empty_but_never_an_error_of_a_library() -> None:
    chance = random.Random(7)
    starts = {"gzip": b"\x1f\x8b\x08", "deflate": b"\x78\x9c", "br": b"\x0b", "zstd": b"\x28\xb5\x2f\xfd"}
    for _ in range(500):
        for coding, start in starts.items():
            body = start * chance.randrange(2) + chance.randbytes(chance.randrange(60))
            with suppress(BrokenBody):
                list(decompressed([body], coding, 1_000_000_000))
