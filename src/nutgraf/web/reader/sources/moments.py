"""A moment of a library in, the words for how long ago or how soon that is out."""

from datetime import UTC, datetime

from nutgraf.web.words import Words

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
# Up to here a span is told in the smaller unit: 90 minutes, but 2 hours; 47 hours, but 2 days.
_IN_MINUTES, _IN_HOURS = 90 * _MINUTE, 48 * _HOUR


def since(words: Words, moment: str, now: datetime | None = None) -> str:
    """Return how long ago a moment was. moment: ISO 8601 with a zone; now: for tests."""
    seconds = int(((now or datetime.now(UTC)) - datetime.fromisoformat(moment)).total_seconds())
    if seconds < _MINUTE:
        return words("sources.just_now")
    if seconds < _IN_MINUTES:
        return words.count("sources.minutes_ago", round(seconds / _MINUTE))
    if seconds < _IN_HOURS:
        return words.count("sources.hours_ago", round(seconds / _HOUR))
    return words.count("sources.days_ago", round(seconds / _DAY))


def until(words: Words, moment: str | None, now: datetime | None = None) -> str:
    """Return how soon a moment comes; one that is past, or None, comes now."""
    if moment is None:
        return words("sources.now")
    seconds = int((datetime.fromisoformat(moment) - (now or datetime.now(UTC))).total_seconds())
    if seconds <= 0:
        return words("sources.now")
    if seconds < _IN_MINUTES:
        return words.count("sources.in_minutes", max(1, round(seconds / _MINUTE)))
    if seconds < _IN_HOURS:
        return words.count("sources.in_hours", round(seconds / _HOUR))
    return words.count("sources.in_days", round(seconds / _DAY))


def every(words: Words, seconds: int) -> str:
    """Return how often something is done that is done whenever so many seconds have passed."""
    if seconds < _HOUR:
        return words.count("sources.every_minutes", max(1, round(seconds / _MINUTE)))
    if seconds < _IN_HOURS:
        return words.count("sources.every_hours", round(seconds / _HOUR))
    return words.count("sources.every_days", round(seconds / _DAY))
