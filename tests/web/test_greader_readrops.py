"""Readrops' requests, as its GReaderService makes them, answered by a real server; read as strictly as it reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from newsstand import STORIES, fill_newsstand
from serving import serving

from newspaper import newspaper, story
from nutgraf.library import Library
from nutgraf.records import Wanted

READ, UNREAD, STARRED, ALL = (
    f"user/-/state/com.google/{name}" for name in ("read", "unread", "starred", "reading-list")
)
MOST = 2_147_483_647  # it asks for so many and never goes on


@dataclass(frozen=True)
class Readrops:
    """The app, signed in."""

    http: httpx.Client
    token: str

    def get(self, path: str, *parameters: tuple[str, str | int]) -> Any:
        return self.http.get(path, params=parameters).raise_for_status().json()

    def post(self, path: str, **fields: str | list[str]) -> None:
        self.http.post(path, data={"T": self.token, **fields}).raise_for_status()

    def ids(self, included: str, excluded: str | None = None, most: int = MOST) -> list[str]:
        """Return ids of items in the long form, made from the short one as the app makes it."""
        xt: list[tuple[str, str | int]] = [("xt", excluded)] if excluded else []
        refs = self.get("stream/items/ids", *xt, ("s", included), ("n", most))["itemRefs"]
        assert all(list(ref) == ["id"] for ref in refs)  # another field would be an error to it
        return [f"tag:google.com,2005:reader/item/{int(ref['id']):0{len(ref['id'])}x}" for ref in refs]

    def items(self, stream: str, *parameters: tuple[str, str | int]) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = self.get(f"stream/contents/{stream}", *parameters)["items"]
        for item in items:
            assert item["title"].strip(), "a title may not be empty"
            assert isinstance(item["published"], int)
            assert all(isinstance(link["href"], str) for link in item["alternate"])
        return items


def signed_in(http: httpx.Client, secret: str) -> Readrops:
    """Return the app after it has sent its name and password, as a form with parts."""
    address = str(http.base_url).replace("reader/api/0/", "accounts/ClientLogin")
    login = http.post(address, files={"Email": (None, "reader"), "Passwd": (None, secret)})
    auth = dict(line.split("=", 1) for line in login.raise_for_status().text.splitlines())["Auth"]
    http.headers["Authorization"] = f"GoogleLogin auth={auth}"
    assert isinstance(http.get("user-info").raise_for_status().json()["userName"], str)
    return Readrops(http, http.get("token").raise_for_status().text)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Readrops, Library]]:
    path = tmp_path / "library.sqlite"
    fill_newsstand(path)
    with Library.open(path) as library:
        _, secret = library.add_token("phone")
        with serving(path, "--no-refresh", "--allow-private") as served:
            base = f"{served.address}api/greader.php/reader/api/0/"
            with httpx.Client(base_url=base, timeout=40) as http:
                yield signed_in(http, secret), library


def test_the_first_sync_brings_items_that_the_ids_name(desk: tuple[Readrops, Library]) -> None:
    app, _ = desk
    feeds = {feed["id"]: feed for feed in app.get("subscription/list", ("output", "json"))["subscriptions"]}
    folders = [tag["id"] for tag in app.get("tag/list", ("output", "json"))["tags"] if tag.get("type") == "folder"]
    items = app.items(ALL, ("xt", READ), ("xt", STARRED), ("n", MOST))
    starred = app.items(STARRED, ("n", MOST))
    unread, of_starred = app.ids(ALL, READ), app.ids(STARRED)

    assert folders == ["user/-/label/Uncategorized"]
    assert len(items) == len(STORIES) - 10
    assert {item["id"] for item in items} == set(unread) - set(of_starred)
    assert [item["id"] for item in starred] == of_starred
    assert all(STARRED in item["categories"] and READ not in item["categories"] for item in starred)
    assert {item["origin"]["streamId"] for item in items} <= feeds.keys()
    assert all(feed["title"] and feed["url"] and feed["categories"][0]["id"] for feed in feeds.values())


def test_a_later_sync_sends_what_changed_and_asks_for_what_is_read(desk: tuple[Readrops, Library]) -> None:
    app, library = desk
    unread, read = app.ids(ALL, READ, 2500), app.ids(ALL, UNREAD, 2500)
    app.post("edit-tag", a=READ, i=unread[:3])
    app.post("edit-tag", r=READ, i=read[:1])
    app.post("edit-tag", a=STARRED, i=unread[:1])
    assert set(app.ids(ALL, UNREAD, 2500)) == {*unread[:3], *read[1:]}
    assert unread[0] in app.ids(STARRED, most=1000)
    assert len(app.items(ALL, ("n", 2500), ("ot", 1700000000))) == len(STORIES)
    assert app.items(ALL, ("n", 2500), ("ot", 4102444800)) == []
    assert library.count(Wanted(read=True)).articles == 10


def test_a_feed_is_followed_by_its_address_changed_by_it_and_left_by_it(desk: tuple[Readrops, Library]) -> None:
    app, library = desk
    with newspaper() as paper:
        paper.publish("/pool", story("Pool closed", place="pool", part="beams", cost=3))
        address = paper.publish_feed("/feed?form=atom&x=1", ("Pool closed", "/pool"))
        app.post("subscription/edit", s=f"feed/{address}", ac="subscribe", a="user/-/label/Ellick")
        source = library.source(address)
        assert (source.title, source.settings.tags) == ("The Ellick Post", ("Ellick",))

        app.post("subscription/edit", s=f"feed/{address}", ac="edit", t="The Post", a="user/-/label/Ellick")
        assert library.source(address).title == "The Post"
        # Of a feed that it has from us it sends the id, with the prefix once more.
        app.post("subscription/edit", s=f"feed/feed/{source.id}", ac="edit", t="Post", a="user/-/label/Ellick")
        assert library.source(address).title == "Post"

        app.post("subscription/edit", s=f"feed/{address}", ac="unsubscribe")
        assert address not in {each.url for each in library.sources()}


def test_a_folder_comes_to_be_with_its_first_feed_is_renamed_and_removed(desk: tuple[Readrops, Library]) -> None:
    app, library = desk
    app.post("edit-tag", a="user/-/label/Empty")  # how it makes a folder
    app.post("subscription/edit", s="feed/2", ac="edit", t="Field Notes", a="user/-/label/Science desk")
    assert library.source(2).settings.tags == ("Science desk",)
    app.post("rename-tag", s="user/-/label/Science desk", dest="user/-/label/Nature")
    assert library.source(2).settings.tags == ("Nature",)
    app.post("disable-tag", s="user/-/label/Nature")
    assert library.source(2).settings.tags == ()
    assert "Nature" not in library.tags()
