"""A sentence in, the subject of a verb in it, or of the sentence itself, out."""

from nutgraf.facts.quotes.grammar import Line
from nutgraf.facts.quotes.phrases import Phrase, phrase_ending, phrase_starting
from nutgraf.facts.quotes.tokens import DASHES

_COMMAS = DASHES | {",", ")"}
_MOST_CHUNKS = 6  # insertions between commas
_LONGEST_CHUNK = 40  # tokens
_MOST_ASIDES = 3
_FARTHEST = 60  # tokens in which the subject of a sentence is sought
_LONGEST_OPENING = 30  # tokens before the comma behind "While …,"
_LONGEST_DATELINE = 14  # tokens before the dash behind "WASHINGTON, July 25 (AP)"


def subject_before(line: Line, at: int) -> Phrase | None:
    """Return the noun phrase before the verb at the index, over auxiliaries and what stands in between."""
    phrase = _directly_before(line, at)
    for _ in range(_MOST_ASIDES):  # "who has in the past said"
        if phrase is None or line.low(phrase.first - 1) not in line.grammar.speech.asides:
            return phrase
        farther = _directly_before(line, phrase.first - 1)
        if farther is None or line.low(phrase.first - 2) == ",":
            return phrase
        phrase = farther
    return phrase


def _directly_before(line: Line, end: int) -> Phrase | None:
    while line.is_filler(end - 1):
        end -= 1
    if line.low(end - 1) in line.grammar.speech.relatives:
        end -= 2 if line.low(end - 2) == "," else 1
    elif line.low(end - 1) in _COMMAS:
        return _over_commas(line, end)
    return phrase_ending(line, end)


def _over_commas(line: Line, end: int) -> Phrase | None:
    """The first phrase of a row is the subject: "Smith, a doctor at Yale, who was there, said"."""
    best: Phrase | None = None
    for _ in range(_MOST_CHUNKS):
        if line.low(end - 1) not in _COMMAS:
            break
        first = _chunk_start(line, end - 1)
        phrase = phrase_ending(line, end - 1)
        whole = phrase is not None and phrase.first == first
        best = phrase if phrase is not None and (whole or best is None) else best
        if whole and line.low(end - 1) != ")" and line.opens_phrase(first) and not _is_apposed(line, first):
            return phrase
        end = first
    before = phrase_ending(line, end) if line.low(end - 1) not in _COMMAS else None
    return before or best


def _chunk_start(line: Line, end: int) -> int:
    """Where what is closed by the comma or bracket at end begins; the opening bracket belongs to it."""
    in_brackets = line.low(end) == ")"
    for first in range(end, max(0, end - _LONGEST_CHUNK), -1):
        low = line.low(first - 1)
        if in_brackets and low == "(":
            return first - 1
        if line.is_quote(first - 1) or (low in _COMMAS and not in_brackets):
            return first
    return max(0, end - _LONGEST_CHUNK)


def _is_apposed(line: Line, first: int) -> bool:
    """Whether the phrase that begins there describes the one before its comma."""
    return first > 1 and not line.is_quote(first - 2) and phrase_ending(line, first - 1) is not None


def sentence_subject(line: Line, end: int) -> Phrase | None:
    """Return the first noun phrase of the sentence that ends before the index, behind what opens the sentence."""
    at = _behind_opening(line, end)
    end = min(end, at + _FARTHEST)
    while at < end:
        phrase = None if line.low(at) in line.grammar.speech.links else phrase_starting(line, at)
        if phrase is not None and phrase.end <= end and line.low(phrase.end - 1) not in line.grammar.speech.times:
            return phrase
        at = _behind_adverbial(line, at, end)
    return None


def _behind_opening(line: Line, end: int) -> int:
    """Where the sentence goes on behind a place of news, "Indeed,", "Speaking in Ohio,"."""
    low, words = line.low(0), line.grammar.speech
    if line.tokens and line.tokens[0].word.isupper() and len(low) > 2:
        dash = _next(line, DASHES, min(end, _LONGEST_DATELINE))
        if dash:
            return dash
    if low in line.grammar.openers and not line.is_pronoun(0) and low not in words.determiners:
        return 1
    spoken = low in words.say and low not in words.nouns
    if words.participles and (spoken or (low.endswith(words.participles) and len(low) > 4)):
        return _next(line, frozenset({","}), min(end, _LONGEST_OPENING))
    return 0


def _next(line: Line, marks: frozenset[str], end: int, at: int = 0) -> int:
    """The index behind the next such mark before end, 0 where there is none."""
    return next((index + 1 for index in range(at + 1, end) if line.low(index) in marks), 0)


def _behind_adverbial(line: Line, at: int, end: int) -> int:
    """A preposition or conjunction that opens the sentence takes all up to its comma with it."""
    low, words = line.low(at), line.grammar.speech
    if low in words.breaks or low in words.links:
        return _next(line, frozenset({","}), min(end, at + _LONGEST_OPENING), at) or at + 1
    return at + 1
