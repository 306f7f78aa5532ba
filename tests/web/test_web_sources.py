"""Sources and what is added, in a real browser, against a newspaper on the loopback."""

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect
from serving import Served, serving

from newspaper import Answer, Newspaper, feed, newspaper, story
from nutgraf.library import Library
from nutgraf.records import FetchPages, Source, SourceKind, SourceSettings

OPML = """<?xml version="1.0"?><opml version="2.0"><body><outline text="Towns">
<outline type="rss" text="Ellick by {which}" xmlUrl="{feed}-one.xml"/>
<outline type="rss" text="Marne by {which}" xmlUrl="{feed}-two.xml"/></outline></body></opml>"""


class Stand(NamedTuple):
    """A server with a library of its own, and a newspaper that it may ask."""

    server: Served
    paper: Newspaper

    def at(self, path: str) -> str:
        return self.server.address + path.lstrip("/")

    def follow(self, path: str, title: str, settings: SourceSettings | None = None) -> Source:
        with Library.open(self.server.library) as library:
            made, _ = library.add_source(
                self.paper.url + path, SourceKind.FEED, title, settings=settings or SourceSettings()
            )
        return made

    def source(self, number: int) -> Source:
        with Library.open(self.server.library) as library:
            return library.source(number)


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Return a stand; each test uses paths and sources of its own."""
    library = tmp_path_factory.mktemp("sources") / "library.sqlite"
    with newspaper() as paper, serving(library, "--no-refresh", "--allow-private") as server:
        yield Stand(server, paper)


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Stand]:
    """Return a stand for one test alone."""
    with newspaper() as paper, serving(tmp_path / "library.sqlite", "--no-refresh", "--allow-private") as server:
        yield Stand(server, paper)


@pytest.fixture
def plain_tab(browser: Browser) -> Iterator[Page]:
    """Return a tab without JavaScript."""
    context = browser.new_context(locale="en-GB", java_script_enabled=False, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def line(tab: Page, name: str):
    return tab.locator(".sources > li", has=tab.get_by_role("link", name=name, exact=True))


def add(tab: Page, text: str) -> None:
    tab.get_by_label("Address of an article").fill(text)
    tab.get_by_role("button", name="Add", exact=True).click()


def reach(tab: Page, link: str, address: re.Pattern[str]) -> None:
    """Go to what was added: the answer leads there, or where that takes longer, a link on the page of what goes on."""
    tab.wait_for_url(re.compile(rf"{address.pattern}|/activity"))
    for _ in range(60):
        if address.search(tab.url):
            return
        if tab.get_by_role("link", name=link).count():
            tab.get_by_role("link", name=link).first.click()
            tab.wait_for_url(address)
        else:
            time.sleep(1)
            tab.reload()
    pytest.fail(f"nothing leads to {address.pattern} from {tab.url}: {tab.inner_text('main')}")


def wait_until_idle(stand: Stand, tab: Page) -> None:
    tab.goto(stand.at("/activity"))
    while tab.locator("[data-running]").count():
        time.sleep(0.5)
        tab.reload()


ARTICLE = re.compile(r"/article/[0-9a-f]{32}\?in=all$")
ARTICLES = re.compile(r"/source/\d+$")


# Adding


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_an_article_that_is_added_is_shown(stand, which, request):
    tab = request.getfixturevalue(which)
    path = f"/pool-{which}.html"
    stand.paper.publish(path, story(f"The pool of Ellick is closed ({which})", place="pool", cost=len(which)))
    tab.goto(stand.at("/add"))
    add(tab, f"Worth reading: {stand.paper.url}{path}.")
    reach(tab, "Read it", ARTICLE)


def test_an_article_gets_the_tags_that_were_typed(stand, tab):
    stand.paper.publish("/tagged.html", story("A school without a roof", place="school"))
    tab.goto(stand.at("/add"))
    tab.get_by_label("Tags").fill("schools, the town")
    add(tab, stand.paper.url + "/tagged.html")
    reach(tab, "Read it", ARTICLE)
    with Library.open(stand.server.library) as library:
        assert library.tags().keys() >= {"schools", "the town"}


def test_a_feed_that_is_added_leads_to_its_articles(stand, tab):
    stand.paper.publish("/bridge.html", story("A bridge is closed", place="bridge", part="arches"))
    stand.paper.publish_feed("/added.xml", ("A bridge is closed", "/bridge.html"))
    tab.goto(stand.at("/add"))
    add(tab, stand.paper.url + "/added.xml")
    reach(tab, "To its articles", ARTICLES)
    tab.goto(stand.at("/sources"))
    expect(line(tab, "The Ellick Post")).to_contain_text("1 article")
    expect(line(tab, "The Ellick Post")).to_contain_text("1 unread")


def test_a_text_without_a_link_stays_in_the_field(stand, tab):
    tab.goto(stand.at("/add"))
    add(tab, "the pool of Ellick")
    field = tab.get_by_label("Address of an article")
    expect(field).to_have_value("the pool of Ellick")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(tab.get_by_role("alert")).to_contain_text("There is no address of the web in it")


def test_what_cannot_be_had_is_told_with_the_reason(stand, tab):
    tab.goto(stand.at("/add"))
    add(tab, stand.paper.url + "/gone.html")
    tab.wait_for_url(re.compile(r"/activity\?job=\d+#job-\d+$"))
    job = tab.locator("li.asked")
    expect(job).to_contain_text("was not added")
    expect(job).to_contain_text("404")
    job.get_by_role("link", name="Try it again").click()
    expect(tab.get_by_label("Address of an article")).to_have_value(stand.paper.url + "/gone.html")


def test_a_path_on_the_machine_is_no_address(stand, tab):
    secret = stand.server.library
    tab.goto(stand.at("/add"))
    add(tab, str(secret))
    expect(tab.get_by_role("alert")).to_be_visible()
    add(tab, f"file://{secret}")
    expect(tab.get_by_role("alert")).to_be_visible()


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_the_file_of_another_reader_is_followed_and_comes_back_out(stand, which, request, tmp_path):
    tab = request.getfixturevalue(which)
    for name in ("one", "two"):
        stand.paper.publish_feed(f"/{which}-{name}.xml")
    file = tmp_path / "subscriptions.opml"
    file.write_text(OPML.format(feed=f"{stand.paper.url}/{which}", which=which))
    tab.goto(stand.at("/add"))
    tab.get_by_label("Subscriptions of another reader").set_input_files(file)
    tab.get_by_role("button", name="Follow all").click()
    tab.wait_for_url(re.compile("/activity"))
    wait_until_idle(stand, tab)
    tab.goto(stand.at("/sources"))
    expect(line(tab, f"Ellick by {which}")).to_contain_text("Towns")
    expect(line(tab, f"Marne by {which}")).to_be_visible()
    with tab.expect_download() as download:
        tab.get_by_role("link", name="Save as OPML").click()
    saved = tmp_path / "saved.opml"
    download.value.save_as(saved)
    assert download.value.suggested_filename == "nutgraf-sources.opml"
    assert f'xmlUrl="{stand.paper.url}/{which}-two.xml"' in saved.read_text()


def test_an_empty_library_says_how_to_begin(own, tab):
    tab.goto(own.at("/sources"))
    expect(tab.get_by_text("Nothing is followed yet.")).to_be_visible()
    expect(tab.get_by_label("Address of an article")).to_be_visible()


# What is wanted of a source


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_a_source_is_changed_by_its_form(stand, which, request):
    tab = request.getfixturevalue(which)
    number = stand.follow(f"/changed-{which}.xml", f"The Changing Post of {which}").id
    tab.goto(stand.at("/sources"))
    tab.get_by_role("link", name=f"Edit: The Changing Post of {which}").click()
    tab.get_by_label("Name").fill(f"A better name, {which}")
    tab.get_by_label("Tags").fill("town, canals")
    tab.get_by_label("Keep only what holds").fill("bridge\ntown hall")
    tab.get_by_label("Keep nothing that holds").fill("football")
    tab.get_by_label("Languages").fill("en")
    tab.get_by_label("Words at least").fill("50")
    tab.get_by_label("Always fetch the page").check()
    tab.get_by_label("HTTP proxy").fill("http://proxy.example.org:3128")
    tab.get_by_role("button", name="Save").click()
    tab.wait_for_url(re.compile(rf"/sources#source-{number}$"))
    expect(line(tab, f"A better name, {which}")).to_contain_text("canals")
    assert stand.source(number).settings == SourceSettings(
        pages=FetchPages.ALWAYS,
        words=("bridge", "town hall"),
        not_words=("football",),
        languages=("en",),
        least_words=50,
        proxy="http://proxy.example.org:3128",
        tags=("town", "canals"),
    )


def test_a_cookie_is_never_shown_and_stays_until_it_is_taken_away(stand, tab):
    number = stand.follow("/cookie.xml", "The Paid Post", SourceSettings(cookie="session=very-secret")).id
    tab.goto(stand.at(f"/sources/{number}"))
    assert "very-secret" not in tab.content()
    expect(tab.get_by_label("Cookie of a subscription")).to_have_value("")
    tab.get_by_role("button", name="Save").click()
    tab.wait_for_url(re.compile(r"/sources#"))
    assert stand.source(number).settings.cookie == "session=very-secret"
    tab.goto(stand.at(f"/sources/{number}"))
    tab.get_by_label("Take it away").check()
    tab.get_by_role("button", name="Save").click()
    tab.wait_for_url(re.compile(r"/sources#"))
    assert stand.source(number).settings.cookie is None


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_changed(stand, tab):
    number = stand.follow("/wrong.xml", "The Wrong Post").id
    tab.goto(stand.at(f"/sources/{number}"))
    tab.get_by_label("Name").fill("Another name")
    tab.get_by_label("Words at least").fill("many")
    tab.get_by_role("button", name="Save").click()
    expect(tab.get_by_text("Nothing was changed")).to_be_visible()
    field = tab.get_by_label("Words at least")
    expect(field).to_have_value("many")
    expect(field).to_have_accessible_description("Give a whole number, or nothing.")
    expect(tab.get_by_label("Name")).to_have_value("Another name")
    assert stand.source(number).title == "The Wrong Post"


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_a_source_is_paused_and_goes_on(stand, which, request):
    tab = request.getfixturevalue(which)
    name = f"The Resting Post of {which}"
    number = stand.follow(f"/rest-{which}.xml", name).id
    tab.goto(stand.at("/sources"))
    tab.get_by_role("button", name=f"Pause: {name}").click()
    expect(line(tab, name)).to_contain_text("paused")
    assert stand.source(number).paused
    tab.get_by_role("button", name=f"Go on: {name}").click()
    expect(line(tab, name)).not_to_contain_text("paused")
    assert not stand.source(number).paused


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_a_source_is_removed_with_its_articles_after_a_question(stand, which, request):
    tab, name = request.getfixturevalue(which), f"The Leaving Post of {which}"
    stand.paper.publish(f"/left-{which}.html", story(f"A lake is closed ({which})", place="lake", cost=70 + len(which)))
    stand.paper.publish_feed(f"/left-{which}.xml", (f"A lake is closed ({which})", f"/left-{which}.html"))
    number = stand.follow(f"/left-{which}.xml", name).id
    tab.goto(stand.at("/sources"))
    tab.get_by_role("button", name=f"Visit now: {name}").click()
    wait_until_idle(stand, tab)
    with Library.open(stand.server.library) as library:
        before = library.count().articles
    tab.goto(stand.at("/sources"))
    tab.get_by_role("link", name=f"Edit: {name}").click()
    tab.get_by_role("link", name="Remove").click()
    expect(tab.get_by_text("Its 1 article")).to_be_visible()
    tab.get_by_label("are removed too").check()
    tab.get_by_role("button", name="Remove").click()
    tab.wait_for_url(re.compile(r"/sources$"))
    expect(line(tab, name)).to_have_count(0)
    with Library.open(stand.server.library) as library:
        assert library.count().articles == before - 1
        assert number not in {source.id for source in library.sources()}


# What is going on


def test_a_visit_shows_what_is_new_on_the_page(stand, tab):
    stand.paper.publish("/slow.html", story("A bridge is closed again", place="bridge", part="arches", cost=90))

    def slowly(_headers: dict[str, str]) -> Answer:
        time.sleep(1)
        told = feed(stand.paper.url, ("A bridge is closed again", "/slow.html"))
        return Answer(told, content_type="application/rss+xml")

    stand.paper.answers["/slow.xml"] = slowly
    stand.follow("/slow.xml", "The Slow Post")
    tab.goto(stand.at("/sources"))
    tab.get_by_role("button", name="Visit now: The Slow Post").click()
    expect(tab.locator("#activity-line")).to_contain_text("Visiting sources…")
    expect(line(tab, "The Slow Post")).to_contain_text("1 article", timeout=60_000)
    expect(tab.locator("#activity-line")).to_be_hidden(timeout=60_000)
    expect(tab.get_by_role("button", name="Visit now: The Slow Post")).to_be_focused()


def test_a_source_that_fails_says_why(stand, tab):
    stand.follow("/nothing-there.xml", "The Lost Post")
    tab.goto(stand.at("/sources"))
    tab.get_by_role("button", name="Visit now: The Lost Post").click()
    expect(line(tab, "The Lost Post")).to_contain_text("The last visit failed:", timeout=60_000)
    expect(line(tab, "The Lost Post")).to_contain_text("404")
    tab.goto(stand.at("/activity"))
    expect(tab.get_by_role("heading", name="1 source cannot be read at the moment")).to_be_visible()
    expect(tab.get_by_role("link", name="The Lost Post")).to_be_visible()


def test_without_javascript_a_visit_is_seen_on_the_page_of_what_goes_on(stand, plain_tab):
    stand.paper.publish_feed("/plain.xml")
    number = stand.follow("/plain.xml", "The Plain Post").id
    plain_tab.goto(stand.at("/sources"))
    plain_tab.get_by_role("button", name="Visit now: The Plain Post").click()
    plain_tab.wait_for_url(re.compile(rf"/sources#source-{number}$"))
    wait_until_idle(stand, plain_tab)
    expect(plain_tab.locator(".jobs > li").first).to_contain_text("Visited sources")


def test_nobody_asks_for_what_goes_on_while_nothing_does(stand, tab):
    wait_until_idle(stand, tab)
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.clock.install()
    tab.goto(stand.at("/sources"))
    tab.clock.run_for(60_000)
    assert [url for url in asked if "/activity/" in url or "/sources/list" in url] == []


# How it looks


def test_pages_of_sources_look_as_on_the_screenshots(own, tab, artefacts):
    own.paper.publish("/bridge.html", story("A bridge is closed", place="bridge", part="arches"))
    own.paper.publish("/school.html", story("A school without a roof", place="school"))
    own.paper.publish_feed("/news.xml", ("A bridge is closed", "/bridge.html"), ("A school", "/school.html"))
    own.follow("/news.xml", "The Ellick Post", SourceSettings(tags=("local", "canals")))
    own.follow("/lost.xml", "Eschentaler Bote", SourceSettings(cookie="a=b"))
    paused = own.follow("/rest.xml", "Вечернее Заречье").id
    with Library.open(own.server.library) as library:
        library.set_source(paused, paused=True)
    tab.goto(own.at("/sources"))
    tab.get_by_role("button", name="Visit all now").click()
    expect(tab.locator(".sources .notice.bad")).to_have_count(1, timeout=60_000)
    shots = {"sources": "/sources", "source-edit": "/sources/2", "source-removal": "/sources/1/remove",
             "add": "/add", "activity": "/activity", "error": "/article/ffffffff"}  # fmt: skip
    for name, path in shots.items():
        tab.goto(own.at(path))
        for look, size in (("desktop", (1280, 900)), ("phone", (360, 740))):
            tab.set_viewport_size({"width": size[0], "height": size[1]})
            for scheme in ("light", "dark"):
                tab.emulate_media(color_scheme=scheme)
                tab.screenshot(path=artefacts / f"{name}-{look}-{scheme}.png", full_page=True)
                assert tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
