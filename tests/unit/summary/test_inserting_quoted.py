"""Which words of a sentence stand between quotation marks, sentence after sentence."""

import pytest

from nutgraf.records import Span
from nutgraf.summary.inserting.quoted import Marks
from nutgraf.summary.inserting.words import Words


def quoted(*sentences: str) -> list[str]:
    """What the sentences of one text put between marks, each range of words joined."""
    marks, found = Marks(), []
    for sentence in sentences:
        texts = Words(sentence, Span(0, len(sentence))).texts
        found += [" ".join(texts[start:end]).strip() for start, end in marks.passages(texts)]
    return found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“I go,” he said.", ["“ I go , ”"]),
        ('He said: "I go."', ['" I go . "']),
        ("He said “I” and “you”.", ["“ I ”", "“ you ”"]),
        ("«Je pars», dit-il.", ["« Je pars »"]),
        ("„Ich gehe“, sagte er.", ["„ Ich gehe “"]),
        ("`` I go , '' he said .", ["`` I go , ''"]),
        ("He said ‘I go’ twice.", ["‘ I go ’"]),
        ("He called it 'odd' twice.", ["' odd '"]),
        ("The workers’ pay isn’t Carrera’s.", []),
        ("The workers' pay isn't Carrera's.", []),
        ("Nothing is quoted.", []),
    ],
)
def test_the_marks_of_a_sentence_are_paired(sentence, expected):
    assert quoted(sentence) == expected


def test_a_quotation_goes_on_over_sentences():
    assert quoted("He said: “I go.", "I sleep.", "I eat.” He left.") == ["“ I go .", "I sleep .", "I eat . ”"]


def test_a_single_mark_is_forgotten_with_its_sentence():
    assert quoted("He said: ‘I go.", "It rained.") == ["‘ I go ."]


def test_a_mark_that_is_never_closed_is_given_up():
    rain = ["It rained."] * 20
    assert len(quoted("He said: “I go.", *rain)) == 9


def test_a_closing_mark_without_an_opening_one_closes_nothing():
    assert quoted("I go,” he said. “I sleep.”") == ["“ I sleep . ”"]
