"""A sentence in a language whose words are not tagged in; the connectives that open it and the asides in dashes out."""

from collections.abc import Iterator
from functools import lru_cache
from importlib import import_module

from nutgraf.language.resources import primary_tag
from nutgraf.records import Span
from nutgraf.summary.cutting.cut import CutKind
from nutgraf.summary.cutting.proposal import Proposal
from nutgraf.summary.cutting.sentence import Chunk, Sentence
from nutgraf.summary.cutting.tables.record import Openings

_LANGUAGES = ("de", "es", "fr", "it", "nl", "pt", "ru")
_LONGEST = 4  # words of a connective
_LONGEST_SUBJECT = 4  # words before a connective between commas; behind more there may be a clause
_NONE = Openings(dashes=False)


@lru_cache(maxsize=len(_LANGUAGES) + 1)
def _table(tag: str) -> Openings:
    table: Openings = import_module(f"nutgraf.summary.cutting.tables.{tag}").TABLE
    return table


def openings_of(language: str | None) -> Openings:
    """Return what may be cut in the language: of one without a table nothing."""
    tag = primary_tag(language)
    return _table(tag) if tag in _LANGUAGES else _NONE


def connectives(sentence: Sentence, known: Openings) -> Iterator[Proposal]:
    """Yield the connective that opens the sentence, or stands between commas behind its subject."""
    yield from _inner(sentence, known)
    length = _connective_length(sentence, known)
    if length and length < sentence.end and not any(sentence.inside[: length + 1]):
        span = Span(sentence.start_of(0), sentence.start_of(length))
        yield Proposal(span, CutKind.CONNECTIVE, Chunk(-1, 0, length, length), None)


def _inner(sentence: Sentence, known: Openings) -> Iterator[Proposal]:
    """Yield ", sin embargo," of "El alcalde, sin embargo, cerró el puente": both commas go."""
    words = sentence.words
    commas = [at for at in range(min(_LONGEST_SUBJECT + _LONGEST + 2, sentence.end)) if words[at] == ","][:2]
    if len(commas) < 2 or words[0] not in known.subjects or not 2 <= commas[0] <= _LONGEST_SUBJECT:
        return
    opens, closes = commas
    if " ".join(words[opens + 1 : closes]) in known.connectives and not any(sentence.inside[: closes + 2]):
        span = Span(sentence.end_of(opens - 1), sentence.end_of(closes))
        yield Proposal(span, CutKind.CONNECTIVE, Chunk(opens, opens + 1, closes, closes), None)


def _connective_length(sentence: Sentence, known: Openings) -> int:
    """How many tokens the connective has, the comma behind it included."""
    words = sentence.words
    for length in range(_LONGEST, 0, -1):
        phrase = sentence.phrase(0, length)
        if phrase in known.connectives and words[length : length + 1] == [","]:
            return length + 1
        if phrase in known.bare and words[length : length + 1] != [","]:
            return length
    follows = words[1] if len(words) > 1 else ""
    return 1 if words[0] in known.conjunctions and follows in known.subjects else 0
