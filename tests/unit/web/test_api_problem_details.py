"""Errors become problem details: one kind for each class, what helps a client told, what is internal not."""

import json
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import Response

from nutgraf import errors
from nutgraf.errors import OUTCOMES, Busy, HTTPStatus, LibraryError, LimitTooSmall, NothingToSummarize, NutgrafError
from nutgraf.web.api.problem_kinds import KINDS
from nutgraf.web.api.problems import invalid, problem_of, problem_of_bug, problem_of_status

REQUEST = Request({"type": "http", "method": "GET", "path": "/api/v1/articles", "query_string": b"", "headers": []})


def told(answer: Response) -> dict[str, Any]:
    assert answer.media_type == "application/problem+json"
    found: dict[str, Any] = json.loads(bytes(answer.body))
    assert found["status"] == answer.status_code
    return found


@pytest.mark.parametrize("cls", OUTCOMES, ids=lambda cls: cls.__name__)
def test_every_error_has_a_kind_with_its_status_and_a_title(cls: type[NutgrafError]) -> None:
    error = cls.__new__(cls, "What happened.")
    error.__dict__.update(least=3, status="empty", url="https://news.example/", status_code=404, retry_after=7)
    problem = told(problem_of(REQUEST, error))
    kind = KINDS[problem["type"].removeprefix("/api/v1/problems/")]
    assert problem["status"] == OUTCOMES[cls].http_status == kind.status
    assert problem["title"] == kind.title != ""
    assert problem["instance"] == "/api/v1/articles"


@pytest.mark.parametrize(
    ("name", "cls"),
    [
        ("limit-too-small", LimitTooSmall),
        ("http-status", HTTPStatus),
        ("not-html", errors.NotHTML),
        ("not-a-feed", errors.NotAFeed),
        ("too-many-redirects", errors.TooManyRedirects),
    ],
)
def test_a_kind_has_the_name_of_its_class(name: str, cls: type[NutgrafError]) -> None:
    assert KINDS[name].status == OUTCOMES[cls].http_status


def test_what_helps_the_client_is_told() -> None:
    assert told(problem_of(REQUEST, LimitTooSmall(9)))["least"] == 9
    assert told(problem_of(REQUEST, NothingToSummarize("paywall")))["article_status"] == "paywall"
    upstream = told(problem_of(REQUEST, HTTPStatus("Gone.", url="https://news.example/a", status_code=410)))
    assert (upstream["status"], upstream["upstream_status"], upstream["url"]) == (502, 410, "https://news.example/a")


def test_a_busy_server_says_when_to_come_again() -> None:
    answer = problem_of(REQUEST, Busy(5))
    assert answer.headers["Retry-After"] == "5"
    assert told(answer)["retry_after"] == 5


def test_trouble_inside_the_server_is_not_told() -> None:
    library = told(problem_of(REQUEST, LibraryError("/home/ida/secret.sqlite: disk I/O error")))
    assert library["status"] == 500
    assert "secret" not in json.dumps(library)
    assert told(problem_of_bug(REQUEST))["type"] == "/api/v1/problems/internal-error"


def test_a_class_without_a_kind_of_its_own_is_told_as_the_nearest_above_it() -> None:
    class Torn(errors.UndecodablePage):
        pass

    assert told(problem_of(REQUEST, Torn("Torn.")))["type"] == "/api/v1/problems/undecodable-page"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 413, 415, 421, 422, 429, 503])
def test_a_status_without_an_error_has_a_kind_too(status: int) -> None:
    answer = problem_of_status(REQUEST, status, "Not now.", headers={"Retry-After": "3"})
    assert told(answer)["detail"] == "Not now."
    assert answer.status_code == status
    assert answer.headers["Retry-After"] == "3"


def test_what_is_not_as_it_should_be_is_named_by_pointer_or_parameter() -> None:
    found: list[dict[str, object]] = [
        {"loc": ("body", "settings", "a/b~c", 0), "msg": "wrong"},
        {"loc": ("query", "limit"), "msg": "too large"},
        {"loc": ("body",), "msg": "no object"},
    ]
    problem = told(invalid(REQUEST, found))
    assert problem["errors"] == [
        {"detail": "wrong", "pointer": "#/settings/a~1b~0c/0"},
        {"detail": "too large", "parameter": "limit", "in": "query"},
        {"detail": "no object", "pointer": "#"},
    ]


def test_thousands_of_errors_are_told_in_few_words() -> None:
    found: list[dict[str, object]] = [{"loc": ("body", "k" * 5_000), "msg": "m" * 5_000}] * 5_000
    answer = invalid(REQUEST, found)
    assert len(told(answer)["errors"]) == 20
    assert len(answer.body) < 20_000
