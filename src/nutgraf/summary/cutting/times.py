"""A sentence in, when and where somebody spoke out: "on Tuesday", "late Monday", "in a statement"."""

from collections.abc import Iterator

from nutgraf.language.parts_of_speech import PARTICIPLE
from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables import en

_LONGEST_AUDIENCE = 4  # words of "told the Daily Bugle"


def times(sentence: Sentence) -> Iterator[Proposal]:
    """Yield " on Tuesday" of "Smith said on Tuesday" and " in a statement" of "the bank said in a statement"."""
    if en.SPEAKING.isdisjoint(sentence.words):
        return
    for at, word in enumerate(sentence.words[: sentence.end]):
        if word not in en.SPEAKING or at < 1 or sentence.inside[at]:
            continue
        for first in _after_speaking(sentence, at):
            end = tail_end(sentence, first, sentence.end)
            if end > first and _may_follow(sentence, end):
                span = Span(sentence.end_of(first - 1), sentence.end_of(end - 1))
                yield Proposal(span, CutKind.ADJUNCT, Chunk(at, first, end, end), None)
                break


def _after_speaking(sentence: Sentence, at: int) -> Iterator[int]:
    """Yield where a time may stand: behind the verb, or behind those who were told."""
    yield at + 1
    if sentence.words[at] in en.TOLD:
        for stop in range(at + 2, min(at + 2 + _LONGEST_AUDIENCE, sentence.end)):
            if sentence.tags[stop - 1] not in {"DET", "ADJ", "NOUN", "PROPN", "PRON"}:
                return
            yield stop


def _may_follow(sentence: Sentence, end: int) -> bool:
    """Whether the clause is over behind the token, or what was said follows."""
    if end >= sentence.end or sentence.words[end] in {",", "that"}:
        return True
    return sentence.tags[end] in {"DET", "PRON", "PROPN"} and not sentence.inside[end]


def tail_end(sentence: Sentence, first: int, end: int) -> int:
    """Return where the run of times and "in a statement" that begins with the token ends: there, if none does."""
    at = first
    while at < end:
        stop = day_end(sentence, at, end) or _statement_end(sentence, at, end)
        if not stop:
            break
        at = stop
    return at


def day_end(sentence: Sentence, first: int, end: int) -> int:
    """Return where "on Tuesday", "late Tuesday", "yesterday morning" ends that begins with the token, or 0."""
    words, at = sentence.words, first
    if words[at] == "on":
        at += 1
    while at < end and words[at] in en.DAY_LEADS:
        at += 1
    if at < end and words[at] == "on" and at > first:
        at += 1
    if at >= end or words[at] not in (en.WEEKDAYS | en.NOW_DAYS):
        return 0
    if words[at] in en.NOW_DAYS and first > 0 and sentence.tags[first - 1 : first] == ["PROPN"]:
        return 0  # the paper USA Today
    at += 1
    if at < end and words[at] in en.DAY_PARTS:
        at += 1
    return 0 if at < len(words) and (words[at] == "'s" or words[at] == "'") else at


def _statement_end(sentence: Sentence, first: int, end: int) -> int:
    """Return where "in a statement", "at a news conference" ends that begins with the token, or 0."""
    if sentence.words[first] not in {"in", "at", "during"}:
        return 0
    at = next((at for at in range(first + 1, min(first + 6, end)) if sentence.words[at] in en.STATEMENTS), 0)
    if not at or sentence.words[first + 1] not in {"a", "an", "the", "its", "their", "his", "her"}:
        return 0
    return (
        at + 1
        if all(sentence.tags[i] in {"ADJ", "NOUN", "PROPN", PARTICIPLE, "DET", "PRON"} for i in range(first + 1, at))
        else 0
    )
