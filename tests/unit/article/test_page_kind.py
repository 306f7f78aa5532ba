"""What tells the kind of a page: names of templates, phrases of links, the address; and the classifier that reads it."""

import math

import numpy as np
import pytest

from nutgraf.article.features import block_features
from nutgraf.article.linear import Linear
from nutgraf.article.link_phrases import NAMES, count_phrases
from nutgraf.article.metadata import Metadata
from nutgraf.article.page_kind import Seen, counts_of, kind_features, labels_of
from nutgraf.article.parse import parse
from nutgraf.article.templates import Templates, templates_of
from nutgraf.article.walk import walk

ABOUT = Metadata(title="The ferry is back", types=("newsarticle",))
MARKUP = (
    b"<body><h1>The ferry is back</h1><form><button>Add to cart</button></form><img src=a.png>"
    b"<p>It left at dawn, with two hundred on board, said Ada Thorn.</p><p>It costs $12 now.</p><a href=/reply>Reply</a>"
)


def seen(url: str | None, scores: list[float]) -> Seen:
    tree = parse(MARKUP)
    page = walk(tree)
    matrix = block_features(page, ABOUT, url)
    return Seen(page, ABOUT, Templates(), url, labels_of(tree), *counts_of(MARKUP), matrix, np.array(scores))


@pytest.mark.parametrize("url", [None, "", "https://example.com/", "http://[::1", "no address at all"])
def test_any_address_will_do(url):
    assert np.isfinite(kind_features(seen(url, [0.1, 0.9, 0.8]))).all()


def test_a_page_of_which_nothing_is_chosen_has_numbers_too():
    assert np.isfinite(kind_features(seen(None, [0.0, 0.0, 0.0]))).all()


def test_a_folder_of_the_address_makes_a_difference_and_its_case_does_not():
    product, shouted, plain = (
        kind_features(seen(f"https://example.com/{path}", [0.1, 0.9, 0.8]))
        for path in ("product/a-cup", "PRODUCT/a-cup", "harbour/a-cup")
    )
    assert (product == shouted).all()
    assert (product != plain).sum() == 1


def test_buttons_images_and_forms_are_met():
    assert labels_of(parse(MARKUP)) == ["Add to cart"]
    assert counts_of(MARKUP) == (1, 1, 0)


def test_buttons_that_hold_a_page_are_no_labels():
    nested = "<button>Reply<table><td>" * 50 + "x" * 60_000
    assert labels_of(parse(f"<body><button>Reply</button>{nested}".encode())) == ["Reply"]


def test_phrases_are_whole_texts_in_any_case():
    texts = ["Add to cart", "add to CART", "How to add to cart", "Reply", "Warenkorb", "API reference", "Get a quote"]
    assert dict(zip(NAMES, count_phrases(texts), strict=True)) == {
        "shop": 3,
        "offer": 1,
        "thread": 1,
        "documentation": 1,
    }


def outermost(html: str = "", body: str = "", head: str = "") -> Templates:
    return templates_of(parse(f"<html {html}><head>{head}</head><body {body}><p>Words</p></body></html>".encode()))


@pytest.mark.parametrize(
    "body",
    [
        'class="wp-singular post-template-default single single-post postid-12"',
        'class="path-node page-node-type-article"',
        'class="blog hs-blog-post"',
        'class="template-article"',
    ],
)
def test_a_template_for_posts_is_one_for_articles(body):
    assert outermost(body=body).article


def test_a_page_with_names_that_only_hold_such_words_is_none():
    assert outermost(body='class="has-related-articles no-single-posts newsroom"') == Templates()


def test_a_thread_is_known_by_its_software():
    assert outermost(html="id=XF data-template=thread_view").thread
    assert outermost(body="id=phpbb class=section-viewtopic").thread
    assert outermost(head='<meta name="generator" content="Discourse 3.1 - https://example.org">').thread
    assert not outermost(head='<meta name="generator" content="WordPress 6.1">').thread


def test_a_shop_and_a_plain_page_are_told_apart():
    assert outermost(body='class="single single-product woocommerce"').shop
    assert outermost(body='class="page-template-default page page-id-7"') == Templates(page=True)


def test_a_linear_classifier_adds_up_what_it_was_taught():
    classifier = Linear({"weights": [2.0, -1.0], "bias": 0.5})
    assert classifier.probability(np.array([1, 3], dtype=np.float32)) == pytest.approx(1 / (1 + math.exp(0.5)))
    with pytest.raises(ValueError, match="2 features and got 3"):
        classifier.probability(np.zeros(3, dtype=np.float32))
