"""Lists as addresses name them, and what stands before and after an article in one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from newsstand import STORIES, fill_newsstand
from starlette.datastructures import QueryParams

from nutgraf.errors import NotFound
from nutgraf.library import Library
from nutgraf.records import Wanted
from nutgraf.web.places import Neighbours, Place, PlaceKind, hits_of, ids_of, neighbours, opened

Stand = tuple[Library, dict[str, str]]
NAMES = (
    "unread",
    "unread@2026-11-24T15:38:52Z",
    "starred",
    "all",
    "source:3",
    "tag:health",
    "tag:a/b: c?&#%",
    "search:bridge repair",
    'search:"lock gate" is:unread',
    "search:ключ",
    "story:1f0c",
)


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    path: Path = tmp_path_factory.mktemp("stand") / "library.sqlite"
    ids = fill_newsstand(path)
    with Library.open(path) as library:
        yield library, ids


@pytest.mark.parametrize("name", NAMES)
def test_a_name_names_the_list_that_has_it(name: str) -> None:
    assert Place.named(name).name == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "read",
        "unread:1",
        "unread@",
        "unread@yesterday",
        "unread@2026-11-24T15:38:52",
        "all:",
        "source:",
        "source:-1",
        "source:1234567890",
        "source:٣",
        "tag:",
        "search:",
        "search:" + "x" * 501,
        "story:1f0",
        "story:1F0C",
        "story:" + "0" * 33,
        "Unread",
        "constructor",
    ],
)
def test_other_names_name_no_list(name: str) -> None:
    with pytest.raises(NotFound):
        Place.named(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_address_of_an_article_carries_the_name_of_the_list(name: str) -> None:
    address = Place.named(name).address_of("1f0c")
    path, _, query = address.partition("?")
    assert path == "/article/1f0c"
    assert QueryParams(query)["in"] == name
    assert address.isascii()
    assert not set(address) & set(" \"'<>#")


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("unread", "/unread"),
        ("unread@2026-11-24T15:38:52Z", "/unread?at=2026-11-24T15%3A38%3A52Z"),
        ("starred", "/starred"),
        ("all", "/all"),
        ("source:3", "/source/3"),
        ("tag:a/b ?", "/tag/a%2Fb%20%3F"),
        ("search:bridge repair&", "/search?q=bridge%20repair%26"),
        ("story:1f0c", "/story/1f0c"),
    ],
)
def test_a_list_has_a_page(name: str, address: str) -> None:
    assert Place.named(name).address == address


def test_half_a_character_is_no_reason_to_fail() -> None:
    assert Place(PlaceKind.TAG, "\ud800").address == "/tag/%3F"


def test_the_unread_list_is_named_with_the_moment_it_was_opened_at() -> None:
    assert opened(Place(PlaceKind.UNREAD), "2026-11-24T15:38:52Z").name == "unread@2026-11-24T15:38:52Z"
    assert (
        opened(Place(PlaceKind.UNREAD, at="2026-01-01T00:00:00Z"), "2026-11-24T15:38:52Z").at == "2026-01-01T00:00:00Z"
    )
    assert opened(Place(PlaceKind.ALL), "2026-11-24T15:38:52Z") == Place(PlaceKind.ALL)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("unread", Wanted(read=False)),
        ("unread@2026-11-24T15:38:52Z", Wanted(unread_at="2026-11-24T15:38:52Z")),
        ("starred", Wanted(starred=True)),
        ("all", Wanted()),
        ("source:3", Wanted(source=3)),
        ("tag:health", Wanted(tag="health")),
    ],
)
def test_a_list_shows_what_it_is_named_for(name: str, wanted: Wanted) -> None:
    assert Place.named(name).wanted() == wanted


def titles(found: Neighbours) -> list[str | None]:
    return [entry.title if entry else None for entry in (found.previous, found.next)]


def test_the_neighbours_are_the_newer_and_the_older_story(stand: Stand) -> None:
    library, ids = stand
    assert titles(neighbours(library, Place.named("all"), ids[STORIES[1].title])) == [
        STORIES[0].title,
        STORIES[2].title,
    ]
    assert titles(neighbours(library, Place.named("all"), ids[STORIES[0].title])) == [None, STORIES[1].title]
    assert titles(neighbours(library, Place.named("all"), ids[STORIES[-1].title])) == [STORIES[-2].title, None]


def test_the_neighbours_within_a_tag_have_the_tag(stand: Stand) -> None:
    library, ids = stand
    football = [told.title for told in STORIES if "football" in told.tags]
    assert titles(neighbours(library, Place.named("tag:football"), ids[football[1]])) == [football[0], football[2]]


def test_the_neighbours_within_a_search_are_the_better_and_the_worse_hit(stand: Stand) -> None:
    library, _ = stand
    place = Place.named("search:lyre")
    hits = hits_of(library, "lyre")
    best, worst = (hit.entry for hit in hits)
    assert neighbours(library, place, best.id) == Neighbours(None, worst)
    assert neighbours(library, place, worst.id) == Neighbours(best, None)


def test_the_neighbours_within_a_story_tell_it_too(stand: Stand) -> None:
    library, ids = stand
    place = Place.named(f"story:{ids[STORIES[0].title]}")
    assert len(ids_of(library, place)) == 3
    assert titles(neighbours(library, place, ids_of(library, place)[1]))[0] == STORIES[0].title


def test_what_is_not_in_a_search_stands_before_all_that_is(stand: Stand) -> None:
    library, ids = stand
    place = Place.named("search:lyre")
    found = neighbours(library, place, ids[STORIES[0].title])
    assert found.previous is None
    assert found.next is not None
    assert found.next.id == ids_of(library, place)[0]


def test_a_search_keeps_to_its_filters(stand: Stand) -> None:
    library, ids = stand
    assert [hit.entry.title for hit in hits_of(library, 'tools name:"Ida Moe"')] == [STORIES[6].title]
    assert hits_of(library, "lyre is:starred") == ()
    assert [hit.entry.id for hit in hits_of(library, "language:ru is:unread")] == [
        ids[told.title] for told in STORIES if told.language == "ru" and STORIES.index(told) not in range(20, 28)
    ]


def test_a_search_for_nothing_finds_nothing(stand: Stand) -> None:
    library, _ = stand
    assert hits_of(library, " ") == ()
