"""A sentence in, whether it opens by leaning on an earlier one out.

"She said so.", "However, the club won." and "After his release, nobody came." need the sentence before them;
"Carrera won." and "After Carrera's release, his club won." do not.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from nutgraf.language.resources import resources

_LEAD = re.compile(r"[\W_]*")
_STEM = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_HEAD = 100  # code points, longer than any opening that is looked at
_OPENING = 5  # words
_MARKS = "\"'“”„«»‘‚()[]…,;:.!?–—-*"
_CLAUSE_ENDS = (",", ";", ":", ".", "!", "?", "…")


@dataclass(frozen=True, slots=True)
class _Openers:
    """A language's word lists, laid out for the search."""

    words: frozenset[str]
    phrases: frozenset[str]
    lengths: dict[str, tuple[int, ...]]  # of the phrases, in words, by their first word
    leads: frozenset[str]
    pronouns: frozenset[str]
    determiners: frozenset[str]
    counts: frozenset[str]
    tails: frozenset[str]
    now: frozenset[str]


def opens_dangling(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence opens with a pronoun, a demonstrative or a connective of its language.

    So it does where one of them stands in a phrase before the main clause ("After his release"), unless a name
    comes first there, and where it counts on from something told ("Two days later", "Most of them").
    Quotation marks and other marks before the first word, and its capital, make no difference. Of a
    language without a table the answer is False.
    """
    known = _openers(language)
    lead = _LEAD.match(sentence_text)
    begin = lead.end() if lead else 0
    shown = sentence_text[begin : begin + _HEAD].replace("’", "'").replace("İ", "i").split(None, _OPENING)[:_OPENING]
    if not shown or not known.words:
        return False
    raw = [word.lower() for word in shown]
    words = [word.strip(_MARKS) for word in raw]
    first = words[0]
    if any(" ".join(words[:length]) in known.phrases for length in known.lengths.get(first, ())):
        return True
    if " ".join(words[:2]) in known.now:
        return False
    if first in known.words or raw[0] in known.words or _stem(first) in known.words:
        return True
    if first in known.counts or first.isdecimal():
        return _counts_on(known, raw, words)
    # An elided article or conjunction is a lead of its own: "lorsqu'il", "d'après lui".
    return (first in known.leads or first.partition("'")[0] in known.leads) and _leans(known, shown, words)


def _stem(word: str) -> str:
    """What stands before an apostrophe or another mark inside a word: "it" of "it's", "he" of "he/she"."""
    stem = _STEM.match(word)
    return stem[0] if stem else word


def _counts_on(known: _Openers, raw: list[str], words: list[str]) -> bool:
    """Whether "later" or "of them" follows a number."""
    pairs = zip(words[:3], raw[1:4], words[1:4], strict=False)
    return any(f"{a} {b}" in known.tails or f"{a} {c}" in known.tails for a, b, c in pairs)


def _leans(known: _Openers, shown: list[str], words: list[str]) -> bool:
    """Whether a phrase that a preposition or subordinator opens holds a pronoun, and no name before it."""
    for i, word in enumerate(words):
        if i == 1 and word in known.determiners and " ".join(words[1:3]) not in known.now:
            return True
        if i and shown[i][:1].isupper():
            return False
        if (i and word in known.pronouns) or ("'" in word and _holds(known.pronouns, word)):
            return True
        if shown[i].endswith(_CLAUSE_ENDS):
            return False
    return False


def _holds(pronouns: frozenset[str], word: str) -> bool:
    """Whether a pronoun is joined to the word: "lorsqu'il", "he's"."""
    return word.partition("'")[0] in pronouns or word.rpartition("'")[2] in pronouns


@lru_cache(maxsize=64)
def _openers(language: str | None) -> _Openers:
    lists = resources(language)
    phrases = frozenset(opener for opener in lists.openers if " " in opener)
    lengths: dict[str, set[int]] = {}
    for phrase in phrases:
        lengths.setdefault(phrase.split(" ", 1)[0], set()).add(phrase.count(" ") + 1)
    return _Openers(
        words=lists.pronouns | (lists.openers - phrases),
        phrases=phrases,
        lengths={first: tuple(found) for first, found in lengths.items()},
        leads=lists.leads,
        pronouns=lists.pronouns,
        determiners=lists.determiners,
        counts=lists.counts,
        tails=lists.tails,
        now=lists.now,
    )
