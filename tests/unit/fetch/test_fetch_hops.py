import httpx
import pytest

from nutgraf.errors import Refused
from nutgraf.fetch.hops import Hop


def first(url: str) -> Hop:
    return Hop(url, httpx.URL(url), cookie="key=SECRET")


def follow(hop: Hop, location: str, *, permanent: bool = True) -> Hop:
    return hop.follow(location, permanent=permanent, allow_private=False)


def test_a_cookie_does_not_go_from_https_to_http_nor_back() -> None:
    open_hop = follow(first("https://paper.example/feed"), "http://paper.example/feed")
    assert open_hop.cookie is None
    assert follow(open_hop, "https://paper.example/feed").cookie is None


def test_a_cookie_may_go_from_http_to_https() -> None:
    assert follow(first("http://paper.example/feed"), "https://www.paper.example/feed").cookie == "key=SECRET"


def test_a_cookie_does_not_show_in_a_hop() -> None:
    hop = first("https://paper.example/feed")
    assert "SECRET" not in repr(hop) + str(hop)


def test_a_page_has_not_moved_from_https_to_http_for_good() -> None:
    hop = follow(follow(first("https://paper.example/a"), "/b"), "http://paper.example/c")
    assert hop.moved_to == "https://paper.example/b"
    assert follow(hop, "/d").moved_to == "https://paper.example/b"


def test_a_hop_names_where_it_is_and_where_it_began() -> None:
    assert str(first("https://paper.example/a")) == "https://paper.example/a"
    assert str(follow(first("https://paper.example/a"), "/b")) == (
        "https://paper.example/b (redirected from https://paper.example/a)"
    )


@pytest.mark.parametrize("location", ["http://127.0.0.1/", "ftp://paper.example/", "http://a@paper.example/"])
def test_a_hop_to_what_may_not_be_asked_for_is_refused(location: str) -> None:
    with pytest.raises(Refused, match=r"redirected from https://paper\.example/a"):
        follow(first("https://paper.example/a"), location)
