"""What other apps send, each in its own way, answered by one real server: NewsFlash, Read You, Fluent Reader and more.

The requests are those of their sources; what they take for granted in an answer is checked as they read it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from newsstand import STORIES, fill_newsstand, story
from serving import serving

from nutgraf.library import Library
from nutgraf.records import Entry
from nutgraf.web.greader.ids import short_id

STATE = "user/-/state/com.google/"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Desk:
    """A client of the server that shows a token, the library behind it, and its articles by title."""

    http: httpx.Client
    library: Library
    articles: dict[str, str]
    secret: str

    def get(self, path: str, **parameters: str | int) -> Any:
        return self.http.get(path, params=parameters).raise_for_status().json()

    def post(self, path: str, body: str) -> str:
        return self.http.post(path, content=body, headers=FORM).raise_for_status().text

    def entry(self, place: int) -> Entry:
        """Return one of the stories as it is in the library now."""
        (found,) = self.library.entries([self.articles[STORIES[place].title]])
        return found

    def item(self, place: int) -> Any:
        """Return one of the stories as an item; each test changes a story of its own."""
        items = self.get("reader/api/0/stream/contents", n=100)["items"]
        return next(item for item in items if item["title"] == STORIES[place].title)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("apps") / "library.sqlite"
    articles = fill_newsstand(path)
    with Library.open(path) as library:
        library.set_source(1, settings=library.source(1).settings.__class__(tags=("Harbour", "Boats")))
        library.keep(story("The ferry is late again.", "https://links.example/ferry", title="Ferry late"))
        _, secret = library.add_token("apps")
        with serving(path, "--no-refresh", "--allow-private") as served:
            headers = {"Authorization": f"GoogleLogin auth={secret}"}
            with httpx.Client(base_url=f"{served.address}api/greader/", headers=headers, timeout=40) as http:
                yield Desk(http, library, articles, secret)


def test_newsflash_finds_every_field_that_it_cannot_do_without(desk: Desk) -> None:
    for feed in desk.get("reader/api/0/subscription/list", output="json")["subscriptions"]:
        texts = [feed[name] for name in ("id", "title", "url", "htmlUrl", "iconUrl")]
        assert all(isinstance(text, str) for text in texts)
        assert all(isinstance(each["label"], str) and each["id"] for each in feed["categories"])
    counts = desk.get("reader/api/0/unread-count", output="json")
    assert isinstance(counts["max"], int)
    assert all(isinstance(each["newestItemTimestampUsec"], str) for each in counts["unreadcounts"])
    user = desk.get("reader/api/0/user-info")
    assert [user[name] for name in ("userId", "userName", "userProfileId", "userEmail")]

    stream = desk.get(f"reader/api/0/stream/contents/{STATE}reading-list", n=1000, xt=f"{STATE}read", output="json")
    assert isinstance(stream["updated"], int)
    assert "self" not in stream  # of another form than it expects, it would fail
    for item in stream["items"]:
        assert {"id", "categories", "alternate", "timestampUsec", "crawlTimeMsec", "published"} <= item.keys()
        assert not {"content", "summary"} <= item.keys()  # it takes both for one field, given twice
        assert isinstance(item["origin"]["title"], str)
        assert all(link["href"].startswith("https://") for link in item["alternate"])


def test_newsflash_goes_through_a_stream_by_continuations(desk: Desk) -> None:
    whole = desk.get(f"reader/api/0/stream/contents/{STATE}reading-list", n=1000)["items"]
    found: list[str] = []
    asked: dict[str, str | int] = {"n": 10, "r": "o"}
    while True:
        part = desk.get(f"reader/api/0/stream/contents/{STATE}reading-list", **asked)
        assert len(part["items"]) <= 10
        found += [item["id"] for item in part["items"]]
        if "continuation" not in part:
            break
        asked["c"] = part["continuation"]
    assert found == [item["id"] for item in reversed(whole)]


def test_newsflash_takes_subscriptions_along(desk: Desk) -> None:
    opml = desk.http.get("reader/api/0/subscription/export").raise_for_status().text
    assert opml.count("xmlUrl=") == len(desk.library.sources()) + 1  # the one with two labels stands in both folders
    assert desk.http.post("reader/api/0/subscription/import", content=opml).raise_for_status().text == "OK: 7"
    assert desk.http.post("reader/api/0/subscription/import", content="no outlines").status_code == 422


def test_read_you_signs_in_with_json_and_asks_for_ten_thousand_ids(desk: Desk) -> None:
    fields = {"output": "json", "Email": "reader", "Passwd": desk.secret, "client": "ReadYou", "service": "reader"}
    auth = desk.http.post("accounts/ClientLogin", data=fields).raise_for_status().json()
    assert auth == {"SID": desk.secret, "LSID": desk.secret, "Auth": desk.secret}

    feeds = desk.get("reader/api/0/subscription/list", output="json")["subscriptions"]
    assert all(feed["categories"] for feed in feeds)  # it takes the first of each
    read = desk.get("reader/api/0/stream/items/ids", output="json", s=f"{STATE}read", ot=1700000000, n=10000)
    assert len(read["itemRefs"]) >= 8
    ids = [ref["id"] for ref in read["itemRefs"]]
    body = "&".join([*(f"i={int(each):016x}" for each in ids), "T="])
    items = desk.http.post("reader/api/0/stream/items/contents?output=json", content=body, headers=FORM).json()["items"]
    assert [str(int(item["id"].removeprefix("tag:google.com,2005:reader/item/"), 16)) for item in items] == ids
    assert all(f"{STATE}read" in item["categories"] for item in items)


def test_fluent_reader_names_no_stream_and_shows_no_edit_token(desk: Desk) -> None:
    stream = desk.get("reader/api/0/stream/contents", output="json", n=125)
    assert all(item["canonical"][0]["href"] and int(item["crawlTimeMsec"]) for item in stream["items"])
    first, second = (str(int(desk.item(place)["id"].split("/")[-1], 16)) for place in (0, 1))
    assert desk.post("reader/api/0/edit-tag", f"i={first}&i={second}&a={STATE}read") == "OK"
    assert desk.entry(0).read_at
    assert desk.entry(1).read_at
    assert desk.post("reader/api/0/edit-tag", f"i={first}&r={STATE}read") == "OK"
    assert desk.entry(0).read_at is None


def test_newsboat_escapes_streams_and_compares_the_answer(desk: Desk) -> None:
    feed = quote("feed/1", safe="")
    items = desk.http.get(f"reader/api/0/stream/contents/{feed}?n=20").raise_for_status().json()["items"]
    assert {item["origin"]["streamId"] for item in items} == {"feed/1"}
    item = desk.item(3)["id"]
    starring = f"i={item}&a={STATE}starred&ac=edit&T=x"
    assert desk.post("reader/api/0/edit-tag", starring) == "OK"
    reading = f"i={item}&a={STATE}read&r={STATE}kept-unread&ac=edit&T=x"
    assert desk.post("reader/api/0/edit-tag", reading) == "OK"
    assert (bool(desk.entry(3).read_at), bool(desk.entry(3).starred_at)) == (True, True)
    unreading = f"i={item}&r={STATE}read&a={STATE}kept-unread&a={STATE}tracking-kept-unread&ac=edit&T=x"
    assert desk.post("reader/api/0/edit-tag", unreading) == "OK"
    assert desk.entry(3).read_at is None
    assert desk.post("reader/api/0/mark-all-as-read", "s=feed/7&T=x") == "OK"
    assert desk.library.unread().sources.get(7, 0) == 0


def test_feedme_asks_for_counts_and_then_for_each_feed(desk: Desk) -> None:
    counts = desk.get("reader/api/0/unread-count", output="json")["unreadcounts"]
    unread = {each["id"]: each["count"] for each in counts}
    for feed in ("feed/2", "feed/5", "feed/6"):
        asked: dict[str, str | int] = {"output": "json", "n": 500, "ot": 0, "s": feed, "xt": f"{STATE}read"}
        assert len(desk.get("reader/api/0/stream/items/ids", **asked)["itemRefs"]) == unread[feed]
    refs = desk.get("reader/api/0/stream/items/ids", s="feed/2", includeAllDirectStreamIds="true")["itemRefs"]
    assert all(ref["directStreamIds"] == ["feed/2"] and ref["timestampUsec"].isdigit() for ref in refs)


def test_labels_that_an_app_gives_to_items_are_tags(desk: Desk) -> None:
    item = desk.item(5)["id"]
    label = quote("user/-/label/Später lesen", safe="")
    desk.post("reader/api/0/edit-tag", f"i={item}&a={label}&r={quote('user/1/label/transport', safe='')}")
    assert desk.entry(5).tags == ("Später lesen",)
    stream = desk.get(f"reader/api/0/stream/contents/{label}")
    assert [each["id"] for each in stream["items"]] == [item]
    assert "user/-/label/Später lesen" in stream["items"][0]["categories"]
    kinds = {tag["id"]: tag.get("type") for tag in desk.get("reader/api/0/tag/list", output="json")["tags"]}
    assert kinds["user/-/label/Später lesen"] == "tag"
    assert kinds["user/-/label/Harbour"] == kinds["user/-/label/Boats"] == "folder"


def test_everything_is_marked_as_read_up_to_a_time_in_microseconds(desk: Desk) -> None:
    label = "user/-/label/elections"
    before = desk.get("reader/api/0/stream/items/ids", s=label, xt=f"{STATE}read")["itemRefs"]
    assert len(before) == 2
    assert desk.post("reader/api/0/mark-all-as-read", f"s={label}&ts=1700000000000000") == "OK"
    assert desk.get("reader/api/0/stream/items/ids", s=label, xt=f"{STATE}read")["itemRefs"] == before
    assert desk.post("reader/api/0/mark-all-as-read", f"s={label}&ts=4102444800000000") == "OK"
    assert desk.get("reader/api/0/stream/items/ids", s=label, xt=f"{STATE}read")["itemRefs"] == []


def test_pages_added_by_hand_are_a_feed_of_their_own(desk: Desk) -> None:
    (item,) = desk.get("reader/api/0/stream/contents/feed/0")["items"]
    assert (item["title"], item["origin"]["streamId"], item["origin"]["title"]) == (
        "Ferry late",
        "feed/0",
        "Added by hand",
    )
    assert desk.http.get("reader/api/0/stream/items/count", params={"s": "feed/0"}).text == "1"
    assert desk.http.get("reader/api/0/stream/items/count", params={"s": f"{STATE}broadcast"}).text == "0"
    unsorted = desk.get("reader/api/0/stream/items/ids", s="user/-/label/Uncategorized", n=100)["itemRefs"]
    of_feeds = [
        ref for feed in range(8) for ref in desk.get("reader/api/0/stream/items/ids", s=f"feed/{feed}")["itemRefs"]
    ]
    harbour = desk.get("reader/api/0/stream/items/ids", s="feed/1")["itemRefs"]
    ids = {ref["id"] for ref in unsorted}
    # Told first by a feed in a folder, and then by one without: the first stands for both.
    twin = short_id(desk.articles["Marrow Bridge lock shut until spring"])
    assert ids == {ref["id"] for ref in of_feeds} - {ref["id"] for ref in harbour} - {twin}
    assert len(unsorted) == len(ids)
    assert desk.post("reader/api/0/mark-all-as-read", "s=feed/0") == "OK"
    assert desk.get("reader/api/0/stream/items/ids", s="feed/0", xt=f"{STATE}read")["itemRefs"] == []


@pytest.mark.parametrize("address", ["", "check/compatibility", "reader/api/0/preference/list", "reader/api/0/token"])
def test_what_some_apps_look_at_first_is_there(desk: Desk, address: str) -> None:
    assert desk.http.get(address or str(desk.http.base_url).rstrip("/")).status_code == 200
    assert desk.http.get("reader/api/0/preference/stream/list").json() == {"streamprefs": {}}
