"""Whatever a page, a feed, a file or a form holds, the reader shows it as text: no script runs, no element appears.

A function that scripts of the texts call tells if one does; the browser is told to leave the policy of the pages aside,
so that nothing but the escaping is tried. With the policy, not even a violation of it is seen.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest
from hostile_texts import OURS, collected, grouped
from newsstand import named, story
from playwright.sync_api import Browser, BrowserContext, Dialog, Page
from serving import Served, serving

from nutgraf.library import Library
from nutgraf.records import Keeping, SourceKind, SourceSettings

EACH = 30  # texts in one article
SOURCES = 20  # each page that offers to choose one holds the titles of all
PLAIN = [f"Plain text number {number}." for number in range(EACH)]

WATCH = """(() => {
  window.seen = [];
  const note = (what) => window.seen.push(String(what).slice(0, 200));
  for (const name of ["canary", "alert", "confirm", "prompt", "print", "open"])
    Object.defineProperty(window, name, { value: (...told) => note(`${name}(${told})`), configurable: false });
  addEventListener("securitypolicyviolation", (event) => note(`${event.violatedDirective} ${event.blockedURI}`));
  addEventListener("error", (event) => note(event.message));
})()"""

AUDIT = """(page) => {
  const wrong = [];
  for (const element of page.querySelectorAll("*"))
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/i.test(name)) wrong.push(`${element.localName} ${name}=${value}`);
      if (!/^(href|src|action|formaction|xlink:href|data|poster)$/i.test(name)) continue;
      if (!/^(\\/(?!\\/)|#|https?:\\/\\/|$)/.test(value)) wrong.push(`${element.localName} ${name}=${value}`);
    }
  return wrong;
}"""

SKELETON = """(root) => [...root.querySelectorAll("*")]
  .filter((element) => !element.closest("[data-tag], .others, .tags, .leaf, nav.ways, option"))
  .map((element) => element.localName).join(" ")"""


READ = f"""async (addresses) => {{
  const told = new Set();
  for (const address of addresses) {{
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    told.add([answer.status, ...({AUDIT})(page)].join(" "));
  }}
  return [...told];
}}"""


def article(texts: Sequence[str], number: int, **changes: Any) -> Keeping:
    """Return an article that says the texts in every place that it has."""
    joined = " ".join(texts)
    fields: dict[str, Any] = {
        "title": joined[:2000],
        "headline": joined[:2000],
        "site": joined[:500],
        "authors": tuple(texts[:5]),
        "tags": tuple(text[:90] for text in texts[:10]),
        "facts": named(joined[:200]),
        "published": f"2026-01-01T{number // 60 % 24:02}:{number % 60:02}:00Z",
    }
    body = "\n".join([*(text.replace("\n", " ").strip() or "-" for text in texts), f"Number {number}."])
    return story(body, f"https://hostile.example/{number}", **(fields | changes))


def fill_hostile(path: Path, texts: Sequence[str]) -> list[str]:
    """Keep the texts in articles, with one among them that is harmless, and return the ids; its id is the last."""
    groups = [group + PLAIN[len(group) :] for group in grouped(texts, 4000, EACH)]
    with Library.open(path) as library:
        kept = [article(group, number) for number, group in enumerate(groups)]
        plain = article(PLAIN, len(groups) // 2 + 2000)
        for number, group in enumerate(groups[:SOURCES]):
            settings = SourceSettings(tags=(group[0][:90],), words=tuple(group[:3]))
            library.add_source(
                f"https://hostile.example/feed/{number}", SourceKind.FEED, " ".join(group)[:1000], settings=settings
            )
        return [outcome.id for outcome in library.keep_all([*kept, plain])]


@pytest.fixture(scope="module", params=["ours", "collected"])
def hostile(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator["Hostile"]:
    """Return a server whose library says nothing but hostile things."""
    texts = list(OURS) if request.param == "ours" else collected()
    if not texts:
        pytest.skip("NUTGRAF_DATA names no folder with hostile/xss.txt and hostile/blns.txt")
    path = tmp_path_factory.mktemp("hostile") / "library.sqlite"
    ids = fill_hostile(path, texts)
    with serving(path, "--no-refresh") as server:
        yield Hostile(server, texts, ids)


class Hostile:
    """A server with the texts that its library says, and the ids of its articles, the harmless one last."""

    def __init__(self, server: Served, texts: Sequence[str], ids: Sequence[str]) -> None:
        self.server, self.texts, self.ids = server, texts, ids

    def at(self, path: str) -> str:
        return self.server.address + path


class Watched:
    """A tab in which everything that hostile text could do is noted."""

    def __init__(self, context: BrowserContext) -> None:
        self.other_hosts: list[str] = []
        self.dialogs: list[str] = []
        context.add_init_script(WATCH)
        self.tab: Page = context.new_page()
        self.tab.on("request", lambda request: self._asked(request.url))
        self.tab.on("dialog", self._spoken)

    def _spoken(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _asked(self, address: str) -> None:
        if urlsplit(address).hostname != "127.0.0.1":
            self.other_hosts.append(address)

    def go(self, address: str) -> None:
        """Open a page, and see that nothing has happened there that should not."""
        self.tab.goto(address)
        self.see()

    def see(self) -> None:
        assert self.tab.evaluate("window.seen") == []
        assert self.tab.evaluate(AUDIT, self.tab.evaluate_handle("document")) == []
        assert (self.dialogs, self.other_hosts) == ([], [])


@pytest.fixture(params=["escaping alone", "with the policy"])
def watched(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Watched]:
    context = browser.new_context(locale="en-GB", bypass_csp=request.param == "escaping alone")
    yield Watched(context)
    context.close()


def skeleton(tab: Page, selector: str) -> str:
    return str(tab.locator(selector).first.evaluate(SKELETON))


def test_lists_show_them_as_text(hostile: Hostile, watched: Watched) -> None:
    path, entries, skeletons = "all", 0, set()
    while path:
        watched.go(hostile.at(path))
        skeletons |= {entry.evaluate(SKELETON) for entry in watched.tab.locator(".entry").all()}
        entries += watched.tab.locator(".entry").count()
        more = watched.tab.locator("[data-more]")
        path = (more.get_attribute("href") or "").lstrip("/") if more.count() else ""
    with Library.open(hostile.server.library) as library:
        assert entries == len(library.list(limit=1000).entries)
    assert len(skeletons) == 1


def test_scripts_of_the_lists_leave_them_text(hostile: Hostile, watched: Watched) -> None:
    watched.go(hostile.at("all"))
    for key in "jjmjs":
        watched.tab.keyboard.press(key)
    watched.tab.locator(".entry").last.hover()
    if watched.tab.locator("[data-more]").count():
        watched.tab.locator("[data-more]").click()
        watched.tab.locator(".entry").nth(30).wait_for()
    watched.tab.keyboard.press("?")
    watched.tab.locator("dialog").wait_for()
    watched.see()


def test_articles_show_them_as_text(hostile: Hostile, watched: Watched) -> None:
    for article_id in hostile.ids[:: max(1, len(hostile.ids) // 6)]:
        watched.go(hostile.at(f"article/{article_id}?in=all&summary=above"))
        elements = skeleton(watched.tab, ".text").split()
        assert elements.count("p") == EACH + 1
        assert set(elements) <= {"p", "a", "span", "mark"}
        assert watched.tab.locator("h1").count() == 1


def test_no_article_holds_an_element_of_theirs(hostile: Hostile, tab: Page) -> None:
    """The pages are read by the browser's own parser, which is faster than to show them all."""
    tab.goto(hostile.at("keys"))
    assert tab.evaluate(READ, [f"/article/{each}?in=all&summary=above" for each in hostile.ids]) == ["200"]


@pytest.mark.parametrize(
    "path", ["sources", "sources/1", "sources/1/remove", "check", "check?paste=1", "activity", "add"]
)
def test_other_pages_show_them_as_text(hostile: Hostile, watched: Watched, path: str) -> None:
    watched.go(hostile.at(path))


def test_a_search_shows_what_was_asked_for_as_text(hostile: Hostile, watched: Watched) -> None:
    watched.go(hostile.at("search?q=number"))
    plain = skeleton(watched.tab, "form.search")
    for texts in list(grouped(hostile.texts[: len(OURS)], 450, EACH)):
        watched.go(hostile.at(f"search?q={quote(' '.join(texts)[:490], errors='replace')}"))
        assert skeleton(watched.tab, "form.search") == plain


def test_every_text_can_be_searched_for(hostile: Hostile, tab: Page) -> None:
    tab.goto(hostile.at("keys"))
    asked = (" ".join(texts)[:490] for texts in grouped(hostile.texts, 480, EACH))
    addresses = [f"/search?q={quote(text, errors='replace')}&starred=1" for text in asked]  # few hits, small pages
    assert tab.evaluate(READ, addresses) == ["200"]


def test_a_list_of_a_tag_shows_its_name_as_text(hostile: Hostile, watched: Watched) -> None:
    with Library.open(hostile.server.library) as library:
        tags = [tag for tag in library.tags() if not tag.startswith("Plain")]
    for tag in tags[:: max(1, len(tags) // 6)]:
        watched.go(hostile.at(f"tag/{quote(tag, safe='', errors='replace')}"))
        assert watched.tab.locator("h1").count() == 1


def test_a_claim_is_checked_as_text(hostile: Hostile, watched: Watched) -> None:
    for texts in list(grouped(hostile.texts, 4000, 400))[:2]:
        watched.tab.goto(hostile.at(f"check?article={hostile.ids[0]}"))
        watched.tab.locator("#claim").fill("\n".join(texts).replace("\x00", ""))
        watched.tab.locator("main form .button").first.click()
        watched.tab.wait_for_load_state()
        watched.see()


@pytest.mark.parametrize(
    "path",
    [
        "article/{0}?in={1}",
        "article/{0}?in=search:{1}",
        "article/{0}?length={1}",
        "article/{0}?at={1}",
        "article/{1}",
        "source/{1}",
        "story/{1}",
        "unread?at={1}",
        "all?after={1}",
        "all?marked={1}&since={1}&until={1}",
        "all?marked=3&since=9999{1}&until={1}",
        "search?q=number&source={1}&language={1}&since={1}&until={1}&name={1}&from={1}",
        "check?article={1}",
        "check?q={1}",
        "login?next={1}",
        "add?url={1}",
        "activity?job={1}",
        "reports/{1}",
        "nothing/{1}",
    ],
)
def test_an_address_is_answered_with_text(hostile: Hostile, browser: Browser, path: str) -> None:
    context = browser.new_context(locale="en-GB", bypass_csp=True)
    watched = Watched(context)
    joined = " ".join(OURS)[:3000]
    for text in ("<script>canary(1)</script>", '"><img src=x onerror=canary(1)>', joined):
        watched.go(hostile.at(path.format(hostile.ids[0], quote(text, safe="", errors="replace"))))
    context.close()


def test_an_address_that_is_none_of_the_web_is_no_link(watched: Watched, tmp_path: Path) -> None:
    addresses = [text for text in OURS if ":" in text or "/" in text]
    with Library.open(tmp_path / "library.sqlite") as library:
        kept = [story(f"The gate {number}.", address, title="A gate") for number, address in enumerate(addresses)]
        ids = [outcome.id for outcome in library.keep_all(kept)]
    with serving(tmp_path / "library.sqlite", "--no-refresh") as server:
        watched.go(server.address + "all")
        assert watched.tab.locator(".entry [data-key=v]").count() == 0
        assert watched.tab.evaluate(READ, [f"/article/{each}?in=all" for each in ids]) == ["200"]
