"""Tokens of a sentence in, the runs of them out in which names may stand: all else is passed over.

A run is capitalised words, with the small words and marks that join them ("Bank of America", "Jean-Claude"), and words
in small letters that the tables know as names, since much of the web is written without capitals.
"""

from collections.abc import Sequence

from nutgraf.facts.names.signs import Signs, is_function_word
from nutgraf.facts.names.tokens import Token

_JOINTS_WORDS = (
    "of the and for in on & - 's ’s de la le du des der den del della di da dos das von van zu y e et al el bin ibn"
    " ben abu und für et pour . ' ’ ! d' d’ l' l’ en und им имени и"
)
_JOINTS = frozenset(_JOINTS_WORDS.split())
_FIRMS = frozenset(
    {
        "inc",
        "inc.",
        "llc",
        "ltd",
        "ltd.",
        "corp",
        "corp.",
        "lp",
        "llp",
        "l.p",
        "l.p.",
        "co",
        "co.",
        "plc",
        "s.a",
        "s.a.",
        "jr",
        "jr.",
        "sr",
        "sr.",
    }
)  # behind a comma
_LONGEST_JOINT = 3  # tokens between two capitalised words of one name ("University of the Arts")
_ARABIC_ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "ash", "at", "az"})


def runs_of(tokens: Sequence[Token], phrases: Sequence[str], signs: Signs) -> list[tuple[int, int]]:
    """Return the runs as half-open ranges of token indices, in order.

    phrases: which tokens are part of a known phrase.
    """
    found: list[tuple[int, int]] = []
    for at, token in enumerate(tokens):
        word = token.text
        if not (signs.may_name(word) or phrases[at] or (word in _ARABIC_ARTICLES and _is_article(tokens, at))):
            goes_on = word[0].isdigit() and found and found[-1][1] == at
            if not goes_on:
                continue
        if found and _joined(tokens, found[-1][1], at):
            found[-1] = (found[-1][0], at + 1)
        else:
            found.append((at, at + 1))
    return [(first, end) for first, end in found if end > first + 1 or not is_function_word(tokens[first].text)]


def _is_article(tokens: Sequence[Token], at: int) -> bool:
    """Whether the token is the article of "al-Hakim", which is written small."""
    if at + 2 >= len(tokens) or tokens[at + 1].text != "-":
        return False
    name = tokens[at + 2]
    return name.text[0].isupper() and name.start == tokens[at].end + 1


def _joined(tokens: Sequence[Token], end: int, start: int) -> bool:
    if start - end == 1 and tokens[end].text == ",":
        return tokens[start].text.lower() in _FIRMS
    return start - end <= _LONGEST_JOINT and all(token.text.lower() in _JOINTS for token in tokens[end:start])
