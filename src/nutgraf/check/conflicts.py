"""An aligned claim in; out, the pairs in which it and the article disagree: the same slot, another filler.

A slot is what stands between or beside words that both have. Numbers, dates, names and words are compared with
their own kind only; opposites ("won", "lost") and a negation on one side count wherever they stand close by. What the
article has, but in another place, `roles` finds.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from nutgraf.check.align import Alignment
from nutgraf.check.roles import exchanged
from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import DATE, NUMBER, STOP, WORD, is_year

_WIDE = 6  # tokens of a slot at most
_REACH = 4  # tokens around an aligned word in which a negation belongs to it
_OPPOSITE_REACH = 12
_MOST = 300  # tokens of a sentence that are looked at


class Kind(StrEnum):
    """What a claim and the article disagree about."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    WORD = "word"
    OPPOSITE = "opposite"
    NEGATION = "negation"
    SWAP = "swap"


class Conflict(NamedTuple):
    """A disagreement.

    claim: token of the claim; article: token of the article. Of a negation, one of them is the word that denies, the
    other the one that is denied on one side only.
    """

    kind: Kind
    claim: int
    article: int


def conflicts_of(found: Alignment, source: Source, lexicon: Lexicon) -> list[Conflict]:
    """Return the disagreements, in the order of the claim."""
    taken = {place for place in found.place if place >= 0}
    conflicts = []
    for at, token in enumerate(found.tokens):
        filler = -1
        if found.place[at] < 0:
            filler = _opposite(at, found, source, taken)
            if filler >= 0:
                conflicts.append(Conflict(Kind.OPPOSITE, at, filler))
                continue
        if token.kind != STOP and found.place[at] < 0:
            filler = _filler(at, found, source, taken)
            if filler >= 0:
                conflicts.append(Conflict(_kind(at, found), at, filler))
    conflicts.extend(_negations(found, source, lexicon))
    conflicts.extend(Conflict(Kind.SWAP, at, place) for at, place in exchanged(found, source, lexicon))
    return sorted(conflicts, key=lambda conflict: conflict.claim)


def _kind(at: int, found: Alignment) -> Kind:
    kind = found.tokens[at].kind
    if kind == NUMBER:
        return Kind.NUMBER
    if kind == DATE:
        return Kind.DATE
    return Kind.NAME if found.names[at] else Kind.WORD


def _filler(at: int, found: Alignment, source: Source, taken: set[int]) -> int:
    """Return the token of the article that stands in the slot of a token of the claim, or -1."""
    token, name = found.tokens[at], found.names[at]
    for place in _slot(at, found, source):
        if place not in taken and source.is_content(place) and source.same_class(token, place, name=name):
            return place
    return _same_unit(at, found, source, taken) if token.kind in {NUMBER, DATE} else -1


def _slot(at: int, found: Alignment, source: Source) -> Iterator[int]:
    """Yield the places of the article that the claim's neighbours leave for a token, the likeliest first."""
    left, right = _aligned(at, found, -1), _aligned(at, found, 1)
    if (
        left >= 0
        and right >= 0
        and 1 < right - left <= _WIDE + 1
        and source.sentence_of[left] == source.sentence_of[right]
    ):
        yield from range(left + 1, right)
        return
    first, last = 0, len(source.keys)
    if left >= 0:
        last = source.firsts[source.sentence_of[left] + 1]
        yield from range(left + 1, min(left + 4, last))
    if right >= 0:
        first = source.firsts[source.sentence_of[right]]
        yield from range(right - 1, max(right - 4, first - 1), -1)


def _aligned(at: int, found: Alignment, step: int) -> int:
    """Return the place of the next aligned token of the claim within a few tokens to one side, or -1."""
    for other in range(at + step, at + 4 * step, step):
        if not 0 <= other < len(found.place):
            return -1
        if found.place[other] >= 0:
            return found.place[other]
    return -1


def _same_unit(at: int, found: Alignment, source: Source, taken: set[int]) -> int:
    """Return a number of the evidence that counts the same thing, or a date of the same kind, or -1."""
    token = found.tokens[at]
    unit = found.tokens[at + 1].key if at + 1 < len(found.tokens) else ""
    for number in found.evidence[:1]:
        for place in range(source.firsts[number], min(source.firsts[number + 1], source.firsts[number] + _MOST)):
            here = source.tokens[place]
            if place in taken or here.kind != token.kind or here.key == token.key:
                continue
            if token.kind == DATE and here.key[:2] == token.key[:2]:
                return place
            after = source.keys[place + 1] if place + 1 < len(source.keys) else ""
            if token.kind == NUMBER and ((unit and unit == after) or (is_year(token) and is_year(here))):
                return place
    return -1


def _opposite(at: int, found: Alignment, source: Source, taken: set[int]) -> int:
    """Return the place, near the neighbours' or anywhere in the best sentence, of a word that says the opposite."""
    against = source.vocabulary.opposites.get(found.tokens[at].key)
    if not against or not found.evidence:
        return -1
    near = [place for place in (_aligned(at, found, -1), _aligned(at, found, 1)) if place >= 0]
    for place in near:
        number = source.sentence_of[place]
        low = max(source.firsts[number], place - _OPPOSITE_REACH)
        for other in range(low, min(source.firsts[number + 1], place + _OPPOSITE_REACH)):
            if source.keys[other] in against and other not in taken:
                return other
    return -1


def _negations(found: Alignment, source: Source, lexicon: Lexicon) -> Iterator[Conflict]:
    """Yield words that are denied on one side only, where both sides have them."""
    refused = [at for at, token in enumerate(found.tokens) if token.text in lexicon.grammar.refusals]
    claim = [at for at, token in enumerate(found.tokens) if token.text in lexicon.negations]
    for at in claim:
        beside = [o for o in range(at + 1, min(at + _REACH, len(found.tokens))) if _bears(o, found)]
        if beside and not _denied(found.place[beside[0]], source, lexicon):
            yield Conflict(Kind.NEGATION, at, found.place[beside[0]])
    for at in range(len(found.tokens)):
        if not _bears(at, found) or found.names[at] or any(-_REACH <= o - at <= 2 for o in (*claim, *refused)):
            continue
        denied = _denying(found.place[at], source, lexicon)
        if denied >= 0:
            yield Conflict(Kind.NEGATION, at, denied)
            return


def _bears(at: int, found: Alignment) -> bool:
    return found.place[at] >= 0 and found.tokens[at].kind == WORD


def _denied(place: int, source: Source, lexicon: Lexicon) -> bool:
    number = source.sentence_of[place]
    low, high = max(source.firsts[number], place - _REACH - 1), min(source.firsts[number + 1], place + _REACH + 1)
    denying = lexicon.negations | lexicon.grammar.refusals
    return any(source.tokens[other].text in denying for other in range(low, high))


def _denying(place: int, source: Source, lexicon: Lexicon) -> int:
    """Return the place of the negation directly before a word, or -1."""
    low = max(source.firsts[source.sentence_of[place]], place - 2)
    for other in range(place - 1, low - 1, -1):
        if source.tokens[other].text in lexicon.negations:
            return other
    return -1


def is_tight(conflict: Conflict, place: Sequence[int]) -> bool:
    """Return whether claim and article say the same on both sides of what they disagree about."""
    at, here = conflict.claim, place[conflict.claim]
    before = place[at - 1] if at else -1
    after = place[at + 1] if at + 1 < len(place) else -1
    if conflict.kind != Kind.NEGATION:
        return before == conflict.article - 1 >= 0 and after == conflict.article + 1
    if here >= 0 and here > conflict.article:
        return before == conflict.article - 1 >= 0 and here == conflict.article + 1
    return before >= 0 and after == before + 1
