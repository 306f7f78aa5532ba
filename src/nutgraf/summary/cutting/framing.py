"""A chunk of a sentence in, which of the marks around it goes with it out, or that it must stay."""

from enum import Enum, auto

from nutgraf.language.parts_of_speech import AUX, AUX_BARE, GERUND, PARTICIPLE
from nutgraf.language.tables.record import lexicon
from nutgraf.language.verb_forms import form_of
from nutgraf.records import Span
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.verbs import independent, is_complete, is_verb_next, verb_at

_OPENS_CLAUSE = frozenset({"DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ"})
_UNFINISHED = frozenset({AUX, AUX_BARE, "DET", "CCONJ", "SCONJ"})
_JOINTS = lexicon("and but or that because if when whether although though while since unless until")
_OPENS_MODIFIER = frozenset({GERUND, PARTICIPLE})


class Frame(Enum):
    """What becomes of the comma behind a chunk when the chunk goes."""

    RESUMED = auto()  # the verb of what stands before follows: both commas go
    CONTINUED = auto()  # more of the same clause follows: both go
    KEPT = auto()  # the comma is still needed, or it is another mark
    CHAINED = auto()  # like KEPT, since another insertion before needs the comma: "Lund, 35, from Oslo, said"
    FINAL = auto()  # the sentence ends


def frame_of(sentence: Sentence, chunk: Chunk) -> Frame | None:
    """Return how the sentence goes on behind the chunk, or None where that is not certain."""
    if sentence.tags[chunk.end - 1] in _UNFINISHED:
        return None
    if chunk.closes == sentence.end:
        return Frame.FINAL if is_complete(sentence, chunk.opens) and not _is_joint(sentence, chunk) else None
    if sentence.words[chunk.closes] != ",":
        return Frame.KEPT if sentence.words[chunk.closes] == ";" and is_complete(sentence, chunk.opens) else None
    frame = _frame_before(sentence, chunk, following(sentence, chunk))
    if frame is Frame.KEPT and sentence.words[chunk.opens - 1] in _JOINTS:
        return Frame.CONTINUED  # "but, as ever, she came": no comma stands between "but" and its clause
    return _behind_insertion(sentence, chunk, frame) if frame in {Frame.RESUMED, Frame.CONTINUED} else frame


def _is_joint(sentence: Sentence, chunk: Chunk) -> bool:
    """Whether only a word that leads to the chunk stands before it between commas: ", thus, leaving the town"."""
    before = previous(sentence, chunk)
    return before.end - before.first == 1 and sentence.tags[before.first] in {"ADV", "CCONJ", "SCONJ"}


def _behind_insertion(sentence: Sentence, chunk: Chunk, frame: Frame) -> Frame | None:
    """Return the frame where both commas would go, given what stands before: its own comma would be left alone."""
    inserted = is_insertion(sentence, previous(sentence, chunk))
    if inserted is None:
        return None
    chained = Frame.CHAINED if frame is Frame.RESUMED else Frame.KEPT
    return chained if inserted else frame


def _frame_before(sentence: Sentence, chunk: Chunk, after: Chunk) -> Frame | None:
    tags, words, first = sentence.tags, sentence.words, after.first
    if first >= after.end or sentence.inside[first]:
        return None
    if is_verb_next(sentence, first):
        sure = _is_surely_finite(sentence, first) or not is_complete(sentence, chunk.opens)
        return Frame.RESUMED if sure and _has_subject(sentence, chunk.opens) else None
    if words[first] == "that" and tags[first] == "SCONJ":
        return Frame.CONTINUED if is_complete(sentence, chunk.opens) else None
    late = first + 1 < after.end and words[first + 1] in en.RELATIVE_ENDS
    if late or words[first] in en.DEPENDENT or tags[first] in _OPENS_MODIFIER:
        return Frame.KEPT
    if tags[first] in {"ADP", "ADV", "PART"}:
        return Frame.CONTINUED if _goes_on(sentence, chunk, after) else Frame.KEPT
    if tags[first] == "CCONJ":
        return _frame_before_conjunction(sentence, first, after.end)
    if tags[first] in _OPENS_CLAUSE and (
        verb_at(sentence, first, after.end) < after.end or _is_inserted_next(sentence, after)
    ):
        return Frame.KEPT
    return None


def _is_inserted_next(sentence: Sentence, after: Chunk) -> bool:
    """Whether "a nurse" follows and then a verb, so that it says who the one before is."""
    comma = after.closes < sentence.end and sentence.words[after.closes] == ","
    return comma and sentence.words[after.first] in en.DETERMINERS and is_verb_next(sentence, after.closes + 1)


def is_insertion(sentence: Sentence, chunk: Chunk) -> bool | None:
    """Whether the chunk is put in between commas behind the subject: "35", "a nurse"; None where that is not sure."""
    if chunk.opens < 1 or sentence.words[chunk.opens] != "," or sentence.tags[chunk.first] == "CCONJ":
        return False
    if _is_surely_inserted(sentence, chunk):
        return True
    if sentence.finite(chunk.first, chunk.end):
        return False
    root = previous(sentence, chunk)
    while root.opens > 0 and _is_surely_inserted(sentence, root):
        root = previous(sentence, root)
    if sentence.inside[root.first] or root not in independent(sentence, sentence.end):
        return False
    return None if sentence.finite(root.first, root.end) else True


def _is_surely_inserted(sentence: Sentence, chunk: Chunk) -> bool:
    if chunk.first >= chunk.end:
        return False
    word = sentence.words[chunk.first]
    alone = word.isdecimal() and all(sentence.inside[chunk.first + 1 : chunk.end])
    return alone or word in en.RELATIVES or word in {"of", "from"}


def _frame_before_conjunction(sentence: Sentence, first: int, end: int) -> Frame | None:
    """Of "and left" nothing needs the comma; "and the police left" does; a list may do so or not."""
    if first + 1 < end and sentence.words[first + 1] in en.RELATIVES:
        return None
    if is_verb_next(sentence, first + 1):
        return Frame.CONTINUED if is_complete(sentence, first) else None
    return Frame.KEPT if sentence.finite(first + 1, end) else None


def _goes_on(sentence: Sentence, chunk: Chunk, after: Chunk) -> bool:
    """Whether what follows, without a verb of its own, belongs to the clause before, and is not framed itself."""
    alone = after.closes == sentence.end or sentence.words[after.closes] != ","
    return alone and bool(sentence.finite(0, chunk.opens)) and is_complete(sentence, chunk.opens)


def following(sentence: Sentence, chunk: Chunk) -> Chunk:
    """Return the chunk behind the chunk, which is not the last."""
    return next(found for found in sentence.chunks if found.opens == chunk.closes)


def previous(sentence: Sentence, chunk: Chunk) -> Chunk:
    """Return the chunk before the chunk, which is not the first."""
    return next(found for found in sentence.chunks if found.closes == chunk.opens)


def _is_surely_finite(sentence: Sentence, at: int) -> bool:
    """Whether the verb, behind an adverb or not, cannot be a participle: a list may go on with "deferred shares"."""
    at += sentence.tags[at] == "ADV"
    return sentence.words[at] in en.CERTAINLY_FINITE or "n" not in form_of(sentence.words[at])


def _has_subject(sentence: Sentence, end: int) -> bool:
    """Whether what stands right before the chunk may wait for its verb: a noun, and not only in an opening phrase."""
    noun = end > 0 and sentence.tags[end - 1] in {"NOUN", "PROPN", "NUM", "PRON", "X", "SYM", "PUNCT", "ADJ"}
    return noun and any(True for _ in independent(sentence, end))


def framed_span(sentence: Sentence, chunk: Chunk, frame: Frame) -> Span:
    """Return what goes from the text: the mark before the chunk, and the one behind where the frame says so."""
    start = sentence.end_of(chunk.opens - 1)
    both = frame in {Frame.RESUMED, Frame.CONTINUED}
    return Span(start, sentence.end_of(chunk.closes if both else chunk.end - 1))
