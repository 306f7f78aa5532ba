"""HTML or saved plain text."""

import pytest

from nutgraf.article.kind import looks_like_html


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>x</title>",
        "\ufeff  <html lang=en>",
        "<!-- saved page --><?xml version='1.0'?><html>",
        "<p>A fragment of a story.",
        "A lead line<br>and <b>more</b> of it</p><p>again",
    ],
)
def test_markup_is_html(text):
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    ["", "word", "A story in which a < b and c > d.", "I <3 this.", "The tag <p> opens a paragraph.", "<who?> said it"],
)
def test_a_stray_angle_bracket_makes_no_html(text):
    assert not looks_like_html(text)


def test_hostile_openings_are_answered():
    assert not looks_like_html("<!--" * 500_000)
    assert not looks_like_html("<p " * 500_000)
