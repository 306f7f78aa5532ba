"""An aligned claim and its words' risks in, one row of numbers for the whole claim out."""

from collections.abc import Sequence
from itertools import pairwise
from math import prod

from nutgraf.check.align import Alignment
from nutgraf.check.conflicts import Kind
from nutgraf.check.reading import Reading
from nutgraf.check.source import Source
from nutgraf.check.tokens import DATE, NUMBER, STOP
from nutgraf.check.word_features import WORD_FEATURES

RISING = (
    "single", "pair", "triple", "quad", "rare_single", "rare_pair", "cover_1", "cover_2", "cover_3", "density",
    "longest", "weakest", "in_best",
)  # fmt: skip
FALLING = (
    "pieces", "jumps", "back", "ragged", "crosses", "leaps", "elsewhere",
    "absent", "absent_names", "absent_numbers", "absent_rarest", "names_outside",
    "conflicts_number", "conflicts_date", "conflicts_name", "conflicts_word", "conflicts_opposite",
    "conflicts_negation", "repeats", "pronoun_opens",
    "risk_sum", "risk_mean", "risk_names", "risk_numbers", "risk_most", "risk_next", "risk_any",
)  # fmt: skip
NEUTRAL = ("words", "soft", "unlike")
CLAIM_FEATURES = RISING + FALLING[:-7] + NEUTRAL + FALLING[-7:]
"""RISING features speak for a claim, FALLING ones against it."""

_KINDS = [kind for kind in Kind if kind != Kind.SWAP]  # names in other places are as many in true claims
_NEAREST = WORD_FEATURES.index("nearest")
_WINDOW = 4  # pairs of words


def claim_row(reading: Reading, source: Source, risks: Sequence[float]) -> list[float]:
    """Return the CLAIM_FEATURES of one sentence of a claim. risks: of each of its tokens."""
    found = reading.found
    kinds = [conflict.kind for conflict in reading.conflicts]
    return [
        *_grams(found, source),
        *_covers(found),
        *_pieces(found, reading.runs, source),
        *_seams(found, source),
        *_words(found),
        *(min(kinds.count(kind), 3) for kind in _KINDS),
        *_style(reading),
        *_manner(reading),
        *risk_features(found, risks),
    ]


def _grams(found: Alignment, source: Source) -> list[float]:
    keys = [token.key for token in found.tokens]
    content = [at for at, token in enumerate(found.tokens) if token.kind != STOP]
    pairs = [pair in source.pairs for pair in pairwise(keys)]
    triples = [gram in source.triples for gram in zip(keys, keys[1:], keys[2:], strict=False)]
    quads = [gram in source.quads for gram in zip(keys, keys[1:], keys[2:], keys[3:], strict=False)]
    weight = sum(found.rarity[at] for at in content) or 1.0
    pair_weights = [a + b for a, b in pairwise(found.rarity)]
    return [
        _mean([keys[at] in source.places for at in content]),
        _mean(pairs),
        _mean(triples),
        _mean(quads),
        sum(found.rarity[at] for at in content if keys[at] in source.places) / weight,
        sum(w for w, known in zip(pair_weights, pairs, strict=True) if known) / (sum(pair_weights) or 1.0),
    ]


def _covers(found: Alignment) -> list[float]:
    return [*found.covers, *[found.covers[-1] if found.covers else 0.0] * 3][:3]


def _pieces(found: Alignment, runs: Sequence[int], source: Source) -> list[float]:
    n = max(1, len(found.tokens))
    steps = [b - a for a, b in pairwise(place for place in found.place if place >= 0)]
    jumps = sum(step != 1 for step in steps)
    back = sum(step < 0 for step in steps)
    return [sum(runs) / n, max(runs, default=0) / n, *_strength(found, source), 1 + jumps, jumps / n, back / n]


def _strength(found: Alignment, source: Source) -> list[float]:
    """The least share of known pairs in a few words in a row, and the share that the best sentence has."""
    keys = [token.key for token in found.tokens]
    known = [pair in source.pairs for pair in pairwise(keys)]
    windows = [sum(known[at : at + _WINDOW]) for at in range(max(1, len(known) - _WINDOW + 1))]
    best = found.evidence[0] if found.evidence else -1
    inside = sum(place >= 0 and source.sentence_of[place] == best for place in found.place)
    return [min(windows) / max(1, min(_WINDOW, len(known))), inside / max(1, len(keys))]


def _seams(found: Alignment, source: Source) -> list[float]:
    """Of the steps from place to place: those that break off inside a phrase, leave the sentence, or lead far."""
    steps = [(a, b) for a, b in pairwise(place for place in found.place if place >= 0) if b != a + 1]
    ragged = sum(not (source.breaks[a] or (b and source.breaks[b - 1])) for a, b in steps)
    crosses = sum(source.sentence_of[a] != source.sentence_of[b] for a, b in steps)
    leaps = sum(abs(source.sentence_of[a] - source.sentence_of[b]) > 1 for a, b in steps)
    return [ragged, crosses, leaps]


def _manner(reading: Reading) -> list[float]:
    """How long the claim is, how much of it is reworded, and how unlike the evidence what is new in it is."""
    likeness = [row[_NEAREST] for row in reading.rows if row[_NEAREST] < 1]
    return [len(reading.rows), _mean(reading.found.soft), sum(max(0.0, 0.6 - value) for value in likeness)]


def _words(found: Alignment) -> list[float]:
    n = max(1, sum(token.kind != STOP for token in found.tokens))
    absent, elsewhere = [], 0
    for at, token in enumerate(found.tokens):
        if token.kind == STOP:
            continue
        elsewhere += found.elsewhere[at]
        if found.place[at] < 0 and not found.elsewhere[at]:
            absent.append(at)
    names = [at for at in range(len(found.tokens)) if found.names[at]]
    return [
        elsewhere / n,
        len(absent),
        sum(found.names[at] for at in absent),
        sum(found.tokens[at].kind in {NUMBER, DATE} for at in absent),
        max((found.rarity[at] for at in absent), default=0),
        sum(found.elsewhere[at] for at in names),
    ]


def _style(reading: Reading) -> list[float]:
    content = [token.key for token in reading.found.tokens if token.kind != STOP]
    pairs = list(pairwise(content))
    repeats = len(content) - len(set(content)) + 2 * (len(pairs) - len(set(pairs)))
    return [repeats, reading.pronouns[0] if reading.pronouns else False]


def risk_features(found: Alignment, risks: Sequence[float]) -> list[float]:
    """Return the features that the risks of the words make: the last of CLAIM_FEATURES."""
    numbers = [r for r, token in zip(risks, found.tokens, strict=True) if token.kind in {NUMBER, DATE}]
    names = [r for r, name in zip(risks, found.names, strict=True) if name]
    first, second = [*sorted(risks, reverse=True), 0.0, 0.0][:2]
    none = prod(1 - risk for risk in risks)
    return [sum(risks), _mean(risks), max(names, default=0.0), max(numbers, default=0.0), first, second, 1 - none]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0
