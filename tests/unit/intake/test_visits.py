"""Sources in, what is new of them kept: who is asked when, and what a visit comes to."""

from dataclasses import replace

import pytest

from newspaper import Answer, feed, one, story
from nutgraf.errors import LibraryError
from nutgraf.intake.filling import Wish, add, refresh
from nutgraf.records import FetchPages, Kept, Seen, SourceSettings, Status

LONG = "<p>" + " ".join(
    f"The council of Ellick met for the {word} time this year and spoke of the harbour, which is to be made deeper so "
    f"that larger ships can come in, as the {word} speaker said before the vote was put off again."
    for word in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
) + "</p>"  # fmt: skip


@pytest.fixture
def follow(tools, paper):
    """Return a function that follows a feed of paths that stand on the newspaper, and gives the first visit."""

    def follow(*paths, path="/feed", **settings):
        for number, name in enumerate(paths):
            paper.publish(f"/{name}", story(f"{name.title()} of Ellick closed", place=name, cost=number + 2))
        address = paper.publish_feed(path, *((name.title(), f"/{name}") for name in paths))
        return one(add(tools, address, Wish(settings)))

    return follow


def again(tools):
    (visited,) = refresh(tools, everything=True)
    return visited


def seen(visited):
    return [(arrival.seen, arrival.kept) for arrival in visited.arrivals]


def test_what_is_known_is_not_fetched_again(tools, paper, follow):
    follow("hall", "pool")
    paper.asked.clear()
    visited = again(tools)
    assert (visited.arrivals, visited.known) == ((), 2)
    assert paper.paths() == ["/feed"]


def test_what_is_new_is_fetched_alone(tools, paper, follow):
    follow("hall")
    paper.publish("/pool", story("Pool of Ellick closed", place="pool"))
    paper.publish_feed("/feed", ("Pool", "/pool"), ("Hall", "/hall"))
    paper.asked.clear()
    visited = again(tools)
    assert [arrival.title for arrival in visited.arrivals] == ["Pool of Ellick closed"]
    assert paper.paths() == ["/feed", "/pool"]
    assert visited.source.articles == 2


def test_a_feed_that_has_not_changed_is_asked_for_with_its_etag(tools, paper, follow):
    body = feed(paper.url)

    def answer(headers):
        if headers.get("if-none-match") == '"7"':
            return Answer(status=304)
        return Answer(body, content_type="application/rss+xml", headers=(("ETag", '"7"'),))

    follow()
    paper.answers["/feed"] = answer
    again(tools)
    visited = again(tools)
    assert (visited.error, visited.known) == (None, 0)
    assert paper.asked[-1][1]["if-none-match"] == '"7"'


def test_only_sources_that_are_due_are_visited(tools, follow):
    follow("hall")
    assert list(refresh(tools)) == []
    assert len(list(refresh(tools, everything=True))) == 1


def test_a_source_can_be_visited_by_its_number_before_it_is_due(tools, follow):
    first = follow("hall").source
    follow("pool", path="/other")
    (visited,) = refresh(tools, ids=[first.id])
    assert visited.source.id == first.id


def test_a_page_that_fails_is_tried_again_and_after_five_times_given_up(tools, paper, follow):
    follow()
    paper.publish_feed("/feed", ("Pool", "/pool"))
    visits = [again(tools) for _ in range(6)]
    assert [seen(visited) for visited in visits[:5]] == [[(Seen.FAILED, None)]] * 5
    assert "404" in visits[0].arrivals[0].reason
    assert visits[5].arrivals == ()
    paper.publish("/pool", story("Pool of Ellick closed", place="pool"))
    assert again(tools).arrivals == ()


def test_a_page_that_failed_once_is_kept_when_it_is_there(tools, paper, follow):
    follow()
    paper.publish_feed("/feed", ("Pool", "/pool"))
    again(tools)
    paper.publish("/pool", story("Pool of Ellick closed", place="pool"))
    assert seen(again(tools)) == [(Seen.KEPT, Kept.ADDED)]
    assert again(tools).known == 1


def test_a_source_that_fails_says_why_and_waits_longer_each_time(tools, paper, follow):
    source = follow("hall").source
    del paper.answers["/feed"]
    first, second = again(tools), again(tools)
    assert "404" in first.error
    assert (first.source.failures, second.source.failures) == (1, 2)
    assert first.source.next_at < second.source.next_at
    paper.publish_feed("/feed", ("Hall", "/hall"))
    assert (again(tools).error, tools.library.source(source.id).failures) == (None, 0)


def test_one_source_that_fails_does_not_hold_up_the_others(tools, paper, follow):
    follow("hall")
    broken = follow("pool", path="/broken").source
    paper.publish("/broken", "<html><body>Sold to a bank</body></html>")
    visits = {visited.source.id: visited for visited in refresh(tools, everything=True)}
    assert len(visits) == 2
    assert [source for source, visited in visits.items() if visited.error] == [broken.id]


def test_a_story_that_the_feed_holds_whole_is_not_fetched(tools, paper):
    item = f"<item><title>Harbour to be made deeper</title><link>{paper.url}/harbour</link><description>{escaped(LONG)}</description></item>"
    paper.publish("/feed", feed(paper.url, extra=item), "application/rss+xml")
    visited = one(add(tools, f"{paper.url}/feed", Wish({})))
    assert seen(visited) == [(Seen.KEPT, Kept.ADDED)]
    assert "/harbour" not in paper.paths()
    assert tools.library.find(address=f"{paper.url}/harbour") == visited.arrivals[0].id


def test_the_page_is_fetched_all_the_same_where_the_owner_wants_it(tools, paper):
    item = (
        f"<item><title>Harbour</title><link>{paper.url}/harbour</link><description>{escaped(LONG)}</description></item>"
    )
    paper.publish("/feed", feed(paper.url, extra=item), "application/rss+xml")
    paper.publish("/harbour", story("Harbour of Ellick closed", place="harbour"))
    visited = one(add(tools, f"{paper.url}/feed", Wish({"pages": FetchPages.ALWAYS})))
    assert [arrival.title for arrival in visited.arrivals] == ["Harbour of Ellick closed"]


def test_behind_a_wall_the_text_of_the_feed_is_kept(tools, paper):
    item = f"<item><title>Harbour to be made deeper</title><link>{paper.url}/harbour</link><description>{escaped(LONG)}</description></item>"
    paper.publish("/feed", feed(paper.url, extra=item), "application/rss+xml")
    paper.publish("/harbour", "<html><body></body></html>")
    visited = one(add(tools, f"{paper.url}/feed", Wish({"pages": FetchPages.ALWAYS})))
    assert seen(visited) == [(Seen.KEPT, Kept.ADDED)]
    assert "made deeper" in tools.library.stored(visited.arrivals[0].id).article.text


def escaped(markup):
    return markup.replace("&", "&amp;").replace("<", "&lt;")


def test_filters_of_the_source_leave_stories_out_for_good(tools, paper, follow):
    visited = follow("hall", "pool", not_words=("pool",))
    assert sorted(visited.arrivals, key=lambda arrival: arrival.title)[1].seen is Seen.FILTERED
    assert tools.library.count().articles == 1
    paper.asked.clear()
    again(tools)
    assert paper.paths() == ["/feed"]


def test_an_entry_that_its_publisher_has_updated_is_fetched_again(tools, paper):
    def atom(updated):
        entry = (
            f"<entry><id>1</id><title>Hall</title><link href='{paper.url}/hall'/><updated>{updated}</updated></entry>"
        )
        return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><id>post</id>{entry}</feed>"

    paper.publish("/hall", story("Hall of Ellick closed", cost=4))
    paper.publish("/atom", atom("2020-01-01T00:00:00Z"), "application/atom+xml")
    first = one(add(tools, f"{paper.url}/atom", Wish({})))
    paper.publish("/hall", story("Hall of Ellick closed", cost=9))
    paper.publish("/atom", atom("2090-01-01T00:00:00Z"), "application/atom+xml")
    assert seen(again(tools)) == [(Seen.KEPT, Kept.UPDATED)]
    assert len(tools.library.versions(first.arrivals[0].id)) == 2


def test_a_story_in_two_feeds_is_fetched_and_kept_once(tools, paper, follow):
    follow("hall")
    paper.asked.clear()
    other = paper.publish_feed("/other", ("The hall", "/hall"))
    visited = one(add(tools, other, Wish({})))
    assert seen(visited) == [(Seen.KEPT, Kept.UNCHANGED)]
    assert paper.paths() == ["/other"]
    assert tools.library.count().articles == 1
    assert [source.articles for source in tools.library.sources()] == [1, 1]


def test_a_feed_that_has_moved_for_good_is_asked_for_at_its_new_address(tools, paper, follow):
    follow("hall")
    paper.answers["/new"] = paper.answers["/feed"]
    paper.answers["/feed"] = Answer(status=301, headers=(("Location", "/new"),))
    again(tools)
    paper.asked.clear()
    assert again(tools).source.url == f"{paper.url}/new"
    assert paper.paths() == ["/new"]


def test_what_is_refused_to_robots_is_not_fetched(tools, paper, follow):
    paper.answers["/robots.txt"] = Answer("User-agent: *\nDisallow: /pool", content_type="text/plain")
    visited = follow("hall", "pool")
    assert {arrival.seen for arrival in visited.arrivals} == {Seen.KEPT, Seen.FAILED}
    assert "/pool" not in paper.paths()


def test_a_news_sitemap_is_a_source_too(tools, paper):
    paper.publish("/hall", story("Hall of Ellick closed"))
    news = "http://www.google.com/schemas/sitemap-news/0.9"
    body = (
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="{news}"><url><loc>{paper.url}/hall</loc>'
        "<n:news><n:publication><n:name>Post</n:name><n:language>en</n:language></n:publication>"
        "<n:publication_date>2026-11-24</n:publication_date><n:title>Hall</n:title></n:news></url></urlset>"
    )
    paper.publish("/news.xml", body, "application/xml")
    visited = one(add(tools, f"{paper.url}/news.xml", Wish({})))
    assert seen(visited) == [(Seen.KEPT, Kept.ADDED)]


def test_an_interrupted_visit_gives_the_source_back_to_the_next(tools, paper, follow):
    follow()
    for name in ("hall", "pool", "school"):
        paper.publish(f"/{name}", story(f"{name.title()} closed", place=name))
    paper.publish_feed("/feed", *((name, f"/{name}") for name in ("hall", "pool", "school")))
    visits = refresh(tools, everything=True, on_arrival=lambda _source, _arrival: tools.stopping.set())
    (stopped,) = visits
    assert len(stopped.arrivals) == 1
    tools.stopping.clear()
    (rest,) = refresh(tools)
    assert len(rest.arrivals) == 2
    assert tools.library.count().articles == 3


def test_trouble_with_the_library_is_raised(tools, follow, tmp_path):
    follow("hall")
    tools.library.close()
    for file in tmp_path.glob("library.sqlite*"):
        file.write_bytes(b"no database at all" * 1000)
    with pytest.raises(LibraryError):
        list(refresh(tools, everything=True))


def test_pages_are_kept_only_where_they_are_wanted(tools, paper):
    address = paper.publish("/hall", story("Hall of Ellick closed"))
    arrival = one(add(replace(tools, keep_pages=False), address, Wish({})))
    assert tools.library.pages(arrival.id) == ()


def test_a_teaser_is_kept_as_one(tools, paper):
    free = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    foot = "<div class='paywall'>Subscribe to read the whole story. Already a subscriber? Log in.</div>"
    address = paper.publish("/hall", story("Hall of Ellick closed", head=free, foot=foot))
    arrival = one(add(tools, address, Wish({})))
    assert arrival.status in {Status.TEASER, Status.COMPLETE}
    assert tools.library.stored(arrival.id).entry.status is arrival.status


def test_the_cookie_of_a_source_goes_to_no_other_site(tools, paper):
    other = paper.url.replace("127.0.0.1", "localhost")
    paper.publish("/hall", story("Hall of Ellick closed"))
    item = f"<item><title>Hall</title><link>{other}/hall</link></item>"
    paper.publish("/feed", feed(paper.url, extra=item), "application/rss+xml")
    add_all = list(add(tools, f"{paper.url}/feed", Wish({"cookie": "session=abc"})))
    assert seen(add_all[0]) == [(Seen.KEPT, Kept.ADDED)]
    sent = {path: headers.get("cookie") for path, headers in paper.asked if path != "/robots.txt"}
    assert sent == {"/feed": "session=abc", "/hall": None}


def test_settings_are_kept_with_the_source(tools, follow):
    visited = follow("hall", tags=("local",), least_words=5)
    assert visited.source.settings == SourceSettings(tags=("local",), least_words=5)
    assert tools.library.tags() == {"local": 1}


def test_a_feed_is_read_again_while_a_story_of_it_is_missing(tools, paper):
    body = feed(paper.url, ("Pool", "/pool"))

    def answer(headers):
        if headers.get("if-none-match") == '"7"':
            return Answer(status=304)
        return Answer(body, content_type="application/rss+xml", headers=(("ETag", '"7"'),))

    paper.answers["/feed"] = answer
    assert seen(one(add(tools, f"{paper.url}/feed", Wish({})))) == [(Seen.FAILED, None)]
    paper.publish("/pool", story("Pool of Ellick closed", place="pool"))
    assert seen(again(tools)) == [(Seen.KEPT, Kept.ADDED)]


def test_a_change_is_seen_though_the_visit_after_it_failed(tools, paper):
    entry = "<entry><id>1</id><title>Hall</title><link href='{}/hall'/><updated>{}</updated></entry>"
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><id>post</id>{}</feed>"
    paper.publish("/hall", story("Hall of Ellick closed", cost=4))
    old = atom.format(entry.format(paper.url, "2020-01-01T00:00:00Z"))
    paper.publish("/atom", old, "application/atom+xml")
    before = one(add(tools, f"{paper.url}/atom", Wish({}))).source.checked_at
    paper.answers["/atom"] = Answer(status=500)
    assert again(tools).error is not None
    assert tools.library.sources()[0].checked_at == before


def test_a_story_that_was_removed_does_not_come_back_when_its_publisher_changes_it(tools, paper):
    entry = "<entry><id>1</id><title>Hall</title><link href='{}/hall'/><updated>{}</updated></entry>"
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Post</title><id>post</id>{}</feed>"
    paper.publish("/hall", story("Hall of Ellick closed"))
    paper.publish("/atom", atom.format(entry.format(paper.url, "2020-01-01T00:00:00Z")), "application/atom+xml")
    visited = one(add(tools, f"{paper.url}/atom", Wish({})))
    tools.library.remove([visited.arrivals[0].id])
    paper.publish("/atom", atom.format(entry.format(paper.url, "2090-01-01T00:00:00Z")), "application/atom+xml")
    assert again(tools).arrivals == ()
    assert tools.library.count().articles == 0


def test_a_feed_does_not_tell_the_story_of_another_site_in_its_place(tools, paper):
    elsewhere = paper.url.replace("127.0.0.1", "localhost")
    true = one(add(tools, paper.publish("/hall", story("Hall of Ellick closed")), Wish({})))
    item = (
        f"<item><guid>1</guid><title>Evil tale</title><link>{paper.url}/hall</link>"
        f"<description>{escaped(LONG)}</description></item>"
    )
    paper.publish("/feed", feed(paper.url, extra=item), "application/rss+xml")
    visited = one(add(tools, f"{elsewhere}/feed", Wish({"pages": FetchPages.AUTO})))
    assert seen(visited) == [(Seen.KEPT, Kept.UNCHANGED)]
    other = item.replace("/hall", "/pool").replace("<guid>1", "<guid>2")
    paper.publish("/pool", story("Pool of Ellick closed", place="pool"))
    paper.publish("/feed", feed(paper.url, extra=other), "application/rss+xml")
    assert [arrival.title for arrival in again(tools).arrivals] == ["Pool of Ellick closed"]
    assert tools.library.stored(true.id).article.title == "Hall of Ellick closed"


def test_a_source_with_a_cookie_does_not_move_to_another_site(tools, paper):
    elsewhere = paper.url.replace("127.0.0.1", "localhost")
    paper.publish_feed("/new")
    paper.answers["/feed"] = Answer(status=301, headers=(("Location", f"{elsewhere}/new"),))
    paper.answers["/old"] = paper.answers["/new"]
    visited = one(add(tools, f"{paper.url}/old", Wish({"cookie": "session=abc"})))
    paper.answers["/old"] = paper.answers["/feed"]
    again(tools)
    again(tools)
    assert tools.library.source(visited.source.id).url == f"{paper.url}/old"
    assert not [path for path, headers in paper.asked if path == "/new" and "cookie" in headers]


def test_an_interrupted_visit_leaves_no_lease_behind(tools, paper):
    paper.publish("/hall", story("Hall of Ellick closed"))
    address = paper.publish_feed("/feed", ("Hall", "/hall"))

    def interrupt(_source, _arrival):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(add(tools, address, Wish({}), on_arrival=interrupt))
    assert again(tools).error is None


def test_a_story_that_is_known_gets_the_tags_of_the_second_source_too(tools, paper, follow):
    follow("hall", tags=("one",))
    other = paper.publish_feed("/other", ("The hall", "/hall"))
    one(add(tools, other, Wish({"tags": ("two",)})))
    assert tools.library.tags() == {"one": 1, "two": 1}
