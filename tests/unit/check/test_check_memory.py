"""A prepared checker takes no more memory after thousands of claims."""

import gc
import tracemalloc

import nutgraf
from nutgraf.check import tokens

ARTICLE = (
    "Elena Carrera won the Serie B title with Torino in 2017. Some 12,000 fans celebrated in the streets of Turin. "
    "The mayor said that the party cost two million euros."
)
WORDS = ("Carrera", "won", "the", "title", "fans", "celebrated", "in", "Turin", "mayor", "party", "cost", "million")


def claim(number: int) -> str:
    chosen = [WORDS[number * step % len(WORDS)] for step in (1, 5, 7, 11)]
    return f"{' '.join(chosen)} {number}."


def test_memory_stays_flat_over_thousands_of_claims():
    checker = nutgraf.Checker(nutgraf.article_from_text(ARTICLE, language="en"))
    for number in range(300):
        checker.check(claim(number))
    tracemalloc.start()
    for number in range(300, 2_300):
        checker.check(claim(number))
    gc.collect()  # what is left of the last claims would hide what is kept of all
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 50_000  # bytes


def test_the_words_that_are_remembered_are_bounded(monkeypatch):
    monkeypatch.setattr(tokens, "_MOST_KNOWN", 50)
    known: tokens.Known = {}
    for number in range(40):
        tokens.tokens_of(" ".join(f"{letter}{'x' * number}" for letter in "abcdefgh"), "en", known)
    assert len(known) == 50
