"""The words of a sentence in, a part of speech for each out; how the sentence is written makes no difference.

The parts of speech are those of Universal Dependencies, with verbs told apart by their form. A word that is always
the same is looked up; for the others a linear model (an averaged perceptron: Collins, 2002) adds up what the word,
its ending, its neighbours and the two tags before it say, from left to right.
"""

import struct
from collections.abc import Sequence
from functools import lru_cache
from itertools import count
from typing import Any

from nutgraf.language.verb_forms import form_of, forms

PAST, PRESENT, BARE, PARTICIPLE, GERUND = "PAST", "PRESENT", "BARE", "PARTICIPLE", "GERUND"
AUX, AUX_BARE = "AUX", "AUX_BARE"
TAGS = (
    *("ADJ", "ADP", "ADV", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM"),
    *("X", PAST, PRESENT, BARE, PARTICIPLE, GERUND, AUX, AUX_BARE),
)
FINITE = frozenset({PAST, PRESENT, AUX})
_UNIVERSAL = {PAST: "VERB", PRESENT: "VERB", BARE: "VERB", PARTICIPLE: "VERB", GERUND: "VERB", AUX_BARE: "AUX"}

NONE = ""  # what stands before the first word and behind the last
_LANES = struct.Struct(f"<{len(TAGS)}H")  # 16 bits for the sum of each tag
_MIDDLE = 90  # the character that stands for 0, so that nearly all weights are a byte of the file
_MIDDLES = sum(_MIDDLE << 16 * lane for lane in range(len(TAGS)))
_ZEROES = sum(1 << (16 * lane + 15) for lane in range(len(TAGS)))
_KEPT = 16_384  # words that a tagger remembers


def universal(tag: str) -> str:
    """Return the part of speech in Universal Dependencies: verbs of whatever form are VERB or AUX."""
    return _UNIVERSAL.get(tag, tag)


def shape_of(word: str, *, first: bool, cased: bool) -> str:
    """Return how the word is written, as far as that tells something.

    cased: whether the sentence has capitals at all; first: whether the word opens it, and so has one anyway.
    """
    letter = word[:1]
    if not letter.isalpha():
        return "9" if letter.isdigit() else "."
    if not cased:
        return "u"
    if letter.islower():
        return "l"
    if len(word) > 1 and word.isupper():
        return "A"
    return "F" if first else "C"


def word_features(word: str, shape: str, group: str) -> list[str]:
    """Return what is asked of a lower-cased word itself. group: of words that stand among the same others."""
    found = [f"w{word}", f"3{word[-3:]}", f"2{word[-2:]}", f"1{word[-1:]}", f"s{shape}{word[-2:]}", f"s{shape}"]
    form = form_of(word)
    found += (f"f{form}", f"f{form}{shape}", f"f{form}{word[-2:]}")
    found += (f"k{group}", f"k{group}{shape}", f"k{group}_{word[-2:]}")
    if len(word) > 4:
        found += (f"4{word[-4:]}", f"^{word[:2]}")
    if "-" in word:
        found.append(f"-{word.rpartition('-')[2]}")
    return found


def before_features(word: str, group: str) -> list[str]:
    """Return what is asked of the lower-cased word before."""
    return [f"<{word}", f"<3{word[-3:]}", f"<k{group}", f"<f{form_of(word)}"]


def after_features(word: str, usual: str, group: str) -> list[str]:
    """Return what is asked of the lower-cased word behind. usual: its tag where it has only one."""
    return [f">{word}", f">3{word[-3:]}", f">t{usual}", f">k{group}", f">f{form_of(word)}"]


def behind_features(word: str, before: str) -> list[str]:
    """Return what is asked of a word and the tag before it."""
    return [f"t{before}_{word}", f"t{before}_-{word[-2:]}"]


def pair_features(form: str, before: str, earlier: str) -> list[str]:
    """Return what is asked of the two tags before, and of the form that the word has as a verb."""
    return [f"t{before}", f"t{before}_{earlier}", f"t{before}_{form}_", f"t{before}_{earlier}_{form}_"]


class Tagger:
    """A tagger that is ready to answer.

    weights: {"always": {tag: the words that are nothing else}, "groups": [words that stand among the same others],
    "features": their names, "weights": of each feature in turn a character for each tag}; names and words in one
    string, with a space between them.
    """

    def __init__(self, weights: dict[str, Any]) -> None:
        """Take the weights; what they say of a word is added up once, when it is first met."""
        listed: dict[str, str] = weights.get("always", {})
        self._always = {word: tag for tag, words in listed.items() for word in words.split()}
        self._groups = dict[str, str]()
        for at, words in enumerate(weights.get("groups", ())):
            self._groups.update(dict.fromkeys(words.split(), str(at)))
        names: str = weights.get("features", "")
        self._rows = dict(zip(names.split(), count()))
        self._codes = [0] * len(self._rows)
        self._weights: str = weights.get("weights", "")
        self._alone = lru_cache(maxsize=_KEPT)(self._sum_of_word)
        self._before = lru_cache(maxsize=_KEPT)(self._sum_of_word_before)
        self._after = lru_cache(maxsize=_KEPT)(self._sum_of_word_after)
        self._behind = lru_cache(maxsize=_KEPT)(self._sum_behind_tag)
        self._pair = lru_cache(maxsize=_KEPT)(self._sum_of_pair)

    def tags(self, words: Sequence[str]) -> list[str]:
        """Return a tag of `TAGS` for each word; marks count as words."""
        lowered = [word.lower() for word in words]
        cased = any(map(str.__ne__, words, lowered))
        always, tags, earlier, before, last = self._always.get, list[str](), NONE, NONE, NONE
        lowered.append(NONE)
        alone, beside, following, behind, pair = self._alone, self._before, self._after, self._behind, self._pair
        form = forms().get
        for at, word in enumerate(words):
            lower = lowered[at]
            tag = always(lower)
            if tag is None:
                total = alone(word, at == 0, cased) + beside(last) + following(lowered[at + 1])
                total += behind(lower, before) + pair(form(lower, NONE), before, earlier)
                sums = _LANES.unpack(total.to_bytes(_LANES.size, "little"))
                tag = TAGS[sums.index(max(sums))]
            tags.append(tag)
            earlier, before, last = before, tag, lower
        return tags

    def _sum_of_word(self, word: str, first: bool, cased: bool) -> int:
        lower = word.lower()
        shape = shape_of(word, first=first, cased=cased)
        return self._sum(word_features(lower, shape, self._groups.get(lower, NONE))) + _ZEROES

    def _sum_of_word_before(self, word: str) -> int:
        return self._sum(before_features(word, self._groups.get(word, NONE)))

    def _sum_of_word_after(self, word: str) -> int:
        return self._sum(after_features(word, self._always.get(word, NONE), self._groups.get(word, NONE)))

    def _sum_behind_tag(self, word: str, before: str) -> int:
        return self._sum(behind_features(word, before))

    def _sum_of_pair(self, form: str, before: str, earlier: str) -> int:
        return self._sum(pair_features(form, before, earlier))

    def _sum(self, features: Sequence[str]) -> int:
        total, row_of, codes = 0, self._rows.get, self._codes
        for feature in features:
            row = row_of(feature)
            if row is not None:
                total += codes[row] or self._code(row)
        return total

    def _code(self, row: int) -> int:
        """Return the weights of all tags as one number, so that one addition adds them up; kept once it is made."""
        code = self._codes[row] = _code(self._weights[row * len(TAGS) : (row + 1) * len(TAGS)])
        return code


def _code(characters: str) -> int:
    """Return the characters as one number: UTF-16 has 16 bits for each, as a lane has."""
    return int.from_bytes(characters.encode("utf-16-le"), "little") - _MIDDLES
