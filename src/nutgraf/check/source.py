"""An article in; out, its tokens and where each key, each pair of keys and each sentence stands: prepared once."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from nutgraf.check.meanings import Vectors
from nutgraf.check.tokens import DATE, NUMBER, STOP, WORD, Token, tokens_of
from nutgraf.check.vocabulary import Vocabulary
from nutgraf.records import Span

_BREAK = re.compile(r"[^\w\s'’$£€#-]|- |``|''|\n")
_MOST_PLACES = 100  # of one key that are looked at
_WIDEST = 40  # characters between two tokens that are looked at
_LEAST_CAPITALS = 0.6  # share of a word's places inside sentences that have a capital letter, of a name


class Source:
    """An article's tokens.

    keys: their keys; sentence_of: for each token the number of its sentence; firsts: for each sentence its first token,
    and one number more, that of all tokens; spans: of the sentences. places: for each key its tokens, in order;
    pairs: for two keys that follow each other the place of the first, wherever they do. breaks: for each token whether
    punctuation, or nothing, comes before the next.
    """

    def __init__(self, text: str, spans: Sequence[Span], language: str | None, vocabulary: Vocabulary) -> None:
        """Take the tokens of each sentence."""
        self.spans = spans
        self.tokens: list[Token] = []
        self.firsts = [0]
        self.sentence_of: list[int] = []
        read = tokens_of(text, language, vocabulary.known)
        at = 0
        for number, span in enumerate(spans):
            while at < len(read) and read[at].start < span.end:
                self.tokens.append(read[at])
                self.sentence_of.append(number)
                at += 1
            self.firsts.append(len(self.tokens))
        self.keys = [token.key for token in self.tokens]
        self.breaks = _breaks(self.tokens, text)
        self.places, self.pairs = _places(self.keys)
        self.triples = set(zip(self.keys, self.keys[1:], self.keys[2:], strict=False))
        self.quads = set(zip(self.keys, self.keys[1:], self.keys[2:], self.keys[3:], strict=False))
        self.vocabulary = vocabulary
        self._holding: dict[str | tuple[str, str], frozenset[int]] = {}
        self._openers = frozenset(self.firsts)
        self._names = _names(self.tokens, self._openers)

    @cached_property
    def centre(self) -> Vectors:
        """The direction that the article's words have in common."""
        counts = {key: len(places) for key, places in self.places.items() if self.tokens[places[0]].kind == WORD}
        return self.vocabulary.meanings.centre(counts)

    def sentences_with(self, what: str | tuple[str, str]) -> frozenset[int]:
        """Return the sentences that hold a key, or two keys that follow each other."""
        found = self._holding.get(what)
        if found is None:
            places = self.places.get(what, ()) if isinstance(what, str) else self.pairs.get(what, ())
            found = frozenset(self.sentence_of[place] for place in places[:_MOST_PLACES])
            if places:  # what only claims have is not remembered: there is no end of it
                self._holding[what] = found
        return found

    def names(self, token: Token, *, opens: bool) -> bool:
        """Return whether a token, of this article or a claim, belongs to a name. opens: it opens a sentence."""
        if token.kind != WORD:
            return False
        if token.key in self._names:
            return True
        known = self.vocabulary.is_name(token.key)
        return known or (token.capital and (not opens or self.vocabulary.is_unseen(token.key)))

    def is_name(self, at: int) -> bool:
        """Return whether the token is, or belongs to, a name."""
        return self.names(self.tokens[at], opens=at in self._openers)

    def is_content(self, at: int) -> bool:
        """Return whether the token is a word that is no function word, a number or a date."""
        return self.tokens[at].kind != STOP

    def same_class(self, token: Token, at: int, *, name: bool) -> bool:
        """Return whether a token of the claim could stand where this one of the article stands."""
        here = self.tokens[at]
        if token.kind in {NUMBER, DATE} or here.kind in {NUMBER, DATE}:
            return token.kind == here.kind and (token.kind == NUMBER or token.key[:2] == here.key[:2])
        return name == self.is_name(at)


def _breaks(tokens: list[Token], text: str) -> list[bool]:
    between = [text[one.end : other.start] for one, other in pairwise(tokens)]
    return [gap != " " and bool(_BREAK.search(gap[:_WIDEST])) for gap in between] + [True]


def _places(keys: list[str]) -> tuple[dict[str, list[int]], dict[tuple[str, str], list[int]]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    pairs: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        places[key].append(at)
    for at, pair in enumerate(pairwise(keys)):
        pairs[pair].append(at)
    return dict(places), dict(pairs)


def _names(tokens: list[Token], firsts: frozenset[int]) -> frozenset[str]:
    """Return the keys of words that, inside sentences, mostly have a capital letter."""
    capitals: defaultdict[str, int] = defaultdict(int)
    others: defaultdict[str, int] = defaultdict(int)
    for at, token in enumerate(tokens):
        if token.kind == WORD and at not in firsts:
            (capitals if token.capital else others)[token.key] += 1
    return frozenset(key for key, n in capitals.items() if n >= _LEAST_CAPITALS * (n + others[key]))
