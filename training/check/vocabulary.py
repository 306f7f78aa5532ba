"""Articles in; out, how rare each word is and which are mostly names: the table of the model "check"."""

from collections import Counter
from collections.abc import Iterable
from math import log
from typing import Any

from nutgraf.check.tokens import WORD, tokens_of

LEAST_TEXTS = 3
MOST_WORDS = 16_000
LEAST_CAPITALS = 0.85


def word_table(texts: Iterable[list[str]]) -> dict[str, Any]:
    """Return {"rarity": words by digit from 0, common, to 9; "names": words}, from the sentences of articles."""
    holding: Counter[str] = Counter()
    capitals: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    texts_read = 0
    for sentences in texts:
        texts_read += 1
        seen = set()
        for sentence in sentences:
            for at, token in enumerate(tokens_of(sentence, "en")):
                if token.kind == WORD:
                    seen.add(token.key)
                    inside[token.key] += at > 0
                    capitals[token.key] += at > 0 and token.capital
        holding.update(seen)
    words = [word for word, n in holding.most_common(MOST_WORDS) if n >= LEAST_TEXTS]
    levels: list[list[str]] = [[] for _ in range(10)]
    for word in words:
        levels[min(9, int(9.99 * log(texts_read / holding[word]) / log(texts_read)))].append(word)
    names = [word for word in words if inside[word] and capitals[word] >= LEAST_CAPITALS * inside[word]]
    return {"rarity": [" ".join(sorted(level)) for level in levels], "names": " ".join(sorted(names))}
