"""How long a summary may be: what a caller asked for, in; one normalised `Limit`, out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that a summary may hold; what is None does not limit it.

    words: white-space separated words; sentences: their number; share: of the article's words, 0 to 1.
    """

    words: int | None = None
    sentences: int | None = None
    share: float | None = None

    def word_budget(self, article_words: int) -> float:
        """Return the most words that a summary of an article of so many words may hold."""
        budgets = [float("inf")]
        if self.words is not None:
            budgets.append(self.words)
        if self.share is not None:
            budgets.append(int(self.share * article_words))
        return min(budgets)


LENGTHS: dict[str, Limit] = {
    "headline": Limit(words=20, sentences=1),
    "short": Limit(words=45),
    "medium": Limit(words=85),
    "long": Limit(words=170),
}


def limit_of(
    *,
    sentences: int | None = None,
    words: int | None = None,
    length: str | None = None,
    share: float | None = None,
) -> Limit:
    """Return the limit that exactly one of the arguments names; without any, the medium length.

    Raises ValueError where several are given, a number is below one, the share is not above 0 and at
    most 1, or the length has no such name.
    """
    if sum(asked is not None for asked in (sentences, words, length, share)) > 1:
        raise ValueError("Give one of sentences, words, length and share, not several.")
    if sentences is not None:
        return Limit(sentences=_at_least_one("sentences", sentences))
    if words is not None:
        return Limit(words=_at_least_one("words", words))
    if share is not None:
        if not 0 < share <= 1:
            raise ValueError(f"share is {share}: give a number above 0 and at most 1, such as 0.2.")
        return Limit(share=share)
    if length is not None and length not in LENGTHS:
        raise ValueError(f"length is {length!r}: choose one of {', '.join(LENGTHS)}.")
    return LENGTHS[length or "medium"]


def _at_least_one(name: str, value: int) -> int:
    if value < 1:
        raise ValueError(f"{name} is {value}: give a number of at least 1.")
    return value
