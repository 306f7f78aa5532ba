"""Which sentences a quotation holds together, whatever marks it is written with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nutgraf.summary.quotation import quotations

PAIRS = ["“”", '""', "„“", "„”", "«»", "»«", "””", ("``", "''"), "‘’"]
EVERY_PAIR = pytest.mark.parametrize(("opening", "closing"), [tuple(pair) for pair in PAIRS])


def runs(*texts: str) -> list[tuple[int, int]]:
    return [(run.first, run.last) for run in quotations(texts)]


@EVERY_PAIR
def test_a_quotation_of_one_sentence_ties_nothing(opening, closing):
    texts = ["The bridge closed.", f"{opening}We knew it,{closing} Lindqvist said.", "It rained."]
    assert runs(*texts) == [(0, 0), (1, 1), (2, 2)]
    assert [run.quotes for run in quotations(texts)] == [False, True, False]
    assert quotations(texts)[1].outside.split() == ["Lindqvist", "said."]


@EVERY_PAIR
def test_a_quotation_of_three_sentences_ties_them(opening, closing):
    texts = [f"{opening}We knew it.", "Nobody listened.", f"It fell,{closing} Lindqvist said.", "It rained."]
    assert runs(*texts) == [(0, 2), (3, 3)]
    assert quotations(texts)[0].outside.split() == ["Lindqvist", "said."]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("„", "“"), ("«", "»"), ("``", "''")])
def test_a_quotation_reopened_at_each_paragraph_stays_one(opening, closing):
    texts = [f"{opening}We knew it.", f"{opening}Nobody listened.", f"{opening}It fell,{closing} Lindqvist said."]
    assert runs(*texts) == [(0, 2)]


def test_a_mark_that_is_never_closed_does_not_tie_the_whole_article():
    texts = ["“We knew it, Lindqvist said.", *["The river rose on Monday."] * 30]
    assert all(run.last - run.first < 10 for run in quotations(texts))
    assert runs(*texts)[-1][0] > 0


def test_a_closing_mark_without_an_opening_one_opens_nothing():
    assert runs("We knew it,” Lindqvist said.", "The river rose.") == [(0, 0), (1, 1)]
    assert runs("Wir wussten es», sagte er.", "Der Fluss stieg.") == [(0, 0), (1, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The club's keeper didn't play.",
        "The clubs' keepers didn't play.",
        "The club’s keeper didn’t play in the ’90s.",
        "L’eau n’a pas monté aujourd’hui.",
        "The '90s weren't kind to the players' union.",
    ],
)
def test_an_apostrophe_is_no_quotation_mark(text):
    assert [run.quotes for run in quotations([text, "It rained."])] == [False, False]


@pytest.mark.parametrize(
    "text",
    [
        "“He told me, ‘Go home,’ and I went,” Lindqvist said.",
        "\"He told me, 'Go home,' and I went,\" Lindqvist said.",
        "„Er sagte mir: ‚Geh heim‘, und ich ging“, sagte Lindqvist.",
        "«Il m'a dit “pars”, et je suis parti», dit Lindqvist.",
    ],
)
def test_a_quotation_inside_a_quotation_leaves_the_next_sentence_free(text):
    assert runs(text, "It rained.") == [(0, 0), (1, 1)]
    assert quotations([text])[0].quotes


def test_what_stands_outside_the_marks_is_kept_before_between_and_after():
    found = quotations(["Then “yes” and “no” were heard aloud."])[0]
    assert found.outside.split() == ["Then", "and", "were", "heard", "aloud."]
    assert quotations(["“We knew it.”"])[0].outside.split() == []


def test_a_sentence_without_marks_stands_outside_whole():
    assert quotations(["The bridge closed."])[0].outside == "The bridge closed."


def test_what_stands_outside_is_gathered_from_all_sentences_of_the_quotation():
    texts = ["Lindqvist said: “We knew it.", "Nobody listened.", "It fell,” and left."]
    assert quotations(texts)[0].outside.split() == ["Lindqvist", "said:", "and", "left."]


@pytest.mark.parametrize(("count", "is_long"), [(1, False), (2, False), (6, False), (7, True), (60, True)])
def test_a_quotation_of_more_than_six_sentences_is_long(count, is_long):
    texts = ["We knew it."] * count
    texts[0] = "“" + texts[0]
    texts[-1] += "”"
    (found,) = quotations(texts)
    assert (found.first, found.last, found.is_long) == (0, count - 1, is_long)


def test_a_mark_that_is_open_for_more_than_sixty_sentences_was_never_closed():
    texts = ["“We knew it.", *["Nobody listened."] * 59, "It fell.”"]
    assert runs(*texts) == [(i, i) for i in range(61)]
    assert not any(run.is_long for run in quotations(texts))


def test_no_sentences_have_no_quotations():
    assert quotations([]) == []


@given(st.lists(st.text(alphabet="ab .,!'`\"“”„«»‘’", max_size=12), max_size=20))
def test_runs_divide_the_sentences_in_order(texts):
    held = [i for run in quotations(texts) for i in range(run.first, run.last + 1)]
    assert held == list(range(len(texts)))
