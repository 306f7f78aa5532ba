"""A text in, its tokens out: words, numbers and dates under the keys by which claim and article are compared.

A word's key is its stem; a number's its value, however it is written ("two", "2", "2.0"); a month's and a
weekday's its place in the calendar. Text that was tokenised before ("does n't", "Carrera 's") and text that was
lower-cased give the same keys.
"""

import re
from functools import cache
from typing import NamedTuple

from nutgraf.check.tables import Lexicon, lexicon_of
from nutgraf.language.resources import primary_tag, resources
from nutgraf.language.tables.record import lexicon
from nutgraf.language.words import stem

WORD, STOP, NUMBER, DATE = range(4)

_MOST_KNOWN = 20_000  # words of a language; hostile text has no end of them
_LONGEST = 40  # characters of a key; longer runs are addresses and the like
_MONTH_WORDS = frozenset({"may", "march", "mar", "mai", "sat", "sun", "wed", "mon", "dec", "marzo", "mars", "martes"})
_SUFFIXES = {"m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9, "k": 1e3, "tn": 1e12}
_ORDINAL_OR_PLURAL = frozenset({"st", "nd", "rd", "th", "s", "er", "e", "ème", "º", "ª", "o", "a"})
_SHORT_VERBS = frozenset({"re", "ll", "ve", "d", "m"})
_ARTICLES = lexicon("jusqu lorsqu puisqu quelqu dell all nell sull dall quell quest coll")
_DECIMAL_COMMA = frozenset({"de", "fr", "es", "it", "ru", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "uk", "tr"})


class Token(NamedTuple):
    """A token of a text.

    key: what it is compared by. start, end: its place, in code points. kind: WORD, STOP, NUMBER or DATE.
    capital: it begins with a capital letter. text: its characters, lower-cased.
    """

    key: str
    start: int
    end: int
    kind: int
    capital: bool
    text: str


def is_year(token: Token) -> bool:
    """Return whether a token is a number that years are written as."""
    return token.kind == NUMBER and len(token.text) == 4 and token.text.isdecimal() and "1000" < token.text < "2100"


@cache
def _token() -> re.Pattern[str]:
    unspaced = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
    run = rf"[^\W_{unspaced}]"
    # "10, 000" and "98. 7": some corpora write so
    apart = r"\d{1,3}(?:, \d{3})+(?!\d)|\d{1,3}\. \d{1,2}(?!\d|[.,]\d| [A-Z])"
    return re.compile(
        rf"[{unspaced}]|%|(?:[A-Z]\.){{2,9}}|{apart}|\d{{1,15}}(?:[.,]\d{{1,15}}){{0,9}}{run}{{0,9}}|{run}+(?:['’]{run}+)?"
    )


Known = dict[str, tuple[str, int, bool, str]]
"""Runs of characters that are the same token wherever they stand: key, kind, capital and text of each."""


def tokens_of(text: str, language: str | None, known: Known | None = None) -> list[Token]:
    """Return the tokens of a text, in order; punctuation and possessive endings are left out.

    known: what other texts of the language taught; it grows up to a bound.
    """
    reader = _Reader(language, {} if known is None else known)
    tokens, known, take = reader.tokens, reader.known, reader.take
    for match in _token().finditer(text):
        run = match.group()
        plain = known.get(run)
        if plain:
            tokens.append(Token(plain[0], match.start(), match.end(), plain[1], plain[2], plain[3]))
        else:
            take(run, match.start(), match.end())
    return tokens


class _Reader:
    """Turns runs of characters into tokens, one after the other: some need to know the one before.

    What is known skips all questions.
    """

    def __init__(self, language: str | None, known: Known) -> None:
        self.tokens: list[Token] = []
        self.known = known
        self._language = language
        self._lexicon: Lexicon = lexicon_of(language)
        self._stops = resources(language).stop_words
        self._comma = primary_tag(language) in _DECIMAL_COMMA
        self._english = primary_tag(language) in {"en", ""}

    def take(self, run: str, start: int, end: int) -> None:
        lower = run.lower().replace("’", "'")
        capital = run[0].isupper()
        if run[0].isdecimal():
            self._number(lower.replace(" ", ""), start, end)
        elif lower == "s" and self.tokens and not capital and self.tokens[-1].end >= start - 3:
            return
        elif lower.endswith("n't"):
            if len(lower) > 3:
                self._word(lower[:-3], start, end - 3, capital)
            self._add("n't", end - 3, end, STOP, False, "n't")
        elif "'" in lower:
            self._clitic(lower, start, end, capital)
        else:
            self._word(lower, start, end, capital)
            self._remember(run, lower)

    def _clitic(self, lower: str, start: int, end: int, capital: bool) -> None:
        """Take apart what an apostrophe joins: a possessive ending, which is dropped, a short verb, an article."""
        left, _, right = lower.partition("'")
        seam = start + len(left)
        if right == "s":
            self._word(left, start, seam, capital)
        elif right in _SHORT_VERBS:
            self._word(left, start, seam, capital)
            self._add(right, seam, end, STOP, False, right)
        elif len(left) <= 2 or left in _ARTICLES:
            self._add(left, start, seam, STOP, capital, left)
            self._word(right, seam + 1, end, capital)
        else:
            self._word(lower, start, end, capital)

    def _remember(self, run: str, lower: str) -> None:
        last, lexicon = self.tokens[-1], self._lexicon
        plain = last.kind in {WORD, STOP} and lower not in lexicon.scales and lower not in lexicon.months
        if plain and lower not in {"s", "cent"} and lower not in lexicon.weekdays and len(self.known) < _MOST_KNOWN:
            self.known[run] = (last.key, last.kind, last.capital, last.text)

    def _word(self, word: str, start: int, end: int, capital: bool) -> None:
        lexicon, before = self._lexicon, self.tokens[-1] if self.tokens else None
        scale = lexicon.scales.get(word)
        if scale and before and before.kind == NUMBER and before.end >= start - 2:
            self._scale(scale, end)
        elif word in lexicon.numbers and word not in lexicon.scales:
            self._amount(lexicon.numbers[word], start, end, word)
        elif word in lexicon.months and self._is_month(word, capital, start):
            self._add(f"@m{lexicon.months[word]:.0f}", start, end, DATE, capital, word)
        elif word in lexicon.weekdays and (capital or word not in _MONTH_WORDS):
            self._add(f"@d{lexicon.weekdays[word]:.0f}", start, end, DATE, capital, word)
        elif word == "%" or (word == "cent" and before and before.text == "per"):
            self._add("percent", start, end, WORD, False, word)
        elif word in self._stops or word in lexicon.negations:
            self._add(word, start, end, STOP, capital, word)
        else:
            bare = word.replace(".", "")
            self._add(stem(bare, self._language)[:_LONGEST], start, end, WORD, capital, word)

    def _is_month(self, word: str, capital: bool, start: int) -> bool:
        if word not in _MONTH_WORDS:
            return True
        before = self.tokens[-1] if self.tokens else None
        beside = before is not None and before.end >= start - 2
        return beside and before is not None and (before.kind == NUMBER or (capital and before.kind == STOP))

    def _number(self, run: str, start: int, end: int) -> None:
        digits = re.match(r"[\d.,]+", run)
        body = digits.group() if digits else run
        suffix = run[len(body) :]
        if suffix and suffix not in _SUFFIXES and suffix not in _ORDINAL_OR_PLURAL:
            self._add(run[:_LONGEST], start, end, WORD, False, run)
            return
        value = self._value(body) * (_SUFFIXES.get(suffix, 1.0))
        self._amount(value, start, end, run)

    def _value(self, body: str) -> float:
        if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", body) and not self._comma:
            return float(body.replace(",", ""))
        if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", body) and self._comma:
            return float(body.replace(".", "").replace(",", "."))
        try:
            return float(body.replace(",", "."))
        except ValueError:
            return float(re.sub(r"[.,]", "", body)[:15] or 0)

    def _amount(self, value: float, start: int, end: int, text: str) -> None:
        before = self.tokens[-1] if self.tokens else None
        tens = before and before.kind == NUMBER and before.key in _TENS and before.end == start - 1
        if tens and before and value < 10 and before.text.isalpha() and text.isalpha():
            value += float(before.key[1:])
            start = self.tokens.pop().start
        self._add(f"#{value:.10g}", start, end, NUMBER, False, text)

    def _scale(self, scale: float, end: int) -> None:
        before = self.tokens.pop()
        self._add(f"#{float(before.key[1:]) * scale:.10g}", before.start, end, NUMBER, False, before.text)

    def _add(self, key: str, start: int, end: int, kind: int, capital: bool, text: str) -> None:
        self.tokens.append(Token(key, start, end, kind, capital, text))


_TENS = frozenset(f"#{tens}" for tens in range(20, 100, 10))
