"""The lists, the tags and the search of the API, and the kinds of problems that it tells of."""

from collections.abc import Iterator

import httpx
import pytest
from serving import STORIES, Served, fill, serving

from nutgraf.library import Library
from nutgraf.records import SourceKind


@pytest.fixture(scope="module")
def api(served: Served) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{served.address}api/v1", timeout=60) as client:
        yield client


def test_lists_tell_how_much_in_them_is_unread(tmp_path) -> None:
    path = tmp_path / "library.sqlite"
    ids = fill(path, STORIES[:3])
    with Library.open(path) as library:
        source, _ = library.add_source("https://news.example/feed.xml", SourceKind.FEED, title="News Example")
        library.mark(ids[:1], read=True, starred=True)
        library.tag(ids[:2], add=["city"])
    with serving(path, "--no-refresh") as server:
        api = httpx.Client(base_url=f"{server.address}api/v1")
        lists = {found["name"]: found for found in api.get("/lists").json()["lists"]}
        tags = api.get("/tags").json()["tags"]
        api.close()
    assert lists["unread"] == {"name": "unread", "title": None, "articles": 2, "unread": 2}
    assert lists["starred"] == {"name": "starred", "title": None, "articles": 1, "unread": 0}
    assert lists["all"] == {"name": "all", "title": None, "articles": 3, "unread": 2}
    assert lists[f"source:{source.id}"]["title"] == "News Example"
    assert lists["tag:city"] == {"name": "tag:city", "title": "city", "articles": 2, "unread": 1}
    assert tags == [{"tag": "city", "articles": 2, "unread": 1}]


def test_a_search_shows_the_passage_and_the_words_found(api: httpx.Client) -> None:
    found = api.get("/search", params={"q": "league", "limit": 5}).json()
    assert found["query"] == "league"
    hit = found["hits"][0]
    marked = [hit["passage"][mark["start"] : mark["end"]].lower() for mark in hit["marks"]]
    assert any(word.startswith("league") for word in marked)
    if hit["span"]:
        text = api.get(f"/articles/{hit['entry']['id']}").json()["article"]["text"]
        assert hit["passage"][:20] in text


def test_a_search_can_be_narrowed(api: httpx.Client) -> None:
    assert api.get("/search", params={"q": "league", "lang": "de"}).json()["hits"] == []


@pytest.mark.parametrize("asked", [{}, {"q": ""}, {"q": "a" * 501}, {"q": "a", "limit": 0}, {"q": "a", "limt": 3}])
def test_a_search_that_cannot_be_meant_is_refused(api: httpx.Client, asked) -> None:
    assert api.get("/search", params=asked).status_code == 422


def test_the_type_of_a_problem_leads_to_its_description(api: httpx.Client) -> None:
    problem = api.get("/articles/0000").json()
    assert problem["type"] == "/api/v1/problems/not-found"
    described = api.get(problem["type"].removeprefix("/api/v1")).json()
    assert described["title"] == problem["title"]
    assert described["status"] == 404
    assert api.get("/problems/no-such-kind").status_code == 404
