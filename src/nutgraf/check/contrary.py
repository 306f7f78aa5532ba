"""An aligned claim in; out, where the article plainly says otherwise: done by somebody else, denied, another office.

Only what is sure is told: where one place of the article fits the claim, or leaves it open, the others do not count.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

from nutgraf.check.align import Alignment
from nutgraf.check.clauses import Clause, Passage
from nutgraf.check.conflicts import Conflict, Kind
from nutgraf.check.offices import offices
from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import STOP, WORD, Token

_MOST_PLACES = 12  # of a verb; one that stands everywhere tells little
_COMPANY = 8  # tokens
_FAR = 150  # tokens of a sentence to each side of a verb
_SETTLED = {Kind.SWAP, Kind.NAME, Kind.OPPOSITE}
_SHORT = 4  # letters


def contrary(
    found: Alignment, source: Source, lexicon: Lexicon, conflicts: Sequence[Conflict]
) -> tuple[list[Conflict], list[Conflict]]:
    """Return the plain contradictions, and of the conflicts that are known those that a closer reading leaves."""
    if not lexicon.grammar.copulas:
        return [], [*conflicts]
    reader = _Reader(found, source, lexicon)
    sure = [*reader.others(), *reader.denials(), *offices(found, source, lexicon)]
    if _SETTLED.isdisjoint(conflict.kind for conflict in conflicts):
        return sure, [*conflicts]
    settled = {*reader.turned(), *reader.inverted(conflicts)}
    return sure, [c for c in conflicts if c.claim not in settled or c.kind not in _SETTLED]


class _Reader:
    """A claim and the article, side by side."""

    def __init__(self, found: Alignment, source: Source, lexicon: Lexicon) -> None:
        self._found, self._source, self._lexicon = found, source, lexicon
        tokens = found.tokens
        self._claim = Passage(tokens, 0, len(tokens), lambda at: _ends(tokens, at), lexicon)

    @cached_property
    def _verbs(self) -> list[tuple[int, Clause, Sequence[int]]]:
        """The verbs of the claim, what belongs to each, and where the article has it."""
        found = self._found
        return [
            (at, self._claim.clause(at), places)
            for at in range(1, len(found.tokens))
            if (places := self._places(at)) and self._claim.is_verb(at)
        ]

    def turned(self) -> Iterator[int]:
        """Yield the tokens of clauses that say actively what the article says passively, or the other way round."""
        for at, clause, places in self._verbs:
            if any(self._is_turned(at, clause, place) for place in places):
                yield from (*clause.agents, *clause.patients)

    def _is_turned(self, at: int, clause: Clause, place: int) -> bool:
        passage = self._passage(place)
        if not passage.is_verb(place) or passage.is_passive(place) == self._claim.is_passive(at):
            return False
        said = passage.clause(place)
        return self._share(clause.agents, said.agents) and self._share(clause.patients, said.patients)

    def inverted(self, conflicts: Sequence[Conflict]) -> Iterator[int]:
        """Yield the tokens of clauses that say the same by the inverse: "Bo lost to Moe" where Moe beat Bo."""
        for conflict in conflicts:
            passage, verb = self._passage(conflict.article), conflict.claim
            if conflict.kind == Kind.OPPOSITE and self._are_inverse(conflict) and passage.is_verb(conflict.article):
                clause, said = self._claim.clause(verb), passage.clause(conflict.article)
                if self._share(clause.agents, said.patients):
                    yield from (verb, *clause.agents, *clause.patients)

    def _are_inverse(self, conflict: Conflict) -> bool:
        mine, theirs = self._found.tokens[conflict.claim].text, self._source.tokens[conflict.article].text
        return any(
            (mine in left and theirs in right) or (theirs in left and mine in right)
            for left, right in self._lexicon.grammar.inverses
        )

    def _share(self, mine: Sequence[int], theirs: Sequence[int]) -> bool:
        return not self._keys(mine).isdisjoint(self._said(theirs))

    def others(self) -> Iterator[Conflict]:
        """Yield those who, by the article, did not do something but suffered it, or had no part in it."""
        for at, clause, places in self._verbs:
            text = self._found.tokens[at].text
            if not clause.agents or text in self._lexicon.grammar.sayings or text in self._lexicon.grammar.mutual:
                continue
            best = self._found.place[at] if self._found.place[at] in places else places[-1]
            conflict = self._other(clause, best)
            if conflict and all(place == best or self._other(clause, place) for place in places):
                yield conflict

    def _places(self, at: int) -> Sequence[int]:
        token, place = self._found.tokens[at], self._found.place[at]
        if token.kind != WORD or self._found.names[at] or place < 0:
            return ()
        places = self._source.places.get(token.key, ())
        return () if len(places) > _MOST_PLACES else places or (place,)

    def _passage(self, place: int) -> Passage:
        source = self._source
        first, last = self._around(place)
        return Passage(source.tokens, first, last, source.breaks.__getitem__, self._lexicon)

    def _around(self, place: int) -> tuple[int, int]:
        """Return where the sentence of a place begins and ends, or where it is no longer looked at."""
        number, firsts = self._source.sentence_of[place], self._source.firsts
        return max(firsts[number], place - _FAR), min(firsts[number + 1], place + _FAR)

    def _other(self, clause: Clause, place: int) -> Conflict | None:
        """Return the conflict of who does it in the claim with who does it at a place of the article, or None."""
        passage = self._passage(place)
        if not passage.is_verb(place):
            return None
        said = passage.clause(place)
        mine = self._keys(clause.agents)
        theirs = self._said(said.agents)
        if not said.agents or not mine.isdisjoint(theirs) or not self._are_told_apart(clause, said, place):
            return None
        return Conflict(Kind.SWAP, clause.agents[0], said.agents[0])

    def _are_told_apart(self, clause: Clause, said: Clause, place: int) -> bool:
        """Whether the two are surely not one: the sides are changed over, or both have names, and the rest fits."""
        found, source = self._found, self._source
        mine = self._keys(clause.agents)
        patients = {found.tokens[at].key for at in clause.patients}
        if not patients.isdisjoint(self._said(said.agents)):
            return self._stand_in(mine, place)
        if not mine <= source.places.keys():
            return False
        if not self._claim.is_plain(clause.agents) or not self._passage(place).is_plain(said.agents):
            return False
        suffer = not patients.isdisjoint(self._said(said.patients))
        own, other = clause.agents[0], said.agents[0]
        if found.names[own] and source.is_name(other) and not _is_short(found.tokens[own]):
            return suffer or not clause.patients
        return suffer and self._stand_in(mine, place)

    def _stand_in(self, keys: set[str], place: int) -> bool:
        """Whether the sentence at a place has all the keys."""
        first, last = self._around(place)
        return keys <= set(self._source.keys[first:last])

    def _keys(self, places: Sequence[int]) -> set[str]:
        """The keys of a side of the claim: of its names, where it has some."""
        names = [at for at in places if self._found.names[at]]
        return {self._found.tokens[at].key for at in names or places}

    def _said(self, places: Sequence[int]) -> set[str]:
        return {self._source.keys[at] for at in places}

    def denials(self) -> Iterator[Conflict]:
        """Yield a word that is denied on one side only, wherever the article has it."""
        negative = self._claim.is_negative()
        if not negative and not any(self._passage(self._source.firsts[n]).is_negative() for n in self._found.evidence):
            return
        for at, token in enumerate(self._found.tokens):
            place = self._found.place[at]
            if token.kind != WORD or place < 0 or self._found.names[at] or not self._has_company(at, place):
                continue
            mine, passage = self._claim.denial(at), self._passage(place)
            theirs = passage.denial(place)
            if (mine >= 0) == (theirs >= 0) or self._claim.is_verb(at) != passage.is_verb(place):
                continue
            if (negative if mine < 0 else passage.is_negative()) or not self._is_all(token.key, denied=theirs >= 0):
                continue
            yield Conflict(Kind.NEGATION, at if mine < 0 else mine, theirs if mine < 0 else place)
            return

    def _is_all(self, key: str, *, denied: bool) -> bool:
        """Whether a word is denied wherever it stands, or nowhere."""
        places = self._source.places.get(key, ())[:_MOST_PLACES]
        return all((self._passage(place).denial(place) >= 0) == denied for place in places)

    def _has_company(self, at: int, place: int) -> bool:
        """Whether another content word of the claim stands close to the place."""
        found = self._found
        return any(
            other != at and found.tokens[other].kind != STOP and 0 < abs(found.place[other] - place) <= _COMPANY
            for other in range(max(0, at - _COMPANY), min(len(found.tokens), at + _COMPANY + 1))
            if found.place[other] >= 0
        )


def _is_short(token: Token) -> bool:
    """Whether a name may be short for another: "AAP"."""
    return len(token.text) <= _SHORT


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether a mark seems to stand behind a token: more than a space."""
    return at + 1 >= len(tokens) or tokens[at + 1].start - tokens[at].end > 1
