"""Markup in, a refusal where its attributes would keep the parser busy for seconds.

lexbor compares each attribute with all others of its element (0.3 s for 10,000), and looks each new name up in
chains of a table that does not grow (3 s for 100,000 names). Tags are looked for wherever one may begin, in comments
and scripts too, so that no quoting hides one.
"""

import re
from collections.abc import Iterator

from nutgraf.errors import TooSlow

# An attribute as the HTML standard has it: a quotation mark opens a value behind "=" only.
ATTRIBUTE = rb"""[\s/]*+=?+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]{0,1000000}+"|'[^']{0,1000000}+'|[^\s>"'][^\s>]*+)?+)?+"""

# Of 1,325 news pages one seems to have more than 4,000, none more than 6,000: a script with "i<n" and no ">" for long.
_MOST_ATTRIBUTES = 6_000
# The sum of squares over the page's elements: 3 ns each.
_MOST_COMPARED = 300_000_000
_MOST_NAMES = 100_000
_FEW = 16
# Smaller pages have no room for attributes that hurt (3 bytes each), nor for names that do: 150,000 take 7 s.
_ROOM_FOR_ATTRIBUTES = 60_000
_ROOM_FOR_NAMES = 600_000
# What lies between two places outside all tags that are no farther apart is not looked at.
_STRIDE = 8_192
_TRIES = 4
_SPACES = 16

_ONE = re.compile(ATTRIBUTE)
_NAME = re.compile(rb"[^\s/>=\"']++")
_MASS = re.compile(rb"<[a-zA-Z][^\s/>]*+(?:" + ATTRIBUTE + rb"){%d}" % _MOST_ATTRIBUTES)
_RICH = re.compile(rb"<[a-zA-Z][^\s/>]*+((?:" + ATTRIBUTE + rb"){%d,}+)" % _FEW)
_ANY = re.compile(rb"<[a-zA-Z][^\s/>]*+((?:" + ATTRIBUTE + rb")++)")


def refuse_attributes(markup: bytes, tags: int) -> None:
    """Raise TooSlow for an element with thousands of attributes, and for masses of them in the page.

    tags: how many "<" the markup has.
    """
    if len(markup) < _ROOM_FOR_ATTRIBUTES:
        return
    if _has_mass(markup):
        raise TooSlow(
            f"A tag of the page has {_MOST_ATTRIBUTES:,} attributes or more, which would take too long. "
            "Save only the article, or save it as text."
        )
    if len(markup) > _ROOM_FOR_NAMES and _is_rich(markup, tags):
        raise TooSlow(
            "The tags of the page have too many attributes, which would take too long. "
            "Save only the article, or save it as text."
        )


def _has_mass(markup: bytes) -> bool:
    return any(_MASS.match(markup, tag) for begin, end in _unsure(markup) for tag in _tags(markup, begin, end))


def _tags(markup: bytes, begin: int, end: int) -> Iterator[int]:
    """Yield where tags may begin: a search for the byte is five times as fast as one for the pattern."""
    begin = markup.find(b"<", begin, end)
    while begin >= 0:
        yield begin
        begin = markup.find(b"<", begin + 1, end)


def _unsure(markup: bytes) -> Iterator[tuple[int, int]]:
    """Yield the stretches in which a tag longer than a stride may begin."""
    at = 0
    while at + _STRIDE < len(markup):
        outside = _outside(markup, at, at + _STRIDE)
        if not outside:
            yield at, at + _STRIDE
        at = outside or at + _STRIDE


def _outside(markup: bytes, begin: int, end: int) -> int:
    """Return the last place found behind a ">" that surely ends its tag, if it is within one; 0 for none."""
    for _ in range(_TRIES):
        end = markup.rfind(b">", begin, end)
        if end < 0:
            return 0
        if not (_opens(markup, b'"', end) or _opens(markup, b"'", end)):
            return end + 1
    return 0


def _opens(markup: bytes, mark: bytes, end: int) -> bool:
    """Whether the last such quotation mark before the end may open a value, which would go on there."""
    found = markup.rfind(mark, 0, end)
    if found < 0:
        return False
    before = markup[max(0, found - _SPACES) : found].rstrip()
    return before.endswith(b"=") or not before


def _is_rich(markup: bytes, tags: int) -> bool:
    """Whether the attributes are too many to be told apart in time; words inside values count as names."""
    pattern = _RICH if tags * _FEW < _MOST_NAMES else _ANY
    names: set[bytes] = set()
    compared = 0
    for attributes in pattern.findall(markup):
        compared += len(_ONE.findall(attributes)) ** 2
        names.update(_NAME.findall(attributes))
    return compared > _MOST_COMPARED or len(names) > _MOST_NAMES
