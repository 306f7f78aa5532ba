"""What identifies an entry, and when two addresses are the same."""

import pytest

from nutgraf.fetch.feeds import key_of, same_address
from nutgraf.records import FeedEntry


def entry(
    guid: str | None = None, url: str | None = None, title: str | None = None, content: str | None = None
) -> FeedEntry:
    return FeedEntry(guid=guid, url=url, title=title, content=content)


def test_a_guid_comes_before_an_address() -> None:
    assert key_of(entry("g-17", "https://news.example/17", "A ferry")) == "g-17"


def test_an_address_comes_before_what_is_said() -> None:
    assert key_of(entry(None, "https://News.example/17?utm_source=rss#top", "A ferry")) == "https://news.example/17"


def test_what_is_said_tells_entries_apart_that_have_neither() -> None:
    keys = [
        key_of(entry(title=title, content=content))
        for title, content in [("a", "b"), ("a", "b"), ("ab", None), (None, "ab")]
    ]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3


SAME = [
    ("HTTPS://News.Example:443/17", "https://news.example/17"),
    ("http://news.example:80", "http://news.example/"),
    ("http://news.example:8080/", "http://news.example:8080/"),
    ("https://news.example./17", "https://news.example/17"),
    ("https://news.example/17#comments", "https://news.example/17"),
    ("https://news.example/#!/17", "https://news.example/#!/17"),
    ("https://news.example/17?", "https://news.example/17"),
    ("https://news.example/?id=17&utm_medium=feed&UTM_source=x&fbclid=abc", "https://news.example/?id=17"),
    ("https://news.example/17?at_medium=RSS&at_campaign=KARANGA&gclid=1&mc_cid=2", "https://news.example/17"),
    ("https://news.example/17?ref=rss&source=feed", "https://news.example/17"),
    ("https://news.example/17?ref=ferry", "https://news.example/17?ref=ferry"),
    ("https://news.example/Ferry?b=2&a=1", "https://news.example/Ferry?b=2&a=1"),
    ("https://[2001:DB8::1]:443/17", "https://[2001:db8::1]/17"),
    ("mailto:desk@news.example", "mailto:desk@news.example"),
    ("https://news.example:port/", "https://news.example:port/"),
    ("http://[", "http://["),
    ("", ""),
]


@pytest.mark.parametrize(("url", "form"), SAME)
def test_spellings_of_an_address_share_a_form(url: str, form: str) -> None:
    assert same_address(url) == form


@pytest.mark.parametrize(("_url", "form"), SAME)
def test_the_form_of_a_form_is_itself(_url: str, form: str) -> None:
    assert same_address(form) == form
