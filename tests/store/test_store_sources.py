"""Sources: followed, claimed for a visit, visited; and their entries."""

from typing import Any

import pytest
from stories import article, keeping, story

from nutgraf.errors import Conflict, NotFound
from nutgraf.library import Library
from nutgraf.records import FetchPages, Seen, SourceKind, SourceSettings

FEED = "https://post.example/feed"
NOON, LATER = "2999-01-01T12:00:00Z", "2999-01-01T12:10:00Z"
SECRET = SourceSettings(FetchPages.ALWAYS, words=("sea",), cookie="session=s3cr3t", proxy="http://proxy.example:8080")


def visit(library: Library, source: int, **told: Any) -> None:
    library.visited(source, etag=None, last_modified=None, interval=60, next_at=LATER, **told)


def test_a_source_is_followed_once(library: Library) -> None:
    source, is_new = library.add_source(FEED, SourceKind.FEED, "The Post", "https://post.example/", SECRET)
    assert is_new
    assert library.add_source(FEED, SourceKind.SITEMAP) == (source, False)
    assert library.source(source.id) == library.source(str(source.id)) == library.source(FEED) == source
    assert (source.kind, source.title, source.settings, source.failures) == (SourceKind.FEED, "The Post", SECRET, 0)


def test_no_form_of_a_source_shows_its_cookie(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED, settings=SECRET)
    assert "s3cr3t" not in repr(source)
    assert "s3cr3t" not in str(library.sources())


def test_an_unknown_source_is_not_found(library: Library) -> None:
    for named in (7, "7", "https://nowhere.example/", "9" * 40):
        with pytest.raises(NotFound, match="source"):
            library.source(named)
    with pytest.raises(NotFound):
        library.set_source(7, title="x")
    with pytest.raises(NotFound):
        library.remove_source(7)


def test_a_source_can_be_changed(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    changed = library.set_source(source.id, title="Post\0", paused=True, settings=SECRET, url=f"{FEED}2")
    assert (changed.title, changed.paused, changed.settings) == ("Post\ufffd", True, SECRET)
    assert library.source(f"{FEED}2") == changed
    with pytest.raises(TypeError, match="failures"):
        library.set_source(source.id, failures=3)


def test_two_sources_cannot_have_one_address(library: Library) -> None:
    library.add_source(FEED, SourceKind.FEED)
    other, _ = library.add_source(f"{FEED}2", SourceKind.FEED)
    with pytest.raises(Conflict):
        library.set_source(other.id, url=FEED)


def test_a_due_source_is_claimed_by_one_only_until_it_is_visited(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    assert [claimed.id for claimed in library.claim_due(NOON)] == [source.id]
    assert list(library.claim_due(NOON)) == []
    assert list(library.claim_due(NOON, ids=[source.id])) == []
    library.visited(source.id, etag='"e"', last_modified="Mon", interval=1800, next_at=LATER)
    assert list(library.claim_due(NOON)) == []
    assert [claimed.id for claimed in library.claim_due(LATER)] == [source.id]


def test_a_lease_that_ran_out_lets_others_have_the_source(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    assert len(list(library.claim_due(NOON, lease_seconds=300))) == 1
    assert [claimed.id for claimed in library.claim_due(LATER)] == [source.id]


def test_sources_are_claimed_as_they_are_asked_for(library: Library) -> None:
    for number in range(3):
        library.add_source(f"{FEED}{number}", SourceKind.FEED)
    mine, theirs = library.claim_due(NOON), library.claim_due(NOON)
    assert [next(mine).id, next(theirs).id, next(mine).id] == [1, 2, 3]
    assert [*mine, *theirs] == []


def test_paused_sources_are_visited_only_when_named(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    library.set_source(source.id, paused=True)
    assert list(library.claim_due(NOON, all=True)) == []
    assert len(list(library.claim_due(NOON, ids=[source.id]))) == 1


def test_all_means_those_too_that_are_not_due(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    library.set_source(source.id, next_at=LATER)
    assert list(library.claim_due(NOON)) == []
    assert len(list(library.claim_due(NOON, all=True))) == 1


def test_failures_are_counted_until_a_visit_succeeds(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    for _ in range(2):
        visit(library, source.id, error="The server did not answer.\0")
    failed = library.source(source.id)
    assert (failed.failures, failed.error) == (2, "The server did not answer.\ufffd")
    visit(library, source.id, title="Post", home="https://post.example/")
    well = library.source(source.id)
    assert (well.failures, well.error, well.title, well.home) == (0, None, "Post", "https://post.example/")
    assert well.checked_at is not None


def test_a_title_that_the_owner_gave_stays(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED, "Mine")
    visit(library, source.id, title="Theirs")
    assert library.source(source.id).title == "Mine"


def test_a_source_that_moved_is_found_at_its_new_address(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    other, _ = library.add_source(f"{FEED}2", SourceKind.FEED)
    visit(library, source.id, moved_to="https://new.example/feed")
    visit(library, other.id, moved_to="https://new.example/feed")
    assert library.source("https://new.example/feed").id == source.id
    assert library.source(other.id).url == f"{FEED}2"


def test_a_visit_of_a_source_that_was_removed_meanwhile_is_no_error(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    library.remove_source(source.id)
    visit(library, source.id)
    assert library.sources() == ()


def test_removing_a_source_leaves_its_articles_unless_told(library: Library) -> None:
    one, _ = library.add_source(FEED, SourceKind.FEED)
    other, _ = library.add_source(f"{FEED}2", SourceKind.FEED)
    library.keep(story(1, source=one.id))
    library.keep(story(2, source=one.id))
    library.keep(story(2, source=other.id))
    library.keep(story(3, source=other.id))
    library.remove_source(one.id, articles=True)
    assert library.count().articles == 2
    library.remove_source(other.id)
    assert library.count().articles == 2
    assert library.stored("https://post.example/3").entry.source is None
    assert library.add_source(FEED, SourceKind.FEED)[0].id == 3


def test_an_entry_that_fails_the_fifth_time_is_given_up(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    for _ in range(4):
        library.see(source.id, "guid", Seen.FAILED, error="404")
    assert library.seen(source.id, ["guid", "other"]) == {"guid": Seen.FAILED}
    library.see(source.id, "guid", Seen.FAILED, error="404")
    assert library.seen(source.id, ["guid"]) == {"guid": Seen.GIVEN_UP}


def test_an_entry_that_succeeds_may_fail_anew(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    kept = library.keep(keeping(article("Rain fell.")))
    for what in (*[Seen.FAILED] * 4, Seen.KEPT, *[Seen.FAILED] * 4):
        library.see(source.id, "guid", what, id=kept.id if what is Seen.KEPT else None)
    assert library.seen(source.id, ["guid"]) == {"guid": Seen.FAILED}


def test_thousands_of_keys_are_looked_up_at_once(library: Library) -> None:
    source, _ = library.add_source(FEED, SourceKind.FEED)
    library.see(source.id, "k" * 10_000, Seen.FILTERED)
    keys = [*(f"key {number}" for number in range(3000)), "k" * 10_000]
    assert library.seen(source.id, keys) == {"k" * 10_000: Seen.FILTERED}
    assert library.seen(source.id, []) == {}


def test_an_article_of_a_source_that_is_gone_is_a_conflict(library: Library) -> None:
    with pytest.raises(Conflict):
        library.keep(story(1, source=99))
    assert library.count().articles == 0
