"""A word in, what is known of it out: its shape, the tables that hold it, where a known phrase stands."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from nutgraf.facts.names.tables.given_names import GIVEN_NAMES, RUSSIAN_GIVEN_NAMES
from nutgraf.facts.names.tables.ordinary import ORDINARY, PEOPLES
from nutgraf.facts.names.tables.organizations import ORGANIZATION_HEADS, ORGANIZATIONS
from nutgraf.facts.names.tables.places import PLACE_HEADS, PLACE_OPENERS, PLACES, RUSSIAN_PLACE_STEMS, STATE_CODES
from nutgraf.facts.names.tables.surnames import SURNAME_ENDINGS, SURNAMES
from nutgraf.facts.names.tables.titles import TITLES
from nutgraf.language.stop_words import STOP_WORDS

_LONGEST_PHRASE = 5  # tokens of a phrase of the tables
_ADDRESS = frozenset(word for titles in TITLES.values() for word in titles.address)
_OFFICES = frozenset(word for titles in TITLES.values() for word in titles.offices)
_FUNCTION_WORDS = frozenset(STOP_WORDS["en"])
_TABLES = (
    ("g", GIVEN_NAMES),
    ("s", SURNAMES),
    ("p", PLACES),
    ("o", ORGANIZATIONS),
    ("h", ORGANIZATION_HEADS),
    ("b", PLACE_HEADS),
    ("a", PLACE_OPENERS),
    ("n", PEOPLES),
    ("x", ORDINARY),
    ("t", _ADDRESS),
    ("f", _OFFICES),
    ("w", _FUNCTION_WORDS),
)
_FILES = (".pdf", ".doc", ".docx", ".xls", ".html", ".htm", ".jpg", ".png", ".zip")
_NAMING, _PLAIN = frozenset("gpoOP"), frozenset("xwnhbatfcL")  # letters of tables and lists
_STOPS = frozenset(word for tag in TITLES for word in STOP_WORDS[tag]) - {"will"}  # a name too
_INFLECTIONS = (0, 1, 2, 3)  # letters that Russian cases add to the stem of a place


@lru_cache(maxsize=20_000)
def shape(word: str) -> str:
    """Return the shape of a word: "X" all capitals, "Xx" capitalised, "xX" mixed, "x" none, "9", "." and the like."""
    if not word[0].isalnum():
        return word[0] if word[0] in "-&'’,./@()" else "?"
    if word[0].isdigit():
        return "9"
    if word.isupper():
        return "X." if "." in word else "X" + str(min(len(word), 4))
    if word[0].isupper():
        return "Xx." if word[-1] == "." else "Xx" if word[1:].islower() else "XxX"
    return "x" if word.islower() else "xX"


@lru_cache(maxsize=20_000)
def tables_of(word: str) -> str:
    """Return the tables that hold a word, a letter each, "" for none."""
    low = word.lower()
    plain = low if low.isascii() or low in PLACES else _unaccented(low)
    found = "".join([letter for letter, table in _TABLES if low in table or plain in table])
    if word in STATE_CODES or word.rstrip(".") in STATE_CODES:
        found += "c"
    if "а" <= low[0] <= "я":
        found += "p" * _has_stem_in(low, RUSSIAN_PLACE_STEMS) + "g" * _has_stem_in(low, RUSSIAN_GIVEN_NAMES)
    if not found and word[0].isupper() and low.endswith(SURNAME_ENDINGS):
        found = "e"
    return found


def is_function_word(word: str) -> bool:
    """Return whether a word that stands alone is a function word with a capital, as at the beginning of a sentence."""
    return word[1:].islower() and word.lower() in _STOPS


class Kinds(NamedTuple):
    """The shape of a word, and the letters of the tables and of the learned lists that hold it."""

    form: str
    tables: str
    lists: str


class Seen(NamedTuple):
    """A word in small letters, and of which kinds it is."""

    low: str
    kinds: Kinds


class Signs:
    """What is known of words: from lists learned with the tagger's weights."""

    def __init__(self, learned: Mapping[str, str]) -> None:
        """Take the learned lists: a letter for each list, its words lower-cased and parted by spaces."""
        self._learned = [(letter, frozenset(words.split())) for letter, words in learned.items()]
        self.seen = lru_cache(maxsize=20_000)(self._seen)
        self.may_name = lru_cache(maxsize=20_000)(self._may_name)

    def _seen(self, word: str) -> Seen:
        """All that is known of a word, looked up once."""
        return Seen(word.lower(), Kinds(shape(word), tables_of(word), self.lists_of(word)))

    def lists_of(self, word: str) -> str:
        """Return the learned lists that hold a word, a letter each, "" for none."""
        low = word.lower()
        return "".join([letter for letter, words in self._learned if low in words])

    def _may_name(self, word: str) -> bool:
        """Whether a word may be part of a name: it has a capital, or the tables know it as a name and nothing else."""
        if "@" in word or "_" in word or "/" in word or word.endswith(_FILES):
            return False
        if not word[0].islower() or len(word) < 3:
            return word[0].isupper()
        tables = tables_of(word) + self.lists_of(word)
        return word[1].isupper() or (_PLAIN.isdisjoint(tables) and not _NAMING.isdisjoint(tables))


def _has_stem_in(low: str, stems: frozenset[str]) -> bool:
    return any(low[: len(low) - cut] in stems for cut in _INFLECTIONS)


def _unaccented(low: str) -> str:
    """The word without the accents that a table leaves out ("Élisabeth")."""
    return "".join(letter for letter in normalize("NFD", low) if not combining(letter))


@lru_cache(maxsize=1)
def _phrases() -> dict[str, dict[str, str]]:
    """The phrases of several words: by their first one, with the letter of their table."""
    found: dict[str, dict[str, str]] = {}
    for letter, table in (("P", PLACES), ("O", ORGANIZATIONS), ("N", ORDINARY)):
        for phrase in table:
            parts = _parts(phrase)
            if len(parts) > 1:
                found.setdefault(parts[0], {})[" ".join(parts)] = letter
    return found


def _parts(phrase: str) -> list[str]:
    for mark in ("-", "&", ",", "'s"):
        phrase = phrase.replace(mark, f"_{mark}_")
    return [part for part in phrase.split("_") if part]


def phrases_in(lows: Sequence[str]) -> list[str]:
    """Return for each token "" or the letter of the known phrase that it is part of, the longest from the left."""
    found = [""] * len(lows)
    known = _phrases()
    at = 0
    while at < len(lows):
        phrases = known.get(lows[at])
        length = 1
        if phrases:
            for longest in range(min(_LONGEST_PHRASE, len(lows) - at), 1, -1):
                letter = phrases.get(" ".join(lows[at : at + longest]))
                if letter:
                    found[at : at + longest] = [letter, *[letter.lower() + "+"] * (longest - 1)]
                    length = longest
                    break
        at += length
    return found
