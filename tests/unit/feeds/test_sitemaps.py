"""News sitemaps, plain ones and indexes come out as records, the newest first."""

import gzip

from nutgraf.fetch.feeds import parse_feed
from nutgraf.records import FeedEntry, SourceKind

URL = "https://news.example/sitemaps/news.xml"
NEWS = (
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    ' xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'
    "<url><loc>https://news.example/17</loc><lastmod>2026-11-24T10:00:00Z</lastmod><n:news><n:publication><n:name>Harbour News</n:name>"
    "<n:language>en</n:language></n:publication><n:publication_date>2026-11-24T08:30:00+01:00</n:publication_date>"
    "<n:title>Quay &amp; crane</n:title><n:keywords>harbour, cranes</n:keywords></n:news>"
    "<image:image><image:loc>https://img.example/1.jpg</image:loc><image:title>A crane</image:title></image:image></url></urlset>"
)


def test_a_news_sitemap_gives_what_it_says_of_each_story() -> None:
    feed = parse_feed(NEWS.encode(), URL)
    assert (feed.kind, feed.title, feed.home) == (SourceKind.SITEMAP, "Harbour News", "https://news.example/")
    assert feed.entries == (
        FeedEntry(
            guid=None,
            url="https://news.example/17",
            title="Quay & crane",
            published="2026-11-24T07:30:00Z",
            updated="2026-11-24T10:00:00Z",
            language="en",
            tags=("harbour", "cranes"),
        ),
    )


def urlset(*pages: tuple[str, str]) -> bytes:
    urls = "".join(f"<url><loc>{loc}</loc><lastmod>{lastmod}</lastmod></url>" for loc, lastmod in pages)
    return f"<urlset>{urls}</urlset>".encode()


def test_the_newest_pages_of_a_sitemap_come_first() -> None:
    body = urlset(("/old", "2025-01-01"), ("/new", "2026-11-24"), ("/undated", ""))
    assert [entry.url for entry in parse_feed(body, URL).entries] == [
        "https://news.example/new",
        "https://news.example/old",
        "https://news.example/undated",
    ]


def test_a_thousand_pages_are_read_and_no_more() -> None:
    pages = [(f"/{number}", f"{number}-01-01") for number in range(1000, 2200)]
    entries = parse_feed(urlset(*pages), URL).entries
    assert (len(entries), entries[0].url, entries[-1].url) == (
        1000,
        "https://news.example/2199",
        "https://news.example/1200",
    )


def test_a_packed_sitemap_is_unpacked() -> None:
    assert parse_feed(gzip.compress(NEWS.encode()), URL + ".gz", "application/gzip").entries[0].title == "Quay & crane"


def test_a_packed_sitemap_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    body = gzip.compress(urlset(*((f"/{number}", "2026-11-24") for number in range(50))), 0)
    assert len(parse_feed(body[: len(body) // 2], URL).entries) > 10


def test_an_index_names_further_sitemaps_and_no_pages() -> None:
    body = b"<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml.gz</loc><lastmod>2026-11-24</lastmod></sitemap><sitemap><loc>file:///c</loc></sitemap></sitemapindex>"
    feed = parse_feed(body, URL)
    assert (feed.entries, feed.more) == ((), ("https://news.example/b.xml.gz", "https://news.example/a.xml"))


def test_a_sitemap_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    body = b"<urlset><url><loc>/a</loc></url><url><loc>/b</loc><url><loc>/c"
    assert [entry.url for entry in parse_feed(body, URL).entries] == [
        "https://news.example/a",
        "https://news.example/b",
    ]
