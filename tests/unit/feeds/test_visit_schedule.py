"""When a source is asked again: as often as it changes, and ever less while it fails."""

import pytest

from nutgraf.fetch.feeds import after_failure, next_interval

MINUTE, HOUR, DAY = 60, 3600, 86_400


def hourly(count: int) -> list[str]:
    return [f"2026-11-24T{hour:02}:00:00Z" for hour in range(count)]


def test_without_news_the_wait_is_doubled() -> None:
    assert next_interval(changed=False, interval=HOUR, hint=None, newest=hourly(5)) == 2 * HOUR


def test_with_news_the_wait_is_halved() -> None:
    assert next_interval(changed=True, interval=HOUR, hint=None, newest=[]) == HOUR // 2


def test_with_news_the_wait_is_no_longer_than_the_usual_gap() -> None:
    assert next_interval(changed=True, interval=DAY, hint=None, newest=hourly(9)) == HOUR


def test_with_news_the_wait_is_no_shorter_than_half_the_usual_gap() -> None:
    assert next_interval(changed=True, interval=40 * MINUTE, hint=None, newest=hourly(9)) == 30 * MINUTE


def test_the_usual_gap_is_the_median_of_the_latest_in_any_order() -> None:
    newest = [
        "2026-11-01",
        "2026-11-24T00:00:00Z",
        "2026-11-23T20:00:00Z",
        "2026-11-24T04:00:00+00:00",
        "2026-11-23T16:00:00Z",
    ]
    assert next_interval(changed=True, interval=DAY, hint=None, newest=newest) == 4 * HOUR


def test_entries_of_the_same_moment_and_broken_dates_say_nothing_of_gaps() -> None:
    assert (
        next_interval(changed=True, interval=4 * HOUR, hint=None, newest=["2026-11-24", "2026-11-24", "soon", ""])
        == 2 * HOUR
    )


@pytest.mark.parametrize(
    ("interval", "hint", "wait"),
    [(60, None, 15 * MINUTE), (HOUR, 3 * HOUR, 3 * HOUR), (HOUR, 1, 30 * MINUTE), (HOUR, 9 * DAY, DAY)],
)
def test_the_wait_is_15_minutes_to_a_day_and_as_long_as_the_publisher_asks(
    interval: int, hint: int | None, wait: int
) -> None:
    assert next_interval(changed=True, interval=interval, hint=hint, newest=[]) == wait


def test_a_source_that_stays_silent_is_asked_once_a_day_in_the_end() -> None:
    assert next_interval(changed=False, interval=DAY, hint=None, newest=hourly(5)) == DAY


@pytest.mark.parametrize(
    ("failures", "wait"), [(0, 15), (1, 15), (2, 30), (3, 60), (6, 480), (7, 960), (8, 1440), (10**9, 1440)]
)
def test_failures_double_the_wait_up_to_a_day(failures: int, wait: int) -> None:
    assert after_failure(failures, None) == wait * MINUTE


@pytest.mark.parametrize(
    ("retry_after", "wait"), [(5, 15 * MINUTE), (2 * HOUR, 2 * HOUR), (10**12, DAY), (-5, 15 * MINUTE)]
)
def test_the_wait_that_a_server_asks_for_counts_within_a_day(retry_after: int, wait: int) -> None:
    assert after_failure(1, retry_after) == wait
