"""The keys of the reader, in a real browser: lists are gone through and marked by the keyboard alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsstand import STORIES, fill_newsstand, mark_newsstand
from playwright.sync_api import Browser, Page, expect
from serving import Served, serving

from nutgraf.library import Library
from nutgraf.web.reader.lists.keys import KEYS
from nutgraf.web.render import HERE

Stand = tuple[Served, dict[str, str]]


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    path = tmp_path_factory.mktemp("keys") / "library.sqlite"
    ids = fill_newsstand(path)
    with serving(path, "--no-refresh") as server:
        yield server, ids


@pytest.fixture
def listed(stand: Stand, tab: Page) -> Page:
    """Return a tab that shows all articles, as they came."""
    server, ids = stand
    with Library.open(server.library) as library:
        library.mark(list(ids.values()), read=False, starred=False)
        mark_newsstand(library, ids)
    tab.goto(server.address + "all")
    return tab


def chosen(tab: Page) -> list[str]:
    return [text.strip() for text in tab.locator("[data-entry][aria-current=true] h2").all_text_contents()]


def press(tab: Page, *keys: str) -> None:
    for key in keys:
        tab.keyboard.press(key)


def state(stand: Stand, place: int) -> tuple[bool, bool]:
    """Return whether a story is read, and whether it has a star."""
    server, ids = stand
    with Library.open(server.library) as library:
        entry = library.stored(ids[STORIES[place].title]).entry
    return entry.read_at is not None, entry.starred_at is not None


def test_j_and_k_go_through_the_entries(listed: Page) -> None:
    assert chosen(listed) == []
    press(listed, "j")
    assert chosen(listed) == [STORIES[0].title]
    press(listed, "j", "j", "k")
    assert chosen(listed) == [STORIES[1].title]
    press(listed, "k", "k", "k")
    assert chosen(listed) == [STORIES[0].title]


def test_the_chosen_entry_is_on_the_screen_and_has_the_focus(listed: Page) -> None:
    press(listed, *"jjjjjjjjjjjj")
    link = listed.get_by_role("link", name=STORIES[11].title)
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()


def test_j_at_the_end_goes_on_with_older_articles(listed: Page) -> None:
    press(listed, "j")
    listed.locator("[data-entry] h2 a").last.focus()
    press(listed, "j")
    expect(listed.locator("[data-entry]")).to_have_count(len(STORIES))
    expect(listed.get_by_role("link", name=STORIES[30].title)).to_be_focused()
    assert chosen(listed) == [STORIES[30].title]


def test_where_the_focus_goes_the_choice_goes(listed: Page) -> None:
    listed.get_by_role("link", name=STORIES[3].title).focus()
    press(listed, "j")
    assert chosen(listed) == [STORIES[4].title]


@pytest.mark.parametrize("key", ["o", "Enter"])
def test_the_chosen_article_is_opened(stand: Stand, listed: Page, key: str) -> None:
    _, ids = stand
    press(listed, "j", "j", key)
    listed.wait_for_url(f"**/article/{ids[STORIES[1].title]}?in=all")


def test_an_article_is_marked_and_starred_by_key(stand: Stand, listed: Page) -> None:
    press(listed, "j", "j")
    with listed.expect_response("**/mark"):
        press(listed, "m")
    expect(listed.locator("#live")).to_have_text("Marked as read")
    with listed.expect_response("**/mark"):
        press(listed, "s")
    expect(listed.locator("#live")).to_have_text("Star given")
    assert state(stand, 1) == (True, True)
    with listed.expect_response("**/mark"):
        press(listed, "m")
    expect(listed.locator("#live")).to_have_text("Marked as unread")
    assert state(stand, 1) == (False, True)
    assert chosen(listed) == [STORIES[1].title]


def test_nothing_is_marked_while_no_entry_is_chosen(stand: Stand, listed: Page) -> None:
    gone_to: list[str] = []
    listed.on("request", lambda request: gone_to.append(request.url))
    press(listed, "m", "s", "o", "v")
    listed.wait_for_timeout(200)
    assert [address for address in gone_to if "/static/" not in address] == []


def test_a_whole_list_is_marked_and_marked_back_by_the_keyboard(stand: Stand, listed: Page) -> None:
    press(listed, "Shift+A")
    expect(listed.get_by_text("articles marked as read.")).to_be_visible()
    assert state(stand, 29) == (True, False)
    listed.get_by_role("button", name="Undo").focus()
    press(listed, "Enter")
    expect(listed.get_by_text("are unread again")).to_be_visible()
    assert state(stand, 29) == (False, False)


def test_v_opens_the_page_of_the_publisher(listed: Page) -> None:
    listed.context.route(
        re.compile(r"https://.*"),
        lambda route: route.fulfill(body="the publisher’s page", content_type="text/plain; charset=utf-8"),
    )
    press(listed, "j", "v")
    expect(listed.get_by_text("the publisher’s page")).to_be_visible()


@pytest.mark.parametrize(("key", "path"), [("u", "/unread"), ("/", "/search")])
def test_a_key_leads_to_another_page(listed: Page, key: str, path: str) -> None:
    press(listed, key)
    listed.wait_for_url(f"**{path}")


def test_a_and_slash_lead_into_fields(stand: Stand, listed: Page) -> None:
    press(listed, "a")
    expect(listed.get_by_label("Link to an article or a feed")).to_be_focused()
    server, _ = stand
    listed.goto(server.address + "search?q=lyre")
    press(listed, "/")
    expect(listed.get_by_role("searchbox")).to_be_focused()
    listed.keyboard.type("bridge")  # what stood there was selected
    press(listed, "Enter")
    listed.wait_for_url("**/search?q=bridge*")


def test_letters_are_text_while_a_field_is_filled_in(listed: Page) -> None:
    press(listed, "a")
    listed.keyboard.type("just a link?")
    expect(listed.get_by_label("Link to an article or a feed")).to_have_value("just a link?")
    assert chosen(listed) == []
    press(listed, "Escape", "j")
    assert chosen(listed) == [STORIES[0].title]


@pytest.mark.parametrize("modifier", ["Control", "Alt", "Meta"])
def test_what_the_browser_itself_has_keys_for_is_left_to_it(listed: Page, modifier: str) -> None:
    press(listed, f"{modifier}+j")
    assert chosen(listed) == []


def test_keys_of_other_layouts_and_odd_ones_do_nothing(listed: Page) -> None:
    for key in ('"', "\\", "]", "Ж", " ", "Tab", "F5x"[:2]):
        listed.evaluate("key => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))", key)
    assert chosen(listed) == []


def shown_keys(tab: Page) -> list[str]:
    return [" ".join(row.split()) for row in tab.locator("dialog dt:visible").all_inner_texts()]


def test_the_question_mark_lists_the_keys_of_the_page(listed: Page) -> None:
    press(listed, "?")
    dialog = listed.get_by_role("dialog", name="Keys")
    expect(dialog).to_be_visible()
    assert shown_keys(listed) == ["u", "/", "a", "?", "Esc", "j k", "o Enter", "Shift A", "m", "s", "v"]
    expect(dialog).to_contain_text("Give or take a star")
    press(listed, "j")
    assert chosen(listed) == []
    press(listed, "Escape")
    expect(dialog).to_have_count(0)
    press(listed, "?")
    expect(dialog).to_be_visible()
    press(listed, "?")
    expect(dialog).to_have_count(0)
    press(listed, "?")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_have_count(0)


def test_a_page_without_a_list_has_fewer_keys(stand: Stand, listed: Page) -> None:
    server, _ = stand
    listed.goto(server.address + "search")
    expect(listed.get_by_role("searchbox")).to_be_focused()
    press(listed, "Escape", "?")  # out of the field first
    expect(listed.get_by_role("dialog")).to_be_visible()
    assert shown_keys(listed) == ["u", "/", "a", "?", "Esc"]


def test_a_key_that_the_table_does_not_know_is_listed_by_its_name(listed: Page) -> None:
    listed.evaluate(
        """() => {
          const button = document.createElement("button");
          Object.assign(button, { textContent: "Knit a <b>scarf</b>" });
          button.dataset.key = "x";
          document.querySelector("main").append(button);
        }"""
    )
    press(listed, "?")
    dialog = listed.get_by_role("dialog")
    expect(dialog.locator("div", has=listed.locator("kbd", has_text="x")).last).to_contain_text("Knit a <b>scarf</b>")


def test_without_a_script_a_page_lists_the_keys(stand: Stand, browser: Browser) -> None:
    server, _ = stand
    context = browser.new_context(locale="de-DE", java_script_enabled=False)
    tab = context.new_page()
    tab.goto(server.address + "unread")
    tab.get_by_role("link", name="Tasten").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Tasten")
    assert tab.locator("dt").count() == sum(map(len, KEYS.values()))
    context.close()


def test_the_dialog_looks_the_same_on_every_page(listed: Page, artefacts: Path) -> None:
    press(listed, "?")
    expect(listed.get_by_role("dialog")).to_be_visible()
    listed.screenshot(path=artefacts / "keys-dialog.png")


def test_every_key_of_a_template_is_in_the_table() -> None:
    told = {key for group in KEYS.values() for each in group for key in each.keys}
    pages = "\n".join(file.read_text("utf-8") for file in HERE.rglob("*.html"))
    used = {key for keys in re.findall(r'data-key="([^"{]+)"', pages) for key in keys.split()}
    assert used <= told


@pytest.mark.parametrize("path", ["all", "search", "sources", "check", "activity", "article"])
def test_the_scripts_of_a_page_are_small_together(stand: Stand, tab: Page, path: str) -> None:
    server, ids = stand
    tab.goto(server.address + (f"article/{ids[STORIES[0].title]}" if path == "article" else path))
    names = tab.evaluate("[...document.scripts].map((script) => new URL(script.src).pathname)")
    assert "/static/base.js" in names
    assert sum((HERE / name.lstrip("/")).stat().st_size for name in names) <= 15_000
