"""Which forms of a verb a word may be."""

import pytest

from nutgraf.language.verb_forms import form_of


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("carry", "b"),
        ("carries", "s"),
        ("carried", "np"),
        ("carrying", "g"),
        ("stopped", "np"),
        ("stopping", "g"),
        ("visited", "np"),
        ("making", "g"),
        ("dying", "g"),
        ("agreed", "np"),
        ("agreeing", "g"),
        ("went", "p"),
        ("gone", "n"),
        ("goes", "s"),
        ("sent", "np"),
        ("cut", "bnp"),
        ("come", "bn"),
        ("table", ""),
        ("", ""),
    ],
)
def test_a_form_is_told_by_letters(word, forms):
    assert form_of(word) == forms
