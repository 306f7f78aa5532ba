"""Proposals in, the same out, but for insertions that follow each other: not all of them may go one by one.

Of "Lund, 35, a nurse, said" the age can go, or the profession, and the last comma stays; when both go, it must go too.
So only the longer ones are proposed alone, and all of them together with the comma.
"""

from collections.abc import Sequence

from nutgraf.records import Span
from nutgraf.summary.cutting.framing import Frame, is_insertion, previous
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence


def unchained(sentence: Sentence, proposals: Sequence[Proposal]) -> list[Proposal]:
    """Return the proposals, with those of each run of insertions before a verb made safe to choose from."""
    kept = list(proposals)
    before = {proposal.chunk.closes: proposal for proposal in proposals if proposal.frame is Frame.KEPT}
    for last in proposals:
        if last.frame is Frame.CHAINED:
            chain = _chain(sentence, last, before)
            if chain:
                kept.remove(min(chain, key=lambda proposal: proposal.span.end - proposal.span.start))
                kept.append(_joined(sentence, chain))
    return kept


def _chain(sentence: Sentence, last: Proposal, before: dict[int, Proposal]) -> list[Proposal]:
    """Return the proposals from the last to the subject; none where something else stands in between."""
    chain = [last]
    while is_insertion(sentence, previous(sentence, chain[-1].chunk)):
        earlier = before.get(chain[-1].chunk.opens)
        if earlier is None:
            return []
        chain.append(earlier)
    return chain


def _joined(sentence: Sentence, chain: Sequence[Proposal]) -> Proposal:
    last, first = chain[0], chain[-1]
    span = Span(first.span.start, sentence.end_of(last.chunk.closes))
    chunk = Chunk(first.chunk.opens, first.chunk.first, last.chunk.end, last.chunk.closes)
    longest = max(chain, key=lambda proposal: proposal.span.end - proposal.span.start)
    return Proposal(span, longest.kind, chunk, Frame.RESUMED)
