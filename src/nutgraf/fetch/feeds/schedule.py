"""How a visit to a source went in, how many seconds to wait until the next one out."""

from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import pairwise
from statistics import median

SHORTEST = 15 * 60
LONGEST = 24 * 60 * 60
# The latest entries, which tell how often a source publishes at present.
_ENTRIES_LOOKED_AT = 20
_MOST_DOUBLINGS = 10


def next_interval(*, changed: bool, interval: int, hint: int | None, newest: Iterable[str]) -> int:
    """Return the seconds until the next visit: 15 minutes to 24 hours, no fewer than the publisher asks for.

    changed: whether the last visit found anything new. interval: what was waited before it. hint: what the publisher
    asks for, or None. newest: when entries were published, ISO 8601, in any order.
    With something new the interval is halved, down to half of the usual gap between two entries, and never longer than
    the gap; with nothing new it is doubled, so a source that falls silent is asked ever less.
    """
    gap = _usual_gap(newest)
    wait = interval * 2
    if changed:
        wait = interval // 2 if gap is None else max(gap // 2, min(interval // 2, gap))
    return max(SHORTEST, min(LONGEST, max(wait, hint or 0)))


def _usual_gap(newest: Iterable[str]) -> int | None:
    """Return the median of the gaps between the latest entries, or None where there are fewer than two moments."""
    moments = sorted({moment for text in newest if (moment := _seconds(text)) is not None}, reverse=True)
    latest = moments[:_ENTRIES_LOOKED_AT]
    gaps = [later - earlier for later, earlier in pairwise(latest)]
    return int(median(gaps)) if gaps else None


def _seconds(text: str) -> int | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def after_failure(failures: int, retry_after: int | None) -> int:
    """Return the seconds until the next visit after so many failed ones in a row: 15 minutes, doubled with each.

    retry_after: what the server asks for, or None; it is waited for if it is longer. 24 hours at most.
    """
    backed_off = SHORTEST << max(0, min(failures - 1, _MOST_DOUBLINGS))
    return min(LONGEST, max(backed_off, retry_after or 0))
