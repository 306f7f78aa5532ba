"""Labelled data in, their rows out, and of a key whether its half is the one that nothing was trained or tuned on."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file *.jsonl.gz."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_scored(key: str) -> bool:
    """Return whether a hash of the key falls into half 1; training takes half 0."""
    return int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 1
