import pytest

from nutgraf._version import __version__
from nutgraf.fetch import FetchSettings


def test_we_say_who_we_are_and_where_to_read_about_us() -> None:
    assert FetchSettings().user_agent == f"nutgraf/{__version__} (summaries of pages that a person asks for)"


@pytest.mark.parametrize("name", ["", " ", "a\r\nCookie: b", "naïve"])
def test_a_name_that_no_header_can_carry_is_an_error(name: str) -> None:
    with pytest.raises(ValueError, match="printable ASCII"):
        FetchSettings(user_agent=name)
