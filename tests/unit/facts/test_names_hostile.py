"""Texts that nobody wrote for a reader: names are still found or not, and nothing breaks."""

import pytest
from told import tagger

from nutgraf.facts.names import names_of
from nutgraf.records import Sentence, Span


def found(text, language="en"):
    return names_of(text, (Sentence(Span(0, len(text)), 0),), language, tagger())


@pytest.mark.parametrize(
    "text",
    ['"' * 30_000, "(" * 30_000, "a " * 30_000, "1" * 30_000, " " * 5_000, "'s" * 10_000, "a@" * 10_000, "A-" * 2_000],
)
def test_masses_of_one_mark_break_nothing(text):
    for name in found(text):
        assert 0 <= name.span.start < name.span.end <= len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "习近平星期一在北京会见了外国客人。"),
        ("ja", "田中さんは東京に住んでいます。"),
        ("ar", "وصل الرئيس إلى القاهرة يوم الاثنين."),
        ("hi", "प्रधानमंत्री सोमवार को दिल्ली पहुंचे।"),
        ("th", "นายกรัฐมนตรีเดินทางถึงกรุงเทพ"),
        ("ka", "პრეზიდენტი თბილისში ჩავიდა."),
    ],
)
def test_scripts_without_capitals_give_nothing(language, text):
    assert found(text, language) == ()


@pytest.mark.parametrize("language", ["pl", "sv", "tr", "pt", "nl", "xx", None])
def test_languages_without_tables_break_nothing(language):
    text = "Maria Silva, Göteborg, İzmir og Łódź."
    assert all(text[name.span.start : name.span.end].strip() for name in found(text, language))


def test_no_sentences_give_no_names():
    assert names_of("Ann Marlow", (), "en", tagger()) == ()


def test_code_points_beyond_the_basic_plane_count_as_one():
    text = "😀😀 Ann Marlow lives in London."
    names = [text[name.span.start : name.span.end] for name in found(text)]
    assert names == ["Ann Marlow", "London"]
