"""Every benchmark of this folder, one after another: what `make bench` runs.

A benchmark is a script that stands beside this one. One that reads NUTGRAF_DATA is skipped, and named, where
that variable gives no folder. Words on the command line choose benchmarks by name. The exit status is that of
the first one that failed.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

FOLDER = Path(__file__).parent
DATA = "NUTGRAF_DATA"


def benchmarks(chosen: list[str]) -> list[Path]:
    """Return the scripts to run, by name."""
    scripts = [file for file in sorted(FOLDER.glob("*.py")) if file != Path(__file__) and is_script(file)]
    unknown = set(chosen) - {script.stem for script in scripts}
    if unknown:
        names = ", ".join(script.stem for script in scripts)
        sys.exit(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {names}.")
    return [script for script in scripts if not chosen or script.stem in chosen]


def is_script(file: Path) -> bool:
    return '__name__ == "__main__"' in file.read_text(encoding="utf-8")


def reads_data(script: Path) -> bool:
    return DATA in script.read_text(encoding="utf-8")


def have_data() -> bool:
    folder = os.environ.get(DATA, "")
    return bool(folder) and Path(folder).is_dir()


def main() -> None:
    skipped = []
    failures = []
    for script in benchmarks(sys.argv[1:]):
        if reads_data(script) and not have_data():
            skipped.append(script.stem)
            continue
        print(f"\n== {script.stem}", flush=True)
        start = time.perf_counter()
        status = subprocess.run([sys.executable, script], check=False).returncode
        print(f"-- {script.stem}: {time.perf_counter() - start:.0f} s", flush=True)
        failures += [status] if status else []
    if skipped:
        print(f"\nSkipped for want of data: {', '.join(skipped)}. Set {DATA} to the folder that holds it.")
    sys.exit(failures[0] if failures else 0)


if __name__ == "__main__":
    main()
