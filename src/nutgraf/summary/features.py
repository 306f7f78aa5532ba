"""Candidates in, the features that the ranker weighs out: a row of numbers for each.

All are cheap and independent of the language but for its stop words, so that the ranker works in any.
"""

import re
from collections import Counter
from collections.abc import Sequence

from nutgraf.summary.candidates import Candidate

FEATURES = (
    "position",
    "relative_position",
    "length",
    "centrality",
    "recurring",
    "lead_overlap",
    "title_overlap",
    "novelty",
    "numbers",
    "capitals",
    "quoted",
    "question",
    "ties",
    "stops",
)
LENGTH = FEATURES.index("length")
_NUMBER = re.compile(r"\d[\d.,:]*")
_QUOTES = re.compile(r"[\"“”„«»]|``|''")
_LEAD = 2  # sentences whose words the others are compared with


def feature_rows(candidates: Sequence[Candidate], title_terms: frozenset[str]) -> list[tuple[float, ...]]:
    """Return for each candidate one value per name of FEATURES, in that order."""
    frequency = Counter(term for candidate in candidates for term in candidate.terms)
    norm = sum(count * count for count in frequency.values()) ** 0.5 or 1.0
    lead = frozenset().union(*(c.terms for c in candidates[:_LEAD]))
    cased = any(character.isupper() for c in candidates[:20] for character in c.text)
    seen: set[str] = set()
    rows: list[tuple[float, ...]] = []
    for c in candidates:
        size = len(c.terms) or 1
        rows.append(
            (
                c.index,
                c.index / len(candidates),
                c.words,
                sum(frequency[t] for t in c.terms) / (norm * size**0.5),
                sum(frequency[t] > 1 for t in c.terms) / size,
                -1.0 if c.index < _LEAD else len(c.terms & lead) / size,
                len(c.terms & title_terms) / len(title_terms) if title_terms else -1.0,
                1 - len(c.terms & seen) / size,
                len(_NUMBER.findall(c.text)),
                _capitals(c.text) if cased else -1.0,
                _quoted(c.text),
                c.text.rstrip(" \"'”’»").endswith("?"),
                len(c.needs),
                c.text.rstrip(" \"'”’»)").endswith((".", "!", "。", "…")),
            )
        )
        seen |= c.terms
    return rows


def _capitals(text: str) -> float:
    """Share of the words after the first that begin with a capital: names, mostly."""
    rest = text.split()[1:]
    return sum(word[0].isupper() for word in rest) / (len(rest) or 1)


def _quoted(text: str) -> float:
    """0 without quotation marks, 1 with some inside, 2 where the sentence opens with one."""
    found = _QUOTES.search(text)
    if found is None:
        return 0.0
    return 2.0 if found.start() < 2 else 1.0
