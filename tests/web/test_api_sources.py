"""Sources, visits, jobs and OPML by the API of a real server."""

import time
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import pytest
from serving import serving

from newspaper import Newspaper, newspaper, story


@pytest.fixture(scope="module")
def paper() -> Iterator[Newspaper]:
    with newspaper() as found:
        found.publish("/hall.html", story("Town hall closed"))
        found.publish("/pool.html", story("Pool closed", place="pool", part="slides"))
        found.publish_feed("/feed.xml", ("Town hall closed", "/hall.html"), ("Pool closed", "/pool.html"))
        found.publish_feed("/other.xml", ("Town hall closed", "/hall.html"))
        found.publish(
            "/front.html",
            '<html><head><title>Post</title><link rel="alternate" type="application/rss+xml" href="/announced.xml">'
            "</head><body></body></html>",
        )
        found.publish_feed("/announced.xml", ("Pool closed", "/pool.html"))
        yield found


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    library = tmp_path_factory.mktemp("sources") / "library.sqlite"
    with (
        serving(library, "--no-refresh", "--allow-private") as server,
        httpx.Client(base_url=f"{server.address}api/v1", timeout=60) as client,
    ):
        yield client


def ended(api: httpx.Client, answer: httpx.Response) -> dict[str, Any]:
    """Return the job of an answer when it has ended."""
    number = answer.json()["job"]["id"]
    for _ in range(600):
        job: dict[str, Any] = api.get(f"/jobs/{number}").json()["job"]
        if job["ended_at"]:
            return job
        time.sleep(0.05)
    raise AssertionError(f"The job did not end: {job}")


def test_a_feed_is_followed_and_visited(api: httpx.Client, paper: Newspaper) -> None:
    answer = api.post("/sources", json={"url": f"{paper.url}/feed.xml", "settings": {"tags": ["town"]}})
    assert answer.status_code == 201
    source = answer.json()["source"]
    assert answer.headers["Location"] == f"/api/v1/sources/{source['id']}"
    assert source["title"] == "The Ellick Post"
    job = ended(api, answer)
    assert (job["kept"], job["error"]) == (2, None)
    assert api.get(f"/sources/{source['id']}").json()["source"]["articles"] == 2
    entries = api.get("/articles", params={"source": source["id"], "tag": "town"}).json()["entries"]
    assert len(entries) == 2
    again = api.post("/sources", json={"url": f"{paper.url}/feed.xml"})
    assert (again.status_code, again.json()["source"]["id"], again.json()["job"]) == (200, source["id"], None)


def test_the_feed_that_a_page_announces_is_followed(api: httpx.Client, paper: Newspaper) -> None:
    answer = api.post("/sources", json={"url": f"{paper.url}/front.html", "title": "My paper", "visit": False})
    assert answer.json()["source"]["url"] == f"{paper.url}/announced.xml"
    assert answer.json()["source"]["title"] == "My paper"
    assert answer.json()["job"] is None


def test_a_page_without_a_feed_is_not_followed(api: httpx.Client, paper: Newspaper) -> None:
    before = api.get("/sources").json()["sources"]
    answer = api.post("/sources", json={"url": f"{paper.url}/hall.html"})
    assert answer.status_code == 422
    assert answer.json()["type"] == "/api/v1/problems/not-a-feed"
    assert api.get("/sources").json()["sources"] == before


def test_secrets_of_a_source_are_never_told(api: httpx.Client, paper: Newspaper) -> None:
    secret = {"cookie": "session=s3cr3t-cookie", "words": ["hall"]}
    answer = api.post("/sources", json={"url": f"{paper.url}/other.xml", "settings": secret})
    number = answer.json()["source"]["id"]
    job = ended(api, answer)
    assert job["kept"] == 1
    asked = [headers.get("cookie") for path, headers in paper.asked if path == "/other.xml"]
    assert "session=s3cr3t-cookie" in asked
    told = [answer.text] + [
        api.get(path).text for path in (f"/sources/{number}", "/sources", "/jobs", "/opml", "/lists")
    ]
    assert not any("s3cr3t" in text for text in told)


def test_settings_change_field_by_field(api: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish_feed("/changing.xml", ("Pool closed", "/pool.html"))
    wanted = {"url": url, "visit": False, "settings": {"words": ["pool"], "least_words": 5}}
    number = api.post("/sources", json=wanted).json()["source"]["id"]
    change = {"title": "Pools", "paused": True, "interval": 7200, "settings": {"least_words": None, "pages": "always"}}
    changed = api.patch(f"/sources/{number}", json=change).json()["source"]
    assert (changed["title"], changed["paused"], changed["interval"]) == ("Pools", True, 7200)
    assert changed["settings"]["words"] == ["pool"]
    assert changed["settings"]["least_words"] is None
    assert changed["settings"]["pages"] == "always"
    assert api.patch(f"/sources/{number}", json={}).json()["source"] == changed


@pytest.mark.parametrize(
    "settings",
    [
        {"cookie": "a\r\nX-Injected: 1"},
        {"cookie": "ключ"},
        {"pages": "sometimes"},
        {"least_words": 0},
        {"proxy": "socks5://localhost:1"},
        {"colour": "red"},
        {"tags": [""]},
    ],
)
def test_settings_that_cannot_be_are_refused(api: httpx.Client, paper: Newspaper, settings) -> None:
    answer = api.post("/sources", json={"url": f"{paper.url}/feed.xml", "settings": settings})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"].startswith("#/settings/")


def test_a_visit_is_a_job_that_can_be_asked_after(api: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish_feed("/visited.xml", ("Pool closed", "/pool.html"))
    number = api.post("/sources", json={"url": url, "visit": False}).json()["source"]["id"]
    answer = api.post(f"/sources/{number}/visits")
    assert answer.status_code == 202
    assert answer.headers["Location"] == f"/api/v1/jobs/{answer.json()['job']['id']}"
    assert answer.headers["Retry-After"] == "1"
    assert ended(api, answer)["source"] == number
    everything = api.post("/visits")
    assert everything.status_code == 202
    assert ended(api, everything)["visited"] >= 1
    assert api.get("/jobs").json()["jobs"][0]["id"] == everything.json()["job"]["id"]


def test_who_is_not_followed_is_not_found(api: httpx.Client) -> None:
    for method, address in [
        ("GET", "/sources/99"), ("PATCH", "/sources/99"), ("DELETE", "/sources/99"), ("POST", "/sources/99/visits"),
        ("GET", "/jobs/9999"),
    ]:  # fmt: skip
        answer = api.request(method, address, json={} if method == "PATCH" else None)
        assert answer.status_code == 404, (method, address)


def test_a_source_goes_and_its_articles_stay_unless_they_are_to_go_too(api: httpx.Client, paper: Newspaper) -> None:
    paper.publish("/school.html", story("School moves", place="school", part="rooms"))
    url = paper.publish_feed("/leaving.xml", ("School moves", "/school.html"))
    answer = api.post("/sources", json={"url": url})
    ended(api, answer)
    number = answer.json()["source"]["id"]
    article = api.get("/articles", params={"source": number}).json()["entries"][0]["id"]
    assert api.delete(f"/sources/{number}").status_code == 204
    assert api.get(f"/sources/{number}").status_code == 404
    assert api.get(f"/articles/{article}").status_code == 200


def test_opml_goes_out_and_comes_back(api: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish_feed("/told.xml", ("Pool closed", "/pool.html"))
    file = f'<opml version="2.0"><body><outline type="rss" text="Told" xmlUrl="{url}"/></body></opml>'
    answer = api.post("/opml", content=file, headers={"Content-Type": "text/x-opml"})
    assert answer.status_code == 202
    assert ended(api, answer)["visited"] == 1
    exported = api.get("/opml")
    assert exported.headers["Content-Type"].startswith("text/x-opml")
    addresses = [outline.get("xmlUrl") for outline in ET.fromstring(exported.content).iter("outline")]
    assert url in addresses


@pytest.mark.parametrize("file", [b"", b"<rss/>", b"\x00\xff", b"<opml><body></body></opml>"])
def test_what_is_no_opml_is_refused(api: httpx.Client, file: bytes) -> None:
    answer = api.post("/opml", content=file, headers={"Content-Type": "text/x-opml"})
    assert answer.status_code == 422
