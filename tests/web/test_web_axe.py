"""axe-core on every page of the reader, in light and dark, on a phone and a desktop, with everything opened."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from serving import Served, fill, serving

from nutgraf.library import Library
from nutgraf.records import SourceKind, SourceSettings, Status, Wanted

LOOKS = [(size, scheme) for size in ((1280, 900), (360, 740)) for scheme in ("light", "dark")]

# {article} and {teaser} stand for ids.
PAGES = {
    "unread": "/unread",
    "starred": "/starred",
    "all": "/all",
    "a source": "/source/1",
    "a tag": "/tag/canals",
    "a story told twice": "/story/{article}",
    "search": "/search",
    "search with hits": "/search?q=year",
    "search without hits": "/search?q=zzzzzz",
    "keys": "/keys",
    "article": "/article/{article}?in=unread",
    "article with its summary": "/article/{article}?in=unread&summary=1&length=long&edits=1",
    "article at a passage": "/article/{article}?in=all&at=0-60",
    "teaser": "/article/{teaser}?in=all&summary=1",
    "sources": "/sources",
    "a source that is changed": "/sources/1",
    "a source that is removed": "/sources/1/remove",
    "add": "/add",
    "activity": "/activity",
    "check": "/check",
    "check of an article": "/check?article={article}",
    "check of a pasted text": "/check?paste=1",
    "login": "/login",
    "nothing there": "/article/ffffffffffff",
}


class Stand(NamedTuple):
    """A server with examples, sources and tags; ids of a whole article and of a teaser."""

    server: Served
    article: str
    teaser: str


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Return a server, which tests only read."""
    path = tmp_path_factory.mktemp("axe") / "library.sqlite"
    ids = fill(path)
    with Library.open(path) as library:
        article = library.list(Wanted(language="en", status=Status.COMPLETE)).entries[0].id
        teaser = library.list(Wanted(status=Status.TEASER)).entries[0].id
        library.tag(ids[:3], add=["canals", "the town"])
        library.mark(ids[:2], read=True, starred=True)
        _follow(library)
    with serving(path, "--no-refresh") as server:
        yield Stand(server, article, teaser)


def _follow(library: Library) -> None:
    """Follow one source that works, one that fails, and one that is paused."""
    settings = SourceSettings(tags=("canals",), cookie="a=b")
    library.add_source("https://example.org/feed.xml", SourceKind.FEED, "The Ellick Post", settings=settings)
    failing, _ = library.add_source("https://example.org/lost.xml", SourceKind.FEED, "Eschentaler Bote")
    paused, _ = library.add_source("https://example.org/map.xml", SourceKind.SITEMAP, "Вечернее Заречье")
    library.set_source(paused.id, paused=True)
    library.visited(
        failing.id,
        etag=None,
        last_modified=None,
        interval=3600,
        next_at="2099-01-01T00:00:00Z",
        error="The server answered 404.",
    )


def violations(tab: Page, looks=LOOKS) -> list[str]:
    """Return what axe-core finds on the page as it stands, in every look."""
    axe, found = Axe(), []
    for (width, height), scheme in looks:
        tab.set_viewport_size({"width": width, "height": height})
        tab.emulate_media(color_scheme=scheme)
        for violation in axe.run(tab).response["violations"]:
            nodes = "\n    ".join(node["html"][:200] for node in violation["nodes"][:5])
            found.append(f"{width} px, {scheme}: {violation['id']}: {violation['help']}\n    {nodes}")
    return found


def test_axe_finds_what_is_wrong(tab):
    tab.set_content('<!doctype html><html lang="en"><title>A page</title><main><h1>A page</h1><img src="x.png"></main>')
    assert [each.split(": ")[1] for each in violations(tab, LOOKS[:1])] == ["image-alt"]


def open_everything(tab: Page) -> None:
    tab.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_on_a_page(stand, tab, name):
    path = PAGES[name].format(article=stand.article, teaser=stand.teaser)
    tab.goto(stand.server.address.rstrip("/") + path)
    open_everything(tab)
    assert violations(tab) == []


@pytest.mark.parametrize("language", ["de", "es", "ru"])
def test_axe_finds_nothing_in_other_languages(stand, tab, language):
    tab.set_extra_http_headers({"Accept-Language": language})
    for path in ("/unread", f"/article/{stand.article}?in=all&summary=1", "/sources", "/check"):
        tab.goto(stand.server.address.rstrip("/") + path)
        open_everything(tab)
        assert violations(tab, LOOKS[2:3]) == []


@pytest.mark.parametrize("path", ["/unread", "/article/{article}?in=unread", "/sources"])
def test_axe_finds_nothing_in_the_dialog_of_keys(stand, tab, path):
    tab.goto(stand.server.address.rstrip("/") + path.format(article=stand.article))
    tab.keyboard.press("?")
    expect(tab.locator("dialog[open]")).to_be_visible()
    assert violations(tab) == []


def test_axe_finds_nothing_in_what_came_of_a_check(stand, tab):
    tab.goto(f"{stand.server.address}check?article={stand.article}")
    with Library.open(stand.server.library) as library:
        first = library.stored(stand.article).summaries["medium"].sentences[0].text
    tab.get_by_label("Summary to check").fill(f"{first} A volcano erupted over Reykjavik.")
    tab.get_by_role("button", name="Check it").click()
    expect(tab.get_by_role("heading", name="Verdict")).to_be_visible(timeout=60_000)
    assert violations(tab) == []


def test_axe_finds_nothing_where_a_form_was_wrong(stand, tab):
    tab.goto(f"{stand.server.address}add")
    tab.get_by_label("Address of an article").fill("no address")
    tab.get_by_role("button", name="Add", exact=True).click()
    expect(tab.get_by_role("alert")).to_be_visible()
    assert violations(tab) == []
    tab.goto(f"{stand.server.address}sources/1")
    tab.get_by_label("Words at least").fill("many")
    tab.get_by_role("button", name="Save").click()
    expect(tab.get_by_text("Nothing was changed")).to_be_visible()
    assert violations(tab) == []


def test_axe_finds_nothing_in_an_empty_library(tmp_path, tab):
    with serving(tmp_path / "library.sqlite", "--no-refresh") as server:
        for path in ("unread", "starred", "sources", "check", "search?q=bridge", "activity"):
            tab.goto(server.address + path)
            open_everything(tab)
            assert violations(tab) == []
