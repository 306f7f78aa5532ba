"""What a page calls itself, and what that outweighs."""

import pytest

from nutgraf.article.assemble import Piece
from nutgraf.article.metadata import Metadata
from nutgraf.article.no_article import Kind, is_declared, no_article
from nutgraf.article.templates import Templates
from nutgraf.article.walk import Walk
from nutgraf.records import BlockKind

TOLD = "The ferry came back at noon with all of its two hundred passengers, and the harbour master rang the bell twice."
STORY = [Piece(BlockKind.PARAGRAPH, f"{TOLD} It was Monday.")] * 4
LINKS = Walk(light=[(at, "Read the whole story about lanes") for at in range(40)])
URL = "https://news.example/harbour/ferry"


def refused(story: list[Piece], about: Metadata, kind: Kind, url: str = URL) -> bool:
    return no_article(LINKS, story, about, url, kind) is not None


@pytest.mark.parametrize(
    ("types", "templates", "declared"),
    [
        (("newsarticle",), Templates(), True),
        (("website", "webpage"), Templates(), False),
        ((), Templates(article=True), True),
        (("product",), Templates(article=True), True),  # a review, with what it reviews
        (("collectionpage",), Templates(article=True), False),
        (("collectionpage", "article"), Templates(), True),
    ],
)
def test_an_article_is_declared_by_schema_org_or_by_a_template(types, templates, declared):
    assert is_declared(Metadata(types=types), templates) is declared


def test_open_graph_declares_nothing_but_what_is_no_article():
    unlike = Kind(0.1, 0.2)
    assert not is_declared(Metadata(graph_types=("article",)), Templates())
    assert refused(STORY, Metadata(graph_types=("article",)), unlike)
    assert refused(STORY, Metadata(graph_types=("product",)), Kind(0.9, 0.2))


def test_what_a_publisher_says_of_itself_is_nothing_about_the_page():
    assert not refused(STORY, Metadata(types=("localbusiness", "organization")), Kind(0.9, 0.2))


def test_a_declared_article_is_none_below_so_many_words():
    assert refused(STORY[:1], Metadata(types=("newsarticle",)), Kind(1.0, 0.2))
    assert not refused(STORY, Metadata(types=("newsarticle",)), Kind(0.0, 0.2))


def test_a_page_with_more_links_than_prose_is_a_list_unless_it_is_likely_an_article():
    little = [Piece(BlockKind.PARAGRAPH, TOLD), Piece(BlockKind.LIST_ITEM, "Fares and times of the harbour ferry")]
    assert refused(little, Metadata(), Kind(0.9, 0.2))
    assert not refused(little, Metadata(graph_types=("article",)), Kind(0.9, 0.2))
    assert refused(little, Metadata(graph_types=("article",)), Kind(0.3, 0.2))


def test_a_front_page_has_to_be_more_likely_an_article_than_not():
    assert refused(STORY, Metadata(), Kind(0.45, 0.2), "https://news.example/")
    assert not refused(STORY, Metadata(), Kind(0.45, 0.2))
