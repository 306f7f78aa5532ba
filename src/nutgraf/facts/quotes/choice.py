"""A passage between marks in, whether it is somebody's words, not a title or a manner of speaking, out."""

from nutgraf.facts.quotes.attribution import Attribution
from nutgraf.facts.quotes.grammar import Line

_FEW_WORDS = 4  # passages of fewer words are quotations only where a clause of speech touches them
_SMALL = 4  # letters: shorter words of a title may be written small
_SMALL_WORDS = frozenset({"with", "from", "into", "over", "without"})
_LONGEST_TITLE = 12  # words
_LOOK = 200  # code points: longer than any title
_STOPS = frozenset(".!?…,")
_CLOSING = "\"'“”„«»‘’› "
_MARKS = "\"'“”„«»‘’`‚‹› .,;:!?…—–-()[]"


def is_speech(text: str, line: Line, at: int, said: Attribution | None) -> bool:
    """Return whether the quotation that is the token at that index is somebody's words."""
    passage = text[line.tokens[at].start : min(line.tokens[at].end, line.tokens[at].start + _LOOK)]
    alone = line.is_empty(0, at) and line.is_empty(at + 1, len(line.tokens))
    if alone and passage.rstrip(_CLOSING)[-1:] in _STOPS:
        return True
    touched = said is not None and said.touches
    is_work = line.low(at - 1) in line.grammar.speech.titled and not line.is_capital(at - 1)
    if _is_title(passage):
        return touched and not is_work and not _stands_as_title(line, at, said)
    if len(passage.split(None, _FEW_WORDS)) < _FEW_WORDS:
        return touched or alone
    if is_work and not touched:
        return False
    return said is not None or at != 1 or line.low(0) not in line.grammar.speech.determiners


def _stands_as_title(line: Line, at: int, said: Attribution | None) -> bool:
    """A title stands in its sentence like a noun, with no cue, colon or comma right before it."""
    if not at or line.low(at - 1) in line.grammar.joints:
        return False
    if said is None or said.cue is None or said.cue.start > line.tokens[at].start:
        return True
    cue = next((token for token in reversed(line.tokens[:at]) if token.end == said.cue.end), None)
    return cue is None or (cue != line.tokens[at - 1] and cue.low not in line.grammar.speech.judge)


def _is_title(passage: str) -> bool:
    """Whether all its longer words are capitalised; of a sentence that is so by chance there is more."""
    words = [word.strip(_MARKS) for word in passage.split()]
    words = [word for word in words if word]
    if not words or len(words) > _LONGEST_TITLE or not words[0][0].isupper():
        return False
    capitals = sum(word[0].isupper() for word in words)
    return 2 * capitals >= len(words) and all(_fits_title(word) for word in words)


def _fits_title(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit() or len(word) < _SMALL or word in _SMALL_WORDS
