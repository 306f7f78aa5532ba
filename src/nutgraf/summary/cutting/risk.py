"""A proposal in, how likely it is to harm its sentence out."""

from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Sentence

# How often a cut took away what is no part of its own in the syntax, on half of the documents of the GUM treebank, with
# an allowance, judged on some 600 cuts of news articles that were read, for how often the meaning wants the words.
_BY_KIND = {
    CutKind.CONNECTIVE: 0.02,
    CutKind.PARENTHETICAL: 0.03,
    CutKind.AGE: 0.03,
    CutKind.ADJUNCT: 0.05,
    CutKind.RELATIVE_CLAUSE: 0.05,
    CutKind.APPOSITION: 0.06,
    CutKind.PARTICIPLE_CLAUSE: 0.08,
    CutKind.ASIDE: 0.10,
    CutKind.ATTRIBUTION: 0.12,
    CutKind.SUBORDINATE_CLAUSE: 0.14,
    CutKind.COORDINATE_CLAUSE: 0.18,
}
# The same treebank: how much more often it happened where the end of what is cut is less certain.
_BY_FRAME = {Frame.KEPT: 0.10, Frame.CHAINED: 0.05, Frame.CONTINUED: 0.05}
_CLEAR = frozenset({CutKind.CONNECTIVE, CutKind.PARENTHETICAL, CutKind.AGE})  # their end is never in doubt
_COMMA_INSIDE = 0.10
_WHEN_IT_WAS = 0.05  # "Last year, " tells of the event itself, not of who spoke of it


def risk_of(sentence: Sentence, proposal: Proposal) -> float:
    """Return the risk of the cut, 0 to 1."""
    risk = _BY_KIND[proposal.kind]
    if proposal.kind is CutKind.ADJUNCT and proposal.chunk.opens < 0:
        return risk + _WHEN_IT_WAS
    if proposal.kind in _CLEAR or proposal.frame is None:
        return risk
    inside = sentence.words[proposal.chunk.first : proposal.chunk.end]
    return round(risk + _BY_FRAME.get(proposal.frame, 0.0) + _COMMA_INSIDE * ("," in inside), 2)
