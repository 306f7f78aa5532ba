"""Quotations and their neighbours: who speaks where the sentence itself does not say so."""

from nutgraf.facts.quotes import quotes_of
from nutgraf.records import Block, BlockKind, Span


def _quotes(*paragraphs: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    text = "\n\n".join(paragraphs)
    blocks: list[Block] = []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    found = quotes_of(text, tuple(blocks), language, ())
    return [
        (text[q.span.start : q.span.end], text[q.speaker.start : q.speaker.end] if q.speaker else None) for q in found
    ]


def test_a_quotation_that_opens_again_in_the_next_paragraph_keeps_its_speaker():
    assert _quotes("Anna Weber said: “We lost the game.", "“But we will come back.”") == [
        ("“We lost the game.", "Anna Weber"),
        ("“But we will come back.”", "Anna Weber"),
    ]


def test_a_paragraph_of_its_own_takes_the_speaker_of_the_one_before():
    assert _quotes("“We lost the game,” Anna Weber said.", "“But we will come back.”")[1] == (
        "“But we will come back.”",
        "Anna Weber",
    )


def test_a_colon_leads_to_the_next_paragraph():
    assert _quotes("Tom Reed was angry. Anna Weber put it mildly:", "“We lost a game that matters.”") == [
        ("“We lost a game that matters.”", "Anna Weber")
    ]


def test_whoever_spoke_last_without_marks_speaks_on():
    assert _quotes(
        "“We lost,” Tom Reed said.", "Anna Weber added that they would be back.", "“I know this team well.”"
    )[1] == (
        "“I know this team well.”",
        "Anna Weber",
    )


def test_a_name_below_a_quotation_signs_it():
    assert _quotes(
        "“We lost a game that matters.”", "Anna Weber, Cologne", "“I was not there at all.”", "— Tom Reed"
    ) == [
        ("“We lost a game that matters.”", "Anna Weber"),
        ("“I was not there at all.”", "Tom Reed"),
    ]


def test_a_quotation_before_the_attributed_one_takes_its_speaker():
    assert _quotes("“We lost a game that matters.” “It hurts,” Anna Weber said.") == [
        ("“We lost a game that matters.”", "Anna Weber"),
        ("“It hurts,”", "Anna Weber"),
    ]


def test_an_unbalanced_mark_costs_its_paragraph_only():
    assert _quotes("Much was “odd about it.", "“We lost the game,” Anna Weber said.") == [
        ("“We lost the game,”", "Anna Weber")
    ]


def test_a_quotation_of_nobody_is_reported_without_a_speaker():
    assert _quotes("“We lost a game that matters.”") == [("“We lost a game that matters.”", None)]


def test_a_language_without_a_table_loses_the_speakers_only():
    assert _quotes("”Vi förlorade en viktig match”, sa Anna Weber.", language="sv") == [
        ("”Vi förlorade en viktig match”", None)
    ]
    assert _quotes("「今日はとても良い日です。」", language=None) == [("「今日はとても良い日です。」", None)]


def test_a_text_without_quotations_has_no_quotes():
    assert _quotes("", "Anna Weber said that all is well.") == []
