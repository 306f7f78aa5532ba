"""Who may do what over the Google Reader API: tokens of every kind, and requests that mean no good."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from newsstand import fill_newsstand
from serving import Served, serving

from nutgraf.library import Library
from nutgraf.web.greader import READING

API = "api/greader/reader/api/0/"
READ = "user/-/state/com.google/read"
CHANGES = (
    ("edit-tag", {"i": "1000000000000001", "a": READ}),
    ("mark-all-as-read", {"s": "user/-/state/com.google/reading-list"}),
    ("rename-tag", {"s": "user/-/label/canals", "dest": "user/-/label/x"}),
    ("disable-tag", {"s": "user/-/label/canals"}),
    ("subscription/edit", {"s": "feed/1", "ac": "unsubscribe"}),
    ("subscription/quickadd", {"quickadd": "http://127.0.0.1:1/feed"}),
    ("subscription/import", {"x": "<opml>"}),
)


@dataclass(frozen=True)
class Gate:
    """A running server, its library, and a secret that may change things, one that may read, and a revoked one."""

    served: Served
    library: Library
    full: str
    reading: str
    revoked: str

    def asking(self, secret: str) -> httpx.Client:
        return httpx.Client(base_url=self.served.address, headers={"Authorization": f"GoogleLogin auth={secret}"})


@pytest.fixture(scope="module")
def gate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gate]:
    path = tmp_path_factory.mktemp("gate") / "library.sqlite"
    fill_newsstand(path)
    with Library.open(path) as library:
        full, reading = library.add_token("phone")[1], library.add_token("wall", read_only=True)[1]
        gone, revoked = library.add_token("lost")
        library.revoke_token(gone.id)
        with serving(path, "--no-refresh") as served:
            yield Gate(served, library, full, reading, revoked)


def test_a_token_is_the_password_and_any_name_will_do(gate: Gate) -> None:
    for name in ("reader", "", "münchen@example.org"):
        answer = httpx.post(
            f"{gate.served.address}api/greader/accounts/ClientLogin", data={"Email": name, "Passwd": gate.full}
        )
        assert answer.text == f"SID={gate.full}\nLSID={gate.full}\nAuth={gate.full}\n"


def test_a_wrong_and_a_revoked_token_are_refused_alike(gate: Gate) -> None:
    address = f"{gate.served.address}api/greader/accounts/ClientLogin"
    answers = [httpx.post(address, data={"Email": "x", "Passwd": secret}) for secret in ("wrong", "", gate.revoked)]
    assert {(answer.status_code, answer.text) for answer in answers} == {(401, "Error=BadAuthentication\n")}


@pytest.mark.parametrize("path", ["subscription/list", "stream/items/ids", "unread-count", "token"])
def test_without_a_token_nothing_is_told(gate: Gate, path: str) -> None:
    assert httpx.get(f"{gate.served.address}{API}{path}").status_code == 401


def test_a_token_that_may_only_read_reads_everything(gate: Gate) -> None:
    with gate.asking(gate.reading) as client:
        ids = client.get(f"{API}stream/items/ids", params={"n": 3}).json()["itemRefs"]
        fields = {"i": [ref["id"] for ref in ids], "T": "x"}
        for path in ("stream/items/contents", "stream/items/ids", "stream/items/count"):
            assert f"/{API}{path}" in READING
            answer = client.post(f"{API}{path}", data=fields)
            assert answer.status_code == 200, path
        assert len(client.post(f"{API}stream/items/contents", data=fields).json()["items"]) == 3
        assert client.get(f"{API}stream/contents").status_code == 200
        assert client.post("api/greader/accounts/ClientLogin", data={"Passwd": gate.reading}).status_code == 200


@pytest.mark.parametrize(("path", "fields"), CHANGES)
def test_a_token_that_may_only_read_changes_nothing(gate: Gate, path: str, fields: dict[str, str]) -> None:
    before = gate.library.unread(), gate.library.tags(), gate.library.sources()
    with gate.asking(gate.reading) as client:
        assert client.post(f"{API}{path}", data=fields).status_code == 403
    assert (gate.library.unread(), gate.library.tags(), gate.library.sources()) == before


@pytest.mark.parametrize(("path", "fields"), CHANGES)
def test_another_sites_page_changes_nothing(gate: Gate, path: str, fields: dict[str, str]) -> None:
    headers = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}
    with httpx.Client(base_url=gate.served.address, cookies={"nutgraf_token": gate.full}) as browser:
        assert browser.get(f"{API}token").status_code == 200
        assert browser.post(f"{API}{path}", data=fields, headers=headers).status_code == 403


@pytest.mark.parametrize(("path", "fields"), CHANGES)
def test_nothing_is_changed_by_an_address_alone(gate: Gate, path: str, fields: dict[str, str]) -> None:
    with gate.asking(gate.full) as client:
        assert client.get(f"{API}{path}", params=fields).status_code == 405


STRANGE = (
    "", "0", "-1", "9" * 400, "1e9", "٣", "\x00", "\ud7ff", "💥" * 50, "../../etc/passwd", "' OR 1=1 --",
    "<script>alert(1)</script>", "%", "%00", "tag:google.com,2005:reader/item/" + "f" * 300, "feed/", "feed/feed/",
    "feed/99999999999", "feed/http://nowhere.example/", "user/-/label/", "user/-/label/" + "x" * 5000,
    "user/-/state/com.google/broadcast", "user/-/state/com.google/" + "a" * 100, "user/-/state/org.example/read",
    "a" * 5000,
)  # fmt: skip


@pytest.mark.parametrize("path", ["stream/items/ids", "stream/contents", "stream/items/contents", "stream/items/count"])
@pytest.mark.parametrize("name", ["s", "n", "c", "ot", "nt", "xt", "it", "r", "i"])
def test_strange_parameters_are_answered_or_refused(gate: Gate, path: str, name: str) -> None:
    with gate.asking(gate.full) as client:
        for value in STRANGE:
            answer = client.get(f"{API}{path}", params={"n": 2, name: value})
            assert answer.status_code in {200, 404, 422}, (value, answer.text)
            if answer.status_code == 200 and path == "stream/items/ids":
                assert isinstance(answer.json()["itemRefs"], list)


@pytest.mark.parametrize("value", STRANGE)
def test_strange_changes_are_done_to_nothing_or_refused(gate: Gate, value: str) -> None:
    before = gate.library.unread(), gate.library.tags(), gate.library.sources()
    with gate.asking(gate.full) as client:
        for path, fields in (
            ("edit-tag", {"i": value, "a": READ}),
            ("edit-tag", {"i": "1000000000000001", "a": value, "r": value}),
            ("rename-tag", {"s": value, "dest": value}),
            ("disable-tag", {"s": value}),
            ("subscription/edit", {"s": value, "ac": "edit", "t": value, "a": value}),
            ("subscription/edit", {"s": value, "ac": "unsubscribe"}),
            ("subscription/edit", {"s": "feed/1", "ac": value}),
            ("subscription/import", {"f": value}),
        ):
            answer = client.post(f"{API}{path}", data=fields)
            assert answer.status_code in {200, 404, 422}, (path, answer.text)
    assert (gate.library.unread(), gate.library.tags(), gate.library.sources()) == before


@pytest.mark.parametrize(
    "stream", ["feed/1", "user/-/label/canals", "user/%2D/state/com.google/starred", "x/y/z", "%00"]
)
def test_a_stream_in_the_path_is_answered_or_not_found(gate: Gate, stream: str) -> None:
    with gate.asking(gate.full) as client:
        assert client.get(f"{API}stream/contents/{stream}").status_code == (404 if stream in {"x/y/z", "%00"} else 200)


def test_more_parameters_than_anybody_sends_are_refused(gate: Gate) -> None:
    with gate.asking(gate.full) as client:
        body = "&".join(["i=1"] * 30_000)
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = client.post(f"{API}edit-tag", content=body, headers=headers)
        assert answer.status_code in {413, 422}
        broken = {"Content-Type": "multipart/form-data; boundary=x"}
        assert client.post(f"{API}edit-tag", content=b"--y\r\nno parts", headers=broken).status_code in {200, 400, 422}


def test_while_a_library_has_no_token_any_password_will_do_on_this_machine(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    fill_newsstand(path)
    with serving(path, "--no-refresh") as served:
        signed = httpx.post(f"{served.address}api/greader/accounts/ClientLogin", data={"Email": "a", "Passwd": "b"})
        assert signed.text == "SID=b\nLSID=b\nAuth=b\n"
        headers = {"Authorization": "GoogleLogin auth=b"}
        assert httpx.get(f"{served.address}{API}subscription/list", headers=headers).status_code == 200
