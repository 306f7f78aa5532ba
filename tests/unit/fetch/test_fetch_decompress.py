import gzip
import random
import tracemalloc
import zlib
from contextlib import suppress

import pytest

from nutgraf.fetch.decompress import PIECE, BrokenBody, decompressed

TEXT = b"The bridge was closed on Monday. " * 500


def bare_deflate(data: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(data) + deflater.flush()


def in_pieces(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


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
    ],
)
def test_a_body_comes_out_as_it_was_before_compression(coding: str, body: bytes, size: int) -> None:
    assert b"".join(decompressed(in_pieces(body, size), coding)) == TEXT


def test_deflate_without_its_wrapping_is_read_too() -> None:
    assert b"".join(decompressed([bare_deflate(TEXT)], "deflate")) == TEXT


def test_an_empty_body_may_call_itself_compressed() -> None:
    assert b"".join(decompressed([], "gzip")) == b""


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(TEXT)[:-9]),
        ("gzip", gzip.compress(TEXT)[:5]),
        ("gzip", gzip.compress(TEXT)[:-8] + b"12345678"),
        ("gzip", TEXT),
        ("deflate", TEXT),
        ("deflate", zlib.compress(TEXT)[:-6]),
        ("br", b"anything"),
        ("zstd", b"anything"),
        ("gzip, gzip", gzip.compress(gzip.compress(TEXT))),
    ],
)
def test_a_body_that_cannot_be_decompressed_is_broken(coding: str, body: bytes) -> None:
    with pytest.raises(BrokenBody):
        list(decompressed([body], coding))


def test_a_bomb_comes_out_in_small_pieces_and_stands_nowhere_whole() -> None:
    bomb = gzip.compress(b"\0" * (64 * 1024 * 1024))
    tracemalloc.start()
    try:
        sizes = [len(piece) for piece in decompressed([bomb], "gzip")]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sum(sizes) == 64 * 1024 * 1024
    assert max(sizes) <= PIECE
    assert peak < 1024 * 1024


def test_random_bytes_are_broken_or_empty_but_never_an_error_of_zlib() -> None:
    chance = random.Random(7)
    for _ in range(500):
        body = b"\x1f\x8b\x08" * chance.randrange(2) + chance.randbytes(chance.randrange(60))
        for coding in ("gzip", "deflate"):
            with suppress(BrokenBody):
                list(decompressed([body], coding))
