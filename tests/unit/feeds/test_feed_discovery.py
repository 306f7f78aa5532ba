"""The feeds that a page announces, and where feeds usually are."""

import pytest

from nutgraf.fetch.feeds import find_feeds, guesses

URL = "https://news.example/harbour/today.html"


def test_announced_feeds_come_out_absolute_each_once_and_in_order() -> None:
    page = (
        b'<html><head><link rel="alternate" type="application/rss+xml" href="/rss"><LINK REL=Alternate TYPE=application/atom+xml HREF=atom.xml>'
        b"<link type='application/feed+json' rel='home alternate' href='https://cdn.example/f.json'><link rel=alternate type=application/rss+xml href=/rss></head>"
    )
    assert find_feeds(page, URL) == (
        "https://news.example/rss",
        "https://news.example/harbour/atom.xml",
        "https://cdn.example/f.json",
    )


def test_links_in_the_body_count() -> None:
    assert find_feeds(b'<body><a rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">RSS</a>', URL) == (
        "https://news.example/rss?a=1&b=2",
    )


def test_base_is_where_links_start_from() -> None:
    page = b'<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">'
    assert find_feeds(page, URL) == ("https://cdn.example/x/rss",)


def test_feeds_of_comments_come_last() -> None:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="{href}">' for href in ("/comments/feed/", "/feed/")
    )
    assert find_feeds(links.encode(), URL) == ("https://news.example/feed/", "https://news.example/comments/feed/")


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="alternate" hreflang="de" href="/de">',
        '<link rel="alternate" type="application/json" href="/wp-json/posts/17">',
        '<link rel="alternate" type="text/html" href="/rss">',
        '<link rel="stylesheet" type="application/rss+xml" href="/rss">',
        '<link rel="alternate" type="application/rss+xml" href="javascript:rss()">',
        '<link rel="alternate" type="application/rss+xml" href="file:///rss">',
        '<link rel="alternate" type="application/rss+xml">',
        '<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->',
        '<script>\'<link rel="alternate" type="application/rss+xml" href="/rss">\'</script>',
    ],
)
def test_other_links_are_no_feeds(link: str) -> None:
    assert find_feeds(f"<head>{link}</head>".encode(), URL) == ()


def test_json_is_a_feed_where_its_address_says_so() -> None:
    assert find_feeds(b'<link rel="alternate" type="application/json" href="/feed.json">', URL) == (
        "https://news.example/feed.json",
    )


def test_only_the_beginning_of_a_page_is_looked_at() -> None:
    page = b" " * 600_000 + b'<link rel="alternate" type="application/rss+xml" href="/rss">'
    assert find_feeds(page, URL) == ()


def test_guesses_begin_beside_the_page_and_go_on_at_the_root() -> None:
    found = guesses(URL)
    assert found[0] == "https://news.example/harbour/feed"
    assert found[5:] == tuple(
        f"https://news.example/{name}" for name in ("feed", "rss.xml", "atom.xml", "feed.json", "index.xml")
    )


def test_guesses_for_a_site_stand_at_its_root_only() -> None:
    assert len(guesses("https://news.example")) == 5


def test_there_are_no_guesses_off_the_web() -> None:
    assert guesses("file:///home") == ()
