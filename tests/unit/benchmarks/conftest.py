"""The benchmarks are scripts beside the package; their parts without third-party imports are tested here."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[3] / "benchmarks"))
