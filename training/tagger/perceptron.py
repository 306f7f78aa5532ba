"""Tagged sentences in, the weights of an averaged perceptron (Collins, 2002) out."""

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from corpus import Tagged
from numpy.typing import NDArray

from nutgraf.language.parts_of_speech import (
    NONE,
    TAGS,
    after_features,
    before_features,
    behind_features,
    pair_features,
    shape_of,
    word_features,
)
from nutgraf.language.verb_forms import form_of

_MIDDLE = 90  # the character that stands for 0
_INDEX = {tag: at for at, tag in enumerate(TAGS)}


@dataclass(slots=True)
class Model:
    """Weights of features × tags, and the words that have one tag only."""

    index: dict[str, int]
    weights: NDArray[np.float64]
    always: dict[str, str]
    groups: dict[str, str]


@dataclass(slots=True)
class _Place:
    """A word to be learned: the rows of its features but for those of tags, its right tag, and the word itself."""

    rows: list[int]
    tag: int
    word: str
    known: bool


def always_of(sentences: Sequence[Tagged], least: int, share: float) -> dict[str, str]:
    """Return the words that are met so often, and in that share of the places at least with the same tag."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for word, tag in zip(sentence.words, sentence.tags, strict=True):
            counts[word.lower()][tag] += 1
    found = {word: (*tags.most_common(1)[0], tags.total()) for word, tags in counts.items()}
    return {word: tag for word, (tag, most, total) in found.items() if total >= least and most >= share * total}


def fit(
    sentences: Sequence[Tagged], always: dict[str, str], groups: dict[str, str], *, rounds: int, least: int, seed: int
) -> Model:
    """Return the averaged weights. least: how often a feature must occur in the treebank."""
    index = _index(sentences, least, always, groups)
    places = [_places(sentence, index, always, groups) for sentence in sentences]
    weights, totals = np.zeros((len(index), len(TAGS))), np.zeros((len(index), len(TAGS)))
    stamp, chance, order = 0, random.Random(seed), list(range(len(places)))
    for _ in range(rounds):
        chance.shuffle(order)
        for at in order:
            stamp = _learn(places[at], index, weights, totals, stamp)
    return Model(index, weights - totals / stamp, always, groups)


def tag_features(word: str, before: str, earlier: str) -> list[str]:
    """Return all that is asked of the two tags before the word."""
    return behind_features(word, before) + pair_features(form_of(word), before, earlier)


def _learn(
    places: Sequence[_Place],
    index: dict[str, int],
    weights: NDArray[np.float64],
    totals: NDArray[np.float64],
    stamp: int,
) -> int:
    """Go through a sentence with the model's own tags; totals: each change times when it was made."""
    before = earlier = NONE
    for place in places:
        guess = place.tag
        if not place.known:
            stamp += 1
            rows = place.rows + [index[f] for f in tag_features(place.word, before, earlier) if f in index]
            guess = int(weights[rows].sum(axis=0).argmax())
            if guess != place.tag:
                weights[rows, place.tag] += 1
                weights[rows, guess] -= 1
                totals[rows, place.tag] += stamp
                totals[rows, guess] -= stamp
        earlier, before = before, TAGS[guess]
    return stamp


def _features(sentence: Tagged, at: int, always: dict[str, str], groups: dict[str, str]) -> list[str]:
    words = sentence.words
    last = words[at - 1].lower() if at else NONE
    following = words[at + 1].lower() if at + 1 < len(words) else NONE
    cased = any(word != word.lower() for word in words)
    word, group = words[at].lower(), groups.get
    found = word_features(word, shape_of(words[at], first=at == 0, cased=cased), group(word, NONE))
    found += before_features(last, group(last, NONE))
    return found + after_features(following, always.get(following, NONE), group(following, NONE))


def _index(sentences: Sequence[Tagged], least: int, always: dict[str, str], groups: dict[str, str]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for sentence in sentences:
        tags = [NONE, NONE, *sentence.tags]
        for at, word in enumerate(sentence.words):
            if word.lower() not in always:
                counts.update(_features(sentence, at, always, groups))
                counts.update(tag_features(word.lower(), tags[at + 1], tags[at]))
    return {feature: at for at, feature in enumerate(sorted(f for f, count in counts.items() if count >= least))}


def _places(sentence: Tagged, index: dict[str, int], always: dict[str, str], groups: dict[str, str]) -> list[_Place]:
    found = []
    for at, (word, tag) in enumerate(zip(sentence.words, sentence.tags, strict=True)):
        lower = word.lower()
        rows = [index[f] for f in _features(sentence, at, always, groups) if f in index] if lower not in always else []
        found.append(_Place(rows, _INDEX[tag], lower, lower in always))
    return found


def packed(model: Model, scale: float, smallest: float) -> dict[str, Any]:
    """Return the weights as the tagger reads them: a character for each tag, features of small weight left out.

    scale: what a weight of 1 comes to; smallest: a feature whose largest weight is below is left out.
    """
    whole = np.clip(np.rint(model.weights * scale), -_MIDDLE, 10 * _MIDDLE).astype(int)
    kept = [(name, whole[at]) for name, at in model.index.items() if np.abs(model.weights[at]).max() >= smallest]
    listed: defaultdict[str, list[str]] = defaultdict(list)
    for word, tag in sorted(model.always.items()):
        listed[tag].append(word)
    together: defaultdict[int, list[str]] = defaultdict(list)
    for word, group in sorted(model.groups.items()):
        together[int(group)].append(word)
    return {
        "always": {tag: " ".join(words) for tag, words in sorted(listed.items())},
        "groups": [" ".join(together[at]) for at in range(max(together, default=-1) + 1)],
        "features": " ".join(name for name, _ in kept),
        "weights": "".join(chr(value + _MIDDLE) for _, row in kept for value in row),
    }
