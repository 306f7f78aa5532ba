"""RSS and Atom in all their dialects come out as the same records."""

import pytest

from nutgraf.errors import NotAFeed
from nutgraf.fetch.feeds import parse_feed
from nutgraf.records import Feed, FeedEntry, SourceKind

URL = "https://news.example/feeds/harbour.xml"


def parsed(text: str, url: str = URL) -> Feed:
    return parse_feed(text.encode(), url)


def only_entry(text: str) -> FeedEntry:
    (entry,) = parsed(text).entries
    return entry


def rss(*items: str, channel: str = "<title>Harbour News</title>") -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{channel}{"".join(items)}</channel></rss>'


def atom(*entries: str, head: str = "<title>Harbour News</title>") -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{head}{"".join(entries)}</feed>'


def test_an_rss_feed_gives_its_title_its_home_and_its_language() -> None:
    feed = parsed(rss(channel="<title>Harbour\n News</title><link>/harbour</link><language>en-GB</language>"))
    assert feed == Feed(SourceKind.FEED, "Harbour News", "https://news.example/harbour", "en", ())


def test_an_rss_item_gives_all_that_it_says() -> None:
    item = (
        '<item><guid isPermaLink="false">harbour-17</guid><link>/17?a=1&amp;b=2</link><title>Ferry &amp;amp; crane</title>'
        "<author>desk@news.example (Ada Quay)</author><pubDate>Tue, 24 Nov 2026 08:30:00 +0100</pubDate>"
        "<category>Harbour</category><category>Ferries</category><description>&lt;p&gt;It sails.&lt;/p&gt;</description></item>"
    )
    assert only_entry(rss(item)) == FeedEntry(
        guid="harbour-17",
        url="https://news.example/17?a=1&b=2",
        title="Ferry & crane",
        authors=("Ada Quay",),
        published="2026-11-24T07:30:00Z",
        content="<p>It sails.</p>",
        tags=("Harbour", "Ferries"),
    )


def test_an_atom_entry_gives_all_that_it_says() -> None:
    entry = (
        '<entry xml:lang="de"><id>tag:news.example,2026:17</id><link href="17.html"/><title type="html">Die &lt;b&gt;Fähre&lt;/b&gt;</title>'
        "<author><name>Ada Quay</name><email>ada@news.example</email></author><author><name>Ben Pier</name></author>"
        "<published>2026-11-24T08:30:00+01:00</published><updated>2026-11-24T12:00:00Z</updated><category term='Hafen'/>"
        '<summary>Kurz.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sie fährt <br/>wieder.</p></div></content></entry>'
    )
    assert only_entry(atom(entry)) == FeedEntry(
        guid="tag:news.example,2026:17",
        url="https://news.example/feeds/17.html",
        title="Die Fähre",
        authors=("Ada Quay", "Ben Pier"),
        published="2026-11-24T07:30:00Z",
        updated="2026-11-24T12:00:00Z",
        language="de",
        content="<p>Sie fährt <br></br>wieder.</p>",
        tags=("Hafen",),
    )


def test_all_of_several_authors_are_named() -> None:
    names = [f"Ada Quay {number}" for number in range(8)]
    persons = "".join(
        f"<author><name>{name}</name><uri>/a</uri><email>a@news.example</email></author>" for name in names
    )
    assert only_entry(atom(f"<entry><title>A ferry</title>{persons}</entry>")).authors == tuple(names)


@pytest.mark.parametrize(
    ("author", "name"),
    [
        ("Ada Quay", ("Ada Quay",)),
        ("ada@news.example", ()),
        ("ada@harbour.museum (Ada Quay)", ("Ada Quay",)),
        ("Ada Quay &lt;ada@news.example&gt;", ("Ada Quay",)),
        ("Ada Quay, Ben Pier", ("Ada Quay, Ben Pier",)),
    ],
)
def test_an_author_is_named_without_an_address(author: str, name: tuple[str, ...]) -> None:
    assert only_entry(rss(f"<item><title>A ferry</title><author>{author}</author></item>")).authors == name


def test_rss_1_0_is_read_with_its_modules_whatever_prefix_they_have() -> None:
    feed = parsed(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/">'
        '<channel rdf:about="https://news.example/"><title>Harbour News</title></channel>'
        '<item rdf:about="https://news.example/17"><title>A ferry</title><link>https://news.example/17</link>'
        "<d:creator>Ada Quay</d:creator><d:date>2026-11-24</d:date><c:encoded>&lt;p&gt;It sails.&lt;/p&gt;</c:encoded></item></rdf:RDF>"
    )
    (entry,) = feed.entries
    assert (feed.title, entry.guid, entry.url) == ("Harbour News", "https://news.example/17", "https://news.example/17")
    assert (entry.authors, entry.published, entry.content) == (("Ada Quay",), "2026-11-24", "<p>It sails.</p>")


def test_a_prefix_that_a_feed_forgot_to_declare_is_understood() -> None:
    entry = only_entry(rss("<item><title>A ferry</title><dc:creator>Ada Quay</dc:creator></item>"))
    assert entry.authors == ("Ada Quay",)


def test_the_longest_text_of_a_story_is_taken() -> None:
    item = "<item><description>It sails.</description><content:encoded><![CDATA[<p>It sails again today.</p>]]></content:encoded></item>"
    assert only_entry(rss(item)).content == "<p>It sails again today.</p>"


def test_plain_text_of_an_atom_entry_is_escaped_in_paragraphs() -> None:
    entry = only_entry(atom("<entry><content type='text'>Fares rise &lt;5%.\n\nBoats do not.</content></entry>"))
    assert entry.content == "<p>Fares rise &lt;5%.</p><p>Boats do not.</p>"


@pytest.mark.parametrize(
    ("attribute", "url"),
    [
        ("", "https://news.example/17"),
        (' isPermaLink="true"', "https://news.example/17"),
        (' isPermaLink="false"', None),
    ],
)
def test_a_guid_is_the_address_too_unless_it_says_that_it_is_none(attribute: str, url: str | None) -> None:
    entry = only_entry(rss(f"<item><guid{attribute}>https://news.example/17</guid></item>"))
    assert (entry.guid, entry.url) == ("https://news.example/17", url)


@pytest.mark.parametrize("guid", ["17", "harbour-17", "/17", "tag:news.example,2026:17"])
def test_a_guid_is_kept_as_it_is_and_no_address_where_it_looks_like_none(guid: str) -> None:
    entry = only_entry(rss(f"<item><guid>{guid}</guid></item>", channel="<link>https://news.example/</link>"))
    assert (entry.guid, entry.url) == (guid, None)


def test_links_start_from_the_site_where_the_feed_names_it() -> None:
    feed = parsed(rss("<item><link>17.html</link></item>", channel="<link>https://harbour.example/news/</link>"))
    assert feed.entries[0].url == "https://harbour.example/news/17.html"


def test_a_guid_that_several_stories_share_identifies_none_of_them() -> None:
    guid = '<guid isPermaLink="false">news</guid>'
    items = [f"<item>{guid}<link>/{number}</link></item>" for number in (1, 2)]
    assert [entry.guid for entry in parsed(rss(*items)).entries] == [None, None]


@pytest.mark.parametrize(
    ("base", "url"),
    [("https://cdn.example/a/", "https://cdn.example/a/17.html"), ("/a/", "https://news.example/a/17.html")],
)
def test_xml_base_is_where_links_start_from(base: str, url: str) -> None:
    assert only_entry(atom(f'<entry xml:base="{base}"><link href="17.html"/></entry>')).url == url


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/passwd", "mailto:desk@news.example", "data:text/html,x", "http://["]
)
def test_a_link_that_leads_off_the_web_is_no_address(link: str) -> None:
    assert only_entry(rss(f"<item><title>A ferry</title><link>{link}</link></item>")).url is None


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("Tue, 24 Nov 2026 08:30:00 EST", "2026-11-24T13:30:00Z"),
        ("2026-11-24T08:30:00-05:00", "2026-11-24T13:30:00Z"),
        ("24 Nov 2026 08:30:00 GMT", "2026-11-24T08:30:00Z"),
        ("2026-11-24", "2026-11-24"),
        ("next Tuesday", None),
        ("0026-11-24T08:30:00Z", None),
        ("", None),
    ],
)
def test_dates_come_out_in_utc_and_broken_ones_as_none(written: str, moment: str | None) -> None:
    assert only_entry(rss(f"<item><title>A ferry</title><pubDate>{written}</pubDate></item>")).published == moment


def test_an_entry_that_only_says_when_it_changed_was_published_then() -> None:
    entry = only_entry(atom("<entry><title>A ferry</title><updated>2026-11-24T12:00:00Z</updated></entry>"))
    assert (entry.published, entry.updated) == ("2026-11-24T12:00:00Z", "2026-11-24T12:00:00Z")


def test_an_entry_that_was_not_changed_has_no_moment_of_change() -> None:
    entry = only_entry(rss("<item><title>A ferry</title><pubDate>2026-11-24T12:00:00Z</pubDate></item>"))
    assert entry.updated is None


@pytest.mark.parametrize(
    ("channel", "seconds"),
    [
        ("<ttl>90</ttl>", 5400),
        ("<ttl>soon</ttl>", None),
        ("<ttl>-5</ttl>", None),
        ("<sy:updatePeriod>daily</sy:updatePeriod>", 86_400),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", 1800),
        ("<sy:updatePeriod>never</sy:updatePeriod>", None),
        ("", None),
    ],
)
def test_a_feed_may_say_how_often_it_changes(channel: str, seconds: int | None) -> None:
    assert parsed(rss(channel=channel)).interval == seconds


def test_items_that_say_nothing_are_left_out() -> None:
    assert parsed(rss("<item/>", "<item><pubDate>2026-11-24</pubDate></item>")).entries == ()


def test_a_thousand_entries_are_read_and_no_more() -> None:
    items = [f"<item><title>Ferry {number}</title></item>" for number in range(1_200)]
    assert [entry.title for entry in parsed(rss(*items)).entries] == [f"Ferry {number}" for number in range(1_000)]


def test_titles_guids_and_stories_are_cut_where_they_are_too_long_to_be_any() -> None:
    item = f"<item><title>{'t' * 5_000}</title><guid>{'g' * 5_000}</guid><description>{'d' * 3_000_000}</description></item>"
    entry = only_entry(rss(item))
    assert (len(entry.title or ""), len(entry.guid or ""), len(entry.content or "")) == (1_000, 2_000, 2_000_000)


BROKEN = {
    "no end": "<rss><channel><title>Harbour News</title><item><title>A ferry</title><link>/17</link><description>It sails",
    "an end too many": rss("</b><item><title>A ferry</title></i><link>/17</link></item></item>"),
    "bare ampersands": rss("<item><title>A ferry</title><link>/17</link><description>Quay & Sons</description></item>"),
    "an end that is missing": rss("<item><title>A ferry</title><link>/17</link><item><title>A crane</title></item>"),
    "bare HTML": rss(
        "<item><title>A ferry</title><link>/17</link><description><p>It<br>sails<p>Now</description></item>"
    ),
    "control characters": rss("<item><title>A \x01\x0bferry</title><link>/17</link></item>"),
    "attributes without quotes": rss("<item lang=en x><title>A ferry</title><link>/17</link></item>"),
    "junk ahead": "\n\n <!-- x -->" + rss("<item><title>A ferry</title><link>/17</link></item>"),
    "an entity of HTML": rss("<item><title>A&nbsp;ferry</title><link>/17</link></item>"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_feed_is_read_as_far_as_it_can_be(name: str) -> None:
    entry = parsed(BROKEN[name]).entries[0]
    assert (entry.title, entry.url) == ("A ferry", "https://news.example/17")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"A ferry sails.",
        b"<html><body><rss/></body></html>",
        b"\x89PNG\r\n\x1a\n",
        b"<opml><outline/></opml>",
        b"[1, 2]",
    ],
)
def test_what_is_no_feed_is_refused(body: bytes) -> None:
    with pytest.raises(NotAFeed, match=r"https://news\.example/feeds/harbour\.xml"):
        parse_feed(body, URL)
