"""An aligned claim in; out, the pairs in which a name, number or date stands where the article has another one.

The article has what the claim says, but not in this place: "the mayor of Oslo" where it speaks of Bergen's mayor and of
Oslo, or "Moe beat Bo" where it says that Bo beat Moe. `conflicts` finds what has no place in the evidence at all.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from nutgraf.check.align import Alignment
from nutgraf.check.company import least_distance
from nutgraf.check.source import Source
from nutgraf.check.tables import Lexicon
from nutgraf.check.tokens import DATE, NUMBER, STOP, is_year

_NEAR = 3  # tokens
_MOST_PLACES = 30

Pair = tuple[int, int]


def exchanged(found: Alignment, source: Source, lexicon: Lexicon) -> Iterator[Pair]:
    """Yield the token of the claim, and that of the article which has its place."""
    seen = set()
    for pair in _reversed(found, source, lexicon):
        seen.add(pair[0])
        yield pair
    for at, token in enumerate(found.tokens):
        if found.place[at] >= 0 and at not in seen and (found.names[at] or token.kind in {NUMBER, DATE}):
            filler = _filler(at, found, source)
            if filler >= 0:
                yield at, filler


def _filler(at: int, found: Alignment, source: Source) -> int:
    """Return what stands beside the claim's neighbours in the article instead of a token, or -1."""
    filler = -1
    for step in (-1, 1):
        neighbour = _next(at, step, found)
        if neighbour < 0:
            continue
        if _are_near(at, neighbour, found, source):
            return -1
        place = _beside(found.place[neighbour], -step, source)
        if place >= 0 and filler < 0 and _is_another(at, place, found, source):
            filler = place
    return filler


def _is_another(at: int, place: int, found: Alignment, source: Source) -> bool:
    """Whether what stands in the article is of the claim's token's class, and neither the same nor a part of it."""
    token, here = found.tokens[at], source.tokens[place]
    if not source.same_class(token, place, name=found.names[at]) or is_year(token) != is_year(here):
        return False
    same = token.key == here.key or source.vocabulary.kin(token.key, here.key)
    return not same and (here.key, token.key) not in source.pairs and (token.key, here.key) not in source.pairs


def _next(at: int, step: int, found: Alignment) -> int:
    """Return the next content word to one side that has a place and belongs to no name, or -1."""
    for other in range(at + step, at + step * (_NEAR + 1), step):
        if not 0 <= other < len(found.tokens):
            return -1
        if found.tokens[other].kind != STOP and not found.names[other]:
            return other if found.place[other] >= 0 else -1
    return -1


def _are_near(one: int, other: int, found: Alignment, source: Source) -> bool:
    if abs(found.place[one] - found.place[other]) <= _NEAR:
        return True
    places = [source.places.get(found.tokens[at].key, ())[:_MOST_PLACES] for at in (one, other)]
    return least_distance(*places) <= _NEAR


def _beside(place: int, step: int, source: Source) -> int:
    """Return the first content word of the article to one side of a place, in the same phrase, or -1."""
    for at in range(place + step, place + step * (_NEAR + 1), step):
        if not 0 <= at < len(source.keys) or source.breaks[at if step < 0 else at - 1]:
            return -1
        if source.is_content(at):
            return at
    return -1


def _reversed(found: Alignment, source: Source, lexicon: Lexicon) -> Iterator[Pair]:
    """Yield two names between which the claim has a word, and the article the same word, but the names changed over."""
    if not lexicon.agents:
        return  # the order of words says little of who did what
    names = _names(found)
    for (_, one), (start, other) in pairwise(names):
        here, there = found.place[one], found.place[other]
        between = [
            at for at in range(one + 1, start) if found.tokens[at].kind != STOP and there < found.place[at] < here
        ]
        if between and there >= 0 and source.sentence_of[here] == source.sentence_of[there]:
            claimed = any(found.tokens[at].text in lexicon.agents for at in range(one + 1, start))
            said = any(source.tokens[at].text in lexicon.agents for at in range(there + 1, here))
            if claimed == said:
                yield one, there


def _names(found: Alignment) -> Sequence[Pair]:
    """Return the first and the last token of each name of the claim that has a place."""
    groups: list[Pair] = []
    for at, name in enumerate(found.names):
        if not name or found.place[at] < 0:
            continue
        if groups and groups[-1][1] == at - 1:
            groups[-1] = (groups[-1][0], at)
        else:
            groups.append((at, at))
    return groups
