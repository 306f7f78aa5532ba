"""A run of tokens in, the features of each out: strings that the tagger has weights for.

They come in groups by what they depend on, so that the tagger adds up each group once: a word by itself, as a
neighbour, in sentences that are written alike; the kinds of three words. Only what pairs of words say is made up for
every token.
"""

from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.facts.names.signs import Kinds, Seen, Signs
from nutgraf.facts.names.tokens import Token

_EDGE = "^"


class Place(NamedTuple):
    """What a sentence says of each word in it.

    style: how it is written, see `_style`. short: its number of words, up to 5. opens: "1" where a sentence or a
    quotation begins with the word, else "0". nouns_are_capital: whether its language writes them so.
    """

    style: str
    short: str
    opens: str
    nouns_are_capital: bool


class Frame(NamedTuple):
    """Where a token stands.

    phrase, phrase_after: the letters of the known phrases that it and the next one are part of. begun: how many tokens
    of its run stand before it, up to 3. left: how many from it on, up to 4.
    """

    phrase: str
    phrase_after: str
    begun: int
    left: int


def word_features(word: str, signs: Signs) -> tuple[str, ...]:
    """Return what is asked of a word by itself."""
    low, (form, tables, lists) = signs.seen(word)
    features = ["w=" + low, "f=" + form, "T=" + tables, "Tf=" + tables + form]
    features += ["q=" + lists, "qf=" + lists + form, "qT=" + lists + "|" + tables]
    features.extend("t=" + letter for letter in tables)
    if word[0].isalpha():
        features += ["e3=" + low[-3:], "e2=" + low[-2:], "b3=" + low[:3], "l=" + str(min(len(low), 9))]
    return tuple(features)


def neighbour_features(word: str, side: str, signs: Signs) -> tuple[str, ...]:
    """Return what is asked of a word on that side: "-1", "+1", "-2" or "+2"."""
    low, (form, tables, lists) = signs.seen(word)
    if len(side) == 2 and side[1] == "1":
        return (
            side + "w=" + low,
            side + "f=" + form,
            side + "T=" + tables,
            side + "e=" + low[-3:],
            side + "q=" + lists,
        )
    return (side + "w=" + low, side + "T=" + tables)


def placed_features(word: str, place: Place, signs: Signs) -> tuple[str, ...]:
    """Return what is asked of a word in such a place."""
    low, (form, tables, lists) = signs.seen(word)
    style, short, opens, nouns_are_capital = place
    features = (
        "st=" + style + form,
        "sq=" + style + form + lists,
        "sh=" + short + style + form + tables[:1],
        "o=" + opens + form,
        "oT=" + opens + tables,
        "ow=" + opens + low,
        "oq=" + opens + form + lists,
    )
    if not nouns_are_capital:
        return features
    return (*features, "de=" + form + lists, "deT=" + tables, "deo=" + opens + tables, "dee=" + low[-3:])


def last_features(word: str, signs: Signs) -> tuple[str, ...]:
    """Return what is asked of the last of the capitalised words that stand together from a token on."""
    low, (_, tables, lists) = signs.seen(word)
    return ("last=" + low, "lastT=" + tables, "lastq=" + lists)


def kind_features(before: Kinds, own: Kinds, after: Kinds) -> tuple[str, ...]:
    """Return what is asked of the kinds of a word and of those beside it."""
    return (
        "TT-=" + before.tables + "|" + own.tables,
        "TT+=" + own.tables + "|" + after.tables,
        "ff=" + before.form + own.form + after.form,
        "qq=" + before.lists + "|" + own.lists + "|" + after.lists,
    )


def frame_features(frame: Frame) -> tuple[str, ...]:
    """Return what is asked of a token's place in a known phrase and in its run."""
    return ("ph=" + frame.phrase, "ph+=" + frame.phrase_after, f"run={frame.begun}{frame.left}")


def edge_features(before: str, after: str) -> tuple[str, str]:
    """Return what is asked of the words before and after a run."""
    return ("rb=" + before.lower(), "ra=" + after.lower())


class Line:
    """The tokens of a sentence as the tagger sees them."""

    def __init__(self, tokens: Sequence[Token], phrases: Sequence[str], signs: Signs, language: str) -> None:
        """Take note of how the sentence is written."""
        self.signs = signs
        self.nouns_are_capital = language == "de"
        self.words = [token.text for token in tokens]
        self.around = [_EDGE, _EDGE, *self.words, _EDGE, _EDGE]
        self._phrases = [*phrases, ""]
        letters = [word for word in self.words if word[0].isalpha()]
        style, short = _style(letters), str(min(len(letters), 5))
        self._amid = Place(style, short, "0", self.nouns_are_capital)
        self._opening = Place(style, short, "1", self.nouns_are_capital)

    def word(self, at: int) -> str:
        """Return the word at the index, a sign for the edge outside of the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else _EDGE

    def context_features(self, at: int, first: int, end: int) -> list[str]:
        """Return what is asked of the token at the index in its place, in the run from first to end: all groups."""
        signs, own = self.signs, self.words[at]
        before, here, after = (signs.seen(word) for word in self.around[at + 1 : at + 4])
        return [
            *placed_features(own, self.place(at), signs),
            *last_features(self.last_capital(at, end), signs),
            *kind_features(before.kinds, here.kinds, after.kinds),
            *frame_features(self.frame(at, first, end)),
            *edge_features(self.word(first - 1), self.word(end)),
            *self.pair_features(before, here, after),
        ]

    def place(self, at: int) -> Place:
        """Return what the sentence says of the word at the index."""
        return self._opening if self._opens(at) else self._amid

    def frame(self, at: int, first: int, end: int) -> Frame:
        """Return where the token at the index stands in known phrases, and in the run from first to end."""
        return Frame(self._phrases[at], self._phrases[at + 1], min(at - first, 3), min(end - at, 4))

    def last_capital(self, at: int, end: int) -> str:
        """Return the last of the capitalised words that stand together from the index on."""
        while at + 1 < end and self.words[at + 1][0].isupper():
            at += 1
        return self.words[at]

    def pair_features(self, before: Seen, own: Seen, after: Seen) -> tuple[str, ...]:
        """Return what is asked of a word together with those beside it."""
        low_before, low, low_after, tables = before.low, own.low, after.low, own.kinds.tables
        features = (
            f"bw={low_before}|{low}",
            f"wa={low}|{low_after}",
            f"bT={low_before}|{tables}",
            f"Ta={tables}|{low_after}",
            f"ba={low_before}|{low_after}",
        )
        return (*features, "deb=" + low_before) if self.nouns_are_capital else features

    def _opens(self, at: int) -> bool:
        """Whether a sentence or a quotation begins with the token, so that a capital says nothing."""
        return at == 0 or not (
            self.words[at - 1][0].isalnum() or self.words[at - 1] in {",", "-", "'s", "’s", "&", ";"}
        )


def _style(letters: Sequence[str]) -> str:
    """How words are written: "U" all in capitals, "C" each with one, "l" without any, "m" mixed."""
    capitals = sum(word[0].isupper() for word in letters)
    if not capitals:
        return "l"
    if sum(word.isupper() for word in letters) * 2 > len(letters) and len(letters) > 2:
        return "U"
    return "C" if capitals * 4 > 3 * len(letters) else "m"
