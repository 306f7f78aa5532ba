"""Whether extraction holds on to memory: pages in, resident memory after the 500th and the last one out.

    python benchmarks/memory.py [--pages 10000]

It takes the labelled pages in turn where there are data (labelled.py), the examples where there are none, and fails
with exit status 1 where memory grew by more than 50 MB in between. MB are 10^6 bytes.
"""

import argparse
import contextlib
import gc
import gzip
import hashlib
import itertools
import os
import resource
import sys
import time
from pathlib import Path

from labelled import folders

import nutgraf

EXAMPLES = Path(__file__).parents[1] / "examples"
SETTLED = 500  # pages after which caches are full and modules loaded
ALLOWED = 50.0  # MB
STATM = Path("/proc/self/statm")


def resident() -> float:
    """Return resident memory in MB; where the system does not tell it, the most that it has been."""
    gc.collect()
    if STATM.is_file():
        return int(STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def sources() -> list[Path]:
    """Return the files of pages, mixed by a hash of their names: what comes late is like what comes early."""
    files = [file for folder in folders([]) for file in folder.glob("*.html.gz")] or list(EXAMPLES.glob("*.html"))
    return sorted(files, key=lambda file: hashlib.md5(file.name.encode(), usedforsecurity=False).digest())


def extract(file: Path) -> None:
    html = file.read_bytes()
    with contextlib.suppress(nutgraf.NutgrafError):
        nutgraf.extract(gzip.decompress(html) if file.suffix == ".gz" else html)


def main() -> None:
    parser = argparse.ArgumentParser(description="Whether extraction holds on to memory.")
    parser.add_argument("--pages", type=int, default=10_000, help="how many, more than 500")
    count = parser.parse_args().pages
    if count <= SETTLED:
        parser.error(f"more than {SETTLED} pages are needed")
    files = sources()
    print(f"{count} pages, {len(files)} of them different\n\n{'pages':>8}{'MB':>8}{'s':>8}")
    start, settled, now = time.perf_counter(), 0.0, 0.0
    for done, file in enumerate(itertools.islice(itertools.cycle(files), count), start=1):
        extract(file)
        if done % SETTLED == 0 or done == count:
            now = resident()
            settled = settled or now
            print(f"{done:8}{now:8.1f}{time.perf_counter() - start:8.0f}", flush=True)
    print(f"\nAfter {SETTLED} pages {settled:.1f} MB, after {count} {now:.1f} MB: {now - settled:+.1f} MB")
    if now - settled > ALLOWED:
        sys.exit(f"Memory grew by more than {ALLOWED:.0f} MB.")


if __name__ == "__main__":
    main()
