"""What somebody hands in is worked on at once: an address, the HTML of a page, or plain text."""

import pytest

from newspaper import Newspaper, story
from nutgraf.errors import HTTPStatus, LimitTooSmall, NotHTML
from nutgraf.intake.answering import Given, article_of, joined, keep, kept_summary, made_summary, page_of
from nutgraf.intake.filling import Tools
from nutgraf.records import Kept, Seen, Status

TEXT = "The mill of Ellick burned down on Sunday night.\n\nNobody was hurt. The fire brigade came with 40 people."


def test_a_text_is_kept_to_the_character_with_what_was_told_of_it(tools: Tools) -> None:
    given = Given(text=TEXT, title="Mill burned", published="2026-05-04", language="en")
    article = article_of(tools, given)
    assert (article.text, article.title, article.published) == (TEXT, "Mill burned", "2026-05-04")
    assert given.name == "-"
    assert joined(tools, given).pages == ()


def test_html_is_told_under_its_address_without_being_fetched(tools: Tools, paper: Newspaper) -> None:
    given = Given(html=story("Town hall closed"), url=f"{paper.url}/hall.html")
    found = joined(tools, given)
    assert found.article.title == "Town hall closed"
    assert found.article.url == given.name == f"{paper.url}/hall.html"
    assert found.pages[0].body.decode() == given.html
    assert paper.asked == []


def test_of_an_address_all_pages_of_the_story_are_joined(tools: Tools, paper: Newspaper) -> None:
    paper.publish("/hall?page=2", story("Town hall closed", part="roofs", cost=6))
    url = paper.publish("/hall", story("Town hall closed", head=f'<link rel="next" href="{paper.url}/hall?page=2">'))
    found = joined(tools, Given(url=url))
    assert len(found.pages) == 2
    assert "roofs" in found.article.text
    assert page_of(tools, Given(url=url)).url == url


def test_what_cannot_be_had_or_is_no_page_is_an_error(tools: Tools, paper: Newspaper) -> None:
    with pytest.raises(HTTPStatus):
        article_of(tools, Given(url=f"{paper.url}/nowhere.html"))
    with pytest.raises(NotHTML):
        article_of(tools, Given(html="%PDF-1.7\n" + "\x00\x01" * 300))


def test_a_story_is_kept_with_its_tags_and_found_again(tools: Tools) -> None:
    first = keep(tools, Given(text=TEXT, title="Mill burned"), ("fire",))
    assert (first.seen, first.kept) == (Seen.KEPT, Kept.ADDED)
    assert keep(tools, Given(text=TEXT, title="Mill burned")).kept is Kept.UNCHANGED
    assert tools.library.stored(first.id or "").entry.tags == ("fire",)


def test_what_is_no_story_is_not_kept(tools: Tools) -> None:
    arrival = keep(tools, Given(html="<html><body></body></html>"))
    assert (arrival.seen, arrival.id, arrival.status) == (Seen.NO_STORY, None, Status.EMPTY)


def test_a_summary_is_made_once_and_kept(tools: Tools) -> None:
    stored = tools.library.stored(keep(tools, Given(text=TEXT)).id or "")
    assert kept_summary(tools, stored, "long") is None
    made = made_summary(tools, stored, "long")
    assert kept_summary(tools, stored, "long") == made


def test_a_length_that_no_sentence_fits_is_an_error(tools: Tools) -> None:
    words = " ".join(f"word{n}" for n in range(30))
    stored = tools.library.stored(keep(tools, Given(text=f"On Sunday the mayor of Ellick told {words}.")).id or "")
    with pytest.raises(LimitTooSmall):
        made_summary(tools, stored, "headline")
