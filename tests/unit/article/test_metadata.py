"""What a page says about its story, honest pages and hostile ones."""

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from nutgraf.article.markup import Collected
from nutgraf.article.metadata import Metadata, metadata

URL = "https://www.harbour-post.example/town/bridge"


def read(html: str, url: str | None = URL) -> Metadata:
    return metadata(LexborHTMLParser(html, options=1, scripting=True), url)


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
    assert (about.authors, about.types, about.graph_types) == (("Ann Lee",), ("website", "article", "person"), ())


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


@pytest.mark.parametrize(
    "html",
    [
        "<h1>Bridge reopens</h1><title>Bridge reopens | Department of Bridges</title>",
        "<h1>bridge reopens</h1><meta property='og:title' content='Bridge reopens | Cost, Dates, Facts'>",
        "<h1>Bridge reopens – Harbour Post</h1><title>Bridge reopens – Harbour Post</title>",
    ],
)
def test_a_heading_that_the_page_s_title_goes_on_from_is_the_headline(html):
    about = read(f"<meta property='og:site_name' content='Harbour Post'>{html}")
    assert (about.title or "").lower() == "bridge reopens"


@pytest.mark.parametrize(
    ("declared", "heading", "title"),
    [
        ("Old bridge reopens", "Traffic: Old bridge reopens", "Old bridge reopens"),
        ("Old bridge reopens", "Town traffic - Old bridge reopens", "Old bridge reopens"),
        ("Old bridge reopens", "<span>Town traffic</span> <span>Old bridge reopens</span>", "Old bridge reopens"),
        ("Traffic: Old bridge reopens", "Old bridge reopens", "Traffic: Old bridge reopens"),
        ("Bridge of 1890 reopens", "Old Bridge of 1890 reopens", "Old Bridge of 1890 reopens"),
        ("It reopens", "Bridge: It reopens", "Bridge: It reopens"),
    ],
)
def test_a_kicker_before_the_headline_is_the_publisher_s_choice(declared, heading, title):
    assert read(f'<meta property="og:title" content="{declared}"><h1>{heading}</h1>').title == title


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
        ("Harbour Post and Reuters", ("Harbour Post", "Reuters")),
        ("View all posts by Ann Lee →", ("Ann Lee",)),
        ("Ann Lee Reviewed by Bo Ray", ("Ann Lee",)),
        ("Ann Lee Content Marketing Coordinator", ("Ann Lee",)),
        ("By Ann Lee | May 17, 2024", ("Ann Lee",)),
        ("Ann Lee 17 May 2024", ("Ann Lee",)),
        ("May 17, 2024", ()),
        ("Posted by:", ()),
        ("& Ann Lee", ("Ann Lee",)),
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
    "declared",
    [
        '<meta name="author" content="annl">',
        '<meta name="author" content="ann.lee">',
        '<meta name="author" content="Harbour Post">',
        ld({"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour Post"}}),
        # an agency on a site of its own
        ld({"@type": "NewsArticle", "author": {"name": "AFP"}, "publisher": {"name": "AFP"}}),
    ],
)
@pytest.mark.parametrize(
    "shown",
    [
        '<h1>Bridge reopens</h1><p class="byline">Ann Lee</p>',
        "<h1>Bridge reopens</h1><p>By <a href='/ann'>Ann Lee</a></p>",
        "<h1>Bridge reopens</h1><div>Von:</div><script>x('Von: Bo Ray')</script><div>Ann Lee</div>",
    ],
)
def test_a_person_named_in_the_byline_counts_before_a_login_or_the_house(declared, shown):
    html = f'<meta property="og:site_name" content="Harbour Post">{declared}{shown}'
    assert read(html).authors == ("Ann Lee",)


def test_the_house_stays_the_author_where_readers_see_an_agency_as_the_source():
    html = '<meta name="author" content="Harbour Post"><meta property="og:site_name" content="Harbour Post">'
    assert read(html + '<h1>Bridge</h1><p class="author">Source: Reuters</p>').authors == ("Harbour Post",)


def test_the_town_behind_a_newsroom_is_no_author():
    newsroom = ld({"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Harbour Post newsroom"}})
    html = newsroom + '<meta name="author" content="harbour-post.example, Leeds, England">'
    assert read(html).authors == ("Harbour Post newsroom",)


@pytest.mark.parametrize(
    ("html", "authors"),
    [
        ("<p>By</p><a>Ann Lee</a>, <a>Bo Ray</a> and <a>Cy Poe</a><p>The bridge</p>", ("Ann Lee", "Bo Ray", "Cy Poe")),
        ("<p>By <b>Ann Lee</b></p><p>By <b>Bo Ray</b>, Staff Writer</p>", ("Bo Ray",)),
        ("<p>By <b>Ann Lee</b></p><p>By <b>Bo Ray</b></p>", ("Ann Lee",)),
        ("<p>Ann Lee</p><p>17 May 2024</p><p>The bridge is open again.</p>", ("Ann Lee",)),
        ("<p>2024-05-17</p> · <p>Ann Lee</p><p>The bridge is open again.</p>", ("Ann Lee",)),
        ("<p>Old Bridge</p><p>17 May 2024</p>", ()),
        ("<p>PORT CITY</p><p>17 May 2024</p>", ()),
        ("<p>Today's Hours</p><p>17 May 2024</p>", ()),
        ("<p>Ann Lee</p><p>The bridge is open again.</p>", ()),
    ],
)
def test_lines_below_the_headline_name_the_authors(html, authors):
    assert read(f"<article><h1>The Old Bridge reopens</h1>{html}</article>").authors == authors


def test_what_only_a_browser_without_scripts_shows_names_nobody():
    assert read("<h1>Bridge</h1><noscript><p>By Ann Lee</p></noscript><p>Open again.</p>").authors == ()


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
        ("2024 May 17", "2024-05-17"),
        ("05-17-2024", "2024-05-17"),
    ],
)
def test_dates_of_any_form_become_iso(written, iso):
    assert read(f'<meta property="article:published_time" content="{written}">').published == iso


def test_an_american_page_writes_the_month_first():
    html = '<meta property="article:published_time" content="05-06-2024">'
    assert read(f"<html lang='en-US'>{html}").published == "2024-05-06"
    assert read(f"<html lang='en-GB'>{html}").published == "2024-06-05"


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


PARAGRAPH = "The bridge over the harbour is open again, two years after the storm. " * 4


@pytest.mark.parametrize(
    ("written", "body"),
    [
        (PARAGRAPH, PARAGRAPH.strip()),
        (f"First.\n\n{PARAGRAPH}", f"First.\n\n{PARAGRAPH.strip()}"),
        (f"<p>Fish &amp; <b>chips</b>.</p><p>{PARAGRAPH}</p>", f"Fish & chips.\n\n{PARAGRAPH.strip()}"),
        (f"&lt;p&gt;{PARAGRAPH}&lt;/p&gt;", PARAGRAPH.strip()),
        (f"2 < 3 is true. {PARAGRAPH}", f"2 < 3 is true. {PARAGRAPH.strip()}"),
        ("The bridge is open again.", None),
        (["The bridge"] * 100, None),
        ("<p>" * 500_000, None),
    ],
)
def test_the_body_is_the_story_s_text_in_json_ld(written, body):
    assert read(ld({"@type": "NewsArticle", "articleBody": written})).body == body


def test_the_longest_body_of_the_story_s_objects_counts_and_no_other_object_s():
    items = [
        {"@type": "NewsArticle", "articleBody": PARAGRAPH},
        {"@type": "NewsArticle", "articleBody": PARAGRAPH * 2},
        {"@type": "Product", "articleBody": PARAGRAPH * 3},
    ]
    assert read(ld(items)).body == (PARAGRAPH * 2).strip()


def test_half_a_surrogate_pair_in_the_body_is_no_text():
    body = read(ld('{"@type": "NewsArticle", "articleBody": "' + "word " * 50 + '\\ud83c"}')).body
    assert body is not None
    assert body.encode()


def test_what_another_pass_has_met_gives_the_same_facts():
    html = (
        "<head><div></div><meta name='author' content='Harbour Post'><title>Bridge reopens</title></head>"
        "<h1>Bridge <i>reopens</i></h1><p class='byline'>Ann Lee</p><time datetime='2024-05-17'>May</time>"
        + ld({"@type": "NewsArticle", "headline": "Bridge reopens"})
    )
    tree = LexborHTMLParser(html, options=1, scripting=True)
    met = Collected(tree.css("script"), tree.css("a"), tree.css("time"), tree.css("h1"))
    about = metadata(tree, URL)
    assert metadata(tree, URL, met) == about
    assert (about.title, about.authors, about.published) == ("Bridge reopens", ("Ann Lee",), "2024-05-17")


def test_masses_of_marked_elements_are_read():
    read("<div class='author'>By x" * 5_000)
    read("<div itemprop='author'>" * 5_000)
    read("<time>17 May</time>" * 50_000)
