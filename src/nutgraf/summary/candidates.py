"""What the steps of a summary hand to each other: a sentence on its way into the summary."""

from dataclasses import dataclass

from nutgraf.records import Edit, Sentence


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may stand in a summary, in one of its versions.

    index: its place among the candidates, which are in document order. place: that among the article's sentences.
    text: the sentence with its edits applied; words: its length in words.
    pairs: the numbers of its word pairs, once the ranker has numbered them.
    needs: indices of candidates without which it must not stand: the sentence that a pronoun leans on,
    the other sentences of its quotation, the one that names the speaker.
    leans: whether it opens with something that only an earlier sentence explains.
    alone: False when what it needs is not among the candidates, so that it stays out.
    factor: by what its worth is multiplied: what the readers of its kind of story want counts more, padding less.
    fixed: whether it is not to be edited: its reader wants it so, or its quotation marks stand in other sentences.
    """

    index: int
    place: int
    sentence: Sentence
    text: str
    words: int
    pairs: frozenset[int] = frozenset()
    edits: tuple[Edit, ...] = ()
    needs: frozenset[int] = frozenset()
    leans: bool = False
    alone: bool = True
    factor: float = 1.0
    fixed: bool = False
