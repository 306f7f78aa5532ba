"""A sentence in, whether it opens by leaning on an earlier one out.

"She said so." and "However, the club won." need the sentence before them; "Carrera won." does not.
"""

import re
from functools import lru_cache

from nutgraf.language.resources import resources

_LEAD = re.compile(r"[\W_]*")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LONGEST = 80  # code points, longer than any phrase in the tables


def opens_dangling(sentence_text: str, language: str | None) -> bool:
    """Whether the sentence opens with a pronoun, a demonstrative or a connective of its language.

    Quotation marks and other marks before the first word, and capitals, make no difference. Of a
    language without a table the answer is False.
    """
    words, phrases = _openers(language)
    lead = _LEAD.match(sentence_text)
    begin = lead.end() if lead else 0
    head = sentence_text[begin : begin + _LONGEST].lower().replace("’", "'")
    first = _WORD.match(head)
    if first is None:
        return False
    opening = first.group()
    if opening in words or opening.partition("'")[0] in words:
        return True
    return any(_begins(head, phrase) for phrase in phrases.get(opening, ()))


def _begins(head: str, phrase: str) -> bool:
    spaced = " ".join(head.split())
    return spaced.startswith(phrase) and not spaced[len(phrase) : len(phrase) + 1].isalnum()


@lru_cache(maxsize=64)
def _openers(language: str | None) -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    """Return the single words, and the phrases by their first word."""
    openers = resources(language).openers
    phrases: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(opener for opener in openers if " " in opener):
        first = phrase.split(" ", 1)[0]
        phrases[first] = (*phrases.get(first, ()), phrase)
    return frozenset(opener for opener in openers if " " not in opener), phrases
