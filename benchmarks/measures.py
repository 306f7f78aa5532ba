"""How well a text, a title or a day agrees with a label, and the means of that over many pages.

word F1: of the multisets of lower-cased words. shingle F1: precision and recall of multisets of four words in a row,
each a mean over the pages, and their harmonic mean. Scripts without spaces count by character.
"""

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

_UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f"
WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+")
SHINGLE = 4


@dataclass(slots=True)
class Tally:
    """What one extractor scored page by page; seconds of CPU, and on how many pages it raised."""

    words: list[float] = field(default_factory=list)
    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)
    title: list[float] = field(default_factory=list)
    author: list[float] = field(default_factory=list)
    day: list[float] = field(default_factory=list)
    kept: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    seconds: float = 0.0
    raised: int = 0

    @property
    def articles(self) -> int:
        return len(self.words)

    @property
    def milliseconds(self) -> float:
        """CPU per article page."""
        return 1000 * self.seconds / max(1, self.articles)

    def add_text(self, found: str, label: str) -> None:
        """Count in the text of an article page."""
        self.words.append(word_f1(found, label))
        have, want = shingles(found), shingles(label)
        hits = (have & want).total()
        self.precisions += [hits / have.total()] if have else []
        self.recalls += [hits / want.total()] if want else []

    def figures(self) -> dict[str, float]:
        """Return the means by name, without those that no page has a score for."""
        precision, recall = mean(self.precisions), mean(self.recalls)
        found = {"word_f1": mean(self.words), "shingle_f1": 2 * precision * recall / (precision + recall or 1)}
        for name in ("title", "author", "day", "kept", "refused"):
            values: list[float] = getattr(self, name)
            if values:
                found[name] = mean(values)
        return found


def word_f1(found: str, label: str) -> float:
    """Return the F1 of the words, 0 to 1; of two texts without words it is 1."""
    have, want = Counter(WORD.findall(found.lower())), Counter(WORD.findall(label.lower()))
    if not have or not want:
        return float(not have and not want)
    return 2 * (have & want).total() / (have.total() + want.total())


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return every four words in a row; a shorter text is one shingle, one without words none."""
    words = WORD.findall(text)
    rows = (tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))
    return Counter(row for row in rows if row)


def mean(values: Sequence[float]) -> float:
    return statistics.fmean(values) if values else 0.0
