"""How the article page looks, kept as pictures for people; and that its colours can be read."""

from pathlib import Path
from typing import Literal, NamedTuple

import pytest
from playwright.sync_api import Browser, Page
from reading import COACH, MATCH, TEASER, article
from serving import Served


class Look(NamedTuple):
    """A picture. act: a selector that is clicked first, or ""; hover: one that is pointed at."""

    name: str
    page: str
    query: str = "in=all"
    width: int = 1280
    height: int = 900
    scheme: Literal["light", "dark"] = "light"
    locale: str = "en-GB"
    act: str = ""
    hover: str = ""
    full: bool = False


OPEN = "in=all&summary=above&length=medium"
LOOKS = (
    Look("article", COACH),
    Look("article-summary", COACH, "in=all&summary=above&length=short", hover="#s1"),
    Look("article-dark", COACH, OPEN, scheme="dark", hover="#s2"),
    Look("article-passage", COACH, OPEN, act="#s2"),
    Look("article-passage-dark", MATCH, OPEN, scheme="dark", act="#s2"),
    Look("article-edits", MATCH, "in=all&summary=above&length=long&edits=1"),
    Look("article-facts", MATCH, "in=all&facts=1", act=".facts .timeline li:nth-child(2) a"),
    Look("article-teaser", TEASER),
    Look("article-wide", COACH, OPEN, width=1600, height=1000),
    Look("article-whole", MATCH, OPEN, full=True),
    Look("article-phone", COACH, width=360, height=740),
    Look("article-phone-summary", COACH, OPEN, width=360, height=740, act="#above-medium"),
    Look("article-phone-dark", MATCH, OPEN, width=360, height=740, scheme="dark"),
    Look("article-phone-whole", MATCH, OPEN, width=360, height=740, full=True),
    Look("article-german-phone", "german.html", width=360, height=740, locale="de-DE"),
    Look("article-russian", "russian.html", OPEN, locale="ru-RU"),
    Look("article-spanish", "spanish.html", OPEN, locale="es-ES"),
)


def look(browser: Browser, seen: Look) -> Page:
    """Return a tab as a picture is taken of it."""
    phone = seen.width < 500
    return browser.new_page(
        viewport={"width": seen.width, "height": seen.height},
        color_scheme=seen.scheme,
        locale=seen.locale,
        reduced_motion="reduce",
        is_mobile=phone,
        has_touch=phone,
    )


@pytest.mark.parametrize("seen", LOOKS, ids=lambda seen: seen.name)
def test_the_page_is_pictured(served: Served, browser: Browser, artefacts: Path, seen: Look) -> None:
    tab = look(browser, seen)
    tab.route("**/mark", lambda route: route.fulfill(status=204))
    tab.goto(served.address + article(served.library, seen.page, seen.query), wait_until="networkidle")
    if seen.act:
        tab.locator(seen.act).first.click()
        tab.wait_for_load_state("networkidle")
    if seen.hover:
        tab.locator(seen.hover).hover()
    tab.screenshot(path=artefacts / f"{seen.name}.png", full_page=seen.full)
    assert tab.evaluate("document.documentElement.scrollWidth") <= seen.width
    tab.close()


def test_the_printed_page_is_the_article_with_its_summary(served: Served, browser: Browser, artefacts: Path) -> None:
    tab = browser.new_page(viewport={"width": 794, "height": 1123})
    tab.goto(served.address + article(served.library, MATCH, OPEN), wait_until="networkidle")
    tab.emulate_media(media="print")
    tab.screenshot(path=artefacts / "article-print.png", full_page=True)
    for gone in ("header.site", "footer.site", ".actions", ".leaf.top", ".lengths", "#summary-below"):
        assert not tab.locator(gone).is_visible()
    for kept in ("h1", ".sentences", ".text", ".facts"):
        assert tab.locator(kept).first.is_visible()
    assert tab.locator("body").evaluate("element => getComputedStyle(element).backgroundColor") == "rgb(255, 255, 255)"
    tab.close()


CONTRASTS = """() => {
  const levels = color => color.match(/[\\d.]+/g).slice(0, 3).map(Number).map(value => value / 255)
    .map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
  const light = color => { const [r, g, b] = levels(color); return .2126 * r + .7152 * g + .0722 * b; };
  const probe = document.body.appendChild(document.createElement("i"));
  const shade = name => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const ratio = (one, other) => { const [a, b] = [light(shade(one)), light(shade(other))].sort((x, y) => y - x); return (a + .05) / (b + .05); };
  const pairs = [];
  for (const on of ["--paper", "--raised"]) for (const name of ["--ink", "--soft", "--link", "--accent", "--good", "--bad", "--warn"]) pairs.push([name, on]);
  pairs.push(["--ink", "--tint"], ["--on-accent", "--accent"]);
  return pairs.map(pair => [pair.join(" on "), ratio(...pair)]);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_colour_of_words_stands_out_from_what_it_stands_on(
    served: Served, browser: Browser, scheme: Literal["light", "dark"]
) -> None:
    tab = browser.new_page(color_scheme=scheme)
    tab.goto(served.address + article(served.library, COACH))
    ratios = dict(tab.evaluate(CONTRASTS))
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}
    tab.close()
