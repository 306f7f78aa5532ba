"""A page, a feed or a file of subscriptions in: kept, or followed from now on."""

import pytest

from newspaper import Answer, every, one, story
from nutgraf.errors import HTTPStatus, InputError
from nutgraf.intake.filling import Wish, add, refresh
from nutgraf.records import Arrival, FetchPages, Kept, Seen, SourceKind, Status, Visited

PLAIN = Wish({})


def added(tools, what, **settings):
    return one(add(tools, what, Wish(settings)))


def test_a_page_is_kept_with_summary_facts_and_the_page_itself(tools, paper):
    address = paper.publish("/hall", story("Town hall of Ellick closed"))
    arrival = added(tools, address)
    assert isinstance(arrival, Arrival)
    assert (arrival.seen, arrival.kept, arrival.title) == (Seen.KEPT, Kept.ADDED, "Town hall of Ellick closed")
    stored = tools.library.stored(arrival.id)
    assert stored.article.text.startswith("The town of Ellick closed its town hall")
    assert {"medium"} < set(stored.summaries)
    assert stored.entry.headline is not None
    assert stored.facts.names
    (page,) = tools.library.pages(arrival.id)
    assert page.url == address
    assert b"<h1>Town hall of Ellick closed</h1>" in page.body


def test_a_page_added_twice_is_one_article(tools, paper):
    address = paper.publish("/hall", story("Town hall of Ellick closed"))
    first, second = added(tools, address), added(tools, address)
    assert (first.id, second.kept) == (second.id, Kept.UNCHANGED)
    assert tools.library.count().articles == 1


def test_a_page_that_its_publisher_changed_is_a_version_more(tools, paper):
    address = paper.publish("/hall", story("Town hall of Ellick closed", cost=4))
    first = added(tools, address)
    paper.publish("/hall", story("Town hall of Ellick closed", cost=9))
    second = added(tools, address)
    assert (second.id, second.kept) == (first.id, Kept.UPDATED)
    assert ["9 million" in version.text for version in tools.library.versions(first.id)] == [True, False]


def test_a_saved_page_is_kept_from_its_file(tools, tmp_path):
    file = tmp_path / "hall.html"
    file.write_text(story("Town hall of Ellick closed"), encoding="utf-8")
    assert added(tools, str(file)).kept is Kept.ADDED


def test_a_feed_is_followed_and_its_stories_are_kept(tools, paper):
    paper.publish("/hall", story("Town hall of Ellick closed"))
    paper.publish("/pool", story("Pool of Ellick closed", place="pool", part="pipes"))
    address = paper.publish_feed("/feed", ("Town hall", "/hall"), ("Pool", "/pool"))
    visited = added(tools, address)
    assert isinstance(visited, Visited)
    assert (visited.is_new, visited.error, visited.known) == (True, None, 0)
    assert {arrival.title for arrival in visited.arrivals} == {"Town hall of Ellick closed", "Pool of Ellick closed"}
    (source,) = tools.library.sources()
    assert (source.url, source.kind, source.title, source.articles) == (address, SourceKind.FEED, "The Ellick Post", 2)


def test_a_front_page_is_taken_for_the_feed_that_it_announces(tools, paper):
    paper.publish("/hall", story("Town hall of Ellick closed"))
    feed = paper.publish_feed("/feed", ("Town hall", "/hall"))
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    paper.publish(
        "/", f"<html><head><title>Ellick Post</title>{link}</head><body><a href='/hall'>Hall</a></body></html>"
    )
    assert added(tools, f"{paper.url}/").source.url == feed


def test_an_article_that_announces_a_feed_is_kept_as_an_article(tools, paper):
    paper.publish_feed("/feed", ("Town hall", "/hall"))
    link = '<link rel="alternate" type="application/rss+xml" href="/feed">'
    address = paper.publish("/hall", story("Town hall of Ellick closed", head=link))
    assert isinstance(added(tools, address), Arrival)
    assert tools.library.sources() == ()


def test_a_page_without_a_story_is_not_kept_and_says_why(tools, paper):
    arrival = added(tools, paper.publish("/empty", "<html><body></body></html>"))
    assert (arrival.seen, arrival.status, arrival.id) == (Seen.NO_STORY, Status.EMPTY, None)
    assert arrival.reason
    assert tools.library.count().articles == 0


def test_all_feeds_of_an_opml_file_are_followed_with_their_folders_as_tags(tools, paper, tmp_path):
    paper.publish("/hall", story("Town hall of Ellick closed"))
    good, bad = paper.publish_feed("/feed", ("Town hall", "/hall")), f"{paper.url}/gone"
    file = tmp_path / "subscriptions.opml"
    outlines = f'<outline text="Local"><outline type="rss" text="Post" xmlUrl="{good}"/></outline>'
    outlines += f'<outline type="rss" text="Gone" xmlUrl="{bad}"/>'
    file.write_text(f'<opml version="2.0"><head/><body>{outlines}</body></opml>', encoding="utf-8")
    visits = {visited.source.url: visited for visited in every(add(tools, str(file), PLAIN))}
    assert visits.keys() == {good, bad}
    assert visits[good].source.settings.tags == ("Local",)
    assert "404" in visits[bad].error
    assert all(visited.is_new for visited in visits.values())
    assert tools.library.tags() == {"Local": 1}


def test_without_visiting_nothing_of_a_source_is_fetched_but_the_feed(tools, paper):
    address = paper.publish_feed("/feed", ("Town hall", "/hall"))
    visited = one(add(tools, address, Wish({}, visiting=False)))
    assert visited.arrivals == ()
    assert paper.paths() == ["/feed"]


def test_adding_a_source_again_changes_its_settings(tools, paper):
    address = paper.publish_feed("/feed")
    added(tools, address, tags=("news",), pages=FetchPages.NEVER)
    visited = added(tools, address, words=("bridge",))
    assert visited.is_new is False
    settings = visited.source.settings
    assert (settings.tags, settings.words, settings.pages) == (("news",), ("bridge",), FetchPages.NEVER)


def test_a_feed_in_a_file_cannot_be_followed_and_says_what_to_give(tools, tmp_path):
    file = tmp_path / "feed.xml"
    file.write_text('<rss version="2.0"><channel><title>Post</title></channel></rss>', encoding="utf-8")
    with pytest.raises(InputError, match="give the address"):
        added(tools, str(file))


def test_an_address_that_is_not_there_is_an_error(tools, paper):
    with pytest.raises(HTTPStatus):
        added(tools, f"{paper.url}/nothing")


def test_the_cookie_of_a_subscription_is_sent_and_shown_nowhere(tools, paper):
    paper.answers["/hall"] = lambda headers: (
        Answer(story("Town hall of Ellick closed")) if headers.get("cookie") == "session=abc" else Answer("", 403)
    )
    address = paper.publish_feed("/feed", ("Town hall", "/hall"))
    visited = added(tools, address, cookie="session=abc")
    assert visited.arrivals[0].kept is Kept.ADDED
    assert "session=abc" not in repr(visited)
    (again,) = refresh(tools, everything=True)
    assert again.error is None


def test_a_story_on_several_pages_is_joined(tools, paper):
    second = story("Town hall of Ellick closed", place="cellar", part="beams", cost=7)
    paper.publish("/hall?page=2", second)
    head = f'<link rel="next" href="{paper.url}/hall?page=2">'
    address = paper.publish("/hall", story("Town hall of Ellick closed", head=head))
    arrival = added(tools, address)
    stored = tools.library.stored(arrival.id)
    assert "town hall" in stored.article.text
    assert "7 million" in stored.article.text
    assert stored.article.status is Status.COMPLETE
    assert [page.url for page in tools.library.pages(arrival.id)] == [address, f"{paper.url}/hall?page=2"]
    assert tools.library.find(address=f"{paper.url}/hall?page=2") == arrival.id


def test_a_story_whose_second_page_is_missing_says_so(tools, paper):
    head = f'<link rel="next" href="{paper.url}/hall?page=2">'
    arrival = added(tools, paper.publish("/hall", story("Town hall of Ellick closed", head=head)))
    assert arrival.status is Status.TEASER
    assert "404" in tools.library.stored(arrival.id).article.status_reason


def test_a_page_that_claims_the_address_of_another_sites_story_does_not_replace_it(tools, paper):
    true = added(tools, paper.publish("/hall", story("Town hall of Ellick closed")))
    elsewhere = paper.url.replace("127.0.0.1", "localhost")
    claim = f'<link rel="canonical" href="{paper.url}/hall">'
    paper.publish("/lie", story("Town hall sold", place="pool", head=claim))
    false = added(tools, f"{elsewhere}/lie")
    assert false.kept is Kept.ADDED
    assert tools.library.stored(true.id).article.title == "Town hall of Ellick closed"
    assert tools.library.find(address=f"{paper.url}/hall") == true.id


def test_a_cookie_is_for_one_source_and_not_for_a_list_of_them(tools, tmp_path):
    file = tmp_path / "subscriptions.opml"
    file.write_text(
        '<opml version="2.0"><body><outline xmlUrl="https://a.example/feed"/></body></opml>', encoding="utf-8"
    )
    with pytest.raises(InputError, match="one source"):
        added(tools, str(file), cookie="session=abc")


def test_a_front_page_that_announces_no_feed_is_followed_where_one_stands_at_a_usual_place(tools, paper):
    paper.publish("/hall", story("Town hall of Ellick closed"))
    feed = paper.publish_feed("/rss.xml", ("Town hall", "/hall"))
    paper.publish("/", "<html><head><title>Ellick Post</title></head><body><a href='/hall'>Hall</a></body></html>")
    assert added(tools, f"{paper.url}/").source.url == feed
