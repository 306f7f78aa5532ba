"""What is kept, what is found again, and what counts as the same article."""

import pytest
from stories import RECIPE, article, digest, keeping, names, page, story, summary

from nutgraf.errors import NotFound
from nutgraf.library import Library
from nutgraf.records import Kept, Outcome, SourceKind, Status

FERRY = "The ferry stopped on Monday.\nIt had run for ninety years without a pause."
FERRY_AGAIN = "The ferry stopped on Monday.\nIt had run for ninety years without a pause.\nIt runs again since noon."
URL = "https://post.example/ferry"


def test_a_kept_article_comes_back_as_it_was(library: Library) -> None:
    kept = keeping(article(FERRY, URL), facts=names("Ana Ruiz"), headline="The ferry stopped.")
    outcome = library.keep(kept)
    found = library.stored(outcome.id)
    assert outcome == Outcome(digest(URL)[:32], Kept.ADDED)
    assert found.article == kept.document.article
    assert found.facts == names("Ana Ruiz")
    assert found.summaries == {"medium": summary(kept.document.article)}
    assert found.recipe == RECIPE
    assert found.entry.headline == "The ferry stopped."
    assert found.entry.words == 14
    assert found.entry.authors == ("Ana Ruiz",)


def test_pages_come_back_to_the_byte_and_in_order(library: Library) -> None:
    pages = (page(b"\x00\xff first " * 4000), page(b"", "https://post.example/ferry/2"))
    kept = library.keep(keeping(article(FERRY, URL), pages=pages))
    assert library.pages(kept.id) == pages


def test_an_article_without_a_page_has_none(library: Library) -> None:
    assert library.pages(library.keep(story(1)).id) == ()


def test_keeping_the_same_twice_changes_nothing(library: Library) -> None:
    kept = keeping(article(FERRY, URL), pages=(page(b"ferry"),))
    library.keep(kept)
    before = library.stored(digest(URL)[:32])
    assert library.keep(kept).kept is Kept.UNCHANGED
    assert library.stored(before.entry.id) == before
    assert len(library.versions(before.entry.id)) == 1


def test_an_address_with_a_fragment_leads_to_the_page(library: Library) -> None:
    kept = library.keep(keeping(article(FERRY, URL)))
    assert library.find(address=f"{URL}#comments") == kept.id
    assert library.find(address="https://post.example/other") is None


def test_every_address_that_led_to_an_article_finds_it(library: Library) -> None:
    redirect, amp = "https://t.example/x1", "https://amp.post.example/ferry"
    kept = library.keep(keeping(article(FERRY, amp, canonical_url=URL), addresses=(redirect,)))
    assert {library.find(address=address) for address in (URL, redirect, amp)} == {kept.id}
    assert library.stored(redirect).article.canonical_url == URL


def test_one_text_under_two_addresses_is_one_article(library: Library) -> None:
    first = library.keep(keeping(article(FERRY, URL)))
    second = library.keep(keeping(article(FERRY, "https://mirror.example/ferry")))
    assert second == Outcome(first.id, Kept.UNCHANGED)
    assert library.find(address="https://mirror.example/ferry") == first.id
    assert library.stored(first.id).article.url == URL
    assert library.count().articles == 1


def test_both_sources_of_one_text_are_linked_to_it(library: Library) -> None:
    one, _ = library.add_source("https://post.example/feed", SourceKind.FEED)
    other, _ = library.add_source("https://mirror.example/feed", SourceKind.FEED)
    first = library.keep(keeping(article(FERRY, URL), source=one.id, guid="a"))
    library.keep(keeping(article(FERRY, "https://mirror.example/ferry"), source=other.id, guid="b"))
    assert [source.articles for source in library.sources()] == [1, 1]
    assert library.find(guid=(one.id, "a")) == library.find(guid=(other.id, "b")) == first.id
    assert library.find(guid=(one.id, "b")) is None
    assert library.stored(first.id).entry.source == one.id


def test_teasers_of_one_wording_are_one_only_under_one_title(library: Library) -> None:
    teaser = {"status": Status.TEASER}
    text = "Read the whole story with a subscription."
    first = library.keep(keeping(article(text, "https://a.example/1", title="Storm", **teaser)))
    other = library.keep(keeping(article(text, "https://a.example/2", title="Calm", **teaser)))
    again = library.keep(keeping(article(text, "https://b.example/1", title="Storm", **teaser)))
    assert other.kept is Kept.ADDED
    assert again == Outcome(first.id, Kept.UNCHANGED)


def test_pages_without_a_story_are_never_taken_for_one_another(library: Library) -> None:
    for number in (1, 2):
        wall = article("", f"https://a.example/{number}", status=Status.CONSENT_WALL)
        assert library.keep(keeping(wall)).kept is Kept.ADDED


def test_a_changed_text_is_a_version_more(library: Library) -> None:
    library.keep(keeping(article(FERRY, URL)))
    library.mark(URL, read=True)
    outcome = library.keep(keeping(article(FERRY_AGAIN, URL)))
    assert outcome.kept is Kept.UPDATED
    found = library.stored(URL)
    assert found.article.text == FERRY_AGAIN
    assert found.entry.changed_at is not None
    assert found.entry.read_at is not None
    assert [version.text for version in library.versions(URL)] == [FERRY_AGAIN, FERRY]


def test_a_text_that_is_taken_back_is_the_newest_again(library: Library) -> None:
    for text in (FERRY, FERRY_AGAIN, FERRY):
        library.keep(keeping(article(text, URL)))
    assert [version.text for version in library.versions(URL)] == [FERRY, FERRY_AGAIN]
    assert library.stored(URL).article.text == FERRY


def test_the_diff_of_two_versions_shows_the_paragraph_that_came(library: Library) -> None:
    library.keep(keeping(article(FERRY, URL, title="Ferry")))
    assert library.diff(URL) == ""
    library.keep(keeping(article(FERRY_AGAIN, URL, title="Ferry")))
    lines = library.diff(URL).splitlines()
    assert [line for line in lines if line.startswith(("+", "-"))][2:] == ["+It runs again since noon."]
    assert "-It runs again since noon." in library.diff(URL, digest(FERRY_AGAIN), digest(FERRY)).splitlines()
    with pytest.raises(NotFound, match="no version"):
        library.diff(URL, "0" * 64)


def test_an_old_text_is_still_known_under_another_address(library: Library) -> None:
    first = library.keep(keeping(article(FERRY, URL)))
    library.keep(keeping(article(FERRY_AGAIN, URL)))
    assert library.keep(keeping(article(FERRY, "https://mirror.example/f"))) == Outcome(first.id, Kept.UNCHANGED)
    assert library.stored(first.id).article.text == FERRY_AGAIN


@pytest.mark.parametrize("status", [Status.PAYWALL, Status.ERROR_PAGE, Status.CONSENT_WALL, Status.EMPTY])
def test_a_wall_does_not_take_the_place_of_a_story(library: Library, status: Status) -> None:
    library.keep(keeping(article(FERRY, URL)))
    assert library.keep(keeping(article("Not found.", URL, status=status))).kept is Kept.UNCHANGED
    assert library.stored(URL).article.text == FERRY


def test_a_story_takes_the_place_of_a_teaser(library: Library) -> None:
    library.keep(keeping(article("The ferry stopped on Monday.", URL, status=Status.TEASER)))
    assert library.keep(keeping(article(FERRY, URL))).kept is Kept.UPDATED
    assert library.stored(URL).entry.status is Status.COMPLETE


def test_telling_the_same_page_anew_is_no_change_of_the_publisher(library: Library) -> None:
    pages = (page(b"<p>The ferry stopped"),)
    library.keep(keeping(article(FERRY_AGAIN, URL), pages=pages))
    assert list(library.outdated("nutgraf 2")) == [digest(URL)[:32]]
    outcome = library.keep(keeping(article(FERRY, URL), pages=pages, recipe="nutgraf 2"))
    found = library.stored(URL)
    assert outcome.kept is Kept.UNCHANGED
    assert (found.article.text, found.recipe, found.entry.changed_at) == (FERRY, "nutgraf 2", None)
    assert [version.text for version in library.versions(URL)] == [FERRY]
    assert list(library.outdated("nutgraf 2")) == []


def test_a_new_text_without_its_page_does_not_keep_the_page_of_the_old_one(library: Library) -> None:
    library.keep(keeping(article(FERRY, URL), pages=(page(b"old"),)))
    library.keep(keeping(article(FERRY_AGAIN, URL)))
    assert library.pages(URL) == ()


def test_a_page_that_moved_is_the_same_article_and_keeps_its_id(library: Library) -> None:
    new = "https://post.example/news/ferry"
    first = library.keep(keeping(article(FERRY, URL)))
    moved = library.keep(keeping(article(FERRY_AGAIN, new, canonical_url=new), addresses=(URL,)))
    assert moved == Outcome(first.id, Kept.UPDATED)
    assert library.stored(new).article.id == first.id
    assert library.keep(keeping(article(FERRY_AGAIN, new, canonical_url=new))).id == first.id


def test_a_front_page_that_leads_elsewhere_today_leads_to_another_article(library: Library) -> None:
    front = "https://post.example/today"
    monday = article(FERRY, front, canonical_url="https://post.example/monday")
    tuesday = article("Rain fell.\nIt fell all day long.", front, canonical_url="https://post.example/tuesday")
    first, second = library.keep(keeping(monday)), library.keep(keeping(tuesday))
    assert (first.kept, second.kept) == (Kept.ADDED, Kept.ADDED)
    assert library.find(address=front) == second.id
    assert library.find(address="https://post.example/monday") == first.id


def test_an_article_without_an_address_is_known_by_its_text(library: Library) -> None:
    first = library.keep(keeping(article(FERRY)))
    assert library.keep(keeping(article(FERRY))) == Outcome(first.id, Kept.UNCHANGED)


def test_a_prefix_of_an_id_is_enough_where_it_is_the_only_one(library: Library) -> None:
    alike = [article(f"Story {n}.", id=f"abcd{n:028}") for n in (1, 2)]
    for one in alike:
        library.keep(keeping(one))
    assert library.stored("abcd" + "0" * 27 + "2").article.text == "Story 2."
    with pytest.raises(NotFound, match="Several"):
        library.stored("abcd")
    with pytest.raises(NotFound, match="no article"):
        library.stored("abce")


@pytest.mark.parametrize("named", ["", "abc", "xyz1", "' OR 1=1 --", "%%%%", "a" * 33, "\x00\x00\x00\x00"])
def test_what_is_no_id_is_not_found(library: Library, named: str) -> None:
    with pytest.raises(NotFound):
        library.stored(named)


def test_a_summary_of_another_recipe_does_not_count(library: Library) -> None:
    told = article(FERRY, URL)
    library.keep(keeping(told))
    short = summary(told, recipe="summary s2")
    assert library.summary(told.content_hash, "short", "summary s2") is None
    library.keep_summary(told.content_hash, "short", short)
    assert library.summary(told.content_hash, "short", "summary s2") == short
    assert library.summary(told.content_hash, "short", "summary s1") is None
    assert set(library.stored(URL).summaries) == {"medium", "short"}


def test_a_summary_for_lists_is_shown_in_them(library: Library) -> None:
    told = article(FERRY, URL)
    library.keep(keeping(told, headline=None))
    library.keep_summary(told.content_hash, "headline", summary(told))
    assert library.stored(URL).entry.headline == "The ferry stopped on Monday."


def test_text_that_databases_refuse_is_kept_all_the_same(library: Library) -> None:
    odd = "A null \0 and half \ud83d a pair."
    found = library.stored(library.keep(keeping(article(odd, URL, title=odd, site="\0" * 5000, authors=(odd,)))).id)
    assert found.article.text == odd
    assert found.entry.title == "A null \ufffd and half \ufffd a pair."


def test_many_are_kept_in_order_and_told_when_safe(library: Library) -> None:
    outcomes = list(library.keep_all(story(number) for number in range(120)))
    assert [outcome.kept for outcome in outcomes] == [Kept.ADDED] * 120
    assert library.count().articles == 120
    assert [o.kept for o in library.keep_all(story(number) for number in range(120))] == [Kept.UNCHANGED] * 120


def test_what_is_removed_is_gone_with_all_that_belonged_to_it(library: Library) -> None:
    source, _ = library.add_source("https://post.example/feed", SourceKind.FEED)
    told = article(FERRY, URL)
    kept = library.keep(keeping(told, pages=(page(b"x", URL),), source=source.id, guid="g", tags=("sea",)))
    other = library.keep(story(1))
    assert library.remove([kept.id]) == 1
    assert library.find(address=URL) is library.find(guid=(source.id, "g")) is None
    assert library.summary(told.content_hash, "medium", "summary s1") is None
    assert library.tags() == {}
    assert library.search("ferry") == ()
    assert library.seen(source.id, ["g", "h"]) == {"g": "removed"}
    assert library.stored(other.id)
    assert library.keep(keeping(told)).kept is Kept.ADDED


def test_removing_something_unknown_removes_nothing(library: Library) -> None:
    kept = library.keep(story(1))
    with pytest.raises(NotFound):
        library.remove([kept.id, "0000"])
    assert library.count().articles == 1
