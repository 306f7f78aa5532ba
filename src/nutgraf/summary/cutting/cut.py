"""What may be cut from a sentence: the record that the cutter hands out."""

from dataclasses import dataclass
from enum import StrEnum

from nutgraf.records import Span


class CutKind(StrEnum):
    """What a cut takes away."""

    ATTRIBUTION = "attribution"  # ", police said on Tuesday"
    PARENTHETICAL = "parenthetical"  # " (right)"
    RELATIVE_CLAUSE = "relative_clause"  # ", which opened in 1912,"
    PARTICIPLE_CLAUSE = "participle_clause"  # ", speaking in Leeds,"
    SUBORDINATE_CLAUSE = "subordinate_clause"  # ", while the crowd sang"
    COORDINATE_CLAUSE = "coordinate_clause"  # ", and the army sent boats"
    APPOSITION = "apposition"  # ", a mother of two,"
    AGE = "age"  # ", 35,"
    CONNECTIVE = "connective"  # "However, "
    ADJUNCT = "adjunct"  # " on Tuesday"
    ASIDE = "aside"  # " - a record -", ", including two children,"


@dataclass(frozen=True, slots=True)
class Cut:
    """A passage that a sentence can do without.

    span: what goes, in the article's text, with the marks and spaces that must go with it.
    risk: how likely the cut is to harm the grammar or the meaning of what is left, 0 to 1.
    """

    span: Span
    kind: CutKind
    risk: float
