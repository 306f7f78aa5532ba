"""The pages of these folders have the status that their folder is named after.

A page is a file of HTML or of saved text, written by us as publishers build theirs, under a name that says what
it shows. The JSON file beside it says where the page came from (`url`) and may say what comes out of it: words
of `status_reason` (`reason`), sentences that the text `holds` and such as it `lacks`, and the `language` of a
page that names none itself.
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import nutgraf

HERE = Path(__file__).parent
PAGES = sorted(page for page in HERE.glob("*/*") if page.suffix in {".html", ".txt"})
EVERY_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
EVERY_STATUS = pytest.mark.parametrize("status", list(nutgraf.Status))
STORIES = [page for page in PAGES if page.parent.name in {nutgraf.Status.COMPLETE, nutgraf.Status.TEASER}]
EVERY_STORY = pytest.mark.parametrize("page", STORIES, ids=lambda page: f"{page.parent.name}/{page.stem}")


@EVERY_PAGE
def test_the_status_is_what_a_reader_would_say(page: Path) -> None:
    article = _extracted(page)
    assert article.status == page.parent.name, article.status_reason
    assert bool(article.text) == (page in STORIES)
    reason = article.status_reason.casefold()
    assert [words for words in _said(page).get("reason", []) if words.casefold() not in reason] == []


@EVERY_STORY
def test_the_text_holds_the_story_and_lacks_what_stands_around_it(page: Path) -> None:
    text, said = _extracted(page).text, _said(page)
    assert [sentence for sentence in said["holds"] if sentence not in text] == []
    assert [sentence for sentence in said["lacks"] if sentence in text] == []


@EVERY_STATUS
def test_every_status_has_eight_pages_in_five_languages(status: nutgraf.Status) -> None:
    pages = [page for page in PAGES if page.parent.name == status]
    assert len(pages) >= 8
    if status is not nutgraf.Status.EMPTY:  # a page without words is in no language
        assert len({_language(page) for page in pages}) >= 5


@EVERY_STORY
def test_what_a_story_is_said_to_hold_and_to_lack_stands_on_its_page(page: Path) -> None:
    said, source = _said(page), _source(page)
    assert len(said["holds"]) >= 2  # from the beginning and from the end
    assert len(said["lacks"]) >= 1
    assert [sentence for sentence in [*said["holds"], *said["lacks"]] if sentence not in source] == []


@cache
def _extracted(page: Path) -> nutgraf.Article:
    return nutgraf.extract(page.read_bytes(), url=_said(page)["url"])


@cache
def _said(page: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    return loaded


def _source(page: Path) -> str:
    encoding = "windows-1251" if b"charset=windows-1251" in page.read_bytes()[:1000] else "utf-8"
    return page.read_text(encoding=encoding)


def _language(page: Path) -> str | None:
    found = re.search(r'<html\b[^>]*\blang="([a-z]+)', _source(page), re.IGNORECASE)
    language: str | None = found[1] if found else _said(page).get("language")
    return language
