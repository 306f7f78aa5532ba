"""A word in, what is known of it out, as flags: whether it is a name, a title, a noun for a person, a preposition."""

from functools import lru_cache, reduce
from operator import or_
from unicodedata import combining, normalize

from nutgraf.facts.names.signs import tables_of
from nutgraf.facts.names.tables.given_names import MEN, WOMEN
from nutgraf.facts.names.tables.titles import titles
from nutgraf.language.resources import primary_tag, resources
from nutgraf.language.tables.record import lexicon
from nutgraf.summary.inserting.tables import en

CAPITAL, UPPER, MARK, POSSESSIVE = 1 << 0, 1 << 1, 1 << 2, 1 << 3
HE, SHE, NOUN, MAN, WOMAN = 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8
GIVEN, MANS, WOMANS, SURNAME, HEAD, OTHER_NAME, PLACE, PARTICLE = (1 << n for n in range(9, 17))
ADDRESS, OFFICE, MODIFIER, STYLE, FUNCTION, BREAK = (1 << n for n in range(17, 23))
DETERMINER, PREPOSITION, BEFORE_PLACE, COPULA, SPEECH, TITLE, LEAD = (1 << n for n in range(23, 30))
"""CAPITAL: it opens with one; UPPER: it has no small letter. MAN, WOMAN: the gender of a noun or title; MANS, WOMANS:
of a given name. HEAD: of the name of an organization or a place; OTHER_NAME: of places, peoples, organizations and
the like. PARTICLE: stands small inside a name ("van"). STYLE: is part of a name ("Prince"). TITLE: an address or
office, and no given name. LEAD: opens a phrase before the main clause. BREAK: never in a name."""

PRONOUN = HE | SHE
INTERESTING = CAPITAL | PRONOUN | NOUN
_TRADES, _LONG = ("ist", "ian"), 6  # what nouns such as "jihadist" end in, and the fewest letters of one
_MOST_WORDS = 20_000
_LETTERS = {"g": GIVEN, "s": SURNAME, "h": HEAD, "b": HEAD, "p": OTHER_NAME | PLACE, "o": OTHER_NAME, "n": OTHER_NAME}
_LETTERS |= {"x": OTHER_NAME, "a": OTHER_NAME}
_PARTICLES = lexicon("de da di del della dos das du van von der den bin ibn ben al el la le ter ten zu abu")
_ARABIC = ("al-", "el-", "Al-", "El-")


class Lexicon(dict[str, int]):
    """The flags of words of one language; remembers the words that it has met."""

    def __init__(self, tag: str) -> None:
        super().__init__()
        self._tables = _tables(tag)
        self._offices = titles(tag).offices  # in the singular

    def __missing__(self, word: str) -> int:
        """Return the flags of a word as it is written."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._flags(word)
        return found

    def _flags(self, word: str) -> int:
        low = word.lower()
        plain = low if low.isascii() else _unaccented(low)
        flags = reduce(or_, (flag for flag, table in self._tables if low in table or plain in table), 0)
        if low.endswith("-year-old") or (len(word) >= _LONG and word.endswith(_TRADES)):
            flags |= NOUN
        if not word[0].isalnum():
            return POSSESSIVE | MARK if low[1:] == "s" else MARK
        if word[0].isupper() or (word.startswith(_ARABIC) and word[3:4].isupper()):
            flags |= CAPITAL | (UPPER if word.isupper() and len(word) > 1 else 0)
            for letter in tables_of(word):
                flags |= _LETTERS.get(letter, 0)
            if "-" in word and not flags & (GIVEN | SURNAME):
                flags |= _of_parts(word)
        is_title = flags & ADDRESS or low[:-1] in self._offices or (flags & OFFICE and not flags & GIVEN)
        return flags | (TITLE if is_title else 0)


def _of_parts(word: str) -> int:
    """Whether a double name opens with a given name or ends with a surname: "Anne-Laure", "Hall-Davis"."""
    first, _, last = word.partition("-")
    given = first and last[:1].isupper() and "g" in tables_of(first)
    return (GIVEN if given else 0) | (SURNAME if last and "s" in tables_of(last) else 0)


def _unaccented(low: str) -> str:
    """The word as the tables of given names write it ("francois")."""
    return "".join(letter for letter in normalize("NFD", low) if not combining(letter))


def _tables(tag: str) -> list[tuple[int, frozenset[str]]]:
    """The tables of a language, each with its flag."""
    own, known = resources(tag), titles(tag)
    women, men = frozenset(WOMEN.split()), frozenset(MEN.split())
    found = [
        (ADDRESS, known.address),
        (OFFICE, known.offices),
        (MODIFIER, known.modifiers),
        (WOMANS, women - men),
        (MANS, men - women),
        (PARTICLE, _PARTICLES),
        (BREAK, own.months | own.weekdays | {"i"}),
        (FUNCTION, own.stop_words | own.openers | own.leads | own.counts),
        (SPEECH, own.speech_verbs),
        (LEAD, own.leads),
    ]
    return found + _ENGLISH if tag == "en" else found


_ENGLISH = [
    (HEAD, en.THINGS),
    (FUNCTION, en.OPENINGS),
    (HE, en.HE),
    (SHE, en.SHE),
    (NOUN, en.NOUNS | titles("en").offices),
    (MAN, en.MEN | en.MISTERS),
    (WOMAN, en.WOMEN | en.MISSES),
    (STYLE, en.STYLES),
    (DETERMINER, en.DETERMINERS),
    (PREPOSITION, en.PREPOSITIONS),
    (BEFORE_PLACE, en.BEFORE_PLACES),
    (COPULA, en.COPULAS),
]


@lru_cache(maxsize=16)
def _lexicon(tag: str) -> Lexicon:
    return Lexicon(tag)


def lexicon_of(language: str | None) -> Lexicon:
    """Return the words of a language by its tag."""
    return _lexicon(primary_tag(language))
