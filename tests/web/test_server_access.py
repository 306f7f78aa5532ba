"""Who may do what: tokens in every form that clients send, wrong ones, revoked ones, and those that may only read."""

import base64
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from serving import Served, fill, serving

from nutgraf.library import Library


@dataclass(frozen=True)
class Closed:
    """A server whose library has tokens. ids: of its articles."""

    address: str
    full: str
    reading: str
    ids: list[str]


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Closed]:
    path = tmp_path_factory.mktemp("closed") / "library.sqlite"
    ids = fill(path, ["short-brief.html"])
    with Library.open(path) as library:
        full, reading = library.add_token("full")[1], library.add_token("reading", read_only=True)[1]
    with serving(path, "--no-refresh") as served:
        yield Closed(served.address, full, reading, ids)


def bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def basic(secret: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"whoever:{secret}".encode()).decode()}


def until(answer: Callable[[], httpx.Response], status: int) -> httpx.Response:
    """Return the answer once it has the status, which may take as long as a token is remembered."""
    for _ in range(50):
        if (found := answer()).status_code == status:
            return found
        time.sleep(0.2)
    pytest.fail(f"The answer was {found.status_code} to the end, not {status}.")


def test_everybody_on_this_machine_may_come_in_while_there_is_no_token(served: Served) -> None:
    assert httpx.get(served.address + "api/v1/articles").status_code == 200


def test_a_page_without_a_token_leads_to_the_login_and_back(closed: Closed) -> None:
    answer = httpx.get(closed.address + "search?q=bridge repair")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/login?next=%2Fsearch%3Fq%3Dbridge%2520repair"


def test_the_api_without_a_token_says_what_it_takes(closed: Closed) -> None:
    answer = httpx.get(closed.address + "api/v1/articles")
    assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json")
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_a_feed_without_a_token_has_the_reader_asked_for_a_password(closed: Closed) -> None:
    answer = httpx.get(closed.address + "feeds/unread.atom")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Basic")


@pytest.mark.parametrize("form", ["bearer", "basic", "google", "cookie"])
def test_a_token_opens_the_library_in_every_form(closed: Closed, form: str) -> None:
    headers = {
        "bearer": bearer(closed.full),
        "basic": basic(closed.full),
        "google": {"Authorization": f"GoogleLogin auth={closed.full}"},
        "cookie": {"Cookie": f"other=1; nutgraf_token={closed.full}"},
    }[form]
    assert httpx.get(closed.address + "api/v1/articles", headers=headers).status_code == 200


def test_a_wrong_token_learns_nothing_of_what_exists(closed: Closed) -> None:
    wrong = bearer("ng_no-such-token")
    paths = [f"api/v1/articles/{closed.ids[0]}", "api/v1/articles/0000", "api/v1/no-such-thing"]
    answers = [httpx.get(closed.address + path, headers=wrong) for path in paths]
    assert {answer.status_code for answer in answers} == {401}
    told = [{name: text for name, text in answer.json().items() if name != "instance"} for answer in answers]
    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize(
    "header", ["Bearer", "Basic !!!", "Basic /w==", "Digest x", "GoogleLogin x", "", "Bearer \xff"]
)
def test_what_is_no_token_is_none(closed: Closed, header: str) -> None:
    answer = httpx.get(closed.address + "api/v1/articles", headers=[(b"Authorization", header.encode("latin-1"))])
    assert answer.status_code == 401


def test_a_token_that_may_only_read_reads(closed: Closed) -> None:
    assert httpx.get(closed.address + "all", headers=bearer(closed.reading)).status_code == 200


@pytest.mark.parametrize(
    ("method", "path"), [("POST", "mark"), ("POST", "add"), ("DELETE", "api/v1/articles/1234"), ("PATCH", "api/v1/x")]
)
def test_a_token_that_may_only_read_changes_nothing(closed: Closed, method: str, path: str) -> None:
    answer = httpx.request(method, closed.address + path, headers=bearer(closed.reading))
    assert answer.status_code == 403


def test_a_token_that_may_only_read_has_a_summary_checked(closed: Closed) -> None:
    address = f"{closed.address}api/v1/articles/{closed.ids[0]}/checks"
    assert httpx.post(address, json={"claim": "It rained."}, headers=bearer(closed.reading)).status_code == 200


@pytest.mark.parametrize("path", ["static/base.css", "health", "health/live", "login"])
def test_what_a_browser_needs_before_it_shows_a_token_is_open(closed: Closed, path: str) -> None:
    assert httpx.get(closed.address + path).status_code == 200


def test_numbers_are_for_those_who_show_a_token(closed: Closed) -> None:
    assert httpx.get(closed.address + "metrics").status_code == 401
    assert httpx.get(closed.address + "metrics", headers=bearer(closed.reading)).status_code == 200


def test_a_library_is_closed_by_its_first_token_and_a_revoked_one_opens_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with serving(path, "--no-refresh") as served, Library.open(path) as library:
        address = served.address + "api/v1/articles"
        assert httpx.get(address).status_code == 200
        first, secret = library.add_token("first")
        library.add_token("second")
        until(lambda: httpx.get(address), 401)
        assert httpx.get(address, headers=bearer(secret)).status_code == 200
        library.revoke_token(first.id)
        until(lambda: httpx.get(address, headers=bearer(secret)), 401)


def test_one_who_tries_many_tokens_has_to_wait_and_a_known_one_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        _, secret = library.add_token("known")
    with serving(path, "--no-refresh") as served, httpx.Client(base_url=served.address) as client:
        assert client.get("/api/v1/articles", headers=bearer(secret)).status_code == 200
        answers = [client.get("/api/v1/articles", headers=bearer(f"ng_{number}")) for number in range(12)]
        assert [answer.status_code for answer in answers[:10]] == [401] * 10
        assert answers[-1].status_code == 429
        assert int(answers[-1].headers["retry-after"]) > 0
        assert until(lambda: client.get("/api/v1/articles", headers=bearer(secret)), 200)


def test_wrong_tokens_at_the_login_are_counted_too(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.add_token("one")
    with serving(path, "--no-refresh") as served:
        codes = [
            httpx.post(served.address + "login", data={"token": f"ng_{number}"}).status_code for number in range(12)
        ]
    assert (codes[0], codes[-1]) == (401, 429)


def test_a_name_of_a_proxy_opens_nothing_without_a_token(tmp_path: Path) -> None:
    with serving(tmp_path / "library.sqlite", "--no-refresh", "--allowed-host", "news.example") as served:
        answer = httpx.get(served.address + "api/v1/articles", headers={"Host": "news.example"})
    assert answer.status_code == 401


def test_a_server_for_other_machines_does_not_start_without_a_token(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "nutgraf", "serve", "--host", "0.0.0.0", "--port", "0"]
    done = subprocess.run(
        [*command, "--library", str(tmp_path / "library.sqlite")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 8
    assert "nutgraf tokens --add" in done.stderr


def test_a_port_in_use_is_told(served: Served, tmp_path: Path) -> None:
    port = served.address.rstrip("/").rpartition(":")[2]
    command = [sys.executable, "-m", "nutgraf", "serve", "--port", port, "--library", str(tmp_path / "library.sqlite")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 8
    assert f"port {port}" in done.stderr
