"""Records become JSON and the same records again; anything else is refused."""

import dataclasses
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.errors import LibraryError
from nutgraf.library.codec import from_bytes, from_json, packed, to_bytes, to_json, unpacked
from nutgraf.records import (
    Article,
    Block,
    BlockKind,
    Date,
    Event,
    Facts,
    Label,
    Link,
    Name,
    Number,
    Quote,
    Sentence,
    SourceSettings,
    Span,
    Status,
    Summary,
    Verdict,
)

# Texts with halves of surrogate pairs too: pages hold them.
TEXTS = st.text(st.characters(exclude_categories=()), max_size=20)
NUMBERS = st.builds(Number, value=st.floats(allow_nan=False), unit=st.none() | TEXTS)
FACTS = st.builds(Facts, numbers=st.lists(NUMBERS, max_size=3).map(tuple))
SUMMARIES = st.builds(Summary, coverage=st.none() | st.floats(0, 1), writer=TEXTS)
ARTICLES = st.builds(Article, title=st.none() | TEXTS, text=TEXTS)
VERDICTS = st.deferred(
    lambda: st.builds(
        Verdict, TEXTS, st.sampled_from(Label), st.floats(0, 1), spans(), spans(), TEXTS, st.just(()) | leaves()
    )
)


def spans() -> st.SearchStrategy[tuple[Span, ...]]:
    return st.lists(st.builds(Span), max_size=3).map(tuple)


def leaves() -> st.SearchStrategy[tuple[Verdict, ...]]:
    return st.lists(VERDICTS, max_size=2).map(tuple)


@settings(max_examples=60, deadline=None)
@given(st.one_of(ARTICLES, FACTS, SUMMARIES, st.from_type(SourceSettings), VERDICTS))
def test_every_record_comes_back_as_it_was(record: object) -> None:
    assert from_bytes(type(record), to_bytes(record)) == record
    assert from_json(type(record), to_json(record)) == record


@settings(deadline=None)
@given(st.binary())
def test_no_bytes_but_ours_are_read(data: bytes) -> None:
    with pytest.raises(LibraryError):
        from_bytes(Facts, data)
    with pytest.raises(LibraryError):
        from_bytes(Facts, packed(data + b"?"))


def test_what_has_its_default_value_takes_no_place() -> None:
    assert (
        to_json(Facts(numbers=(Number(Span(1, 2), 3.5, None),)))
        == '{"numbers":[{"span":[1,2],"value":3.5,"unit":null}]}'
    )
    assert to_json(Name(Span(0, 1), "person", "Ö")) == '{"span":[0,1],"kind":"person","canonical":"Ö"}'


def test_a_field_that_came_later_has_its_default() -> None:
    assert from_json(Name, '{"span":[0,1],"kind":"person","canonical":"O"}').role is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Facts, "[]"),
        (Facts, "null"),
        (Facts, "{"),
        (Facts, '{"quotes":{}}'),
        (Facts, '{"poems":[]}'),
        (Facts, '{"quotes":[null]}'),
        (Facts, "[" * 100_000),
        (Span, "[1]"),
        (Span, "[1,2,3]"),
        (Span, '["1",2]'),
        (Span, "[1.5,2]"),
        (Number, '{"span":[1,2],"value":"3","unit":null}'),
        (Number, '{"span":[1,2],"value":true,"unit":null}'),
        (Number, '{"span":[1,2],"unit":null}'),
        (Link, '{"url":5,"title":null}'),
        (Block, '{"kind":"poem","span":[0,1]}'),
        (Event, '{"date":null,"sentence":{"span":[0,1],"block":0}}'),
        (Sentence, '{"span":[0,1],"block":true}'),
        (Quote, '{"span":[0,1],"speaker":[0],"speaker_name":null,"cue":null}'),
        (Date, '{"span":[0,1],"kind":null,"value":null}'),
    ],
)
def test_reading_is_strict(kind: type, text: str) -> None:
    with pytest.raises(LibraryError, match=kind.__name__):
        from_json(kind, text)


def test_a_whole_number_is_read_as_one_with_a_fraction() -> None:
    value = from_json(Number, '{"span":[1,2],"value":3,"unit":"km"}').value
    assert (value, type(value)) == (3.0, float)


def test_kinds_are_read_as_kinds() -> None:
    block = from_json(Block, '{"kind":"paragraph","span":[0,1]}')
    assert block.kind is BlockKind.PARAGRAPH
    assert json.loads(to_json(block)) == {"kind": "paragraph", "span": [0, 1]}


def test_all_fields_of_an_article_are_written() -> None:
    told = Article(
        "i", "h", None, None, None, (), None, None, None, None, None, "", (), Status.EMPTY, "", None, None, None
    )
    assert set(json.loads(to_json(told))) == {field.name for field in dataclasses.fields(Article)}


def test_a_length_that_lies_asks_for_no_memory() -> None:
    huge = b"\x28\xb5\x2f\xfd\xe0" + (2**40).to_bytes(8, "little") + b"\x01\x00\x00"
    with pytest.raises(LibraryError, match="larger"):
        unpacked(huge)


def test_a_record_without_a_form_is_refused() -> None:
    @dataclasses.dataclass
    class Odd:
        value: complex

    with pytest.raises(TypeError, match="no JSON"):
        to_json(Odd(1j))
