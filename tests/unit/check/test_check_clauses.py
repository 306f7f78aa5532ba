"""Who does what in a clause, and whether it is denied."""

import pytest

from nutgraf.check.clauses import Passage
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import tokens_of


def passage(sentence: str) -> tuple[list[str], Passage]:
    tokens = tokens_of(sentence, "en")
    ends = [at + 1 == len(tokens) or tokens[at + 1].start - token.end > 1 for at, token in enumerate(tokens)]
    return [token.text for token in tokens], Passage(tokens, 0, len(tokens), ends.__getitem__, lexicon_of("en"))


@pytest.mark.parametrize(
    ("sentence", "verb", "agents", "patients"),
    [
        ("The bank sued the mayor.", "sued", {"bank"}, {"mayor"}),
        ("The mayor was sued by the bank.", "sued", {"bank"}, {"mayor"}),
        ("The mayor, Ida Moe, sued the bank.", "sued", {"mayor", "ida", "moe"}, {"bank"}),
        ("The report written by Bo named nobody.", "written", {"bo"}, {"report"}),
        ("Bo called on Moe to resign.", "called", {"bo"}, {"moe"}),
        ("She sued the bank.", "sued", set(), {"bank"}),
        ("Moe, who had met Bo, sued him.", "sued", set(), set()),
        ("Moe took the ball and ran.", "ran", set(), set()),
        ("Moe wanted Bo to sue them.", "sue", set(), set()),
    ],
)
def test_agents_and_patients_are_read_from_the_order_of_words(sentence, verb, agents, patients):
    texts, read = passage(sentence)
    clause = read.clause(texts.index(verb))
    assert {texts[at] for at in clause.agents} == agents
    assert {texts[at] for at in clause.patients} == patients


@pytest.mark.parametrize(
    ("sentence", "word", "denial"),
    [
        ("The coach did not attend the match.", "attend", "not"),
        ("The union failed to reach a deal.", "reach", "failed"),
        ("He denied hiding gifts.", "hiding", "denied"),
        ("Moe denied that the firm had misled investors.", "misled", "denied"),
        ("The plan no longer worked.", "worked", "no"),
        ("They were not in danger.", "danger", "not"),
    ],
)
def test_what_denies_a_word_is_found(sentence, word, denial):
    texts, read = passage(sentence)
    assert texts[read.denial(texts.index(word))] == denial


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Not only Moe attended the match.", "attended"),
        ("He did not stay, he attended the match.", "attended"),
        ("They denied the allegations.", "allegations"),
        ("The union failed because Moe reached a deal.", "reached"),
    ],
)
def test_what_is_not_denied_is_left_alone(sentence, word):
    texts, read = passage(sentence)
    assert read.denial(texts.index(word)) == -1


@pytest.mark.parametrize(("sentence", "word"), [("He saw the visit.", "visit"), ("The plans changed.", "plans")])
def test_a_noun_that_is_written_like_a_verb_is_none(sentence, word):
    texts, read = passage(sentence)
    assert not read.is_verb(texts.index(word))
