"""Our own export as JSON: nothing is lost on the way, and nothing in a file is believed."""

import io
import json
import tracemalloc
from collections.abc import Callable
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nutgraf.errors import InputError
from nutgraf.library.exchange import Form, SavedLink, read_import, write_json, write_json_lines
from nutgraf.library.exchange.reading.exported import links
from nutgraf.library.exchange.reading.json_stream import JSONStream
from nutgraf.library.exchange.saved import Skipped
from nutgraf.library.exchange.schema import ARTICLES, SCHEMA
from nutgraf.records import BlockKind, Date, Facts, Name, Number, Quote, Span, Status, Stored

EMU = "An emu stopped all trains on Tuesday."
BIRD = "The bird left by itself."


@pytest.fixture(scope="session")
def emu(stored):
    return stored(
        ("heading", "What happened"),
        ("paragraph", f"{EMU} {BIRD}"),
        told=[EMU],
        tags=("birds", "slow travel"),
        read_at="2026-11-24T16:00:00Z",
    )


def written(articles: list[Stored], write=write_json) -> str:
    file = io.BytesIO()
    assert write(iter(articles), file) == len(articles)
    return file.getvalue().decode()


def item(article: Stored) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(written([article]))["articles"][0]
    return found


def document(*items: object) -> str:
    return json.dumps({"schema": "nutgraf-library/1", "articles": items})


@pytest.mark.parametrize("write", [write_json, write_json_lines])
def test_what_is_written_is_read_again_with_all_that_was_kept(read, emu, write):
    found = read(written([emu, emu], write))
    assert found.kind is Form.NUTGRAF
    link = found.links[0]
    assert link.stored == emu
    assert (link.url, link.title, link.added_at) == (emu.entry.url, emu.entry.title, "2026-11-24T15:00:00Z")
    assert (link.read, link.starred, link.tags) == (True, False, ("birds", "slow travel"))
    assert len(found.links) == 2
    assert found.skipped.count == 0


def test_the_document_is_json_with_the_names_of_the_records(emu):
    found = json.loads(written([emu]))
    assert found["schema"] == "nutgraf-library/1"
    (article,) = found["articles"]
    assert article["article"]["text"] == f"What happened\n{EMU} {BIRD}"
    assert article["article"]["blocks"][0] == {"kind": "heading", "span": [0, 13]}
    assert article["summaries"]["medium"]["sentences"][0]["text"] == EMU
    assert article["entry"]["tags"] == ["birds", "slow travel"]
    assert article["recipe"] == "code 1"


def test_a_document_without_articles_is_read(read):
    assert read(written([])).links == []


def test_every_article_is_one_line_in_both_forms(emu):
    lines = written([emu, emu]).splitlines()
    assert [line.rstrip(",") for line in lines[1:-1]] == written([emu, emu], write_json_lines).splitlines()


def test_a_document_that_another_program_laid_out_anew_is_read(read, emu):
    assert read(json.dumps(json.loads(written([emu])), indent=2)).links[0].stored == emu


def test_numbers_of_sources_and_ids_of_duplicates_are_not_written(stored):
    article = item(stored(("paragraph", EMU)))
    assert article["entry"]["source"] is None
    assert "others" not in article["entry"]


def test_an_article_that_never_had_an_address_is_read(read, stored):
    note = stored(("paragraph", EMU), url=None, canonical_url=None)
    link = read(written([note])).links[0]
    assert (link.url, link.stored) == (None, note)


def test_half_a_surrogate_pair_is_written_as_an_escape(read, stored):
    odd = stored(("paragraph", "a\ud800b"))
    assert read(written([odd])).links[0].stored == odd


def test_an_export_of_a_newer_form_is_refused(read):
    with pytest.raises(InputError, match="newer nutgraf"):
        read('{"schema": "nutgraf-library/2", "articles": []}')


@pytest.mark.parametrize(
    ("part", "change", "reason"),
    [
        ("article", {"text": "Something else."}, "not the one that its hash names"),
        ("article", {"id": "../../etc/passwd"}, "its id is none"),
        ("article", {"blocks": [{"kind": "paragraph", "span": [0, 4_000]}]}, "outside the text"),
        ("article", {"blocks": [{"kind": "paragraph", "span": [5, 2]}]}, "outside the text"),
        ("article", {"blocks": [{"kind": "paragraph", "span": [-5, 2]}]}, "outside the text"),
        ("article", {"blocks": [{"kind": "paragraph", "span": [0, 9]}, {"kind": "paragraph", "span": [3, 9]}]}, "overlap"),
        ("article", {"authors": "Gwen"}, "expected list"),
        ("article", {"status": "fine"}, "fine"),
        ("facts", {"names": [{"span": [0, 4_000], "kind": "person", "canonical": "Gwen"}]}, "outside the text"),
        ("entry", {"id": "0" * 32}, "another article"),
        ("entry", {"tags": None}, "expected list"),
    ],
)  # fmt: skip
def test_an_article_that_does_not_hold_together_is_skipped_and_the_others_are_read(read, emu, part, change, reason):
    bad = item(emu)
    bad[part] |= change
    found = read(document(bad, item(emu)))
    assert [link.stored for link in found.links] == [emu]
    assert found.skipped.count == 1
    assert reason in found.skipped.reasons[0]


def test_a_summary_in_other_words_than_the_article_is_not_believed(read, emu):
    bad = item(emu)
    bad["summaries"]["medium"]["sentences"][0]["text"] = "An emu ate a train."
    found = read(document(bad))
    assert found.links == []
    assert found.skipped.reasons == ["'https://post.example/emu': damaged: a summary is not in the article's words"]


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("An emu ate all trains on Tuesday.", {"kind": "insert", "span": [21, 28], "text": "ate"}),
        ("An emu ate all trains on Tuesday.", {"kind": "cut", "span": [21, 28], "text": "ate"}),
        ("On emu stopped all trains on Tuesday.", {"kind": "capital", "span": [14, 15], "text": "O"}),
        ("What happened", {"kind": "cut", "span": [0, 51]}),
    ],
)
def test_a_summary_is_not_believed_for_edits_that_nutgraf_does_not_make(read, emu, text, edit):
    bad = item(emu)
    bad["summaries"]["medium"]["sentences"][0] |= {"text": text, "edits": [edit]}
    assert "words" in read(document(bad)).skipped.reasons[0]


def test_a_summary_with_its_edits_is_believed(read, emu):
    good = item(emu)
    start = len("What happened\n")
    good["summaries"]["medium"]["sentences"][0] |= {
        "text": "An emu stopped trains on Tuesday [16 April 2024].",
        "edits": [
            {"kind": "cut", "span": [start + 14, start + 19 - 1]},
            {"kind": "insert", "span": [start + 36, start + 36], "text": " [16 April 2024]"},
        ],
    }
    assert read(document(good)).skipped.reasons == []


@pytest.mark.parametrize("cut", [2, 100, 900])
def test_a_file_that_breaks_off_says_so_after_what_was_whole(tmp_path, emu, cut):
    path = tmp_path / "export.json"
    path.write_text(written([emu, emu, emu])[:-cut])
    found = read_import(path)
    whole: list[SavedLink] = []
    with pytest.raises(InputError, match=r"export\.json is no complete JSON: it breaks .* Export it again\."):
        whole.extend(found.links)
    assert 0 <= len(whole) <= 3


@pytest.mark.parametrize(
    "text",
    ['{"schema": "nutgraf-library/1", "articles": {}}', '{"schema": "nutgraf-library/1" "articles": []}', '{"schema": "nutgraf-library/1", 5: 6}', '{"schema": "nutgraf-library/1", "articles": [' + "[" * 200_000, '{"schema": "nutgraf-library/1", "n": ' + "9" * 5_000 + "}"],
)  # fmt: skip
def test_what_is_no_json_is_an_input_error(read, text):
    with pytest.raises(InputError, match="no complete JSON"):
        read(text)


def test_damage_at_the_beginning_is_told_without_reading_on():
    text = io.StringIO('[{"a": nonsense' + "x" * 2_000_000)
    with pytest.raises(InputError, match="breaks before 'nonsensexxx"):
        list(JSONStream(text, "export").items())
    assert text.tell() < 200_000


@pytest.mark.parametrize("count", [65_520, 65_530, 65_531, 65_532, 65_533, 65_534, 65_535, 65_536])
@pytest.mark.parametrize("value", ["é😀", True, None, -12.5e-7, [1, {"a": "b"}]])
def test_a_value_that_is_cut_where_reading_stops_is_whole(count, value):
    stream = JSONStream(io.StringIO(json.dumps(["x" * (count - 5), value])), "export")
    assert list(stream.items())[1] == value


def test_a_value_longer_than_what_is_read_at_once_is_put_together():
    text = "x" * 300_000
    stream = JSONStream(io.StringIO(json.dumps([text, 12, [text]])), "export")
    assert list(stream.items()) == [text, 12, [text]]


def test_a_number_at_the_end_of_what_is_read_at_once_is_whole():
    numbers = list(range(100_000, 130_000))
    assert list(JSONStream(io.StringIO(json.dumps(numbers)), "export").items()) == numbers


TEXTS = st.text(st.characters(exclude_categories=[]), max_size=60)
LINES = st.lists(st.tuples(st.sampled_from(list(BlockKind)), TEXTS), max_size=4)


@st.composite
def articles(draw: Callable[..., Any], build: Callable[..., Stored]) -> Stored:
    """Return an article of arbitrary text with a fact of every kind somewhere in it."""
    words = TEXTS | st.none()
    article = build(
        *draw(LINES),
        title=draw(words),
        authors=tuple(draw(st.lists(TEXTS, max_size=2))),
        site=draw(words),
        published=draw(words),
        language=draw(words),
        status=draw(st.sampled_from(list(Status))),
        added_at="2026-11-24T15:00:00Z",
        starred_at=draw(st.none() | st.just("2026-11-24T16:00:00Z")),
        tags=tuple(draw(st.lists(TEXTS, max_size=2))),
    )
    end = draw(st.integers(0, len(article.article.text)))
    span = Span(draw(st.integers(0, end)), end)
    facts = Facts(
        quotes=(Quote(span, span, draw(words), None),),
        dates=(Date(span, "DATE", draw(words)),),
        names=(Name(span, "person", draw(TEXTS)),),
        numbers=(Number(span, draw(st.floats(allow_nan=False, allow_infinity=False)), draw(words)),),
    )
    return Stored(article.entry, article.article, draw(st.none() | st.just(facts)), {}, draw(TEXTS))


@given(st.data())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_article_is_read_as_it_was_written(stored, data):
    some = data.draw(st.lists(articles(stored), max_size=3))
    skipped = Skipped()
    assert [link.stored for link in links(JSONStream(io.StringIO(written(some)), "export"), skipped)] == some
    assert skipped.reasons == []


def test_a_large_export_is_written_and_read_an_article_at_a_time(tmp_path, stored):
    path = tmp_path / "export.json"
    article = stored(("paragraph", f"{EMU} " * 2_000))
    tracemalloc.start()
    with path.open("wb") as file:
        write_json((article for _ in range(300)), file)
    assert sum(1 for _ in read_import(path).links) == 300
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < path.stat().st_size / 5


def test_the_form_of_the_file_is_documented(root):
    text = (root / "docs/how-to/export-and-import.md").read_text("utf-8")
    assert f'{{"schema": "{SCHEMA}", "{ARTICLES}": [' in text
    assert all(f'"{field.name}": ' in text for field in fields(Stored))
