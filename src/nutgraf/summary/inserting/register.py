"""Runs of capitalised words in, as an article brings them; whom each names out, and what it says of that person."""

from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.around import age_of, has_who, is_doing, role_behind
from nutgraf.summary.inserting.cast import Cast
from nutgraf.summary.inserting.figures import Figure, Person, Place
from nutgraf.summary.inserting.naming import Name, is_institution, is_person, name_in
from nutgraf.summary.inserting.nouns import OF_A_NAME, gender_of, is_governed
from nutgraf.summary.inserting.runs import Run, run_end
from nutgraf.summary.inserting.tables.en import INSTITUTIONS

_OWNING = frozenset({"'s", "’s", "'", "’"})
_OPENS_NAMES = known.OFFICE | known.NOUN
_NEVER_PERSONS = known.OTHER_NAME | known.UPPER
_OF = frozenset({"of", "for"})
_LINKS = _OF | {"and", "&"}
_SAMPLE = 20_000  # code points in which a word is looked for in small letters


class Register:
    """The persons and institutions that an article has named so far."""

    def __init__(self, text: str) -> None:
        self._sample = text[:_SAMPLE]
        self._maybe: dict[str, tuple[tuple[str, ...], Place]] = {}
        self._parts: set[str] = set()
        self.cast = Cast()
        self.institutions: dict[str, dict[str, list[Place]]] = {}

    def figure_of(self, i: int, run: Run) -> Figure | None:
        """Return the figure of a run in the sentence at the index, None where it is nobody's name."""
        single = self._single(run)
        name = single or name_in(run)
        if name is None:
            return _of_title(run)
        if not single and is_institution(run, name):
            self._note_institution(i, run)
            return None
        meant = self.cast.meant(name.key)
        if len(meant) > 1:
            return _figure(run, name)
        person = meant[0] if meant else self._confirmed(i, run, name) or self._new(i, run, name)
        if person is None:
            return _figure(run, name) if self._may_be_person(i, run, name) else None
        self._note(i, run, name, person)
        figure = _figure(run, name)
        figure.person, figure.gender = person, person.gender
        return figure

    def _single(self, run: Run) -> Name | None:
        """The name in a word that somebody is known by, though it may be a title elsewhere ("King")."""
        word, before = run.texts[run.first], run.before()
        if run.end > run.first + 1 or before & _OPENS_NAMES or not self.cast.knows(word):
            return None
        return None if _has_article(run) else Name(run.first, run.end, (word,), (), 0, run.first)

    def _new(self, i: int, run: Run, name: Name) -> Person | None:
        """Somebody whom the article has not named before, None where the words need be nobody's name."""
        if not is_person(run, name):
            return None
        person = self.cast.add(Person(name.key, i, Place(i, name.style, name.end)))
        self._remember(person)
        return person

    def _remember(self, person: Person) -> None:
        """Join to a new person a mention before that nothing made a person's name."""
        key, place = self._maybe.get(person.key[-1], ((), None))
        if place and len(person.key) > 1 and key[0] == person.key[0]:
            del self._maybe[person.key[-1]]
            person.first = person.full = place
            person.full_in.add(place.sentence)
            person.named_in.add(place.sentence)

    def _note(self, i: int, run: Run, name: Name, person: Person) -> None:
        """Add to what is known of a person what this mention says."""
        if len(person.key) == 1 < len(name.key):
            self.cast.widen(person, name.key)
        if len(name.key) > 1 and name.key[0] == person.key[0]:
            person.full = person.full or Place(i, name.start, name.end)
            person.full_in.add(i)
        person.named_in.add(i)
        age, role = age_of(run), role_behind(run)
        for title in name.titles:
            person.roles.setdefault(title, i)
        if role:
            person.roles.setdefault(role, i)
        if age:
            person.ages.setdefault(age, i)
        if person.proven_in > i and (age or name.titles or has_who(run) or _is_full(run, name)):
            person.proven_in = i
        if not person.gender:
            person.tell_gender(_gender_by_name(run, name), i)

    def _confirmed(self, i: int, run: Run, name: Name) -> Person | None:
        """The person of a fuller name seen before, of which only this mention tells that it is a person's."""
        word = name.key[-1]
        if len(name.key) > 1 or word not in self._maybe or self._is_common(word):
            return None
        if _has_article(run) or not (name.titles or run.says or is_doing(run)):
            return None
        key, place = self._maybe.pop(word)
        person = self.cast.add(Person(key, i, place, place))
        person.full_in.add(place.sentence)
        person.named_in.add(place.sentence)
        return person

    def _may_be_person(self, i: int, run: Run, name: Name) -> bool:
        """Whether the words, which nothing makes a person's name, may be one all the same."""
        if len(name.key[-1]) == 1:
            return False
        for place in range(name.start, name.end):
            if run.flags[place] & _NEVER_PERSONS:
                return False
        if len(name.key) > 1 and len(name.key[0]) > 1 and not (run.opens and self._is_common(name.key[0])):
            self._maybe.setdefault(name.key[-1], (name.key, Place(i, name.start, name.end)))
            self._parts.update((name.key[0], name.key[-1]))
        elif len(name.key) == 1 and not run.says and name.key[0] not in self._parts:
            return False
        return not run.before() & known.BEFORE_PLACE and not _has_article(run)

    def _is_common(self, word: str) -> bool:
        """Whether the article writes the word in small letters too."""
        return f" {word.lower()} " in self._sample

    def _note_institution(self, i: int, run: Run) -> None:
        """Note where an institution is named, by the word that says what it is: "Bank", "Court of Appeal"."""
        head, end = run.texts[run.end - 1].lower(), run.end
        if head not in INSTITUTIONS or (run.before() & known.PREPOSITION and run.before(2) & known.CAPITAL):
            return
        while end + 1 < len(run.texts) and run.texts[end] in _LINKS:
            after = end + 1 + (run.texts[end] in _OF and run.texts[end + 1] == "the")
            stop = run_end(run.texts, run.flags, after)
            if stop <= after:
                break
            end = stop
        start = run.first + (run.opens and run.texts[run.first] == "The")
        name = " ".join(run.texts[start:end])
        self.institutions.setdefault(head, {}).setdefault(name, []).append(Place(i, start, end))


def _figure(run: Run, name: Name) -> Figure:
    return Figure(
        name.start,
        name.end,
        governed=is_governed(run.flags, run.first, OF_A_NAME),
        owns=run.behind in _OWNING,
        titled=name.titles,
        says=run.says,
    )


def _has_article(run: Run) -> bool:
    return run.first > 0 and run.texts[run.first - 1].lower() == "the"


def _of_title(run: Run) -> Figure | None:
    """The figure of an office with a capital letter ("the Petitioner"), None for one that is no noun for a person."""
    last = run.end - 1
    flag = run.flags[last]
    if not flag & known.NOUN or flag & known.MODIFIER:
        return None
    governed = is_governed(run.flags, run.first, OF_A_NAME)
    return Figure(run.first, run.end, run.texts[last].lower(), gender_of(flag), governed=governed)


def _is_full(run: Run, name: Name) -> bool:
    """Whether it is a given name with more behind it, or words with a common surname, the first no mere opening."""
    if len(name.key) == 1:
        return False
    surname = run.flags[name.end - 1] & known.SURNAME and not (run.opens and name.start == run.first)
    return bool(run.flags[name.start] & known.GIVEN or surname)


def _gender_by_name(run: Run, name: Name) -> str:
    """The gender that a title or a given name tells; a name that stands alone may be a surname too."""
    if found := gender_of(name.told):
        return found
    flag = run.flags[name.start]
    if len(name.key) == 1 and flag & known.SURNAME:
        return ""
    return "m" if flag & known.MANS else "f" if flag & known.WOMANS else ""
