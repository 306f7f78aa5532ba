"""NetNewsWire's requests, as its ReaderAPICaller makes them, answered by a real server; and what it makes of the answers."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import newsstand
import pytest
from newsstand import STORIES, fill_newsstand
from serving import serving

from newspaper import Newspaper, newspaper, story
from nutgraf.library import Library
from nutgraf.records import Wanted

STATE = "user/-/state/com.google/"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass
class NetNewsWire:
    """The app: what it asks for, in the order and the words in which it does."""

    http: httpx.Client
    base: str
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def sign_in(self, password: str) -> None:
        body = f"Email=reader&Passwd={quote(password)}"
        answer = self.http.post(f"{self.base}/accounts/ClientLogin", content=body, headers=FORM)
        answer.raise_for_status()
        # It splits each line at "=" and takes those of two parts.
        parts = (line.split("=") for line in answer.text.split("\n"))
        auth = {pair[0]: pair[1] for pair in parts if len(pair) == 2}["Auth"]
        self.headers = {"Authorization": f"GoogleLogin auth={auth}"}
        self.token = self.get("token").text

    def get(self, path: str, **parameters: str | int) -> httpx.Response:
        answer = self.http.get(f"{self.base}/reader/api/0/{path}", params=parameters, headers=self.headers)
        return answer.raise_for_status()

    def post(self, path: str, body: str) -> httpx.Response:
        content = f"T={self.token}&{body}"
        answer = self.http.post(f"{self.base}/reader/api/0/{path}", content=content, headers=self.headers | FORM)
        return answer.raise_for_status()

    def folders(self) -> dict[str, str]:
        tags = self.get("tag/list", output="json").json()["tags"]
        return {tag["id"].partition("/label/")[2]: tag["id"] for tag in tags if "/label/" in tag["id"]}

    def subscriptions(self) -> dict[str, Any]:
        found = self.get("subscription/list", output="json").json()["subscriptions"]
        return {each["id"]: each for each in found}

    def ids(self, **asked: str | int) -> list[str]:
        """Return the ids of a stream, going on as long as there is a continuation."""
        found: list[str] = []
        parameters: dict[str, str | int] = {"n": 1000, "output": "json", **asked}
        while True:
            answer = self.get("stream/items/ids", **parameters).json()
            found += [each["id"] for each in answer["itemRefs"]]
            if "continuation" not in answer:
                return found
            parameters["c"] = answer["continuation"]

    def entries(self, ids: Sequence[str]) -> list[dict[str, Any]]:
        """Return items, asked for 150 at a time by their numbers in hexadecimal, without zeros in front."""
        found: list[dict[str, Any]] = []
        for at in range(0, len(ids), 150):
            named = "&".join(f"i=tag:google.com,2005:reader/item/{int(each):x}" for each in ids[at : at + 150])
            answer = self.post("stream/items/contents", f"output=json&{named}").json()
            assert isinstance(answer["updated"], int)
            found += answer["items"]
        return found

    def mark(self, ids: Sequence[str], state: str, *, add: bool) -> None:
        named = "&".join(f"i=tag:google.com,2005:reader/item/{int(each):016x}" for each in ids)
        self.post("edit-tag", f"{named}&{'a' if add else 'r'}={STATE}{state}")


def number_of(item: dict[str, Any]) -> str:
    """Return an item's id as the app keeps it: the last part, from hexadecimal to decimal."""
    return str(int(item["id"].split("/")[-1], 16))


@dataclass(frozen=True)
class Desk:
    """An app that is signed in, the library behind the server, and the ids of its articles by title."""

    app: NetNewsWire
    library: Library
    articles: dict[str, str]
    paper: Newspaper


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Return a library of stories, which tests copy, and the ids of its articles by title."""
    path = tmp_path_factory.mktemp("shelf") / "library.sqlite"
    return path, fill_newsstand(path)


@pytest.fixture(scope="module")
def still(shelf: tuple[Path, dict[str, str]]) -> Iterator[Desk]:
    """Return a desk at which nothing is changed."""
    with opened(*shelf) as desk:
        yield desk


@pytest.fixture
def desk(shelf: tuple[Path, dict[str, str]], tmp_path: Path) -> Iterator[Desk]:
    with opened(Path(shutil.copy(shelf[0], tmp_path)), shelf[1]) as desk:
        yield desk


@contextmanager
def opened(path: Path, articles: dict[str, str]) -> Iterator[Desk]:
    with Library.open(path) as library, newspaper() as paper:
        _, secret = library.add_token("phone")
        with serving(path, "--no-refresh", "--allow-private") as served, httpx.Client(timeout=40) as http:
            app = NetNewsWire(http, f"{served.address}api/greader.php")
            app.sign_in(secret)
            yield Desk(app, library, articles, paper)


def entry_of(library: Library, article: str) -> Any:
    (found,) = library.entries([article])
    return found


def test_the_first_sync_brings_every_article_with_its_feed_and_its_state(still: Desk) -> None:
    app = still.app
    assert "Uncategorized" in app.folders()
    feeds = app.subscriptions()
    assert [feed["title"] for feed in feeds.values()][:3] == ["Added by hand", "The Harbour Post", "Field Notes"]

    everything = app.ids(s=f"{STATE}reading-list", ot=1700000000)
    unread = app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read")
    starred = app.ids(s=f"{STATE}starred")
    items = app.entries(everything)

    assert [number_of(item) for item in items] == everything
    assert len(everything) == len(set(everything)) == len(STORIES)  # a story that is told three times stands once
    assert len(unread) == len(STORIES) - 8
    assert len(starred) == 2
    by_title = {item["title"]: item for item in items}
    assert {number_of(by_title[told.title]) for told in STORIES[20:28]} == set(everything) - set(unread)
    assert {number_of(by_title[STORIES[at].title]) for at in (2, 12)} == set(starred)
    assert all(item["origin"]["streamId"] in feeds for item in items)


def test_an_item_holds_the_summary_and_the_publishers_address_and_never_the_article(still: Desk) -> None:
    items = {item["title"]: item for item in still.app.entries(still.app.ids(s=f"{STATE}reading-list"))}
    told = STORIES[0]
    item, stored = items[told.title], still.library.stored(still.articles[told.title])
    assert f"<li>{told.headline} <a href=" in item["summary"]["content"]
    assert item["alternate"][0]["href"] == stored.article.url
    assert item["author"] == "Ana Ruiz"
    assert isinstance(item["published"], int)
    assert item["crawlTimeMsec"] + "000" == item["timestampUsec"]
    assert stored.article.text not in item["summary"]["content"]
    assert "The council will hear from" not in item["summary"]["content"]
    assert "Only the beginning of the story could be read." in items[STORIES[14].title]["summary"]["content"]


def test_a_later_sync_asks_for_what_is_new_since_the_last_one(still: Desk) -> None:
    last = httpx.get(f"{still.app.base}/reader/api/0/token", headers=still.app.headers).headers["date"]
    assert last  # from this header it takes when it asked last
    assert still.app.ids(s=f"{STATE}reading-list", ot=4102444800) == []
    assert len(still.app.ids(s=f"{STATE}reading-list", ot=1700000000)) == len(STORIES)


def test_what_was_read_and_starred_in_the_app_is_so_in_the_library(desk: Desk) -> None:
    app, library = desk.app, desk.library
    unread = app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read")
    app.mark(unread[:5], "read", add=True)
    app.mark(unread[5:7], "starred", add=True)
    assert app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read") == unread[5:]
    assert set(unread[5:7]) <= set(app.ids(s=f"{STATE}starred"))

    app.mark(unread[1:3], "read", add=False)
    app.mark(unread[5:6], "starred", add=False)
    assert app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read") == [*unread[1:3], *unread[5:]]
    assert unread[5] not in app.ids(s=f"{STATE}starred")
    assert library.count(Wanted(starred=True)).articles == 3


def test_a_thousand_articles_are_marked_with_one_request(desk: Desk) -> None:
    known = desk.app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read")
    gone = [str(10**15 + number) for number in range(1000 - len(known))]
    desk.app.mark([*gone, *known], "read", add=True)
    assert desk.app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read") == []


def test_all_feeds_without_a_folder_are_marked_as_read_at_once(desk: Desk) -> None:
    app, library = desk.app, desk.library
    app.post("subscription/edit", "s=feed/2&ac=edit&a=user/-/label/Nature")
    nature = app.ids(s="feed/2", xt=f"{STATE}read")
    library.keep(newsstand.story("A page of no feed.", "https://links.example/page"))
    app.post("mark-all-as-read", "s=user/-/label/Uncategorized&ts=4102444800000000")
    assert app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read") == nature
    app.post("mark-all-as-read", f"s={STATE}reading-list")
    assert app.ids(s=f"{STATE}reading-list", xt=f"{STATE}read") == []


def test_a_feed_is_subscribed_to_put_into_a_folder_renamed_moved_and_left(desk: Desk) -> None:
    app, library, paper = desk.app, desk.library, desk.paper
    paper.publish("/pool", story("Pool closed", place="pool", part="beams", cost=3))
    address = paper.publish_feed("/feed", ("Pool closed", "/pool"))

    added = app.post("subscription/quickadd", f"quickadd={quote(address, safe='')}").json()
    assert added["numResults"] == 1
    feed = app.subscriptions()[added["streamId"]]
    assert (feed["title"], feed["url"]) == ("The Ellick Post", address)

    app.post("subscription/edit", f"s={feed['id']}&ac=edit&a=user/-/label/Ellick%20news")
    app.post("subscription/edit", f"s={feed['id']}&ac=edit&t=The%20Post%20%26%20more")
    feed = app.subscriptions()[feed["id"]]
    assert feed["title"] == "The Post & more"
    assert feed["categories"] == [{"id": "user/-/label/Ellick news", "label": "Ellick news"}]
    assert app.folders()["Ellick news"] == "user/-/label/Ellick news"

    app.post("subscription/edit", f"s={feed['id']}&ac=edit&r=user/-/label/Ellick%20news&a=user/-/label/Local")
    assert [each["label"] for each in app.subscriptions()[feed["id"]]["categories"]] == ["Local"]

    app.post("subscription/edit", f"s={feed['id']}&ac=unsubscribe")
    assert feed["id"] not in app.subscriptions()
    assert library.count().sources == 7


def test_an_address_that_is_no_feed_is_told_as_none(still: Desk) -> None:
    answer = still.app.post("subscription/quickadd", f"quickadd={quote(still.paper.url + '/nothing', safe='')}").json()
    assert answer["numResults"] == 0
    assert "404" in answer["error"]
    file = still.app.post("subscription/quickadd", "quickadd=/etc/hostname").json()
    assert file["numResults"] == 0


def test_folders_are_renamed_and_removed_with_the_labels_of_their_articles(desk: Desk) -> None:
    app, library = desk.app, desk.library
    feed = app.subscriptions()["feed/1"]
    app.post("subscription/edit", f"s={feed['id']}&ac=edit&a=user/-/label/Harbour")
    of_feed = app.ids(s="feed/1")
    assert of_feed == app.ids(s="user/-/label/Harbour")

    app.post("rename-tag", "s=user/-/label/Harbour&dest=user/-/label/Am%20Hafen")
    assert "Harbour" not in app.folders()
    assert app.ids(s="user/-/label/Am Hafen") == of_feed
    assert library.source(1).settings.tags == ("Am Hafen",)

    app.post("disable-tag", "s=user/-/label/Am Hafen")
    assert "Am Hafen" not in app.folders()
    assert app.subscriptions()["feed/1"]["categories"][0]["label"] == "Uncategorized"
    assert len(of_feed) == len(app.ids(s="feed/1"))
    assert entry_of(library, desk.articles[STORIES[0].title]).tags == ("canals",)
