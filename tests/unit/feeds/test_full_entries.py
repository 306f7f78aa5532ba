"""Whether a feed holds a story or a teaser of it, and the page that is made of a whole story."""

import pytest

import nutgraf
from nutgraf.fetch.feeds import as_page, is_full
from nutgraf.records import Feed, FeedEntry, SourceKind, Status

SENTENCE = "The ferry sails again between the two harbours after ten weeks in the yard. "
PARAGRAPHS = [f"{SENTENCE * 5}That was day {number}." for number in ("one", "two", "three")]
STORY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
CHINESE = "渡船在船厂停了十个星期之后又开始在两个港口之间航行。"
THAI = "เรือข้ามฟากกลับมาแล่นระหว่างท่าเรือทั้งสองอีกครั้ง"
FEED = Feed(SourceKind.FEED, "Harbour & <News>", "https://news.example/", "en", ())


def entry(content: str | None, **others: str) -> FeedEntry:
    return FeedEntry(
        guid=None,
        url="https://news.example/17?utm_source=rss",
        title=others.get("title", "Ferry sails"),
        content=content,
    )


@pytest.mark.parametrize("content", [STORY, f"<p>{CHINESE * 16}</p>", f"<p>{THAI * 12}</p>", SENTENCE * 12])
def test_a_long_text_is_a_whole_story(content: str) -> None:
    assert is_full(entry(content))


@pytest.mark.parametrize(
    "content",
    [None, "", f"<p>{SENTENCE}</p>", f"<p>{CHINESE * 3}</p>", "<img src=a>" * 500, "<script>" + SENTENCE * 40],
)
def test_a_short_text_is_a_teaser(content: str | None) -> None:
    assert not is_full(entry(content))


TEASERS = [
    "…",
    "...",
    " [&#8230;]",
    "<p>The second boat [...]</p>",
    "<p>and then… <a href='/17'>Continue reading <span>→</span></a></p>",
    "<p><a href='/17'>Read more »</a></p>",
    "<a href='/17'>Read the full story at Harbour News</a>",
    "<p><a href='/17'>Weiterlesen</a></p>",
    "<p><a href='/17'>Lire la suite</a></p>",
    "<p><a href='/17'>Leer más…</a></p>",
    "<p><a href='/17'>Читать далее</a></p>",
    "<p><a href='/17'>続きを読む</a></p>",
    "<p><a href='/17'>阅读全文</a></p>",
    "[&hellip;]<p>The post <a href='/17'>Ferry sails</a> appeared first on <a href='/'>Harbour News</a>.</p>",
    "[+2041 chars]",
]


@pytest.mark.parametrize("end", TEASERS)
def test_a_text_that_ends_in_a_link_to_the_rest_is_a_teaser(end: str) -> None:
    assert not is_full(entry(STORY + end))


WHOLE = [
    "<p>The post <a href='/17'>Ferry sails</a> appeared first on <a href='/'>Harbour News</a>.</p>",
    "<p>Der Beitrag <a href='/17'>Fähre</a> erschien zuerst auf <a href='/'>Hafen</a>.</p>",
    "<p>Passengers can learn more at the pier.</p>",
    "<p><a href='/16'>Read more about the yard</a></p>" + STORY,
]


@pytest.mark.parametrize("end", WHOLE)
def test_a_text_that_ends_in_another_way_is_a_whole_story(end: str) -> None:
    assert is_full(entry(STORY + end))


def test_the_page_of_an_entry_gives_the_extractor_all_that_the_feed_says() -> None:
    announced = FeedEntry(
        guid=None,
        url="https://news.example/17?utm_source=rss",
        title='Ferry "sails" <again> & again',
        authors=("Ada Quay",),
        published="2026-11-24T07:30:00Z",
        language="en",
        content=STORY,
    )
    page = as_page(announced, FEED)
    article = nutgraf.extract(page.body, url=page.url)
    assert (article.status, article.title, article.authors) == (Status.COMPLETE, announced.title, ("Ada Quay",))
    assert (article.site, article.language, article.canonical_url) == (
        "Harbour & <News>",
        "en",
        "https://news.example/17",
    )
    assert (article.published or "").startswith("2026-11-24T07:30:00")
    assert [article.text[block.span.start : block.span.end] for block in article.blocks] == PARAGRAPHS


def test_what_an_entry_says_in_the_name_of_a_page_is_left_out() -> None:
    content = (
        "</article></body><link rel=canonical href=https://bank.example/><base href=https://bank.example/><title>Bank</title>"
        "<meta property=og:title content=Bank><script>alert('</script>')</script><style>p{}</style>" + STORY
    )
    body = as_page(entry(content), FEED).body.decode()
    assert "bank.example" not in body
    assert "Bank" not in body.replace("<p>", "").split("<h1>")[0]
    assert "alert" not in body
    assert body.count("</article>") == 1


def test_a_quotation_mark_left_open_swallows_nothing() -> None:
    body = as_page(entry(f'<a href="/x>A <b title="y>ferry</b> {STORY}'), FEED).body
    assert len(nutgraf.extract(body).blocks) == 3


def test_the_line_that_says_where_a_story_first_stood_is_left_out() -> None:
    assert b"appeared" not in as_page(entry(STORY + WHOLE[0]), FEED).body


def test_blank_lines_separate_paragraphs_where_no_element_does() -> None:
    page = as_page(entry("\r\n\r\n".join(PARAGRAPHS)), FEED)
    assert len(nutgraf.extract(page.body, url=page.url).blocks) == 3


def test_an_entry_without_anything_gives_a_page_all_the_same() -> None:
    page = as_page(FeedEntry(guid="1", url=None, title=None), Feed(SourceKind.FEED, None, None, None, ()))
    assert (page.url, page.content_type) == (None, "text/html; charset=utf-8")
    assert b"<article>" in page.body
