"""How long ago and how soon, in words."""

from datetime import UTC, datetime

import pytest

from nutgraf.web.reader.sources import moments
from nutgraf.web.words import words_in

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "language", "told"),
    [
        ("2026-11-24T11:59:30Z", "en", "just now"),
        ("2026-11-24T12:05:00Z", "en", "just now"),  # a clock that is behind
        ("2026-11-24T11:59:00Z", "en", "1 minute ago"),
        ("2026-11-24T10:40:00Z", "de", "vor 80 Minuten"),
        ("2026-11-24T09:00:00Z", "es", "hace 3 horas"),
        ("2026-11-23T15:00:00Z", "ru", "21 час назад"),
        ("2026-11-22T12:00:00Z", "ru", "2 дня назад"),
        ("2026-11-13T12:00:00Z", "ru", "11 дней назад"),
    ],
)
def test_a_moment_that_is_past(moment: str, language: str, told: str) -> None:
    assert moments.since(words_in(language), moment, NOW) == told


@pytest.mark.parametrize(
    ("moment", "language", "told"),
    [
        (None, "en", "now"),
        ("2026-11-24T11:00:00Z", "de", "jetzt"),
        ("2026-11-24T12:00:20Z", "en", "in 1 minute"),
        ("2026-11-24T12:45:00Z", "es", "dentro de 45 minutos"),
        ("2026-11-24T17:00:00Z", "ru", "через 5 часов"),
        ("2026-11-28T12:00:00Z", "de", "in 4 Tagen"),
    ],
)
def test_a_moment_to_come(moment: str | None, language: str, told: str) -> None:
    assert moments.until(words_in(language), moment, NOW) == told


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(900, "every 15 minutes"), (3600, "every hour"), (6 * 3600, "every 6 hours"), (7 * 86_400, "every 7 days")],
)
def test_how_often(seconds: int, told: str) -> None:
    assert moments.every(words_in("en"), seconds) == told
