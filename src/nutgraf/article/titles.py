"""Which of a page's titles is the headline: candidates in, the headline without the site's name out."""

import html
import re
from collections.abc import Sequence

_LONGEST = 500
_JOINT = re.compile(r"\s+[|–—·•»«:/-]+\s+|\s*[|»«]\s*|\s+::\s+")
_WORD = re.compile(r"\w+")


def headline(
    declared: Sequence[str], headings: Sequence[str], document: str | None, names: Sequence[str]
) -> str | None:
    """Return the headline, or None where the page has no title at all.

    declared: titles from the metadata, the most trusted first; headings: texts of the <h1>;
    document: text of <title>; names: what the site calls itself, its host included.
    """
    declared = [title for title in (_cleaned(title, names) for title in declared) if title]
    headings = [title for title in (_spaced(title) for title in headings) if title]
    page = _cleaned(document, names) if document else ""
    if declared or page:
        headings = [title for title in headings if not _is_site(title, names)]
    witnesses = [*declared, page]
    best = max(headings, key=lambda title: _support(title, witnesses), default="")
    if best and _support(best, witnesses) >= 0.6:
        return best
    if declared:
        return declared[0]
    return page or (headings[0] if headings else None)


def _spaced(text: str) -> str:
    return " ".join(html.unescape(text[:_LONGEST]).split())


def _cleaned(text: str, names: Sequence[str]) -> str:
    """Cut the site's name, with the joint before it, off the end or the beginning."""
    text = _spaced(text)
    for _ in range(3):
        joints = list(_JOINT.finditer(text))
        if not joints:
            break
        first, last = joints[0], joints[-1]
        if _is_site(text[last.end() :], names):
            text = text[: last.start()].strip()
        elif _is_site(text[: first.start()], names):
            text = text[first.end() :].strip()
        else:
            break
    return text


def _is_site(part: str, names: Sequence[str]) -> bool:
    """Return whether a part of a title is the site's name: letter by letter, or one within the other."""
    own = "".join(_WORD.findall(part.lower()))
    if not own:
        return True
    others = ["".join(_WORD.findall(name.lower())) for name in names]
    return (
        any(
            other and (own == other or (len(own) >= 4 and own in other) or (len(other) >= 4 and other in own))
            for other in others
        )
        and len(part.split()) <= 6
    )


def _support(title: str, witnesses: Sequence[str]) -> float:
    """Return the best agreement of a heading with the other titles, 0 to 1."""
    words = set(_WORD.findall(title.lower()))
    return max((_overlap(words, set(_WORD.findall(other.lower()))) for other in witnesses if other), default=0.0)


def _overlap(left: set[str], right: set[str]) -> float:
    """Return the Dice coefficient of two sets of words."""
    return 2 * len(left & right) / (len(left) + len(right)) if left and right else 0.0
