"""What a bomb costs in memory, measured in a process of its own."""

import gzip
import os
import subprocess
import sys
from collections.abc import Iterator

import brotli  # type: ignore[import-untyped]
import pytest
import zstandard
from loopback import Script, answer, path, serving

BLOCK = b"\0" * (16 * 1024 * 1024)
BLOCKS = 64  # a gigabyte in all

# Fetches what the first argument names after a warm-up; prints by how many bytes the process grew in between.
CHILD = """
import sys
from nutgraf.errors import NutgrafError
from nutgraf.fetch import Fetcher, FetchSettings

def most():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))

with Fetcher(FetchSettings(allow_private=True, attempts=1, gap_seconds=0, total_seconds=60)) as fetcher:
    for warm_up in ("gzip", "br", "zstd"):
        fetcher.fetch(sys.argv[1] + "/small?" + warm_up)
    before = most()
    try:
        print(fetcher.fetch(sys.argv[1] + "/" + sys.argv[2]).page.body[:20], file=sys.stderr)
    except NutgrafError as error:
        print(error, file=sys.stderr)
    print(most() - before)
"""


def gzip_bomb() -> bytes:
    return gzip.compress(BLOCK) * BLOCKS


def brotli_bomb() -> bytes:
    packer = brotli.Compressor(quality=3, lgwin=24)
    return b"".join([packer.process(BLOCK) for _ in range(BLOCKS)]) + bytes(packer.finish())


def zstd_bomb() -> bytes:
    window = zstandard.ZstdCompressionParameters(window_log=23, write_content_size=False)
    packer = zstandard.ZstdCompressor(compression_params=window).compressobj()
    return b"".join([packer.compress(BLOCK) for _ in range(BLOCKS)]) + packer.flush()


def bombs() -> dict[str, tuple[str, bytes]]:
    brotlied = brotli_bomb()
    return {
        "gzip": ("gzip", gzip_bomb()),
        "br": ("br", brotlied),
        "zstd": ("zstd", zstd_bomb()),
        "gzip_in_gzip": ("gzip, gzip", gzip.compress(gzip_bomb())),
        "gzip_in_br": ("gzip, br", bytes(brotli.compress(gzip_bomb(), quality=3))),
        "br_in_br": ("br, br", bytes(brotli.compress(brotlied, quality=3, lgwin=24))),
        "zstd_in_zstd": ("zstd, zstd", zstandard.compress(zstd_bomb())),
        "br_three_times": ("br, br, br", bytes(brotli.compress(brotli.compress(brotlied)))),
    }


SMALL = {"gzip": gzip.compress(b"story"), "br": brotli.compress(b"story"), "zstd": zstandard.compress(b"story")}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    packed = bombs()
    assert all(len(body) < 2_000_000 for _, body in packed.values())

    def script_of(target: str) -> Script:
        name, _, coding = target.strip("/").partition("?")
        if name == "small":
            return answer(SMALL[coding], f"Content-Encoding: {coding}")
        if name == "redirect":
            return answer(packed["gzip"][1], "Content-Encoding: gzip", "Location: /small?gzip", status="302 Found")
        if name == "error":
            return answer(packed["gzip"][1], "Content-Encoding: gzip", status="404 Not Found")
        if name == "robots.txt":
            return answer(packed["gzip_in_gzip"][1], "Content-Encoding: gzip, gzip")
        return answer(packed[name][1], f"Content-Encoding: {packed[name][0]}")

    with serving(lambda connection, head: script_of(path(head))(connection, head)) as server:
        yield server.url


NAMES = [
    "gzip",
    "br",
    "zstd",
    "gzip_in_gzip",
    "gzip_in_br",
    "br_in_br",
    "zstd_in_zstd",
    "br_three_times",
    "redirect",
    "error",
]


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="memory is read from Linux's /proc")  # noqa: PTH110
@pytest.mark.parametrize("name", NAMES)
def test_a_bomb_of_a_gigabyte_costs_less_than_64_megabytes(name: str, url: str) -> None:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, url, name], capture_output=True, text=True, check=True, timeout=120
    )
    said = {"redirect": "story", "error": "404", "br_three_times": "compressed as br, br, br"}.get(
        name, "more than 15,728,640 bytes"
    )
    assert said in child.stderr
    assert int(child.stdout) < 64 * 1024 * 1024
