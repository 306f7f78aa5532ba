"""A sentence in, the noun phrase that ends or begins at a place of it out."""

from typing import NamedTuple

from nutgraf.facts.quotes.grammar import Line
from nutgraf.records import Span

_LONGEST = 16  # tokens of a noun phrase
_NAME_AHEAD = 4  # tokens in which a name must follow a bare role
_LONGEST_BARE = 2  # tokens of a phrase without determiner and name


class Phrase(NamedTuple):
    """The tokens from first up to end, the latter excluded."""

    first: int
    end: int


def span_of(line: Line, phrase: Phrase) -> Span:
    """Return the passage of a phrase, without the possessive ending of its last word."""
    last = line.tokens[phrase.end - 1]
    possessive = line.is_possessive(phrase.end - 1) and last.low.endswith("'s")
    return Span(line.tokens[phrase.first].start, last.end - 2 if possessive else last.end)


def phrase_ending(line: Line, end: int) -> Phrase | None:
    """Return the longest noun phrase whose last token stands right before the index, or None."""
    if line.is_pronoun(end - 1):
        return Phrase(end - 1, end)
    words = line.grammar.speech
    first = end
    while end - first < _LONGEST:
        low = line.low(first - 1)
        if low in words.determiners:
            first -= 1
            if not _carries_on(line, first - 1) and not _is_genitive(line, first):
                break
        elif low in words.links:
            if first == end or not _carries_on(line, first - 1):
                break
            first -= 1
        elif line.bounds(first - 1):
            break
        else:
            first -= 1
    return _trimmed(line, first, end)


def name_ending(line: Line, end: int) -> Phrase:
    """Return the words with capitals that stand right before the index, one at least."""
    first = end - 1
    while line.is_capital(first - 1) and end - first < _LONGEST:
        first -= 1
    return Phrase(first, end)


def _carries_on(line: Line, at: int) -> bool:
    """Whether a link stands there with a noun before it: "the head of" before "the bank"."""
    links = line.grammar.speech.links
    return line.low(at) in links and not line.bounds(at - 1) and line.low(at - 1) not in links


def _is_genitive(line: Line, at: int) -> bool:
    """A determiner behind a noun carries its phrase on: "der Sprecher der Polizei"."""
    return line.low(at) in line.grammar.speech.genitive and line.is_capital(at - 1) and not line.bounds(at - 1)


def _trimmed(line: Line, first: int, end: int) -> Phrase | None:
    """The phrase without links at its beginning; None where nothing but determiners is left."""
    words = line.grammar.speech
    while first < end and line.low(first) in words.links and line.low(first) not in words.determiners:
        first += 1
    if all(line.low(at) in words.determiners for at in range(first, end)):
        return None
    return Phrase(first, end)


def phrase_starting(line: Line, at: int) -> Phrase | None:
    """Return the noun phrase that begins with the token at the index, or None."""
    if line.is_pronoun(at):
        return Phrase(at, at + 1)
    determined = line.low(at) in line.grammar.speech.determiners
    end = _phrase_end(line, at, determined=determined)
    if determined or line.is_capital(at) or line.low(at) in line.grammar.speech.roles:
        return _trimmed(line, at, end)
    if any(line.is_capital(index) for index in range(at, min(end, at + _NAME_AHEAD + 1))):
        return _trimmed(line, at, end)  # "campaign manager Jane Smith"
    return _trimmed(line, at, min(end, at + _LONGEST_BARE)) if line.grammar.speech.bare else None


def _phrase_end(line: Line, at: int, *, determined: bool) -> int:
    words = line.grammar.speech
    end = at + 1 if determined else at
    named = False
    while end - at < _LONGEST:
        low = line.low(end)
        if low in words.links and not (determined and end == at):
            if end == at or not _continues(line, end + 1):
                break
            named = False
        elif low in words.determiners:
            if line.low(end - 1) not in words.links:
                break
        elif _ends_at(line, end, named=named, determined=determined) or (end > at + 1 and _is_past(line, end)):
            break
        else:
            named = line.is_capital(end) and not line.is_possessive(end)
        end += 1
    return end


def _continues(line: Line, at: int) -> bool:
    return line.low(at) in line.grammar.speech.determiners or not line.bounds(at)


def _ends_at(line: Line, at: int, *, named: bool, determined: bool) -> bool:
    """Whether the word is none of the phrase; small ones behind a name may be, as in "a Texas voter"."""
    if not named or line.is_capital(at) or line.bounds(at):
        return line.bounds(at)
    for index in range(at, at + _NAME_AHEAD):
        if line.bounds(index) or (not line.is_capital(index) and _is_verbal(line, index)):
            return True
        if determined or line.is_capital(index):
            return False
    return True


def _is_past(line: Line, at: int) -> bool:
    """Whether it looks like the past of a verb: "the singer" ends before "changed"."""
    endings, low = line.grammar.speech.participles, line.low(at)
    return (
        bool(endings)
        and low.endswith(endings)
        and low.endswith(endings[-1])
        and "-" not in low
        and not line.is_capital(at)
    )


def _is_verbal(line: Line, at: int) -> bool:
    low, words = line.low(at), line.grammar.speech
    return low in words.judge or low in words.tell or (bool(words.participles) and low.endswith(words.participles))
