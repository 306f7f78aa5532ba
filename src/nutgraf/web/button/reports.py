"""What became of a site's pages, as a command tells it."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a page."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"  # it has its summary already
    REMOVED = "removed"  # it had one, and has none any more
    WAITING = "waiting"  # it has none before an editor has accepted it
    NONE = "none"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PageReport:
    """What became of a page. path: from the site's folder. reason: why it has no summary, or ""."""

    path: str
    outcome: Outcome
    title: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SiteReport:
    """What became of all pages of a site, by path."""

    pages: tuple[PageReport, ...]

    def count(self, *outcomes: Outcome) -> int:
        """Return how many pages came to one of these."""
        return sum(page.outcome in outcomes for page in self.pages)
