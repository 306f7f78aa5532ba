"""Who may use the API of a library that has tokens, and what others learn of it: nothing."""

from collections.abc import Iterator
from typing import NamedTuple

import httpx
import pytest
from serving import STORIES, fill, serving

from nutgraf.library import Library


class Guarded(NamedTuple):
    """A server whose library has tokens, and the id of an article in it."""

    address: str
    article: str
    full: str
    reading: str
    revoked: str


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    path = tmp_path_factory.mktemp("guarded") / "library.sqlite"
    article, *_ = fill(path, STORIES[:2])
    with Library.open(path) as library:
        _, full = library.add_token("full")
        _, reading = library.add_token("reading", read_only=True)
        token, revoked = library.add_token("revoked")
        library.revoke_token(token.id)
    with serving(path, "--no-refresh") as server:
        yield Guarded(f"{server.address}api/v1", article, full, reading, revoked)


def ask(guarded: Guarded, token: str | None, method: str, path: str, body: object = None) -> httpx.Response:
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    return httpx.request(method, guarded.address + path, headers=headers, json=body, timeout=60)


def test_without_a_token_nothing_is_learned(guarded: Guarded) -> None:
    there = ask(guarded, None, "GET", f"/articles/{guarded.article}")
    not_there = ask(guarded, None, "GET", "/articles/00000000000000000000000000000000")
    assert there.status_code == 401
    assert "Bearer" in there.headers["WWW-Authenticate"]
    assert there.headers["Content-Type"] == "application/problem+json"
    same = {"instance": ""}
    assert there.json() | same == not_there.json() | same


ASKED = (
    ("GET", "/articles/{article}", "/articles/00000000"),
    ("DELETE", "/articles/{article}", "/articles/00000000"),
    ("GET", "/articles/{article}/summary", "/articles/00000000/summary"),
    ("POST", "/articles/{article}/checks", "/articles/00000000/checks"),
    ("GET", "/jobs/1", "/no/such/address"),
)


def test_a_wrong_and_a_revoked_token_are_answered_alike_whatever_exists(guarded: Guarded) -> None:
    for token in ("ng_wrong", guarded.revoked):
        for method, there, not_there in ASKED:
            paths = (there.format(article=guarded.article), not_there)
            answers = [ask(guarded, token, method, path) for path in paths]
            assert [answer.status_code for answer in answers] == [401, 401]
            assert answers[0].json() | {"instance": ""} == answers[1].json() | {"instance": ""}


def test_a_token_opens_everything(guarded: Guarded) -> None:
    assert ask(guarded, guarded.full, "GET", "/articles").status_code == 200
    marked = ask(guarded, guarded.full, "PATCH", f"/articles/{guarded.article}", {"starred": True})
    assert marked.status_code == 200
    basic = httpx.get(f"{guarded.address}/articles", auth=("anybody", guarded.full))
    assert basic.status_code == 200


def test_a_read_only_token_reads_and_works_on_what_it_brings(guarded: Guarded) -> None:
    text = {"text": "The bridge opened again on Monday, said the mayor."}
    reading = guarded.reading
    assert ask(guarded, reading, "GET", f"/articles/{guarded.article}/summary?length=long").status_code == 200
    assert ask(guarded, reading, "POST", "/summaries", text).status_code == 200
    assert ask(guarded, reading, "POST", "/facts", text).status_code == 200
    assert ask(guarded, reading, "POST", "/checks", text | {"claim": "It opened."}).status_code == 200
    assert ask(guarded, reading, "POST", "/extractions", text).status_code == 200
    claim = {"claim": "It opened."}
    assert ask(guarded, reading, "POST", f"/articles/{guarded.article}/checks", claim).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/articles", {"text": "The bridge opened."}),
        ("POST", "/articles/mark", {"list": "all", "read": True}),
        ("PATCH", "/articles/{article}", {"read": True}),
        ("PATCH", "/articles/00000000", {"read": True}),
        ("DELETE", "/articles/{article}", None),
        ("POST", "/sources", {"url": "https://news.example/feed.xml"}),
        ("PATCH", "/sources/1", {"paused": True}),
        ("DELETE", "/sources/1", None),
        ("POST", "/visits", None),
        ("POST", "/sources/1/visits", None),
        ("POST", "/opml", None),
    ],
)
def test_a_read_only_token_changes_nothing(guarded: Guarded, method: str, path: str, body) -> None:
    answer = ask(guarded, guarded.reading, method, path.format(article=guarded.article), body)
    assert answer.status_code == 403
    assert answer.json()["type"] == "/api/v1/problems/forbidden"
    entry = ask(guarded, guarded.full, "GET", f"/articles/{guarded.article}").json()["entry"]
    assert entry["read_at"] is None
