"""A run of tokens in, the features of each out: strings that the tagger has weights for.

Features of a word by itself are made up once for each word; so are those of a word as a neighbour.
"""

from collections.abc import Sequence

from nutgraf.facts.names.signs import Signs, shape, tables_of
from nutgraf.facts.names.tokens import Token

_EDGE = "^"


def word_features(word: str, signs: Signs) -> tuple[str, ...]:
    """Return what is asked of a word by itself."""
    low = word.lower()
    form = shape(word)
    tables = tables_of(word)
    features = ["w=" + low, "f=" + form, "T=" + tables, "Tf=" + tables + form]
    lists = signs.lists_of(word)
    features += ["q=" + lists, "qf=" + lists + form, "qT=" + lists + "|" + tables]
    features.extend("t=" + letter for letter in tables)
    if word[0].isalpha():
        features += ["e3=" + low[-3:], "e2=" + low[-2:], "b3=" + low[:3], "l=" + str(min(len(low), 9))]
    return tuple(features)


def neighbour_features(word: str, side: str, signs: Signs) -> tuple[str, ...]:
    """Return what is asked of a word on that side: "-1", "+1", "-2" or "+2"."""
    low = word.lower()
    tables = tables_of(word)
    if len(side) == 2 and side[1] == "1":
        return (
            side + "w=" + low,
            side + "f=" + shape(word),
            side + "T=" + tables,
            side + "e=" + low[-3:],
            side + "q=" + signs.lists_of(word),
        )
    return (side + "w=" + low, side + "T=" + tables)


class Line:
    """The tokens of a sentence as the tagger sees them."""

    def __init__(self, tokens: Sequence[Token], phrases: Sequence[str], signs: Signs, language: str) -> None:
        """Take note of how the sentence is written."""
        self.signs = signs
        self.nouns_are_capital = language == "de"
        self.words = [token.text for token in tokens]
        self.phrases = phrases
        letters = [word for word in self.words if word[0].isalpha()]
        capitals = sum(word[0].isupper() for word in letters)
        self.style = _style(letters, capitals)
        self.short = str(min(len(letters), 5))

    def word(self, at: int) -> str:
        """Return the word at the index, a sign for the edge outside of the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else _EDGE

    def context_features(self, at: int, first: int, end: int) -> list[str]:
        """Return what is asked of the token at the index in its place, in the run from first to end."""
        found = [*self._in_sentence(at), *self._beside(at), *self._in_run(at, first, end)]
        if self.nouns_are_capital:
            found += self._among_capital_nouns(at)
        return found

    def _in_sentence(self, at: int) -> tuple[str, ...]:
        word, phrases = self.words[at], self.phrases
        form, tables, lists = shape(word), tables_of(word), self.signs.lists_of(word)
        opens = "1" if self._opens(at) else "0"
        return (
            "st=" + self.style + form,
            "sq=" + self.style + form + lists,
            "sh=" + self.short + self.style + form + tables[:1],
            "o=" + opens + form,
            "oT=" + opens + tables,
            "ow=" + opens + word.lower(),
            "oq=" + opens + form + lists,
            "ph=" + phrases[at],
            "ph+=" + (phrases[at + 1] if at + 1 < len(phrases) else ""),
        )

    def _beside(self, at: int) -> tuple[str, ...]:
        before, word, after = self.word(at - 1), self.words[at], self.word(at + 1)
        low_before, low, low_after = before.lower(), word.lower(), after.lower()
        tables, lists_of = tables_of(word), self.signs.lists_of
        return (
            "bw=" + low_before + "|" + low,
            "wa=" + low + "|" + low_after,
            "bT=" + low_before + "|" + tables,
            "Ta=" + tables + "|" + low_after,
            "ba=" + low_before + "|" + low_after,
            "TT-=" + tables_of(before) + "|" + tables,
            "TT+=" + tables + "|" + tables_of(after),
            "ff=" + shape(before) + shape(word) + shape(after),
            "qq=" + lists_of(before) + "|" + lists_of(word) + "|" + lists_of(after),
        )

    def _in_run(self, at: int, first: int, end: int) -> tuple[str, ...]:
        last = self._last_capital(at, end)
        return (
            "last=" + last.lower(),
            "lastT=" + tables_of(last),
            "lastq=" + self.signs.lists_of(last),
            "run=" + str(min(at - first, 3)) + str(min(end - at, 4)),
            "rb=" + self.word(first - 1).lower(),
            "ra=" + self.word(end).lower(),
        )

    def _among_capital_nouns(self, at: int) -> tuple[str, ...]:
        word = self.words[at]
        tables, opens = tables_of(word), "1" if self._opens(at) else "0"
        return (
            "de=" + shape(word) + self.signs.lists_of(word),
            "deT=" + tables,
            "deb=" + self.word(at - 1).lower(),
            "deo=" + opens + tables,
            "dee=" + word.lower()[-3:],
        )

    def _last_capital(self, at: int, end: int) -> str:
        """The last of the capitalised words that stand together from the index on."""
        while at + 1 < end and self.words[at + 1][0].isupper():
            at += 1
        return self.words[at]

    def _opens(self, at: int) -> bool:
        """Whether a sentence or a quotation begins with the token, so that a capital says nothing."""
        return at == 0 or not (
            self.words[at - 1][0].isalnum() or self.words[at - 1] in {",", "-", "'s", "’s", "&", ";"}
        )


def _style(letters: Sequence[str], capitals: int) -> str:
    """How the sentence is written: "U" all in capitals, "C" each word with one, "l" without any, "m" mixed."""
    if not capitals:
        return "l"
    if sum(word.isupper() for word in letters) * 2 > len(letters) and len(letters) > 2:
        return "U"
    return "C" if capitals * 4 > 3 * len(letters) else "m"
