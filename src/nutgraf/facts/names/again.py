"""The names found in one text in, further mentions of them out that the tagger has missed.

A country is a place wherever its name stands alone, a surname whose full name stands in the text is that person, and a
word that is a name amid one sentence is one in all.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence

from nutgraf.facts.names.document import Mention
from nutgraf.facts.names.signs import tables_of
from nutgraf.facts.names.tables.places import COUNTRIES, INITIALS
from nutgraf.facts.names.tokens import Token
from nutgraf.records import Span

_WORD = re.compile(r"\w+(?:\.\w)*")  # with the full stops of U.S
_SHORTEST = 3  # letters of a word that is looked for again
_NO_PART_OF_A_NAME = frozenset("xntfw")  # letters of the tables whose capitalised words do not go on into a name


def again(
    text: str, spans: Sequence[Span], tokens: Sequence[Sequence[Token]], mentions: Sequence[Mention]
) -> list[Mention]:
    """Return the mentions with those added that stand for one of them, in order.

    spans: the sentences of the text; where one begins, a capital says nothing. tokens: those of each.
    """
    known = _known(mentions, {span.start for span in spans})
    starts = [mention.start for mention in mentions]
    added = []
    for token in _seen_alone(text, spans, tokens, known):
        before = bisect_right(starts, token.start) - 1
        if before < 0 or mentions[before].end <= token.start:
            added.append(Mention(token.start, token.end, known[token.text], token.text, (token.text,)))
    return sorted([*mentions, *added], key=lambda mention: mention.start)


def _known(mentions: Sequence[Mention], openings: Collection[int]) -> dict[str, str]:
    found = dict.fromkeys(COUNTRIES | INITIALS, "place")
    for mention in mentions:
        word = mention.words[-1]
        surname = mention.kind == "person" and len(mention.words) > 1
        alone = len(mention.words) == 1 and mention.start not in openings
        if (surname or alone) and word[0].isupper() and len(word) >= _SHORTEST:
            found[word] = mention.kind
    return found


def _seen_alone(
    text: str, spans: Sequence[Span], tokens: Sequence[Sequence[Token]], known: Mapping[str, str]
) -> Iterator[Token]:
    """Yield where the known words stand and no other capitalised word stands beside them."""
    for span, found in zip(spans, tokens, strict=True):
        if known.keys().isdisjoint(_WORD.findall(text, span.start, span.end)):
            continue
        for at, token in enumerate(found):
            if token.text in known and not _goes_on(found, at + 1) and not _goes_on(found, at - 1):
                yield token


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    if not 0 <= at < len(tokens):
        return False
    word = tokens[at].text
    return word == "-" or (word[0].isupper() and not _NO_PART_OF_A_NAME.intersection(tables_of(word)))
