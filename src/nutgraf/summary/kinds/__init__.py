"""An article and its sentences in, what kind of story it is and what its readers want first out.

A kind is told by the shape of the text (questions, times, numbers before its blocks) and by the words of its language;
where the signs are not clear the article is news, whose plan changes nothing.
"""

from collections.abc import Callable

from nutgraf.summary.kinds.interview import exchanges_of, plan_of_interview
from nutgraf.summary.kinds.layout import Layout
from nutgraf.summary.kinds.listing import items_of, plan_of_list
from nutgraf.summary.kinds.live_blog import entries_of, plan_of_live_blog
from nutgraf.summary.kinds.match_report import plan_of_match, result_of
from nutgraf.summary.kinds.obituary import death_of, plan_of_obituary
from nutgraf.summary.kinds.plan import NEUTRAL, Plan, StoryKind

__all__ = ["Layout", "Plan", "StoryKind", "kind_of", "plan_of"]

_SIGNS: tuple[tuple[StoryKind, Callable[[Layout], object]], ...] = (
    (StoryKind.LIVE_BLOG, entries_of),
    (StoryKind.INTERVIEW, exchanges_of),
    (StoryKind.LIST, items_of),
    (StoryKind.OBITUARY, death_of),
    (StoryKind.MATCH_REPORT, result_of),
)
_PLANS: dict[StoryKind, Callable[[Layout], Plan]] = {
    StoryKind.LIVE_BLOG: plan_of_live_blog,
    StoryKind.INTERVIEW: plan_of_interview,
    StoryKind.LIST: plan_of_list,
    StoryKind.OBITUARY: plan_of_obituary,
    StoryKind.MATCH_REPORT: plan_of_match,
}


def kind_of(layout: Layout) -> StoryKind:
    """Return what kind of story an article is; news where nothing else is certain."""
    return next((kind for kind, signs in _SIGNS if signs(layout) not in ([], None)), StoryKind.NEWS)


def plan_of(kind: StoryKind, layout: Layout) -> Plan:
    """Return what the readers of a kind of story want first; for news, and where its signs are missing, nothing."""
    return _PLANS[kind](layout) if kind in _PLANS else NEUTRAL
