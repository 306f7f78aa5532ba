"""Passages that are worth little are cut from a candidate, and put back where there is room for them."""

from collections.abc import Sequence

import pytest

import nutgraf
from nutgraf.language.edits import edited
from nutgraf.language.words import word_count
from nutgraf.records import Article, Edit, EditKind, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.cutting import Cut, CutKind, Cutter
from nutgraf.summary.inserting import Story
from nutgraf.summary.kinds.plan import NEUTRAL
from nutgraf.summary.material import material_of
from nutgraf.summary.rank import Weighed
from nutgraf.summary.trim import Trimmer, restored

TEXT = "However, the old bridge, which opened in 1912, closed on Monday."
CONNECTIVE, RELATIVE, INNER = "However, ", ", which opened in 1912,", " in 1912"


class Scissors(Cutter):
    """A cutter that knows of the passages that it is told."""

    def __init__(self, **risks: float) -> None:
        self.risks = risks

    def cuts(self, text: str, source: Span, language: str | None) -> tuple[Cut, ...]:
        passages = {"connective": CONNECTIVE, "relative": RELATIVE, "inner": INNER}
        found = [(text.index(passages[name]), passages[name], risk) for name, risk in self.risks.items()]
        return tuple(Cut(Span(at, at + len(p)), CutKind.ASIDE, risk) for at, p, risk in sorted(found))


def trimmer(worth: float, fixed: Sequence[int] = (), **risks: float) -> tuple[Trimmer, Candidate, Article]:
    """Return a trimmer of an article of one sentence whose word pairs are all worth the same."""
    article = nutgraf.article_from_text(TEXT, language="en")
    found = nutgraf.sentences(article)
    material = material_of(article, found, NEUTRAL, Story(article, found), fixed)
    of_word = [*range(len(material.reading.stem) - 1), -1]
    candidates = tuple(
        Candidate(0, 0, c.sentence, c.text, c.words, frozenset(of_word) - {-1}, fixed=c.fixed)
        for c in material.candidates
    )
    weighed = Weighed(candidates, [worth] * len(of_word), of_word, [0])
    return Trimmer(article, material, weighed, Scissors(**risks)), candidates[0], article


def test_what_is_worth_less_than_its_words_is_cut_and_a_capital_put_at_the_new_beginning():
    trim, candidate, article = trimmer(0.1, connective=0.0, relative=0.0)
    shorter = trim.trimmed(candidate, 1.0)
    assert shorter.text == "The old bridge closed on Monday."
    assert [edit.kind for edit in shorter.edits] == [EditKind.CUT, EditKind.CAPITAL, EditKind.CUT]
    assert edited(article.text, candidate.sentence.span, shorter.edits) == shorter.text
    assert shorter.words == 6


def test_the_pairs_that_go_are_those_with_a_word_that_is_cut():
    """Of ten pairs the first goes with the connective, and five with the four words of the clause."""
    trim, candidate, _ = trimmer(0.1, connective=0.0, relative=0.0)
    assert candidate.pairs - trim.trimmed(candidate, 1.0).pairs == {0, 3, 4, 5, 6, 7}


@pytest.mark.parametrize(("price", "text"), [(1.0, TEXT), (1.3, TEXT.replace(RELATIVE, ""))])
def test_what_is_worth_its_words_stays(price, text):
    """The clause has four words and five pairs of 1.0 each."""
    trim, candidate, _ = trimmer(1.0, relative=0.0)
    assert trim.trimmed(candidate, price).text == text


@pytest.mark.parametrize(("risk", "is_cut"), [(0.0, True), (0.3, False), (0.6, False)])
def test_a_risk_makes_a_cut_dearer_and_a_high_one_forbids_it(risk, is_cut):
    """Five pairs of 0.6 are 3.0; four words are worth 4.0 at the price, less the risk."""
    trim, candidate, _ = trimmer(0.6, relative=risk)
    assert (trim.trimmed(candidate, 1.0).text != TEXT) is is_cut


def test_of_passages_in_each_other_the_longer_goes():
    trim, candidate, _ = trimmer(0.0, relative=0.0, inner=0.0)
    assert trim.trimmed(candidate, 1.0).text == TEXT.replace(RELATIVE, "")
    trim, candidate, _ = trimmer(0.0, relative=0.9, inner=0.0)
    assert trim.trimmed(candidate, 1.0).text == TEXT.replace(INNER, "")


def test_a_candidate_that_is_not_to_be_edited_stays_as_it_is():
    trim, candidate, _ = trimmer(0.0, fixed=[0], relative=0.0)
    assert trim.trimmed(candidate, 9.0) is candidate


def versions(full: str, short: str, index: int) -> tuple[Candidate, Candidate]:
    sentence = nutgraf.sentences(nutgraf.article_from_text(full))[0]
    cut = (Edit(EditKind.CUT, Span(0, 1)),)
    return (
        Candidate(index, index, sentence, full, word_count(full)),
        Candidate(index, index, sentence, short, word_count(short), edits=cut),
    )


@pytest.mark.parametrize(("words", "expected"), [(7, [3, 4]), (8, [4, 4]), (9, [4, 4]), (10, [4, 6]), (11, [4, 6])])
def test_what_was_cut_comes_back_where_it_fits_the_shortest_first(words, expected):
    one, two = versions("One two three four.", "One two three.", 0), versions("A b c d e f.", "A b c d.", 1)
    back = restored([one[1], two[1]], [one[0], two[0]], words)
    assert [c.words for c in back] == expected
