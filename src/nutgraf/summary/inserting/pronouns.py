"""A sentence that leans on a pronoun near its beginning in, the mention that says whom it means out."""

from collections.abc import Sequence

from nutgraf.records import Span
from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.antecedents import Antecedents
from nutgraf.summary.inserting.figures import Figure, Person
from nutgraf.summary.inserting.reader import Reader, Reading
from nutgraf.summary.inserting.records import Mention, MentionKind
from nutgraf.summary.inserting.tables.en import CONJUNCTIONS, SUBORDINATORS

_NEAR = 4  # words outside quotation marks that may stand before the pronoun
_POSSESSIVE = frozenset({"his", "her"})
_SUBJECT = frozenset({"he", "she"})


def pronoun_of(reader: Reader, antecedents: Antecedents, i: int) -> Mention | None:
    """Return the mention of the first pronoun of the sentence; None where none leans on an earlier sentence.

    None too where somebody is named before it, or named right behind the phrase that it opens ("In his speech, Carrera
    ..."), where it is an object, or where it stands between quotation marks.
    """
    reading = reader.reading(i)
    figure = next(iter(reading.told), None)
    if figure is None or not figure.is_pronoun or not _leans(reading, figure):
        return None
    span = reading.words.span(figure.start, figure.end)
    person, sure = antecedents.of(i, figure.gender)
    if person is None:
        return Mention(span, "", "", MentionKind.PRONOUN, sure=False)
    if figure.governed and i in person.named_in:
        return None
    return _mention(reader, antecedents, i, figure, span, person, sure=sure)


def _mention(
    reader: Reader, antecedents: Antecedents, i: int, figure: Figure, span: Span, person: Person, *, sure: bool
) -> Mention:
    place = person.place(i)
    ending = reader.genitive if figure.word in _POSSESSIVE else ""
    return Mention(
        span,
        f"[{reader.name(place)}{ending}]",
        f"[{reader.short_name(place)}{ending}]",
        MentionKind.PRONOUN,
        reader.span(place),
        antecedents.sentences_about(person, i),
        sure,
    )


def _leans(reading: Reading, figure: Figure) -> bool:
    words, at = reading.words, figure.start
    before = [k for k in range(at) if not reading.flags[k] & known.MARK and not words.is_quoted(k)]
    if len(before) > _NEAR or not _has_place(reading, figure) or not _opens_with_capital(reading):
        return False
    if before and words.texts[before[0]].lower() in CONJUNCTIONS:
        before = before[1:]
    if not before or _is_main(reading, figure, before):
        return True
    return not any(_may_be_meant(other, figure) for other in reading.told)


def _is_main(reading: Reading, figure: Figure, before: Sequence[int]) -> bool:
    """Whether the pronoun belongs to the main clause, which nothing but an adverbial stands before."""
    texts = reading.words.texts
    if texts[figure.start - 1] == ",":
        return True
    return figure.word in _SUBJECT and not any(texts[at].lower() in SUBORDINATORS for at in before)


def _opens_with_capital(reading: Reading) -> bool:
    """Whether the sentence begins as one does: what begins small was torn from the words before it."""
    first = next((word for word in reading.words.texts if word[0].isalnum()), "")
    return not first[:1].islower()


def _may_be_meant(other: Figure, figure: Figure) -> bool:
    """Whether somebody whom the sentence tells of only later can be meant by a pronoun in a phrase before."""
    behind = other.start > figure.start and not other.is_pronoun
    return behind and not other.governed and other.gender in {figure.gender, ""}


def _has_place(reading: Reading, figure: Figure) -> bool:
    """Whether the pronoun is a subject or a possessive, with nothing joined to it ("he's")."""
    behind = reading.flags[figure.end] if figure.end < len(reading.flags) else known.MARK
    if figure.word in _SUBJECT:
        return not behind & known.POSSESSIVE
    if figure.word not in _POSSESSIVE or behind & known.MARK:
        return False
    return figure.word == "his" or not behind & (known.PREPOSITION | known.DETERMINER | known.FUNCTION)
