"""Articles by the API of a real server: lists, one article and its parts, keeping, marking, removing."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from serving import STORIES, Served, fill, kept, serving

from newspaper import Newspaper, newspaper, story
from nutgraf.library import Library

TEXT = (
    "The library of Ellick opened its new reading room on Monday, after a year of work on the roof.\n\n"
    "The mayor, Ida Brandt, said that 400 people had come on the first morning. The room cost 2 million euros."
)


@pytest.fixture(scope="module")
def api(served: Served) -> Iterator[httpx.Client]:
    """Return a client of a library of examples, which is only read."""
    with httpx.Client(base_url=f"{served.address}api/v1", timeout=60) as client:
        yield client


@pytest.fixture(scope="module")
def paper() -> Iterator[Newspaper]:
    with newspaper() as found:
        yield found


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """Return a client of a library that the tests of this file change."""
    library = tmp_path_factory.mktemp("own") / "library.sqlite"
    fill(library)
    with (
        serving(library, "--no-refresh", "--allow-private") as server,
        httpx.Client(base_url=f"{server.address}api/v1", timeout=60) as client,
    ):
        yield client


def newest(api: httpx.Client, **asked: Any) -> dict[str, Any]:
    found: dict[str, Any] = api.get("/articles", params=asked).json()["entries"][0]
    return found


def test_a_list_tells_each_article_in_one_sentence(api: httpx.Client) -> None:
    found = api.get("/articles").json()
    assert found["schema"] == "nutgraf/1"
    assert len(found["entries"]) == len(STORIES)
    assert all(entry["headline"] for entry in found["entries"])
    assert found["next"] is None


def test_pages_of_a_list_show_each_article_once(api: httpx.Client) -> None:
    ids, address = [], "/articles?limit=3"
    while address:
        answer = api.get(address.removeprefix("/api/v1"))
        ids += [entry["id"] for entry in answer.json()["entries"]]
        address = answer.links.get("next", {}).get("url", "")
    assert len(ids) == len(set(ids)) == len(STORIES)


def test_the_link_to_the_next_page_keeps_the_filter(api: httpx.Client) -> None:
    link = api.get("/articles", params={"limit": 1, "lang": "en"}).links["next"]["url"]
    assert link.startswith("/api/v1/articles?")
    assert "lang=en" in link


def test_what_arrives_meanwhile_neither_hides_nor_doubles_an_article(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    at_first = fill(path, STORIES[:4])
    with serving(path, "--no-refresh") as server, httpx.Client(base_url=f"{server.address}api/v1") as api:
        ids, cursor, arriving = [], None, iter(STORIES[4:])
        while True:
            asked = {"limit": 1} | ({"cursor": cursor} if cursor else {})
            found = api.get("/articles", params=asked).json()
            ids += [entry["id"] for entry in found["entries"]]
            cursor = found["next"]
            if cursor is None:
                break
            with Library.open(path) as library:
                library.keep(kept(next(arriving)))
    assert len(ids) == len(set(ids))
    assert set(at_first) <= set(ids)


@pytest.mark.parametrize(
    ("asked", "is_so"),
    [
        ({"lang": "de"}, lambda entry: entry["language"] == "de"),
        ({"status": "teaser"}, lambda entry: entry["status"] == "teaser"),
        ({"unread": "true", "order": "oldest"}, lambda entry: entry["read_at"] is None),
    ],
)
def test_a_list_shows_what_the_filter_asks_for(api: httpx.Client, asked, is_so) -> None:
    entries = api.get("/articles", params=asked).json()["entries"]
    assert entries
    assert all(map(is_so, entries))


def test_the_oldest_first_is_the_newest_first_turned_round(api: httpx.Client) -> None:
    newest_first = [entry["id"] for entry in api.get("/articles").json()["entries"]]
    oldest_first = [entry["id"] for entry in api.get("/articles", params={"order": "oldest"}).json()["entries"]]
    assert oldest_first == newest_first[::-1]


def test_an_article_comes_in_the_envelope_of_the_command_line_with_its_entry(api: httpx.Client) -> None:
    entry = newest(api)
    found = api.get(f"/articles/{entry['id']}").json()
    assert list(found) == [
        "schema", "offsets", "input", "status", "status_reason", "article", "facts", "summary", "reading_seconds",
        "entry",
    ]  # fmt: skip
    assert found["input"] == entry["id"]
    assert found["entry"] == entry
    text = found["article"]["text"]
    for sentence in found["summary"]["sentences"]:
        source = sentence["source"]
        assert text[source["start"] : source["end"]] == source["quote"]


def test_the_first_digits_of_an_id_are_enough(api: httpx.Client) -> None:
    entry = newest(api)
    assert api.get(f"/articles/{entry['id'][:12]}").json()["entry"]["id"] == entry["id"]


def words_of(envelope: dict[str, Any]) -> int:
    return sum(len(sentence["text"].split()) for sentence in envelope["summary"]["sentences"])


def test_a_summary_is_as_long_as_asked_for(api: httpx.Client) -> None:
    entry = newest(api, lang="en")
    short, long = (api.get(f"/articles/{entry['id']}/summary", params={"length": n}).json() for n in ("short", "long"))
    assert words_of(short) <= 45 < words_of(long) <= 170
    by_words = api.get(f"/articles/{entry['id']}", params={"words": 60}).json()
    assert words_of(by_words) <= 60
    two = api.get(f"/articles/{entry['id']}/summary", params={"sentences": 2}).json()
    assert len(two["summary"]["sentences"]) == 2
    assert two["facts"]["names"] == []


def test_two_limits_at_once_are_refused(api: httpx.Client) -> None:
    answer = api.get(f"/articles/{newest(api)['id']}/summary", params={"words": 60, "length": "short"})
    assert answer.status_code == 422
    assert "Give one of" in answer.json()["errors"][0]["detail"]


def test_a_limit_below_the_shortest_sentence_tells_the_least(api: httpx.Client) -> None:
    answer = api.get(f"/articles/{newest(api)['id']}/summary", params={"words": 1})
    assert answer.status_code == 422
    problem = answer.json()
    assert problem["type"] == "/api/v1/problems/limit-too-small"
    assert problem["least"] > 1
    enough = api.get(f"/articles/{newest(api)['id']}/summary", params={"words": problem["least"]})
    assert enough.status_code == 200


def test_facts_come_without_a_summary(api: httpx.Client) -> None:
    found = api.get(f"/articles/{newest(api, lang='en')['id']}/facts").json()
    assert found["facts"]["names"]
    assert found["summary"] is None


def test_versions_and_what_changed_between_them(own: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish("/changing.html", story("Town hall closed", cost=4))
    article = own.post("/articles", json={"url": url}).json()["entry"]["id"]
    assert len(own.get(f"/articles/{article}/versions").json()["versions"]) == 1
    paper.publish("/changing.html", story("Town hall closed", cost=7))
    again = own.post("/articles", json={"url": url})
    assert (again.status_code, again.json()["kept"]) == (200, "updated")
    versions = own.get(f"/articles/{article}/versions").json()["versions"]
    assert ["7 million" in version["text"].replace("\n", " ") for version in versions] == [True, False]
    diff = own.get(f"/articles/{article}/diff").json()["diff"]
    assert "+" in diff
    hashes = {"old": versions[0]["content_hash"], "new": versions[0]["content_hash"]}
    assert own.get(f"/articles/{article}/diff", params=hashes).json()["diff"] == ""


def test_what_stands_beside_an_article_in_a_list(api: httpx.Client) -> None:
    first, second, *_ = (entry["id"] for entry in api.get("/articles").json()["entries"])
    beside = api.get(f"/articles/{first}/neighbours", params={"in": "unread"}).json()
    assert beside["place"] == "unread"
    assert beside["previous"] is None
    assert beside["next"]["id"] == second


def test_a_claim_is_checked_against_an_article(api: httpx.Client) -> None:
    entry = newest(api, lang="en")
    claim = api.get(f"/articles/{entry['id']}/summary").json()["summary"]["sentences"][0]["source"]["quote"]
    found = api.post(f"/articles/{entry['id']}/checks", json={"claim": claim}).json()
    assert found["verdict"]["label"] == "supported"
    assert found["verdict"]["claim"] == claim
    assert found["input"] == entry["id"]


def test_an_address_is_kept_and_told_where(own: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish("/pool.html", story("Pool of Ellick closed", place="pool", part="slides"))
    answer = own.post("/articles", json={"url": url, "tags": ["water", "town"]})
    assert answer.status_code == 201
    found = answer.json()
    assert found["kept"] == "added"
    assert found["entry"]["tags"] == ["town", "water"]
    assert answer.headers["Location"] == f"/api/v1/articles/{found['entry']['id']}"
    assert own.get(answer.headers["Location"].removeprefix("/api/v1")).json()["entry"]["url"] == url
    again = own.post("/articles", json={"url": url})
    assert (again.status_code, again.json()["kept"]) == (200, "unchanged")


def test_a_text_is_kept_to_the_character(own: httpx.Client) -> None:
    answer = own.post("/articles", json={"text": TEXT, "title": "A new room", "published": "2026-03-02"})
    assert answer.status_code == 201
    article = answer.json()["article"]
    assert (article["text"], article["title"], article["published"]) == (TEXT, "A new room", "2026-03-02")


def test_html_is_kept_under_the_address_that_it_came_from_and_nothing_is_fetched(
    own: httpx.Client, paper: Newspaper
) -> None:
    html = story("School moves into a station", place="school", part="rooms")
    answer = own.post("/articles", json={"html": html, "url": f"{paper.url}/subscribers-only.html"})
    assert answer.status_code == 201
    assert answer.json()["article"]["url"] == f"{paper.url}/subscribers-only.html"
    assert "/subscribers-only.html" not in paper.paths()


def test_an_address_can_be_kept_behind_the_answer(own: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish("/later.html", story("Bridge of Ellick closed", place="bridge", part="piers"))
    answer = own.post("/articles", json={"url": url}, headers={"Prefer": "respond-async"})
    assert answer.status_code == 202
    assert answer.headers["Preference-Applied"] == "respond-async"
    for _ in range(600):
        job = own.get(answer.headers["Location"].removeprefix("/api/v1")).json()["job"]
        if job["ended_at"]:
            break
        time.sleep(0.05)
    assert own.get(f"/articles/{job['article']}").json()["entry"]["url"] == url


def test_a_page_without_a_story_is_not_kept_and_says_why(own: httpx.Client, paper: Newspaper) -> None:
    url = paper.publish("/empty.html", "<html><title>Nothing</title><body><a href='/'>Home</a></body></html>")
    answer = own.post("/articles", json={"url": url})
    assert answer.status_code == 422
    assert answer.json()["type"] == "/api/v1/problems/nothing-to-summarize"
    assert answer.json()["article_status"] in {"empty", "not_article", "error_page"}


def test_marking_changes_what_is_given_and_nothing_else(own: httpx.Client) -> None:
    entry = newest(own, lang="es")
    marked = own.patch(f"/articles/{entry['id']}", json={"read": True, "add_tags": ["a", "b"]}).json()["entry"]
    assert marked["read_at"]
    assert marked["starred_at"] is None
    assert marked["tags"] == ["a", "b"]
    again = own.patch(f"/articles/{entry['id']}", json={"starred": True, "read": None, "remove_tags": ["a"]})
    assert again.json()["entry"]["starred_at"]
    assert again.json()["entry"]["read_at"] == marked["read_at"]
    assert again.json()["entry"]["tags"] == ["b"]


def test_many_are_marked_by_their_ids_and_none_where_one_is_unknown(own: httpx.Client) -> None:
    ids = [entry["id"] for entry in own.get("/articles", params={"lang": "en", "limit": 2}).json()["entries"]]
    own.post("/articles/mark", json={"ids": ids, "read": False})
    refused = own.post("/articles/mark", json={"ids": [*ids, "0" * 32], "read": True})
    assert refused.status_code == 404
    assert own.get(f"/articles/{ids[0]}").json()["entry"]["read_at"] is None
    assert own.post("/articles/mark", json={"ids": ids, "read": True}).json()["marked"] == 2
    assert own.post("/articles/mark", json={"ids": ids, "read": True}).json()["marked"] == 0


def test_a_whole_list_is_marked(own: httpx.Client) -> None:
    entry = newest(own, lang="ru")
    own.patch(f"/articles/{entry['id']}", json={"read": False, "add_tags": ["whole"]})
    assert own.post("/articles/mark", json={"list": "tag:whole", "read": True}).json()["marked"] == 1
    assert own.get(f"/articles/{entry['id']}").json()["entry"]["read_at"]


def test_what_came_after_the_list_was_shown_stays_unread(own: httpx.Client) -> None:
    entry = newest(own, lang="ru")
    own.patch(f"/articles/{entry['id']}", json={"read": False, "add_tags": ["late"]})
    asked = {"list": "tag:late", "read": True, "until": "2020-01-01T00:00:00Z"}
    assert own.post("/articles/mark", json=asked).json()["marked"] == 0


def test_a_removed_article_is_gone(own: httpx.Client) -> None:
    kept_now = own.post("/articles", json={"text": TEXT + " It closes at nine.", "title": "To be removed"}).json()
    address = f"/articles/{kept_now['entry']['id']}"
    assert own.delete(address).status_code == 204
    assert own.get(address).status_code == 404
    assert own.delete(address).status_code == 404


def test_who_has_an_answer_already_gets_none(api: httpx.Client) -> None:
    for address in ("/articles", f"/articles/{newest(api)['id']}", "/sources", "/tags", "/lists"):
        first = api.get(address)
        assert first.headers["ETag"].startswith('W/"')
        assert "private" in first.headers["Cache-Control"]
        again = api.get(address, headers={"If-None-Match": f'"other", {first.headers["ETag"]}'})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]


def test_a_change_changes_the_etag(own: httpx.Client) -> None:
    entry = newest(own, lang="de")
    before = own.get(f"/articles/{entry['id']}").headers["ETag"]
    own.patch(f"/articles/{entry['id']}", json={"starred": True})
    assert own.get(f"/articles/{entry['id']}", headers={"If-None-Match": before}).status_code == 200


def test_head_answers_as_get_without_the_body(api: httpx.Client) -> None:
    address = f"/articles/{newest(api)['id']}"
    head, get = api.head(address), api.get(address)
    assert head.content == b""
    assert head.headers["ETag"] == get.headers["ETag"]
    assert head.headers["Content-Length"] == get.headers["Content-Length"]
    assert api.head("/articles/ffffffffffff").status_code == 404


def test_many_clients_at_once_get_what_each_asked_for(own: httpx.Client) -> None:
    ids = [entry["id"] for entry in own.get("/articles").json()["entries"]]

    def ask(number: int) -> bool:
        article = ids[number % len(ids)]
        tag = {"add_tags": [f"n{number}"]}
        for _ in range(50):  # a full house says so, and is asked again
            answer = own.patch(f"/articles/{article}", json=tag) if number % 3 else own.get(f"/articles/{article}")
            if answer.status_code != 503:
                return bool(answer.json()["entry"]["id"] == article)
        return False

    with ThreadPoolExecutor(12) as threads:
        assert all(threads.map(ask, range(60)))
    tags = {tag["tag"] for tag in own.get("/tags").json()["tags"]}
    assert {f"n{number}" for number in range(60) if number % 3} <= tags
