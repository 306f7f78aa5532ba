"""Markup in, the same without its formatting tags out where those left open would be repeated without end.

The HTML standard has a browser open again, in the next paragraph, every formatting element that the end of the
last one cut off: with all its attributes, up to three of each kind of equal ones, and only one link.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from nutgraf.article.attributes import ATTRIBUTE

# Bytes that repeated elements may take, estimated from above: about a million elements, made in a second.
_MOST_REPEATED = 500_000_000
# <html> and <body> are not repeated, they take up the attributes of every further such tag: 3 ns for each pair.
_MOST_ON_ROOTS = 5_000
# lexbor's element, and about as much again for each attribute; the plain ones of 13 names, three of each.
_ELEMENT = 160
_EQUALS = 3
_PLAIN = 13 * _EQUALS * _ELEMENT

_NAMES = (
    rb"(?:[aAbBiIsSuU]|[bB][iI][gG]|[bB][oO][dD][yY]|[cC][oO][dD][eE]|[eE][mM]|[fF][oO][nN][tT]|[hH][tT][mM][lL]"
    rb"|[nN][oO][bB][rR]|[sS][mM][aA][lL][lL]|[sS][tT][rR][iI][kK][eE]|[sS][tT][rR][oO][nN][gG]|[tT][tT])"
)
_FIRST = rb"(?=[abcefhinstuABCEFHINSTU])"  # halves the time
_CARRIED = re.compile(rb"<" + _FIRST + _NAMES + rb"[\s/][^>]*")
_NAMED = re.compile(rb"<" + _FIRST + _NAMES + rb"(?=[\s/>])")
_LINK = b"aA"
_ROOT = re.compile(rb"<(?:html|body)[\s/]", re.IGNORECASE)
_ONE = re.compile(ATTRIBUTE)
# A value that may be open still at the first ">"; and the whole of such a tag, where it is no longer than tags are.
_MAYBE_OPEN = re.compile(rb"""=\s*+(?:"[^">]*+>|'[^'>]*+>)""")
_CLOSED = rb"""[\s/]*+=?+[^\s/>=]++(?:\s*+=\s*+(?:"[^"]{0,5000}+"|'[^']{0,5000}+'|[^\s>"'][^\s>]*+|(?=>))|(?!\s*+=))"""
_WHOLE = re.compile(rb"<[a-zA-Z]++(?:" + _CLOSED + rb"){0,100}+[\s/]*+>")
_MOST_OPEN = 1_000
_SEPARATORS = b" \t\n\r\f\v/\"'"


def without_piled_formatting(markup: bytes, tags: int) -> bytes:
    """Return the markup itself, or without formatting tags and links where they would be repeated too often.

    tags: how many "<" the markup has; each can be the end of a paragraph.
    """
    carried = Counter(_CARRIED.findall(markup))
    if _are_whole(markup, carried) and _is_bearable(carried, tags):
        return markup
    return _NAMED.sub(b"<!", markup)  # comments, so that no two words or halves of a tag come together


def _are_whole(markup: bytes, carried: Counter[bytes]) -> bool:
    """Whether all tags end at their first ">", once those with a ">" in a value are put in whole."""
    if not _MAYBE_OPEN.search(b">".join((*carried, b""))):
        return True
    cut = [tag for tag in carried if _MAYBE_OPEN.search(tag + b">") and not _WHOLE.fullmatch(tag + b">")]
    if sum(carried[tag] for tag in cut) > _MOST_OPEN:
        return False
    for tag in cut:
        wholes = [_WHOLE.match(markup, begin) for begin in _places(markup, tag)]
        del carried[tag]
        carried.update(whole[0] for whole in wholes if whole)
        if None in wholes:
            return False
    return True


def _places(markup: bytes, tag: bytes) -> Iterator[int]:
    begin = markup.find(tag)
    while begin >= 0:
        yield begin
        begin = markup.find(tag, begin + 1)


def _is_bearable(carried: Mapping[bytes, int], tags: int) -> bool:
    """Whether what is repeated stays small: by a bound, or else by the number that takes five times as long."""
    return any(_repeated(carried, tags, count) <= _MOST_REPEATED for count in (_attributes_at_most, _attributes))


def _repeated(carried: Mapping[bytes, int], tags: int, attributes: Callable[[bytes], int]) -> float:
    """Return the bytes that repeated elements can take at most; infinity where <html> or <body> take up too much."""
    links = [tag for tag in carried if tag[1] in _LINK]
    others = carried.keys() - links
    roots = {tag for tag in others if _ROOT.match(tag)}
    if sum(carried[tag] * attributes(tag) for tag in roots) > _MOST_ON_ROOTS:
        return float("inf")

    def size(tag: bytes) -> int:
        return len(tag) + _ELEMENT * (1 + attributes(tag))

    formatting = sum(min(carried[tag], _EQUALS) * size(tag) for tag in others - roots)
    return tags * (_PLAIN + formatting + max(map(size, links), default=0))  # only one link is ever open


def _attributes(tag: bytes) -> int:
    return len(_ONE.findall(tag)) - 1  # the first is "<" and the name


def _attributes_at_most(tag: bytes) -> int:
    """Each begins behind white space, a slash or a quotation mark."""
    return len(tag) - len(tag.translate(None, _SEPARATORS))
