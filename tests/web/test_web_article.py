"""The article page in a real browser: what it says, a summary in place, passages found and left again."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from reading import COACH, MATCH, TEASER, article, entries
from serving import Served

TINT = "rgb(255, 233, 168)"


@pytest.fixture(autouse=True)
def _unchanged(context: BrowserContext) -> None:
    """Leave articles unread, however long a test looks at them: other tests use the library too."""
    context.route("**/mark", lambda route: route.fulfill(status=204))


def shown_color(tab: Page, selector: str) -> str:
    return str(tab.locator(selector).first.evaluate("element => getComputedStyle(element).backgroundColor"))


def test_the_page_says_what_the_article_is(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    expect(tab).to_have_title("Elin Vasskog leaves the boatyard door open for handball – nutgraf")
    expect(tab.get_by_role("heading", level=1)).to_have_text("Elin Vasskog leaves the boatyard door open for handball")
    for said in ("Norrhaven Sporting Mirror", "by Jonas Tveitan", "18 November 2024", "2 min to read"):
        expect(tab.locator(".story > header")).to_contain_text(said)
    expect(tab.locator(".notice")).to_have_count(0)
    expect(tab.locator(".story")).to_have_attribute("lang", "en")


@pytest.mark.parametrize(
    ("locale", "published", "offer"),
    [
        ("de-DE", "18. November 2024", "Keine Zeit zum Lesen? Zur Zusammenfassung"),
        ("es-ES", "18 de noviembre de 2024", "¿Sin tiempo para leer? Ver un resumen"),
        ("ru-RU", "18 ноября 2024 г.", "Нет времени читать? Вот краткий пересказ"),
    ],
)
def test_the_frame_speaks_the_readers_language_and_the_text_its_own(
    served: Served, browser: Browser, locale: str, published: str, offer: str
) -> None:
    tab = browser.new_context(locale=locale).new_page()
    tab.goto(served.address + article(served.library, COACH))
    expect(tab.locator(".byline")).to_contain_text(published)
    expect(tab.locator("#above-toggle")).to_have_text(offer)
    expect(tab.locator(".story")).to_have_attribute("lang", "en")
    expect(tab.locator(".byline")).to_have_attribute("lang", locale[:2])
    tab.context.close()


def test_a_teaser_is_called_one(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, TEASER))
    expect(tab.locator(".notice.warn")).to_have_text(
        "Only the beginning of this story could be had, and the summary is of that beginning."
    )


def test_the_neighbours_in_the_list_are_named_above_and_below(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, MATCH))
    for way in (tab.locator(".leaf.top"), tab.locator(".leaf.bottom")):
        expect(way.locator(".previous")).to_contain_text("Kessin Glass agrees to sell")
        expect(way.locator(".next")).to_be_visible()
        expect(way.locator(".list")).to_have_attribute("href", "/all")
    tab.locator(".leaf.bottom .previous").click()
    expect(tab.get_by_role("heading", level=1)).to_contain_text("Kessin Glass")
    expect(tab).to_have_url(re.compile(r"\?in=all$"))


@pytest.mark.parametrize("where", ["above", "below"])
def test_a_summary_opens_in_place_and_closes_again(served: Served, tab: Page, where: str) -> None:
    tab.goto(served.address + article(served.library, COACH))
    tab.evaluate("window.isSamePage = true")
    button = tab.locator(f"#{where}-toggle")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(button).to_be_focused()
    told = tab.locator(f"#summary-{where}")
    expect(told.locator(".passage")).to_have_count(3)
    expect(told.locator(".passage").first).to_contain_text("Elin Vasskog will coach in the Elite League again")
    expect(told.locator(".closing")).to_contain_text("Read in 20 s instead of 2 min.")
    button.click()
    expect(tab.locator(".passage")).to_have_count(0)
    assert tab.evaluate("window.isSamePage")


def test_the_length_is_chosen_in_place_and_remembered(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, MATCH))
    tab.locator("#above-long").click()
    expect(tab.locator(".passage")).to_have_count(9)
    tab.locator("#above-headline").click()
    expect(tab.locator(".passage")).to_have_count(1)
    expect(tab.locator("#above-headline")).to_have_attribute("aria-current", "true")
    tab.locator(".leaf.top .next").click()
    expect(tab.locator("#above-headline")).to_have_attribute("aria-current", "true")
    expect(tab.locator(".passage")).to_have_count(1)


def test_a_reload_shows_what_was_open(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    tab.locator("#above-short").click()
    sentences = tab.locator(".passage")
    expect(tab.locator("#above-short")).to_have_attribute("aria-current", "true")
    before = sentences.all_text_contents()
    tab.reload()
    assert sentences.all_text_contents() == before


def test_pointing_at_a_sentence_lights_its_passage(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    tab.locator("#above-toggle").click()
    tab.locator("#s2").hover()
    assert shown_color(tab, ".text .e2") == TINT
    assert shown_color(tab, ".text .e1") != TINT
    pieces = tab.locator(".text .e2").all_text_contents()
    assert "".join(pieces) == (
        "Three clubs have telephoned since the summer, she said, and she has sent each of them the same two-page letter."
    )


def test_the_focus_lights_a_passage_as_pointing_does(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above"))
    tab.locator("#s1").focus()
    assert shown_color(tab, ".text .e1") == TINT


def test_a_click_leads_to_the_passage_and_back(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above"))
    tab.locator("#s3").click()
    back = tab.locator("#p3")
    expect(back).to_be_focused()
    expect(back).to_be_in_viewport()
    assert shown_color(tab, ".text .e3") == TINT
    expect(back).to_have_attribute("aria-label", "Back to the summary")
    back.press("Enter")
    expect(tab.locator("#s3")).to_be_focused()
    expect(back).to_be_hidden()


def test_escape_leads_back_to_the_summary(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above"))
    tab.locator("#s2").press("Enter")
    expect(tab.locator("#p2")).to_be_focused()
    tab.keyboard.press("Escape")
    expect(tab.locator("#s2")).to_be_focused()


def test_passages_follow_the_summary_that_is_open(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, MATCH, "in=all&summary=above&length=long"))
    expect(tab.locator(".text .back")).to_have_count(9)
    tab.locator("#above-headline").click()
    expect(tab.locator(".passage")).to_have_count(1)
    expect(tab.locator(".text .back")).to_have_count(1)
    expect(tab.locator(".text .e2")).to_have_count(0)
    told = tab.locator(".passage").text_content()
    assert "".join(tab.locator(".text .e1").all_text_contents()) == told


def test_each_sentence_has_a_link_to_its_passage_on_the_publishers_page(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above"))
    links = tab.locator(".sentences .out")
    expect(links).to_have_count(3)
    for link in links.all():
        assert re.match(
            r"https://www\.norrhavenmirror\.example/handball/\S+#:~:text=", link.get_attribute("href") or ""
        )
        expect(link).to_have_attribute("aria-label", "This passage on the publisher’s page")


def test_cuts_and_brackets_show_on_request(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above&length=long"))
    tab.locator("#above-edits").click()
    expect(tab.locator("#above-edits")).to_have_attribute("aria-pressed", "true")
    expect(tab.locator(".sentences del").first).to_have_text(", 51,")
    sentence = tab.locator(".passage", has=tab.locator("del")).first
    source = tab.locator(f".text .e{(sentence.get_attribute('id') or 's')[1:]}").all_text_contents()
    assert sentence.text_content() == "".join(source)
    tab.locator("#above-edits").click()
    expect(tab.locator(".sentences del")).to_have_count(0)
    tab.goto(served.address + article(served.library, MATCH, "in=all&summary=above&edits=1"))
    expect(tab.locator(".sentences ins").first).to_have_text("[22 February 2025]")


def test_facts_stand_beside_the_text_and_lead_into_it(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    facts = tab.get_by_role("complementary", name="Facts")
    headings = facts.get_by_role("heading", level=3).all_text_contents()
    assert headings == ["Who said what", "Timeline", "People", "Organizations", "Places", "Numbers"]
    said = facts.locator(".said li", has_text="curious rather than frightened")
    expect(said.locator(".who")).to_have_text("Sigrid Moldekleiv")
    said.get_by_role("link").click()
    lit = tab.locator(".text .lit")
    assert "".join(lit.all_text_contents()) == "“curious rather than frightened”"
    assert shown_color(tab, ".text .lit") == TINT
    expect(lit.first).to_be_in_viewport()
    facts.get_by_role("link", name="4 January 2016").first.click()
    assert "".join(tab.locator(".text .lit").all_text_contents()) == "4 January 2016"


def test_people_stand_once_with_how_often_they_are_named(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, MATCH))
    people = tab.locator(".facts .person li b").all_text_contents()
    assert people[0] == "Femi Adeyemi-Cole"
    assert len(people) == len(set(people))
    expect(tab.locator(".facts .person li").first).to_contain_text("4 mentions")


def test_facts_are_marked_in_the_text_on_request(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    style = "element => getComputedStyle(element).textDecorationLine"
    name = tab.locator(".text .name").first
    assert name.evaluate(style) == "none"
    tab.locator("#mark-facts").click()
    assert name.evaluate(style) == "underline"
    expect(tab.locator("#mark-facts")).to_have_attribute("aria-pressed", "true")
    tab.keyboard.press("f")
    assert name.evaluate(style) == "none"


def test_a_table_is_one_and_list_items_make_a_list(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, MATCH))
    rows = tab.locator(".text table tr")
    expect(rows).to_have_count(5)
    assert rows.nth(1).locator("td").all_text_contents() == ["Saltmere Rovers", "28", "18", "5", "5", "59"]


def test_a_passage_that_an_address_names_is_lit(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH, "in=all&at=1075-1099"))
    expect(tab.locator("#at")).to_be_in_viewport()
    assert "".join(tab.locator(".text .lit").all_text_contents()) == "“I was bored,” she said."


@pytest.mark.parametrize(
    "query", ["in=nowhere", "in=all&length=huge&summary=above", "at=9-3", "at=x&in=", "summary=aside"]
)
def test_what_an_address_says_wrongly_does_not_count(served: Served, tab: Page, query: str) -> None:
    answer = tab.goto(served.address + article(served.library, COACH, query))
    assert answer is not None
    assert answer.status == 200


def test_the_keys_leaf_through_the_list_and_open_summaries(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, MATCH))
    title = tab.get_by_role("heading", level=1)
    first = title.text_content() or ""
    for forth, back in (("n", "p"), ("ArrowRight", "ArrowLeft")):
        for key in (forth, back):
            with tab.expect_navigation():
                tab.keyboard.press(key)
            assert (title.text_content() == first) is (key == back)
    for key, count in (("1", 1), ("4", 9), ("2", 2)):
        tab.keyboard.press(key)
        expect(tab.locator(".passage")).to_have_count(count)


def test_the_switches_work_with_the_space_bar(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    tab.locator("#above-toggle").focus()
    tab.keyboard.press("Space")
    expect(tab.locator("#above-toggle")).to_have_attribute("aria-expanded", "true")


def test_a_summary_that_cannot_be_had_is_said_to_be_missing_where_it_was_asked_for(served: Served, tab: Page) -> None:
    tab.goto(served.address + article(served.library, COACH))
    tab.route("**/summary?*", lambda route: route.fulfill(status=503, body="busy"))
    tab.locator("#below-toggle").click()
    expect(tab.locator("#summary-below").get_by_role("alert")).to_have_text(
        "The summary cannot be had at the moment. Try again."
    )
    tab.unroute("**/summary?*")
    tab.locator("#below-toggle").click()
    expect(tab.locator("#summary-below .passage")).to_have_count(3)


def test_a_summary_can_be_copied_without_what_was_cut(served: Served, context: BrowserContext, tab: Page) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(served.address + article(served.library, MATCH, "in=all&summary=above&length=long"))
    plain = " ".join(text.strip() for text in tab.locator(".passage").all_text_contents())
    tab.locator("#above-edits").click()
    expect(tab.locator("#above-edits")).to_have_attribute("aria-pressed", "true")
    tab.locator("[data-copy]").click()
    expect(tab.locator("#live")).to_have_text("The summary was copied.")
    assert tab.evaluate("navigator.clipboard.readText()") == plain


def test_an_article_that_is_none_is_not_found(served: Served, tab: Page) -> None:
    answer = tab.goto(served.address + "article/0123456789abcdef?in=all")
    assert answer is not None
    assert answer.status == 404


def test_nothing_jumps_while_the_page_comes_up(served: Served, tab: Page) -> None:
    tab.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries())"
        " window.shift += entry.value; }).observe({type: 'layout-shift', buffered: true});"
    )
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above"), wait_until="networkidle")
    assert tab.evaluate("window.shift") == 0


@pytest.mark.parametrize("width", [320, 360, 768, 1280, 1600])
def test_no_page_is_wider_than_the_screen(served: Served, tab: Page, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(served.address + article(served.library, MATCH, "in=all&summary=above&length=long&facts=1"))
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_a_page_loads_nothing_from_elsewhere_and_breaks_no_policy(served: Served, tab: Page) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: complaints.append(message.text))
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.goto(served.address + article(served.library, COACH, "in=all&summary=above"), wait_until="networkidle")
    assert all(url.startswith(served.address) for url in asked)
    assert complaints == []
    assert any("/static/fonts/literata-latin-normal.woff2" in url for url in asked)


def test_every_article_of_the_library_opens_with_every_length(served: Served, tab: Page) -> None:
    for entry in entries(served.library).values():
        for length in ("headline", "short", "medium", "long"):
            answer = tab.request.get(f"{served.address}article/{entry.id}/summary?summary=above&length={length}")
            assert answer.status == 200
            assert "data-blocks" in answer.text()
