"""Dates as pages give them in, moments out: ISO 8601 in UTC, to the second, so that they sort as text."""

from datetime import UTC, datetime, timedelta


def now() -> str:
    """Return this moment."""
    return _told(datetime.now(UTC))


def later(moment: str, seconds: float) -> str:
    """Return the moment that lies some seconds after another."""
    return _told(datetime.fromisoformat(moment) + timedelta(seconds=seconds))


def moment_of(date: str | None) -> str | None:
    """Return the moment at which an ISO 8601 day or moment begins, in UTC where it has no zone; None for anything else.

    >>> moment_of("2026-11-24T01:00:00+02:00")
    '2026-11-23T23:00:00Z'
    >>> moment_of("2026-11")
    '2026-11-01T00:00:00Z'
    """
    if date is None:
        return None
    try:
        found = datetime.fromisoformat(_whole(date.strip()))
        return _told(found if found.tzinfo else found.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None


def _whole(date: str) -> str:
    """A year or a month as its first day."""
    return {4: f"{date}-01-01", 7: f"{date}-01"}.get(len(date), date)


def _told(moment: datetime) -> str:
    # isoformat, since strftime leaves the zeros out of years before 1000
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"
