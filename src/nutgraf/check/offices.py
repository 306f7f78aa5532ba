"""An aligned claim in; out, where it makes a vice president a president, or the other way round.

Offices and the words that change their rank are tables of the language. They are compared where article and claim go
on alike behind the office: with the same name, or with "of Orland".
"""

from collections.abc import Iterator, Sequence

from nutgraf.check.align import Alignment
from nutgraf.check.conflicts import Conflict, Kind
from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import Token

_REACH = 3  # tokens before an office: "former Indian prime minister"
_PAST = {"former"}  # an office is often named without it


def offices(found: Alignment, source: Source, lexicon: Lexicon) -> Iterator[Conflict]:
    """Yield offices that are higher or lower in the article, of the same person or body."""
    tokens, names = found.tokens, lexicon.grammar.offices
    anywhere = _ranks(tokens, len(tokens), len(tokens), lexicon)
    for at, token in enumerate(tokens):
        place = found.place[at]
        if place < 0 or token.text not in names or (at and tokens[at - 1].text in names):
            continue
        behind = _behind(at, found, lexicon)
        mine = _ranks(tokens, at, _REACH, lexicon)
        theirs = _ranks(source.tokens, place, _REACH, lexicon)
        missing = theirs - anywhere - (set() if behind >= 0 and found.names[behind] else _PAST)
        if behind >= 0 and (missing or mine - theirs - _PAST):
            yield Conflict(Kind.NAME, at, place - 1 if missing else place)


def _behind(at: int, found: Alignment, lexicon: Lexicon) -> int:
    """Return the token behind an office where article and claim go on alike, or -1."""
    place = found.place
    while at + 1 < len(place) and place[at + 1] == place[at] + 1:
        at += 1
        if found.tokens[at].text not in lexicon.grammar.offices:
            return at
    return -1


def _ranks(tokens: Sequence[Token], at: int, reach: int, lexicon: Lexicon) -> set[str]:
    """Return the ranks before an office: "vice" of "vice president"; "ex" is "former"."""
    texts = (tokens[other].text for other in range(max(0, at - reach), at))
    return {"former" if text == "ex" else text for text in texts if text in lexicon.grammar.ranks}
