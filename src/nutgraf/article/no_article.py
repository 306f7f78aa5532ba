"""Whether a page is no article: what was found of its story and what it calls itself in, a judgement or None out."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from nutgraf.article.assemble import Judgement, Piece
from nutgraf.article.metadata import Metadata
from nutgraf.article.prose import is_told, words_of
from nutgraf.article.templates import Templates
from nutgraf.article.walk import Walk
from nutgraf.records import Status

# In words, tuned on the pages of half of the sites of wcxb-dev and fundus.
FEWEST = 25
"""Fewer words are no story."""

_FRONT_PROSE = 200
_FRONT_SCORE = 0.5  # of the page, where its address has no path
_LEAST_PROSE = 60
_LIST_SCORE = 0.4  # of a page that OpenGraph calls an article

# Schema.org types, lower case. OpenGraph's "article" says little: many systems write it on all that they publish.
_ARTICLE_TYPES = frozenset({
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "reviewnewsarticle",
    "blogposting", "liveblogposting", "socialmediaposting", "scholarlyarticle", "techarticle",
})  # fmt: skip
# Of both; none that a publisher gives for itself, such as LocalBusiness, on all of its pages.
_OTHER_TYPES = frozenset({
    "product", "product.group", "productgroup", "collectionpage", "searchresultspage", "qapage",
    "discussionforumposting", "softwareapplication", "jobposting", "profilepage", "video.movie", "music.song",
    "offercatalog",
})  # fmt: skip
# These outweigh a template, which some systems name "article" on lists of articles too.
_LISTS = frozenset({"collectionpage", "searchresultspage", "qapage", "discussionforumposting"})


class Kind(NamedTuple):
    """What is said of a page's kind.

    score: how likely it is an article, 0 to 1. least: the score at which it passes for one. templates: what the system
    that publishes it calls it.
    """

    score: float
    least: float
    templates: Templates = Templates()


def is_declared(about: Metadata, templates: Templates) -> bool:
    """Whether the page calls itself an article: by Schema.org, or by the template of the system that publishes it."""
    named = templates.article and _LISTS.isdisjoint(about.types)
    return named or not _ARTICLE_TYPES.isdisjoint(about.types)


def no_article(page: Walk, story: Sequence[Piece], about: Metadata, url: str | None, kind: Kind) -> Judgement | None:
    """Return the judgement of a page of another kind: hardly any prose, a front page, a shop, a list."""
    if words_of(story) < FEWEST:
        return _judged("The page holds hardly any running text.")
    if is_declared(about, kind.templates):
        return None
    return _called(about, kind.templates) or _built(page, story, about, url, kind)


def _called(about: Metadata, templates: Templates) -> Judgement | None:
    """Judge by what the page calls itself."""
    if name := next((name for name in (*about.types, *about.graph_types) if name in _OTHER_TYPES), None):
        return _judged(f"The page calls itself “{name}”.")
    if templates.thread:
        return _judged("The page is a thread of a forum.")
    return _judged("The page is one of a shop.") if templates.shop else None


def _built(page: Walk, story: Sequence[Piece], about: Metadata, url: str | None, kind: Kind) -> Judgement | None:
    """Judge by what the page is made of."""
    prose = words_of([piece for piece in story if is_told(piece)])
    links = sum(text.count(" ") + 1 for _, text in page.light)
    if _is_front(url) and (prose < min(links, _FRONT_PROSE) or kind.score < _FRONT_SCORE):
        return _judged("The address is a site's front page.")
    likely = "article" in about.graph_types and kind.score >= _LIST_SCORE
    if prose < min(links, _LEAST_PROSE) and not likely:
        return _judged("The page is a list or a collection of links.")
    if kind.score < kind.least:
        return _judged(f"The page is built like those that are no articles (score {kind.score:.2f}).")
    return None


def _judged(reason: str) -> Judgement:
    return Judgement(Status.NOT_ARTICLE, reason)


def _is_front(url: str | None) -> bool:
    return url is not None and re.fullmatch(r"[a-z]+://[^/?#]+/?(?:#.*)?", url, re.IGNORECASE) is not None
