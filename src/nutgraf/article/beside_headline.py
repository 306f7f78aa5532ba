"""What readers see beside the headline: the lines around a heading in, byline and date out.

Only for pages whose tags say nothing: "By Ann Lee" and "17 May 2024" as lines of their own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, LexborNode

from nutgraf.article import dates
from nutgraf.article.authors import has_role, is_full_name

_BEFORE, _AFTER = 600, 1_500  # characters
_MOST_NODES = 600
_LONGEST_TEXT = 400
_LONGEST_BYLINE, _LONGEST_DATE = 90, 70
_MOST_NAMES = 12
_NEAR, _NEAR_BEFORE = 10, 5  # lines

_UNSEEN = frozenset(["script", "style", "noscript", "template", "svg", "iframe", "select", "textarea", "figure"])
_LABEL = (
    r"(?:written |posted |published |article |story |words |reviewed )?by|author|von|por|par|door|автор|текст|yazar"
)
_BY = re.compile(rf"(?:{_LABEL})(?:\s*:\s*|\s+)(?P<name>\S.*)", re.IGNORECASE)
_BARE = re.compile(rf"(?:{_LABEL})\s*:?", re.IGNORECASE)
_NAME = re.compile(
    r"[^\W\d_a-zа-яё][\w.'’-]*(?:\s(?:[a-z]{1,3}\s)?[^\W\d_a-zа-яё][\w.'’-]*){1,3}(?=$|\s*[,|·•&(–—-]|\sand\s|\sund\s)"
)
_JOINT = re.compile(r",|&|;|and|und|et|y|e|en|och|og|i|и")
_SEPARATORS = frozenset("·•|,-–—/")
_CHANGED = re.compile(r"updated|modified|aktualisiert|actualizad|mis à jour|aggiornat|обновлен|reviewed", re.IGNORECASE)


def lines_beside_headline(tree: LexborHTMLParser, heading: LexborNode | None) -> list[str]:
    """Return the lines of text shortly after and before a heading, the later first; without one, the page's first."""
    if heading is None:
        body = tree.body
        return list(_lines(_following(body, inside=True), _BEFORE + _AFTER)) if body is not None else []
    before = list(_lines(_preceding(heading), _BEFORE))
    return [*_lines(_following(heading, inside=False), _AFTER), *reversed(before)]


def _lines(nodes: Iterator[LexborNode], most: int) -> Iterator[str]:
    """Yield the lines of text nodes, at most so many characters of them."""
    for node in islice(nodes, _MOST_NODES):
        if not node.is_text_node or node.is_empty_text_node:
            continue
        line = " ".join((node.text_content or "")[:_LONGEST_TEXT].split())
        if line:
            most -= len(line)
            yield line
        if most <= 0:
            return


def _following(node: LexborNode, *, inside: bool) -> Iterator[LexborNode]:
    """Yield the nodes behind an element in the order of the page, those inside of it first where asked."""
    here: LexborNode | None = node
    below = inside
    while here is not None:
        onward = here.first_child if below and here.tag not in _UNSEEN else None
        while onward is None and here is not None:
            onward = here.next
            here = here.parent
        here, below = onward, True
        if here is not None:
            yield here


def _preceding(node: LexborNode) -> Iterator[LexborNode]:
    """Yield the nodes before an element, the nearest first."""
    here: LexborNode | None = node
    while here is not None:
        before = here.prev
        if before is None:
            here = here.parent
            continue
        here = before
        while here.tag not in _UNSEEN and (last := here.last_child) is not None:
            here = last
        yield here


def byline_in(lines: Sequence[str]) -> list[str]:
    """Return the names of the line that says who wrote the story, [] where none does.

    Of several it is the first, or the first with a role behind the name: the other one's is a picture.
    """
    found: list[list[str]] = []
    for i, line in enumerate(lines):
        named = _BY.fullmatch(line)
        if named is None and not _BARE.fullmatch(line):
            continue
        first = i if named else i + 1
        candidate = named["name"] if named else lines[first] if first < len(lines) else ""
        if len(candidate) <= _LONGEST_BYLINE and _NAME.match(candidate):
            below = lines[first + 1 :]
            found.append([candidate, *_joined(below)])
            if below and below[0].startswith(",") and has_role(below[0]):
                return found[-1]
    return found[0] if found else []


def _joined(lines: Sequence[str]) -> Iterator[str]:
    """Yield the further names of a byline whose names and commas are lines of their own."""
    for joint, name in islice(zip(lines[::2], lines[1::2], strict=False), _MOST_NAMES):
        if not _JOINT.fullmatch(joint) or not is_full_name(name):
            return
        yield name


def name_by_date(lines: Sequence[str], title: str | None) -> list[str]:
    """Return the name of a person that has one of the nearest lines for itself, beside the date's; [] without one.

    Words of the title name its subject or the section that it stands in, and capitals an organization.
    """
    near = [*lines[:_NEAR], "", *lines[-_NEAR_BEFORE:]]
    told = [line for line in near if not line or not _SEPARATORS.issuperset(line)]
    for i, line in enumerate(told):
        if _is_date(line):
            beside = (told[at] for at in (i - 1, i + 1) if 0 <= at < len(told))
            if name := next((each for each in beside if _may_be_author(each, title or "")), None):
                return [name]
    return []


def _may_be_author(line: str, title: str) -> bool:
    words = line.split()
    shouted = any(len(word) > 1 and word.isalpha() and word.isupper() and word.lower() != word for word in words)
    return (
        len(words) > 1 and is_full_name(line) and not shouted and not set(words) <= set(re.findall(r"[\w'’-]+", title))
    )


def _is_date(line: str) -> bool:
    return len(line) <= _LONGEST_DATE and any(char.isdigit() for char in line) and dates.iso(line) is not None


def date_in(lines: Sequence[str], *, month_first: bool) -> str | None:
    """Return the first date that has a line for itself, one of a later change only where no other stands."""
    changed: str | None = None
    for line in lines:
        if len(line) > _LONGEST_DATE or not any(char.isdigit() for char in line):
            continue
        found = dates.iso(line, month_first=month_first)
        if found and not _CHANGED.search(line):
            return found
        changed = changed or found
    return changed
