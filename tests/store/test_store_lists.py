"""Lists and their filters, marks and tags, counts."""

import base64

import pytest
from stories import article, keeping, names, story

from nutgraf.errors import InputError, NotFound
from nutgraf.library import Library
from nutgraf.records import Keeping, SourceKind, Status, Wanted


def shown(library: Library, wanted: Wanted | None = None) -> list[str]:
    """Return the numbers of the stories that a list shows."""
    return [numbered(entry.url) for entry in library.list(wanted or Wanted()).entries]


def numbered(url: str | None) -> str:
    return (url or "").rpartition("/")[2]


def keep(library: Library, *kept: Keeping) -> list[str]:
    return [outcome.id for outcome in library.keep_all(kept)]


@pytest.fixture
def four(library: Library) -> list[str]:
    """Return the ids of four stories, each other in one thing at least; the oldest is the first."""
    library.add_source("https://post.example/feed", SourceKind.FEED, "The Post")
    return keep(
        library,
        story(1, published="2024-01-01", language="en", site="Post", facts=names("Ana Ruiz"), source=1, tags=("sea",)),
        story(2, published="2024-01-02", language="de", site="Blatt", facts=names("Ana  ruiz", "Bo Li")),
        story(3, published="2024-01-03T23:30:00-01:00", language="en", status=Status.TEASER, source=1),
        story(4, published="2024-01-04T01:00:00", language="en", tags=("sea", "ships")),
    )


def test_the_newest_publication_comes_first(library: Library, four: list[str]) -> None:
    assert shown(library) == ["4", "3", "2", "1"]
    oldest = library.list(oldest_first=True)
    assert [entry.id for entry in oldest.entries] == four


def test_a_story_from_the_future_is_listed_by_its_adding(library: Library) -> None:
    keep(library, story(1, published="2999-01-01"), story(2, published=None))
    library.keep(story(3, published="1999-12"))
    assert shown(library) == ["2", "1", "3"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(language="en"), "431"),
        (Wanted(site="Blatt"), "2"),
        (Wanted(status=Status.TEASER), "3"),
        (Wanted(source=1), "31"),
        (Wanted(source=2), ""),
        (Wanted(tag="sea"), "41"),
        (Wanted(tag="ships"), "4"),
        (Wanted(name="ANA RUIZ"), "21"),
        (Wanted(name="ruiz"), ""),
        (Wanted(since="2024-01-02", until="2024-01-04"), "2"),
        (Wanted(since="2024-01-04T00:30:00Z"), "43"),
        (Wanted(name="Ana Ruiz", tag="sea", source=1, language="en"), "1"),
        (Wanted(tag="sea", source=1, since="2024-01-02"), ""),
        (Wanted(read=True), ""),
        (Wanted(read=False, starred=False), "4321"),
        (Wanted(site="' OR '1'='1"), ""),
    ],
    ids=str,
)
def test_a_filter_leaves_what_it_names(library: Library, four: list[str], wanted: Wanted, expected: str) -> None:
    assert "".join(shown(library, wanted)) == expected
    assert library.count(wanted).articles == len(expected)


def test_pages_of_a_list_hold_every_article_once(library: Library) -> None:
    ids = keep(library, *(story(number, published=f"2024-01-0{1 + number % 3}") for number in range(25)))
    for wanted in (Wanted(), Wanted(language="en"), Wanted(read=False)):
        found, cursor = [], None
        while True:
            page = library.list(wanted, limit=4, cursor=cursor)
            assert len(page.entries) <= 4
            found += [entry.id for entry in page.entries]
            cursor = page.next
            if cursor is None:
                break
        assert sorted(found) == sorted(ids)


def test_a_page_that_holds_the_rest_has_no_next(library: Library) -> None:
    keep(library, story(1), story(2))
    assert library.list(limit=2).next is None
    assert library.list(limit=1).next is not None


def test_what_is_added_meanwhile_shifts_no_page(library: Library) -> None:
    keep(library, *(story(number, published=f"2024-01-0{number}") for number in (1, 2, 3, 4)))
    first = library.list(limit=2)
    library.keep(story(9, published="2024-02-01"))
    second = library.list(limit=2, cursor=first.next)
    assert [numbered(entry.url) for entry in second.entries] == ["2", "1"]


@pytest.mark.parametrize(
    "cursor",
    [
        "x",
        "____",
        "MjAyNC0wMS0wMQ",
        "\x00",
        "é",
        base64.urlsafe_b64encode(b"\0 1").decode(),
        base64.urlsafe_b64encode(b"2024-01-01T00:00:00Z " + b"9" * 40).decode(),
        base64.urlsafe_b64encode(b"2024-01-01T00:00:00Z x").decode(),
    ],
)
def test_a_cursor_of_somebody_else_is_refused(library: Library, cursor: str) -> None:
    with pytest.raises(InputError, match="cursor"):
        library.list(cursor=cursor)


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(tag="\0"),
        Wanted(site="\ud800"),
        Wanted(language="x" * 100_000),
        Wanted(name="\0" * 5000),
        Wanted(source=10**30),
        Wanted(source=-1),
    ],
    ids=lambda wanted: str(wanted)[:60],
)
def test_a_filter_that_nothing_can_match_leaves_nothing(library: Library, four: list[str], wanted: Wanted) -> None:
    assert library.list(wanted).entries == ()
    assert library.search("ship", wanted) == ()


def test_a_date_that_is_none_is_refused(library: Library) -> None:
    with pytest.raises(InputError, match="no date"):
        library.list(Wanted(since="yesterday"))


def test_neighbours_are_those_of_the_list(library: Library, four: list[str]) -> None:
    one, two, three, four_ = four
    assert library.neighbours(three) == (four_, two)
    assert library.neighbours(four_) == (None, three)
    assert library.neighbours(three, Wanted(tag="sea")) == (four_, one)
    assert library.neighbours(one, Wanted(name="Ana Ruiz")) == (two, None)


def test_marks_can_be_set_and_taken_back(library: Library, four: list[str]) -> None:
    assert library.mark(four[:2], read=True, starred=True) == 2
    assert library.mark(four[:3], read=True) == 1
    assert library.mark(four[0], starred=False) == 1
    assert shown(library, Wanted(read=True)) == ["3", "2", "1"]
    assert shown(library, Wanted(starred=True)) == ["2"]
    assert library.mark(four, read=False) == 3
    counted = library.count()
    assert (counted.articles, counted.unread, counted.starred, counted.sources) == (4, 4, 1, 1)


def test_tags_are_given_and_taken(library: Library, four: list[str]) -> None:
    assert library.tags() == {"sea": 2, "ships": 1}
    assert library.tag(four, add=["  to   read ", "sea"]) == 4
    assert library.tag(four[:2], remove=["sea", "unknown"]) == 2
    assert library.tags() == {"sea": 2, "ships": 1, "to read": 4}
    assert library.stored(four[3]).entry.tags == ("sea", "ships", "to read")


def test_nothing_named_changes_nothing(library: Library, four: list[str]) -> None:
    assert library.mark([], read=True) == library.tag([], add=["x"]) == library.remove([]) == 0
    assert library.mark(four) == library.tag(four) == library.tag(four, add=["", "  "]) == 0


def test_one_that_is_unknown_keeps_all_from_being_changed(library: Library, four: list[str]) -> None:
    with pytest.raises(NotFound):
        library.mark([*four, "0123456789"], read=True)
    assert library.count().unread == 4


def test_languages_are_counted_the_most_frequent_first(library: Library, four: list[str]) -> None:
    library.keep(keeping(article("?", language=None)))
    assert list(library.languages().items()) == [("en", 3), ("de", 1)]


def test_an_entry_names_its_source(library: Library, four: list[str]) -> None:
    entry = library.stored(four[0]).entry
    assert (entry.source, entry.source_title) == (1, "The Post")


def test_a_story_told_twice_is_listed_once(library: Library) -> None:
    long = " ".join(f"Word {n} of the story follows the one before it." for n in range(40))
    first = library.keep(keeping(article(f"{long}\nIt ends.", "https://a.example/1", published="2024-01-01", site="A")))
    again = library.keep(keeping(article(f"{long}\nThe end.", "https://b.example/2", published="2024-01-02", site="B")))
    assert shown(library) == ["1"]
    assert shown(library, Wanted(duplicates=True)) == ["2", "1"]
    assert library.stored(first.id).entry.others == (again.id,)
    assert library.stored(again.id).entry.others == (first.id,)
    # what a filter leaves of a story is shown, though it is not the first of it
    assert shown(library, Wanted(site="B")) == ["2"]
    library.remove(first.id)
    assert shown(library) == ["2"]
    assert library.stored(again.id).entry.others == ()


def test_a_search_shows_one_of_each_story(library: Library) -> None:
    long = " ".join(f"Word {n} of the story follows the one before it." for n in range(40))
    for place, end in enumerate(("It ends.", "The end.")):
        library.keep(keeping(article(f"{long}\n{end}", f"https://a.example/{place}")))
    assert len(library.search("story follows")) == 1
    assert len(library.search("story follows", Wanted(duplicates=True))) == 2


def test_a_hit_shows_the_words_found_where_they_stand(library: Library) -> None:
    library.keep(keeping(article("Rain fell.\nThe harbour master resigned on Friday.", "https://a.example/1")))
    (hit,) = library.search("resigned")
    assert [hit.passage[mark.start : mark.end] for mark in hit.marks] == ["resigned"]
    assert hit.span is not None
    text = library.stored(hit.entry.id).article.text
    assert text[hit.span.start : hit.span.end] == hit.passage
