"""A sentence that calls somebody "the coach" or "the 35-year-old", or an institution "the court", in; the name out."""

import re
from collections.abc import Iterator
from itertools import pairwise

from nutgraf.language.tables.record import lexicon
from nutgraf.records import Span
from nutgraf.summary.inserting import lexicon as known
from nutgraf.summary.inserting.figures import Person
from nutgraf.summary.inserting.reader import Reader, Reading
from nutgraf.summary.inserting.records import Mention, MentionKind

_AGED = re.compile(r"(\d{1,2})-year-old")
_BACK = 4  # sentences in which an institution was named
_NEAR = 5  # words that may stand before the description
_DEFINITE = frozenset({"the", "The"})
_INDEFINITE = lexicon("a an another one each every other former new")
_VERBS = lexicon(
    "is was has had will would can could may might must did does also then now later never still went took made gave"
    " came saw left met won lost began found got led ran held kept felt brought spoke stood sat fell drew sent"
)
_TOO_PLAIN = lexicon("man woman boy girl person child")


def descriptions_of(reader: Reader, i: int) -> Iterator[Mention]:
    """Yield a mention for the first description of the sentence that can mean only one person or institution."""
    reading = reader.reading(i)
    texts = reading.words.texts
    for at in range(1, min(len(texts), _NEAR + 1)):
        if texts[at - 1] not in _DEFINITE or reading.words.is_quoted(at):
            continue
        mention = _by_age(reader, reading, i, at) or _by_role(reader, reading, i, at)
        mention = mention or _by_institution(reader, reading, i, at)
        if mention:
            yield mention
            return


def _by_age(reader: Reader, reading: Reading, i: int, at: int) -> Mention | None:
    """The mention of "the 35-year-old", whose age only one person has."""
    aged = _AGED.fullmatch(reading.words.texts[at])
    if aged is None:
        return None
    people = [person for person in reader.register.cast if person.ages.get(aged[1], i) < i]
    last = at
    while last + 1 < len(reading.flags) and reading.flags[last + 1] & known.NOUN:
        last += 1
    if len(people) != 1 or not _ends_phrase(reading, last):
        return None
    return _of_person(reader, reading, i, last, people[0])


def _by_role(reader: Reader, reading: Reading, i: int, at: int) -> Mention | None:
    """The mention of "the coach", where the article has named one coach and speaks of no other."""
    person = who_is(reader, i, at) if _ends_phrase(reading, at) else None
    return _of_person(reader, reading, i, at, person) if person else None


def who_is(reader: Reader, i: int, at: int) -> Person | None:
    """Return the only person to whom the noun behind "the" can refer, None where it is nobody or not certain."""
    reading = reader.reading(i)
    word, flag = reading.words.texts[at], reading.flags[at]
    if not flag & known.NOUN or flag & known.CAPITAL or word in _TOO_PLAIN or not at:
        return None
    if reading.words.texts[at - 1] not in _DEFINITE:
        return None
    people = [person for person in reader.register.cast if person.roles.get(word, i) < i]
    if len(people) != 1 or not _is_only_one(reader, word, i, people[0].roles[word]):
        return None
    return people[0]


def _of_person(reader: Reader, reading: Reading, i: int, last: int, person: Person) -> Mention | None:
    if i in person.named_in or person.full is None or person.full.sentence >= i:
        return None
    end = reading.words.span(last, last + 1).end
    return Mention(
        Span(end, end),
        f" [{reader.name(person.full)}]",
        f" [{reader.short_name(person.full)}]",
        MentionKind.DESCRIPTION,
        reader.span(person.full),
        frozenset(j for j in person.named_in if j < i),
    )


def _by_institution(reader: Reader, reading: Reading, i: int, at: int) -> Mention | None:
    """The mention of "the court", where a sentence shortly before names one and the article no other."""
    word = reading.words.texts[at]
    named = [places for places in reader.register.institutions.get(word, {}).values() if places[0].sentence <= i]
    if len(named) != 1 or not _ends_phrase(reading, at) or not _is_only_one(reader, word, i, named[0][0].sentence):
        return None
    sentences = {place.sentence for place in named[0]}
    before = frozenset(j for j in sentences if j < i)
    if i in sentences or max(before) < i - _BACK:
        return None
    end = reading.words.span(at, at + 1).end
    text = f" [{reader.name(named[0][0])}]"
    return Mention(Span(end, end), text, text, MentionKind.DESCRIPTION, reader.span(named[0][0]), before)


def _ends_phrase(reading: Reading, at: int) -> bool:
    """Whether the noun is the last word of its phrase: a verb or a mark follows."""
    texts, flags = reading.words.texts, reading.flags
    if at + 2 >= len(texts):
        return False
    word, flag = texts[at + 1], flags[at + 1]
    if word == ",":
        return not flags[at + 2] & known.CAPITAL
    return word in _VERBS or bool(flag & (known.SPEECH | known.COPULA)) or word.endswith("ed")


def _is_only_one(reader: Reader, word: str, i: int, told: int) -> bool:
    """Whether no sentence so far, but the one that tells of it, speaks of another one, and none of several."""
    plurals = {word + "s", word + "es", word[:-1] + "ies"}
    for j in range(i + 1):
        texts = reader.reading(j).words.texts
        if not plurals.isdisjoint(texts):
            return False
        if j != told and word in texts and any(a in _INDEFINITE and b == word for a, b in pairwise(texts)):
            return False
    return True
