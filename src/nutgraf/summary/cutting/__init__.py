"""A sentence in, the passages that it can do without out: clauses, appositions, attributions, connectives, asides."""

from nutgraf.summary.cutting.cut import Cut, CutKind
from nutgraf.summary.cutting.cutter import Cutter

__all__ = ["Cut", "CutKind", "Cutter"]
