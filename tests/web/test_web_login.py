"""A library with a token: what opens it, what does not, and how the language is chosen."""

from collections.abc import Iterator
from typing import NamedTuple

import httpx
import pytest
from playwright.sync_api import expect
from serving import Served, fill, serving

from nutgraf.library import Library
from nutgraf.records import SourceKind


class Guarded(NamedTuple):
    """A server whose library has tokens."""

    server: Served
    secret: str
    reading: str
    revoked: str


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    """Return a server that asks for a token."""
    path = tmp_path_factory.mktemp("login") / "library.sqlite"
    fill(path, ("short-brief.html",))
    with Library.open(path) as library:
        _, secret = library.add_token("telephone")
        _, reading = library.add_token("kitchen", read_only=True)
        gone, revoked = library.add_token("lost")
        library.revoke_token(gone.id)
    with serving(path, "--no-refresh") as server:
        yield Guarded(server, secret, reading, revoked)


def test_a_page_leads_to_the_login_and_back(guarded, tab):
    tab.goto(guarded.server.address + "sources")
    assert tab.url.endswith("/login?next=%2Fsources")
    tab.get_by_label("Token").fill(guarded.secret)
    tab.get_by_role("button", name="Log in").click()
    tab.wait_for_url("**/sources")
    cookie = next(each for each in tab.context.cookies() if each.get("name") == "nutgraf_token")
    assert (cookie.get("httpOnly"), cookie.get("sameSite"), cookie.get("path")) == (True, "Strict", "/")


def test_who_logs_out_is_asked_again(guarded, tab):
    tab.goto(guarded.server.address + "login")
    tab.get_by_label("Token").fill(guarded.secret)
    tab.get_by_role("button", name="Log in").click()
    tab.wait_for_url("**/unread")
    tab.goto(guarded.server.address + "login")
    expect(tab.get_by_text("You are logged in.")).to_be_visible()
    tab.locator("main").get_by_role("button", name="Log out").click()
    tab.wait_for_url("**/login")
    tab.goto(guarded.server.address + "unread")
    assert "/login" in tab.url


def test_every_wrong_token_gets_the_same_answer(guarded):
    answers = []
    for token in ("", "wrong", guarded.revoked, guarded.secret[:-1], "x" * 10_000):
        answer = httpx.post(guarded.server.address + "login", data={"token": token, "next": "/unread"})
        answers.append((answer.status_code, answer.text))
    assert {status for status, _ in answers} == {401}
    assert len({text for _, text in answers}) == 1
    assert "This token does not open the library." in answers[0][1]


@pytest.mark.parametrize(
    "elsewhere", ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"]
)
def test_the_login_leads_nowhere_else(guarded, elsewhere):
    answer = httpx.post(guarded.server.address + "login", data={"token": guarded.secret, "next": elsewhere})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def test_who_may_only_read_sees_nothing_to_change_with(guarded, tab):
    with Library.open(guarded.server.library) as library:
        library.add_source("https://example.org/feed.xml", SourceKind.FEED, "The Ellick Post")
    tab.goto(guarded.server.address + "login?next=/sources")
    tab.get_by_label("Token").fill(guarded.reading)
    tab.get_by_role("button", name="Log in").click()
    tab.wait_for_url("**/sources")
    expect(tab.get_by_role("link", name="The Ellick Post")).to_be_visible()
    expect(tab.locator("main").get_by_role("button")).to_have_count(0)
    answer = tab.request.post(guarded.server.address + "sources/1/pause", form={"paused": "1"})
    assert answer.status == 403


def test_an_open_library_says_that_no_token_is_needed(served, tab):
    tab.goto(served.address + "login")
    expect(tab.get_by_text("No token is needed")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "heading"), [("Deutsch", "Hinzufügen"), ("Español", "Añadir"), ("Русский", "Добавить")]
)
def test_a_language_is_chosen_and_kept(served, tab, name, heading):
    tab.goto(served.address + "add?url=example.org%2Fstory%3Fa%3D1")
    tab.get_by_role("button", name=name).click()
    expect(tab.locator("header.site")).to_contain_text(heading)
    assert tab.url.endswith("/add?url=example.org%2Fstory%3Fa%3D1")
    tab.goto(served.address + "sources")
    expect(tab.locator("header.site")).to_contain_text(heading)


def test_a_language_that_is_none_changes_nothing(served):
    answer = httpx.post(served.address + "language", data={"language": "tlh", "back": "//evil.example"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    assert "set-cookie" not in answer.headers


def test_what_is_not_there_is_told_in_the_readers_language(served):
    answer = httpx.get(served.address + "article/ffffffffffff", headers={"Accept-Language": "es"})
    assert answer.status_code == 404
    assert "<h1>Aquí no hay nada</h1>" in answer.text


def test_the_login_looks_as_on_the_screenshots(guarded, tab, artefacts):
    tab.goto(guarded.server.address + "login")
    tab.get_by_label("Token").fill("wrong")
    tab.get_by_role("button", name="Log in").click()
    expect(tab.get_by_role("alert")).to_be_visible()
    for look, size in (("desktop", (1280, 900)), ("phone", (360, 740))):
        tab.set_viewport_size({"width": size[0], "height": size[1]})
        for scheme in ("light", "dark"):
            tab.emulate_media(color_scheme=scheme)
            tab.screenshot(path=artefacts / f"login-{look}-{scheme}.png", full_page=True)
