"""Soup of tags, made at random: an article in order or an error of ours comes out, and nothing of a script."""

from importlib import import_module

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

check = import_module("fuzz_extract").check

# Stands in every script and style and nowhere else.
INSIDE = "hingeOfAScript"
TAGS = [
    "a",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "center",
    "code",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "fieldset",
    "figcaption",
    "figure",
    "font",
    "footer",
    "form",
    "frameset",
    "h1",
    "h2",
    "h3",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "li",
    "link",
    "main",
    "math",
    "meta",
    "nav",
    "nobr",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "ruby",
    "rt",
    "section",
    "select",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
    "video",
    "x-lock",
]
WORDS = st.sampled_from(
    [
        "The lock stays closed until spring, the canal office said on Wednesday.",
        "No foundry makes another hinge.",
        "Share this",
        "Advertisement",
        "Read more: A gate",
        "By Wren Aldous",
        "4 March 2024",
        "“We draw it,” she said.",
        "шлюз закрыт.",
        "運河の水門。",
        "a < b > c",
        "&",
        "&amp;",
        "&am",
        "&#x41",
        "&#0;",
        "&lt;b&gt;",
        "�",
        "\u202e",
        "\n",
        "  ",
        "é",
    ]
)
NAMES = st.sampled_from(
    [
        "class",
        "id",
        "href",
        "src",
        "style",
        "title",
        "hidden",
        "itemprop",
        "datetime",
        "property",
        "content",
        "name",
        "rel",
        "lang",
        "role",
        "aria-hidden",
        "data-x",
    ]
)
VALUES = st.sampled_from(
    [
        "article-body",
        "comments",
        "nav",
        "sidebar",
        "paywall",
        "display:none",
        "/news/2024/lock",
        "https://news.example/a",
        "javascript:x",
        "author",
        "og:title",
        "article:published_time",
        "2024-03-04",
        "description",
        "en",
        "true",
        ">",
        "<p>",
        "a b c",
        "",
    ]
)
ATTRIBUTES = st.builds(
    "{}{}{}{}".format, NAMES, st.sampled_from(["=", " = ", ""]), st.sampled_from(['"', "'", ""]), VALUES
)


def tag(name: str, attributes: list[str], end: str) -> str:
    return f"<{name} {' '.join(attributes)}{end}"


STARTS = st.builds(
    tag, st.sampled_from(TAGS), st.lists(ATTRIBUTES, max_size=3), st.sampled_from([">", "/>", '">', "'>", ""])
)
ENDS = st.sampled_from([*(f"</{name}>" for name in TAGS), "</", "</>", "</p", "</script >", "</style>"])
SCRIPTS = st.sampled_from(
    [
        f"<script>var {INSIDE} = '<p>' + a < b;</script>",
        f"<style>.{INSIDE} {{ color: red }}</style>",
        f"<script type='text/x'><p>{INSIDE}</p></script>",
    ]
)
DATA = st.sampled_from(
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A lock", "datePublished": "2024-03-04"}</script>',
        '<script type="application/ld+json">[{"@type": ["NewsArticle"], "author": [{"name": null}, 3, "Wren Aldous"]}</script>',
        '<script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"articleBody": 5}]}</script>',
    ]
)
ODDITIES = st.sampled_from(
    [
        "<!-- a comment -->",
        "<!-->",
        "<!--x--!>",
        "<!doctype html>",
        "<![CDATA[x]]>",
        "<?xml version='1.0'?>",
        "<",
        ">",
        "<3",
        "\r",
    ]
)
STORY = st.builds("<p>{} {} {}</p>".format, WORDS, WORDS, WORDS)
SOUP = st.lists(st.one_of(STARTS, STARTS, ENDS, WORDS, WORDS, STORY, STORY, DATA, ODDITIES), max_size=60)
CLEAN = st.lists(
    st.one_of(st.builds("<{}>".format, st.sampled_from(("p", "div", "b", "table", "tr", "ul"))), STORY, SCRIPTS),
    max_size=40,
)


def text(parts: list[str]) -> str:
    return str(check(("<html><body>" + "".join(parts)).encode()))


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(SOUP)
def test_soup_gives_an_article_in_order_or_an_error_of_ours(parts):
    assert "<script" not in text(parts)


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(CLEAN)
def test_nothing_of_a_script_is_in_the_text(parts):
    assert INSIDE not in text(parts)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_in_order_or_an_error_of_ours(body):
    check(body)
