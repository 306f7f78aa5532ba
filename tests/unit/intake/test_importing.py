"""What another reader exported in, kept in the library out; and articles told anew from their pages."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from newspaper import one, story
from nutgraf.intake.filling import Wish, add, import_links, redo, summary_of
from nutgraf.library import Library
from nutgraf.library.exchange import SavedLink, read_import, write_json
from nutgraf.pipeline import recipe, summary_recipe
from nutgraf.records import Kept, Seen


def came(tools, *links, tags=()) -> list[Any]:
    return sorted(import_links(tools, iter(links), tags), key=lambda arrival: arrival.name)


@pytest.fixture
def hall(paper):
    return paper.publish("/hall", story("Hall of Ellick closed"))


def test_a_link_is_fetched_and_kept_with_its_marks_and_tags(tools, hall):
    (arrival,) = came(tools, SavedLink(hall, read=True, starred=True, tags=("town",)), tags=("imported",))
    entry = tools.library.stored(arrival.id).entry
    assert entry.title == "Hall of Ellick closed"
    assert entry.read_at is not None
    assert entry.starred_at is not None
    assert entry.tags == ("imported", "town")


def test_when_a_link_was_saved_elsewhere_is_when_it_was_added(tools, hall):
    (arrival,) = came(tools, SavedLink(hall, added_at="2019-05-04T10:00:00Z"))
    assert tools.library.stored(arrival.id).entry.added_at == "2019-05-04T10:00:00Z"


def test_what_was_unread_stays_unread(tools, hall):
    (arrival,) = came(tools, SavedLink(hall))
    assert tools.library.stored(arrival.id).entry.read_at is None


def test_a_second_import_fetches_nothing_again(tools, paper, hall):
    came(tools, SavedLink(hall))
    paper.asked.clear()
    (arrival,) = came(tools, SavedLink(hall))
    assert (arrival.seen, arrival.kept) == (Seen.KEPT, Kept.UNCHANGED)
    assert paper.asked == []


def test_a_link_that_is_gone_is_told_and_holds_up_nothing(tools, paper, hall):
    gone, kept = came(tools, SavedLink(f"{paper.url}/gone"), SavedLink(hall))
    assert (gone.seen, kept.seen) == (Seen.FAILED, Seen.KEPT)
    assert "404" in gone.reason


def test_of_a_page_that_is_gone_the_text_that_the_service_kept_is_taken(tools, paper):
    saved = "".join(f"<p>{line}</p>" for line in ("The pool of Ellick opens again in May, the mayor said.",) * 1)
    saved += "<p>Its pipes were mended over the winter by a firm from Marne, which took five months for the work.</p>"
    saved += "<p>Swimmers will pay two euros more from then on, and children under six go in for nothing at all.</p>"
    (arrival,) = came(tools, SavedLink(f"{paper.url}/gone", title="Pool opens in May", content=saved))
    assert arrival.seen is Seen.KEPT
    assert "mended over the winter" in tools.library.stored(arrival.id).article.text


def test_an_export_of_one_library_fills_another_without_fetching(tools, paper, hall, tmp_path):
    (arrival,) = came(tools, SavedLink(hall, starred=True, tags=("town",)))
    before = tools.library.stored(arrival.id)
    file = tmp_path / "export.json"
    with file.open("wb") as out:
        write_json([before], out)
    paper.asked.clear()
    with Library.open(tmp_path / "second.sqlite") as second:
        other = replace(tools, library=second)
        again = one(import_links(other, read_import(Path(file)).links))
        after = second.stored(again.id)
    assert paper.asked == []
    assert (after.article, after.facts, after.summaries) == (before.article, before.facts, before.summaries)
    assert after.entry == before.entry


def test_what_an_older_version_told_is_told_anew_from_its_page(tools, hall, monkeypatch, paper):
    monkeypatch.setattr("nutgraf.intake.entries.recipe", lambda: "nutgraf 0.0.1")
    arrival = one(add(tools, hall, Wish({})))
    monkeypatch.undo()
    assert tools.library.stored(arrival.id).recipe == "nutgraf 0.0.1"
    paper.asked.clear()
    (redone,) = redo(tools)
    assert redone.id == arrival.id
    assert paper.asked == []
    assert tools.library.stored(arrival.id).recipe == recipe()
    assert list(redo(tools)) == []


def test_an_article_whose_page_was_not_kept_stays_as_it_is(tools, hall):
    arrival = one(add(replace(tools, keep_pages=False), hall, Wish({})))
    (redone,) = redo(tools, everything=True)
    assert (redone.id, redone.seen, redone.reason) == (arrival.id, Seen.FAILED, "Its page was not kept.")


def test_a_summary_of_a_length_is_made_once(tools, hall, monkeypatch):
    arrival = one(add(tools, hall, Wish({})))
    stored = tools.library.stored(arrival.id)
    first = summary_of(tools.library, stored, "short")
    assert first.recipe == summary_recipe()
    monkeypatch.setattr("nutgraf.intake.summaries.summarize", None)
    assert summary_of(tools.library, stored, "short") == first


def test_a_story_of_which_a_page_was_never_there_is_told_anew_all_the_same(tools, paper):
    head = f'<link rel="next" href="{paper.url}/hall?page=2">'
    arrival = one(add(tools, paper.publish("/hall", story("Hall of Ellick closed", head=head)), Wish({})))
    redone = one(redo(tools, everything=True))
    assert (redone.id, redone.seen) == (arrival.id, Seen.KEPT)
