"""A summary that anybody wrote is checked, in a real browser."""

import re
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from serving import Served

from nutgraf.library import Library
from nutgraf.records import Status, Wanted

TEXT = """The town of Ellick closed its swimming pool on Monday after engineers had found deep cracks in its walls.

The repair will cost four million euros, the mayor, Ida Moe, said. Clubs train in the lake until May."""


@pytest.fixture
def plain_tab(browser: Browser) -> Iterator[Page]:
    """Return a tab without JavaScript."""
    context = browser.new_context(locale="en-GB", java_script_enabled=False, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def article_id(served: Served) -> str:
    """Return the id of an English article that the library of examples holds as a whole."""
    with Library.open(served.library) as library:
        return library.list(Wanted(language="en", status=Status.COMPLETE)).entries[0].id


def verdict(tab: Page, sentence: str):
    return tab.locator(".verdicts > li", has=tab.get_by_role("heading", name=sentence))


def check(tab: Page, claim: str) -> None:
    tab.get_by_label("Summary to check").fill(claim)
    tab.get_by_role("button", name="Check it").click()
    expect(tab.get_by_role("heading", name="Verdict")).to_be_visible(timeout=60_000)


def test_an_article_is_chosen_by_looking_for_it(served, tab):
    tab.goto(served.address + "check")
    expect(tab.locator(".choices > li")).to_have_count(10)
    tab.get_by_label("Words of the article or its title").fill("лосось")
    tab.get_by_role("button", name="Find").click()
    tab.wait_for_url(re.compile(r"\?q="))
    expect(tab.get_by_label("Words of the article or its title")).to_have_value("лосось")


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_a_choice_leads_to_the_field_for_the_summary(served, which, request):
    tab = request.getfixturevalue(which)
    tab.goto(served.address + "check")
    title = tab.locator(".choices a").first.inner_text()
    tab.locator(".choices a").first.click()
    expect(tab.locator(".chosen")).to_contain_text(title)
    expect(tab.get_by_label("Summary to check")).to_be_visible()


@pytest.mark.parametrize("which", ["tab", "plain_tab"])
def test_each_sentence_of_a_pasted_text_is_judged(served, which, request):
    tab = request.getfixturevalue(which)
    tab.goto(served.address + "check")
    tab.get_by_role("link", name="Paste the article’s text instead").click()
    tab.get_by_label("Text of the article").fill(TEXT)
    check(
        tab,
        "The town of Ellick closed its swimming pool on Monday. The repair will cost nine million euros, the mayor, "
        "Ida Moe, said. A volcano erupted over Reykjavik.",
    )
    expect(tab.locator("#whole")).to_contain_text("The article supports 1 of 3 sentences.")
    expect(tab.locator("#whole")).to_contain_text("Support by the article is judged, not truth.")
    good = verdict(tab, "The town of Ellick closed")
    expect(good.locator(".badge")).to_have_text("supported")
    expect(good.locator("blockquote")).to_contain_text("The town of Ellick closed its swimming pool on Monday after")
    bad = verdict(tab, "The repair will cost nine")
    expect(bad.locator(".badge")).to_have_text("contradicted")
    expect(bad).to_contain_text("here it says “nine")
    expect(bad.get_by_role("heading", name="Against it")).to_be_visible()
    missing = verdict(tab, "A volcano erupted")
    expect(missing.locator(".badge")).to_have_text("not found")
    score = float(good.locator("meter").get_attribute("value") or 0)
    assert score > float(missing.locator("meter").get_attribute("value") or 100)


def test_the_passages_of_an_article_lead_into_it_and_to_the_publisher(served, article_id, tab):
    with Library.open(served.library) as library:
        article = library.stored(article_id).article
        first = library.stored(article_id).summaries["medium"].sentences[0]
    tab.goto(f"{served.address}check?article={article_id}")
    check(tab, article.text[first.source.start : first.source.end])
    passage = tab.locator(".passages > li").first
    expect(passage.get_by_role("link", name="Show in the article")).to_have_attribute(
        "href", f"/article/{article_id}?in=all&at={first.source.start}-{first.source.end}#at"
    )
    expect(passage.get_by_role("link", name="At the publisher")).to_have_attribute("href", re.compile("#:~:text="))
    passage.get_by_role("link", name="Show in the article").click()
    expect(tab.locator(".story .lit").first).to_be_in_viewport()


def test_what_was_pasted_stays_for_another_try(served, article_id, tab):
    tab.goto(f"{served.address}check?article={article_id}")
    check(tab, "A volcano erupted over Reykjavik.")
    expect(tab.get_by_label("Summary to check")).to_have_value("A volcano erupted over Reykjavik.")


def test_the_reason_is_told_in_the_language_of_the_interface(served, article_id, browser):
    context = browser.new_context(locale="de-DE")
    tab = context.new_page()
    tab.goto(f"{served.address}check?article={article_id}")
    tab.get_by_label("Zu prüfende Zusammenfassung").fill("A volcano erupted over Reykjavik.")
    tab.get_by_role("button", name="Prüfen").click()
    expect(tab.locator(".verdicts")).to_contain_text("nicht gefunden", timeout=60_000)
    expect(tab.locator(".verdicts")).to_contain_text("Artikel")
    context.close()


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"claim": "", "text": TEXT}, "Paste a summary first."),
        ({"claim": "A pool is closed.", "text": " "}, "Paste the text of the article first."),
        ({"claim": "x" * 20_001, "text": TEXT}, "The summary has 20\u202f001 characters; at most 20\u202f000"),
        ({"claim": "A pool.", "text": "x" * 1_000_001}, "The text has 1\u202f000\u202f001 characters"),
    ],
)
def test_what_cannot_be_checked_is_told(served, sent, told):
    answer = httpx.post(served.address + "check", data=sent)
    assert answer.status_code == 422
    assert told in answer.text


def test_an_article_that_nobody_has_is_not_found(served):
    answer = httpx.post(served.address + "check", data={"article": "ffffffffffff", "claim": "A pool is closed."})
    assert answer.status_code == 404


def test_words_of_strangers_stay_words(served, tab):
    scripts: list[str] = []

    def alert(words: str) -> None:
        scripts.append(words)

    tab.expose_function("alert", alert)
    tab.goto(served.address + "check?paste=1")
    hostile = "<script>alert(1)</script><img src=x onerror=alert(2)> closed the pool."
    tab.get_by_label("Text of the article").fill(f"{hostile} {TEXT}")
    check(tab, f"{hostile} The town of Ellick closed its pool.</textarea><script>alert(3)</script>")
    assert tab.locator(".verdicts script, .verdicts img, form script").count() == 0
    assert scripts == []


def test_pages_of_checking_look_as_on_the_screenshots(served, article_id, tab, artefacts):
    tab.goto(served.address + "check?paste=1")
    tab.get_by_label("Text of the article").fill(TEXT)
    check(tab, "The town of Ellick closed its swimming pool on Monday. The repair will cost nine million euros.")
    shots = {"check-result": None, "check": "check", "check-article": f"check?article={article_id}"}
    for name, path in shots.items():
        if path:
            tab.goto(served.address + path)
        for look, size in (("desktop", (1280, 900)), ("phone", (360, 740))):
            tab.set_viewport_size({"width": size[0], "height": size[1]})
            for scheme in ("light", "dark"):
                tab.emulate_media(color_scheme=scheme)
                tab.screenshot(path=artefacts / f"{name}-{look}-{scheme}.png", full_page=True)
                assert tab.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
