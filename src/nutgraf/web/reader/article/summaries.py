"""An article of the library and a length in, its summary out: the one that is kept, or one that is made now.

Making one is work on a text that a stranger wrote, so it is done in a process of the pool.
"""

from dataclasses import dataclass

from nutgraf.errors import LimitTooSmall
from nutgraf.pipeline import summarize, summary_recipe
from nutgraf.records import STORY_STATUSES, Stored, Summary
from nutgraf.web.site import Site

_ONE_SENTENCE = "sentences=1"
# Where no sentence fits a headline, the shortest one stands in: the library keeps it so for its lists.
_INSTEAD = {"headline": _ONE_SENTENCE}


class NotMade(Exception):
    """There is no such summary yet."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of asking for a summary: the summary, or how many words the shortest sentence of the article has."""

    summary: Summary | None
    least: int = 0


def kept_summary(site: Site, stored: Stored, length: str) -> Asked:
    """Return the summary that the library holds. Raises NotMade where it holds none by this recipe."""
    if stored.article.status not in STORY_STATUSES:
        return Asked(None)
    limits = [limit for limit in (length, _INSTEAD.get(length)) if limit]
    for limit in limits:
        found = stored.summaries.get(limit)
        if found is not None and found.recipe == summary_recipe():
            return Asked(found)
    for limit in limits:  # one that was made since the article was read
        found = site.library.summary(stored.article.content_hash, limit, summary_recipe())
        if found is not None:
            return Asked(found)
    raise NotMade(length)


def made_summary(site: Site, stored: Stored, length: str) -> Asked:
    """Return the summary that the library holds, or one made now and kept from now on."""
    try:
        return kept_summary(site, stored, length)
    except NotMade:
        return _made(site, stored, length)


def _made(site: Site, stored: Stored, length: str) -> Asked:
    workers, article, limit = site.tools.workers, stored.article, length
    try:
        summary = workers.run(summarize, article, length=length)
    except LimitTooSmall as error:
        if length not in _INSTEAD:
            return Asked(None, error.least)
        limit, summary = _ONE_SENTENCE, workers.run(summarize, article, sentences=1)
    site.library.keep_summary(article.content_hash, limit, summary)
    return Asked(summary)
