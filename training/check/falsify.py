"""A true sentence about an article in, false ones out: one fact of it is changed, and it is known which words."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from itertools import pairwise
from random import Random

from rewrite import ending

from nutgraf.check.tables import lexicon_of
from nutgraf.check.vocabulary import opposites_of
from nutgraf.language.resources import resources
from nutgraf.language.words import stem

PIECE = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]|\s+")
NAME = re.compile(r"(?:[A-Z][\w'’]*[a-z][\w'’]*|[A-Z]{2,})(?: (?:[A-Z][\w'’]*[a-z][\w'’]*|[A-Z]{2,})){0,2}")
NUMBER = re.compile(r"\b\d+(?:[.,]\d+)*\b")
_STOPS = resources("en").stop_words
_LEXICON = lexicon_of("en")
_COUNTED = [word for word, value in _LEXICON.numbers.items() if value <= 20]
_MONTHS = [month.capitalize() for month in _LEXICON.months if len(month) > 4 or month in {"may", "june", "july"}]
_DAYS = [day.capitalize() for day in _LEXICON.weekdays if day.endswith("day")]
_AUXILIARY = re.compile(r"\b(is|was|are|were|has|had|will|would|can|could|should|did|does|have|be)\b(?! not|n't)")
_NOT = re.compile(r"(?: not\b|n't\b| never\b)")
_QUANTITIES = ["all", "some", "most", "many", "few", "several", "no", "every", "half", "none", "both"]
_PERIODS = ["day", "week", "month", "year", "hour", "minute", "decade"]
_TAIL = re.compile(r" (?:in|at|on|after|for|by|from|during|near|with) [^.,;:]{4,40}(?=[.,]|$)")


class Falsifier:
    """Knows names and word pairs of many articles, to put plausible others in the place of the right ones."""

    def __init__(self, sentences: Iterable[str], chance: Random) -> None:
        self.chance = chance
        self.names: list[str] = []
        self.tails: list[str] = []
        self.after: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.before: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            self._learn(sentence)
        self.ways: dict[str, Callable[[str, list[str]], str | None]] = {
            "name within": self.name_within,
            "name without": self.name_without,
            "number": self.number,
            "counted": self.counted,
            "date": self.date,
            "negation": self.negation,
            "opposite": self.opposite,
            "word within": self.word_within,
            "word without": self.word_without,
            "exchange": self.exchange,
            "pronoun": self.pronoun,
            "quantity": self.quantity,
            "tail": self.tail,
        }

    def _learn(self, sentence: str) -> None:
        self.names.extend(m.group() for m in NAME.finditer(sentence, 1))
        self.tails.extend(m.group() for m in _TAIL.finditer(sentence))
        words = [w for w in PIECE.findall(sentence) if w[0].isalnum()]
        for one, other in pairwise(words):
            if other.islower() and other not in _STOPS:
                self.after[one.lower()][other] += 1
            if one.islower() and one not in _STOPS:
                self.before[other.lower()][one] += 1

    def _names(self, claim: str) -> list[re.Match[str]]:
        return [m for m in NAME.finditer(claim) if m.group().split()[0].lower() not in _STOPS and len(m.group()) > 2]

    def _other(self, name: str, claim: str, pool: list[str]) -> str | None:
        length = name.count(" ")
        fit = [
            n for n in pool if n not in claim and name not in n and n.split()[0].lower() not in _STOPS and len(n) > 2
        ]
        alike = [n for n in fit if n.count(" ") == length] or fit
        return self.chance.choice(alike) if alike else None

    def _replace(self, claim: str, match: re.Match[str], new: str | None) -> str | None:
        return None if new is None else claim[: match.start()] + new + claim[match.end() :]

    def name_within(self, claim: str, article: list[str]) -> str | None:
        found = self._names(claim)
        if not found:
            return None
        match = self.chance.choice(found)
        pool = [m.group() for sentence in article for m in NAME.finditer(sentence, 1)]
        return self._replace(claim, match, self._other(match.group(), claim, pool))

    def name_without(self, claim: str, article: list[str]) -> str | None:
        found = self._names(claim)
        if not found:
            return None
        match = self.chance.choice(found)
        text = " ".join(article)
        pool = [n for n in self.chance.choices(self.names, k=12) if n not in text]
        return self._replace(claim, match, self._other(match.group(), claim, pool))

    def number(self, claim: str, article: list[str]) -> str | None:
        found = list(NUMBER.finditer(claim))
        if not found:
            return None
        match = self.chance.choice(found)
        old = match.group()
        others = [n for sentence in article for n in NUMBER.findall(sentence) if n != old and len(n) == len(old)]
        if others and self.chance.random() < 0.5:
            return self._replace(claim, match, self.chance.choice(others))
        digits = list(old)
        at = self.chance.choice([i for i, c in enumerate(digits) if c.isdigit()])
        digits[at] = self.chance.choice([d for d in "123456789" if d != digits[at]])
        return self._replace(claim, match, "".join(digits))

    def counted(self, claim: str, _article: list[str]) -> str | None:
        return self._among(claim, _COUNTED, _COUNTED)

    def quantity(self, claim: str, _article: list[str]) -> str | None:
        return self._among(claim, _QUANTITIES, _QUANTITIES) or self._among(claim, _PERIODS, _PERIODS)

    def date(self, claim: str, _article: list[str]) -> str | None:
        return self._among(claim, _DAYS, _DAYS) or self._among(claim, _MONTHS, _MONTHS)

    def _among(self, claim: str, words: list[str], pool: list[str]) -> str | None:
        found = [m for m in PIECE.finditer(claim) if m.group() in words]
        if not found:
            return None
        match = self.chance.choice(found)
        return self._replace(claim, match, self.chance.choice([w for w in pool if w != match.group()]))

    def negation(self, claim: str, _article: list[str]) -> str | None:
        denied = _NOT.search(claim)
        if denied:
            return claim[: denied.start()] + claim[denied.end() :]
        match = _AUXILIARY.search(claim)
        new = self.chance.choice([" not", " not", " never"]) if match else ""
        return claim[: match.end()] + new + claim[match.end() :] if match else None

    def opposite(self, claim: str, _article: list[str]) -> str | None:
        table = opposites_of("en")
        found = [m for m in PIECE.finditer(claim) if stem(m.group().lower(), "en") in table]
        if not found:
            return None
        match = self.chance.choice(found)
        word = match.group().lower()
        sides = [
            (left, right)
            for pair in _LEXICON.opposites
            for left, right in (pair, pair[::-1])
            if word in left and word not in right
        ]
        if not sides:
            return None
        fitting = [w for _, right in sides for w in right if ending(w) == ending(word)]
        return self._replace(claim, match, self.chance.choice(fitting or [w for _, right in sides for w in right]))

    def _plain(self, claim: str) -> list[re.Match[str]]:
        return [
            m
            for m in PIECE.finditer(claim)
            if m.group().isalpha() and m.group().islower() and len(m.group()) > 3 and m.group() not in _STOPS
        ]

    def word_within(self, claim: str, article: list[str]) -> str | None:
        found = self._plain(claim)
        if not found:
            return None
        match = self.chance.choice(found)
        pool = [m.group() for sentence in article for m in self._plain(sentence)]
        return self._replace(claim, match, self._fitting(claim, match, Counter(pool)))

    def word_without(self, claim: str, _article: list[str]) -> str | None:
        found = self._plain(claim)
        if not found:
            return None
        match = self.chance.choice(found)
        words = [m.group().lower() for m in PIECE.finditer(claim[: match.start()]) if m.group()[0].isalnum()]
        later = [m.group().lower() for m in PIECE.finditer(claim[match.end() :]) if m.group()[0].isalnum()]
        pool = Counter(dict(self.after[words[-1]].most_common(400)) if words else {})
        pool += Counter(dict(self.before[later[0]].most_common(400)) if later else {})
        return self._replace(claim, match, self._fitting(claim, match, pool))

    def _fitting(self, claim: str, match: re.Match[str], pool: Counter[str]) -> str | None:
        old = match.group()
        fit = [w for w in pool if ending(w) == ending(old) and w[:4] != old[:4] and w not in claim]
        return self.chance.choices(fit, [pool[w] ** 0.5 for w in fit])[0] if fit else None

    def exchange(self, claim: str, _article: list[str]) -> str | None:
        found = self._names(claim)
        if len(found) < 2:
            return None
        one, other = sorted(self.chance.sample(found, 2), key=lambda m: m.start())
        if one.group() == other.group():
            return None
        between = claim[one.end() : other.start()]
        if re.fullmatch(r"(?:,? and |, )", between):
            return None  # the order of a list says nothing
        return claim[: one.start()] + other.group() + between + one.group() + claim[other.end() :]

    def pronoun(self, claim: str, _article: list[str]) -> str | None:
        match = NAME.match(claim)
        if not match or match.group().lower() in _STOPS:
            return None
        return self.chance.choice(["He", "She", "They", "It"]) + claim[match.end() :]

    def tail(self, claim: str, _article: list[str]) -> str | None:
        body = claim.rstrip(" .")
        match = _TAIL.search(body)
        new = self.chance.choice(self.tails)
        if match and self.chance.random() < 0.6:
            return body[: match.start()] + new + body[match.end() :] + "."
        return body + new + "."
