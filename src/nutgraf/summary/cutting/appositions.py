"""A sentence in, its appositions, ages and "including …" that can go out."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import BARE, FINITE, GERUND, PARTICIPLE
from nutgraf.language.verb_forms import form_of
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame, following, frame_of, framed_span, previous
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.verbs import is_complete, is_main_clause

_OLDEST = 110
_NAMED = frozenset({"PROPN", "NOUN", "X"})
_LONGEST_INCLUSIVE = 2  # words
_VERBAL = FINITE | {PARTICIPLE, BARE}


def appositions(sentence: Sentence) -> Iterator[Proposal]:
    """Yield what stands between commas behind a noun and says only who or what that is."""
    for chunk in sentence.framed:
        if sentence.holds(chunk.first, chunk.end, en.DOUBTS):
            continue
        kind = _kind_of(sentence, chunk)
        if kind is None:
            continue
        frame = frame_of(sentence, chunk)
        if frame is not None and _fits(sentence, chunk, kind, frame):
            yield Proposal(framed_span(sentence, chunk, frame), kind, chunk, frame)


def _kind_of(sentence: Sentence, chunk: Chunk) -> CutKind | None:
    if _is_age(sentence, chunk):
        return CutKind.AGE
    if _is_inclusive(sentence, chunk):
        return CutKind.ASIDE
    if _is_apposition(sentence, chunk) or _is_bare_role(sentence, chunk) or _is_origin(sentence, chunk):
        return CutKind.APPOSITION
    return None


def _is_age(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is "35", or "35, " with what belongs to it, behind a name."""
    number = sentence.words[chunk.first]
    if (
        chunk.opens < 1
        or not number.isdecimal()
        or not 0 < int(number[:4]) <= _OLDEST
        or sentence.tags[chunk.opens - 1] not in _NAMED
    ):
        return False
    alone = all(sentence.inside[at] and not sentence.quoted[at] for at in range(chunk.first + 1, chunk.end))
    return alone and sentence.words[chunk.opens - 1] not in en.MONTHS


def _is_inclusive(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is "including …" and nothing else."""
    opens = any(sentence.phrase(chunk.first, n) in en.INCLUSIVE for n in range(1, _LONGEST_INCLUSIVE + 1))
    return opens and not sentence.finite(chunk.first, chunk.end)


def _is_apposition(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is a noun with an article behind a noun: "a teacher from Leeds"."""
    first = chunk.first
    if not _is_named_before(sentence, chunk) or chunk.end - first < 2:
        return False
    if sentence.words[first] not in en.DETERMINERS or sentence.holds(first, chunk.end, en.SPEAKING):
        return False
    if "p" in form_of(sentence.words[chunk.end - 1]) and not sentence.holds(first, chunk.end, en.RELATIVES):
        return False  # "a study found"
    if sentence.words[first] == "one" and sentence.words[first + 1] != "of":
        return False
    return _noun_at(sentence, chunk) is not None


def _is_named_before(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether somebody or something is named right before the chunk, and no time; an age may stand in between."""
    before = chunk.opens - 1
    if sentence.inside[before]:
        return True
    if sentence.words[before].isdecimal():
        return _is_age(sentence, previous(sentence, chunk))
    return sentence.tags[before] in _NAMED and sentence.words[before] not in en.TIMES


def _is_bare_role(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is "director of the museum", behind a name and before the verb; the frame tells the latter."""
    named = sentence.tags[chunk.opens - 1] == "PROPN"
    tags = sentence.tags[chunk.first : chunk.end]
    return named and tags[0] in {"NOUN", "ADJ"} and "NOUN" in tags and not FINITE.union({"CCONJ"}).intersection(tags)


def _is_origin(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk is "of Leeds" or "from the north of Spain"."""
    if sentence.words[chunk.first] not in {"of", "from"}:
        return False
    tags = set(sentence.tags[chunk.first : chunk.end])
    return "PROPN" in tags and tags <= {"ADP", "DET", "ADJ", "NOUN", "PROPN", "PUNCT"}


def _noun_at(sentence: Sentence, chunk: Chunk) -> int | None:
    """Return where the noun of the chunk stands; None where a verb comes before it, or one that no "who" opens."""
    noun = None
    for at in range(chunk.first + 1, chunk.end):
        tag = sentence.tags[at]
        if sentence.words[at] in en.RELATIVES or sentence.words[at] == "that":
            return noun
        if _may_be_clause(sentence, at, chunk.end):
            return None
        if (tag in FINITE and not sentence.inside[at]) or (tag == PARTICIPLE and noun is None and at > chunk.first + 2):
            return None
        if tag in {"NOUN", "PROPN"} and noun is None:
            noun = at
    return noun


def _may_be_clause(sentence: Sentence, at: int, end: int) -> bool:
    """Whether what looks like a noun may be a verb with its object: "a moving fluid exchanges its energy"."""
    if sentence.tags[at] != "NOUN" or sentence.tags[at - 1] not in {"NOUN", "PROPN"} or at + 1 >= end:
        return False
    verb = not {"s", "p"}.isdisjoint(form_of(sentence.words[at]))
    return verb and sentence.tags[at + 1] not in {"ADP", "PUNCT", "CCONJ", "PART"}


def _fits(sentence: Sentence, chunk: Chunk, kind: CutKind, frame: Frame) -> bool:
    """Whether nothing speaks for a list: a conjunction, or another noun with its article before or behind."""
    if kind is CutKind.AGE:
        return frame is not Frame.KEPT or sentence.tags[chunk.closes + 1] != "CCONJ"
    if kind is CutKind.ASIDE:
        return frame is not Frame.KEPT
    if frame in {Frame.RESUMED, Frame.CHAINED}:
        return True
    if sentence.words[chunk.first] not in en.DETERMINERS:
        return False
    if _joins_nouns(sentence, chunk) or _follows_noun_phrase(sentence, chunk):
        return False
    if frame is Frame.FINAL:
        return True
    after = chunk.closes + 1
    if sentence.tags[after] in {"CCONJ", PARTICIPLE, GERUND} or sentence.words[after] in {"when", "where"}:
        return False
    return frame is not Frame.KEPT or is_complete(sentence, chunk.opens) or _is_in_opening(sentence, chunk)


def _is_in_opening(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk belongs to a phrase before the main clause ("In Leeds, a city in the north, police came")."""
    verbs = any(sentence.tags[at] in _VERBAL for at in range(chunk.first, chunk.end))
    opens = sentence.tags[0] in {"ADP", "SCONJ"} and sentence.chunks[0].closes == chunk.opens
    return opens and not verbs and is_main_clause(sentence, following(sentence, chunk), leaning=True)


def _joins_nouns(sentence: Sentence, chunk: Chunk) -> bool:
    return any(sentence.tags[at] == "CCONJ" for at in range(chunk.first, chunk.end))


def _follows_noun_phrase(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether the chunk before has no verb either and opens like a member of a list."""
    before = previous(sentence, chunk)
    if before.opens < 0 or before.first >= before.end:
        return False
    return sentence.tags[before.first] in {"DET", "NOUN", "NUM", "ADJ", "ADP"} and not sentence.finite(
        before.first, before.end
    )
