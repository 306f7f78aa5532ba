"""What a page says about its story, honest pages and hostile ones."""

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from nutgraf.article.metadata import Metadata, metadata

URL = "https://www.harbour-post.example/town/bridge"


def read(html: str, url: str | None = URL) -> Metadata:
    return metadata(LexborHTMLParser(html), url)


def ld(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return f'<script type="application/ld+json">{text}</script>'


STORY = {
    "@type": "NewsArticle",
    "headline": "Bridge reopens",
    "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Ray"}],
    "publisher": {"@type": "Organization", "name": "Harbour Post"},
    "datePublished": "2024-05-17T10:15:00+02:00",
    "dateModified": "2024-05-18T08:00:00Z",
    "inLanguage": "en-GB",
    "description": "After two years.",
    "isAccessibleForFree": "False",
    "articleBody": "The bridge is open again.",
}


def test_json_ld_tells_everything():
    assert read(ld(STORY)) == Metadata(
        title="Bridge reopens",
        authors=("Ann Lee", "Bo Ray"),
        site="Harbour Post",
        published="2024-05-17T10:15:00+02:00",
        modified="2024-05-18T08:00:00+00:00",
        language="en",
        description="After two years.",
        canonical_url=None,
        types=("newsarticle",),
        free=False,
    )


def test_a_graph_refers_to_its_persons_by_id():
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "Harbour Post"},
            {"@type": "Article", "headline": "Bridge reopens", "author": {"@id": "#ann"}},
            {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        ]
    }
    about = read(ld(graph))
    assert (about.authors, about.types) == (("Ann Lee",), ("website", "article", "person"))


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "NewsArticle", "headline": "Bridge reopens",}',
        '<!-- {"@type": "NewsArticle", "headline": "Bridge reopens"} -->',
        '/*<![CDATA[*/ {"@type": "NewsArticle", "headline": "Bridge reopens"} /*]]>*/',
        '{"@type": "NewsArticle", "headline": "Bridge reopens", "description": "line\nbreak"};',
        '{"@type": "NewsArticle", "headline": "Bridge reopens", "description": "isn\\\'t"}',
        '{"@type": "WebSite"} {"@type": "NewsArticle", "headline": "Bridge reopens"}',
        '{"@type": "NewsArticle", "headline": "Bridge reopens", "description": "a "quoted" word"}',
    ],
)
def test_broken_json_still_gives_the_headline(text):
    assert read(ld(text)).title == "Bridge reopens"


@pytest.mark.parametrize(
    "text",
    [
        "7",
        "null",
        "true",
        '"text"',
        "[]",
        "[1, null, [[]], {}]",
        "{",
        "[" * 100_000,
        '{"@graph":' * 50_000,
        '{"@type": [1, {}], "headline": {"a": []}, "author": 7, "datePublished": {}, "isAccessibleForFree": []}',
        '{"@type": "NewsArticle", "datePublished": ' + "9" * 5000 + "}",
        '{"@type": "NewsArticle", "headline": ' + "1" * 4000 + "}",
        json.dumps({"@graph": [{"@graph": [{"@graph": []}] * 100}] * 100}),
        '{"@type": "NewsArticle", "datePublished": "' + "2" * 1_000_000 + '"}',
    ],
)
def test_hostile_json_ld_says_nothing(text):
    about = read(ld(text) + "<h1>Bridge reopens</h1>")
    assert (about.title, about.authors, about.published) == ("Bridge reopens", (), None)


def test_a_long_body_is_no_matter_and_a_long_headline_is_cut():
    about = read(ld({"@type": "Article", "headline": "x " * 200_000, "articleBody": "word " * 200_000}))
    assert about.title is not None
    assert len(about.title) <= 500


@pytest.mark.parametrize(
    "html",
    [
        '<title>Bridge reopens | Harbour Post</title><meta property="og:site_name" content="Harbour Post">',
        "<title>Bridge reopens - harbour-post.example</title>",
        '<meta property="og:title" content="Bridge reopens – Harbour Post"><meta property="og:site_name" content="Harbour Post">',
        "<title>Harbour Post: latest</title><meta property='og:title' content='Bridge reopens'><h1>Harbour Post</h1>",
        "<h1>Harbour Post</h1><h1>Bridge  <i>reopens</i></h1><title>Bridge reopens - Town - Harbour Post</title>",
        "<title>Bridge reopens</title><svg><title>Menu</title></svg>",
    ],
)
def test_the_title_is_the_headline_without_the_site(html):
    assert read(html).title == "Bridge reopens"


def test_a_page_without_any_title_has_none():
    assert read("<p>Some text.</p>").title is None


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("Von Ann Lee und Bo Ray", ("Ann Lee", "Bo Ray")),
        ("Por Ana Ruiz y Bo Ray", ("Ana Ruiz", "Bo Ray")),
        ("José Ortega y Gasset", ("José Ortega y Gasset",)),
        ("Автор: Анна Лебедева", ("Анна Лебедева",)),
        ("Ann Lee, Bo Ray and Cy Poe", ("Ann Lee", "Bo Ray", "Cy Poe")),
        ("Lee, Ann", ("Ann Lee",)),
        ("Ann Lee, Political Editor", ("Ann Lee",)),
        ("Ann Lee, Ph.D.", ("Ann Lee",)),
        ("ann.lee@harbour-post.example, Ann Lee", ("Ann Lee",)),
        ("https://www.facebook.com/annlee", ()),
        ("Reuters", ("Reuters",)),
        ("Ann Lee, Reuters", ("Ann Lee",)),
        ("Harbour Post", ("Harbour Post",)),
        ("Harbour Post, Ann Lee", ("Ann Lee",)),
        ("Ann Lee; ann lee", ("Ann Lee",)),
        ("admin", ()),
    ],
)
def test_authors_are_names_of_persons(byline, authors):
    html = f'<meta name="author" content="{byline}"><meta property="og:site_name" content="Harbour Post">'
    assert read(html).authors == authors


@pytest.mark.parametrize(
    "html",
    [
        '<h1>Bridge reopens</h1><span class="article-byline">By <a rel="author" href="/x">Ann Lee</a></span>',
        '<h1>Bridge reopens</h1><div itemprop="author"><span itemprop="name">Ann Lee</span></div>',
        "<article><h1>Bridge reopens</h1><p>By Ann Lee</p><p>The bridge is open again.</p></article>",
        "<article><h1>Bridge reopens</h1><div><span>Written by</span> <b>Ann Lee</b></div></article>",
        '<h1>Bridge</h1><p class="author">Ann Lee</p><aside><p class="author">Bo Ray</p></aside>',
    ],
)
def test_a_byline_in_the_markup_counts_where_the_tags_say_nothing(html):
    assert read(html).authors == ("Ann Lee",)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-05-17", "2024-05-17"),
        ("2024-05-17T10:15:00.123Z", "2024-05-17T10:15:00+00:00"),
        ("2024-05-17 10:15 +0200", "2024-05-17T10:15:00+02:00"),
        ("2024-5-7T9:05:00-04:00", "2024-05-07T09:05:00-04:00"),
        ("20240517", "2024-05-17"),
        ("1715933700", "2024-05-17T08:15:00+00:00"),
        ("Fri, 17 May 2024 10:15:00 GMT", "2024-05-17T10:15:00+00:00"),
        ("May 17, 2024 3:05 PM", "2024-05-17T15:05:00"),
        ("17. März 2024, 10:15 Uhr", "2024-03-17T10:15:00"),
        ("17 de mayo de 2024", "2024-05-17"),
        ("17 août 2024 à 10h15", "2024-08-17T10:15:00"),
        ("17 мая 2024", "2024-05-17"),
        ("17 października 2024", "2024-10-17"),
        ("17 Ağustos 2024", "2024-08-17"),
        ("17.05.2024", "2024-05-17"),
        ("5/17/2024", "2024-05-17"),
        ("2024年5月17日", "2024-05-17"),
    ],
)
def test_dates_of_any_form_become_iso(written, iso):
    assert read(f'<meta property="article:published_time" content="{written}">').published == iso


@pytest.mark.parametrize(
    "written",
    ["0000-00-00", "31 February 2024", "99999-01-01", "2024-13-45", "9999-01-01", "soon", "5:00", "9" * 10_000],
)
def test_what_is_no_date_is_none(written):
    assert read(f'<meta property="article:published_time" content="{written}">').published is None


def test_the_address_gives_the_day_where_the_tags_say_nothing():
    assert read("<p>x</p>", "https://news.example/2024/05/17/bridge").published == "2024-05-17"
    assert read("<p>x</p>", "https://news.example/2024/may/17/bridge").published == "2024-05-17"
    assert read("<p>x</p>", "https://news.example/12345678/bridge").published is None


def test_the_publisher_s_own_day_wins_over_tomorrow_in_utc():
    html = '<meta property="article:published_time" content="2024-05-18T01:30:00Z">'
    assert read(html, "https://news.example/2024/05/17/bridge").published == "2024-05-17"


def test_a_date_that_readers_see_counts_last():
    assert read('<h1>Bridge</h1><time datetime="2024-05-17">May</time>').published == "2024-05-17"
    assert (
        read("<article><h1>Bridge</h1><p>Updated 19 May 2024</p><p>17 May 2024</p></article>").published == "2024-05-17"
    )


@pytest.mark.parametrize(
    ("href", "canonical"),
    [
        ("/town/bridge#top", "https://www.harbour-post.example/town/bridge"),
        ("https://other.example/a", "https://other.example/a"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("http://[broken", None),
        ("https://host:port/x", None),
        ("https://nowhere/x", None),
        ("https://www.harbour-post.example/", None),
        ("", None),
        ("https://a.example/" + "x" * 5_000, None),
    ],
)
def test_the_canonical_address_is_an_absolute_and_plausible_one(href, canonical):
    assert read(f'<link rel="canonical" href="{href}">').canonical_url == canonical


@pytest.mark.parametrize(
    ("html", "language"),
    [
        ("<html lang='de-AT'>", "de"),
        ("<html lang='EN_us'>", "en"),
        ("<meta property='og:locale' content='pt_BR'>", "pt"),
        ("<meta http-equiv='content-language' content='uk'>", "uk"),
        ("<html lang='x'>", None),
        ("<html lang='${lang}'>", None),
    ],
)
def test_the_language_is_a_primary_tag(html, language):
    assert read(html).language == language


def test_an_empty_page_says_nothing():
    assert read("", None) == Metadata()


def test_deep_and_wide_pages_are_read():
    read("<div class='author'>" * 3_000 + "x")
    read("<meta name='author' content='Ann Lee'>" * 20_000)
    read("<h1>" + "By " * 50_000)
