"""The record that holds what may be cut in a language whose words are not tagged."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Openings:
    """All words are lower-cased.

    connectives: words and phrases that, with a comma behind them, open a sentence and only link it to another.
    conjunctions: words that do so without a comma, and subjects: what must follow such a word, since anything else may
    be no main clause, or one that wants the word for its order.
    bare: connectives that want no comma, whatever follows. dashes: whether two dashes frame an aside; they do not where
    a dash stands for a verb.
    """

    connectives: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    dashes: bool = True
