"""Whose address a page may claim to belong at."""

from dataclasses import replace

import pytest

from nutgraf.intake.home import at_home
from nutgraf.pipeline import article_from_text, id_of

STORY = article_from_text("The town of Ellick closed its hall on Monday.", title="Hall closed")


def page(url, canonical):
    return replace(STORY, url=url, canonical_url=canonical, id=id_of(canonical or url))


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://ellickpost.example/hall?a=1", "https://ellickpost.example/hall"),
        ("https://m.ellickpost.example/hall", "https://www.ellickpost.example/hall"),
        ("https://amp.ellickpost.example/hall", "https://ellickpost.example/hall"),
        ("https://local.ellickpost.example/hall", "https://www.ellickpost.example/hall"),
        ("http://ELLICKPOST.example/hall", "https://ellickpost.example/hall"),
        ("https://ellickpost.example/hall", None),
        (None, "https://ellickpost.example/hall"),
    ],
)
def test_a_page_belongs_where_its_own_site_says(url, canonical):
    article = page(url, canonical)
    assert at_home(article) is article


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/hall",
        "https://ellickpost.example.evil.test/hall",
        "https://notellickpost.example/hall",
        "http://[broken/hall",
    ],
)
def test_a_page_cannot_take_the_place_of_another_sites_story(url):
    found = at_home(page(url, "https://ellickpost.example/hall"))
    assert found.canonical_url is None
    assert found.id == id_of(url)
