"""`nutgraf facts` shows who said what, what happened when, who, where and how many, each with its passage."""

import json
from html.parser import HTMLParser
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from nutgraf.cli.commands import cli
from nutgraf.cli.digest import sections_of
from nutgraf.cli.marked import Marked, place_of
from nutgraf.cli.page import HTML
from nutgraf.cli.text import Text
from nutgraf.cli.wording import time_words
from nutgraf.pipeline import article_from_text, sentences
from nutgraf.records import Date, Document, Event, Facts, Name, Number, Quote, Span

EXAMPLES = Path(__file__).parents[3] / "examples"
TEXT = (
    "Coach Ida Moe left in 2016 after two years. “It was <time>,” she said of the 3 million kroner deal with Ida Moe."
)


def span(words: str, occurrence: int = 0) -> Span:
    start = -1
    for _ in range(occurrence + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def document() -> Document:
    article = article_from_text(TEXT, title="A deal", language="en")
    left = Date(span("2016"), "DATE", "2016")
    return Document(
        article,
        Facts(
            quotes=(Quote(span("“It was <time>,”"), span("she"), "Ida Moe", span("said")),),
            dates=(left, Date(span("two years"), "DURATION", "P2Y")),
            names=(
                Name(span("Ida Moe"), "person", "Ida Moe", span("Coach")),
                Name(span("Ida Moe", 1), "person", "Ida Moe"),
            ),
            numbers=(Number(span("3 million kroner"), 3e6, "NOK"),),
            timeline=(Event(left, sentences(article)[0]),),
        ),
        None,
    )


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["facts", *map(str, arguments)], prog_name="nutgraf")


def test_facts_are_told_kind_by_kind():
    found = {section.heading: section.entries for section in sections_of(document())}
    assert list(found) == ["Who said what", "What happened when", "How long, how often", "People", "Numbers"]
    assert [(e.label, e.text) for e in found["Who said what"]] == [("Ida Moe", "“It was <time>,”")]
    assert [(e.label, e.text) for e in found["What happened when"]] == [
        ("2016", "Coach Ida Moe left in 2016 after two years.")
    ]
    assert [(e.label, e.text) for e in found["People"]] == [("Ida Moe", "Coach; 2 mentions")]
    assert found["Numbers"][0].label == "3,000,000 NOK"
    assert "3 million kroner deal" in found["Numbers"][0].text


def test_a_kind_of_which_there_is_nothing_has_no_heading():
    assert sections_of(Document(article_from_text("Nothing."), Facts(), None)) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2021-02-09", "9 February 2021"),
        ("2021-02", "February 2021"),
        ("2016", "2016"),
        ("199", "the 1990s"),
        ("19", "century 20"),
        ("1998-SU", "summer 1998"),
        ("2021-Q1", "quarter 1 of 2021"),
        ("1998-W32", "week 32 of 1998"),
        ("2021-02-09TMO", "9 February 2021, morning"),
        ("2021-02-09T14:30", "9 February 2021, 14:30"),
        ("PRESENT_REF", ""),
        ("P2Y", ""),
        ("XXXX-WXX-1", ""),
    ],
)
def test_a_date_is_told_as_people_say_it(value: str, words: str):
    assert time_words(value) == words


class Marks(HTMLParser):
    """Collects the text of a page, and what each marked passage is marked as."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.marked: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self._kind: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag == "mark", "nothing of the page's text becomes a tag"
        about = dict(attrs)
        self._kind = about["class"]
        self.ids += [about["id"] or ""] if "id" in about else []

    def handle_endtag(self, tag: str) -> None:
        self._kind = None

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._kind:
            self.marked.append((self._kind, data))


def test_the_marked_text_is_the_text_and_each_fact_can_be_jumped_to():
    told = document()
    marks = Marks()
    marks.feed(Marked(TEXT, told.facts)(Span(0, len(TEXT))))
    assert marks.words == TEXT
    assert ("quote", "“It was <time>,”") in marks.marked
    assert marks.marked.count(("name", "Ida Moe")) == 2
    facts = told.facts
    spans = [quote.span for quote in facts.quotes] + [date.span for date in facts.dates]
    spans += [name.span for name in facts.names] + [number.span for number in facts.numbers]
    assert set(marks.ids) == {place_of(each) for each in spans}


def test_facts_that_overlap_are_marked_as_both():
    text = "He said “Oslo in 2016” there."
    facts = Facts(
        quotes=(Quote(Span(8, 22), None, None, None),),
        dates=(Date(Span(17, 25), "DATE", "2016"),),
        names=(Name(Span(9, 13), "place", "Oslo"),),
    )
    marks = Marks()
    marks.feed(Marked(text, facts)(Span(0, len(text))))
    assert marks.words == text
    assert marks.marked == [
        ("quote", "“"),
        ("quote name", "Oslo"),
        ("quote", " in "),
        ("quote date", "2016”"),
        ("date", " th"),
    ]


def test_a_passage_shows_only_its_own_part_of_a_fact():
    facts = Facts(quotes=(Quote(Span(2, 8), None, None, None),))
    marked = Marked("a “bcd efg”", facts)
    assert [marked(Span(0, 5)), marked(Span(5, 11))] == [
        'a <mark class="quote" title="a quote" id="at-2">“bc</mark>',
        '<mark class="quote" title="a quote">d e</mark>fg”',
    ]


def test_the_page_of_facts_links_each_fact_to_its_place():
    page = HTML().facts("story.html", document())
    start = span("3 million kroner").start
    assert f'<a href="#at-{start}">' in page
    assert f'id="at-{start}"' in page
    assert "<time>" not in page


def test_labels_and_texts_stand_in_columns():
    shown = Text(60).facts("story.html", document())
    line = next(line for line in shown.splitlines() if "It was" in line)
    assert line.startswith("  Ida Moe  “It was <time>,”")
    assert all(len(line) <= 60 for line in shown.splitlines())


@pytest.mark.parametrize("form", ["text", "md", "html"])
def test_facts_of_a_page_are_shown_in_every_format(form: str):
    result = run("--format", form, EXAMPLES / "interview-with-coach.html")
    assert result.exit_code == 0
    for expected in ("Who said what", "I do not want a bigger salary", "Elin Vasskog"):
        assert expected in result.stdout


@pytest.mark.parametrize("page", ["interview-with-coach.html", "court-report.html", "japanese.html", "paywall.html"])
def test_the_envelope_of_facts_fits_its_schema(page: str, root: Path):
    schema = json.loads((root / "docs/reference/envelope.schema.json").read_text(encoding="utf-8"))
    found = json.loads(run("--json", EXAMPLES / page).stdout)
    jsonschema.validate(found, schema)
    assert found["summary"] is None


def test_every_fact_of_the_envelope_carries_its_words():
    found = json.loads(run("--json", EXAMPLES / "interview-with-coach.html").stdout)
    text = found["article"]["text"]
    assert found["facts"]["quotes"]
    for quote in found["facts"]["quotes"]:
        assert text[quote["span"]["start"] : quote["span"]["end"]] == quote["span"]["quote"]


def test_a_page_without_a_story_has_no_facts():
    result = run(EXAMPLES / "consent-wall.html")
    assert result.exit_code == 3
    assert "Who said what" not in result.stdout
