"""A human summary and a text in, how much they share out: word pairs recalled, and words and pairs as an F1."""

from collections import Counter

from nutgraf.language.words import stem, words

Grams = Counter[tuple[str, ...]]


def grams(text: str, n: int) -> Grams:
    """Return how often the text holds each sequence of n stems."""
    tokens = [stem(word, "en") for word in words(text)]
    return Counter(zip(*(tokens[i:] for i in range(n)), strict=False))


def recall(reference: str, text: str) -> float:
    """Return the ROUGE-2 recall, 0 to 1."""
    wanted = grams(reference, 2)
    return (wanted & grams(text, 2)).total() / max(1, wanted.total())


def f1(reference: str, text: str) -> float:
    """Return the mean of the F1 of ROUGE-1 and ROUGE-2, 0 to 1."""
    scores = []
    for n in (1, 2):
        wanted, found = grams(reference, n), grams(text, n)
        scores.append(2 * (wanted & found).total() / max(1, wanted.total() + found.total()))
    return sum(scores) / 2
