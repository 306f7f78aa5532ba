"""A paragraph and its quotations in, its sentences out, as tokens; each quotation is one token.

The text inside the marks is not read: what it says tells nothing about who says it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from nutgraf.facts.quotes.marks import Quoted
from nutgraf.facts.quotes.tables import Speech
from nutgraf.language.stops import After, Usage, before_stop, ends_sentence
from nutgraf.records import Span

QUOTE = "“"
"""How a quotation reads among the tokens."""

DASHES = frozenset("-–—―‒")
"""What a name may stand behind below a quotation, and what sets a clause apart."""

_LONGEST = 150  # tokens of a sentence; what is longer is none, and is cut so that the cost stays linear
_ENDS = frozenset(".!?…")
_AFTER = re.compile(r"\s+[\"“«„(\[]*(\w{1,40})(\.?)")


class Token(NamedTuple):
    """A word, a mark or a quotation. word: as written; low: lower-cased; quote: the quotation's index, or -1."""

    word: str
    low: str
    start: int
    end: int
    quote: int = -1


def sentences(text: str, block: Span, quotations: Sequence[Quoted], use: Usage, speech: Speech) -> list[list[Token]]:
    """Return the sentences of a paragraph; a quotation belongs to the one that goes on around it."""
    result: list[list[Token]] = [[]]
    at, end = block.start, block.end
    for index, one in enumerate(quotations):
        _add(text, at, one.start, result, use, speech)
        _append(result, Token(QUOTE, QUOTE, one.start, one.end, index))
        if _ends_with_stop(text, one) and not _goes_on(text, one.end, end):
            result.append([])
        at = one.end
    _add(text, at, end, result, use, speech)
    return [tokens for tokens in result if tokens]


def _append(result: list[list[Token]], token: Token) -> None:
    if len(result[-1]) >= _LONGEST:
        result.append([])
    result[-1].append(token)


def _add(text: str, start: int, end: int, result: list[list[Token]], use: Usage, speech: Speech) -> None:
    for token in words_between(text, start, end, speech):
        if token.word not in _ENDS:
            _append(result, token)
        elif _is_end(text, start, token, use):
            result.append([])


def words_between(text: str, start: int, end: int, speech: Speech) -> Iterator[Token]:
    """Yield the words and marks of the passage from start to end."""
    for match in _pattern(elided=speech.elided, clitics=speech.clitics).finditer(text, start, end):
        word = match[0]
        if len(word) > 2 and word[0] == "-":  # a pronoun that hangs on its verb: "a-t-il"
            word = word.rpartition("-")[2]
        yield Token(word, word.lower().replace("’", "'"), match.end() - len(word), match.end())


@cache
def _pattern(*, elided: bool, clitics: bool) -> re.Pattern[str]:
    joiners, apostrophe = (r".&/\-‑", "['’]?") if elided else (r".&/\-‑'’", "")
    pronoun = r"(?:t-)?(?:ils?|elles?|on)\b"
    unless, hanging = (f"(?!{pronoun})", f"-{pronoun}|") if clitics else ("", "")
    return re.compile(rf"{hanging}[^\W_]+(?:[{joiners}]{unless}[^\W_]+)*{apostrophe}|[^\w\s]")


def _is_end(text: str, start: int, stop: Token, use: Usage) -> bool:
    """Whether the stop ends its sentence; one of an abbreviation or a title does not."""
    if stop.word != ".":
        return True
    after = _AFTER.match(text, stop.end)
    if after is None:
        return text[stop.end : stop.end + 1] not in {")", "]", ",", ";", ":"}
    if after[1][0].islower():
        return False
    return ends_sentence(before_stop(text, start, stop.start), After(after[1], bool(after[2])), use)


def _ends_with_stop(text: str, one: Quoted) -> bool:
    return text[max(one.start, one.end - 3) : one.end].rstrip("\"'”’»“ ‘\u00a0\u202f")[-1:] in {".", "…"}


def _goes_on(text: str, at: int, end: int) -> bool:
    """Whether the sentence goes on behind a quotation that ends with a stop."""
    following = text[at : min(end, at + 8)].lstrip()
    return following[:1].islower() or following[:1] in {",", ";", *DASHES}
