"""Passages of a text are marked, one inside the other or overlapping; every word stays, and none becomes HTML."""

from html import unescape

from nutgraf.marked import Mark, MarkedText
from nutgraf.records import Span


def test_what_is_marked_carries_its_class_title_and_id() -> None:
    marked = MarkedText("On Monday <b>", [Mark(Span(3, 9), "date", "4 May", "at-3")])
    assert marked(Span(0, 13)) == 'On <mark class="date" title="4 May" id="at-3">Monday</mark> &lt;b&gt;'


def test_a_mark_without_anything_more_is_a_bare_element() -> None:
    assert MarkedText("one two", [Mark(Span(4, 7))])(Span(0, 7)) == "one <mark>two</mark>"


def test_marks_that_overlap_are_taken_apart() -> None:
    marked = MarkedText("abcdef", [Mark(Span(0, 4), "x"), Mark(Span(2, 6), "y")], element="span")
    assert marked(Span(0, 6)) == ('<span class="x">ab</span><span class="x y">cd</span><span class="y">ef</span>')


def test_marks_of_the_same_class_are_named_once() -> None:
    assert MarkedText("ab", [Mark(Span(0, 2), "x"), Mark(Span(0, 2), "x")])(Span(0, 2)) == '<mark class="x">ab</mark>'


def test_the_lead_and_the_id_of_a_mark_stand_where_it_begins_only() -> None:
    marked = MarkedText("abcd", [Mark(Span(0, 4), "x", place="p", lead="<i></i>"), Mark(Span(2, 3), "y")])
    assert marked(Span(0, 4)) == (
        '<i></i><mark class="x" id="p">ab</mark><mark class="x y">c</mark><mark class="x">d</mark>'
    )
    assert marked(Span(1, 2)) == '<mark class="x">b</mark>'


def test_of_marks_that_begin_together_each_has_its_lead_and_the_first_its_id() -> None:
    marks = [Mark(Span(0, 2), "x", place="p", lead="1"), Mark(Span(0, 3), "y", place="q", lead="2")]
    assert MarkedText("abc", marks)(Span(0, 3)).startswith('12<mark class="x y" id="p">ab</mark>')


def test_an_empty_mark_marks_nothing() -> None:
    assert MarkedText("abc", [Mark(Span(1, 1), "x")])(Span(0, 3)) == "abc"


def test_every_word_stays_when_many_marks_lie_across_each_other() -> None:
    text = "“<a href='&'>” " * 50
    marks = [Mark(Span(at, at + 1 + at % 7), f"k{at % 3}") for at in range(0, len(text) - 8, 2)]
    shown = MarkedText(text, marks)(Span(0, len(text)))
    words = "".join(part.partition(">")[2] for part in ("x>" + shown).split("<"))
    assert unescape(words) == text


def test_titles_and_ids_are_escaped() -> None:
    shown = MarkedText("a", [Mark(Span(0, 1), 'x"', '"><script>', "'")])(Span(0, 1))
    assert "<script>" not in shown
    assert shown.count('"') == 6
