"""The record that holds the words of a language's amounts, and how they are written down."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Amounts:
    """What we know of the amounts of one language. All words are lower-cased.

    words: number words below a hundred, and hundreds written in one word. scales: words that multiply the one before
    them ("thousand", "Mio"). articles: words that are one only before a scale ("a million"); singles: those that are
    so before a unit too ("one euro").
    fractions: words that are part of a whole ("half", worth 0.5), and those that divide a count ("thirds", worth 3).
    joiners: words that stand inside a number ("and" in "two hundred and ten").
    units: words of up to three parts and the unit that they stand for. currencies: the same for money.
    decimal: the sign before the parts of a whole; groups: the signs between groups of three figures.
    labels: words after which a number is a name ("page"); percents: words before "cent" in "per cent".
    ranges: words between two amounts ("to"). scores: stems of words beside which two numbers are a score.
    before_ordinal: words after which a number with a stop is an ordinal ("am 3. Platz").
    """

    words: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    singles: frozenset[str] = frozenset()
    fractions: Mapping[str, float] = field(default_factory=dict)
    joiners: frozenset[str] = frozenset()
    units: Mapping[str, str] = field(default_factory=dict)
    decimal: str = ""
    groups: str = ""
    labels: frozenset[str] = frozenset()
    percents: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    scores: tuple[str, ...] = ()
    before_ordinal: frozenset[str] = frozenset()

    def openers(self) -> dict[str, set[str]]:
        """Return the words that a number can open with, by their first letter and without it."""
        found: dict[str, set[str]] = {}
        for word in (*self.words, *self.singles, *self.articles, *self.fractions):
            found.setdefault(word[0], set()).add(word[1:])
        return found


def counted(words: str, start: int = 0) -> dict[str, float]:
    """Return the value of each word of a list that counts up from start; forms of one are joined by "/"."""
    return {form: float(place) for place, forms in enumerate(words.split(), start) for form in forms.split("/")}


def valued(words: str) -> dict[str, float]:
    """Return the value of each word of a list such as "hundred=100 thousand/thousands=1000"."""
    pairs = (entry.split("=") for entry in words.split())
    return {form: float(value) for forms, value in pairs for form in forms.split("/")}


def named(lists: Mapping[str, str]) -> dict[str, str]:
    """Return the unit of each word of lists by unit; the parts of a word are joined by "~"."""
    return {form.replace("~", " "): unit for unit, words in lists.items() for form in words.split()}


def listed(words: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(words.split())
