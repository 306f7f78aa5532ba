"""Documents as plain data, and the links that open a page at a passage."""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema
import pytest

from nutgraf import records
from nutgraf.envelope import envelope, error_envelope, reading_seconds
from nutgraf.errors import NotHTML
from nutgraf.links import PassageLinks, web_address
from nutgraf.pipeline import article_from_text
from nutgraf.records import (
    Article,
    Date,
    Document,
    Edit,
    EditKind,
    Event,
    Facts,
    Name,
    Number,
    Quote,
    Sentence,
    Span,
    Summary,
    SummarySentence,
)

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/reference/envelope.schema.json").read_text("utf-8"))
PAGE = "https://news.example/bridge"
TEXT = "The bridge opened on Monday.\nIt took four years - no more, no less - to build."


def article_of(text: str = TEXT, url: str | None = PAGE) -> Article:
    return replace(article_from_text(text, title="A bridge opens", language="en"), canonical_url=url)


def summary_of(article: Article, *sentences: SummarySentence, coverage: float | None = 0.5) -> Summary:
    return Summary(article.content_hash, sentences, coverage, ("Costs",), False, "nutgraf", "0.1.0")


def link_to(words: str, text: str = TEXT, url: str | None = PAGE) -> str | None:
    start = text.index(words)
    return PassageLinks(article_of(text, url))(Span(start, start + len(words)))


def data_of(page: str, document: Document) -> Any:
    return envelope(page, document)


def full_document() -> Document:
    """Return a document in which every field that may hold something does."""
    article = article_of()
    opened, monday = Span(0, 28), Span(21, 27)
    date = Date(monday, "DATE", "2023-07-10")
    facts = Facts(
        (Quote(opened, monday, "Ann Lee", monday),),
        (date,),
        (Name(monday, "person", "Ann Lee"),),
        (Number(monday, 4.0, "year"),),
        (Event(date, Sentence(opened, 0)),),
    )
    edits = (Edit(EditKind.INSERT, Span(0, 10), "[It]", Span(4, 10)),)
    sentence = SummarySentence("[It] opened on Monday.", opened, (opened, monday), edits)
    return Document(article, facts, summary_of(article, sentence))


def test_every_field_of_a_full_document_is_in_the_schema() -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(envelope("story.html", full_document()))


def test_a_document_without_a_story_is_in_the_schema() -> None:
    nothing = Document(article_of("", None), Facts(), None)
    data = data_of("-", nothing)
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    assert data["summary"] is None
    assert data["reading_seconds"] == {"article": 0, "summary": None}


def test_an_error_is_in_the_schema_under_the_name_of_its_class() -> None:
    data = error_envelope("photo.jpg", NotHTML("photo.jpg is an image. Give a page."))
    jsonschema.Draft202012Validator(SCHEMA).validate(data)
    assert data["error"] == {"type": "NotHTML", "message": "photo.jpg is an image. Give a page."}


def test_a_bug_is_named_as_one_whatever_its_class() -> None:
    assert error_envelope("a", KeyError("x"))["error"] == {"type": "InternalError", "message": "'x'"}


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("changed", [{"schema": "nutgraf/2"}, {"status": "fine"}, {"more": 1}])
def test_the_schema_refuses_what_the_envelope_never_holds(changed: dict[str, str]) -> None:
    data = data_of("story.html", full_document()) | changed
    assert not jsonschema.Draft202012Validator(SCHEMA).is_valid(data)


@pytest.mark.parametrize(
    ("record", "definition"),
    [
        (records.Article, "article"),
        (records.Link, "link"),
        (records.Quote, "quote"),
        (records.Date, "date"),
        (records.Name, "name"),
        (records.Number, "number"),
        (records.Event, "event"),
        (records.Sentence, "sentence"),
        (records.Facts, "facts"),
        (records.Summary, "summary"),
        (records.SummarySentence, "summary_sentence"),
    ],
)
def test_the_schema_has_the_fields_of_a_record_in_their_order(record: type, definition: str) -> None:
    assert list(SCHEMA["$defs"][definition]["properties"]) == [field.name for field in fields(record)]


@pytest.mark.parametrize("name", ["status", "block", "edit"])
def test_the_schema_lists_every_value_of_the_enumerations(name: str) -> None:
    listed = {
        "status": SCHEMA["$defs"]["status"]["enum"],
        "block": SCHEMA["$defs"]["block"]["properties"]["kind"]["enum"],
        "edit": SCHEMA["$defs"]["edit"]["properties"]["kind"]["enum"],
    }
    real = {"status": records.Status, "block": records.BlockKind, "edit": records.EditKind}
    assert listed[name] == [member.value for member in real[name]]


def test_everything_in_the_schema_is_described() -> None:
    def undescribed(schema: dict[str, Any], path: str) -> Iterator[str]:
        for name, inner in schema.get("properties", {}).items():
            if "description" not in inner and "$ref" not in inner:
                yield f"{path}/{name}"
            yield from undescribed(inner, f"{path}/{name}")

    missing = [found for name, inner in SCHEMA["$defs"].items() for found in undescribed(inner, name)]
    assert missing == []


def test_a_passage_carries_its_words_and_what_stands_around_them() -> None:
    article = article_of("The long bridge across the wide river opened on Monday, four years late.")
    sentence = SummarySentence("wide river", Span(27, 37), (Span(27, 37),))
    data = data_of("a", Document(article, Facts(), summary_of(article, sentence)))
    assert data["summary"]["sentences"][0]["source"] == {
        "start": 27,
        "end": 37,
        "quote": "wide river",
        "prefix": "The long bridge across the ",
        "suffix": " opened on Monday, four years la",
        "url": "https://news.example/bridge#:~:text=wide%20river",
    }


def test_offsets_count_code_points_beyond_the_basic_plane_as_one() -> None:
    article = article_of("A 🎉 party.")
    sentence = SummarySentence("party.", Span(4, 10), (Span(4, 10),))
    data = data_of("a", Document(article, Facts(), summary_of(article, sentence)))
    assert data["summary"]["sentences"][0]["source"]["quote"] == "party."


def test_a_block_and_an_edit_give_start_and_end_without_the_words() -> None:
    data = data_of("a", full_document())
    assert data["article"]["blocks"][0] == {"kind": "paragraph", "start": 0, "end": 28}
    edit = data["summary"]["sentences"][0]["edits"][0]
    assert (edit["kind"], edit["start"], edit["end"], edit["text"]) == ("insert", 0, 10, "[It]")
    assert edit["antecedent"]["quote"] == "bridge"


def test_a_number_that_is_none_becomes_null() -> None:
    article = article_of()
    data = data_of("a", Document(article, Facts(), summary_of(article, coverage=float("nan"))))
    assert data["summary"]["coverage"] is None


def test_the_same_document_gives_the_same_bytes() -> None:
    assert json.dumps(envelope("a", full_document())) == json.dumps(envelope("a", full_document()))


@pytest.mark.parametrize(("words", "seconds"), [(0, 0), (1, 1), (238, 60), (239, 61), (714, 180)])
def test_reading_takes_a_minute_for_238_words(words: int, seconds: int) -> None:
    assert reading_seconds("word " * words) == seconds


def test_hyphens_commas_and_ampersands_of_a_link_are_encoded() -> None:
    text = "Food & drink, well-made."
    assert link_to(text, text) == f"{PAGE}#:~:text=Food%20%26%20drink%2C%20well%2Dmade."


def test_letters_of_any_script_are_encoded_as_utf_8() -> None:
    assert link_to("Мир", "Мир и труд.") == f"{PAGE}#:~:text=%D0%9C%D0%B8%D1%80"


def test_white_space_of_a_link_is_collapsed() -> None:
    assert link_to("The \u00a0 bridge", "The \u00a0 bridge opened.") == f"{PAGE}#:~:text=The%20bridge"


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://a.example/x", "https://a.example/x#:~:text=Monday"),
        ("https://a.example/x?a=1&b=2", "https://a.example/x?a=1&b=2#:~:text=Monday"),
        ("https://a.example/x#top", "https://a.example/x#top:~:text=Monday"),
        ("https://a.example/x#:~:text=old", "https://a.example/x#:~:text=Monday"),
        ("https://a.example/x#top:~:text=old&text=older", "https://a.example/x#top:~:text=Monday"),
    ],
)
def test_a_fragment_stays_and_an_old_directive_goes(url: str, linked: str) -> None:
    assert link_to("Monday", url=url) == linked


def test_the_address_of_the_page_stands_in_for_a_canonical_one_that_is_none() -> None:
    article = replace(article_of(url="javascript:alert(1)"), url="http://a.example/y")
    assert PassageLinks(article)(Span(0, 3)) == "http://a.example/y#:~:text=The"


def test_without_an_address_there_is_no_link() -> None:
    assert link_to("Monday", url=None) is None


def test_an_empty_passage_has_no_link() -> None:
    assert PassageLinks(article_of())(Span(3, 3)) is None


def test_a_passage_of_several_lines_is_named_by_its_first_and_last_words() -> None:
    assert link_to(TEXT) == (
        f"{PAGE}#:~:text=The%20bridge%20opened%20on%20Monday.,more%2C%20no%20less%20%2D%20to%20build."
    )


def test_a_long_passage_is_named_by_its_first_and_last_words() -> None:
    words = [f"word{number}" for number in range(100)]
    assert link_to(" ".join(words), " ".join(words)) == (
        f"{PAGE}#:~:text=word0%20word1%20word2%20word3%20word4%20word5,"
        "word94%20word95%20word96%20word97%20word98%20word99"
    )


def test_a_repeated_passage_brings_the_words_beside_it_along() -> None:
    text = "He said yes on Monday. She said yes on Tuesday."
    start = text.rindex("said yes")
    assert PassageLinks(article_of(text))(Span(start, start + 8)) == (
        f"{PAGE}#:~:text=yes%20on%20Monday.%20She-,said%20yes,-on%20Tuesday."
    )


def test_a_repeated_paragraph_brings_the_ends_of_its_neighbours_along() -> None:
    text = "One.\nYes, of course.\nTwo, three.\nYes, of course.\nFour."
    start = text.rindex("Yes")
    assert PassageLinks(article_of(text))(Span(start, start + 15)) == (
        f"{PAGE}#:~:text=Two%2C%20three.-,Yes%2C%20of%20course.,-Four."
    )


def test_a_repetition_in_other_case_counts_because_browsers_ignore_case() -> None:
    text = "BREAKING news here. Now breaking news."
    assert link_to("breaking news", text) == f"{PAGE}#:~:text=BREAKING%20news%20here.%20Now-,breaking%20news"


def test_a_long_passage_of_few_words_is_named_whole_because_its_ends_would_overlap() -> None:
    text = " ".join(["pneumono" * 8] * 8)
    assert link_to(text, text) == f"{PAGE}#:~:text={quote(text)}"


def test_a_text_without_spaces_is_taken_apart_at_its_stops() -> None:
    text = "橋は月曜日に開通した。" * 40
    sentence = quote("橋は月曜日に開通した。")
    assert link_to(text, text) == f"{PAGE}#:~:text={sentence * 6},{sentence * 6}"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "//news.example/x",
        "/x",
        "https:///x",
        "https://a b.example/",
        "https://a.example/\nx",
        "http://[::1",
    ],
)
def test_only_absolute_addresses_of_the_web_are_linked(url: str | None) -> None:
    assert web_address(url) is None


def test_an_address_of_the_web_is_linked_as_it_is() -> None:
    assert web_address("HTTPS://news.example/ä?b=c#d") == "HTTPS://news.example/ä?b=c#d"
