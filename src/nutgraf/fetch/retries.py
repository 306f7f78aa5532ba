"""Which failures may pass, and when to ask again: a fetch goes in, its outcome after further attempts comes out."""

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TypeVar

import tenacity

from nutgraf.errors import FetchError
from nutgraf.fetch.failures import may_pass

LONGEST_REST = 24 * 3600
"""The longest rest that a server gets by asking for it, in seconds."""

# Seconds before the second attempt, doubled for each further one, and what chance adds to it, so that many
# fetches that failed together do not come back together.
_FIRST_WAIT, _LONGEST_WAIT, _JITTER = 1.0, 30.0, 1.0

_LONGEST_DATE = 64  # characters; a date of HTTP has 29

Result = TypeVar("Result")


def retried(
    fetch: Callable[[], Result], attempts: int, sleep: Callable[[float], None], worthwhile: Callable[[], bool]
) -> Result:
    """Return what the fetch returns, after so many attempts at most; the last failure is raised.

    worthwhile: whether there is still time for another attempt.
    """
    retrying = tenacity.Retrying(
        stop=tenacity.stop_after_attempt(attempts),
        wait=tenacity.wait_exponential_jitter(initial=_FIRST_WAIT, max=_LONGEST_WAIT, jitter=_JITTER),
        retry=tenacity.retry_if_exception(
            lambda error: isinstance(error, FetchError) and may_pass(error) and worthwhile()
        ),
        sleep=sleep,
        reraise=True,
    )
    return retrying(fetch)


def retry_after(header: str | None, now: datetime) -> int | None:
    """Return the seconds that a Retry-After header asks for, at most a day, or None where it asks for nothing."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return LONGEST_REST if len(text) > 9 else min(int(text), LONGEST_REST)
    if not text or len(text) > _LONGEST_DATE:
        return None
    try:
        moment = parsedate_to_datetime(text)
        seconds = ((moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now).total_seconds()
    except (ValueError, OverflowError):
        return None
    return min(max(0, round(seconds)), LONGEST_REST)
