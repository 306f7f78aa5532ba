"""What a sentence says of persons: the people of an article, and the places that speak of them."""

from dataclasses import dataclass, field
from typing import NamedTuple

NEVER = 1 << 30  # a sentence that no article has


class Place(NamedTuple):
    """A half-open range of words of a sentence."""

    sentence: int
    start: int
    end: int


@dataclass(slots=True, eq=False)
class Person:
    """Somebody whom the article names. What it says later does not change how it is read up to a sentence.

    key: the words of the fullest name so far. since: the sentence that made it a person's. first: where the person is
    named first; full: where by several words. gender: "m", "f" or "" where nothing tells; gendered_in: the sentence
    that tells. proven_in: the first sentence in which a given name, a title or an age proves that it is a person.
    roles: nouns and titles beside the name ("coach"), ages: likewise; both with the sentence that says so. full_in,
    named_in: the sentences that give the name by several words, and in any form.
    """

    key: tuple[str, ...]
    since: int
    first: Place
    full: Place | None = None
    gender: str = ""
    gendered_in: int = -1
    proven_in: int = NEVER
    roles: dict[str, int] = field(default_factory=dict)
    ages: dict[str, int] = field(default_factory=dict)
    full_in: set[int] = field(default_factory=set)
    named_in: set[int] = field(default_factory=set)

    def place(self, before: int) -> Place:
        """Return where the name stands as fully as the sentences before one give it."""
        return self.full if self.full and self.full.sentence < before else self.first

    def is_single(self, before: int) -> bool:
        """Whether the sentences before one name the person by a single word, without a title that is part of it."""
        place = self.place(before)
        return place.end - place.start == 1

    def gender_before(self, sentence: int) -> str:
        """Return the gender as far as the sentences before one tell it."""
        return self.gender if self.gendered_in < sentence else ""

    def is_proven(self, before: int) -> bool:
        """Whether the sentences before one leave no doubt that it is a person."""
        return self.proven_in < before or bool(self.gender_before(before))

    def tell_gender(self, gender: str, sentence: int) -> None:
        """Take the gender that a sentence tells, unless an earlier one has told it."""
        if gender and not self.gender:
            self.gender, self.gendered_in = gender, sentence


@dataclass(slots=True, eq=False)
class Figure:
    """Words of a sentence that speak of somebody.

    start, end: a half-open range of words; person: who it is, for a name. word: a pronoun or noun in small letters, ""
    for a name. gender: as for a person. governed: whether a preposition stands before it; owns: whether a possessive
    's stands behind it; quoted: whether it stands between quotation marks. titled: the words of titles before a name;
    says: whether a verb of saying stands beside a name or pronoun.
    """

    start: int
    end: int
    word: str = ""
    gender: str = ""
    person: Person | None = None
    is_pronoun: bool = False
    governed: bool = False
    owns: bool = False
    quoted: bool = False
    titled: tuple[str, ...] = ()
    says: bool = False
