"""Previous and next article, and this story's next page."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from nutgraf.article.markup import Collected
from nutgraf.article.neighbours import Neighbours, neighbours
from nutgraf.records import Link

PAGE = "https://news.example/sport/carrera-returns"
OLD, NEW = Link("https://news.example/a", "Old story"), Link("https://news.example/b", "New story")


def found(html: str, url: str | None = PAGE) -> Neighbours:
    return neighbours(LexborHTMLParser(html, options=1, scripting=True), url)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/a">« Previous Article: Old story</a> <a href="/b">Next story: New story →</a>',
        '<a href="/a"><span>Previous Article</span> Old story</a><a href="/b"><span>Next Article</span> New story</a>',
        '<a href="/a"><b>Vorheriger Artikel</b><i>Old story</i></a><a href="/b"><b>Nächster Artikel</b>New story</a>',
        '<a href="/a">Article précédent : Old story</a><a href="/b">Article suivant : New story</a>',
        '<a href="/a">Artículo anterior: Old story</a><a href="/b">Artículo siguiente: New story</a>',
        '<a href="/a">Articolo precedente: Old story</a><a href="/b">Articolo successivo: New story</a>',
        '<a href="/a">Artigo anterior: Old story</a><a href="/b">Próximo artigo: New story</a>',
        '<a href="/a">Vorig artikel: Old story</a><a href="/b">Volgend artikel: New story</a>',
        '<a href="/a">Предыдущая статья: Old story</a><a href="/b">Следующая статья: New story</a>',
        '<a href="/a">Попередня стаття: Old story</a><a href="/b">Наступна стаття: New story</a>',
        '<a href="/a">Poprzedni artykuł: Old story</a><a href="/b">Następny artykuł: New story</a>',
        '<a href="/a">Föregående artikel: Old story</a><a href="/b">Nästa artikel: New story</a>',
        '<a href="/a">Önceki haber: Old story</a><a href="/b">Sonraki haber: New story</a>',
        '<div class="nav-previous"><a href="/a">← Old story</a></div><div class="nav-next"><a href="/b">New story →</a></div>',
        '<a rel="prev" href="/a">Old story</a><a rel="next" href="/b">New story</a>',
        '<a class="post-prev" href="/a">Old story</a><a id="x" class="next-post" href="/b">New story</a>',
        '<div class="prev-post"><h4><a href="/a">Old story</a></h4></div><li class="x post-next"><a href="/b">New story</a>',
        '<a href="/a">\n  Предыдущая статья:\n Old story</a><a href="/b">  » Next article: New story</a>',
    ],
)
def test_labelled_links_are_neighbours_without_their_labels(html):
    assert found(html) == Neighbours(previous=OLD, next=NEW)


def test_links_in_the_head_give_the_address_alone():
    html = '<link rel="prev" href="/a"><link rel="next" href="/b">'
    assert found(html) == Neighbours(Link("https://news.example/a", None), Link("https://news.example/b", None))


def test_a_title_further_down_completes_a_link_of_the_head():
    assert found('<link rel="next" href="/b"><a rel="next" href="/b">New story</a>').next == NEW


@pytest.mark.parametrize(
    ("url", "html", "page"),
    [
        (PAGE, '<a href="?page=2">2</a>', PAGE + "?page=2"),
        (PAGE, '<a rel="next" href="/sport/carrera-returns/2">Next</a>', PAGE + "/2"),
        (PAGE, '<a href="/sport/carrera-returns/page/2/">Next page</a>', PAGE + "/page/2/"),
        (PAGE + "?id=7", '<a href="?id=7&amp;p=2">Nächste Seite</a>', PAGE + "?id=7&p=2"),
        (PAGE + "?page=2", '<a href="?page=1">1</a><a href="?page=3">Next</a>', PAGE + "?page=3"),
        ("https://news.example/s.html", '<a href="/s-2.html">2</a>', "https://news.example/s-2.html"),
        (PAGE, '<link rel="next" href="?page=2">', PAGE + "?page=2"),
    ],
)
def test_the_same_story_goes_on_on_its_next_page(url, html, page):
    assert found(html, url) == Neighbours(next_page=page)


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/x">Next week in politics</a><a href="/x">Previous convictions hid the truth</a>',
        '<a rel="next" href="/page/2">Older posts</a>',
        '<div class="nav-previous"><a href="/sport/page/2">Ältere Beiträge</a></div>',
        '<a href="https://other.example/sport/carrera-returns?page=2">2</a>',
        '<a rel="next" href="javascript:alert(1)">Next</a><a rel="prev" href="data:text/html,x">Back</a>',
        '<a rel="next" href="http://[broken">Next</a><a rel="next" href="">Next</a><a rel="next">Next</a>',
        f'<a rel="next" href="{PAGE}#comments">Next</a>',
        '<link rel="stylesheet" id="next-post" class="post-next" href="/next.css">',
        '<div class="post-next"><a href="/a">Old story</a><a href="/b">New story</a></div>',
        '<div class="post-next"><p><b><i><a href="/b">New story</a></i></b></p></div>',
    ],
)
def test_what_is_no_neighbour_is_left_out(html):
    assert found(html) == Neighbours()


def test_numbered_articles_and_days_are_no_pages_of_one_story():
    html = '<a href="/articles/8">Next article: New story</a>'
    assert found(html, "https://n.example/articles/7") == Neighbours(
        next=Link("https://n.example/articles/8", "New story")
    )
    assert found('<a href="/2024/05/18">18</a>', "https://n.example/2024/05/17").next_page is None


def test_the_address_of_a_link_is_resolved_against_the_base_of_the_page():
    html = '<base href="https://cdn.example/news/"><a rel="next" href="b">New story</a>'
    assert found(html).next == Link("https://cdn.example/news/b", "New story")


def test_relative_links_do_not_count_where_the_address_of_the_page_is_unknown():
    assert found('<a rel="next" href="/b">New story</a>', None) == Neighbours()
    assert found('<a rel="next" href="https://n.example/b">New story</a>', None).next is not None


def test_a_hundred_thousand_links_are_read():
    assert found('<a href="/x">Next</a>' * 100_000 + "<a " + "x " * 100_000).previous is None


def test_what_another_pass_has_met_gives_the_same_neighbours():
    html = '<a>x</a><a href="/a">Previous article: Old story</a><div class="nav-next"><a href="/b">New story</a></div>'
    tree = LexborHTMLParser(html, options=1, scripting=True)
    met = Collected((), tree.css("a"), (), ())
    assert neighbours(tree, PAGE, met) == neighbours(tree, PAGE) == Neighbours(previous=OLD, next=NEW)


def test_links_inside_of_links_and_boxes_inside_of_boxes_are_read():
    found("<a href='/x'><object>" * 5_000)
    found("<div class='nav-next'><a href='/x'>x</a>" * 5_000)
    found("<div class='nav-next'>" + "<a href='/x'>x</a>" * 50_000)
