"""The article page in a real browser: what a reader does with an article, and what that leaves in the library."""

import json
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from reading import COACH, MATCH, article, entries
from serving import Served, fill, serving

from nutgraf.library import Library


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """Return a server with a library of its own, which these tests change."""
    library = tmp_path_factory.mktemp("own") / "library.sqlite"
    fill(library)
    with serving(library, "--no-refresh") as server:
        yield server


def test_a_star_is_given_and_taken(own: Served, tab: Page) -> None:
    tab.goto(own.address + article(own.library, COACH))
    star = tab.get_by_role("button", name="Star")
    for pressed in ("true", "false"):
        with tab.expect_response("**/mark"):
            tab.keyboard.press("s")
        expect(star).to_have_attribute("aria-pressed", pressed)
        assert (entries(own.library)[COACH].starred_at is not None) is (pressed == "true")


def test_an_article_counts_as_read_after_three_seconds_on_the_screen(own: Served, tab: Page) -> None:
    tab.clock.install()
    tab.goto(own.address + article(own.library, MATCH))
    tab.clock.run_for(1000)
    assert entries(own.library)[MATCH].read_at is None
    with tab.expect_response("**/mark"):
        tab.clock.run_for(2000)
    expect(tab.locator("#read")).to_have_attribute("aria-pressed", "true")
    assert entries(own.library)[MATCH].read_at is not None


def test_an_article_that_its_reader_marks_unread_stays_so(own: Served, tab: Page) -> None:
    tab.clock.install()
    tab.goto(own.address + article(own.library, "german.html"))
    for _ in range(2):
        with tab.expect_response("**/mark"):
            tab.keyboard.press("m")
    tab.clock.run_for(10_000)
    expect(tab.locator("#read")).to_have_attribute("aria-pressed", "false")
    assert entries(own.library)["german.html"].read_at is None


def test_tags_are_given_and_taken(own: Served, tab: Page) -> None:
    tab.goto(own.address + article(own.library, COACH))
    tab.locator(".tags summary").click()
    tab.get_by_label("New tag").fill("hand/ball & „tag“")
    tab.get_by_role("button", name="Add the tag").click()
    expect(tab.locator(".tags summary .badge")).to_have_text("hand/ball & „tag“")
    assert entries(own.library)[COACH].tags == ("hand/ball & „tag“",)
    tab.locator(".tags summary").click()
    tab.get_by_role("button", name="Remove the tag hand/ball & „tag“").click()
    expect(tab.locator(".tags summary .badge")).to_have_count(0)
    assert entries(own.library)[COACH].tags == ()


def test_a_bad_summary_is_kept_in_a_file_with_one_click(own: Served, tab: Page) -> None:
    tab.goto(own.address + article(own.library, COACH, "in=all&summary=above&length=short"))
    told = " ".join(tab.locator(".passage").all_text_contents())
    tab.get_by_role("button", name="This summary is bad").click()
    expect(tab.locator("#report")).to_contain_text("Nothing was sent anywhere.")
    path = Path(tab.locator("#report code").inner_text())
    assert path.parent == own.library.with_name("reports")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    report = json.loads(path.read_text(encoding="utf-8"))
    assert (report["report"], report["length"], report["words"]) == ("bad summary", "short", "")
    assert " ".join(sentence["text"] for sentence in report["document"]["summary"]["sentences"]) == told
    assert report["document"]["article"]["title"] == "Elin Vasskog leaves the boatyard door open for handball"
    assert report["recipes"]["summary"] == report["document"]["summary"]["recipe"]


def test_the_reader_says_what_is_wrong_and_takes_the_file_along(own: Served, tab: Page) -> None:
    tab.goto(own.address + article(own.library, MATCH, "in=all&summary=above"))
    tab.get_by_role("button", name="This summary is bad").click()
    tab.get_by_label("What is wrong with it?").fill("The score is missing.\n<b>Really</b>")
    tab.get_by_role("button", name="Add these words").click()
    expect(tab.locator("#report")).to_contain_text("Your words were added.")
    with tab.expect_download() as started:
        tab.get_by_role("link", name="Download the file").click()
    report = json.loads(Path(started.value.path()).read_text(encoding="utf-8"))
    assert report["words"].splitlines() == ["The score is missing.", "<b>Really</b>"]
    assert re.fullmatch(r"report-\d{8}-\d{6}-[0-9a-f]{16}\.json", started.value.suggested_filename)


@pytest.mark.parametrize("name", ["library.sqlite", "..%2Flibrary.sqlite", "report-1.json", "%2e%2e%2flibrary.sqlite"])
def test_only_reports_can_be_downloaded(own: Served, tab: Page, name: str) -> None:
    assert tab.request.get(f"{own.address}reports/{name}").status == 404


def test_a_summary_that_was_never_made_is_made_and_kept(own: Served, tab: Page) -> None:
    tab.goto(own.address + article(own.library, "court-report.html"))
    tab.locator("#above-long").click()
    expect(tab.locator(".passage").nth(3)).to_be_visible()
    tab.reload()
    expect(tab.locator(".passage").nth(3)).to_be_visible()


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    """Return a tab that runs no script."""
    context = browser.new_context(java_script_enabled=False, locale="en-GB", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def test_without_scripts_summaries_open_close_and_change_their_length(own: Served, still: Page) -> None:
    still.goto(own.address + article(own.library, MATCH))
    still.get_by_role("button", name="No time to read? Get a summary").last.click()
    expect(still.locator("#summary-below .passage")).to_have_count(4)
    still.locator("#below-headline").click()
    expect(still.locator("#summary-below .passage")).to_have_count(1)
    expect(still).to_have_url(re.compile("#summary-below$"))
    still.locator(".leaf.top .next").click()
    expect(still.locator("#summary-above .passage")).to_have_count(1)
    still.locator("#above-toggle").click()
    expect(still.locator(".passage")).to_have_count(0)


def test_without_scripts_a_sentence_leads_to_its_passage_and_back(own: Served, still: Page) -> None:
    still.goto(own.address + article(own.library, COACH, "in=all&summary=above&length=medium"))
    still.locator("#s2").click()
    expect(still.locator("#p2")).to_be_visible()
    still.locator("#p2").click()
    expect(still).to_have_url(re.compile("#s2$"))
    expect(still.locator("#p2")).to_be_hidden()


def test_without_scripts_edits_and_facts_are_marked_on_request(own: Served, still: Page) -> None:
    still.goto(own.address + article(own.library, COACH, "in=all&summary=above&length=long"))
    still.get_by_role("button", name="Show cuts and brackets").click()
    expect(still.locator(".sentences del").first).to_have_text(", 51,")
    still.get_by_role("button", name="Mark them in the text").click()
    expect(still.locator(".reader.with-facts")).to_have_count(1)


def test_without_scripts_an_article_is_starred_read_and_reported(own: Served, still: Page) -> None:
    still.goto(own.address + article(own.library, "spanish.html", "in=all&summary=above"))
    still.get_by_role("button", name="Star").click()
    still.get_by_role("button", name="Read", exact=True).click()
    expect(still.get_by_role("button", name="Star")).to_have_attribute("aria-pressed", "true")
    expect(still.get_by_role("button", name="Read", exact=True)).to_have_attribute("aria-pressed", "true")
    still.get_by_role("button", name="This summary is bad").click()
    expect(still.locator("#report")).to_contain_text("Nothing was sent anywhere.")


def swipe(tab: Page, start: int, end: int) -> None:
    """Move a finger along a line of the text, as the browser's own events tell it."""
    touch = tab.context.new_cdp_session(tab)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": start, "y": 400}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": end, "y": 405}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_a_swipe_leads_to_the_neighbours(own: Served, browser: Browser) -> None:
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 360, "height": 740})
    tab = context.new_page()
    tab.goto(own.address + article(own.library, MATCH))
    title = tab.get_by_role("heading", level=1)
    first = title.text_content() or ""
    swipe(tab, 300, 60)
    expect(title).not_to_have_text(first)
    swipe(tab, 60, 300)
    expect(title).to_have_text(first)
    swipe(tab, 200, 160)
    swipe(tab, 10, 300)
    tab.wait_for_timeout(300)
    expect(title).to_have_text(first)
    context.close()


def test_an_unread_list_keeps_what_is_read_on_the_way(own: Served, context: BrowserContext, tab: Page) -> None:
    tab.goto(own.address + article(own.library, "science-story.html", "in=unread%402099-01-01T00:00:00Z"))
    title = tab.get_by_role("heading", level=1)
    first = title.text_content() or ""
    tab.keyboard.press("n")
    expect(title).not_to_have_text(first)
    with tab.expect_response("**/mark"):
        tab.keyboard.press("m")
    tab.keyboard.press("p")
    expect(title).to_have_text(first)


def test_a_token_that_may_only_read_is_offered_nothing_that_changes_something(tmp_path: Path, browser: Browser) -> None:
    library = tmp_path / "library.sqlite"
    fill(library, (COACH,))
    with Library.open(library) as opened:
        _, secret = opened.add_token("guest", read_only=True)
    with serving(library, "--no-refresh") as server:
        context = browser.new_context(locale="en-GB")
        context.add_cookies([{"name": "nutgraf_token", "value": secret, "url": server.address}])
        tab = context.new_page()
        tab.clock.install()
        tab.goto(server.address + article(library, COACH, "in=all&summary=above"))
        expect(tab.locator(".passage")).to_have_count(3)
        for name in ("Star", "Read", "This summary is bad", "Add the tag"):
            expect(tab.get_by_role("button", name=name, exact=True)).to_have_count(0)
        expect(tab.get_by_role("link", name="Add", exact=True)).to_have_count(0)
        tab.clock.run_for(10_000)
        tab.get_by_role("button", name="Log out").click()
        expect(tab).to_have_url(re.compile("/login"))
        context.close()
    assert entries(library)[COACH].read_at is None
