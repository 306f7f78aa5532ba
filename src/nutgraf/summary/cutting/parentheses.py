"""A sentence in, what stands in brackets or between dashes out. Brackets need no knowledge of the language."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import AUX
from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.framing import Frame
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import DASHES, OPEN_BRACKETS, Chunk, Sentence
from nutgraf.summary.cutting.tables import en
from nutgraf.summary.cutting.verbs import is_complete

_LONGEST = 30  # tokens; what is longer is hardly an aside
_UNFINISHED = frozenset({"ADP", "DET", "SCONJ", "CCONJ", "PART", "INTJ", AUX})
_DATELINE = 12  # tokens; an agency in brackets that early belongs to the place and the date of the report
AGENCIES = frozenset(
    {"ap", "afp", "reuters", "upi", "cnn", "dpa", "ansa", "efe", "pti", "tass", "xinhua", "cbs", "abc"}
)
_LONG_DASHES = frozenset({"–", "—"})
_SQUARE = frozenset({"[", "-lsb-"})


def bracketed(sentence: Sentence) -> Iterator[Proposal]:
    """Yield round brackets that stand free behind a word, with the space before them."""
    for first, last in sentence.brackets:
        if sentence.words[first] in _SQUARE or last - first > _LONGEST or first == 0 or sentence.quoted[first]:
            continue
        if any(sentence.quoted[first : last + 1]) or last - first < 2 or not _stands_free(sentence, first, last):
            continue
        if sentence.holds(first - 1, last, en.DOUBTS) or (sentence.tags and sentence.tags[last - 1] in {"ADP", "DET"}):
            continue
        if first < _DATELINE and last - first == 2 and sentence.words[first + 1] in AGENCIES:
            continue
        span = Span(sentence.end_of(first - 1), sentence.end_of(last))
        yield Proposal(span, CutKind.PARENTHETICAL, Chunk(first, first + 1, last, last), None)


def _stands_free(sentence: Sentence, first: int, last: int) -> bool:
    """Whether white space stands before the bracket, and behind it white space or a mark."""
    before, behind = sentence.start_of(first), sentence.text[sentence.end_of(last) : sentence.end_of(last) + 1]
    if sentence.words[first - 1] in OPEN_BRACKETS or not sentence.raw[first - 1][-1:].isalnum():
        return False
    return sentence.text[before - 1 : before].isspace() and not behind.isalnum() and last < sentence.end


def dashed(sentence: Sentence) -> Iterator[Proposal]:
    """Yield what stands between the only two dashes of a sentence, or behind its only one."""
    marks = [chunk.closes for chunk in sentence.chunks if _is_dash(sentence, chunk.closes)]
    if not 1 <= len(marks) <= 2:
        return
    opens, closes = marks[0], marks[1] if len(marks) == 2 else sentence.end
    if not 2 <= closes - opens <= _LONGEST or any(sentence.quoted[opens:closes]):
        return
    if sentence.holds(opens, closes, en.DOUBTS) or sentence.tags[opens + 1] == "CCONJ":
        return
    if sentence.words[opens + 1] in {"had", "were", "should"}:
        return  # "had it been seen": a condition
    if sentence.tags[opens - 1] in _UNFINISHED or sentence.words[opens - 1] == sentence.words[opens + 1]:
        return  # somebody corrects himself
    if closes == sentence.end:
        if not _is_closing_aside(sentence, opens):
            return
        span = Span(sentence.end_of(opens - 1), sentence.end_of(closes - 1))
        yield Proposal(span, CutKind.ASIDE, Chunk(opens, opens + 1, closes, closes), Frame.FINAL)
        return
    if _begins_anew(sentence, opens, closes + 1):
        return
    span = Span(sentence.end_of(opens - 1), sentence.end_of(closes))
    if sentence.words[opens] == sentence.words[closes]:
        yield Proposal(span, CutKind.ASIDE, Chunk(opens, opens + 1, closes, closes), Frame.CONTINUED)


def _begins_anew(sentence: Sentence, opens: int, first: int) -> bool:
    """Whether another clause or another noun begins behind the second dash, which belongs to what the first opened."""
    noun = first < sentence.end and sentence.tags[first] in {"PRON", "DET", "PROPN", "NOUN", "ADJ", "NUM"}
    subordinate = sentence.words[0] in en.DEPENDENT and bool(sentence.finite(0, opens))
    return noun and (subordinate or is_complete(sentence, opens))


def _is_dash(sentence: Sentence, at: int) -> bool:
    """Whether the mark is a dash with white space on both sides, and not between two numbers."""
    if not 0 < at < sentence.end - 1 or sentence.words[at] not in DASHES:
        return False
    around = sentence.text[sentence.start_of(at) - 1], sentence.text[sentence.end_of(at)]
    numbers = sentence.words[at - 1][-1:].isdecimal() and sentence.words[at + 1][:1].isdecimal()
    return all(character.isspace() for character in around) and not numbers


def spaced(sentence: Sentence) -> Iterator[Proposal]:
    """Yield what stands between the only two dashes of a sentence in a language whose words are not tagged.

    White space stands before the first and behind the second, or a mark: "el alcalde —un médico— dimitió".
    """
    marks = [at for at in range(1, sentence.end) if sentence.words[at] in _LONG_DASHES and not sentence.inside[at]]
    if (
        len(marks) != 2
        or marks[1] + 1 >= sentence.end
        or marks[1] - marks[0] < 2
        or any(sentence.quoted[marks[0] : marks[1]])
    ):
        return
    opens, closes = marks
    before, behind = sentence.text[sentence.start_of(opens) - 1], sentence.text[sentence.end_of(closes)]
    between = sentence.text[sentence.end_of(opens)], sentence.text[sentence.start_of(closes) - 1]
    if not (before.isspace() and behind.isspace()) or between[0].isspace() != between[1].isspace():
        return
    if sentence.words[opens - 1][-1].isalpha() and sentence.words[closes + 1][0].isalpha():
        span = Span(sentence.end_of(opens - 1), sentence.end_of(closes))
        yield Proposal(span, CutKind.ASIDE, Chunk(opens, opens + 1, closes, closes), Frame.CONTINUED)


def _is_closing_aside(sentence: Sentence, opens: int) -> bool:
    """Whether what stands behind the dash adds to a clause that says all by itself."""
    return is_complete(sentence, opens) and sentence.words[opens + 1] in (en.DETERMINERS | en.RELATIVES | en.INCLUSIVE)
