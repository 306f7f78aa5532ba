from datetime import UTC, datetime

import pytest
from clocks import Clock

from nutgraf.errors import FetchError, HTTPStatus, PageTooLarge, Refused, TimedOut
from nutgraf.fetch.retries import retried, retry_after

NOON = datetime(2026, 3, 3, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("0", 0),
        (" 120 ", 120),
        ("86401", 86_400),
        ("9" * 5000, 86_400),
        ("Tue, 03 Mar 2026 12:00:30 GMT", 30),
        ("Tue, 03 Mar 2026 11:59:00 GMT", 0),
        ("Tuesday, 03-Mar-26 12:01:00 GMT", 60),
        ("Tue Mar  3 12:00:05 2026", 5),
        ("Tue, 03 Mar 2026 12:00:30 -0000", 30),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
        ("Tue, 99 Mar 2026 12:00:30 GMT", None),
        ("Tue, 03 Mar 99999 12:00:30 GMT", None),
        ("Tue, 03 Mar 2026 12:00:30 +999999999999", None),
        ("x" * 100_000, None),
    ],
)
def test_a_retry_after_is_seconds_or_a_date_within_a_day(header: str | None, seconds: int | None) -> None:
    assert retry_after(header, NOON) == seconds


def outcome(error: Exception, attempts: int = 3, *, worthwhile: bool = True) -> tuple[int, list[float]]:
    """Return how often a fetch that fails so was tried, and the waits between."""
    clock = Clock()
    tried: list[int] = []

    def fetch() -> None:
        tried.append(1)
        raise error

    with pytest.raises(type(error)) as caught:
        retried(fetch, attempts, clock.sleep, lambda: worthwhile)
    assert caught.value is error
    return len(tried), clock.naps


def test_waits_double_and_chance_adds_up_to_a_second() -> None:
    tried, naps = outcome(TimedOut("", url=""), attempts=5)
    assert tried == 5
    for nap, least in zip(naps, [1, 2, 4, 8], strict=True):
        assert least <= nap <= least + 1


def test_chance_tells_two_fetches_apart() -> None:
    assert outcome(TimedOut("", url=""))[1] != outcome(TimedOut("", url=""))[1]


@pytest.mark.parametrize(
    "error",
    [
        Refused("", url=""),
        FetchError("", url=""),
        HTTPStatus("", url="", status_code=404),
        HTTPStatus("", url="", status_code=500),
        PageTooLarge(""),
        ValueError(),
    ],
)
def test_what_will_not_pass_is_tried_once(error: Exception) -> None:
    assert outcome(error) == (1, [])


def test_without_time_left_there_is_no_further_attempt() -> None:
    assert outcome(TimedOut("", url=""), worthwhile=False) == (1, [])


def test_one_attempt_is_one() -> None:
    assert outcome(TimedOut("", url=""), attempts=1) == (1, [])
