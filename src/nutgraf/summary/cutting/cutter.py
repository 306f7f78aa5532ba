"""A sentence of an article in, what may be cut from it out: each passage with its kind and its risk."""

import re
from collections.abc import Iterator
from functools import cache

from nutgraf.language.parts_of_speech import FINITE, Tagger
from nutgraf.language.resources import primary_tag
from nutgraf.records import Span
from nutgraf.summary.cutting.adverbials import adverbials
from nutgraf.summary.cutting.appositions import appositions
from nutgraf.summary.cutting.attributions import attributions
from nutgraf.summary.cutting.chains import unchained
from nutgraf.summary.cutting.clauses import clauses
from nutgraf.summary.cutting.coordination import coordination
from nutgraf.summary.cutting.cut import Cut
from nutgraf.summary.cutting.openings import connectives, openings_of
from nutgraf.summary.cutting.parentheses import bracketed, dashed, spaced
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.risk import risk_of
from nutgraf.summary.cutting.sentence import Sentence
from nutgraf.summary.cutting.verbs import is_complete, settle_verbs

_LEAST_LEFT = 5  # words
_ENDS = frozenset({".", "!", "?", ".."})
_MOST = 30  # chunks, and cuts; more are a list
_LONGEST = 1_000  # code points; what is longer is no sentence


class Cutter:
    """Finds what sentences can do without."""

    def __init__(self, tagger: Tagger) -> None:
        """Take the tagger of English parts of speech."""
        self._tagger = tagger

    def cuts(self, text: str, source: Span, language: str | None) -> tuple[Cut, ...]:
        """Return the cuts of the sentence text[source.start : source.end], by their start.

        With the spans of any of them that are disjoint taken out, and a capital put at a new beginning, what is left is
        a sentence with the same marks around it and five words or more, a finite verb among them. Cuts may lie in each
        other. English is cut in all ways; seven languages lose connectives, brackets and dashes; others brackets.
        """
        if source.end - source.start > _LONGEST or not _may_hold(text, source):
            return ()
        sentence = Sentence(text, source)
        if not sentence.balanced or sentence.end <= _LEAST_LEFT:
            return ()
        proposed = self._english(sentence) if primary_tag(language) == "en" else _other(sentence, language)
        found = {proposal.span: proposal for proposal in proposed if _is_within(sentence, proposal)}
        if len(found) > _MOST:
            return ()
        safe = unchained(sentence, tuple(found.values()))
        kept = _bearable(sentence, sorted(safe, key=lambda proposal: proposal.span))
        return tuple(Cut(proposal.span, proposal.kind, risk_of(sentence, proposal)) for proposal in kept)

    def _english(self, sentence: Sentence) -> Iterator[Proposal]:
        sentence.prepare(self._tagger)
        if len(sentence.chunks) > _MOST:
            return
        settle_verbs(sentence)
        yield from bracketed(sentence)
        yield from adverbials(sentence)
        if not is_complete(sentence, sentence.end):
            return
        yield from dashed(sentence)
        yield from clauses(sentence)
        yield from coordination(sentence)
        yield from appositions(sentence)
        yield from attributions(sentence)


def _other(sentence: Sentence, language: str | None) -> Iterator[Proposal]:
    known = openings_of(language)
    yield from bracketed(sentence)
    yield from connectives(sentence, known)
    if known.dashes:
        yield from spaced(sentence)


def _may_hold(text: str, source: Span) -> bool:
    """Whether there is something without which nothing can be cut; most short sentences have none."""
    cue, opening = _cues()
    return bool(opening.match(text, source.start, source.end) or cue.search(text, source.start, source.end))


@cache
def _cues() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"[,(–—]| -|-lrb-|(?:day|tonight|statement|release|conference|interview|briefing|also)\b"),
        re.compile(
            r"(?:and|but|aber|und|doch|mais|et|pero|y|ma|maar|en|mas|e|но|однако|при|в|тем|между|вместе)\s",
            re.IGNORECASE,
        ),
    )


def _is_within(sentence: Sentence, proposal: Proposal) -> bool:
    """Whether no sentence ends inside of what is proposed."""
    return _ENDS.isdisjoint(sentence.words[max(proposal.chunk.opens, 0) : proposal.chunk.end])


def _bearable(sentence: Sentence, proposals: list[Proposal]) -> list[Proposal]:
    """Return the proposals without the longest ones, so that enough is left when all of the others are cut."""
    kept = list(proposals)
    while kept and not _is_enough(sentence, _left(sentence, kept)):
        kept.remove(max(kept, key=lambda proposal: proposal.span.end - proposal.span.start))
    return kept


def _left(sentence: Sentence, proposals: list[Proposal]) -> list[int]:
    """Return the words that stay when all proposals are cut."""
    words = [at for at in range(sentence.end) if sentence.words[at][0].isalnum()]
    for span in [proposal.span for proposal in proposals]:
        words = [at for at in words if not span.start <= sentence.starts[at] < span.end]
    return words


def _is_enough(sentence: Sentence, left: list[int]) -> bool:
    """Whether five words are left with a finite verb; where verbs are not known, half of the sentence."""
    if not sentence.tags:
        return len(left) >= _LEAST_LEFT and 2 * len(left) >= sentence.end
    return len(left) >= _LEAST_LEFT and any(sentence.tags[at] in FINITE for at in left)
