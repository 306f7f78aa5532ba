"""Candidates of a search in; the best of them, in order, out.

A common word is in too many articles for all of them to be weighed, so that the databases hand over the newest
ones only, and those that have it in the title. How well one matches counts first; of two that match about as well,
the newer one comes first.
"""

import math
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import NamedTuple

_RECENCY = 0.25  # how much more the newest counts than one from long ago
_HALF_LIFE = 30.0  # days in which half of that goes


class Candidate(NamedTuple):
    """An article that matches.

    score: how well, above 0. sorted_at: the moment that lists go by. story: number of the first article of its story.
    """

    number: int
    score: float
    sorted_at: str
    story: int


def best(candidates: Iterable[Candidate], limit: int) -> list[Candidate]:
    """Return the best candidates, the best first, each once; the newer an article is, the more its score counts."""
    found = {candidate.number: candidate for candidate in candidates}
    if not found:
        return []
    newest = _moment(max(candidate.sorted_at for candidate in found.values()))
    scored = [each._replace(score=each.score * _recency(each, newest)) for each in found.values()]
    scored.sort(key=lambda each: (-each.score, -each.number))
    return scored[:limit]


def _recency(candidate: Candidate, newest: datetime) -> float:
    days = (newest - _moment(candidate.sorted_at)).total_seconds() / 86_400
    return 1.0 + _RECENCY * math.exp2(-max(0.0, days) / _HALF_LIFE)


def _moment(text: str) -> datetime:
    """The day or moment of a text, the beginning of time where it holds none that a calendar knows."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return datetime(1, 1, 1, tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
