"""An article and its sentences in, the summary out: plan, read, rank, select, trim, clarify, check, in this order."""

from bisect import bisect_right
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from nutgraf.errors import LimitTooSmall, NothingToSummarize
from nutgraf.language.words import word_count
from nutgraf.records import STORY_STATUSES, Article, BlockKind, EditKind, Sentence, Span, Summary, SummarySentence
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.clarify import Clarifier
from nutgraf.summary.coverage import coverage_of
from nutgraf.summary.cutting import Cutter
from nutgraf.summary.inserting import Story
from nutgraf.summary.kinds import Layout, kind_of, plan_of
from nutgraf.summary.limits import Limit
from nutgraf.summary.material import Material, material_of
from nutgraf.summary.rank import Ranker, Weighed
from nutgraf.summary.select import Room, Selection
from nutgraf.summary.trim import Trimmer, restored

WRITER = "nutgraf"
Gate = Callable[[str, Sequence[Span]], bool]  # whether passages of the article support a sentence of the summary
_PRICE = 2.0  # of a word, in what the average word of the summary is worth, at which passages are cut


@dataclass(frozen=True, slots=True)
class Writer:
    """What writes summaries: who tells what is worth saying, and who knows what can be cut.

    recipe: versions of the code and of all weights, for the record.
    """

    ranker: Ranker
    cutter: Cutter
    recipe: str


def summarize(
    article: Article,
    sentences: Sequence[Sentence],
    writer: Writer,
    limit: Limit,
    supports: Gate,
    *,
    plain: bool = False,
) -> Summary:
    """Return a summary of the article's own sentences within the limit.

    supports: what every edited sentence passes through; one that its passages do not support is taken as it stands in
    the article, or gives its place to the next best choice. plain: whether no sentence is edited.
    Raises NothingToSummarize where the status says that there is no story or the text has no sentence,
    LimitTooSmall where no sentence fits.
    """
    if article.status not in STORY_STATUSES or not sentences:
        raise NothingToSummarize(article.status, article.status_reason)
    composer = _Composer(article, sentences, writer, limit)
    fixed = set(range(len(sentences))) if plain else set()
    gate = cache(lambda c: supports(c.text, composer.passages(c)))
    composed = composer.compose(fixed)
    while doubtful := {c.place for c in composed.chosen if c.edits and not gate(c)}:
        fixed |= doubtful
        composed = composer.compose(fixed)
    told = [article.text[s.span.start : s.span.end] for s in sentences]
    return Summary(
        content_hash=article.content_hash,
        sentences=tuple(_summary_sentence(c) for c in composed.chosen),
        coverage=coverage_of(told, [c.text for c in composed.chosen], article.language),
        left_out=_left_out(article, {c.sentence.block for c in composed.chosen}),
        whole=composed.whole,
        writer=WRITER,
        recipe=writer.recipe,
    )


class _Composed(NamedTuple):
    """The sentences of a summary in the order of reading, and whether they are all that can be told, unshortened."""

    chosen: list[Candidate]
    whole: bool


class _Composer:
    """An article, how long its summary may be, and who writes it."""

    def __init__(self, article: Article, sentences: Sequence[Sentence], writer: Writer, limit: Limit) -> None:
        self.article = article
        self.sentences = sentences
        self.writer = writer
        self.room = Room(limit.word_budget(word_count(article.text)), limit.sentences or float("inf"))
        layout = Layout(article, sentences)
        self.plan = plan_of(kind_of(layout), layout)
        self.story = Story(article, sentences)

    def compose(self, fixed: Collection[int]) -> _Composed:
        """Return the sentences of the summary. fixed: those that are not to be edited."""
        material = material_of(self.article, self.sentences, self.plan, self.story, fixed)
        clarifier = Clarifier(self.article.text, self.story)
        standing = [c for c in material.candidates if c.alone]
        if self._fit(standing):
            chosen, _ = clarifier.clarified(self._in_order(standing), self.room.words)
            return _Composed(chosen, _is_whole(chosen, material))
        weighed = self.writer.ranker.weigh(material)
        trimmer = Trimmer(self.article, material, weighed, self.writer.cutter)
        chosen, missing = clarifier.clarified(self._best(weighed, trimmer, self.room), self.room.words)
        if missing:  # once more, with room for the names and dates that did not fit
            with suppress(LimitTooSmall):
                less = Room(self.room.words - missing, self.room.sentences)
                chosen, _ = clarifier.clarified(self._best(weighed, trimmer, less), self.room.words)
        return _Composed(chosen, _is_whole(chosen, material))

    def passages(self, candidate: Candidate) -> list[Span]:
        """Return what an edited sentence rests on: its source, the one before, those that inserted names stand in."""
        names = [e.antecedent for e in candidate.edits if e.antecedent is not None]
        places = {candidate.place, *(self._place(name) for name in names)}
        if names and candidate.place:
            places.add(candidate.place - 1)
        return [self.sentences[place].span for place in sorted(places)]

    def _place(self, span: Span) -> int:
        """Return the index of the sentence in which the span begins."""
        return bisect_right(self.sentences, span.start, key=lambda s: s.span.start) - 1

    def _fit(self, candidates: Sequence[Candidate]) -> bool:
        words = sum(c.words for c in candidates)
        return bool(candidates) and words <= self.room.words and len(candidates) <= self.room.sentences

    def _best(self, weighed: Weighed, trimmer: Trimmer, room: Room) -> list[Candidate]:
        """Return the best choice in the order of reading, some in a shorter version where that makes room for more."""
        full = weighed.candidates
        try:
            selection = self._selection(full, weighed, room)
        except LimitTooSmall:  # nothing fits as it is: whatever can go goes
            shortest = [trimmer.trimmed(c, float("inf")) for c in full]
            taken = self._selection(shortest, weighed, room).best().chosen
            return self._in_order([shortest[i] for i in sorted(taken)])
        best = selection.best()
        near = selection.shortlist | best.chosen
        price = _PRICE * best.worth / max(1, best.words)
        versions = [trimmer.trimmed(c, price) if c.index in near else c for c in full]
        is_shorter = any(version is not c for version, c in zip(versions, full, strict=True))
        tried = self._selection(versions, weighed, room).best() if is_shorter else best
        if selection.value(tried) <= selection.value(best):
            return self._in_order([full[i] for i in sorted(best.chosen)])
        chosen = [versions[i] for i in sorted(tried.chosen)]
        return self._in_order(chosen if room.counts_sentences else restored(chosen, full, room.words))

    def _selection(self, candidates: Sequence[Candidate], weighed: Weighed, room: Room) -> Selection:
        index = {c.place: c.index for c in candidates}
        must = [index[place] for place in self.plan.must if place in index]
        return Selection(candidates, weighed.worths, room, self.writer.ranker.taste, must)

    def _in_order(self, chosen: Sequence[Candidate]) -> list[Candidate]:
        if self.plan.order is None:
            return list(chosen)
        turn = {place: i for i, place in enumerate(self.plan.order)}
        return sorted(chosen, key=lambda c: turn[c.place])


def _is_whole(chosen: Sequence[Candidate], material: Material) -> bool:
    """Whether all that may stand in a summary is there, with no more cut than what goes before its words."""
    full = material.candidates
    return len(chosen) == len(full) and all(_cuts(c) == _cuts(full[c.index]) for c in chosen)


def _cuts(candidate: Candidate) -> set[Span]:
    return {edit.span for edit in candidate.edits if edit.kind is EditKind.CUT}


def _summary_sentence(candidate: Candidate) -> SummarySentence:
    span = candidate.sentence.span
    names = (e.antecedent for e in candidate.edits if e.kind is EditKind.INSERT and e.antecedent is not None)
    evidence = (span, *(name for name in dict.fromkeys(names) if not span.start <= name.start < span.end))
    return SummarySentence(text=candidate.text, source=span, evidence=evidence, edits=candidate.edits)


def _left_out(article: Article, used: set[int]) -> tuple[str, ...]:
    """The headings of sections that have text and give none of it, nor themselves, to the summary."""
    headings: list[str] = []
    section: set[int] = set()
    heading: int | None = None
    for i, block in [*enumerate(article.blocks), (-1, None)]:
        if block and block.kind is not BlockKind.HEADING:
            section.add(i)
            continue
        if heading is not None and section and not (section | {heading}) & used:
            span = article.blocks[heading].span
            headings.append(article.text[span.start : span.end])
        heading, section = i, set()
    return tuple(headings)
