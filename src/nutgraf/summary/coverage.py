"""The sentences of an article and those of a summary in, the share of the article's facts that the summary holds out.

Facts here are what can be told from the letters alone, without a model: names (runs of words with a capital inside
a sentence, "Massimo Carrera" and "Carrera" being one), numbers, days, months and years, and quotations. Each counts
once, however often the article states it. Scripts without capitals have no names in this sense.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from nutgraf.language.resources import Resources, primary_tag, resources
from nutgraf.language.words import stem

_MOST_NAME_WORDS = 6
_FEWEST_QUOTED_WORDS = 3
_SHORTEST_WEEKDAY = 4  # letters; shorter names of days are words of other meanings too
_SHORTEST_BASE = 3  # letters before an apostrophe that joins an ending: "Galatasaray'ın", not "O'Neill"
_CAPITALISES_NOUNS = frozenset({"de", "lb"})
_NUMBER = re.compile(r"\d\d*+(?:[.,:]\d++)*+")  # one digit first: text is searched for it twice as fast
_SEPARATORS = str.maketrans("", "", ".,")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_OPENING = re.compile(r"``|「|«|[“„»\"](?=[\w…¿¡\[('‘.-])")
_CLOSES = {"``": "''", "「": "」", "«": "»", "“": "”", "„": "[“”]", "»": "«", '"': '"'}
_WORD_EDGES = " \t\n,.;:!?…()[]\"“”„«»'‘’`"
_MARKS = dict.fromkeys(map(ord, ',.;:!?…()[]"“”„«»'), " ")
_ELISION = re.compile(r"^(?:[dl]|[a-z]{0,4}l)'(?=\w)")
_FIRST_WORD = re.compile(r"\w")

Run = tuple[str, ...]


def coverage_of(told: Sequence[str], chosen: Iterable[str], language: str | None) -> float | None:
    """Return the share, 0 to 1, of the distinct facts of an article that the chosen sentences hold.

    told: the sentences of the article; chosen: those of the summary, cut or not, in any order. The whole article
    holds all of them (1.0), and a sentence more never holds less. None where the article states none.
    """
    reading = FactReader(told, language)
    stated = reading.facts_of(told)
    if not stated:
        return None
    return len(stated & reading.facts_of(chosen)) / len(stated)


class FactReader:
    """What one article writes as names, so that the same words are read alike wherever they stand."""

    def __init__(self, told: Sequence[str], language: str | None) -> None:
        self.language = language
        self.no_names = _no_names(language)
        self.nouns_have_capitals = primary_tag(language) in _CAPITALISES_NOUNS
        self.keys: dict[str, str] = {}  # a word as it is shown -> what it is compared by, "" for no name
        self.dates = _Dates(told, resources(language))
        self.runs = {text: self._runs_of(text) for text in told}
        self.inside: set[str] = set()  # words that have a capital where no sentence begins
        for runs in self.runs.values():
            for run, opens in runs:
                self.inside.update(run[1:] if opens else run)
        self.fullest = self._fullest()

    def _fullest(self) -> dict[Run, Run]:
        """The end of a name, and the name that it stands for: the first that ends so."""
        fullest: dict[Run, Run] = {}
        for text in self.runs:
            for run in self._names(text):
                for start in range(1, len(run)):
                    fullest.setdefault(run[start:], run)
        return fullest

    def facts_of(self, texts: Iterable[str]) -> set[str]:
        """Return the keys of all facts in the texts."""
        found: set[str] = set()
        for text in texts:
            found.update(map(self._called, self._names(text)))
            found.update(_figures(text), self.dates.named_in(text), _quotations(text))
        found.discard("")
        return found

    def _called(self, run: Run) -> str:
        """Return the fullest form of a name that the article gives, "" for what is no name."""
        if len(run) == 1 and self.nouns_have_capitals and run not in self.fullest:
            return ""
        for _ in range(_MOST_NAME_WORDS):
            if run not in self.fullest:
                break
            run = self.fullest[run]
        return " ".join(run)

    def _names(self, text: str) -> list[Run]:
        """Return the runs; a word that only opens a sentence is no part of one."""
        runs = self.runs[text] if text in self.runs else self._runs_of(text)
        named = [run[1:] if opens and run[0] not in self.inside else run for run, opens in runs]
        return [run for run in named if run]

    def _runs_of(self, text: str) -> list[tuple[Run, bool]]:
        """Return the runs of words with a capital, as keys, and whether the first word of each opens the sentence."""
        opening = _FIRST_WORD.search(text)
        first = opening.start() if opening else 0
        runs = []
        for found in _capital_runs().finditer(text):
            keys = [self._key(word) for word in found[0].split(None, _MOST_NAME_WORDS)[:_MOST_NAME_WORDS]]
            run = tuple(filter(None, keys))
            if run:
                runs.append((run, found.start() == first and run[0] == keys[0]))
        return runs

    def _key(self, word: str) -> str:
        if word not in self.keys:
            bare = _bare(word)
            self.keys[word] = "" if bare in self.no_names else stem(bare, self.language)
        return self.keys[word]


class _Dates:
    """The names of days and months that an article holds at all, so that only sentences with one are taken apart."""

    def __init__(self, told: Sequence[str], known: Resources) -> None:
        lowered = "\n".join(told).lower()
        self.months = [month for month in known.months if month in lowered]
        self.weekdays = [day for day in known.weekdays if len(day) >= _SHORTEST_WEEKDAY and day in lowered]

    def named_in(self, text: str) -> Iterable[str]:
        """Yield the weekdays, and the months beside which a number stands, since some are other words too."""
        lowered = text.lower()
        weekdays = [day for day in self.weekdays if day in lowered]
        months = [month for month in self.months if month in lowered]
        if not weekdays and not months:
            return
        tokens = lowered.translate(_MARKS).split()
        yield from (f"day {day}" for day in weekdays if day in tokens)
        for i, token in enumerate(tokens):
            if token in months and any(word[:1].isdigit() for word in tokens[max(0, i - 2) : i + 2]):
                yield f"month {token}"


def _bare(word: str) -> str:
    """Return a word of a name in lower case, without article, stop and genitive."""
    word = word.rstrip(".-'’").lower()
    if "'" not in word and "’" not in word:
        return word
    base, _, _ = _ELISION.sub("", word.replace("’", "'")).partition("'")
    return base if len(base) >= _SHORTEST_BASE else word


def _figures(text: str) -> Iterable[str]:
    """Yield the numbers and years of a text."""
    for figures in _NUMBER.findall(text):
        yield f"year {figures}" if _YEAR.fullmatch(figures) else f"number {figures.translate(_SEPARATORS)}"


def _quotations(text: str) -> Iterable[str]:
    """Yield what stands between quotation marks, to the end of the text where they do not close."""
    start = 0
    while opening := _OPENING.search(text, start):
        closing = re.compile(_CLOSES[opening[0]]).search(text, opening.end())
        quoted = text[opening.end() : closing.start() if closing else len(text)].lower().split()
        if len(quoted) >= _FEWEST_QUOTED_WORDS:
            yield f"quoted {' '.join(quoted).strip(_WORD_EDGES)}"
        start = closing.end() if closing else len(text)


@cache
def _no_names(language: str | None) -> frozenset[str]:
    """Return the words that are no part of a name though they have a capital."""
    known = resources(language)
    return known.titles | known.months | known.weekdays | known.stop_words


@cache
def _capital_runs() -> re.Pattern[str]:
    """Return what matches words with a capital that stand together; a genitive ends a run."""
    upper = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽΑ-ΩЀ-ЯҐԱ-Ֆ"
    rest = r"[\w'’-]*+\.?+"  # the capital comes first in the pattern: text is searched for it twice as fast
    return re.compile(rf"[{upper}](?<![\w-].){rest}(?:(?<!['’])(?<!['’]s)\s[{upper}]{rest})*+")
