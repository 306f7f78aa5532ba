import pytest

from nutgraf._version import __version__
from nutgraf.fetch import FetchSettings


def test_we_say_who_we_are_and_where_to_read_about_us() -> None:
    assert FetchSettings().user_agent == f"nutgraf/{__version__} (summaries of pages that a person asks for)"


@pytest.mark.parametrize("name", ["", " ", "a\r\nCookie: b", "naïve"])
def test_a_name_that_no_header_can_carry_is_an_error(name: str) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        FetchSettings(user_agent=name)


@pytest.mark.parametrize(
    "wrong",
    [
        {"connect_seconds": 0},
        {"read_seconds": -1},
        {"total_seconds": float("inf")},
        {"total_seconds": float("nan")},
        {"max_bytes": 0},
        {"max_redirects": -1},
        {"attempts": 0},
        {"gap_seconds": -0.1},
        {"crawl_delay_seconds": float("inf")},
        {"patience_seconds": -1},
    ],
)
def test_a_limit_that_is_none_is_an_error_with_its_name(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        FetchSettings(**wrong)  # type: ignore[arg-type]


def test_nothing_between_requests_and_no_redirects_may_be_wished_for() -> None:
    settings = FetchSettings(max_redirects=0, gap_seconds=0, crawl_delay_seconds=0, patience_seconds=0)
    assert settings.gap_seconds == 0
