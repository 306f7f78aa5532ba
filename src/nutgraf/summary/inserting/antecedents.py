"""A pronoun of the third person in, the person whom it means out, and whether that is certain.

The person is looked for in the last sentences that speak of anybody of the pronoun's gender: the only one there, or the
subject where the article speaks of nobody else there as often (Grosz, Joshi, Weinstein 1995: the centre of attention
is rather the subject, and what was the centre before). A pronoun that stands there hands on whom it means.
"""

from collections import defaultdict
from collections.abc import Sequence

from nutgraf.summary.inserting.descriptions import who_is
from nutgraf.summary.inserting.figures import Figure, Person
from nutgraf.summary.inserting.reader import Reader

_BACK = 3  # sentences
_LEAD = 2  # how many more sentences have to name the subject than name anybody beside it
_REPORT = 5  # words outside quotation marks before the one who says it, marks included
_POSSESSIVE = frozenset({"his", "her"})

Antecedent = tuple[Person | None, bool]
_NOBODY: Antecedent = (None, False)


class Antecedents:
    """Finds whom pronouns mean, sentence by sentence, and remembers it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._found: dict[tuple[int, str], Antecedent] = {}
        self._meant: defaultdict[Person, set[int]] = defaultdict(set)
        self._taught: dict[Person, tuple[str, int]] = {}
        self._next = 0

    def of(self, i: int, gender: str) -> Antecedent:
        """Return whom a pronoun of the gender means in the sentence, if it speaks of nobody before; and if for certain.

        The sentence has to hold such a pronoun outside quotation marks, else nobody is meant.
        """
        while self._next <= i:
            told = self._reader.reading(self._next).told
            for found in dict.fromkeys(figure.gender for figure in told if figure.is_pronoun):
                person, sure = self._found[self._next, found] = self._search(self._next, found)
                if person and sure:
                    self._meant[person].add(self._next)
                    self._taught.setdefault(person, (found, self._next))
            self._next += 1
        return self._found.get((i, gender), _NOBODY)

    def sentences_about(self, person: Person, before: int) -> frozenset[int]:
        """Return the earlier sentences that name the person, or have a pronoun that is known to mean the person."""
        return frozenset(i for i in person.named_in | self._meant.get(person, set()) if i < before)

    def _search(self, i: int, gender: str) -> Antecedent:
        told = [figure for figure in self._reader.reading(i).told if self._figure_gender(figure, i) in {gender, ""}]
        if (first := told[0]).is_pronoun and first.governed:
            behind = next((figure.person for figure in told if figure.person and not figure.governed), None)
            if behind:  # "In his speech, Carrera ..."
                return behind, True
        for j in range(i - 1, max(-1, i - 1 - _BACK), -1):
            told = [figure for figure in self._reader.reading(j).told if self._figure_gender(figure, i) in {gender, ""}]
            if told:
                return self._among(told, gender, i, j)
        return _NOBODY

    def _among(self, told: Sequence[Figure], gender: str, i: int, j: int) -> Antecedent:
        """Choose for sentence i among the figures of sentence j that have the gender or none that is known."""
        first = told[0]
        if first.is_pronoun and first.governed:  # it may mean whom the main clause names
            first = next((figure for figure in told if figure.person and not figure.governed), first)
        person, sure = self.of(j, gender) if first.is_pronoun else (self._who(first, j), True)
        if person is None or not sure or self._gender(person, i) not in {gender, ""}:
            return person, False
        others = {id(f.person): f for f in told[1:] if f.person is not person and not f.is_pronoun}
        if others:
            return person, self._leads(person, first, list(others.values()), gender, i)
        return person, self._is_only(person, first, gender, i, j)

    def _leads(self, person: Person, first: Figure, others: Sequence[Figure], gender: str, i: int) -> bool:
        """Whether the first figure is more likely to be meant than the others of its sentence."""
        if first.governed or first.owns or any(_is_subject_too(first, other) for other in others):
            return False
        if first.says and self._says(i, gender) and not any(other.says for other in others):
            return person.is_proven(i)
        return self._weight(person, i) >= max(self._weight(other.person, i) for other in others) + _LEAD

    def _is_only(self, person: Person, first: Figure, gender: str, i: int, j: int) -> bool:
        """Whether the only figure of sentence j can be relied on."""
        if _is_passing(person, first, i) or (self._only_reports(first, j) and not self._says(i, gender)):
            return False
        if first.governed or first.owns:
            return self._is_alone(person, gender, i, 1)
        return self._is_alone(person, gender, i, _LEAD) if j < i - 1 else person.is_proven(i)

    def _who(self, figure: Figure, i: int) -> Person | None:
        """Whom a name means, or "the coach" where the article has named one."""
        return figure.person or (who_is(self._reader, i, figure.start) if figure.word else None)

    def _only_reports(self, figure: Figure, i: int) -> bool:
        """Whether somebody only says what the sentence tells of others: "The child is well, Carrera said."."""
        reading = self._reader.reading(i)
        told = [at for at in range(figure.start) if not reading.words.is_quoted(at)]
        return figure.says and not figure.is_pronoun and len(told) > _REPORT

    def _says(self, i: int, gender: str) -> bool:
        """Whether whom the first pronoun of the gender means is somebody who speaks, as in "he said"."""
        return next(f.says for f in self._reader.reading(i).told if f.is_pronoun and f.gender == gender)

    def _is_alone(self, person: Person, gender: str, i: int, lead: int) -> bool:
        """Whether the gender is certain and the article has named nobody else of it in so many more sentences."""
        least = self._weight(person, i) + lead
        others = (other for other in self._reader.register.cast if other is not person and other.since < i)
        return self._gender(person, i) == gender and not any(
            self._gender(other, i) in {gender, ""} and self._weight(other, i) >= least for other in others
        )

    def _figure_gender(self, figure: Figure, before: int) -> str:
        return self._gender(figure.person, before) if figure.person else figure.gender

    def _gender(self, person: Person, before: int) -> str:
        """The person's gender as far as the sentences before one tell it, else that of the first pronoun for it."""
        taught, sentence = self._taught.get(person, ("", before))
        return person.gender_before(before) or (taught if sentence < before else "")

    def _weight(self, person: Person | None, before: int) -> int:
        """How many earlier sentences are about the person."""
        return len(self.sentences_about(person, before)) if person else 0


def _is_passing(person: Person, figure: Figure, before: int) -> bool:
    """Whether a single word is named only once, and not as somebody who speaks: it may be part of another name."""
    once = len([i for i in person.named_in if i < before]) == 1
    return once and person.is_single(before) and not figure.says


def _is_subject_too(first: Figure, other: Figure) -> bool:
    """Whether the other one is the subject of a clause rather than the first: "his brother left", "said Carrera"."""
    return (other.says and not first.says) or (first.word in _POSSESSIVE and not other.governed)
