"""Labelled sentences in, more of them out: other names in their places, other ways of writing, lines made up.

The treebank is edited prose; the web writes names alone on a line, in small letters and in capitals throughout.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from random import Random

from corpus import Labelled
from lines import LINES, OTHER_LINES

from nutgraf.facts.names.tables.given_names import GIVEN_NAMES
from nutgraf.facts.names.tables.organizations import ORGANIZATIONS
from nutgraf.facts.names.tables.places import PLACES, STATE_CODES
from nutgraf.facts.names.tables.surnames import SURNAMES

_SMALL = {"of", "the", "and", "de", "la", "du", "del", "von", "des"}
_ONSETS_WORDS = "b br c ch cl d dr f fr g gr h j k kl l m n p pr qu r s sh st t th tr v w z"
_ONSETS = _ONSETS_WORDS.split()
_NUCLEI_WORDS = "a e i o u ai ea ee ia io oo ou"
_NUCLEI = _NUCLEI_WORDS.split()
_CODAS_WORDS = "n r l s t th nd rt ck m x y ff ng nn ll rn"
_CODAS = _CODAS_WORDS.split()
_HEADS_WORDS = "Bank University Institute Group Energy Partners Systems Hospital School College Council Commission"
_HEADS = _HEADS_WORDS.split()
_FIRMS_WORDS = "Inc. Corp. LLC Ltd. Co. Inc LLP Company Co. Holdings Industries Associates Services Technologies"
_FIRMS = _FIRMS_WORDS.split()
_DOMAINS_WORDS = (
    "Justice Health Education Energy Housing Finance Defense Labor Agriculture Transportation Commerce Interior"
    " Culture Science Trade Tourism Urban Development Environment Water Human Services Public Safety Nursing"
    " Fitness Dental Insurance Auto Repair Furniture Construction Design Travel Catering Security Research"
    " Engineering Music Arts"
)
_DOMAINS = _DOMAINS_WORDS.split()
_SHOPS_WORDS = "Cafe Restaurant Grill Pizza Hotel Inn Salon Spa Bar Bakery Park Museum Mall Beach Lake Bridge"
_SHOPS = _SHOPS_WORDS.split()

_NAME = re.compile(r"\{([polx]):([^}]*)\}")
_SLOT = re.compile(r"\b[FLIPSOUHMBNfpo]\b(?!')")
_KINDS = {"p": "person", "o": "organization", "l": "place", "x": ""}


class Inventor:
    """Makes labelled sentences; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        """Take the names in a fixed order."""
        self._chance = Random(seed)
        self._given, self._surnames, self._places, self._organizations, self._states = (
            sorted(table) for table in (GIVEN_NAMES, SURNAMES, PLACES, ORGANIZATIONS, STATE_CODES)
        )

    def lines(self, each: int) -> Iterator[Labelled]:
        """Yield lines with names in them, each pattern so many times."""
        for number in range(each):
            for pattern in LINES:
                yield self._filled(pattern, f"line {number}")

    def other_lines(self, each: int) -> Iterator[Labelled]:
        """Yield lines of other languages with names in them, each pattern so many times."""
        for number in range(each):
            for tag, patterns in OTHER_LINES.items():
                for pattern in patterns:
                    line = self._filled(pattern, f"line {number}")
                    line.language = tag
                    yield line

    def with_other_names(self, sentences: Sequence[Labelled]) -> Iterator[Labelled]:
        """Yield the sentences that hold names with other names of the same kind."""
        for sentence in sentences:
            if sentence.names:
                pieces, offset = list[tuple[str, str]](), 0
                for start, end, kind in sentence.names:
                    pieces += [(sentence.text[offset:start], ""), (self._like(sentence.text[start:end], kind), kind)]
                    offset = end
                yield _joined([*pieces, (sentence.text[offset:], "")], sentence.document)

    def rewritten(self, sentences: Sequence[Labelled], how: Callable[[str], str]) -> Iterator[Labelled]:
        """Yield the sentences in other letters; how must keep the number of characters."""
        for sentence in sentences:
            text = how(sentence.text)
            if len(text) == len(sentence.text):
                yield Labelled(text, sentence.names, sentence.document)

    def without_names(self, articles: Sequence[Sequence[str]], number: int) -> Iterator[Labelled]:
        """Yield headings without a name: a few words of an article, each with a capital or in capitals throughout."""
        for _ in range(number):
            words = self._chance.choice(self._chance.choice(articles)).split()
            length, start = self._chance.choice((1, 2, 2, 3, 3, 4, 6)), self._chance.randrange(len(words) + 1)
            window = words[start : start + length]
            if window and all(word.isalpha() and word.islower() for word in window):
                text = " ".join(window) + self._chance.choice(("", "", "!", ".", ","))
                yield Labelled(
                    self._chance.choice((capitalised, capitalised, str.capitalize, str.upper))(text), [], "heading"
                )

    def _filled(self, pattern: str, document: str) -> Labelled:
        pieces, offset = list[tuple[str, str]](), 0
        for name in _NAME.finditer(pattern):
            pieces += [(pattern[offset : name.start()], ""), (_SLOT.sub(self._slot, name[2]), _KINDS[name[1]])]
            offset = name.end()
        return _joined([*pieces, (pattern[offset:], "")], document)

    def _slot(self, found: re.Match[str]) -> str:
        letter = found[0]
        choice = self._chance.choice
        parts: dict[str, Callable[[], str]] = {
            "F": self._given_name,
            "L": self._surname,
            "P": self._place,
            "O": self._organization,
            "U": self._odd_name,
            "f": lambda: choice(self._given),
            "p": lambda: titled(choice(self._places)).lower(),
            "o": lambda: written(choice(self._organizations)).lower(),
        }
        if letter in parts:
            return parts[letter]()
        if letter == "S":
            return choice([code for code in self._states if len(code) == 2])
        return choice({"I": "ABCDEFGHJKLMPRSTW", "H": _HEADS, "M": _FIRMS, "B": _SHOPS, "N": _DOMAINS}[letter])

    def _given_name(self) -> str:
        return titled(self._chance.choice(self._given)) if self._chance.random() < 0.85 else self._unknown()

    def _surname(self) -> str:
        return titled(self._chance.choice(self._surnames)) if self._chance.random() < 0.6 else self._unknown()

    def _place(self) -> str:
        return titled(self._chance.choice(self._places)) if self._chance.random() < 0.8 else self._unknown()

    def _organization(self) -> str:
        return written(self._chance.choice(self._organizations)) if self._chance.random() < 0.8 else self._unknown()

    def _odd_name(self) -> str:
        return self._chance.choice((self._unknown, self._surname))()

    def _like(self, name: str, kind: str) -> str:
        if self._chance.random() < 0.3:
            return name
        words = len(name.split())
        if kind == "person":
            return (
                f"{self._given_name()} {self._surname()}"
                if words > 1
                else self._chance.choice((self._given_name, self._surname))()
            )
        table = self._places if kind == "place" else self._organizations
        fitting = [entry for entry in self._chance.sample(table, 30) if len(entry.split("_")) == words]
        if not fitting:
            return name
        return titled(fitting[0]) if kind == "place" else written(fitting[0])

    def _unknown(self) -> str:
        syllables = self._chance.choice((1, 2, 2, 2, 3))
        letters = "".join(self._chance.choice(_ONSETS) + self._chance.choice(_NUCLEI) for _ in range(syllables))
        return (letters + self._chance.choice(_CODAS)).capitalize()


def titled(entry: str) -> str:
    """Return an entry of a table as it is written, with capitals."""
    words = [word if word in _SMALL else word[0].upper() + word[1:] for word in entry.split("_")]
    return " ".join(
        "-".join(p[:1].upper() + p[1:] for p in word.split("-")) if "." not in word else word.upper() for word in words
    )


def written(entry: str) -> str:
    """Return an organization as it is written: short words are abbreviations."""
    return entry.upper() if len(entry) <= 4 and "_" not in entry else titled(entry)


def capitalised(text: str) -> str:
    """Return the text with a capital at each word."""
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def _joined(pieces: Sequence[tuple[str, str]], document: str) -> Labelled:
    text, names = "", []
    for piece, kind in pieces:
        if kind:
            names.append((len(text), len(text) + len(piece), kind))
        text += piece
    return Labelled(text, names, document)
