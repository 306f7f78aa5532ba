"""What the steps of a summary hand to each other: a sentence on its way into the summary."""

from dataclasses import dataclass

from nutgraf.records import Edit, Sentence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may stand in a summary.

    index: its place among the candidates, which are in document order.
    text: the sentence with its edits applied; words: its length in words.
    terms: the stems of its content words.
    needs: indices of candidates without which it must not stand: the sentence that a pronoun leans on,
    the other sentences of its quotation, the one that names the speaker.
    leans: whether it opens with something that only an earlier sentence explains.
    alone: False when what it needs is not among the candidates, so that it stays out.
    """

    index: int
    sentence: Sentence
    text: str
    words: int
    terms: frozenset[str]
    edits: tuple[Edit, ...] = ()
    needs: frozenset[int] = frozenset()
    leans: bool = False
    alone: bool = True
