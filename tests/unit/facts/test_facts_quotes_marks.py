"""Quotation marks: which passages of a paragraph stand between them."""

import pytest

from nutgraf.facts.quotes.marks import quoted
from nutgraf.records import Span


def _passages(text: str) -> list[str]:
    return [text[one.start : one.end] for one in quoted(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "passage",
    [
        "“all is well”",
        '"all is well"',
        "„all is well“",
        "„all is well”",
        "«all is well»",
        "« all is well »",
        "»all is well«",
        "‘all is well’",
        "'all is well'",
        "``all is well''",
        "‚all is well‘",
        "”all is well”",
        "「all is well」",
    ],
)
def test_every_kind_of_mark_is_paired(passage):
    assert _passages(f"She said {passage} to me.") == [passage]


def test_an_apostrophe_is_no_mark():
    assert _passages("The players’ union won’t pay ’em, and that’s that.") == []


def test_a_single_quotation_goes_on_over_apostrophes():
    assert _passages("‘We don’t know the workers’ plans yet,’ she said.") == ["‘We don’t know the workers’ plans yet,’"]


def test_a_quotation_inside_a_quotation_belongs_to_it():
    assert _passages("“He said ‘no’ to me,” she said.") == ["“He said ‘no’ to me,”"]
    assert _passages("“He said “no” to me,” she said.") == ["“He said “no” to me,”"]


def test_a_mark_of_another_kind_may_close():
    assert _passages('“All is well," she said.') == ['“All is well,"']


def test_inches_and_a_stray_closing_mark_open_nothing():
    assert _passages('The 6" nail bent.” She laughed.') == []


def test_a_quotation_that_opens_the_paragraph_and_never_closes_reaches_to_its_end():
    assert _passages("“We will go on. And on.") == ["“We will go on. And on."]


def test_a_quotation_behind_a_colon_that_never_closes_reaches_to_the_end():
    assert _passages("She said: “We will go on.") == ["“We will go on."]


def test_a_mark_before_a_paragraph_of_quotations_frames_it_and_is_left_aside():
    assert _passages('"He tried to laugh: “Only once.” She was not amused.') == ["“Only once.”"]


def test_a_mark_that_was_never_closed_does_not_swallow_the_next_quotation():
    assert _passages("He is “odd, she said. “We like him,” she added.") == ["“We like him,”"]


def test_marks_without_words_between_them_quote_nothing():
    assert _passages('Nothing "…" here, “ ” nor here.') == []
