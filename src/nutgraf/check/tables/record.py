"""The record that holds a language's words for the checker, and how they are written down."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words by which a clause is read: who did what, or did not. Without copulas, none is read.

    copulas: forms of "be"; modals: other auxiliaries; determiners: words before a noun; possessives: pronouns that
    stand before one; relatives: pronouns that open a relative clause or stand for no person; openers: words that open
    a clause or say where. refusals: words that deny what follows ("failed to reach"); denials: those by which somebody
    says that all that follows is untrue; hedges: words that take back a negation ("not only"); fillers: words that may
    stand between it and what it denies. sayings: verbs whose subject may stand behind them; mutual: verbs that each
    does to the other; inverses: pairs of lists; what the one says of two sides, the other says of them changed over.
    ranks: words that make another office of an office; offices: those offices.
    """

    copulas: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    refusals: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    sayings: frozenset[str] = frozenset()
    mutual: frozenset[str] = frozenset()
    inverses: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    ranks: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the checker knows of one language. All words are lower-cased.

    numbers: number words and their values; scales: words that multiply the number before them.
    months: names of months, in all their forms, and their number; weekdays: the same, Monday is 1.
    negations: words that deny what stands beside them.
    opposites: pairs of lists; a word of the one list against a word of the other says the opposite.
    equals: lists of words that say the same.
    pronouns: those that stand for a person.
    limits: words that open what a statement holds for only: without "if it rains", "the match is off" is another claim.
    agents: words before who did it in a passive; a language where the order of words is free has none here.
    joints: words that join clauses; what stands between two of them is not cut out of their middle.
    grammar: how a clause is read.
    """

    numbers: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    months: Mapping[str, float] = field(default_factory=dict)
    weekdays: Mapping[str, float] = field(default_factory=dict)
    negations: frozenset[str] = frozenset()
    opposites: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    equals: tuple[tuple[str, ...], ...] = ()
    pronouns: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    joints: frozenset[str] = frozenset()
    grammar: Grammar = field(default_factory=Grammar)


def numbered(words: str, start: int = 1) -> dict[str, float]:
    """Return the value of each word of a list that counts up from start; forms of one are joined by "|"."""
    return {form: float(start + i) for i, forms in enumerate(words.split()) for form in forms.split("|")}


def valued(words: str) -> dict[str, float]:
    """Return the value of each word of a list such as "hundred=100 thousand=1000"."""
    return {word: float(value) for word, value in (entry.split("=") for entry in words.split())}


def groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the lists of words of a text, one a line."""
    return tuple(tuple(line.split()) for line in text.splitlines() if line.strip())


def pairs(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the pairs of lists of a text, one pair a line, with a stroke between its two sides."""
    split = (line.split("|") for line in text.splitlines() if line.strip())
    return tuple((tuple(left.split()), tuple(right.split())) for left, right in split)
