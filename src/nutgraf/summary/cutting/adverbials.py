"""A sentence in, the connectives and the days that can go out."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import AUX, AUX_BARE, BARE, FINITE, PARTICIPLE, PAST
from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame, frame_of, framed_span, is_insertion, previous
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.times import day_end, tail_end
from nutgraf.summary.cutting.verbs import holds_main_verb, independent, is_complete, is_main_clause, is_verb_next

_VERBAL = FINITE | {BARE, PARTICIPLE, AUX_BARE}
_SUBJECTS = frozenset({"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"})


def adverbials(sentence: Sentence) -> Iterator[Proposal]:
    """Yield connectives, and days that open or close the sentence."""
    yield from _leading(sentence)
    yield from _conjunction(sentence)
    yield from _inner(sentence)
    yield from _also(sentence)
    yield from _last_day(sentence)
    yield from _phrases(sentence)


def _leading(sentence: Sentence) -> Iterator[Proposal]:
    """Yield "However, " and "On Tuesday, "."""
    if len(sentence.chunks) < 2 or sentence.words[sentence.chunks[0].closes] != ",":
        return
    chunk, after = sentence.chunks[:2]
    if after.first >= after.end or sentence.quoted[after.first] or any(sentence.inside[: chunk.end]):
        return
    span = Span(sentence.start_of(0), sentence.start_of(after.first))
    if " ".join(sentence.words[: chunk.end]) in en.CONNECTIVES:
        if sentence.tags[after.first] != "CCONJ":
            yield Proposal(span, CutKind.CONNECTIVE, chunk, None)
    elif _is_report(sentence, chunk) and is_main_clause(sentence, after):
        yield Proposal(span, CutKind.ADJUNCT, chunk, None)


def _frame_of_connective(sentence: Sentence, chunk: Chunk) -> Frame:
    """Return whether the comma behind goes too: not where a phrase before the main clause or an insertion needs it."""
    before = previous(sentence, chunk)
    opening = before not in independent(sentence, chunk.opens) and not is_verb_next(sentence, chunk.closes + 1)
    needed = opening or is_insertion(sentence, before) is not False
    return Frame.KEPT if needed else Frame.CONTINUED


def _is_report(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk says only when or where somebody spoke: "On Tuesday", "In a statement", "Speaking in Leeds"."""
    if 0 < chunk.end == tail_end(sentence, 0, chunk.end):
        return True
    if sentence.phrase(0, chunk.end) in en.RECENTLY:  # of "Last year, 515 came" the number needs the year
        return "NUM" not in sentence.tags
    return sentence.words[0] in en.SPOKEN and not sentence.finite(0, chunk.end) and chunk.end > 1


def _also(sentence: Sentence) -> Iterator[Proposal]:
    """Yield the " also" of "She also won"."""
    if "also" not in sentence.words or "only" in sentence.words:
        return
    for at in range(1, sentence.end - 1):
        if sentence.words[at] != "also" or sentence.inside[at] or sentence.inside[at - 1]:
            continue
        verb = sentence.tags[at + 1] in _VERBAL or sentence.tags[at - 1] in {AUX, AUX_BARE}
        if verb and sentence.tags[at - 1] in _SUBJECTS | {AUX, AUX_BARE}:
            span = Span(sentence.end_of(at - 1), sentence.end_of(at))
            yield Proposal(span, CutKind.CONNECTIVE, Chunk(at - 1, at, at + 1, at + 1), None)


def _conjunction(sentence: Sentence) -> Iterator[Proposal]:
    """Yield "But " and "And " before a clause."""
    if sentence.end < 3 or sentence.words[0] not in en.CONJUNCTIONS or sentence.inside[0] or sentence.inside[1]:
        return
    clause = sentence.chunks[0]
    if sentence.tags[1] in _SUBJECTS and sentence.finite(1, clause.end):
        yield Proposal(Span(sentence.start_of(0), sentence.start_of(1)), CutKind.CONNECTIVE, Chunk(-1, 0, 1, 1), None)


def _inner(sentence: Sentence) -> Iterator[Proposal]:
    """Yield ", however," and ", of course,"."""
    for chunk in sentence.framed:
        if chunk.end - chunk.first > en.LONGEST_CONNECTIVE:
            continue
        if " ".join(sentence.words[chunk.first : chunk.end]) not in en.INNER_CONNECTIVES:
            continue
        final = chunk.closes == sentence.end
        if final or sentence.words[chunk.closes] == ",":
            frame = Frame.FINAL if final else _frame_of_connective(sentence, chunk)
            yield Proposal(framed_span(sentence, chunk, frame), CutKind.CONNECTIVE, chunk, frame)


def _phrases(sentence: Sentence) -> Iterator[Proposal]:
    """Yield ", at a rally in Leeds," between a subject and its verb, and ", with fans singing" at the end."""
    for chunk in sentence.framed:
        if sentence.tags[chunk.first] != "ADP":
            continue
        word = sentence.words[chunk.first]
        if word in en.CONDITIONS or word in {"of", "from", "like"} or sentence.holds(chunk.first, chunk.end, en.DOUBTS):
            continue
        frame = frame_of(sentence, chunk)
        if frame in {Frame.RESUMED, Frame.CHAINED} and not sentence.finite(chunk.first, chunk.end):
            yield Proposal(framed_span(sentence, chunk, frame), CutKind.ADJUNCT, chunk, frame)
        if frame is Frame.FINAL and word == "with" and holds_main_verb(sentence, previous(sentence, chunk)):
            yield Proposal(framed_span(sentence, chunk, frame), CutKind.ADJUNCT, chunk, frame)


def _last_day(sentence: Sentence) -> Iterator[Proposal]:
    """Yield " on Tuesday" at the end of a clause in the past that ends the sentence."""
    chunk = sentence.chunks[-1]
    for first in range(max(chunk.first + 1, sentence.end - 4), sentence.end):
        if sentence.inside[first] or day_end(sentence, first, sentence.end) != sentence.end:
            continue
        if _is_free(sentence, first) and _is_past(sentence, chunk, first):
            span = Span(sentence.end_of(first - 1), sentence.end_of(sentence.end - 1))
            yield Proposal(span, CutKind.ADJUNCT, Chunk(first - 1, first, sentence.end, sentence.end), None)
        return


def _is_free(sentence: Sentence, first: int) -> bool:
    """Whether nothing before the day asks for it: "until Tuesday", "Monday and Tuesday"."""
    if sentence.words[first] != "on" and "DET" in sentence.tags[max(0, first - 2) : first]:
        return False  # "on a sunny Friday"
    return sentence.tags[first - 1] not in {"ADP", "SCONJ", "CCONJ", "DET", "ADJ", "NUM", "PUNCT"}


def _is_past(sentence: Sentence, chunk: Chunk, first: int) -> bool:
    """Whether the last clause reports what is past, with nothing in it that is still to come."""
    finite = sentence.finite(chunk.first, first)
    if not finite or not is_complete(sentence, first) or sentence.holds(chunk.first, first, en.JUDGEMENTS | {"to"}):
        return False
    last = finite[-1]
    return sentence.tags[last] == PAST or (
        sentence.tags[last] in FINITE and sentence.words[last] in {"was", "were", "had"}
    )
