"""The names of folders in, the folder of labelled data that holds them out."""

import os
import sys
from pathlib import Path


def data_folder(*needed: str) -> Path:
    """Return the folder that NUTGRAF_DATA names; without one that holds what is needed, say so and stop."""
    data = Path(os.environ.get("NUTGRAF_DATA") or ".")
    if not os.environ.get("NUTGRAF_DATA") or not all((data / name).is_dir() for name in needed):
        sys.exit(f"Set NUTGRAF_DATA to the folder that holds {' and '.join(f'{name}/' for name in needed)}.")
    return data
