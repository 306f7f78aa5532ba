"""Lists in a real browser: what they show, how one goes through them, and what is marked on the way."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from newsstand import STORIES, fill_newsstand, mark_newsstand, story
from playwright.sync_api import APIResponse, Browser, BrowserContext, Locator, Page, Route, expect
from serving import Served, serving

from nutgraf.library import Library
from nutgraf.records import Wanted

Stand = tuple[Served, dict[str, str]]
UNREAD = len(STORIES) - 8  # 8 are read; the other two that tell the first story stand with it


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Return a server with the newsstand, which tests only read."""
    path = tmp_path_factory.mktemp("lists") / "library.sqlite"
    ids = fill_newsstand(path)
    with serving(path, "--no-refresh") as server:
        yield server, ids


@pytest.fixture(scope="module")
def changing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Return a server with a newsstand that tests change, one after the other."""
    path = tmp_path_factory.mktemp("changing") / "library.sqlite"
    ids = fill_newsstand(path)
    with serving(path, "--no-refresh") as server:
        yield server, ids


@pytest.fixture
def own(changing: Stand) -> Stand:
    """Return a server with a newsstand as it came."""
    server, ids = changing
    with Library.open(server.library) as library:
        library.mark(list(ids.values()), read=False, starred=False)
        mark_newsstand(library, ids)
    return server, ids


@pytest.fixture
def plain_tab(browser: Browser) -> Iterator[Page]:
    """Return a tab without JavaScript."""
    context = browser.new_context(locale="en-GB", java_script_enabled=False, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def titles(tab: Page) -> list[str]:
    return [text.strip() for text in tab.locator(".entry h2").all_text_contents()]


def entry(tab: Page, title: str) -> Locator:
    return tab.locator(".entry", has=tab.get_by_role("link", name=title, exact=True))


def at(server: Served, path: str) -> str:
    return server.address + path.lstrip("/")


def is_read(server: Served, article_id: str) -> bool:
    with Library.open(server.library) as library:
        return library.stored(article_id).entry.read_at is not None


# What a list shows


def test_the_front_page_is_what_is_unread(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(server.address)
    assert tab.url == at(server, "/unread")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Unread")
    unread = [told.title for told in STORIES if STORIES.index(told) not in range(20, 28)]
    assert titles(tab) == unread


def test_an_entry_tells_the_story_in_a_sentence(stand: Stand, tab: Page) -> None:
    server, ids = stand
    tab.goto(at(server, "/unread"))
    first = entry(tab, STORIES[0].title)
    expect(first.locator(".headline")).to_have_text(STORIES[0].headline)
    expect(first.locator(".about")).to_contain_text("The Harbour Post")
    expect(first.locator(".about")).to_contain_text("1 h ago")
    expect(first.locator(".about")).to_contain_text("3 min read")
    expect(first.get_by_role("link", name="#canals")).to_have_attribute("href", "/tag/canals")
    expect(first.get_by_role("link", name="2 more tell this story")).to_have_attribute(
        "href", f"/story/{ids[STORIES[0].title]}"
    )


def test_a_teaser_says_so(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/unread"))
    assert tab.locator(".entry", has_text="Only the beginning").count() == 1
    expect(entry(tab, STORIES[14].title)).to_contain_text("Only the beginning")


def test_the_text_of_an_article_is_marked_with_its_language(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/unread"))
    expect(entry(tab, STORIES[4].title).locator(".told")).to_have_attribute("lang", "de")


def test_an_article_is_opened_within_its_list(stand: Stand, tab: Page) -> None:
    server, ids = stand
    tab.goto(at(server, "/tag/football"))
    address = entry(tab, STORIES[11].title).get_by_role("link").first.get_attribute("href")
    assert address == f"/article/{ids[STORIES[11].title]}?in=tag%3Afootball"
    tab.goto(at(server, "/unread"))
    address = tab.locator(".entry h2 a").first.get_attribute("href") or ""
    assert re.fullmatch(r"/article/[0-9a-f]{32}\?in=unread%40\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\dZ", address)


def test_thirty_articles_are_on_a_page_and_older_ones_behind_it(stand: Stand, plain_tab: Page) -> None:
    server, _ = stand
    plain_tab.goto(at(server, "/all"))
    assert len(titles(plain_tab)) == 30
    plain_tab.get_by_role("link", name="Older articles").click()
    assert titles(plain_tab) == [told.title for told in STORIES[30:]]
    plain_tab.get_by_role("link", name="Back to the newest").click()
    assert titles(plain_tab)[0] == STORIES[0].title


def test_a_list_goes_on_in_place(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/all"))
    tab.get_by_role("link", name="Older articles").click()
    expect(tab.locator(".entry")).to_have_count(len(STORIES))
    assert titles(tab) == [told.title for told in STORIES]
    assert tab.url == at(server, "/all")
    expect(tab.get_by_role("link", name="Older articles")).to_have_count(0)
    expect(entry(tab, STORIES[30].title).get_by_role("link").first).to_be_focused()


def test_the_lists_and_what_is_unread_in_them_stand_beside_the_list(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/starred"))
    ways = tab.get_by_role("navigation", name="Lists")
    expect(ways.get_by_role("link", name=f"Unread {UNREAD + 2} unread")).to_be_visible()
    expect(ways.get_by_role("link", name="Starred")).to_have_attribute("aria-current", "page")
    football = sum("football" in told.tags and STORIES.index(told) not in range(20, 28) for told in STORIES)
    ways.get_by_role("link", name=f"football {football} unread").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("#football")
    ways.get_by_role("link", name="Touchline").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Touchline")
    assert titles(tab) == [told.title for told in STORIES if told.paper == "Touchline"]


@pytest.mark.parametrize("script", [True, False])
def test_a_phone_has_the_lists_in_a_drawer(stand: Stand, browser: Browser, script: bool) -> None:
    server, _ = stand
    context = browser.new_context(locale="en-GB", viewport={"width": 360, "height": 740}, java_script_enabled=script)
    tab = context.new_page()
    tab.goto(at(server, "/unread"))
    ways = tab.get_by_role("navigation", name="Lists")
    expect(ways).to_be_hidden()
    tab.get_by_role("button", name="Lists").click()
    expect(ways).to_be_visible()
    ways.get_by_role("link", name="Touchline").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Touchline")
    expect(ways).to_be_hidden()
    context.close()


@pytest.mark.parametrize("width", [360, 768, 1280, 1600])
def test_nothing_is_wider_than_the_screen(stand: Stand, browser: Browser, width: int) -> None:
    server, ids = stand
    context = browser.new_context(locale="de-DE", viewport={"width": width, "height": 740})
    tab = context.new_page()
    for path in ("/unread", "/search?q=lyre", "/keys", f"/story/{ids[STORIES[0].title]}"):
        tab.goto(at(server, path))
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_all_that_tell_a_story_stand_on_its_page(stand: Stand, tab: Page) -> None:
    server, ids = stand
    tab.goto(at(server, f"/story/{ids[STORIES[0].title]}"))
    expect(tab.get_by_text("3 articles tell this story.")).to_be_visible()
    assert len(titles(tab)) == 3
    assert tab.get_by_text("tell this story").count() == 1


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/source/99", 404),
        ("/source/x", 404),
        ("/source/99999999999", 404),
        ("/story/ffff", 404),
        ("/unread?at=yesterday", 404),
        ("/all?after=nonsense", 422),
        ("/tag/no%20such%20tag", 200),
        ("/tag/" + "x" * 501, 404),
        ("/unread?marked=1e9&since=x&until=%00", 200),
        ("/search?q=%22%22%22&from=-1&source=x&since=x", 200),
        ("/search?q=" + "x" * 3000, 200),
    ],
)
def test_whatever_is_asked_for_is_answered(stand: Stand, context: BrowserContext, path: str, status: int) -> None:
    server, _ = stand
    assert context.request.get(at(server, path), max_redirects=0).status == status


# Marking


def test_an_article_is_marked_without_leaving_the_list(own: Stand, tab: Page) -> None:
    server, ids = own
    tab.goto(at(server, "/unread"))
    first = entry(tab, STORIES[0].title)
    button = first.get_by_role("button", name="Read")
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(tab.locator("#live")).to_have_text("Marked as read")
    expect(tab.locator("[data-count=unread]")).to_have_text(re.compile(rf"^{UNREAD - 1}\b"))
    assert is_read(server, ids[STORIES[0].title])
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(tab.locator("[data-count=unread]")).to_have_text(re.compile(rf"^{UNREAD + 2}\b"))
    assert not is_read(server, ids[STORIES[0].title])


def test_without_a_script_marking_leads_back_to_the_entry(own: Stand, plain_tab: Page) -> None:
    server, ids = own
    plain_tab.goto(at(server, "/unread"))
    fifth = entry(plain_tab, STORIES[5].title)
    fifth.get_by_role("button", name="Read").click()
    assert plain_tab.url.endswith(f"#a-{ids[STORIES[5].title]}")
    assert len(titles(plain_tab)) == UNREAD  # it stays in the list as it was opened
    expect(fifth.get_by_role("button", name="Read")).to_have_attribute("aria-pressed", "true")
    fifth.get_by_role("button", name="Star").click()
    plain_tab.goto(at(server, "/starred"))
    assert STORIES[5].title in titles(plain_tab)


@pytest.mark.parametrize("script", [True, False])
def test_a_whole_list_is_marked_and_marked_back(own: Stand, browser: Browser, script: bool) -> None:
    server, _ = own
    context = browser.new_context(locale="en-GB", java_script_enabled=script)
    tab = context.new_page()
    tab.goto(at(server, "/tag/transport"))
    tab.get_by_role("button", name="Mark all as read").click()
    expect(tab.get_by_text("3 articles marked as read.")).to_be_visible()
    assert tab.locator("button[name=read][aria-pressed=true]").count() == 3
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_text("3 articles are unread again.")).to_be_visible()
    assert tab.locator("button[name=read][aria-pressed=true]").count() == 0
    context.close()


def test_what_was_read_before_stays_read_when_a_list_is_marked_back(own: Stand, tab: Page) -> None:
    server, ids = own
    tab.goto(at(server, "/all"))
    tab.get_by_role("button", name="Mark all as read").click()
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_text("are unread again")).to_be_visible()
    assert [is_read(server, ids[told.title]) for told in STORIES].count(True) == 8


def test_what_came_after_the_list_was_shown_stays_unread(own: Stand, tab: Page) -> None:
    server, _ = own
    tab.goto(at(server, "/unread"))
    tab.wait_for_timeout(1100)  # moments are as precise as a second
    with Library.open(server.library) as library:
        late = library.keep(story("The gate was mended at noon.", "https://late.example/gate", title="Late")).id
    tab.get_by_role("button", name="Mark all as read").click()
    expect(tab.get_by_text("marked as read.")).to_be_visible()
    assert titles(tab) == ["Late"]
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_text("are unread again")).to_be_visible()
    assert not is_read(server, late)
    with Library.open(server.library) as library:
        library.remove(late)


def test_an_undo_is_offered_for_a_while_only(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/unread?marked=3&since=2026-01-01T00:00:00Z&until=2026-01-01T00:00:01Z"))
    assert tab.get_by_role("button", name="Undo").count() == 0


def test_what_is_scrolled_past_is_read_only_where_the_reader_wants_it(own: Stand, tab: Page) -> None:
    server, ids = own
    tab.goto(at(server, "/all"))
    tab.mouse.wheel(0, 3000)
    tab.wait_for_timeout(900)
    assert not is_read(server, ids[STORIES[0].title])
    tab.get_by_label("Mark as read when I scroll past").check()
    tab.evaluate("scrollTo(0, 0)")
    tab.reload()
    expect(tab.get_by_label("Mark as read when I scroll past")).to_be_checked()
    with tab.expect_response("**/mark"):
        tab.mouse.wheel(0, 1200)
    assert is_read(server, ids[STORIES[0].title])
    assert not is_read(server, ids[STORIES[29].title])
    expect(entry(tab, STORIES[0].title).get_by_role("button", name="Read")).to_have_attribute("aria-pressed", "true")


def test_a_server_that_is_gone_is_told_of(tmp_path: Path, tab: Page) -> None:
    fill_newsstand(tmp_path / "library.sqlite")
    with serving(tmp_path / "library.sqlite", "--no-refresh") as server:
        tab.goto(at(server, "/unread"))
    button = tab.get_by_role("button", name="Star").first
    button.click()
    expect(tab.get_by_role("alert")).to_contain_text("This could not be saved.")
    expect(button).to_have_attribute("aria-pressed", "false")


def post(
    context: BrowserContext, server: Served, path: str, form: dict[str, str | float | bool], *, quiet: bool = False
) -> APIResponse:
    headers = {"X-Requested-With": "fetch"} if quiet else {}
    return context.request.post(at(server, path), form=form, headers=headers, max_redirects=0)


def test_a_quiet_form_is_answered_with_nothing(own: Stand, context: BrowserContext) -> None:
    server, ids = own
    form: dict[str, str | float | bool] = {"id": ids[STORIES[0].title], "starred": "1", "back": "/all"}
    assert post(context, server, "/mark", form, quiet=True).status == 204
    answer = post(context, server, "/mark", form)
    assert (answer.status, answer.headers["location"]) == (303, "/all")


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", "/a\nSet-Cookie: x", ""])
def test_the_way_back_leads_nowhere_else(own: Stand, context: BrowserContext, back: str) -> None:
    server, ids = own
    answer = post(context, server, "/mark", {"id": ids[STORIES[0].title], "read": "1", "back": back})
    assert (answer.status, answer.headers["location"]) == (303, "/unread")


def test_tags_are_given_and_taken(own: Stand, context: BrowserContext) -> None:
    server, ids = own
    article_id = ids[STORIES[0].title]
    assert post(context, server, "/mark", {"id": article_id, "tag": "+to read"}, quiet=True).status == 204
    assert post(context, server, "/mark", {"id": article_id, "tag": "-canals"}, quiet=True).status == 204
    with Library.open(server.library) as library:
        assert library.stored(article_id).entry.tags == ("to read",)
        library.tag(article_id, add=["canals"], remove=["to read"])


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/mark", {}, 404),
        ("/mark", {"id": "ffff"}, 404),
        ("/mark", {"id": "x' OR 1=1", "read": "1"}, 404),
        ("/mark-all", {}, 404),
        ("/mark-all", {"in": "unread", "until": "soon"}, 422),
        ("/mark-all", {"in": "unread", "since": "soon"}, 422),
        ("/mark-all", {"in": "nothing"}, 404),
    ],
)
def test_a_form_that_asks_for_nothing_sensible_changes_nothing(
    stand: Stand, context: BrowserContext, path: str, form: dict[str, str | float | bool], status: int
) -> None:
    server, _ = stand
    assert post(context, server, path, form).status == status


def test_a_mark_that_is_none_is_refused(stand: Stand, context: BrowserContext) -> None:
    server, ids = stand
    assert post(context, server, "/mark", {"id": ids[STORIES[0].title], "read": "maybe"}).status == 422


def test_of_several_articles_one_may_be_gone(own: Stand, context: BrowserContext) -> None:
    server, ids = own
    body = "&".join(f"id={each}" for each in (ids[STORIES[0].title], "0" * 32, ids[STORIES[2].title])) + "&read=1"
    headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Requested-With": "fetch"}
    assert context.request.post(at(server, "/mark"), data=body, headers=headers).status == 204
    assert is_read(server, ids[STORIES[2].title])


# Lists that are empty


def test_an_empty_library_says_how_to_begin(tmp_path: Path, tab: Page, artefacts: Path) -> None:
    with serving(tmp_path / "library.sqlite", "--no-refresh") as server:
        tab.goto(server.address)
        expect(tab.get_by_role("heading", name="Nothing to read yet")).to_be_visible()
        expect(tab.get_by_label("Link to an article or a feed")).to_be_editable()
        expect(tab.get_by_label("An OPML file of another feed reader")).to_be_visible()
        tab.screenshot(path=artefacts / "lists-empty.png")
        tab.goto(at(server, "/starred"))
        expect(tab.get_by_role("heading", name="Nothing to read yet")).to_be_visible()


def test_a_reader_who_has_read_everything_is_told_so(own: Stand, tab: Page) -> None:
    server, ids = own
    with Library.open(server.library) as library:
        library.mark(list(ids.values()), read=True, starred=False)
    tab.goto(at(server, "/unread"))
    expect(tab.get_by_role("heading", name="All read")).to_be_visible()
    tab.goto(at(server, "/starred"))
    expect(tab.get_by_role("heading", name="No stars yet")).to_be_visible()
    tab.goto(at(server, "/tag/none"))
    expect(tab.get_by_role("heading", name="No articles here")).to_be_visible()


def test_a_link_is_added_from_any_list(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/all"))
    form = tab.locator("form.add")
    expect(form).to_have_attribute("action", "/add")
    expect(form.get_by_role("textbox")).to_have_attribute("name", "url")


def test_a_file_that_is_dropped_is_sent(stand: Stand, tab: Page) -> None:
    server, _ = stand
    tab.goto(at(server, "/all"))
    sent: list[str] = []

    def take(route: Route) -> None:
        sent.append(route.request.post_data or "")
        route.fulfill(status=204)

    tab.route("**/add/opml", take)
    tab.route("**/activity", lambda route: route.fulfill(status=200, body="going on"))
    tab.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File(["<opml/>"], "feeds.opml", { type: "text/x-opml" }));
          dispatchEvent(new DragEvent("dragover", { dataTransfer: data, cancelable: true }));
        }"""
    )
    expect(tab.get_by_text("Drop an OPML file to follow its feeds")).to_be_visible()
    with tab.expect_navigation():
        tab.evaluate(
            """() => {
              const data = new DataTransfer();
              data.items.add(new File(["<opml/>"], "feeds.opml", { type: "text/x-opml" }));
              dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
            }"""
        )
    assert "<opml/>" in sent[0]
    assert 'filename="feeds.opml"' in sent[0]


# Languages and looks


@pytest.mark.parametrize(
    ("language", "heading", "told"),
    [
        ("de", "Ungelesen", "2 weitere erzählen diese Geschichte"),
        ("es", "Sin leer", "2 más cuentan esta historia"),
        ("ru", "Непрочитанное", "Об этом ещё 2 статьи"),
    ],
)
def test_the_interface_speaks_the_language_of_the_browser(
    stand: Stand, browser: Browser, language: str, heading: str, told: str
) -> None:
    server, _ = stand
    context = browser.new_context(locale=language)
    tab = context.new_page()
    tab.goto(at(server, "/unread"))
    expect(tab.get_by_role("heading", level=1)).to_have_text(heading)
    expect(tab.get_by_text(told)).to_be_visible()
    expect(tab.locator("html")).to_have_attribute("lang", language)
    context.close()


LOOKS: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 900}},
    "phone": {"viewport": {"width": 360, "height": 740}, "device_scale_factor": 2, "has_touch": True},
    "dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
    "wide": {"viewport": {"width": 1600, "height": 900}},
}


@pytest.mark.parametrize("look", LOOKS)
def test_pictures_of_the_lists_are_kept(stand: Stand, browser: Browser, artefacts: Path, look: str) -> None:
    server, ids = stand
    context = browser.new_context(locale="en-GB", **LOOKS[look])
    tab = context.new_page()
    pages = {
        "unread": "/unread",
        "search": "/search?q=lyre&unread=1",
        "story": f"/story/{ids[STORIES[0].title]}",
        "keys": "/keys",
    }
    for name, path in pages.items():
        tab.goto(at(server, path))
        tab.screenshot(path=artefacts / f"lists-{name}-{look}.png")
        assert (artefacts / f"lists-{name}-{look}.png").stat().st_size > 10_000
    context.close()


def test_the_newsstand_is_as_these_tests_take_it(stand: Stand) -> None:
    server, _ = stand
    with Library.open(server.library) as library:
        assert library.count(Wanted(read=False)).articles == UNREAD
