"""The records of a kind of story: what kinds there are, and what the readers of one want first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nutgraf.records import Span


class StoryKind(StrEnum):
    """What kind of story an article is, by what its readers come for."""

    NEWS = "news"
    INTERVIEW = "interview"
    LIVE_BLOG = "live_blog"
    LIST = "list"
    MATCH_REPORT = "match_report"
    OBITUARY = "obituary"


@dataclass(frozen=True, slots=True)
class Plan:
    """What a summary of an article should take first. Sentences are told by their index.

    kept_out: sentences that never stand in a summary, such as the questions of an interview.
    worth: by what a sentence's score is multiplied; a sentence that is not there keeps its score.
    must: sentences to take first, the most important one first, as many as fit.
    order: all sentences in the order of reading, or None where that is the article's.
    labels: what stands before a sentence and is no part of it: a time, a number, the name of the speaker.
    """

    kept_out: frozenset[int] = frozenset()
    worth: Mapping[int, float] = field(default_factory=dict)
    must: tuple[int, ...] = ()
    order: tuple[int, ...] | None = None
    labels: Mapping[int, Span] = field(default_factory=dict)


NEUTRAL = Plan()
"""The plan of plain news: every sentence as it is."""
