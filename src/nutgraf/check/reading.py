"""A sentence of a claim and a prepared article in; out, all that the models and the reason are made from."""

from dataclasses import dataclass

from nutgraf.check.align import Alignment, align
from nutgraf.check.conflicts import Conflict, conflicts_of
from nutgraf.check.contrary import contrary
from nutgraf.check.runs import runs_of
from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import Token
from nutgraf.check.word_features import word_rows


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found of one sentence of a claim.

    runs: for each token, the length of the copied run that it stands in. rows: the features of each token.
    pronouns: whether it is one. sure: the conflicts that leave no doubt.
    """

    found: Alignment
    conflicts: list[Conflict]
    runs: list[int]
    rows: list[tuple[float, ...]]
    pronouns: list[bool]
    sure: list[Conflict]


def read(tokens: list[Token], source: Source, lexicon: Lexicon) -> Reading:
    """Align a sentence with the article and look where they disagree."""
    found = align(tokens, source)
    sure, conflicts = contrary(found, source, lexicon, conflicts_of(found, source, lexicon))
    runs = runs_of([token.key for token in tokens], source)
    rows = word_rows(found, conflicts, source, runs, lexicon.pronouns)
    pronouns = [token.text in lexicon.pronouns for token in tokens]
    return Reading(found, conflicts, runs, rows, pronouns, sure)
