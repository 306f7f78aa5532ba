"""Dates as pages give them become moments that sort as text."""

import pytest

from nutgraf.library.moments import later, moment_of, now


@pytest.mark.parametrize(
    ("date", "moment"),
    [
        ("2026-11-24T01:00:00+02:00", "2026-11-23T23:00:00Z"),
        ("2026-11-24T01:00:00Z", "2026-11-24T01:00:00Z"),
        ("2026-11-24T01:00:00.999", "2026-11-24T01:00:00Z"),
        ("2026-11-24T01:00", "2026-11-24T01:00:00Z"),
        (" 2026-11-24 ", "2026-11-24T00:00:00Z"),
        ("2026-11", "2026-11-01T00:00:00Z"),
        ("2026", "2026-01-01T00:00:00Z"),
        ("0099-01-01", "0099-01-01T00:00:00Z"),
        ("0001-01-01T00:00:00+10:00", None),
        ("2026-13-01", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_becomes_the_moment_at_which_it_begins(date: str | None, moment: str | None) -> None:
    assert moment_of(date) == moment


def test_moments_can_be_reckoned_with() -> None:
    assert later("2026-12-31T23:59:30Z", 45) == "2027-01-01T00:00:15Z"
    here = now()
    assert moment_of(here) == here
