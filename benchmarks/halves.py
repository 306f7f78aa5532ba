"""Which labelled data are scored: a key in, whether its half is the one that nothing was trained or tuned on out."""

import hashlib


def is_scored(key: str) -> bool:
    """Return whether a hash of the key falls into half 1; training takes half 0."""
    return int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest(), 16) % 2 == 1
