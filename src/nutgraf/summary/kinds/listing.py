"""List stories: "Five things that changed this week", items with numbers or a heading each.

Their readers want the items, a line for each: the item's heading where that says something, else its first sentence.
"""

import re
from collections.abc import Sequence

from nutgraf.language.openers import opens_dangling
from nutgraf.records import BlockKind, Span
from nutgraf.summary.kinds.layout import Layout, Part
from nutgraf.summary.kinds.plan import Plan
from nutgraf.summary.padding import is_padding
from nutgraf.summary.tables.record import plain

_TELLING_WORDS = 3  # of a heading that says what its item is about, as "Drink water before a meal"
_FEWEST_ITEMS = 3
_FEWEST_UNANNOUNCED = 4  # items, where the title gives no number
_MOST_ITEMS = 100
_LEAST_SHARE = 0.5  # of the article's words, from the first item on
_NUMBERED = re.compile(r"\W{0,3}(?:[Nn]o\.?\s?)?#?(?P<number>\d{1,3})(?:[.):]+\s|\s?[-–—]\s|\s(?=[^\W\d_a-zà-ÿа-я]))")
_TITLE_NUMBER = re.compile(r"\b\d{1,3}\b(?![.,:%]\d|\s?[%€$£])")
_TITLE_WORDS = 2  # among which the number stands: "Top 10", "The five"
_PARTS_LOOKED_AT = 3
_FEWEST_SAID = 7  # words; a shorter heading names its item and says nothing of it
_ITEM, _BETWEEN = 1.5, 0.8  # factors


def items_of(layout: Layout) -> list[list[Part]]:
    """Return the items of a list story, each from its number or heading on, nothing where the article is none."""
    announced = _announced(layout)
    numbered = _numbered(layout.parts)
    least = _FEWEST_ITEMS if announced else _FEWEST_UNANNOUNCED
    starts = numbered if len(numbered) >= least else _headed(layout.parts, announced)
    if not starts:
        return []
    parts = layout.parts
    inside = sum(part.word_count for part in parts[starts[0] :])
    if inside < _LEAST_SHARE * sum(part.word_count for part in parts):
        return []
    return [parts[a:b] for a, b in zip(starts, [*starts[1:], len(parts)], strict=True)]


def plan_of_list(layout: Layout) -> Plan:
    """Return what the readers of a list want first: a line for each item, the first place first."""
    items = items_of(layout)
    if not items:
        return Plan()
    worth: dict[int, float] = {}
    labels: dict[int, Span] = {}
    lines: list[int] = []
    for item in items:
        worth |= dict.fromkeys(range(item[0].first, item[-1].stop), _BETWEEN)
        line = _line(layout, item)
        lines += line
        worth |= dict.fromkeys(line, _ITEM)
        if found := _NUMBERED.match(layout.text(item[0].first)):
            labels[item[0].first] = layout.label(item[0].first, found.end())
    if _number(items[0][0]) > _number(items[-1][0]):
        lines.reverse()
    return Plan(frozenset(), worth, tuple(lines), labels=labels)


def _line(layout: Layout, item: Sequence[Part]) -> list[int]:
    """The sentence that tells of an item: a heading of several words, which says what it is about.

    Else of its first sentences the first that says something by itself; a short heading stands in only where the text
    below leans on it.
    """
    if item[0].is_heading and item[0].word_count - bool(_number(item[0])) >= _TELLING_WORDS:
        return list(item[0].sentences[:1])
    said = [i for part in item[:_PARTS_LOOKED_AT] for i in part.sentences[:2] if _says_something(layout, i)]
    heading = set(item[0].sentences) if item[0].is_heading else set()
    whole = [i for i in said if i not in heading or layout.text(i).endswith((".", "!", "。"))]
    alone = [i for i in whole if not opens_dangling(layout.text(i), layout.article.language)]
    return (alone[:1] if alone[:1] == whole[:1] else said[:1]) or said[:1]


def _says_something(layout: Layout, i: int) -> bool:
    text = layout.text(i).rstrip()
    if layout.said(i).count(" ") <= _FEWEST_SAID or text.endswith(("?", "？", ":")):
        return False
    return not is_padding(text, layout.article.language)


def _announced(layout: Layout) -> int:
    """Return the number of things that the title, or a part of it behind a colon, opens with, 0 for none."""
    openings = [" ".join(piece.split()[:_TITLE_WORDS]) for piece in re.split(r"[:|–—]", layout.title)]
    numbers = [int(found[0]) for opening in openings if (found := _TITLE_NUMBER.search(opening))]
    words = plain(" ".join(openings)).split()
    return next(iter(numbers), 0) or next((n for n, word in enumerate(layout.known.counted, 3) if word in words), 0)


def _number(part: Part) -> int:
    found = _NUMBERED.match(part.text)
    return int(found["number"]) if found else 0


def _numbered(parts: Sequence[Part]) -> list[int]:
    """Return the places of the longest run of parts that count up from 1 or down to 1."""
    numbers = [(i, number) for i, part in enumerate(parts) if 0 < (number := _number(part)) <= _MOST_ITEMS]
    up = _chain(numbers)
    down = _chain(numbers[::-1])[::-1]
    return max(up, down, key=len)


def _chain(numbers: Sequence[tuple[int, int]]) -> list[int]:
    """The longest run that counts up from 1, others between its members passed over."""
    best: list[int] = []
    chain: list[int] = []
    for place, number in numbers:
        if number == 1:
            best, chain = max(best, chain, key=len), [place]
        elif chain and number == len(chain) + 1:
            chain.append(place)
    return max(best, chain, key=len)


def _headed(parts: Sequence[Part], announced: int) -> list[int]:
    """Return the places of the headings where there are as many as the title announces."""
    if announced < _FEWEST_ITEMS:
        return []
    headings = [i for i, part in enumerate(parts) if part.kind is BlockKind.HEADING and i + 1 < len(parts)]
    return headings[:announced] if announced <= len(headings) <= announced + 1 else []
