"""An article and its sentences in, the summary out: gate, edit, rank, select, check, in this order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from nutgraf._version import __version__
from nutgraf.errors import NothingToSummarize
from nutgraf.language.resources import resources
from nutgraf.language.words import stem, word_count, words
from nutgraf.records import STORY_STATUSES, Article, BlockKind, Sentence, Summary, SummarySentence
from nutgraf.summary.candidates import Candidate
from nutgraf.summary.edit import edited, edits_of
from nutgraf.summary.gate import admissible
from nutgraf.summary.limits import Limit
from nutgraf.summary.rank import Ranker
from nutgraf.summary.reference import Context, ties
from nutgraf.summary.select import Room, select

WRITER = "nutgraf"


def summarize(
    article: Article,
    sentences: Sequence[Sentence],
    model: Mapping[str, Any],
    limit: Limit,
    supports: Callable[[str], bool],
) -> Summary:
    """Return a summary of the article's own sentences, in their order, within the limit.

    model: the weights of the ranker as the loader gives them. supports: whether the article supports a sentence as it
    would stand in the summary; one that it does not is taken uncut, or gives its place to the next best choice.
    Raises NothingToSummarize where the status says that there is no story or the text has no sentence,
    LimitTooSmall where no sentence fits.
    """
    if article.status not in STORY_STATUSES or not sentences:
        raise NothingToSummarize(article.status, article.status_reason)
    candidates = candidates_of(article, sentences)
    ranker = Ranker.of(model)
    room = Room(limit.word_budget(word_count(article.text)), limit.sentences or float("inf"))
    chosen = _chosen(article, candidates, ranker, room)
    while doubtful := {c.index for c in chosen if c.edits and not supports(c.text)}:
        candidates = [_uncut(article, c) if c.index in doubtful else c for c in candidates]
        chosen = _chosen(article, candidates, ranker, room)
    return Summary(
        content_hash=article.content_hash,
        sentences=tuple(_summary_sentence(c) for c in chosen),
        coverage=None,
        left_out=_left_out(article, {c.sentence.block for c in chosen}),
        whole=len(chosen) == len(candidates),
        writer=WRITER,
        recipe=f"nutgraf {__version__}; summary {ranker.version}",
    )


def _chosen(article: Article, candidates: Sequence[Candidate], ranker: Ranker, room: Room) -> Sequence[Candidate]:
    """Return all that may stand in a summary where they fit, else the best choice."""
    standing = [c for c in candidates if c.alone]
    if standing and sum(c.words for c in standing) <= room.words and len(standing) <= room.sentences:
        return standing
    scores = ranker.scores(candidates, terms_of(article.title or "", article.language))
    return select(candidates, scores, room, ranker.taste)


def _uncut(article: Article, candidate: Candidate) -> Candidate:
    """Return the candidate as its sentence stands in the article."""
    span = candidate.sentence.span
    text = article.text[span.start : span.end]
    return replace(candidate, text=text, words=word_count(text), terms=terms_of(text, article.language), edits=())


def candidates_of(article: Article, sentences: Sequence[Sentence]) -> list[Candidate]:
    """Return the sentences that may stand in a summary, edited, with what they need."""
    admitted = admissible(article, sentences)
    blocks = [article.blocks[s.block] for s in admitted]
    edits = [
        edits_of(article.text, s.span, opens_block=s.span.start == block.span.start)
        for s, block in zip(admitted, blocks, strict=True)
    ]
    texts = [edited(article.text, s.span, e) for s, e in zip(admitted, edits, strict=True)]
    place = {sentence.span: i for i, sentence in enumerate(sentences)}
    places = [-1, *(place[s.span] for s in admitted)]
    follows = [after == before + 1 for before, after in pairwise(places)]
    tied = ties(Context(texts, [s.block for s in admitted], follows, article.language))
    return [
        Candidate(
            index=i,
            sentence=sentence,
            text=texts[i],
            words=word_count(texts[i]),
            terms=terms_of(texts[i], article.language),
            edits=edits[i],
            needs=tied[i].needs,
            leans=tied[i].leans,
            alone=tied[i].complete,
        )
        for i, sentence in enumerate(admitted)
    ]


def terms_of(text: str, language: str | None) -> frozenset[str]:
    """Return the stems of the text's content words."""
    stop_words = resources(language).stop_words
    return frozenset(stem(word, language) for word in words(text) if word not in stop_words)


def _summary_sentence(candidate: Candidate) -> SummarySentence:
    span = candidate.sentence.span
    return SummarySentence(text=candidate.text, source=span, evidence=(span,), edits=candidate.edits)


def _left_out(article: Article, used: set[int]) -> tuple[str, ...]:
    """The headings of sections that have text and give none of it to the summary."""
    headings: list[str] = []
    section: set[int] = set()
    heading = None
    for i, block in [*enumerate(article.blocks), (-1, None)]:
        if block and block.kind is not BlockKind.HEADING:
            section.add(i)
            continue
        if heading is not None and section and not section & used:
            headings.append(article.text[heading.span.start : heading.span.end])
        heading, section = block, set()
    return tuple(headings)
