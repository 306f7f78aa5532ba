"""A sentence in, the clause that "and" adds at its end out: ", and the army sent boats"."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import GERUND, PARTICIPLE
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame, framed_span, previous
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.verbs import holds_main_verb, independent, is_main_clause, verb_at

_SUBJECTS = frozenset({"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"})
_MODIFIERS = frozenset({"ADP", "PRON", "SCONJ", GERUND, PARTICIPLE})


def coordination(sentence: Sentence) -> Iterator[Proposal]:
    """Yield the last clause, from the comma before "and" to the end, where one other clause stands before it."""
    for chunk in sentence.framed:
        if sentence.words[chunk.first] == "and" and _is_clause(sentence, chunk) and _is_second(sentence, chunk):
            whole = Chunk(chunk.opens, chunk.first, sentence.end, sentence.end)
            if not _reaches_back(sentence, whole):
                yield Proposal(framed_span(sentence, whole, Frame.FINAL), CutKind.COORDINATE_CLAUSE, whole, Frame.FINAL)
            return


def _is_clause(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a subject follows "and", and then its verb."""
    first = chunk.first + 1
    if (
        first >= chunk.end
        or sentence.tags[first] not in _SUBJECTS
        or sentence.words[first] in en.RELATIVES | {"that", "what"}
    ):
        return False
    verb = verb_at(sentence, first, chunk.end)
    return first < verb < chunk.end and not sentence.holds(first, verb, en.DEPENDENT)


def _is_second(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether exactly one clause stands before: of three in a row the second wants the "and"."""
    verbs = [found for found in independent(sentence, chunk.opens) if holds_main_verb(sentence, found)]
    last = previous(sentence, chunk)
    if len(verbs) != 1 or last.first >= last.end:
        return False
    return last == verbs[0] or (sentence.tags[last.first] in _MODIFIERS and last.end - last.first > 2)


def _reaches_back(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether something in the clause bears on what stands before: a source at the end, a doubt, a quotation."""
    if any(sentence.quoted[chunk.first : chunk.end]) or "?" in sentence.words[chunk.end :]:
        return True
    later = [found for found in sentence.chunks if found.opens > chunk.opens and found.first < found.end]
    if any(is_main_clause(sentence, found, leaning=True) for found in later):
        return True
    return sentence.holds(chunk.first, chunk.end, en.DOUBTS | en.SPEAKING | {"according", "both", "neither"})
