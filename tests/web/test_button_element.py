"""The element in a real Chromium, on a small static site of ours that is served under a strict CSP."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect
from publishing import Published, publishing

from nutgraf.web.button.putting import put_buttons, script
from nutgraf.web.button.working import ButtonOptions
from nutgraf.workers import Workers

EXAMPLES = Path(__file__).parent.parent.parent / "examples" / "site"
BRIDGE = "news/bridge.html"
STORIES = {"bridge": BRIDGE, "ferry": "news/ferry.html", "german": "de/stadtbuecherei.html", "council": "council/"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return our small site with its buttons."""
    folder = Path(shutil.copytree(EXAMPLES, tmp_path_factory.mktemp("published") / "site"))
    with Workers(1) as workers:
        put_buttons(folder, ButtonOptions(), workers)
    return folder


@pytest.fixture
def published(site: Path) -> Iterator[Published]:
    with publishing(site) as served:
        yield served


@pytest.fixture
def page(context: BrowserContext, published: Published) -> Iterator[Page]:
    """Return a tab that fails the test where a page asks another host, breaks its policy or fails in a script."""
    trouble: list[str] = []
    tab = context.new_page()
    context.on(
        "request",
        lambda request: trouble.append(request.url) if not request.url.startswith(published.address) else None,
    )
    tab.on("pageerror", lambda error: trouble.append(str(error)))
    tab.on("console", lambda told: trouble.append(told.text) if "Content Security Policy" in told.text else None)
    yield tab
    assert trouble == []


def opened(page: Page, published: Published, path: str = BRIDGE, *, lower: bool = False) -> Any:
    """Open a page and its upper or lower summary, and return its element."""
    page.goto(published.address + path)
    element = page.locator("nutgraf-summary").nth(int(lower))
    element.locator(".toggle").click()
    expect(element.locator(".sentence").first).to_be_visible()
    return element


def marked(page: Page) -> list[str]:
    """Return the passages that are lit up in the page."""
    found: list[str] = page.evaluate(
        "[...CSS.highlights.get('nutgraf-summary') ?? []].map((range) => range.toString())"
    )
    return found


def told(site: Path, path: str = "news/bridge.nutgraf.json") -> Any:
    return json.loads((site / path).read_bytes())


def test_the_script_is_one_file_of_at_most_10_kb_without_another() -> None:
    assert len(script()) <= 10_000
    assert b"import " not in script()
    assert b"http" not in script()


def test_nothing_is_fetched_before_the_summary_is_opened_and_then_once(page: Page, published: Published) -> None:
    page.goto(published.address + BRIDGE)
    expect(page.get_by_role("button", name="No time to read? Get a summary")).to_have_count(2)
    assert not [path for path in published.asked if path.endswith(".json")]
    for _ in range(3):
        page.get_by_role("button", name="No time to read?").first.click()
    page.get_by_role("button", name="No time to read?").last.click()
    expect(page.locator(".sentence").first).to_be_visible()
    assert [path for path in published.asked if path.endswith(".json")] == ["/news/bridge.nutgraf.json"]


def test_the_summary_opens_in_place_with_its_length_switch(page: Page, published: Published, site: Path) -> None:
    element = opened(page, published)
    expect(element.locator(".toggle")).to_have_attribute("aria-expanded", "true")
    file = told(site)
    for label, length in {"Short": "short", "Long": "long", "Medium": "medium"}.items():
        element.get_by_role("button", name=label).click()
        expect(element.get_by_role("button", name=label)).to_have_attribute("aria-pressed", "true")
        texts = [file["sentences"][number]["text"] for number in file["lengths"][length]]
        expect(element.locator(".sentence")).to_have_text(texts)
    element.locator(".toggle").click()
    expect(element.locator(".panel")).to_be_hidden()
    expect(element.locator(".toggle")).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("story", STORIES)
def test_every_sentence_lights_up_its_passage(story: str, page: Page, published: Published, site: Path) -> None:
    element = opened(page, published, STORIES[story])
    element.locator(".length").last.click()
    file = told(
        site,
        f"{STORIES[story]}index.nutgraf.json"
        if story == "council"
        else STORIES[story].replace(".html", ".nutgraf.json"),
    )
    for sentence in element.locator(".sentence").all():
        sentence.click()
        expect(sentence).to_have_attribute("aria-pressed", "true")
        passages = next(each["passages"] for each in file["sentences"] if each["text"] == sentence.text_content())
        assert [" ".join(each.split()) for each in marked(page)] == [
            " ".join(each["exact"].split()) for each in passages
        ]
        back = element.locator(".back")
        if back.is_visible():
            back.click()


def test_pointing_at_a_sentence_lights_it_up_and_leaving_takes_the_light_away(page: Page, published: Published) -> None:
    element = opened(page, published)
    element.locator(".sentence").nth(1).hover()
    assert len(marked(page)) >= 1
    page.locator("h1").hover()
    assert marked(page) == []


def test_a_click_leads_to_the_passage_and_offers_the_way_back(page: Page, published: Published) -> None:
    page.set_viewport_size({"width": 360, "height": 500})
    element = opened(page, published)
    element.locator(".length").last.click()
    sentence = element.locator(".sentence").last
    sentence.click()
    back = element.get_by_role("button", name="Back to the summary")
    expect(back).to_be_focused()
    assert page.evaluate(
        "(() => { const box = [...CSS.highlights.get('nutgraf-summary')][0].getBoundingClientRect();"
        " return box.top >= 0 && box.top < innerHeight; })()"
    )
    back.click()
    expect(sentence).to_be_focused()
    expect(sentence).to_be_in_viewport()
    expect(back).to_be_hidden()


def test_a_second_click_takes_the_mark_away(page: Page, published: Published) -> None:
    element = opened(page, published)
    sentence = element.locator(".sentence").first
    sentence.click()
    sentence.click()
    expect(sentence).to_have_attribute("aria-pressed", "false")
    page.locator("h1").hover()
    page.mouse.click(5, 5)
    assert marked(page) == []


def test_everything_works_by_keyboard_alone(page: Page, published: Published) -> None:
    page.set_viewport_size({"width": 800, "height": 400})
    page.goto(published.address + BRIDGE)
    upper = page.locator("nutgraf-summary").first
    expect(upper.locator(".toggle")).to_be_visible()
    for _ in range(10):
        page.keyboard.press("Tab")
        if upper.locator(".toggle").evaluate("(each) => each.getRootNode().activeElement === each"):
            break
    page.keyboard.press("Enter")
    expect(upper.locator(".sentence").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(upper.get_by_role("button", name="Long")).to_be_focused()
    page.keyboard.press("Space")
    expect(upper.get_by_role("button", name="Long")).to_have_attribute("aria-pressed", "true")
    expect(upper.get_by_role("button", name="Long")).to_be_focused()
    for _ in range(upper.locator(".sentence").count()):
        page.keyboard.press("Tab")
    expect(upper.locator(".sentence").last).to_be_focused()
    page.keyboard.press("Enter")
    expect(upper.locator(".back")).to_be_focused()
    page.keyboard.press("Escape")
    expect(upper.locator(".sentence").last).to_be_focused()
    page.keyboard.press("Escape")
    expect(upper.locator(".panel")).to_be_hidden()
    expect(upper.locator(".toggle")).to_be_focused()


def test_both_summaries_of_a_page_stay_in_step(page: Page, published: Published) -> None:
    upper = opened(page, published)
    lower = page.locator("nutgraf-summary").last
    upper.get_by_role("button", name="Short").click()
    lower.locator(".toggle").click()
    expect(lower.get_by_role("button", name="Short")).to_have_attribute("aria-pressed", "true")
    lower.locator(".sentence").first.click()
    expect(upper.locator(".sentence").first).to_have_attribute("aria-pressed", "true")
    lower.get_by_role("button", name="Long").click()
    expect(upper.get_by_role("button", name="Long")).to_have_attribute("aria-pressed", "true")
    assert upper.locator(".sentence").count() == lower.locator(".sentence").count()


def test_without_highlights_the_passage_is_selected(page: Page, published: Published) -> None:
    page.add_init_script("delete CSS.highlights; Object.defineProperty(CSS, 'highlights', { value: undefined })")
    element = opened(page, published)
    element.locator(".sentence").first.click()
    assert page.evaluate("getSelection().toString()").startswith("The footbridge at Orrin Mill opened again")


def test_a_summary_that_cannot_be_loaded_is_told_and_can_be_tried_again(
    page: Page, published: Published, site: Path
) -> None:
    file = site / "news/bridge.nutgraf.json"
    body = file.read_bytes()
    file.unlink()
    try:
        page.goto(published.address + BRIDGE)
        element = page.locator("nutgraf-summary").first
        element.locator(".toggle").click()
        expect(element.get_by_role("status")).to_have_text("The summary could not be loaded")
    finally:
        file.write_bytes(body)
    element.locator(".toggle").click()
    element.locator(".toggle").click()
    expect(element.locator(".sentence").first).to_be_visible()


def test_a_summary_of_another_host_is_not_asked_for(page: Page, published: Published) -> None:
    page.goto(published.address + BRIDGE)
    page.evaluate(
        "() => { const made = document.createElement('nutgraf-summary');"
        " made.setAttribute('src', 'https://elsewhere.example/x.json'); document.body.append(made); }"
    )
    element = page.locator("nutgraf-summary").last
    element.locator(".toggle").click()
    expect(element.get_by_role("status")).to_have_text("The summary could not be loaded")


LANGUAGES = {
    "de": "Keine Zeit zum Lesen? Zur Zusammenfassung",
    "es-MX": "¿Sin tiempo para leer? Ver el resumen",
    "FR": "Pas le temps de lire ? Voir le résumé",
    "it": "Non hai tempo di leggere? Leggi il riassunto",
    "ru": "Нет времени читать? Краткое содержание",
    "eo": "No time to read? Get a summary",
    "": "No time to read? Get a summary",
}


def written(site: Path, name: str, body: str, file: dict[str, Any], head: str = "") -> str:
    """Write a page of one story with its summary, and return its path."""
    (site / f"{name}.nutgraf.json").write_text(json.dumps(file), "utf-8")
    (site / f"{name}.html").write_text(
        f'<!doctype html><html {head}><meta charset="utf-8"><title>A</title><body>{body}'
        f'<nutgraf-summary src="{name}.nutgraf.json"></nutgraf-summary><script type="module" src="nutgraf-summary.js"></script>',
        "utf-8",
    )
    return f"{name}.html"


def offering(text: str, *quotes: tuple[str, str, str], language: str = "en") -> dict[str, Any]:
    """Return a summary file with one sentence and its passages."""
    passages = [{"exact": exact, "prefix": prefix, "suffix": suffix} for exact, prefix, suffix in quotes]
    return {
        "opens": "short",
        "lengths": {"short": [0]},
        "language": language,
        "reading_seconds": {"article": 600, "short": 20},
        "sentences": [{"text": text, "passages": passages}],
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_speaks_the_language_of_the_page(
    language: str, page: Page, published: Published, site: Path
) -> None:
    path = written(site, "spoken", "<p>Word.</p>", offering("Word.", ("Word.", "", "")), f'lang="{language}"')
    element = opened(page, published, path)
    expect(element.locator(".toggle")).to_have_text(LANGUAGES[language])
    expect(element.locator(".lengths")).to_be_hidden()


PASSAGES = {
    "inline markup": ("<p>She <b>sa</b>id: <i>no</i>.</p>", ("She said: no.", "", ""), "She said: no."),
    "white space": ("<p>One\n   two&nbsp;three</p>", ("One two three", "", ""), "One\n   two\xa0three"),
    "soft hyphens": ("<p>Donau&shy;dampf&#8203;schiff</p>", ("Donaudampfschiff", "", ""), "Donau\xaddampf\u200bschiff"),
    "cells": ("<table><tr><td>One</td><td>two</td></tr></table>", ("One | two", "", ""), "Onetwo"),
    "beyond the BMP": ("<p>😀😀 A 😀b.</p>", ("A 😀b.", "😀😀 ", ""), "A 😀b."),
    "the second of two": ("<p>First. No.</p><p>Last. No.</p>", ("No.", "Last. ", ""), "No."),
    "a script between": ("<p>One <script></script>two</p>", ("One two", "", ""), "One two"),
}


@pytest.mark.parametrize("name", PASSAGES)
def test_a_passage_is_found_however_it_is_marked_up(name: str, page: Page, published: Published, site: Path) -> None:
    body, quote, expected = PASSAGES[name]
    element = opened(page, published, written(site, "marked-up", body, offering("A.", quote)))
    element.locator(".sentence").click()
    assert marked(page) == [expected]
    if name == "the second of two":
        start = "[...CSS.highlights.get('nutgraf-summary')][0].startContainer.data"
        assert page.evaluate(start) == "Last. No."


def test_the_copy_of_a_passage_that_can_be_seen_is_chosen(page: Page, published: Published, site: Path) -> None:
    body = '<p hidden>One two.</p><p id="seen">One two.</p>'
    element = opened(page, published, written(site, "copied", body, offering("A.", ("One two.", "", ""))))
    element.locator(".sentence").click()
    assert page.evaluate("[...CSS.highlights.get('nutgraf-summary')][0].startContainer.parentElement.id") == "seen"


def test_a_passage_that_is_not_there_is_told(page: Page, published: Published, site: Path) -> None:
    element = opened(page, published, written(site, "lost", "<p>One.</p>", offering("A.", ("Two.", "", ""))))
    element.locator(".sentence").click()
    expect(element.get_by_role("status")).to_have_text("Not found on the page")


def test_a_story_from_right_to_left_keeps_its_direction(
    page: Page, published: Published, site: Path, artefacts: Path
) -> None:
    text = "عاد الجسر إلى العمل بعد أحد عشر شهرا."
    path = written(
        site, "arabic", f"<p>{text}</p>", offering(text, (text, "", ""), language="ar"), 'lang="ar" dir="rtl"'
    )
    element = opened(page, published, path)
    sentence = element.locator(".sentence")
    expect(sentence).to_have_attribute("lang", "ar")
    assert sentence.evaluate("(each) => getComputedStyle(each).direction") == "rtl"
    page.screenshot(path=artefacts / "button-right-to-left.png")


def test_without_scripts_nothing_is_shown(browser: Any, published: Published) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(published.address + BRIDGE)
    assert "No time" not in tab.inner_text("body")
    assert tab.locator("nutgraf-summary").first.inner_text().strip() == ""
    context.close()


def test_on_paper_there_is_no_button_and_an_open_summary_stays(page: Page, published: Published) -> None:
    element = opened(page, published)
    page.emulate_media(media="print")
    expect(element.locator(".toggle")).to_be_hidden()
    expect(element.locator(".sentence").first).to_be_visible()
    expect(page.locator("nutgraf-summary").last).to_be_hidden()


def test_a_publisher_can_theme_it(page: Page, published: Published) -> None:
    element = opened(page, published)
    accent = "(each) => getComputedStyle(each).borderInlineStartColor"
    assert element.locator(".panel").evaluate(accent) == "rgb(122, 46, 29)"
    page.evaluate(
        "() => { const sheet = new CSSStyleSheet(); document.adoptedStyleSheets.push(sheet);"
        " sheet.replaceSync('nutgraf-summary::part(toggle) { border-width: 5px }'); }"
    )
    assert element.locator(".toggle").evaluate("(each) => getComputedStyle(each).borderTopWidth") == "5px"


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(story: str, scheme: Any, page: Page, published: Published) -> None:
    page.emulate_media(color_scheme=scheme)
    element = opened(page, published, STORIES[story])
    page.locator("nutgraf-summary").last.locator(".toggle").click()
    element.locator(".sentence").first.click()
    assert Axe().run(page).response["violations"] == []


@pytest.mark.parametrize(
    ("name", "size", "scheme"),
    [("light", (1280, 900), "light"), ("dark", (1280, 900), "dark"), ("phone", (360, 740), "light")],
)
def test_screenshots_are_kept(
    name: str, size: tuple[int, int], scheme: Any, page: Page, published: Published, artefacts: Path
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto(published.address + BRIDGE)
    expect(page.locator(".toggle").first).to_be_visible()
    page.screenshot(path=artefacts / f"button-{name}-closed.png")
    element = opened(page, published)
    page.screenshot(path=artefacts / f"button-{name}-open.png")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    element.locator(".sentence").last.click()
    page.screenshot(path=artefacts / f"button-{name}-passage.png")
    assert len(list(artefacts.glob(f"button-{name}-*.png"))) == 3


LINES = [
    "<script>canary()</script>",
    "</script><script>canary()</script>",
    "<img src=x onerror=canary()>",
    '"><svg onload=canary()>',
    "'-canary()-'",
    "javascript:canary()",
    "${canary()} {{canary()}}",
    "<!--<script>canary()//-->",
    "]]><script>canary()</script>",
    "\u202ecanary\u2066()",
    "<nutgraf-summary src=//elsewhere.example/x>",
    "&lt;script&gt;canary()&lt;/script&gt;",
    "\\u003cscript\\u003ecanary()",
]


def lines_of(name: str) -> list[str]:
    """Return the lines of a collection of hostile strings, calls of alert made into calls of the canary."""
    folder = os.environ.get("NUTGRAF_DATA")
    if not folder or not (Path(folder) / "hostile" / name).is_file():
        pytest.skip(f"NUTGRAF_DATA names no folder with hostile/{name}")
    lines = (Path(folder) / "hostile" / name).read_text("utf-8", "replace").splitlines()
    return [line.replace("alert", "canary") for line in lines if line.strip() and not line.startswith("# ")]


def is_harmless(lines: list[str], page: Page, published: Published, site: Path, workers: Workers) -> bool:
    """Publish a page with the lines in its title, story and summary, use all of it, and return whether no script ran."""
    escaped = [line.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;") for line in lines]
    story = "".join(
        f"<p>The clerk of Ellick read line {number} aloud at the meeting on Monday: {line} Nobody moved.</p>\n"
        for number, line in enumerate(escaped)
    )
    title = f"The clerk {escaped[0]}"
    (site / "hostile.html").write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{title}</title><article><h1>{title}</h1>{story}</article>',
        "utf-8", "replace",
    )  # fmt: skip
    put_buttons(site, ButtonOptions(include=("hostile.html",)), workers)
    if not (site / "hostile.nutgraf.json").exists():
        return True
    file = told(site, "hostile.nutgraf.json")
    file["sentences"] += [
        {"text": line, "passages": [{"exact": line, "prefix": line, "suffix": line}]} for line in lines
    ]
    file["lengths"]["medium"] = list(range(len(file["sentences"])))
    (site / "hostile.nutgraf.json").write_text(json.dumps(file), "utf-8")
    page.add_init_script("window.ran = 0; window.canary = () => window.ran++; window.alert = window.canary")
    element = opened(page, published, "hostile.html")
    element.locator(".sentence").evaluate_all("(all) => all.forEach((each) => each.click())")
    return page.evaluate("window.ran") == 0 and page.locator("body script").count() <= 2


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers(1) as pool:
        yield pool


def test_no_script_of_a_story_runs(page: Page, published: Published, site: Path, workers: Workers) -> None:
    for line in LINES:
        assert is_harmless([line] * 6, page, published, site, workers)
    assert is_harmless(LINES, page, published, site, workers)


@pytest.mark.parametrize("name", ["xss.txt", "blns.txt"])
def test_no_script_of_known_attacks_runs(
    name: str, page: Page, published: Published, site: Path, workers: Workers
) -> None:
    lines = lines_of(name)
    for start in range(0, len(lines), 100):
        assert is_harmless(lines[start : start + 100], page, published, site, workers)
