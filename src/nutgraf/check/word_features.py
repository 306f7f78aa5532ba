"""An aligned claim in, one row of numbers for each of its tokens out: how well the article bears that word."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nutgraf.check.align import Alignment
from nutgraf.check.company import Company
from nutgraf.check.conflicts import Conflict, Kind
from nutgraf.check.source import Source
from nutgraf.check.tokens import DATE, NUMBER, STOP, WORD

WORD_FEATURES = (
    "stop", "number", "date", "name", "rarity", "pronoun", "exact", "soft", "elsewhere", "times", "left_pair",
    "right_pair", "triple", "run", "near_before", "near_after", "bond_mean", "bond_best", "bond_rarest",
    "before_found", "after_found", "before_place", "after_place", "same_sentence", "sentence_away",
    "conflict_number", "conflict_date", "conflict_name", "conflict_word", "conflict_opposite", "conflict_negation",
    "conflict_swap", "filler_free", "position", "repeated", "length", "found_share", "pair_share", "best_cover",
    "rank_of_sentence", "spare_names", "spare_numbers", "opens", "break_before", "break_after", "nearest", "fits",
    "stands_in", "nearer_names",
)  # fmt: skip
FOR = (
    "exact", "run", "left_pair", "right_pair", "triple", "near_before", "near_after", "bond_mean", "bond_best",
    "bond_rarest", "before_found", "after_found", "same_sentence", "break_before", "nearest", "fits",
)  # fmt: skip
"""Features that speak for a word, whatever the others are."""
AGAINST = (
    "conflict_number", "conflict_date", "conflict_name", "conflict_word", "conflict_opposite", "conflict_negation",
    "conflict_swap", "sentence_away", "repeated",
)  # fmt: skip
"""Features that speak against it."""

_LONGEST = 80  # tokens of a sentence of the article that are looked at
_KINDS = list(Kind)
_NO_STAND_IN, _NOWHERE = (-1, -1), (9, 9)  # of what stands in for no pronoun; of a name that was not heard before
_FOUND = (1.0, 1.0)  # likeness of a word that the article has


def word_rows(
    found: Alignment, conflicts: Sequence[Conflict], source: Source, runs: Sequence[int], pronouns: frozenset[str]
) -> list[tuple[float, ...]]:
    """Return a row of WORD_FEATURES for each token of the claim."""
    context = _Context(found, source, pronouns)
    columns = [
        *context.kinds(),
        *context.matches(),
        *context.copies(runs),
        *context.near(),
        *context.order(),
        *_disagreements(found, conflicts),
        *context.claim(),
        *context.surroundings(),
        *context.likeness(),
        *context.stand_ins(),
    ]
    return list(zip(*columns, strict=True))


Column = Sequence[float]


def _disagreements(found: Alignment, conflicts: Sequence[Conflict]) -> Iterator[Column]:
    """Yield for each kind whether a token is in conflict, and whether what stands in its place is free."""
    fillers: dict[int, dict[Kind, int]] = {}
    for conflict in conflicts:
        fillers.setdefault(conflict.claim, {})[conflict.kind] = conflict.article
    taken, everywhere = set(found.place), range(len(found.tokens))
    for kind in _KINDS:
        yield [at in fillers and kind in fillers[at] for at in everywhere]
    yield [next(iter(fillers[at].values())) not in taken if at in fillers else -1 for at in everywhere]


class _Context:
    """What the columns are made from; each method yields some of them, in the order of WORD_FEATURES."""

    def __init__(self, found: Alignment, source: Source, pronouns: frozenset[str]) -> None:
        self.found, self.source, self.pronouns = found, source, pronouns
        self.tokens, self.length = found.tokens, len(found.tokens)
        self.keys = [token.key for token in found.tokens]
        # beyond the ends all is well
        self.pairs = [True, *(pair in source.pairs for pair in pairwise(self.keys)), True]
        self.company = Company(found, source)

    def kinds(self) -> Iterator[Column]:
        for kind in (STOP, NUMBER, DATE):
            yield [token.kind == kind for token in self.tokens]
        yield self.found.names
        yield self.found.rarity
        yield [token.text in self.pronouns for token in self.tokens]

    def matches(self) -> Iterator[Column]:
        found = self.found
        yield [place >= 0 and not soft for place, soft in zip(found.place, found.soft, strict=True)]
        yield found.soft
        yield found.elsewhere
        yield [min(len(places), 20) for places in self.company.places]

    def copies(self, runs: Sequence[int]) -> Iterator[Column]:
        keys, known = self.keys, self.source.triples
        triples = [triple in known for triple in zip(keys, keys[1:], keys[2:], strict=False)]
        yield self.pairs[:-1]
        yield self.pairs[1:]
        yield [False, *triples, False][: self.length] if self.length > 1 else [False]
        yield [min(run, 12) for run in runs]

    def near(self) -> Iterator[Column]:
        everywhere = range(self.length)
        yield from zip(*map(self.company.beside, everywhere), strict=True)
        yield from zip(*map(self.company.of, everywhere), strict=True)

    def order(self) -> Iterator[Column]:
        """Yield whether the neighbours have places, how far from this one's, and how far that is from the evidence."""
        place, number = self.found.place, self.source.sentence_of
        before, after = [-1, *place[:-1]], [*place[1:], -1]
        for others in (before, after):
            yield [other >= 0 for other in others]
        for others in (before, after):
            yield [
                max(-9, min(9, here - other)) if here >= 0 and other >= 0 else -10
                for here, other in zip(place, others, strict=True)
            ]
        yield [
            here >= 0 and other >= 0 and number[here] == number[other]
            for here, other in zip(place, before, strict=True)
        ]
        yield [self.company.sentences_away(at) for at in range(self.length)]

    def claim(self) -> Iterator[Column]:
        """Yield what is the same for all tokens, or tells where in the claim a token stands."""
        content, n = self.company.content, self.length
        counts = Counter(self.keys)
        known = sum(bool(self.company.places[at]) for at in content) / max(1, len(content))
        yield [at / n for at in range(n)]
        yield [0 if token.kind == STOP else counts[token.key] - 1 for token in self.tokens]
        yield [min(n, 60)] * n
        yield [known] * n
        yield [sum(self.pairs[1:-1]) / n] * n
        yield [self.found.covers[0] if self.found.covers else 0.0] * n

    def surroundings(self) -> Iterator[Column]:
        """Yield what is around a token's place: the evidence, what else it names, and where its phrases end."""
        source, place, n = self.source, self.found.place, self.length
        rank = {number: at for at, number in enumerate(self.found.evidence)}
        names, numbers = self._spare()
        yield [rank[source.sentence_of[here]] if here >= 0 else -1 for here in place]
        yield [names] * n
        yield [numbers] * n
        yield [True, *[False] * (n - 1)]
        yield [here >= 0 and (here == 0 or source.breaks[here - 1]) for here in place]
        yield [here >= 0 and source.breaks[here] for here in place]

    def _spare(self) -> tuple[int, int]:
        """Names and numbers of the best evidence that the claim does not take up."""
        names = numbers = 0
        source, taken = self.source, set(self.found.place)
        for place in self._places(self.found.evidence[:1]):
            kind = source.tokens[place].kind
            if kind != STOP and place not in taken:
                numbers += kind in {NUMBER, DATE}
                names += source.is_name(place)
        return min(names, 6), min(numbers, 6)

    def _places(self, evidence: Sequence[int]) -> list[int]:
        firsts = self.source.firsts
        return [
            place
            for number in evidence
            for place in range(firsts[number], min(firsts[number + 1], firsts[number] + _LONGEST))
        ]

    def likeness(self) -> Iterator[Column]:
        """Yield how alike to a word of the evidence, and how fit for the article, each word is that has no place."""
        found, source = self.found, self.source
        absent = [at for at in self.company.content if found.place[at] < 0 and found.tokens[at].kind == WORD]
        rows = [_FOUND] * self.length
        if absent:
            around = [source.keys[place] for place in self._places(found.evidence) if source.tokens[place].kind == WORD]
            keys = [self.keys[at] for at in absent]
            likeness = source.vocabulary.meanings.likeness(keys, around, source.centre)
            for at, pair in zip(absent, likeness, strict=True):
                rows[at] = pair
        yield from zip(*rows, strict=True)

    def stand_ins(self) -> Iterator[Column]:
        names = self.found.names
        yield from zip(*(self._stands_in(at) if names[at] else _NO_STAND_IN for at in range(self.length)), strict=True)

    def _stands_in(self, at: int) -> tuple[int, int]:
        """Of a name where the article has a pronoun: how many sentences before it stands, and how many names closer."""
        found, source = self.found, self.source
        after = next((other for other in range(at + 1, min(at + 4, self.length)) if not found.names[other]), -1)
        place = found.place[after] - 1 if after >= 0 and found.place[after] >= 0 else -1
        if place < 0 or source.tokens[place].text not in self.pronouns:
            return _NO_STAND_IN
        places = self.company.places[at]
        before = bisect_left(places, place)
        if not before:
            return _NOWHERE
        last = places[before - 1]
        closer = {source.keys[other] for other in range(max(last + 1, place - 60), place) if source.is_name(other)}
        return min(8, source.sentence_of[place] - source.sentence_of[last]), min(6, len(closer))
