"""A sentence in, its relative, participle and subordinate clauses that can go out."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import GERUND, PARTICIPLE, PAST
from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame, frame_of, framed_span
from nutgraf.summary.cutting.participles import is_helped, is_participle, may_be_verb
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.verbs import is_main_clause

_NOMINAL = frozenset({"NOUN", "PROPN", "NUM", "PRON", "PUNCT", "X"})
_ATTACHED = frozenset({"ADP", "ADV", "PART", "CCONJ", GERUND, PARTICIPLE})
_LONGEST = 30  # tokens; a longer clause is one in which the end was missed
_MOST_JOINED = 3  # chunks that one clause may reach over


def clauses(sentence: Sentence) -> Iterator[Proposal]:
    """Yield the clauses between commas, and those before the main clause, that can go."""
    for at, chunk in enumerate(sentence.chunks):
        if chunk not in sentence.framed:
            continue
        kind = _kind_of(sentence, chunk)
        if kind is not None:
            yield from _proposed(sentence, at, kind)
    yield from _leading(sentence)


def _kind_of(sentence: Sentence, chunk: Chunk) -> CutKind | None:
    word = sentence.words[chunk.first]
    if sentence.holds(chunk.first, chunk.end, en.DOUBTS) or sentence.words[chunk.opens - 1] in en.RELATIVES:
        return None  # of "which, as it rained, she left" a comma too many would stay
    if word in en.RELATIVES or _opens_late(sentence, chunk):
        return CutKind.RELATIVE_CLAUSE if _is_relative(sentence, chunk) else None
    if word in en.SUBORDINATORS:
        return CutKind.SUBORDINATE_CLAUSE if _is_subordinate(sentence, chunk) else None
    return CutKind.PARTICIPLE_CLAUSE if is_participle(sentence, chunk) else None


def _opens_late(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the clause opens like "in which" or "two of whom"."""
    head = sentence.words[chunk.first + 1 : min(chunk.first + 4, chunk.end)]
    return not en.RELATIVE_ENDS.isdisjoint(head) and sentence.tags[chunk.first] in {"ADP", "NUM", "DET", "PRON", "ADJ"}


def _is_relative(sentence: Sentence, chunk: Chunk) -> bool:
    if not sentence.finite(chunk.first + 1, chunk.end):
        return False
    before, word = chunk.opens - 1, sentence.words[chunk.first]
    if any(sentence.phrase(chunk.first, n) in en.SAYING for n in (3, 4)):
        return False
    if word in {"who", "whose", "whom"} and sentence.words[before] in en.PERSONS:
        return False
    return word == "which" or sentence.tags[before] in _NOMINAL or sentence.inside[before]


def _is_subordinate(sentence: Sentence, chunk: Chunk) -> bool:
    word, second = sentence.words[chunk.first], chunk.first + 1
    if second >= chunk.end:
        return False
    if word == "as" and (sentence.words[second] in en.NEVER_AFTER_AS or _reports(sentence, second, chunk.end)):
        return False
    finite = sentence.finite(second, chunk.end)
    if word == "when":
        return bool(finite) and _is_past(sentence, finite[0]) and not _tells_news(sentence, chunk)
    return bool(finite) or (word in {"while", "after", "whilst"} and sentence.tags[second] == GERUND)


def _tells_news(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the clause says what happened while something went on: "was walking home, when a tree fell"."""
    if "had" in sentence.words[: chunk.first]:
        return True
    return any(sentence.tags[at] == GERUND and is_helped(sentence, at) for at in range(chunk.first))


def _reports(sentence: Sentence, first: int, end: int) -> bool:
    """Whether somebody speaks or thinks there: "as the mayor believes", "as she puts it"."""
    return sentence.holds(first, end, en.SPEAKING | en.JUDGEMENTS | en.WORDING)


def _is_past(sentence: Sentence, at: int) -> bool:
    return sentence.tags[at] == PAST or sentence.words[at] in {"was", "were", "had", "did"}


def _proposed(sentence: Sentence, at: int, kind: CutKind) -> Iterator[Proposal]:
    """Yield the clause that begins with the chunk at the index, as long as it must be for the sentence to go on."""
    whole = sentence.chunks[at]
    for further in range(at, min(at + _MOST_JOINED, len(sentence.chunks))):
        chunk = sentence.chunks[further]
        if further > at and not _may_belong(sentence, chunk):
            return
        whole = Chunk(whole.opens, whole.first, chunk.end, chunk.closes)
        if whole.end - whole.first > _LONGEST:
            return
        frame = frame_of(sentence, whole)
        if frame is None or (frame not in {Frame.RESUMED, Frame.CHAINED} and _may_go_on(sentence, whole)):
            continue
        if kind is CutKind.PARTICIPLE_CLAUSE and _is_loose(sentence, whole, frame):
            return
        yield Proposal(framed_span(sentence, whole, frame), kind, whole, frame)
        if frame is not Frame.KEPT or further == at:
            return


def _is_loose(sentence: Sentence, chunk: Chunk, frame: Frame) -> bool:
    """Whether a participle clause may be something else, since no verb follows that its subject waits for."""
    waits = frame in {Frame.RESUMED, Frame.CHAINED}
    return not waits and (frame is Frame.KEPT or may_be_verb(sentence, chunk))


def _may_go_on(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether what stands behind the clause may belong to the clause itself: ", who led Acme, which closed"."""
    after = chunk.closes + 1
    if after >= sentence.end:
        return False
    return sentence.tags[after] in _ATTACHED or sentence.words[after] in en.RELATIVES


def _may_belong(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether a chunk behind a clause may be part of it: a relative clause, or one without a verb."""
    if chunk.first >= chunk.end or sentence.words[chunk.opens] != "," or any(sentence.quoted[chunk.first : chunk.end]):
        return False
    if sentence.tags[chunk.first] in {"CCONJ", PARTICIPLE} or sentence.holds(
        chunk.first, chunk.end, en.DOUBTS | {"according"}
    ):
        return False
    if sentence.words[chunk.first] in en.RELATIVES:
        return True
    new = sentence.tags[chunk.first] in {"DET", "PRON"} and sentence.words[chunk.first] not in en.INDEFINITE
    return not new and not sentence.finite(chunk.first, chunk.end)


def _leading(sentence: Sentence) -> Iterator[Proposal]:
    """Yield the subordinate clause that the sentence opens with, where the main clause does not lean on it."""
    if len(sentence.chunks) < 2:
        return
    chunk, after = sentence.chunks[:2]
    if sentence.words[chunk.closes] != "," or chunk.first >= chunk.end or after.first >= after.end:
        return
    if sentence.words[0] not in en.SUBORDINATORS or any(sentence.quoted[: chunk.end]):
        return
    if sentence.holds(0, chunk.end, en.DOUBTS) or not _is_subordinate(sentence, chunk) or _concedes(sentence, chunk):
        return
    if is_main_clause(sentence, after):
        span = Span(sentence.start_of(0), sentence.start_of(after.first))
        yield Proposal(span, CutKind.SUBORDINATE_CLAUSE, chunk, None)


def _concedes(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether "while" may mean "although": it does not before "driving" and "was driving"."""
    if sentence.words[0] not in {"while", "whilst"}:
        return False
    finite = sentence.finite(1, chunk.end)
    return bool(finite) and not any(
        _is_past(sentence, at) and sentence.tags[at + 1] == GERUND for at in finite if at + 1 < chunk.end
    )
