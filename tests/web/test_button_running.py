"""The button on a running site: pages get their summaries as soon as those are there, and never wait for them."""

import json
import re
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import httpx
import pytest
from loops import result_of

from nutgraf.web.button import asgi, wsgi
from nutgraf.web.button.live import LiveOptions
from nutgraf.web.button.marks import stripped

SITE = Path(__file__).parent.parent.parent / "examples" / "site"
PAGE = (SITE / "news" / "bridge.html").read_bytes()
HTML = [("content-type", "text/html; charset=utf-8")]
Answer = tuple[int, list[tuple[str, str]], list[bytes]]
Ask = Callable[..., httpx.Response]


def whole(body: bytes, *headers: tuple[str, str], status: int = 200) -> Answer:
    return status, [*HTML, ("content-length", str(len(body))), *headers], [body]


def asked_over_asgi(answer: Callable[[str], Answer], options: LiveOptions) -> Iterator[Ask]:
    async def app(scope: Any, receive: Any, send: Callable[[dict[str, Any]], Awaitable[None]]) -> None:
        status, headers, pieces = answer(scope["path"])
        raw = [(name.encode(), value.encode()) for name, value in headers]
        await send({"type": "http.response.start", "status": status, "headers": raw})
        body = [] if scope["method"] == "HEAD" else pieces
        for piece in body:
            await send({"type": "http.response.body", "body": piece, "more_body": True})
        await send({"type": "http.response.body", "body": b""})

    middleware = asgi.SummaryMiddleware(app, options)

    def ask(path: str = "/story", method: str = "GET", **headers: str) -> httpx.Response:
        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(middleware)
            async with httpx.AsyncClient(transport=transport, base_url="http://echo.example") as client:
                return await client.request(method, path, headers=with_dashes(headers))

        return result_of(asked())

    yield ask
    middleware.close()


def asked_over_wsgi(answer: Callable[[str], Answer], options: LiveOptions) -> Iterator[Ask]:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, headers, pieces = answer(environ["PATH_INFO"])
        start_response(f"{status} Told", headers)
        return [] if environ["REQUEST_METHOD"] == "HEAD" else iter(pieces)

    middleware = wsgi.SummaryMiddleware(validator(app), options)
    checked = validator(middleware)

    def ask(path: str = "/story", method: str = "GET", **headers: str) -> httpx.Response:
        environ: dict[str, Any] = {"REQUEST_METHOD": method, "SCRIPT_NAME": ""}
        environ["PATH_INFO"], _, environ["QUERY_STRING"] = path.partition("?")
        environ |= {f"HTTP_{name.upper()}": value for name, value in headers.items()}
        setup_testing_defaults(environ)
        told: list[Any] = []

        def start_response(
            status: str, headers: list[tuple[str, str]], exc_info: Any = None, /
        ) -> Callable[[bytes], object]:
            told[:] = [int(status[:3]), headers]
            return lambda _: None

        result = checked(environ, start_response)
        try:
            body = b"".join(result)
        finally:
            result.close()  # type: ignore[attr-defined]  # the validator's
        answer = httpx.Response(told[0], headers=told[1], stream=httpx.ByteStream(body))
        answer.read()
        return answer

    yield ask
    middleware.close()


def with_dashes(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


BOTH = {"asgi": asked_over_asgi, "wsgi": asked_over_wsgi}


@pytest.fixture(params=BOTH)
def serve(request: pytest.FixtureRequest) -> Iterator[Callable[..., Ask]]:
    """Return a function that puts an application behind the middleware, and returns one that asks it."""
    running: list[Iterator[Ask]] = []

    def serve(answer: Callable[[str], Answer], **options: Any) -> Ask:
        running.append(BOTH[request.param](answer, LiveOptions(**options)))
        return next(running[-1])

    yield serve
    for each in running:
        next(each, None)


def ready(ask: Ask, path: str = "/story", **headers: str) -> httpx.Response:
    """Ask until the page has its summary."""
    for _ in range(600):
        answer = ask(path, **headers)
        if b"<nutgraf-summary" in answer.content:
            return answer
        time.sleep(0.05)
    raise AssertionError("The summary never came.")


def test_a_page_goes_out_as_it_is_and_later_with_its_summary(serve: Callable[..., Ask]) -> None:
    ask = serve(lambda _: whole(PAGE))
    assert ask().content == PAGE
    answer = ready(ask)
    assert answer.content.count(b"<nutgraf-summary ") == 2
    assert stripped(answer.content.decode("latin-1")).encode("latin-1") == PAGE
    assert answer.headers["content-length"] == str(len(answer.content))


def test_the_summary_and_the_script_are_served_below_the_prefix(serve: Callable[..., Ask]) -> None:
    ask = serve(lambda _: whole(PAGE), prefix="/_summaries")
    page = ready(ask).text
    summary, script = re.findall(r'src="(/_summaries/[^"]*)"', page)[:2]
    told = ask(summary)
    assert told.headers["content-type"] == "application/json"
    assert json.loads(told.content)["title"] == "Footbridge at Orrin Mill reopens after eleven months"
    assert ask(script).headers["content-type"] == "text/javascript; charset=utf-8"
    assert b"customElements" in ask(script).content
    assert ask(summary, method="HEAD").content == b""
    assert ask(summary, method="POST").status_code == 405
    assert ask("/_summaries/summary/0000000000000000000000000000000f.json").status_code == 404
    assert ask("/_summaries/summary/..%2f..%2fetc.json").status_code == 404


def test_the_abstract_goes_into_the_page_s_json_ld(serve: Callable[..., Ask]) -> None:
    page = ready(serve(lambda _: whole(PAGE))).text
    block = re.search(r'ld\+json">(.*?)</script>', page, re.DOTALL)
    assert block is not None
    assert json.loads(block[1])["abstract"].startswith("The footbridge at Orrin Mill")


def test_a_token_around_the_story_does_not_matter(serve: Callable[..., Ask]) -> None:
    count = iter(range(10**9))
    ask = serve(lambda _: whole(PAGE.replace(b"<header>", b"<header><i>Token %d</i>" % next(count))))
    first, second = ready(ask), ask()
    assert b"<nutgraf-summary" in second.content
    assert first.content != second.content


def test_another_story_at_the_same_address_does_not_get_the_old_summary(serve: Callable[..., Ask]) -> None:
    bodies = [PAGE]
    ask = serve(lambda _: whole(bodies[0]), again=0.0)
    old = ready(ask).text
    bodies[0] = PAGE.replace(b"eleven months after", b"twelve months after")
    assert ask().content == bodies[0]
    new = ready(ask).text
    assert re.findall(r"summary/\w+", new)[0] not in old


UNCHANGED = {
    "an error page": whole(PAGE, status=404),
    "another type": (200, [("content-type", "text/plain"), ("content-length", str(len(PAGE)))], [PAGE]),
    "a compressed page": whole(PAGE, ("content-encoding", "compress")),
    "a part of a page": whole(PAGE, ("content-range", "bytes 0-9/10"), status=206),
    "a page that must not be changed": whole(PAGE, ("cache-control", "public, no-transform")),
    "a long page": whole(PAGE + b"<!-- -->" * 10_000),
    "a long stream": (200, HTML, [PAGE, *[b"<!-- -->" * 1000] * 10]),
    "a teaser": whole((SITE / "news" / "subscribers.html").read_bytes()),
    "an empty page": whole(b""),
    "UTF-16": whole(PAGE.decode("utf-8-sig").encode("utf-16")),
}


@pytest.mark.parametrize("name", UNCHANGED)
def test_what_is_no_whole_article_is_left_as_it_is(name: str, serve: Callable[..., Ask]) -> None:
    status, headers, pieces = UNCHANGED[name]
    ask = serve(lambda path: whole(PAGE) if path == "/other" else UNCHANGED[name], most_bytes=50_000)
    ask()
    ready(ask, "/other")  # by then the first page has been worked on
    answer = ask()
    assert answer.status_code == status
    assert answer.content == b"".join(pieces)
    assert answer.headers.multi_items() == headers


def test_an_etag_names_what_was_put_in_and_a_second_request_gets_304(serve: Callable[..., Ask]) -> None:
    ask = serve(lambda _: whole(PAGE, ("etag", '"v1"'), ("last-modified", "Fri, 14 Mar 2025 09:00:00 GMT")))
    before = ask()
    assert "etag" not in before.headers  # it would be taken for the whole page later
    assert "last-modified" not in before.headers
    etag = ready(ask).headers["etag"]
    assert re.fullmatch(r'"v1-nutgraf-[0-9a-f]{12}"', etag)
    again = ask(if_none_match=f'"x", W/{etag}')
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)
    assert ask(if_none_match='"v1"').status_code == 200


def test_the_headers_of_a_head_do_not_promise_a_length(serve: Callable[..., Ask]) -> None:
    answer = serve(lambda _: whole(PAGE, ("etag", '"v1"')))(method="HEAD")
    assert answer.content == b""
    assert "content-length" not in answer.headers
    assert "etag" not in answer.headers


def test_digests_and_ranges_of_the_page_before_are_not_told(serve: Callable[..., Ask]) -> None:
    answer = ready(serve(lambda _: whole(PAGE, ("accept-ranges", "bytes"), ("content-md5", "x"), ("x-other", "y"))))
    assert "accept-ranges" not in answer.headers
    assert "content-md5" not in answer.headers
    assert answer.headers["x-other"] == "y"


def test_a_summary_that_takes_too_long_never_delays_a_page(
    serve: Callable[..., Ask], monkeypatch: pytest.MonkeyPatch
) -> None:
    ask = serve(lambda _: whole(PAGE), job_seconds=0.001, again=0.0)
    for _ in range(5):
        assert ask().content == PAGE


def test_several_processes_share_summaries_in_a_folder(serve: Callable[..., Ask], tmp_path: Path) -> None:
    one = serve(lambda _: whole(PAGE), folder=tmp_path / "shared")
    other = serve(lambda _: whole(PAGE), folder=tmp_path / "shared")
    summary = re.findall(r"/nutgraf/summary/\w+\.json", ready(one).text)[0]
    assert other(summary).status_code == 200


def test_pages_beyond_the_limit_are_forgotten(serve: Callable[..., Ask]) -> None:
    ask = serve(lambda _: whole(PAGE), pages=1)
    ready(ask, "/one")
    ready(ask, "/two")
    assert ask("/one").content == PAGE


def test_an_application_that_fails_fails_as_before(serve: Callable[..., Ask]) -> None:
    def broken(path: str) -> Answer:
        raise ZeroDivisionError(path)

    with pytest.raises(ZeroDivisionError):
        serve(broken)()
