"""Lists of what was unread at a moment and of what came since one, counts of what is unread, marking a whole list."""

import pytest
from stories import article, keeping, story

from nutgraf.errors import InputError
from nutgraf.library import Library
from nutgraf.library import wanted as filters
from nutgraf.records import SourceKind, Unread, Wanted

BEFORE, THEN, AFTER = "2025-03-01T08:00:00Z", "2025-03-01T09:00:00Z", "2025-03-01T10:00:00Z"
LONG = " ".join(f"Word {n} of the story follows the one before it." for n in range(40))


@pytest.fixture(params=["few", "many"], autouse=True)
def read_since(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run each test on both ways of reading a list: with few articles that were read since, and with many."""
    if request.param == "many":
        monkeypatch.setattr(filters, "_FEW", 0)


def shown(library: Library, wanted: Wanted) -> str:
    """Return the numbers of the stories that a list shows."""
    return "".join((entry.url or "").rpartition("/")[2] for entry in library.list(wanted).entries)


@pytest.fixture
def five(library: Library) -> list[str]:
    """Return the ids of five stories: one read before a moment, two after it, two unread. The first is the oldest."""
    for name in ("a", "b"):
        library.add_source(f"https://post.example/{name}", SourceKind.FEED, name)
    kept = [
        story(1, source=1, added_at=BEFORE, read_at=AFTER, tags=("sea",)),
        story(2, source=2, added_at=BEFORE),
        story(3, source=1, added_at=BEFORE, read_at=BEFORE, tags=("sea",)),
        story(4, source=1, added_at=AFTER, read_at=AFTER),
        story(5, source=1, added_at=AFTER, language="de", tags=("sea", "ships")),
    ]
    return [outcome.id for outcome in library.keep_all(kept)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(unread_at=THEN), "5421"),
        (Wanted(unread_at=AFTER), "5421"),
        (Wanted(unread_at="2025-03-01T10:00:01Z"), "52"),
        (Wanted(unread_at="2025-03-01"), "54321"),
        (Wanted(unread_at=THEN, read=False), "52"),
        (Wanted(unread_at=THEN, read=True), "41"),
        (Wanted(unread_at=THEN, source=1), "541"),
        (Wanted(unread_at=THEN, tag="sea"), "51"),
        (Wanted(unread_at=THEN, language="en"), "421"),
        (Wanted(unread_at=THEN, until="2024-01-05"), "421"[1:]),
        (Wanted(added_since=THEN), "54"),
        (Wanted(added_since=BEFORE), "54321"),
        (Wanted(added_since=THEN, tag="sea"), "5"),
        (Wanted(added_since=THEN, unread_at=THEN, source=1), "54"),
        (Wanted(added_since="2025-03-01T10:00:01Z"), ""),
        (Wanted(read=False, source=1), "5"),
        (Wanted(read=True, tag="sea"), "31"),
    ],
    ids=str,
)
def test_a_moment_leaves_what_it_names(library: Library, five: list[str], wanted: Wanted, expected: str) -> None:
    assert shown(library, wanted) == expected
    assert library.count(wanted).articles == len(expected)
    found = {(hit.entry.url or "").rpartition("/")[2] for hit in library.search("ship", wanted)}
    assert found == set(expected)


def test_a_list_of_what_was_unread_can_be_leafed_through(library: Library, five: list[str]) -> None:
    one, two, _, four, last = five
    then = Wanted(unread_at=THEN)
    first = library.list(then, limit=3)
    assert [entry.id for entry in first.entries] == [last, four, two]
    assert [entry.id for entry in library.list(then, limit=3, cursor=first.next).entries] == [one]
    assert [entry.id for entry in library.list(then, oldest_first=True).entries] == [one, two, four, last]
    assert library.neighbours(two, then) == (four, one)
    assert library.neighbours(last, then) == (None, four)


def test_an_article_that_is_read_on_the_way_stays_in_the_list(library: Library, five: list[str]) -> None:
    library.mark(five[1], read=True)
    assert shown(library, Wanted(read=False)) == "5"
    assert shown(library, Wanted(unread_at=THEN)) == "5421"


def test_an_article_that_changed_came_since(library: Library, five: list[str]) -> None:
    changed = article("The ferry stopped for good.", "https://post.example/2", published="2024-01-03")
    library.keep(keeping(changed))
    assert shown(library, Wanted(added_since="2026-01-01")) == "2"


@pytest.mark.parametrize("wanted", [Wanted(unread_at="soon"), Wanted(added_since="\0")], ids=str)
def test_a_moment_that_is_none_is_refused(library: Library, wanted: Wanted) -> None:
    with pytest.raises(InputError, match="no date"):
        library.list(wanted)


def test_what_is_unread_is_counted_by_source_and_tag(library: Library, five: list[str]) -> None:
    assert library.unread() == Unread(2, {1: 1, 2: 1}, {"sea": 1, "ships": 1})
    library.mark(five[0], read=False)
    library.mark(five[1], read=True)
    assert library.unread() == Unread(2, {1: 2}, {"sea": 2, "ships": 1})
    library.tag(five[:2], add=["new"])
    assert library.unread().tags == {"new": 1, "sea": 2, "ships": 1}
    assert shown(library, Wanted(tag="new", read=True)) == "2"


def test_an_article_that_another_source_announces_is_unread_there_too(library: Library, five: list[str]) -> None:
    library.keep(story(4, source=2))
    library.keep(story(5, source=2, guid="x"))
    assert library.unread().sources == {1: 1, 2: 2}
    assert shown(library, Wanted(source=2, read=True)) == "4"


def test_a_whole_list_is_marked_and_unmarked(library: Library, five: list[str]) -> None:
    assert library.mark_all(Wanted(source=1), read=True) == (five[4],)
    assert library.mark_all(read=True) == (five[1],)
    assert library.unread() == Unread(0, {}, {})
    assert set(library.mark_all(Wanted(tag="sea"), read=False)) == {five[0], five[2], five[4]}
    assert library.unread().all == 3


def test_marking_a_list_can_be_undone(library: Library, five: list[str]) -> None:
    changed = library.mark_all(read=True)
    assert library.mark(changed, read=False) == 2
    assert shown(library, Wanted(read=False)) == "52"


def test_what_came_after_the_list_was_shown_is_not_marked(library: Library, five: list[str]) -> None:
    assert library.mark_all(read=True, until=THEN) == (five[1],)
    assert shown(library, Wanted(read=False)) == "5"
    with pytest.raises(InputError, match="no date"):
        library.mark_all(read=True, until="now")


def test_marking_a_list_marks_the_near_duplicates_that_it_leaves_out(library: Library) -> None:
    first, again = library.keep_all(
        [
            keeping(article(f"{LONG}\nIt ends.", "https://a.example/1")),
            keeping(article(f"{LONG}\nThe end.", "https://b.example/2")),
        ]
    )
    assert shown(library, Wanted(read=False)) == "1"
    assert set(library.mark_all(Wanted(read=False), read=True)) == {first.id, again.id}
    assert shown(library, Wanted(read=False)) == ""


def test_several_are_had_at_once_in_the_order_asked_for(library: Library, five: list[str]) -> None:
    asked = [five[3], five[0][:12].upper(), "0" * 32, "no id", "https://post.example/2", five[3]]
    expected = (five[3], five[0], five[1])
    assert tuple(entry.id for entry in library.entries(asked)) == expected
    stored = library.stored_all(asked)
    assert stored == tuple(library.stored(each) for each in expected)
    assert stored[0].summaries.keys() == {"medium"}
    assert library.entries([]) == ()
    assert library.stored_all([]) == ()
