"""Nothing that a feed, a sitemap, a list of subscriptions or a page names gets a connection inside."""

import pytest
from inside import SPELLINGS, Inside

from newspaper import every
from nutgraf.errors import FetchError, NutgrafError
from nutgraf.fetch import Fetcher, FetchSettings
from nutgraf.fetch.feeds import find_feeds, parse_feed
from nutgraf.intake.entries import Announced, Tools, keep_entry
from nutgraf.intake.filling import Wish, add, import_links
from nutgraf.intake.pages import all_pages
from nutgraf.intake.visits import read_feed
from nutgraf.library import Library
from nutgraf.library.exchange import SavedLink
from nutgraf.pipeline import article_of
from nutgraf.records import Page, Seen, SourceKind, SourceSettings
from nutgraf.workers import Workers

OUTSIDE = "https://news.example/feed"
PAGE = """<html lang="en"><head><title>Hall closed</title><link rel="next" href="{url}"></head><body><article><h1>Hall closed
</h1><p>The town of Ellick closed its hall on Monday after engineers had found deep cracks in two of its walls.</p><p>
Visitors will have to go to Marne until the repair has come to its end, which will cost four million euros.</p></article>
</body></html>"""


@pytest.fixture(scope="module")
def workers():
    with Workers(1) as found:
        yield found


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    with Library.open(tmp_path_factory.mktemp("sources") / "library.sqlite") as found:
        yield found


@pytest.fixture
def tools(library, workers, inside):
    with Fetcher(FetchSettings(attempts=1, gap_seconds=0)) as fetcher:
        yield Tools(library, fetcher, workers)


def urls(host: str, inside: Inside) -> list[str]:
    return [f"http://{host}:{inside.port}/", f"http://{host}/"]


@pytest.mark.parametrize("host", SPELLINGS)
def test_an_entry_of_a_feed_leads_nowhere_inside(host, inside, tools):
    source, _ = tools.library.add_source(OUTSIDE, SourceKind.FEED)
    for number, url in enumerate(urls(host, inside)):
        body = (
            f"<rss version='2.0'><channel><item><guid>{number}</guid><link>{escaped(url)}</link></item></channel></rss>"
        )
        for entry in (feed := parse_feed(body.encode(), OUTSIDE)).entries:
            assert keep_entry(tools, Announced(source, feed, entry)).seen is Seen.FAILED
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_list_of_subscriptions_leads_nowhere_inside(host, inside, tools, tmp_path):
    lines = "".join(f'<outline type="rss" text="x" xmlUrl="{escaped(url)}"/>' for url in urls(host, inside))
    file = tmp_path / "subscriptions.opml"
    file.write_text(f'<opml version="2.0"><body>{lines}</body></opml>', encoding="utf-8")
    assert all(visited.error for visited in every(add(tools, str(file), Wish({}))))
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_an_index_of_sitemaps_leads_nowhere_inside(host, inside, tools):
    lines = "".join(f"<sitemap><loc>{escaped(url)}</loc></sitemap>" for url in urls(host, inside))
    body = f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{lines}</sitemapindex>'.encode()
    ask = tools.asking(SourceSettings())
    if parse_feed(body, OUTSIDE).more:
        with pytest.raises(NutgrafError):
            read_feed(tools, Page(OUTSIDE, body), OUTSIDE, ask)
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_the_next_page_of_a_story_leads_nowhere_inside(host, inside, tools):
    for url in urls(host, inside):
        page = Page("https://news.example/hall", PAGE.format(url=escaped(url)).encode(), "text/html; charset=utf-8")
        found = all_pages(page, None, tools.asking(SourceSettings()), article_of)
        assert len(found.pages) == 1
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_an_imported_link_leads_nowhere_inside(host, inside, tools):
    links = iter([SavedLink(url) for url in urls(host, inside)])
    assert {arrival.seen for arrival in import_links(tools, links)} == {Seen.FAILED}
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
def test_a_feed_that_a_page_announces_leads_nowhere_inside(host, inside, tools):
    link = "<link rel='alternate' type='application/rss+xml' href='{}'>"
    announcing = "".join(link.format(escaped(url)) for url in urls(host, inside))
    ask = tools.asking(SourceSettings())
    for announced in find_feeds(f"<html><head>{announcing}</head></html>".encode(), "https://news.example/"):
        with pytest.raises(FetchError):
            ask(announced)
    assert inside.connections == 0


def escaped(url: str) -> str:
    return url.replace("&", "&amp;").replace('"', "&quot;").replace("'", "&#39;").replace("<", "&lt;")
