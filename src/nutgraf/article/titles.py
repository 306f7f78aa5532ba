"""Which of a page's titles is the headline: candidates in, the headline without the site's name out."""

import html
import re
from collections.abc import Iterable, Sequence

from nutgraf.article.letters import letters, words

_LONGEST = 500
_JOINT = re.compile(r"\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*|\s+::\s+")
_JOINT_SIGNS = frozenset("|–—·•»«:/-")
_LONGEST_SITE = 6  # words
_SHORTEST_NAME = 4  # characters, to be told within another name
_AGREEING = 0.6  # of the words
_SHORTEST = 2  # words of a heading that the page's title begins with
_SHORTEST_TAIL = 3  # words of a headline behind a kicker
_LONGEST_KICKER = 6  # words
_KICKER_ENDS = (":", " -", " –", " —", " |", " •", " ·")


def headline(
    declared: Sequence[str], headings: Sequence[str], document: str | None, names: Sequence[str]
) -> str | None:
    """Return the headline, or None where the page has no title at all.

    declared: titles from the metadata, the most trusted first; headings: texts of the <h1>;
    document: text of <title>; names: what the site calls itself, its host included.
    """
    site = _Site(names)
    given = [_spaced(title) for title in dict.fromkeys([*declared, document or ""])]
    headings = [title for title in (_spaced(title) for title in dict.fromkeys(headings)) if title]
    if any(given):
        headings = [title for title in headings if not site.is_named(title)]
    if shown := next((title for title in headings if title in given or _begins(given, title)), None):
        return site.cut(shown) or shown
    told = [title for title in dict.fromkeys(map(site.cut, given)) if title]
    witnesses = [words(title) for title in told]
    best = max(headings, key=lambda title: _support(title, witnesses), default="")
    if best and _support(best, witnesses) >= _AGREEING:
        return site.cut(best) or best
    return next(iter(told or headings), None)


def without_kicker(title: str, declared: Iterable[str], pieces: Sequence[str]) -> str:
    """Return the headline as the publisher declares it, where this differs by a kicker before it only.

    pieces: the texts of the title's own elements; a kicker may be one.
    """
    for other in map(_spaced, declared):
        tail, whole = sorted((other, title), key=len)
        if whole == tail:
            return title
        if whole.endswith(tail) and _is_headline(whole[: -len(tail)], tail, pieces):
            return other
    return title


def _is_headline(before: str, tail: str, pieces: Sequence[str]) -> bool:
    """Return whether what stands before a headline is a kicker, by its sign or because it is an element of its own."""
    if len(tail.split()) < _SHORTEST_TAIL or len(before.split()) > _LONGEST_KICKER:
        return False
    spaced = [" ".join(piece.split()) for piece in pieces]
    own = any(" ".join(" ".join(spaced[at:]).split()) == tail for at in range(1, len(spaced)))
    return own or before.rstrip().endswith(_KICKER_ENDS) or before.endswith(_KICKER_ENDS)


def _begins(titles: Iterable[str], heading: str) -> bool:
    """Return whether one of the titles is this heading, a bar and something else, such as the site's name."""
    if len(heading.split()) < _SHORTEST:
        return False
    rests = (title[len(heading) :].lstrip() for title in titles if title.lower().startswith(heading.lower()))
    return any(rest.startswith("|") for rest in rests)


def _spaced(text: str) -> str:
    text = text[:_LONGEST]
    return " ".join((html.unescape(text) if "&" in text else text).split())


class _Site:
    """What the site calls itself, to be cut off its titles."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = [name for name in map(letters, names) if name]

    def is_named(self, part: str) -> bool:
        """Return whether a part of a title is the site's name: letter by letter, or one within the other."""
        own = letters(part)
        if not own:
            return True
        return any(_are_one(own, name) for name in self._names) and len(part.split()) <= _LONGEST_SITE

    def cut(self, title: str) -> str:
        """Return the title without the site's name at its end or beginning, and without the joint before it."""
        for _ in range(3):
            joints = [] if _JOINT_SIGNS.isdisjoint(title) else list(_JOINT.finditer(title))
            if not joints:
                break
            first, last = joints[0], joints[-1]
            if self.is_named(title[last.end() :]):
                title = title[: last.start()].strip()
            elif self.is_named(title[: first.start()]):
                title = title[first.end() :].strip()
            else:
                break
        return title


def _are_one(own: str, name: str) -> bool:
    return own == name or (len(own) >= _SHORTEST_NAME and own in name) or (len(name) >= _SHORTEST_NAME and name in own)


def _support(title: str, witnesses: Sequence[set[str]]) -> float:
    """Return the best agreement of a heading with the other titles, 0 to 1."""
    own = words(title)
    return max((_overlap(own, other) for other in witnesses), default=0.0)


def _overlap(left: set[str], right: set[str]) -> float:
    """Return the Dice coefficient of two sets of words."""
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0
