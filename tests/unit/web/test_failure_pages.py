"""Pages that say what went wrong."""

import pytest
from starlette.requests import Request

from nutgraf.errors import Busy, Conflict, NotFound, TimedOut
from nutgraf.web.reader.sources.failing import failure_page


def request(path: str = "/article/1", *, method: str = "GET", query: bytes = b"", language: bytes = b"en") -> Request:
    """Return a request as a guard sees it, before any application has."""
    return Request({
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query,
        "headers": [(b"host", b"127.0.0.1"), (b"accept-language", language)],
        "scheme": "http",
        "server": ("127.0.0.1", 80),
    })  # fmt: skip


@pytest.mark.parametrize(
    ("error", "status", "heading"),
    [
        (NotFound("The library holds no article ab."), 404, "Nothing stands here"),
        (Conflict("It was changed."), 409, "Somebody else was faster"),
        (TimedOut("It took too long.", url="https://example.org/"), 504, "The publisher’s page cannot be had"),
        (Busy(7), 503, "Too much to do at the moment"),
        (403, 403, "This is not allowed"),
        (405, 405, "This request could not be understood"),
        (500, 500, "Something went wrong here"),
        (507, 507, "Something went wrong here"),
    ],
)
def test_the_heading_says_what_went_wrong(error, status, heading):
    answer = failure_page(request(), error)
    assert answer.status_code == status
    assert f"<h1>{heading}</h1>" in bytes(answer.body).decode()


def test_the_message_of_an_error_stands_there_escaped():
    answer = failure_page(request(), NotFound("There is no <script>alert(1)</script> here."))
    body = bytes(answer.body).decode()
    assert "There is no &lt;script&gt;alert(1)&lt;/script&gt; here." in body


def test_a_status_is_told_with_advice_or_with_its_message():
    assert "or the address is mistyped." in bytes(failure_page(request(), 404).body).decode()
    told = bytes(failure_page(request(), 421, "Nobody is called so.").body).decode()
    assert "Nobody is called so." in told
    assert "Go back" not in told


def test_a_page_is_in_the_readers_language():
    answer = failure_page(request(language=b"ru"), 404)
    assert "<h1>Здесь ничего нет</h1>" in bytes(answer.body).decode()


def test_who_is_told_to_come_back_is_told_when():
    assert failure_page(request(), Busy(7)).headers["Retry-After"] == "7"


def test_where_a_token_is_needed_the_way_leads_to_the_login_and_back():
    answer = failure_page(request("/search", query=b"q=a+b"), 401)
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=%2Fsearch%3Fq%3Da%2Bb")
    assert failure_page(request(method="POST"), 401).status_code == 401
