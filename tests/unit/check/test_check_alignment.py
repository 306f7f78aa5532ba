"""A claim's words find their places in the article, the rest finds what stands in its place."""

from nutgraf.check.align import align
from nutgraf.check.company import least_distance
from nutgraf.check.conflicts import Kind, conflicts_of, is_tight
from nutgraf.check.runs import runs_of
from nutgraf.check.source import Source
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import tokens_of
from nutgraf.check.vocabulary import Vocabulary
from nutgraf.language.sentences import split

ARTICLE = "The ferry to Oslo left on Monday. Its captain, Ingrid Moe, did not wait for the 40 late passengers."


def prepared(text: str = ARTICLE) -> Source:
    return Source(text, split(text, "en"), "en", Vocabulary({}, "en"))


def conflicts(claim: str, text: str = ARTICLE) -> list[tuple[Kind, str, str]]:
    source = prepared(text)
    tokens = tokens_of(claim, "en")
    found = conflicts_of(align(tokens, source), source, lexicon_of("en"))
    return [(c.kind, tokens[c.claim].text, source.tokens[c.article].text) for c in found]


def test_the_sentence_that_holds_most_of_the_claim_is_the_evidence():
    assert align(tokens_of("The captain did not wait for passengers.", "en"), prepared()).evidence[0] == 1


def test_inflected_words_find_each_other():
    found = align(tokens_of("The captains waited", "en"), prepared())
    assert [place >= 0 for place in found.place] == [True, True, True]


def test_a_word_of_another_sentence_is_known_to_stand_elsewhere_or_in_the_evidence():
    found = align(tokens_of("The captain did not wait for the late passengers in Oslo", "en"), prepared())
    assert found.place[-1] >= 0 or found.elsewhere[-1]


def test_another_number_of_the_same_thing_is_a_conflict():
    assert (Kind.NUMBER, "30", "40") in conflicts("She did not wait for the 30 late passengers.")


def test_another_day_is_a_conflict():
    assert (Kind.DATE, "tuesday", "monday") in conflicts("The ferry to Oslo left on Tuesday.")


def test_another_name_in_the_same_slot_is_a_conflict():
    assert (Kind.NAME, "bergen", "oslo") in conflicts("The ferry to Bergen left on Monday.")


def test_an_opposite_is_a_conflict():
    assert (Kind.OPPOSITE, "arrived", "left") in conflicts("The ferry to Oslo arrived on Monday.")


def test_a_denial_on_either_side_is_a_conflict():
    assert (Kind.NEGATION, "not", "left") in conflicts("The ferry to Oslo has not left on Monday.")
    assert (Kind.NEGATION, "wait", "not") in conflicts("The captain did wait for the late passengers.")


def test_a_conflict_is_tight_where_both_sides_of_it_agree():
    source = prepared()

    def tight(claim: str) -> list[bool]:
        found = align(tokens_of(claim, "en"), source)
        return [is_tight(conflict, found.place) for conflict in conflicts_of(found, source, lexicon_of("en"))]

    assert tight("She did not wait for the 30 late passengers.") == [True]
    assert tight("The captain did wait for passengers.") == [True]
    assert tight("The ferry to Bergen sailed.") == [False, False]  # the name and the verb


def test_a_faithful_claim_has_no_conflicts():
    assert conflicts("The ferry left on Monday.") == []
    assert conflicts("The captain did not wait.") == []


def test_a_run_is_as_long_as_the_words_are_copied():
    source = prepared()
    keys = [token.key for token in tokens_of("ferry to Oslo sank on Monday", "en")]
    assert runs_of(keys, source) == [3, 3, 3, 0, 2, 2]


def test_the_least_distance_is_that_of_the_closest_places():
    assert least_distance([1, 30], [10, 28]) == 2
    assert least_distance([], [3]) == 40
