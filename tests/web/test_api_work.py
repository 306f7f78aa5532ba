"""Summaries, facts, checks and extractions of what a request brings, by the API of a real server."""

from collections.abc import Iterator

import httpx
import pytest
from serving import EXAMPLES, Served, serving

from newspaper import Newspaper, newspaper, story

TEXT = (
    "The old bridge over the Tarn opened again on Monday after two years of repairs.\n\n"
    "“Nobody believed that we would be ready,” said Ida Brandt, the mayor of Ellick. "
    "The work cost 3 million euros, half of which the region paid. Some 400 people walked over it on the first morning, "
    "and a band played until noon."
)


@pytest.fixture(scope="module")
def api(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{served.address}api/v1", timeout=60) as client:
        yield client


@pytest.fixture(scope="module")
def paper() -> Iterator[Newspaper]:
    with newspaper() as found:
        yield found


@pytest.fixture(scope="module")
def near(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Return a client of a server that fetches from this machine too."""
    library = tmp_path_factory.mktemp("near") / "library.sqlite"
    with (
        serving(library, "--no-refresh", "--allow-private") as server,
        httpx.Client(base_url=f"{server.address}api/v1", timeout=60) as client,
    ):
        yield client


def test_a_text_is_summarized(api: httpx.Client) -> None:
    answer = api.post("/summaries", json={"text": TEXT, "published": "2026-11-23", "sentences": 1})
    assert answer.status_code == 200
    found = answer.json()
    assert found["input"] == "-"
    assert found["article"]["text"] == TEXT
    assert len(found["summary"]["sentences"]) == 1
    assert found["facts"]["quotes"][0]["speaker_name"] == "Ida Brandt"


@pytest.mark.parametrize("limit", [{"length": "headline"}, {"words": 20}, {"share": 0.4}])
def test_each_limit_is_kept(api: httpx.Client, limit) -> None:
    found = api.post("/summaries", json={"text": TEXT, "facts": False, **limit}).json()
    words = sum(len(sentence["text"].split()) for sentence in found["summary"]["sentences"])
    assert 0 < words <= 26
    assert found["facts"]["quotes"] == []


def test_plain_leaves_every_sentence_as_it_stands(api: httpx.Client) -> None:
    found = api.post("/summaries", json={"text": TEXT, "plain": True}).json()
    assert all(sentence["text"] == sentence["source"]["quote"] for sentence in found["summary"]["sentences"])


def test_html_is_summarized_as_its_page_would_be(api: httpx.Client) -> None:
    html = (EXAMPLES / "court-report.html").read_text("utf-8")
    found = api.post("/summaries", json={"html": html, "url": "https://example.org/court", "length": "short"}).json()
    assert found["status"] == "complete"
    assert found["input"] == "https://example.org/court"
    assert found["summary"]["sentences"]


def test_a_page_without_a_story_is_no_error_but_a_status(api: httpx.Client) -> None:
    html = (EXAMPLES / "consent-wall.html").read_text("utf-8")
    answer = api.post("/summaries", json={"html": html})
    assert answer.status_code == 200
    assert answer.json()["status"] == "consent_wall"
    assert answer.json()["summary"] is None


def test_an_address_is_fetched_with_the_pages_on_which_its_story_goes_on(near: httpx.Client, paper: Newspaper) -> None:
    paper.publish("/hall?page=2", story("Town hall closed", part="roofs"))
    url = paper.publish("/hall", story("Town hall closed", head=f'<link rel="next" href="{paper.url}/hall?page=2">'))
    found = near.post("/summaries", json={"url": url}).json()
    assert found["input"] == url
    assert found["summary"]["sentences"]
    assert near.post("/facts", json={"url": url}).json()["facts"]["numbers"]


def test_facts_come_without_a_summary(api: httpx.Client) -> None:
    found = api.post("/facts", json={"text": TEXT, "language": "en"}).json()
    assert found["summary"] is None
    assert {number["value"] for number in found["facts"]["numbers"]} >= {3_000_000.0, 400.0}


@pytest.mark.parametrize(
    ("claim", "label"),
    [("The bridge opened again on Monday.", "supported"), ("The work cost 5 million euros.", "contradicted")],
)
def test_a_claim_is_checked_against_a_text(api: httpx.Client, claim: str, label: str) -> None:
    found = api.post("/checks", json={"claim": claim, "text": TEXT}).json()
    assert found["verdict"]["label"] == label
    assert found["summary"] is None


def test_a_claim_that_is_too_long_is_refused(api: httpx.Client) -> None:
    answer = api.post("/checks", json={"claim": "a" * 20_001, "text": TEXT})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "#/claim"


def test_an_extraction_explains_every_block_where_that_is_wanted(api: httpx.Client) -> None:
    html = (EXAMPLES / "match-report.html").read_text("utf-8")
    alone = api.post("/extractions", json={"html": html}).json()
    assert "explanation" not in alone
    explained = api.post("/extractions", json={"html": html, "explain": True}).json()
    assert explained["article"] == alone["article"]
    assert {block["chosen"] for block in explained["explanation"]["blocks"]} == {True, False}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "Give one of url, html and text"),
        ({"text": "One.", "url": "https://example.org/"}, "Give text alone"),
        ({"html": "<p>One.", "title": "Two"}, "go with text"),
        ({"text": "One.", "length": "short", "words": 20}, "Give one of length"),
        ({"text": "One.", "published": "yesterday"}, "isoformat"),
        ({"text": "One.", "share": 0}, "greater than 0"),
        ({"text": "One.", "words": "20"}, "valid integer"),
        ({"text": "One.", "wrods": 20}, "Extra inputs"),
        ({"url": "javascript:alert(1)"}, "pattern"),
        ({"url": "file:///etc/passwd"}, "pattern"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_the_reason(api: httpx.Client, given, says: str) -> None:
    answer = api.post("/summaries", json=given)
    assert answer.status_code == 422
    assert says in answer.json()["errors"][0]["detail"]


def test_a_private_address_is_not_fetched(api: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish("/private.html", story("Town hall closed"))
    answer = api.post("/summaries", json={"url": url})
    assert answer.status_code == 403
    assert answer.json()["type"] == "/api/v1/problems/refused"
    assert "/private.html" not in paper.paths()


def test_a_publisher_without_the_page_is_told_of(near: httpx.Client, paper: Newspaper) -> None:
    answer = near.post("/summaries", json={"url": f"{paper.url}/nowhere.html"})
    assert answer.status_code == 502
    problem = answer.json()
    assert problem["upstream_status"] == 404
    assert problem["url"] == f"{paper.url}/nowhere.html"


def test_a_picture_is_no_page(near: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish("/picture", b"\x89PNG\r\n\x1a\n" + bytes(200), "image/png")
    assert near.post("/summaries", json={"url": url}).status_code == 415


def test_a_page_above_five_megabytes_is_refused(api: httpx.Client) -> None:
    answer = api.post("/summaries", json={"html": "<p>word " * 700_000})
    assert answer.status_code == 413
    assert answer.json()["type"] == "/api/v1/problems/page-too-large"
