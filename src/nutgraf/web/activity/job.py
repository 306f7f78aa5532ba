"""What is to be done behind the pages, and how it goes: plain data that the two processes hand to each other."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.intake.filling import Wish


class JobKind(StrEnum):
    """What a job does."""

    ADD = "add"  # a page, a feed, a file of subscriptions
    REFRESH = "refresh"  # visits to sources


@dataclass(frozen=True, slots=True)
class Job:
    """How a piece of work goes.

    id: counts up from 1. name: what it was asked for with, or "". kept, failed: stories so far; visited: sources.
    article: the id of the story, where one page was added. source: the number of the source, where one was.
    error: why it came to nothing, or None. started_at, ended_at: moments; ended_at is None while it goes on.
    """

    id: int
    kind: JobKind
    name: str
    started_at: str
    ended_at: str | None = None
    kept: int = 0
    failed: int = 0
    visited: int = 0
    article: str | None = None
    source: int | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Adding:
    """What is to be added: an address, or the bytes of a page or of an OPML file."""

    what: str | bytes
    wish: Wish


@dataclass(frozen=True, slots=True)
class Visiting:
    """Which sources are to be visited: those with these ids, due or not; without ids all, or all that are due."""

    ids: tuple[int, ...] | None
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """A job that is to be done, with what it takes."""

    job: Job
    work: Adding | Visiting
