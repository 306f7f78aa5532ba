"""The pages of one story in, one article out."""

from dataclasses import replace

import pytest

from nutgraf.article import join
from nutgraf.article.assemble import content_hash_of
from nutgraf.pipeline import article_from_text
from nutgraf.records import BlockKind, Status


def page(*lines, status=Status.COMPLETE, reason="It is whole.", next_page=None, title="The old bridge of Ellick"):
    article = article_from_text("\n\n".join(lines), title=title, language="en")
    return replace(article, status=status, status_reason=reason, next_page=next_page)


FIRST = page("The town closed its bridge.", "Buses take the longer road.", next_page="https://ellick.example/2")
SECOND = page("The repair takes until May.", "It costs four million euros.")


def test_one_page_is_its_own_article():
    assert join([FIRST]) is FIRST


def test_two_pages_are_one_text_with_its_blocks():
    found = join([FIRST, SECOND])
    assert found.text.split("\n") == [
        "The town closed its bridge.",
        "Buses take the longer road.",
        "The repair takes until May.",
        "It costs four million euros.",
    ]
    assert [found.text[block.span.start : block.span.end] for block in found.blocks] == found.text.split("\n")
    assert {block.kind for block in found.blocks} == {BlockKind.PARAGRAPH}


def test_the_hash_is_that_of_the_whole_text_and_the_rest_that_of_the_first_page():
    found = join([FIRST, replace(SECOND, title="Page 2", id="0" * 32)])
    assert found.content_hash == content_hash_of(found.text)
    assert (found.id, found.title) == (FIRST.id, FIRST.title)
    assert found.next_page is None


def test_what_every_page_repeats_stands_once():
    again = page("The town closed its bridge.", "The repair takes until May.")
    assert join([FIRST, again]).text.count("The town closed its bridge.") == 1


def test_a_whole_story_says_on_how_many_pages_it_stands():
    found = join([FIRST, SECOND])
    assert found.status is Status.COMPLETE
    assert found.status_reason == "The story stands on 2 pages, and is joined."


def test_a_page_behind_a_wall_makes_a_teaser_of_what_stands_before_it():
    wall = page(status=Status.PAYWALL, reason="Only subscribers can read it.")
    found = join([FIRST, wall])
    assert found.text.split() == FIRST.text.split()
    assert found.status is Status.TEASER
    assert found.status_reason == "Page 2 of the story is not there: Only subscribers can read it."


def test_a_page_that_is_missing_makes_a_teaser_too():
    found = join([FIRST], "The server answered 404.")
    assert found.status is Status.TEASER
    assert found.status_reason == "Page 2 of the story is not there: The server answered 404."


def test_a_teaser_among_the_pages_makes_the_story_one():
    teaser = replace(SECOND, status=Status.TEASER, status_reason="It stops in the middle.")
    found = join([FIRST, teaser])
    assert (found.status, found.status_reason) == (Status.TEASER, "It stops in the middle.")


@pytest.mark.parametrize("status", [Status.EMPTY, Status.NOT_ARTICLE])
def test_a_page_without_a_story_stays_what_it_is(status):
    nothing = page(status=status, reason="There is none.")
    assert join([nothing]).status is status


def test_a_short_answer_may_stand_in_a_story_twice():
    first = page("Were you afraid?", "Yes.", "And then it was over, as quickly as it had come upon us that night.")
    second = page("Would you go again?", "Yes.", "People laugh when I say that, and then they ask me why.")
    assert join([first, second]).text.split("\n").count("Yes.") == 2
