"""Names of classes are taken apart into words, and the words looked up."""

import pytest

from nutgraf.article.hints import BITS, UNSEEN, hints_of


def named(names: str) -> set[str]:
    bits = hints_of(names)
    return {name for name, bit in BITS.items() if bits & bit}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("article-body", {"story", "body"}),
        ("articleBody", {"story", "body"}),
        ("StoryBody__paragraph", {"story", "body"}),
        ("c-newsletter-signup", {"newsletter"}),
        ("relatedposts", {"related"}),
        ("comment-list", {"comment", "card"}),
        ("css-1x2y3z", set()),
        ("", set()),
        ("kommentare", {"comment"}),
        ("onetrust-banner-sdk", {"consent", "header"}),
    ],
)
def test_a_name_says_what_its_words_say(names, expected):
    assert expected <= named(names)
    if not expected:
        assert named(names) == set()


def test_topics_in_the_classes_of_a_post_are_no_hints():
    assert "comment" not in named("post tag-comments category-newsletter")


def test_a_class_for_screen_readers_is_told_whole():
    assert hints_of("visually-hidden") & UNSEEN
    assert not hints_of("visually-hidden-gem") & UNSEEN


def test_a_name_of_any_length_is_looked_at_quickly():
    assert hints_of("x" * 1_000_000) == 0
