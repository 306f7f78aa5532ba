"""The chosen sentences fit, bring what they need, and stand in the order of the article, whatever the scores."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nutgraf.errors import LimitTooSmall
from nutgraf.records import Sentence, Span
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.select import Room, Selection, Taste

ENDLESS = float("inf")
TASTE = Taste(expected_words=30, lead_margin=0.0, sentence_cost=0.0)


def candidate(
    index: int,
    words: int,
    *,
    needs: frozenset[int] = frozenset(),
    leans: bool = False,
    alone: bool = True,
    terms: str = "",
    factor: float = 1.0,
) -> Candidate:
    """Return a candidate; each of its terms stands for a word pair, one of its own where none is given."""
    span = Span(index * 10, index * 10 + 9)
    return Candidate(
        index=index,
        place=index,
        sentence=Sentence(span, 0),
        text=f"S{index}.",
        words=words,
        pairs=frozenset(map(number_of, terms.split() or [str(index)])),
        needs=needs,
        leans=leans,
        alone=alone,
        factor=factor,
    )


def number_of(term: str) -> int:
    return int(term) if term.isdecimal() else 100 + ord(term) - ord("a") if len(term) == 1 else 200 + len(term)


def selected(
    candidates: list[Candidate], scores: list[float], room: Room, taste: Taste = TASTE, must: Sequence[int] = ()
) -> list[Candidate]:
    """Return the choice where the pairs of each candidate, but for those of an earlier one, share its score."""
    worths = [0.0] * 300
    for c, score in reversed(list(zip(candidates, scores, strict=True))):
        for pair in c.pairs:
            worths[pair] = score / len(c.pairs)
    choice = Selection(candidates, worths, room, taste, must).best()
    return [candidates[i] for i in sorted(choice.chosen)]


def chosen(
    candidates: list[Candidate], scores: list[float], room: Room, taste: Taste = TASTE, must: Sequence[int] = ()
) -> list[int]:
    return [c.index for c in selected(candidates, scores, room, taste, must)]


def test_the_best_sentence_comes_where_there_is_room_for_one():
    assert chosen([candidate(i, 10) for i in range(3)], [1, 3, 2], Room(10, ENDLESS)) == [1]


def test_the_best_come_in_the_order_of_the_article():
    assert chosen([candidate(i, 10) for i in range(4)], [2, 1, 4, 3], Room(30, ENDLESS)) == [0, 2, 3]


def test_two_short_sentences_worth_more_than_a_long_one_are_taken_instead():
    assert chosen([candidate(0, 20), candidate(1, 10), candidate(2, 10)], [5, 4, 4], Room(20, ENDLESS)) == [1, 2]


def test_what_is_already_said_counts_less():
    candidates = [candidate(0, 10, terms="bridge close"), candidate(1, 10, terms="bridge close"), candidate(2, 10)]
    assert chosen(candidates, [4, 3.9, 2], Room(20, ENDLESS)) == [0, 2]


def test_a_sentence_brings_along_what_it_needs():
    candidates = [candidate(0, 10), candidate(1, 10), candidate(2, 10, needs=frozenset({0}))]
    assert chosen(candidates, [0.1, 1, 9], Room(20, ENDLESS)) == [0, 2]


def test_a_sentence_whose_needs_do_not_fit_stays_out():
    candidates = [candidate(0, 30), candidate(1, 10), candidate(2, 10, needs=frozenset({0}))]
    assert chosen(candidates, [0.1, 1, 9], Room(20, ENDLESS)) == [1]


def test_a_sentence_that_cannot_stand_stays_out():
    assert chosen([candidate(0, 10), candidate(1, 10, alone=False)], [1, 9], Room(20, ENDLESS)) == [0]


def test_where_nothing_can_stand_one_sentence_comes_all_the_same():
    assert chosen([candidate(0, 10, alone=False), candidate(1, 12, alone=False)], [1, 2], Room(10, ENDLESS)) == [0]


def test_where_no_unit_fits_a_sentence_that_leans_on_none_is_taken_without_its_needs():
    candidates = [candidate(0, 30), candidate(1, 10, needs=frozenset({0}))]
    assert chosen(candidates, [1, 1], Room(10, ENDLESS)) == [1]


def test_where_no_unit_fits_a_sentence_that_leans_is_not_taken():
    candidates = [candidate(0, 30), candidate(1, 10, needs=frozenset({0}), leans=True)]
    with pytest.raises(LimitTooSmall) as caught:
        selected(candidates, [1.0, 9.0], Room(10, ENDLESS), TASTE)
    assert caught.value.least == 30


def test_the_least_counts_a_lone_sentence_that_leans_on_none():
    candidates = [candidate(0, 30), candidate(1, 10, needs=frozenset({0})), candidate(2, 4, leans=True, alone=False)]
    with pytest.raises(LimitTooSmall) as caught:
        selected(candidates, [1.0, 1.0, 1.0], Room(9, ENDLESS), TASTE)
    assert caught.value.least == 10


def test_where_nothing_can_stand_and_everything_leans_one_sentence_comes_all_the_same():
    candidates = [candidate(0, 12, leans=True, alone=False), candidate(1, 10, leans=True, alone=False)]
    assert chosen(candidates, [2, 1], Room(10, ENDLESS)) == [1]
    with pytest.raises(LimitTooSmall) as caught:
        selected(candidates, [2.0, 1.0], Room(9, ENDLESS), TASTE)
    assert caught.value.least == 10


def test_a_repetition_adds_nothing_to_a_long_summary():
    """Sixteen short sentences, the last of which says again what the first said, and room for all but one."""
    candidates = [*(candidate(i, 2) for i in range(15)), candidate(15, 2, terms="0"), candidate(16, 9)]
    assert chosen(candidates, [5.0] * 16 + [0.1], Room(33, ENDLESS)) == list(range(15))


@pytest.mark.parametrize(("said", "taken"), [(4, True), (5, False)])
def test_a_sentence_repeats_with_more_than_four_of_five_terms_already_said(said, taken):
    """The last one has five terms, and four or all five of them are the first one's."""
    own = " ".join([*"abcde"[:said], *"vwxyz"[said:]])
    candidates = [candidate(0, 2, terms="a b c d e"), *(candidate(i, 2) for i in range(1, 15))]
    candidates += [candidate(15, 2, terms=own), candidate(16, 9)]
    found = chosen(candidates, [5.0] * 16 + [0.1], Room(33, ENDLESS))
    assert (15 in found) is taken


def test_a_sentence_that_is_not_worth_its_cost_is_not_taken_for_fitting():
    dear = Taste(expected_words=30, lead_margin=0.0, sentence_cost=1.0)
    assert chosen([candidate(0, 10), candidate(1, 10)], [3, 0.5], Room(20, ENDLESS), dear) == [0]
    assert chosen([candidate(0, 10), candidate(1, 10)], [3, 1.5], Room(20, ENDLESS), dear) == [0, 1]


@pytest.mark.parametrize("scores", [[0.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
def test_nothing_fits_below_the_shortest(scores):
    with pytest.raises(LimitTooSmall) as caught:
        selected([candidate(0, 9), candidate(1, 7), candidate(2, 8)], scores, Room(6, ENDLESS), TASTE)
    assert caught.value.least == 7


def test_scores_of_nothing_still_fill_the_sentences_asked_for():
    assert len(chosen([candidate(i, 10) for i in range(5)], [0.0] * 5, Room(ENDLESS, 3))) == 3


@pytest.mark.parametrize("count", [1, 2, 5, 12, 13, 30, 60])
def test_exactly_as_many_sentences_come_as_were_asked_for(count):
    candidates = [candidate(i, 5 + i % 7) for i in range(60)]
    assert len(chosen(candidates, [(i * 37 % 11) / 10 for i in range(60)], Room(ENDLESS, count))) == count


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_exactly_as_many_come_though_the_best_ones_bring_others_along(count):
    """Every third sentence needs the one before it; with the others any number can be reached."""
    candidates = [candidate(i, 8, needs=frozenset({i - 1} if i % 3 == 2 else ())) for i in range(30)]
    scores = [9.0 if i % 3 == 2 else 1.0 for i in range(30)]
    assert len(chosen(candidates, scores, Room(ENDLESS, count))) == count


def test_what_must_come_comes_first_though_others_are_worth_more():
    candidates = [candidate(i, 10) for i in range(4)]
    assert chosen(candidates, [9, 8, 1, 2], Room(20, ENDLESS), must=[2]) == [0, 2]
    assert chosen(candidates, [9, 8, 1, 2], Room(10, ENDLESS), must=[2, 3]) == [2]
    assert chosen(candidates, [9, 8, 1, 2], Room(ENDLESS, 2), must=[3, 2]) == [2, 3]


def test_a_factor_multiplies_what_a_candidate_is_worth():
    candidates = [candidate(0, 10), candidate(1, 10, factor=2.0), candidate(2, 10, factor=0.0)]
    assert chosen(candidates, [3, 2, 9], Room(10, ENDLESS)) == [1]


def test_the_shortlist_holds_the_best_units_with_what_they_need():
    candidates = [candidate(i, 10, needs=frozenset({0}) if i == 40 else frozenset()) for i in range(41)]
    worths = [float(i) for i in range(300)]
    worths[40] = 400.0
    shortlist = Selection(candidates, worths, Room(30, ENDLESS), TASTE).shortlist
    assert {0, 40, 39, 38} <= shortlist
    assert 1 not in shortlist


def test_the_lead_comes_where_nothing_else_is_worth_more_by_the_margin():
    candidates = [candidate(i, 10) for i in range(4)]
    sure = Taste(expected_words=30, lead_margin=0.5, sentence_cost=0.0)
    assert chosen(candidates, [1, 1, 1.2, 1.2], Room(ENDLESS, 2), sure) == [0, 1]
    assert chosen(candidates, [1, 1, 9, 9], Room(ENDLESS, 2), sure) == [2, 3]


@st.composite
def stories(draw):
    count = draw(st.integers(1, 25))
    candidates: list[Candidate] = []
    for i in range(count):
        direct = draw(st.frozensets(st.integers(max(0, i - 3), max(0, i - 1)), max_size=2)) if i else frozenset()
        needs = direct.union(*(candidates[j].needs for j in direct))
        alone = draw(st.integers(0, 9)) > 0 and all(candidates[j].alone for j in direct)
        terms = " ".join(draw(st.lists(st.sampled_from("abcdefgh"), max_size=4)))
        leans = (bool(direct) or not alone) and draw(st.booleans())
        candidates.append(candidate(i, draw(st.integers(1, 40)), needs=needs, leans=leans, alone=alone, terms=terms))
    scores = draw(st.lists(st.floats(0, 10), min_size=count, max_size=count))
    room = draw(
        st.one_of(
            st.builds(Room, st.integers(1, 300), st.just(ENDLESS)),
            st.builds(Room, st.just(ENDLESS), st.integers(1, 20)),
            st.builds(Room, st.integers(1, 60), st.integers(1, 4)),
        )
    )
    return candidates, scores, room


@settings(max_examples=150, deadline=None)
@given(stories())
def test_a_choice_fits_is_in_order_complete_and_the_same_every_time(story):
    candidates, scores, room = story
    try:
        found = selected(candidates, scores, room, TASTE)
    except LimitTooSmall as error:
        assert error.least > room.words  # noqa: PT017  any outcome is one
        assert not any(c.words <= room.words and not c.leans for c in candidates)
        enough = selected(candidates, scores, Room(error.least, room.sentences), TASTE)
        assert sum(c.words for c in enough) == error.least  # noqa: PT017
        return
    assert found
    assert sum(c.words for c in found) <= room.words
    assert len(found) <= room.sentences
    assert all(a.index < b.index for a, b in pairwise(found))
    indices = {c.index for c in found}
    units = [c.needs | {c.index} for c in candidates if c.alone]
    sizes = [(sum(candidates[i].words for i in unit), len(unit)) for unit in units]
    if any(words <= room.words and count <= room.sentences for words, count in sizes):
        assert all(c.needs <= indices for c in found)
    assert selected(candidates, scores, room, TASTE) == found


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 40), st.floats(0, 10)), min_size=1, max_size=40), st.integers(1, 45))
def test_without_ties_exactly_as_many_come_as_asked_for_or_all(drawn, count):
    candidates = [candidate(i, words) for i, (words, _) in enumerate(drawn)]
    found = selected(candidates, [score for _, score in drawn], Room(ENDLESS, count), TASTE)
    assert len(found) == min(count, len(candidates))
