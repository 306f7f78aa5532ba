"""Long streams over the Google Reader API: ten thousand items in pages, none missing and none twice."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from newsstand import story
from serving import serving

from nutgraf.library import Library

MANY = 10_000
READ = "user/-/state/com.google/read"


def fill(path: Path) -> None:
    """Keep one story, and lay it beside itself under other ids; three at a time were published at one moment."""
    with Library.open(path) as library:
        library.keep(story("The lock is shut until May.", published="2025-01-01T00:00:00Z", tags=("canals",)))
    with sqlite3.connect(path) as database:
        database.execute(f"CREATE TEMP TABLE n AS WITH RECURSIVE n(i) AS (VALUES(2) UNION ALL SELECT i + 1 FROM n WHERE i < {MANY}) SELECT i FROM n")  # fmt: skip
        copy(database, "articles", number="i", id="printf('%013x', i * 65537) || printf('%019d', 0)", sorted_at="datetime('2025-01-01', '+' || (i / 3) || ' minutes')")  # fmt: skip
        copy(database, "versions", article="i")
        copy(database, "tags", article="i", sorted_at="datetime('2025-01-01', '+' || (i / 3) || ' minutes')")
        for table in ("articles", "tags"):
            database.execute(
                f"UPDATE {table} SET sorted_at = replace(sorted_at, ' ', 'T') || 'Z' WHERE sorted_at LIKE '% %'"
            )
    database.close()


def copy(database: sqlite3.Connection, table: str, **changed: str) -> None:
    """Insert the row of a table once for each number, with some columns worked out of it."""
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(changed.get(column, f'{table}."{column}"') for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    key = "number" if table == "articles" else "article"
    database.execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM {table}, n WHERE {table}.{key} = 1")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    path = tmp_path_factory.mktemp("long") / "library.sqlite"
    fill(path)
    with (
        serving(path, "--no-refresh") as served,
        httpx.Client(base_url=f"{served.address}api/greader/reader/api/0/", timeout=60) as client,
    ):
        yield client


def pages(client: httpx.Client, path: str, **asked: str | int) -> Iterator[Any]:
    """Yield the answers to a request that goes on by continuations."""
    while True:
        answer = client.get(path, params=asked).raise_for_status().json()
        yield answer
        if "continuation" not in answer:
            return
        asked["c"] = answer["continuation"]


def ids(client: httpx.Client, **asked: str | int) -> list[list[str]]:
    found = pages(client, "stream/items/ids", **asked)
    return [[ref["id"] for ref in answer["itemRefs"]] for answer in found]


def test_ten_thousand_ids_come_in_pages_each_once(client: httpx.Client) -> None:
    parts = ids(client, n=1000)
    whole = [each for part in parts for each in part]
    assert [len(part) for part in parts] == [1000] * 10
    assert len(set(whole)) == len(whole) == MANY
    assert ids(client, n=MANY) == [whole]
    assert ids(client, n=2_147_483_647) == [whole]


def test_the_oldest_come_first_where_that_is_asked_for(client: httpx.Client) -> None:
    (newest,) = ids(client, n=MANY)
    oldest = [each for part in ids(client, n=777, r="o") for each in part]
    assert oldest == newest[::-1]


def test_a_stream_that_the_library_has_no_filter_for_is_gone_through_in_pages_too(client: httpx.Client) -> None:
    (newest,) = ids(client, n=MANY)
    by_hand = [each for part in ids(client, n=400, s="feed/0") for each in part]
    assert by_hand == newest
    assert [each for part in ids(client, n=400, s="feed/0", xt="user/-/label/canals") for each in part] == []


def test_items_come_in_the_same_order_as_their_ids(client: httpx.Client) -> None:
    (newest,) = ids(client, n=MANY)
    found: list[str] = []
    for answer in pages(client, "stream/contents/user/-/label/canals", n=90):
        found += [str(int(item["id"].rpartition("/")[2], 16)) for item in answer["items"]]
        if len(found) > 250:
            break
    assert found == newest[: len(found)]


def test_what_is_read_meanwhile_makes_no_gap(client: httpx.Client) -> None:
    (newest,) = ids(client, n=MANY)
    found: list[str] = []
    for answer in pages(client, "stream/items/ids", n=500, xt=READ):
        part = [ref["id"] for ref in answer["itemRefs"]]
        found += part
        client.post("edit-tag", data={"i": part[::2], "a": READ}).raise_for_status()
    assert found == newest
    assert sum(len(part) for part in ids(client, n=1000, xt=READ)) == MANY // 2
