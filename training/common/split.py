"""A file of labelled data in, its rows out, and of each key whether it may be trained on."""

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any


def half(key: str) -> int:
    """0 for what may be trained on, 1 for what is scored."""
    return int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest(), 16) % 2


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a file *.jsonl.gz."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)
