"""The tokens around a person's name in, the title or office beside it out ("head coach", "Mr", "Bundeskanzlerin")."""

from collections.abc import Sequence

from nutgraf.facts.names.tables.titles import Titles, titles
from nutgraf.facts.names.tokens import Token
from nutgraf.records import Span

_MOST_BEFORE = 4  # words of an office before the name
_COORDINATIONS = frozenset(
    {"and", "or", "but", "und", "oder", "aber", "et", "ou", "mais", "y", "o", "pero", "e", "ma", "и", "или", "но"}
)
_MOST_BEHIND = 6  # words between the comma behind the name and the office


def role_of(tokens: Sequence[Token], first: int, end: int, tag: str) -> Span | None:
    """Return the title or office that stands right before the name or behind a comma after it, or None.

    first, end: the range of the name's tokens; tag: the primary tag of the language.
    """
    known = titles(tag)
    return _before(tokens, first, known) or _behind(tokens, end, known)


def _before(tokens: Sequence[Token], first: int, known: Titles) -> Span | None:
    at = first - 1
    if at >= 0 and tokens[at].text == ",":
        at -= 1
    if at < 0 or not (_is_office(tokens[at].text, known) or (at == first - 1 and _is_address(tokens[at].text, known))):
        return None
    return _extended(tokens, at, known)


def _behind(tokens: Sequence[Token], end: int, known: Titles) -> Span | None:
    """The office in "Jane Smith, 45, the club's head coach": no other name and no mark comes before it."""
    if end >= len(tokens) or tokens[end].text not in {",", "("}:
        return None
    for at in range(end + 1, min(len(tokens), end + 1 + _MOST_BEHIND)):
        word = tokens[at].text
        if _is_office(word, known):
            last = at
            while last + 1 < len(tokens) and _is_office(tokens[last + 1].text, known):
                last += 1
            span = _extended(tokens, at, known)
            return Span(span.start, tokens[last].end)
        if not (word.isalnum() or word in {"'s", "’s", "-"} or (word == "," and tokens[at - 1].text.isdigit())):
            return None
        if word.lower() in known.links | _COORDINATIONS:
            return None
    return None


def _extended(tokens: Sequence[Token], at: int, known: Titles) -> Span:
    """The office whose noun is at the index, with the words that belong to it before."""
    start = at
    while start > 0 and at - start < _MOST_BEFORE and _belongs(tokens, start, known):
        start -= 1
    if tokens[start].text == "-":
        start += 1
    return Span(tokens[start].start, tokens[at].end)


def _belongs(tokens: Sequence[Token], start: int, known: Titles) -> bool:
    """Whether the token before the index is part of the office that begins there."""
    low = tokens[start - 1].text.lower()
    if low == "-":
        return start > 1 and tokens[start - 1].end == tokens[start].start
    return low in known.modifiers or _is_office(low, known) or tokens[start].text == "-"


def _is_office(word: str, known: Titles) -> bool:
    low = word.lower()
    return low in known.offices or (bool(known.endings) and low.endswith(known.endings))


def _is_address(word: str, known: Titles) -> bool:
    return word.lower() in known.address
