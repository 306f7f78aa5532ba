"""A sentence and a place in it in, the clause of speech that has its cue there out.

A cue is a verb ("said"), a noun that belongs to somebody ("her claim") or a source ("according to").
"""

from typing import NamedTuple

from nutgraf.facts.quotes.grammar import Line
from nutgraf.facts.quotes.nouns import is_noun, leads_to_content
from nutgraf.facts.quotes.phrases import Phrase, name_ending, phrase_starting
from nutgraf.facts.quotes.subjects import sentence_subject, subject_before
from nutgraf.facts.quotes.tokens import QUOTE

_OWNER_REACH = 3  # words before "claim" in which whose claim it is must stand


class Clause(NamedTuple):
    """A cue, from its first token up to end, with its speaker, who may be missing."""

    first: int
    end: int
    speaker: Phrase | None


def clause_at(line: Line, at: int) -> Clause | None:
    """Return the clause of speech whose cue begins at the index, or None."""
    low, words = line.low(at), line.grammar.speech
    if low not in line.grammar.cues:
        return None
    source = source_at(line, at)
    if source is not None:
        return source
    if line.is_capital(at) and at and not line.is_quote(at - 1) and (low in words.nouns or low in words.titled):
        return None
    if low in words.loose:
        return Clause(at, at + 1, _subject_of_loose(line, at))
    if is_verb(line, at) and not is_noun(line, at):
        return _verb_clause(line, at)
    return _noun_clause(line, at) if low in words.statements else None


def is_verb(line: Line, at: int) -> bool:
    """Whether the word there is a verb of speech, if it is no noun."""
    low, words = line.low(at), line.grammar.speech
    return low in words.say or low in words.tell or low in words.judge or low in words.think


def source_at(line: Line, at: int) -> Clause | None:
    """Return the clause of a source that begins at the index: "according to Smith", "as Smith put it"."""
    words = line.grammar.speech
    for sequence in words.sources:
        if line.low(at) == sequence[0] and _reads(line, at, sequence):
            speaker = phrase_starting(line, at + len(sequence))
            if speaker is not None:
                return Clause(at, at + len(sequence), speaker)
    if at == 0 and line.low(0) in words.opinions and line.opens_phrase(1):
        return Clause(0, 1, phrase_starting(line, 1))
    for sequence in words.trailing:
        if line.low(at) == sequence[0] and _reads(line, at, sequence):
            return Clause(at, at + len(sequence), subject_before(line, at))
    return None


def _reads(line: Line, at: int, sequence: tuple[str, ...]) -> bool:
    return all(line.low(at + offset) == word for offset, word in enumerate(sequence))


def _verb_clause(line: Line, at: int) -> Clause | None:
    words = line.grammar.speech
    if line.low(at + 1) in words.agents and line.opens_phrase(at + 2):
        return Clause(at, at + 2, phrase_starting(line, at + 2))
    if line.low(at - 1) in words.passive and not words.free_order:
        return None
    speaker = subject_before(line, at)
    if words.free_order and (speaker is None or _is_adverbial(line, speaker)):
        speaker = speaker_behind(line, at) or speaker
    elif speaker is None and line.low(at) in words.say and line.low(at - 1) in {"", ",", QUOTE}:
        speaker = phrase_starting(line, at + 1)
    if speaker is None and line.low(at - 1) in words.conjunctions:
        speaker = sentence_subject(line, at)
    return Clause(at, at + 1, speaker)


def _is_adverbial(line: Line, phrase: Phrase) -> bool:
    """Whether a preposition stands before the phrase, so that it is no subject ("In Berlin sagte …")."""
    return line.low(phrase.first - 1) in line.grammar.speech.asides


def speaker_behind(line: Line, at: int) -> Phrase | None:
    """Return the subject that follows the verb at the index; in a free order, adverbs may stand between."""
    first = at + 1
    while (
        line.grammar.speech.free_order
        and not line.opens_phrase(first)
        and (line.is_filler(first) or _dates(line, first))
    ):
        first += 1
    return phrase_starting(line, first)


def _dates(line: Line, at: int) -> bool:
    """A preposition before a weekday: "am Montag"."""
    return line.low(at) in line.grammar.speech.asides and line.low(at + 1) in line.grammar.calendar


def _subject_of_loose(line: Line, at: int) -> Phrase | None:
    """Its subject in "is saying", "with Smith saying" and "he began by saying"; "saying" alone has none."""
    before, words = line.low(at - 1), line.grammar.speech
    if before in words.passive:
        return subject_before(line, at)
    if before in {"", ",", QUOTE}:
        return None
    if before in words.agents:
        return subject_before(line, at - 2) if line.bounds(at - 2) else None
    phrase = subject_before(line, at)
    if phrase is None or line.low(phrase.first - 1) not in words.absolute:
        return None
    return phrase


def _noun_clause(line: Line, at: int) -> Clause | None:
    """Whose statement it is speaks: "Smith's claim that", "her controversial remark:", "in Smith's view"."""
    owner = _owner(line, at)
    if owner is None:
        return None
    adverbial = line.low(owner.first - 1) in line.grammar.speech.asides
    return Clause(at, at + 1, owner) if adverbial or leads_to_content(line, at + 1) else None


def _owner(line: Line, at: int) -> Phrase | None:
    for index in range(at - 1, at - 1 - _OWNER_REACH, -1):
        if line.low(index) in line.grammar.speech.possessives:
            return Phrase(index, index + 1)
        if line.is_possessive(index) and line.is_capital(index):
            return name_ending(line, index + 1)
        if line.bounds(index):
            return None
    return None
