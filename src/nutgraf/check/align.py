"""A claim's tokens and a prepared article in; out, the sentences it rests on and each token's place in them.

The evidence is up to three sentences, each adding most to the words that are covered. Within it, the best path
(Viterbi) gives each token a place: matches weigh by how rare they are, and places that follow each other are
preferred. What finds no place there may still stand elsewhere in the article.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nutgraf.check.source import Source
from nutgraf.check.tokens import STOP, WORD, Token
from nutgraf.check.vocabulary import LEAST_SHARED, Vocabulary

MOST_EVIDENCE = 3  # sentences
_MOST_CANDIDATES = 5  # places of one token within the evidence
_LEAST_GAIN = 0.12  # share of the claim that a further sentence has to cover
_PAIR = 0.5  # what a pair of words that follow each other adds to the words themselves
_NEAR = 7  # tokens


@dataclass(slots=True)
class Alignment:
    """What was found for a claim.

    tokens: the claim's. rarity: of each. evidence: numbers of sentences, the best first. covers: share of the claim
    that each of them and those before cover. place: for each token its place in the evidence, or -1. soft: whether
    what stands there is another word of the same meaning. elsewhere: whether the token stands elsewhere in the article.
    """

    tokens: Sequence[Token]
    rarity: list[float]
    names: list[bool]
    evidence: list[int]
    covers: list[float]
    place: list[int]
    soft: list[bool]
    elsewhere: list[bool]


def align(tokens: Sequence[Token], source: Source) -> Alignment:
    """Return where the article says what the claim's tokens say."""
    rarity = [source.vocabulary.rarity(token) for token in tokens]
    names = [source.names(token, opens=at == 0) for at, token in enumerate(tokens)]
    evidence, covers = evidence_of(tokens, rarity, source)
    candidates, soft = _candidates(tokens, evidence, source)
    place = _best_path(candidates, rarity, source)
    elsewhere = [place[at] < 0 and token.key in source.places for at, token in enumerate(tokens)]
    softly = [place[at] >= 0 and soft[at] for at in range(len(tokens))]
    return Alignment(tokens, rarity, names, evidence, covers, place, softly, elsewhere)


def evidence_of(tokens: Sequence[Token], rarity: list[float], source: Source) -> tuple[list[int], list[float]]:
    """Return the sentences that together cover most of the claim, and the share that they cover one after the other."""
    units = _units(tokens, rarity, source)
    total = sum(weight for weight, _ in units) or 1.0
    evidence: list[int] = []
    covers: list[float] = []
    covered = 0.0
    while units and len(evidence) < MOST_EVIDENCE:
        gains: defaultdict[int, float] = defaultdict(float)
        for weight, sentences in units:
            for sentence in sentences:
                gains[sentence] += weight
        if not gains:
            break
        for sentence in list(gains):
            if evidence and abs(sentence - evidence[0]) == 1:
                gains[sentence] *= 1.1  # of two alike, the one beside the best is what the claim goes on with
        best = max(gains, key=lambda sentence: (gains[sentence], -sentence))
        if evidence and gains[best] < _LEAST_GAIN * total:
            break
        evidence.append(best)
        covered += sum(weight for weight, sentences in units if best in sentences)
        covers.append(covered / total)
        units = [(weight, sentences) for weight, sentences in units if best not in sentences]
    return evidence, covers


def _units(tokens: Sequence[Token], rarity: list[float], source: Source) -> list[tuple[float, frozenset[int]]]:
    """Return what there is to cover, words and pairs of words: its weight and the sentences that hold it."""
    seen = set()
    units = []
    for at, token in enumerate(tokens):
        if token.kind != STOP and token.key not in seen:
            seen.add(token.key)
            units.append((rarity[at] + 0.1, source.sentences_with(token.key)))
    for at in range(len(tokens) - 1):
        weight = _PAIR * (rarity[at] + rarity[at + 1]) / 2
        units.append((weight, source.sentences_with((tokens[at].key, tokens[at + 1].key))))
    return units


def _candidates(tokens: Sequence[Token], evidence: Sequence[int], source: Source) -> tuple[list[list[int]], list[bool]]:
    inside = [
        place
        for number in evidence
        for place in range(source.firsts[number], min(source.firsts[number + 1], source.firsts[number] + 300))
    ]
    by_key: defaultdict[str, list[int]] = defaultdict(list)
    for place in inside:
        by_key[source.keys[place]].append(place)
    candidates, soft = [], []
    kin: _Kin | None = None
    for token in tokens:
        found = by_key.get(token.key, [])
        soft.append(not found and token.kind == WORD)
        if soft[-1]:
            kin = kin or _Kin(by_key, source.vocabulary)
            near = kin.of(token.key)
            found = [place for key, places in by_key.items() if key in near for place in places]
        candidates.append(found[:_MOST_CANDIDATES])
    return candidates, soft


class _Kin:
    """The keys of the evidence, found by their beginnings and by the lists of equals that they stand in."""

    def __init__(self, keys: Iterable[str], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._known: defaultdict[str, list[str]] = defaultdict(list)
        for key in keys:
            for sign in self._signs(key):
                self._known[sign].append(key)

    def of(self, key: str) -> set[str]:
        return {
            other
            for sign in self._signs(key)
            for other in self._known.get(sign, ())
            if self._vocabulary.kin(key, other)
        }

    def _signs(self, key: str) -> list[str]:
        return [key[:LEAST_SHARED], *self._vocabulary.groups(key)]


def _best_path(candidates: list[list[int]], rarity: list[float], source: Source) -> list[int]:
    """Return one place for each token, or -1, such that matches weigh much and places follow each other."""
    steps: list[dict[int, int]] = []
    before: dict[int, float] = {-1: 0.0}
    for places, weight in zip(candidates, rarity, strict=True):
        back: dict[int, int] = {}
        if places:
            reached = {}
            for place in places:
                value, back[place] = _reached(place, before, source.sentence_of)
                reached[place] = value + 0.3 + weight
            before = reached
        steps.append(back)
    path = []
    at = max(before, key=lambda place: before[place])
    for step in reversed(steps):
        path.append(at if step else -1)
        at = step[at] if step else at  # where nothing stands, the path goes on from where it was
    return path[::-1]


def _reached(place: int, before: dict[int, float], sentence_of: Sequence[int]) -> tuple[float, int]:
    """Return the best value with which a place follows one of those before it, and which one that is."""
    best, back = -1e9, -1
    for last, score in before.items():
        gap = place - last
        if last < 0:
            value = score
        elif gap == 1:
            value = score + 1.0
        elif sentence_of[last] != sentence_of[place]:
            value = score - 0.2
        elif gap > 0:
            value = score + (0.7 if gap <= _NEAR else 0.3)
        else:
            value = score if gap else score - 0.5
        if value > best or (value == best and last > back):
            best, back = value, last
    return best, back
