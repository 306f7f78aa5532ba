"""What was asked for in, the library with all that it takes to fill it out, closed again at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from nutgraf.cli.library.opening import opened
from nutgraf.fetch import Fetcher, FetchSettings
from nutgraf.intake.filling import Tools
from nutgraf.pipeline import MAX_BYTES
from nutgraf.workers import Workers


@contextmanager
def filling(asked: dict[str, Any]) -> Iterator[Tools]:
    """Yield the library asked for with what fills it: a fetcher that is polite, and processes that tell articles."""
    settings = FetchSettings(allow_private=asked.get("allow_private", False), max_bytes=MAX_BYTES)
    with opened(asked) as library, Fetcher(settings) as fetcher, Workers() as workers:
        yield Tools(library, fetcher, workers, keep_pages=not asked.get("no_pages", False))
