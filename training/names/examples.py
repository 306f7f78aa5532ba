"""Labelled sentences in, what the tagger learns from out: runs of tokens with their features and labels."""

from collections.abc import Iterable
from dataclasses import dataclass

from corpus import Labelled

from nutgraf.facts.names.features import Line, neighbour_features, word_features
from nutgraf.facts.names.runs import runs_of
from nutgraf.facts.names.signs import Signs, phrases_in
from nutgraf.facts.names.tagger import LABELS
from nutgraf.facts.names.tokens import Token, tokens_of

_LONGEST = 40  # tokens of a run that is learned from whole
_NEIGHBOURS = ((-1, "-1"), (1, "+1"), (-2, "-2"), (2, "+2"))


@dataclass(slots=True)
class Run:
    """A run of tokens: for each its features and the index of its label. weight: how much it counts."""

    features: list[list[str]]
    labels: list[int]
    document: str
    weight: float


def runs(sentences: Iterable[Labelled], signs: Signs, weight: float = 1.0) -> list[Run]:
    """Return the runs of the sentences in order."""
    found = []
    for sentence in sentences:
        tokens = tokens_of(sentence.text, 0, len(sentence.text))
        phrases = phrases_in([token.text.lower() for token in tokens])
        line = Line(tokens, phrases, signs, sentence.language)
        labels = labels_of(tokens, sentence.names)
        for first, end in runs_of(tokens, phrases, signs):
            stop = min(end, first + _LONGEST)
            if any(a < tokens[stop - 1].end and tokens[first].start < b for a, b in sentence.unsure):
                continue
            features = [features_at(line, at, first, end) for at in range(first, stop)]
            opening = labels[first] - (labels[first] > 0 and labels[first] % 2 == 0)  # a name may reach across two runs
            found.append(Run(features, [opening, *labels[first + 1 : stop]], sentence.document, weight))
    return found


def features_at(line: Line, at: int, first: int, end: int) -> list[str]:
    """Return all that the tagger asks of the token at the index."""
    found = [*word_features(line.words[at], line.signs), *line.context_features(at, first, end)]
    for step, side in _NEIGHBOURS:
        found.extend(neighbour_features(line.word(at + step), side, line.signs))
    return found


def labels_of(tokens: list[Token], names: list[tuple[int, int, str]]) -> list[int]:
    """Return the index of each token's label."""
    labels = [0] * len(tokens)
    for start, end, kind in names:
        inside = [at for at, token in enumerate(tokens) if start <= token.start and token.end <= end]
        for at in inside:
            labels[at] = LABELS.index(f"{'B' if at == inside[0] else 'I'}-{kind}")
    return labels
