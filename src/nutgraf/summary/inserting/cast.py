"""Names of persons as they come in the article in, whom each of them means out."""

from collections.abc import Iterator, Sequence

from nutgraf.summary.inserting.figures import Person

Key = tuple[str, ...]


class Cast:
    """The persons of an article, by the words of their names."""

    def __init__(self) -> None:
        self._full: dict[Key, Person] = {}
        self._last: dict[str, list[Person]] = {}
        self._first: dict[str, list[Person]] = {}

    def __iter__(self) -> Iterator[Person]:
        return iter(self._full.values())

    def knows(self, word: str) -> bool:
        """Whether the word is anybody's first or last name."""
        return word in self._first or word.lower() in self._last

    def known(self, key: Key) -> Person | None:
        """Return the only person whom the words can mean, or None."""
        found = self.meant(key)
        return found[0] if len(found) == 1 else None

    def meant(self, key: Key) -> Sequence[Person]:
        """Return all whom the words can mean: by the full name, the last name, the first, or both of them."""
        if len(key) == 1:
            return self._last.get(key[0].lower()) or self._first.get(key[0]) or ()
        if key in self._full:
            return [self._full[key]]
        if found := self._last.get(" ".join(key).lower()):
            return found
        same = self._last.get(key[-1].lower(), ())
        return [person for person in same if person.key[0] == key[0] or len(person.key) == 1] if same else ()

    def add(self, person: Person) -> Person:
        """Take in somebody who is named for the first time."""
        self._full[person.key] = person
        for tail in _tails(person.key):
            self._last.setdefault(tail, []).append(person)
        if len(person.key) > 1:
            self._first.setdefault(person.key[0], []).append(person)
        return person

    def widen(self, person: Person, key: Key) -> None:
        """Give a person who was known by one word the full name."""
        self._full.pop(person.key, None)
        for tail in _tails(person.key):
            self._last[tail].remove(person)
        person.key = key
        self.add(person)


def _tails(key: Key) -> list[str]:
    """What a name ends with: the last word, and all but the first ("van Gaal")."""
    last = key[-1].lower()
    return [last, " ".join(key[1:]).lower()] if len(key) > 2 else [last]
