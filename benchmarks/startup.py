"""How long `nutgraf summary` of a local file takes as a process of its own, and which imports it pays for.

In: an example page, or the file named on the command line. Out: wall time in milliseconds beside an empty
Python process, and the ten costliest imports by their own time.
"""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

RUNS = 15
IMPORTS = 10
EXAMPLE = Path(__file__).parent.parent / "examples" / "interview-with-coach.html"
# What stands after -X importtime: "import time: self [us] | cumulative | imported package"
IMPORT_LINE = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \| +(\S+)")


class Import(NamedTuple):
    """A module and what importing it cost, in microseconds: itself, and with all that it imports in turn."""

    own: int
    cumulative: int
    module: str


def run(command: Sequence[str]) -> str:
    """Run a command and return its standard error."""
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stderr


def wall_times(command: Sequence[str]) -> list[float]:
    """Return the wall times of RUNS processes, in milliseconds, after one that warms the disk's cache."""
    run(command)
    return [wall_time(command) for _ in range(RUNS)]


def wall_time(command: Sequence[str]) -> float:
    start = time.perf_counter()
    run(command)
    return 1000 * (time.perf_counter() - start)


def costliest(log: str) -> list[Import]:
    """Return the imports that cost most by themselves, out of what -X importtime wrote."""
    found = [Import(int(own), int(cumulative), module) for own, cumulative, module in IMPORT_LINE.findall(log)]
    return sorted(found, reverse=True)[:IMPORTS]


def main() -> None:
    page = sys.argv[1] if len(sys.argv) > 1 else str(EXAMPLE)
    work = ["-m", "nutgraf", "summary", page]
    print(f"Wall time of {RUNS} processes, in milliseconds")
    print(f"{'':24}{'min':>8}{'median':>8}")
    for label, command in {
        "python -c pass": [sys.executable, "-c", "pass"],
        "nutgraf --version": [sys.executable, "-m", "nutgraf", "--version"],
        "nutgraf summary": [sys.executable, *work],
    }.items():
        times = wall_times(command)
        print(f"{label:24}{min(times):8.0f}{statistics.median(times):8.0f}")
    print(f"\nThe {IMPORTS} costliest imports of nutgraf summary, in milliseconds")
    print(f"{'':44}{'itself':>8}{'in all':>8}")
    for item in costliest(run([sys.executable, "-X", "importtime", *work])):
        print(f"{item.module:44}{item.own / 1000:8.1f}{item.cumulative / 1000:8.1f}")


if __name__ == "__main__":
    main()
