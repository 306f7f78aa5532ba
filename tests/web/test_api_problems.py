"""What goes wrong is told in one form, whatever it is, and tells nothing of the inside."""

import json
from collections.abc import Iterator

import httpx
import pytest
from serving import Served, serving

PLAIN = "application/problem+json"


@pytest.fixture(scope="module")
def api(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{served.address}api/v1", timeout=60) as client:
        yield client


@pytest.mark.parametrize(
    ("method", "path", "status", "name"),
    [
        ("GET", "/articles/0123456789abcdef", 404, "not-found"),
        ("GET", "/articles/NO-ID", 404, "no-such-address"),
        ("GET", "/nowhere", 404, "no-such-address"),
        ("GET", "/articles/0123/nowhere", 404, "no-such-address"),
        ("PUT", "/articles", 405, "method-not-allowed"),
        ("GET", "/articles?limit=201", 422, "invalid-request"),
        ("GET", "/articles?limit=ten", 422, "invalid-request"),
        ("GET", "/articles?cursor=%00", 422, "input-error"),
        ("GET", "/articles?since=yesterday", 422, "input-error"),
        ("GET", "/articles?unraed=1", 422, "invalid-request"),
        ("GET", "/tags?limit=1", 422, "invalid-request"),
        ("GET", "/sources/0", 422, "invalid-request"),
        ("GET", "/sources/99999999999999999999", 422, "invalid-request"),
        ("GET", "/articles/0123/neighbours?in=nothing", 404, "not-found"),
        ("POST", "/articles/mark", 422, "invalid-request"),
    ],
)
def test_every_problem_has_one_form(api: httpx.Client, method: str, path: str, status: int, name: str) -> None:
    answer = api.request(method, path)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == PLAIN
    problem = answer.json()
    assert problem["status"] == status
    assert problem["type"] == f"/api/v1/problems/{name}"
    assert problem["title"]
    assert problem["detail"]
    assert problem["instance"] == f"/api/v1{path.partition('?')[0]}"


def test_a_slip_of_the_pen_is_named(api: httpx.Client) -> None:
    problem = api.get("/articles", params={"unraed": 1, "limit": 0}).json()
    assert {(each["parameter"], each["in"]) for each in problem["errors"]} == {("unraed", "query"), ("limit", "query")}
    body = api.post("/summaries", json={"text": "One.", "lenght": "short"}).json()
    assert body["errors"] == [{"detail": "Extra inputs are not permitted", "pointer": "#/lenght"}]


def test_a_method_that_is_not_there_is_answered_with_those_that_are(api: httpx.Client) -> None:
    assert api.put("/articles/0123").headers["Allow"] == "DELETE, GET, HEAD, PATCH"
    assert api.delete("/articles").headers["Allow"] == "GET, HEAD, POST"
    assert api.get("/summaries").headers["Allow"] == "POST"


def test_what_the_body_held_is_not_told_again(api: httpx.Client) -> None:
    answer = api.post("/summaries", json={"text": 5, "secret-word": "s3cr3t"})
    assert "s3cr3t" not in answer.text


DEEP = b"[" * 100_000 + b"]" * 100_000
BODIES = {
    "nothing": b"",
    "no JSON": b"{not json",
    "half of one": b'{"text": "',
    "deep": DEEP,
    "deep inside": b'{"text": ' + DEEP + b"}",
    "a list": b"[]",
    "null": b"null",
    "a number": b"1e999",
    "a string": b'"text"',
    "no UTF-8": b'{"text": "\xff\xfe"}',
    "half a pair": b'{"text": "\\ud800"}',
    "half a pair as a key": b'{"\\ud800": 1}',
    "huge number": b'{"text": "One.", "words": ' + b"9" * 5_000 + b"}",
    "large number": b'{"text": "One.", "words": 99999999999999999999999}',
    "infinite": b'{"text": "One.", "share": Infinity}',
    "not a number": b'{"text": "One.", "share": NaN}',
    "negative": b'{"text": "One.", "words": -1}',
    "true for a number": b'{"text": "One.", "words": true}',
    "list for text": b'{"text": ["One."]}',
    "null for all": b'{"text": null, "html": null, "url": null}',
    "prototype": b'{"text": "One.", "__proto__": {"admin": true}}',
    "many keys": json.dumps({f"key{n}": n for n in range(50_000)}).encode(),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("path", ["/summaries", "/checks", "/articles", "/sources"])
def test_a_hostile_body_is_refused_in_few_words(api: httpx.Client, path: str, body: bytes) -> None:
    answer = api.post(path, content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in {400, 422}
    assert answer.headers["Content-Type"] == PLAIN
    assert len(answer.content) < 20_000
    assert "Traceback" not in answer.text


def test_a_body_of_another_type_is_refused(api: httpx.Client) -> None:
    answer = api.post("/summaries", content=b"text=One.", headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert answer.status_code == 422


def test_odd_characters_in_a_text_are_its_own_affair(api: httpx.Client) -> None:
    text = "A \x00 zero, a \u202e turn, \U0001f600 and \ufffe. The bridge opened again on Monday, said the mayor."
    answer = api.post("/summaries", json={"text": text})
    assert answer.status_code == 200
    assert answer.json()["article"]["text"] == text


def test_of_a_key_that_comes_twice_the_last_counts(api: httpx.Client) -> None:
    answer = api.post(
        "/summaries",
        content=b'{"text": "One.", "text": "The bridge opened again on Monday."}',
        headers={"Content-Type": "application/json"},
    )
    assert answer.json()["article"]["text"] == "The bridge opened again on Monday."


@pytest.mark.parametrize("value", ["\x00", "\u202e", "'; DROP TABLE articles; --", "%", "*" * 500, "\U0010ffff"])
@pytest.mark.parametrize("name", ["tag", "site", "lang", "name", "cursor", "since"])
def test_odd_characters_in_a_filter_find_nothing_or_are_refused(api: httpx.Client, name: str, value: str) -> None:
    answer = api.get("/articles", params={name: value})
    assert answer.status_code in {200, 422}
    if answer.status_code == 200:
        assert answer.json()["entries"] == []


def test_a_body_above_the_bound_is_refused_before_it_is_read(api: httpx.Client) -> None:
    answer = api.post("/summaries", content=b"{" + b" " * 40_000_000, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413
    assert answer.json()["type"] == "/api/v1/problems/body-too-large"


def test_tags_are_kept_as_the_library_keeps_them_however_odd(tmp_path) -> None:
    with (
        serving(tmp_path / "library.sqlite", "--no-refresh") as server,
        httpx.Client(base_url=f"{server.address}api/v1", timeout=60) as api,
    ):
        text = "The bridge opened again on Monday, said the mayor. Some 400 people walked over it in the morning."
        article = api.post("/articles", json={"text": text}).json()["entry"]["id"]
        tags = ["a\x00b", "  two   words ", "<script>", "/../", "ſ", "\u202etxet"]
        marked = api.patch(f"/articles/{article}", json={"add_tags": tags})
        assert marked.status_code == 200
        for tag in marked.json()["entry"]["tags"]:
            assert len(api.get("/articles", params={"tag": tag}).json()["entries"]) == 1
