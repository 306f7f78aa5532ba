"""A sentence in, the attributions out that add nothing, and the times and places of those that must stay.

", police said on Tuesday" goes where the sentence reports a plain event; of ", Smith said on Tuesday" only the time.
"""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import AUX, PARTICIPLE, PAST
from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import frame_of, framed_span
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.times import tail_end, times
from nutgraf.summary.cutting.verbs import is_complete, is_main_clause

_LONGEST_SOURCE = 5  # words of "a spokesman for the fire service"
_LENGTHS_EMERGED = sorted({len(phrase.split()) for phrase in en.EMERGED}, reverse=True)


def attributions(sentence: Sentence) -> Iterator[Proposal]:
    """Yield sources that add nothing, and when and where somebody spoke."""
    for chunk in sentence.framed:
        if _is_institution(sentence, chunk) and is_complete(sentence, chunk.opens) and _is_plain(sentence, chunk):
            frame = frame_of(sentence, chunk)
            if frame is not None:
                yield Proposal(framed_span(sentence, chunk, frame), CutKind.ATTRIBUTION, chunk, frame)
    yield from _leading(sentence)
    yield from times(sentence)


def _leading(sentence: Sentence) -> Iterator[Proposal]:
    """Yield "Police said on Tuesday that " and "According to police, " before the clause that they report."""
    chunk = sentence.chunks[0]
    if chunk.end < sentence.end and sentence.words[chunk.closes] == "," and _is_institution(sentence, chunk):
        end = chunk.closes + 1
    else:
        said = _said_at(sentence, chunk)
        if said is None or not _is_source(sentence, 0, said):
            return
        end = tail_end(sentence, said + 1, chunk.end)
        end += sentence.words[end : end + 1] == ["that"]
    clause = next((found for found in sentence.chunks if found.first <= end < found.end), None)
    if clause is None or not is_main_clause(sentence, Chunk(clause.opens, end, clause.end, clause.closes)):
        return
    opening = Chunk(-1, 0, end, end)
    if _is_plain(sentence, opening):
        span = Span(sentence.start_of(0), sentence.start_of(end))
        yield Proposal(span, CutKind.ATTRIBUTION, opening, None)


def _said_at(sentence: Sentence, chunk: Chunk) -> int | None:
    last = min(chunk.first + _LONGEST_SOURCE + 1, chunk.end)
    return next((at for at in range(chunk.first, last) if sentence.words[at] in en.SAID), None)


def _is_institution(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is "police said …", "said police" or "according to police", and no more than that."""
    first = chunk.first
    if sentence.phrase(first, 2) == "according to":
        return _ends_source(sentence, first + 2, chunk.end)
    for length in _LENGTHS_EMERGED:
        if sentence.phrase(first, length) in en.EMERGED:
            return tail_end(sentence, first + length, chunk.end) == chunk.end
    said = _said_at(sentence, chunk)
    if said is None:
        return False
    if said == first:
        return _ends_source(sentence, first + 1, chunk.end)
    return _is_source(sentence, first, said) and tail_end(sentence, said + 1, chunk.end) == chunk.end


def _ends_source(sentence: Sentence, first: int, end: int) -> bool:
    """Whether a source stands there and nothing but a time or "in a statement" follows."""
    stop = first
    while stop < end and tail_end(sentence, stop, end) == stop:
        stop += 1
    return _is_source(sentence, first, stop) and tail_end(sentence, stop, end) == end


def _is_source(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the tokens are an institution, such as "the local police", and no person."""
    words = sentence.words[first:end]
    if not 0 < len(words) <= _LONGEST_SOURCE or words[-1] not in en.OFFICIAL:
        return False
    return all(tag in {"DET", "ADJ", "NOUN", "PROPN", "ADP", "PART"} for tag in sentence.tags[first:end])


def _is_plain(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the sentence reports an event that is past, and nothing in it rests on who says so."""
    if any(sentence.quoted):
        return False
    rest = [at for at in range(sentence.end) if not chunk.opens <= at < chunk.end]
    words = {sentence.words[at] for at in rest}
    if not words.isdisjoint(en.JUDGEMENTS | en.SPEAKING | {"according"}):
        return False
    if any(_accuses(sentence, at) for at in rest) or _tells_deed(sentence, chunk):
        return False
    return any(sentence.tags[at] == PAST or sentence.words[at] in {"was", "were", "had"} for at in rest)


def _accuses(sentence: Sentence, at: int) -> bool:
    """Whether somebody is said to have done a wrong: the verb is active, or "by" follows."""
    if sentence.words[at] not in en.CRIMES:
        return False
    return sentence.tags[at] != PARTICIPLE or "by" in sentence.words[at + 1 : at + 4]


def _tells_deed(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a person is the subject, and does what the verb says: that somebody did it is a claim."""
    first = chunk.end if chunk.opens < 0 else 0
    verb = next(iter(sentence.finite(first, sentence.end)), sentence.end) if chunk.opens < 0 else sentence.main_verb
    if verb == sentence.end or sentence.words[verb] in en.BEFALLING or _is_passive(sentence, verb):
        return False
    nouns = [
        at for at in range(first, verb) if sentence.tags[at] in {"NOUN", "PROPN", "PRON"} and not sentence.inside[at]
    ]
    return bool(nouns) and (sentence.tags[nouns[-1]] != "NOUN" or sentence.words[nouns[-1]] in en.PEOPLE)


def _is_passive(sentence: Sentence, verb: int) -> bool:
    following = [at for at in range(verb + 1, min(verb + 4, sentence.end)) if sentence.tags[at] == PARTICIPLE]
    return sentence.tags[verb] == AUX and bool(following)
