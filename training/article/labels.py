"""Which blocks of a page are its story: the blocks and the labelled text in, a share of each block's words out.

A block's share is that of its 4-word shingles that stand in the label (shorter blocks: whether they stand there as a
line). Of blocks with the same words only as many count as the label has of them, the ones nearest to the rest of the
story first.
"""

import re
from collections import Counter
from collections.abc import Sequence

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
_SIZE = 4


def tokens(text: str) -> list[str]:
    """Return the lower-cased words, characters in scripts without spaces."""
    return WORD.findall(text.lower())


def shares(blocks: Sequence[str], label: str) -> list[float]:
    """Return for each block the share of it that stands in the label, 0 to 1."""
    told = tokens(label)
    inside = {tuple(told[i : i + _SIZE]) for i in range(len(told) - _SIZE + 1)}
    lines = Counter(" ".join(tokens(line)) for line in label.splitlines() if line.strip())
    running = " " + " ".join(told) + " "
    found: list[float] = []
    short: list[int] = []
    for i, block in enumerate(blocks):
        words = tokens(block)
        if len(words) >= _SIZE:
            parts = [tuple(words[k : k + _SIZE]) for k in range(len(words) - _SIZE + 1)]
            found.append(sum(part in inside for part in parts) / len(parts))
        else:
            line = " ".join(words)
            known = bool(words) and (line in lines)
            found.append(1.0 if known else 0.0)
            if known or (words and f" {line} " in running):
                short.append(i)
    _settle_repeated(blocks, found, running)
    _settle_short(blocks, found, short)
    return found


def _centre(blocks: Sequence[str], found: list[float]) -> tuple[int, int]:
    """Return the first and last block between which the long ones of the story stand."""
    sure = [i for i, share in enumerate(found) if share > 0.7 and len(blocks[i]) > 80]
    return (sure[0], sure[-1]) if sure else (0, len(blocks))


def _settle_repeated(blocks: Sequence[str], found: list[float], running: str) -> None:
    """Take back the surplus of blocks whose words stand on the page more often than in the label."""
    places: dict[str, list[int]] = {}
    for i, share in enumerate(found):
        if share > 0:
            places.setdefault(" ".join(tokens(blocks[i])), []).append(i)
    repeated = {words: at for words, at in places.items() if len(at) > 1}
    if not repeated:
        return
    first, last = _centre(blocks, [0.0 if any(i in at for at in repeated.values()) else s for i, s in enumerate(found)])
    for words, at in repeated.items():
        count = max(1, running.count(f" {words} "))
        if len(at) > count:
            near = sorted(at, key=lambda i: max(first - i, i - last, 0))
            for i in near[count:]:
                found[i] = 0.0


def _settle_short(blocks: Sequence[str], found: list[float], short: list[int]) -> None:
    """A few words that are a line of the label count only amid the story."""
    first, last = _centre(blocks, found)
    for i in short:
        if found[i] and not first - 3 <= i <= last + 3:
            found[i] = 0.0
