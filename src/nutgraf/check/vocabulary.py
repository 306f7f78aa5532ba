"""Keys in; out, how rare a word is in news, whether it is mostly a name, and which words mean the same or the opposite.

Rarities and names were counted by training/check in articles in English; a word of another language has the rarity of
a word that was never seen, unless it is a function word.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from nutgraf.check.meanings import Meanings
from nutgraf.check.tables import lexicon_of
from nutgraf.check.tokens import STOP, WORD, Known, Token
from nutgraf.language.resources import primary_tag
from nutgraf.language.words import stem

_STOP_RARITY, _NUMBER_RARITY, _ELSEWHERE = 0.1, 0.8, 0.7
_STEPS = 9  # rarities are kept as one digit
LEAST_SHARED = 4  # letters at the beginning that make two words kin

Opposites = Mapping[str, frozenset[str]]


class Vocabulary:
    """What is known of words. known: runs of characters that texts of the language have taught, up to a bound.

    words: {"rarity": words by digit, "names": words, both joined by spaces, "meanings": table of vectors}.
    """

    def __init__(self, words: Mapping[str, Any], language: str | None) -> None:
        """Take the table of the language; only English has one."""
        known = primary_tag(language) in {"en", ""}
        levels = words.get("rarity", []) if known else []
        self._rarity = {word: level / _STEPS for level, line in enumerate(levels) for word in line.split()}
        self._names = frozenset(words.get("names", "").split()) if known else frozenset()
        self.meanings = Meanings(words.get("meanings", {}) if known else {})
        self._unseen = 1.0 if self._rarity else _ELSEWHERE
        self.known: Known = {}
        self.opposites = opposites_of(language)
        self._equals = equals_of(language)

    def rarity(self, token: Token) -> float:
        """Return from 0, common, to 1, never seen."""
        if token.kind == STOP:
            return _STOP_RARITY
        return self._rarity.get(token.key, self._unseen) if token.kind == WORD else _NUMBER_RARITY

    def is_name(self, key: str) -> bool:
        """Return whether the word is mostly written with a capital letter."""
        return key in self._names

    def is_unseen(self, key: str) -> bool:
        """Return whether the word is in no table, as most family names and small places are."""
        return key not in self._rarity

    def groups(self, key: str) -> frozenset[str]:
        """Return the numbers of the lists of equals that the key stands in."""
        return self._equals.get(key, _NO_KEYS)

    def kin(self, one: str, other: str) -> bool:
        """Return whether two different keys of words say much the same: "robb" and "robberi", "film" and "movi"."""
        if not self.groups(one).isdisjoint(self.groups(other)):
            return True
        shared = min(len(one), len(other)) - 1
        shared = max(LEAST_SHARED, shared if shared < 6 else 5)
        return len(one) > 3 and len(other) > 3 and one[:shared] == other[:shared]


_NO_KEYS: frozenset[str] = frozenset()


@lru_cache(maxsize=16)
def opposites_of(language: str | None) -> Opposites:
    """Return for each key the keys that say the opposite."""
    found: dict[str, set[str]] = {}
    for left, right in lexicon_of(language).opposites:
        left_keys, right_keys = ({stem(word, language) for word in side} for side in (left, right))
        for key in left_keys - right_keys:
            found.setdefault(key, set()).update(right_keys - left_keys)
        for key in right_keys - left_keys:
            found.setdefault(key, set()).update(left_keys - right_keys)
    return {key: frozenset(keys) for key, keys in found.items()}


@lru_cache(maxsize=16)
def equals_of(language: str | None) -> Mapping[str, frozenset[str]]:
    """Return for each key the numbers of the lists that it stands in."""
    found: dict[str, set[str]] = {}
    for number, group in enumerate(lexicon_of(language).equals):
        for word in group:
            found.setdefault(stem(word, language), set()).add(str(number))
    return {key: frozenset(numbers) for key, numbers in found.items()}
