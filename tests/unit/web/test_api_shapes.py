"""The models of records say what the plain data of them holds, field by field."""

from typing import Any

from nutgraf.envelope import envelope
from nutgraf.library_envelope import plain
from nutgraf.pipeline import article_from_text, document, limit_of
from nutgraf.records import Article, Edit, Facts, Hit, Source, SourceKind, SourceSettings, Summary, Verdict
from nutgraf.web.api.shapes import shape_of


def schema_of(record: type) -> dict[str, Any]:
    return shape_of(record).model_json_schema(mode="serialization")


def test_a_model_has_the_fields_of_its_record_and_asks_for_all() -> None:
    schema = schema_of(Summary)
    names = {"content_hash", "sentences", "coverage", "left_out", "whole", "writer", "recipe"}
    assert set(schema["properties"]) == set(schema["required"]) == names


def test_an_edit_tells_start_and_end_alone_and_other_spans_are_passages() -> None:
    assert set(schema_of(Edit)["properties"]) == {"kind", "start", "end", "text", "antecedent"}
    assert schema_of(Edit)["properties"]["antecedent"]["anyOf"][0] == {"$ref": "#/$defs/Passage"}


def test_what_a_search_marks_stands_in_its_passage() -> None:
    assert schema_of(Hit)["properties"]["marks"]["items"] == {"$ref": "#/$defs/Extent"}


def test_a_verdict_holds_verdicts() -> None:
    schema = schema_of(Verdict)["$defs"]["Verdict"]
    assert schema["properties"]["parts"]["items"] == {"$ref": "#/$defs/Verdict"}


def test_secrets_have_no_field() -> None:
    settings = set(schema_of(SourceSettings)["properties"])
    assert not settings & {"cookie", "proxy"}
    told: Any = plain(
        Source(1, SourceKind.FEED, "https://news.example/", None, None, SourceSettings(cookie="a=b"), "2026")
    )
    assert set(told["settings"]) == settings


def test_the_envelope_of_an_article_fits_the_models() -> None:
    article = article_from_text("The bridge opened on Monday. It cost 3 million euros, said Ida Brandt, the mayor.")
    told = envelope("-", document(article, limit=limit_of(sentences=1)))
    for record, part in ((Article, "article"), (Facts, "facts"), (Summary, "summary")):
        shape_of(record).model_validate(told[part])
