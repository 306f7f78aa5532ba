"""A run of capitalised words in, the name of a person in it out, and how certain it is that it is one."""

from collections.abc import Sequence
from dataclasses import dataclass

from nutgraf.facts.names.tables.organizations import ORGANIZATIONS
from nutgraf.facts.names.tables.places import PLACES
from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.around import age_behind
from nutgraf.summary.inserting.runs import Run

_BEFORE_NAMES = known.OTHER_NAME | known.NOUN | known.HEAD
_UNUSUAL = known.TITLE | known.NOUN | known.MARK
_YOUNGER = frozenset({"Jr", "Sr"})
_FEWEST_SHOUTED = 3  # letters of a word in capitals that is an abbreviation, not initials


@dataclass(slots=True)
class Name:
    """The name in a run: its range of words, without titles, and the titles, lower-cased, before it.

    told: the flags of the titles together. style: where the title begins that belongs to the name ("Prince William"),
    else where the name does.
    """

    start: int
    end: int
    key: tuple[str, ...]
    titles: tuple[str, ...]
    told: int
    style: int


def name_in(run: Run) -> Name | None:
    """Return the name behind the titles of a run, None where there are only titles."""
    if _is_plain(run):
        return _name(run, [], range(run.first, run.end))
    texts, flags = run.texts, run.flags
    places = [at for at in range(run.first, run.end) if texts[at] != "."]
    while len(places) > 2 and (flags[places[-1]] & known.UPPER or texts[places[-1]] in _YOUNGER):
        places.pop()  # letters of honours, "Jr"
    last = _last_title(flags, places)
    if len(places) == 2 and flags[places[0]] & known.NOUN and not flags[places[0]] & known.GIVEN:
        last = 0  # "Inmate Carrera"
    titles = places[: last + 1]
    places = places[last + 1 :] if titles else _trimmed(run, places)
    return None if len(places) == 1 and flags[places[0]] & known.TITLE else _name(run, titles, places)


def _is_plain(run: Run) -> bool:
    """Whether the run is a word or two that are nothing but a name, as most runs are."""
    if run.end > run.first + 2 or "-" in run.texts[run.first]:
        return False
    return not (run.flags[run.first] | run.flags[run.end - 1]) & _UNUSUAL


def _name(run: Run, titles: Sequence[int], places: Sequence[int]) -> Name:
    """The name at these places of a sentence, with the titles in the run or before it."""
    start = places[0]
    has_style = titles and len(places) == 1 and run.flags[titles[-1]] & known.STYLE
    style = titles[-1] if has_style else start
    key, told = tuple([run.texts[place] for place in places]), 0
    before = titles or _title_before(run)
    for place in before:
        told |= run.flags[place]
    return Name(start, places[-1] + 1, key, tuple([run.texts[place].lower() for place in before]), told, style)


def _last_title(flags: Sequence[int], places: Sequence[int]) -> int:
    """The index of the last title before the name, -1 where there is none: behind a given name "King" is a name."""
    for at in range(len(places) - 2, -1, -1):
        if not flags[places[at]] & known.TITLE:
            continue
        before = [flags[place] for place in places[:at]]
        if not any(flag & known.GIVEN and not flag & (known.OTHER_NAME | known.TITLE) for flag in before):
            return at
    return -1


def _title_before(run: Run) -> list[int]:
    """Where the noun stands in "coach Carrera" and "his father, Homer Drew, ..."."""
    if run.before() & (known.OFFICE | known.NOUN):
        return [run.first - 1]
    apposition = run.texts[run.first - 1 : run.first] == [","] and run.behind == ","
    return [run.first - 2] if apposition and run.before(2) & known.NOUN else []


def _trimmed(run: Run, places: list[int]) -> list[int]:
    """Without what stands before the given name or an initial: a people, a place or the first word of the sentence."""
    for at in range(1, len(places)):
        if _is_compound(run.texts[places[at - 1]]):
            return places[at:]
        is_given = run.flags[places[at]] & known.GIVEN or len(run.texts[places[at]]) == 1
        if not is_given or at + 1 == len(places):
            continue
        before = run.flags[places[at - 1]]
        if not before & known.GIVEN and (before & _BEFORE_NAMES or (run.opens and at == 1)):
            return places[at:]
    return places


def _is_compound(word: str) -> bool:
    """Whether it is a word such as "Oslo-based", an adjective."""
    return "-" in word and word.rpartition("-")[2].islower()


def is_person(run: Run, name: Name) -> bool:
    """Whether the words are a person's name, whoever that is: by given name or surname, title, age or verb."""
    first, last = run.flags[name.start], run.flags[name.end - 1]
    if first & known.OTHER_NAME and not first & known.GIVEN:
        return False
    if len(name.key) == 1:
        said = name.titles or (first & known.GIVEN and not first & known.OTHER_NAME)
        return bool(said and not first & known.UPPER)
    if name.titles:
        return True
    low = "_".join(name.key).lower()
    if low in PLACES or low in ORGANIZATIONS or _is_shouted(run, name):
        return False
    if first & known.GIVEN:
        return not first & known.PLACE or bool(run.flags[name.start + 1] & (known.SURNAME | known.PARTICLE))
    is_surname = last & known.SURNAME and not last & known.PLACE
    return bool(is_surname or (len(name.key[0]) > 1 and (run.says or age_behind(run))))


def _is_shouted(run: Run, name: Name) -> bool:
    """Whether a word is an abbreviation in capitals, longer than initials are."""
    places = range(name.start, name.end)
    return any(run.flags[at] & known.UPPER and len(run.texts[at]) >= _FEWEST_SHOUTED for at in places)


def is_institution(run: Run, name: Name) -> bool:
    """Whether a word such as "University" or "River" makes it no person."""
    if len(name.key) == 1:
        return bool(run.flags[name.start] & known.HEAD)
    return any(flag & known.HEAD for flag in run.flags[name.start + 1 : name.end])
