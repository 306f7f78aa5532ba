"""Feeds made at random: records in order or an error of ours comes out."""

import json
from xml.parsers import expat

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds import as_page, find_feeds, is_full, keep_reason, key_of, parse_feed, same_address
from nutgraf.fetch.feeds.wellformed import well_formed
from nutgraf.records import SourceSettings

URL = "https://news.example/feed"
SETTINGS = SourceSettings(words=("ferry", "渡船"), not_words=("tunnel",), least_words=2, most_words=90)
UNHURRIED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

NAMES = [
    "rss", "rdf:RDF", "feed", "channel", "item", "entry", "title", "link", "guid", "id", "description", "summary", "content",
    "content:encoded", "author", "name", "email", "dc:creator", "dc:date", "pubDate", "published", "updated", "category",
    "source", "image", "textInput", "media:group", "svg", "p", "br", "div", "script", "a", "ttl", "sy:updatePeriod", "xml:b",
    "urlset", "sitemapindex", "url", "sitemap", "loc", "lastmod", "news:title", "abstract", "body", "x:y", "html", "base",
]  # fmt: skip
ATTRIBUTES = [
    "", ' type="xhtml"', ' type="html"', ' type="text"', ' mode="base64"', ' href="/17"', ' href="http://["', " xml:base='x:y'",
    ' xml:lang="de"', ' xmlns="http://www.w3.org/2005/Atom"', ' xmlns:x="http://purl.org/dc/elements/1.1/"', ' rdf:about="a"',
    ' rel="alternate" type="application/rss+xml"', ' isPermaLink="false"', ' url="', " a=b c", ' version="2.0"', ' term="t"', "/",
]  # fmt: skip
TEXTS = [
    "A ferry", "&amp;", "&#0;", "&#x110000;", "&nope;", "<", "<![CDATA[<b>]]>", "]]>", "<!-- -->", "<?x?>", "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "2026-11-24", "Tue, 31 Feb 2026 25:61:61 +9999", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+14:00", "https://news.example/17",
    "渡船", "\ud800", "\0", "\x0b", "\ufffe", "…", "Read more", "a@b.c (D)", "=", "c2VjcmV0", " ", "\r\n",
]  # fmt: skip

starts = st.builds("<{}{}>".format, st.sampled_from(NAMES), st.sampled_from(ATTRIBUTES))
ends = st.builds("</{}>".format, st.sampled_from(NAMES))
soup = st.lists(st.one_of(starts, starts, ends, st.sampled_from(TEXTS)), max_size=50).map("".join)
roots = st.sampled_from(
    ["<rss><channel><item>", "<feed><entry>", "<rdf:RDF><item>", "<urlset><url>", "<sitemapindex><sitemap>", ""]
)


def check(body: bytes, content_type: str | None = None) -> None:
    """Raise AssertionError where what comes of a body is not in order."""
    assert all(feed.startswith(("http://", "https://")) for feed in find_feeds(body, URL, content_type))
    try:
        feed = parse_feed(body, URL, content_type)
    except NotAFeed:
        return
    assert len(feed.entries) <= 1_000
    for entry in feed.entries:
        str(entry).encode()
        assert entry.guid or entry.url or entry.title or entry.content
        assert entry.url is None or entry.url.startswith(("http://", "https://"))
        assert key_of(entry) == key_of(entry)
        assert same_address(key_of(entry)) == same_address(same_address(key_of(entry)))
        assert is_full(entry) in {True, False}
        assert keep_reason(entry, SETTINGS) is None or str(keep_reason(entry, SETTINGS)).endswith(".")
        as_page(entry, feed)


@UNHURRIED
@given(roots, soup, st.sampled_from(["utf-8", "utf-16", "utf-32-be", "cp1252"]))
def test_a_soup_of_elements_comes_out_in_order(root: str, inside: str, encoding: str) -> None:
    check((root + inside).encode(encoding, "replace" if encoding == "cp1252" else "surrogatepass"))


@UNHURRIED
@given(roots, soup)
def test_a_soup_of_elements_becomes_well_formed(root: str, inside: str) -> None:
    written = well_formed("<rss>" + root + inside)
    expat.ParserCreate(namespace_separator=" ").Parse(written, True)


@UNHURRIED
@given(
    st.binary(max_size=300),
    st.sampled_from([None, "text/xml; charset=utf-16", "application/json", "x; charset=punycode"]),
)
def test_any_bytes_come_out_in_order(body: bytes, content_type: str | None) -> None:
    check(body, content_type)
    check(b"<rss><channel><item><title>" + body, content_type)
    check(b"\x1f\x8b\x08" + body, content_type)


values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20), st.sampled_from(TEXTS)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=4)),
    max_leaves=10,
)
FIELDS = ["id", "url", "external_url", "title", "content_html", "content_text", "summary", "date_published", "date_modified", "authors", "author", "tags", "language"]  # fmt: skip


@UNHURRIED
@given(st.lists(st.one_of(values, st.dictionaries(st.sampled_from(FIELDS), values)), max_size=5), values)
def test_any_json_comes_out_in_order(items: list[object], other: object) -> None:
    check(
        json.dumps(
            {"version": other, "title": other, "home_page_url": other, "language": other, "items": items}
        ).encode()
    )
