"""OPML in and out: subscriptions of feed readers, and the sources of a library."""

import io
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.library.exchange import Form, SavedLink, SubscribedFeed, write_opml
from nutgraf.library.exchange.reading.outlines import outlines
from nutgraf.library.exchange.saved import Skipped
from nutgraf.records import Source, SourceKind, SourceSettings

OPML = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>Subscriptions of Gwen</title></head>
  <body>
    <outline text="News" title="News">
      <outline text="By rail">
        <outline type="rss" text="Trains &amp; ferries" xmlUrl="https://rail.example/feed?a=1&amp;b=2" htmlUrl="https://rail.example/"/>
      </outline>
      <outline type="rss" text="t" title="The Post" xmlUrl="https://post.example/feed"></outline>
    </outline>
    <outline text="Regional"><outline type="rss" text="The Post" xmlUrl="https://post.example/feed"/></outline>
    <outline type="rss" text="Alone" xmlUrl="feed://alone.example/rss" htmlUrl="alone.example" category="/Sport/Handball,local"/>
    <outline type="link" text="A story" url="https://post.example/emu"/>
  </body>
</opml>
"""


def source(url: str, *tags: str, **given: Any) -> Source:
    settings = SourceSettings(tags=tags, cookie="session=secret", proxy="http://gwen:secret@proxy.example:3128")
    fields: dict[str, Any] = {"id": 1, "kind": SourceKind.FEED, "title": "The Post", "home": "https://post.example/"}
    return Source(**fields | given, url=url, settings=settings, added_at="2026-11-24T15:00:00Z")


def written(*sources: Source) -> str:
    file = io.BytesIO()
    assert write_opml(sources, file) == len(sources)
    return file.getvalue().decode()


def test_feeds_have_their_titles_homes_and_the_folders_around_them(read):
    found = read(OPML)
    assert found.kind is Form.OPML
    assert found.feeds == (
        SubscribedFeed(
            "https://rail.example/feed?a=1&b=2", "Trains & ferries", "https://rail.example/", ("News", "By rail")
        ),
        SubscribedFeed("https://post.example/feed", "The Post", None, ("News", "Regional")),
        SubscribedFeed("http://alone.example/rss", "Alone", None, ("Sport/Handball", "local")),
    )


def test_a_link_in_an_outline_is_a_saved_link(read):
    assert read(OPML).links == [SavedLink("https://post.example/emu", "A story")]


def test_an_ampersand_that_xml_forbids_spoils_nothing(read):
    found = read('<opml version="1.0"><body><outline text="A" xmlUrl="https://post.example/f?a=1&b=2"/></body></opml>')
    assert found.feeds[0].url == "https://post.example/f?a=1&b=2"


def test_a_file_that_declares_another_encoding_is_read_in_it(read):
    opml = '<?xml version="1.0" encoding="windows-1251"?><opml><outline text="Почта" xmlUrl="https://post.example/f"/></opml>'
    assert read(opml.encode("windows-1251")).feeds[0].title == "Почта"
    assert read(opml.encode("utf-16")).feeds[0].title == "Почта"


def test_other_addresses_than_those_of_the_web_and_included_files_are_skipped(read):
    found = read(
        '<opml version="2.0"><body><outline text="A" xmlUrl="file:///etc/passwd"/>'
        '<outline type="include" url="https://post.example/more.opml"/></body></opml>'
    )
    assert (found.feeds, found.links) == ((), [])
    assert found.skipped.reasons == [
        "'file:///etc/passwd': not an address of the web (http or https)",
        "'https://post.example/more.opml': another outline, which is not fetched",
    ]


def test_sources_are_written_in_a_folder_for_each_tag():
    root = ET.fromstring(
        written(source("https://post.example/feed", "News", "Regional"), source("https://b.example/f"))
    )
    body = root.find("body")
    assert body is not None
    assert [(outline.get("text"), [each.get("xmlUrl") for each in outline]) for outline in body] == [
        ("News", ["https://post.example/feed"]),
        ("Regional", ["https://post.example/feed"]),
        ("The Post", []),
    ]
    assert root.get("version") == "2.0"


def test_no_secret_of_a_source_is_written():
    opml = written(source("https://gwen:secret@post.example/feed", "News", home="https://gwen:secret@post.example/"))
    assert "secret" not in opml
    assert 'xmlUrl="https://post.example/feed"' in opml
    assert 'htmlUrl="https://post.example/"' in opml


def test_a_sitemap_stays_one():
    opml = written(source("https://post.example/news.xml", kind=SourceKind.SITEMAP))
    assert [feed.kind for feed in outlines(opml, Skipped()).feeds.values()] == [SourceKind.SITEMAP]


NAMES = st.text(min_size=1, max_size=20).filter(lambda name: name == " ".join(name.split()) and name.isprintable())
SOURCES = st.lists(
    st.builds(
        lambda url, title, tags: source(f"https://{url}.example/feed?a=1&b=<2>", *tags, title=title),
        st.from_regex(r"[a-z]{1,9}", fullmatch=True),
        NAMES,
        st.lists(NAMES, max_size=3, unique=True),
    ),
    max_size=5,
    unique_by=lambda source: source.url,
)


@given(SOURCES)
@settings(deadline=None)
def test_what_is_written_is_well_formed_and_read_again(sources):
    opml, skipped = written(*sources), Skipped()
    ET.fromstring(opml)
    found = outlines(opml, skipped).feeds.values()
    assert {(feed.url, feed.title, frozenset(feed.tags)) for feed in found} == {
        (source.url, source.title, frozenset(source.settings.tags)) for source in sources
    }
    assert skipped.count == 0
