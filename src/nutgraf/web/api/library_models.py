"""The answers that tell of a library, as the OpenAPI document describes them."""

from typing import Any

from pydantic import BaseModel, Field

from nutgraf.records import Entry, Hit, Source, Version
from nutgraf.web.activity import Job
from nutgraf.web.api.envelope_models import Told
from nutgraf.web.api.shapes import shape_of

_ENTRY: Any = shape_of(Entry)
_HIT: Any = shape_of(Hit)
_SOURCE: Any = shape_of(Source)
_VERSION: Any = shape_of(Version)
_JOB: Any = shape_of(Job)


class ArticlesAnswer(Told):
    """A page of a list. next: the cursor of the page that follows, or null at the end."""

    entries: list[_ENTRY]
    next: str | None


class EntryAnswer(Told):
    """An article as lists show it."""

    entry: _ENTRY


class VersionsAnswer(Told):
    """The states of an article's text that were met, newest first."""

    id: str
    versions: list[_VERSION]


class DiffAnswer(Told):
    """What changed between two versions, as a unified diff by paragraphs; "" where nothing did."""

    id: str
    diff: str


class NeighboursAnswer(Told):
    """The articles before and after one in a list, or null at its ends."""

    place: str
    previous: _ENTRY | None
    next: _ENTRY | None


class MarkedAnswer(Told):
    """How many articles were not so before."""

    marked: int = Field(ge=0)


class SearchAnswer(Told):
    """The articles that match a query, the best first."""

    query: str
    hits: list[_HIT]


class NamedList(BaseModel):
    """A list. articles: how many it holds, null where that is not counted; unread: how many of them are unread."""

    name: str = Field(description='Its name in links and in POST /articles/mark, such as "unread" or "source:3".')
    title: str | None
    articles: int | None
    unread: int


class ListsAnswer(Told):
    """The lists of a library, those of its sources and tags among them."""

    lists: list[NamedList]


class CountedTag(BaseModel):
    """A tag, with how many articles have it, and how many of these are unread."""

    tag: str
    articles: int
    unread: int


class TagsAnswer(Told):
    """All tags, in order."""

    tags: list[CountedTag]


class SourcesAnswer(Told):
    """What a library follows, in the order of adding. Cookies and proxies are not told."""

    sources: list[_SOURCE]


class SourceAnswer(Told):
    """A source that a library follows. Its cookie and its proxy are not told."""

    source: _SOURCE


class FollowedAnswer(SourceAnswer):
    """A source that is followed from now on, or was already, and the job of the first visit, if there is one."""

    job: _JOB | None


class JobAnswer(Told):
    """How a piece of work goes."""

    job: _JOB


class JobsAnswer(Told):
    """What goes on and what ended lately, newest first, at most 50."""

    jobs: list[_JOB]


class KindAnswer(Told):
    """A kind of problem, as the `type` of problem details names it."""

    name: str
    status: int
    title: str
