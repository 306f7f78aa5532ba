"""Obituaries: somebody has died, at an age, and a life is told; no crime and no accident.

Their readers want who died, at what age and when, then what the person was known for, then the life.
"""

import re

from nutgraf.summary.kinds.layout import Layout
from nutgraf.summary.kinds.plan import Plan

_OPENING = 3  # sentences among which the death stands
_FEWEST_LIVED = 5  # different words of a life
_MOST_VIOLENT = 0.15  # share of the sentences that may tell of crime or accident
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AGES = range(15, 116)
_DIED, _AGED = 1.3, 1.2  # factors


def death_of(layout: Layout) -> tuple[int, int] | None:
    """Return the sentences that tell the death and the age, None where the article is no obituary."""
    opening = layout.opening(_OPENING)
    died = [
        i for i in opening if _tells_death(layout, layout.said(i)) and (i == opening[0] or not _is_long_ago(layout, i))
    ]
    if not died or any(layout.known.violent.stand_in(layout.said(i)) for i in opening):
        return None
    aged = [i for i in layout.opening(2 * _OPENING) if _gives_age(layout, i)]
    return (died[0], aged[0]) if aged and _is_life(layout) else None


def plan_of_obituary(layout: Layout) -> Plan:
    """Return what the readers of an obituary want first: who died, the age, what the person was known for."""
    found = death_of(layout)
    if found is None:
        return Plan()
    death, age = found
    return Plan(worth={age: _AGED, death: _DIED}, must=tuple(dict.fromkeys(found)))


def _tells_death(layout: Layout, said: str) -> bool:
    """Whether somebody died, and not a relative of the one whom the story is about."""
    before = [said[: said.index(phrase) + 1] for phrase in layout.known.died if phrase in said]
    return bool(before) and not layout.known.kin.stand_in(min(before, key=len))


def _is_long_ago(layout: Layout, i: int) -> bool:
    """Whether a sentence gives a year, as one does that tells of an earlier death."""
    return _YEAR.search(layout.text(i)) is not None


def _gives_age(layout: Layout, i: int) -> bool:
    said = layout.said(i).replace("-", " ")
    if not any(word.isdecimal() and int(word) in _AGES for word in said.split() if len(word) <= 3):
        return False
    return any(phrase in said for phrase in layout.known.aged)


def _is_life(layout: Layout) -> bool:
    """Whether the article tells of a life, in different words, and hardly of crime or accident."""
    violent = sum(bool(layout.known.violent.stand_in(said)) for said in layout.all_said())
    lived = {word for said in layout.all_said() for word in layout.known.life.found_in(said)}
    return len(lived) >= _FEWEST_LIVED and violent <= max(1, _MOST_VIOLENT * len(layout.sentences))
