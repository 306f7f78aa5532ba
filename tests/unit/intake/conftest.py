"""A newspaper on this machine, a library in a file of its own, and what fills the one from the other."""

from collections.abc import Iterator

import pytest

from newspaper import Newspaper, newspaper
from nutgraf.fetch import Fetcher, FetchSettings
from nutgraf.intake.filling import Tools
from nutgraf.library import Library
from nutgraf.workers import Workers


@pytest.fixture
def paper() -> Iterator[Newspaper]:
    with newspaper() as found:
        yield found


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    with Workers(2) as found:
        yield found


@pytest.fixture
def tools(tmp_path, workers) -> Iterator[Tools]:
    """Return what fills an empty library, in no hurry and without the gap that strangers' servers are owed."""
    settings = FetchSettings(allow_private=True, gap_seconds=0.0)
    with Library.open(tmp_path / "library.sqlite") as library, Fetcher(settings) as fetcher:
        yield Tools(library, fetcher, workers)
