"""How a passage is cut into tokens, as written and as tokenizers of research data leave it."""

import pytest

from nutgraf.language.tokens import tokens_of


def words(text):
    return tokens_of(text, 0, len(text)).words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Weiss, 35, paid £1,250.", ["Dr.", "Weiss", ",", "35", ",", "paid", "£", "1,250", "."]),
        ("She didn't see O'Hara's dog.", ["She", "didn't", "see", "O'Hara", "'s", "dog", "."]),
        ("the u.s. team ( left ) won .", ["the", "u.s.", "team", "(", "left", ")", "won", "."]),
        ("he did n't go -lrb- again -rrb-", ["he", "did", "n't", "go", "-lrb-", "again", "-rrb-"]),
        ("A 35-year-old -- a cook -- left.", ["A", "35-year-old", "--", "a", "cook", "--", "left", "."]),
        ("``No,'' he said", ["``", "No", ",", "''", "he", "said"]),
        ("He works for Acme Inc.", ["He", "works", "for", "Acme", "Inc", "."]),
        ("at 10:30 in the U.S.", ["at", "10:30", "in", "the", "U.S", "."]),
        ("", []),
    ],
)
def test_words_marks_and_clitics_are_tokens(text, expected):
    assert words(text) == expected


def test_each_start_is_where_the_word_stands():
    text = "First line.  Then “the” second, and  the third."
    found = tokens_of(text, 0, len(text))
    assert [text[start : start + len(word)] for word, start in zip(*found, strict=True)] == found.words


def test_only_the_passage_is_read():
    text = "One two three four."
    assert tokens_of(text, 4, 13).words == ["two", "three"]


@pytest.mark.parametrize("piece", ['"', "(", "a ", "a.", "a-", "a'", "1,", "-", "'"])
def test_a_long_run_of_anything_is_read_to_its_end(piece):
    text = piece * 20_000
    words, starts = tokens_of(text, 0, len(text))
    assert starts[-1] + len(words[-1]) == len(text.rstrip())
