"""A claim's keys and a prepared article in; out, the sentence of which the claim is what is left after clean cuts.

A cut is clean where what it takes out stands between punctuation marks, or between one and the sentence's end: a side
remark, a relative clause, "police said". What is left still follows, unless what was taken out denies or limits it.
"""

from collections.abc import Sequence
from itertools import pairwise

from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import Token

_MOST_SENTENCES = 8
_LEAST = 4  # tokens of a claim; fewer are left of many sentences
_LEAST_SHARE = 0.25  # of the sentence that has to be left


def cut_from(tokens: Sequence[Token], source: Source, lexicon: Lexicon) -> int:
    """Return the number of the sentence that the claim is, whole or with clean cuts, or -1."""
    keys = [token.key for token in tokens]
    for number in _candidates(keys, source):
        if _is_left_of(keys, number, source, lexicon):
            return number
    return -1


def _candidates(keys: Sequence[str], source: Source) -> list[int]:
    """Return the sentences that hold the claim's rarest pair of words."""
    if len(keys) < 2:
        return []
    found = [source.pairs.get(pair, []) for pair in pairwise(keys)]
    rarest = min((places for places in found if places), key=len, default=[])
    return list(dict.fromkeys(source.sentence_of[place] for place in rarest[:_MOST_SENTENCES]))


def _is_left_of(keys: Sequence[str], number: int, source: Source, lexicon: Lexicon) -> bool:
    first, last = source.firsts[number], source.firsts[number + 1]
    if len(keys) == last - first:
        return source.keys[first:last] == keys
    if not lexicon.limits or len(keys) < max(_LEAST, _LEAST_SHARE * (last - first)):
        return False
    places = _places(keys, first, last, source)
    if not places:
        return False
    ends = [first - 1, *places, last]
    cuts = [(one + 1, other) for one, other in pairwise(ends) if other != one + 1]
    return all(_is_clean(start, end, (first, last), source, lexicon) for start, end in cuts)


def _places(keys: Sequence[str], first: int, last: int, source: Source) -> list[int]:
    """Return where the keys stand in a sentence, each at the first chance after the one before, or nothing."""
    places: list[int] = []
    at = first
    for key in keys:
        while at < last and source.keys[at] != key:
            at += 1
        if at == last:
            return []
        places.append(at)
        at += 1
    return places


def _is_clean(start: int, end: int, whole: tuple[int, int], source: Source, lexicon: Lexicon) -> bool:
    """Whether the tokens from start to end may be missing in a whole sentence."""
    opens, closes = start == whole[0], end == whole[1]
    if not (opens or source.breaks[start - 1]) or not source.breaks[end - 1]:
        return False
    words = [source.tokens[at].text for at in range(start, end)]
    if words[0] in lexicon.limits or not lexicon.negations.isdisjoint(words):
        return False
    # "in Oslo three died, and in Bergen, four" does not say that in Oslo four died
    return opens or closes or lexicon.joints.isdisjoint(words)
