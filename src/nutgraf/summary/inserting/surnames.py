"""A sentence that names somebody by one name in, the rest of the full name as a mention out."""

from collections.abc import Iterator

from nutgraf.records import Span
from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.figures import Figure, Place
from nutgraf.summary.inserting.reader import Reader, Reading
from nutgraf.summary.inserting.records import Mention, MentionKind
from nutgraf.summary.inserting.tables.en import KNOWN_BY_OFFICE

LANGUAGES = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
"""Those whose names stand unchanged wherever they stand in a sentence, or change so that they are not recognised."""


def surnames_of(reader: Reader, i: int, *, foreign: bool) -> Iterator[Mention]:
    """Yield a mention for each person whom the sentence names by surname or given name alone, once.

    foreign: whether only given names of the table are believed, since the language gives capitals to other words too.
    """
    reading = reader.reading(i)
    seen: set[int] = set()
    for figure in reading.told:
        person = figure.person
        if person is None or id(person) in seen:
            continue
        seen.add(id(person))
        before = frozenset(j for j in person.full_in if j < i)
        place = person.place(i)
        if (
            before
            and i not in person.full_in
            and person.is_proven(i)
            and _is_sure(reader, reading, figure, place, foreign=foreign)
        ):
            span, text = _rest(reader, reading, figure, place)
            if text and not (foreign and span.start > reading.words.starts[figure.start]):
                yield Mention(span, text, "", MentionKind.SURNAME, reader.span(place), before)


def _is_sure(reader: Reader, reading: Reading, figure: Figure, place: Place, *, foreign: bool) -> bool:
    """Whether the words are a name and nothing else, and one that a reader wants in full."""
    if KNOWN_BY_OFFICE.intersection(figure.titled):
        return False
    is_single = figure.end == figure.start + 1
    ambiguous = is_single and reading.flags[figure.start] & (known.OTHER_NAME | known.HEAD)
    behind = reading.flags[figure.end] if figure.end < len(reading.flags) else known.MARK
    before = reading.flags[figure.start - 1] if figure.start else 0
    if ambiguous and not (behind | before) & known.SPEECH and not figure.titled:
        return False
    if any(reading.flags[at] & known.DETERMINER for at in range(max(0, figure.start - 2), figure.start)):
        return False  # "the so-called Carrera plan"
    flags = reader.reading(place.sentence).flags
    opens = all(flag & known.MARK for flag in flags[: place.start])  # "Tell Alexa what you want": no name begins there
    return bool(flags[place.start] & known.GIVEN) or not (foreign or opens)


def _rest(reader: Reader, reading: Reading, figure: Figure, place: Place) -> tuple[Span, str]:
    """Return where the rest of the name goes and how it reads; "" where the words are neither its beginning nor end."""
    key = [word.lower() for word in reading.words.texts[figure.start : figure.end]]
    full = [word.lower() for word in reader.reading(place.sentence).words.texts[place.start : place.end]]
    here = reading.words.span(figure.start, figure.end)
    before = [word.lower() for word in reading.words.texts[: figure.start][-1:]]
    if full[-len(key) - 1 :] == before + key:
        return here, ""  # "bin Laden" as the article writes it
    if full[-len(key) :] == key:
        rest = Place(place.sentence, place.start, place.end - len(key))
        if all(len(word) == 1 for word in full[: -len(key)]):
            return here, ""  # initials and their stops
        return Span(here.start, here.start), f"[{reader.name(rest)}] "
    if full[: len(key)] == key and reading.flags[figure.start] & known.GIVEN and not figure.governed:
        rest = Place(place.sentence, place.start + len(key), place.end)
        return Span(here.end, here.end), f" [{reader.name(rest)}]"
    return here, ""
