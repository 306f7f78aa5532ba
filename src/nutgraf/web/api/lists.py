"""The lists of a library with how much in them is unread, its tags, and the search."""

from collections.abc import Iterator

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.library import Library
from nutgraf.library_envelope import told
from nutgraf.records import Unread, Wanted
from nutgraf.web.api import examples
from nutgraf.web.api.answers import answer
from nutgraf.web.api.documenting import answers
from nutgraf.web.api.library_models import ListsAnswer, SearchAnswer, TagsAnswer
from nutgraf.web.api.parameters import SearchedQuery
from nutgraf.web.site import site_of

router = APIRouter(tags=["lists"])

_LISTS = examples.told(
    lists=[
        {"name": "unread", "title": None, "articles": 12, "unread": 12},
        {"name": "source:3", "title": "News Example", "articles": 40, "unread": 7},
        {"name": "tag:bridges", "title": "bridges", "articles": 5, "unread": 2},
    ]
)
_TAGS = examples.told(tags=[{"tag": "bridges", "articles": 5, "unread": 2}])


@router.get("/lists", responses=answers(ListsAnswer, _LISTS), summary="List the lists")
def list_lists(request: Request) -> Response:
    """The lists of unread, starred and all articles, of each source and each tag, and how many are unread in each."""
    library = site_of(request).library
    unread = library.unread()
    return answer(request, told(lists=[*_own(library, unread), *_others(library, unread)]))


def _own(library: Library, unread: Unread) -> Iterator[dict[str, object]]:
    starred = library.count(Wanted(starred=True, read=False)).articles
    count = library.count()
    yield _list("unread", None, unread.all, unread.all)
    yield _list("starred", None, count.starred, starred)
    yield _list("all", None, count.articles, unread.all)


def _others(library: Library, unread: Unread) -> Iterator[dict[str, object]]:
    for source in library.sources():
        count = unread.sources.get(source.id, 0)
        yield _list(f"source:{source.id}", source.title or source.url, source.articles, count)
    for tag, articles in library.tags().items():
        yield _list(f"tag:{tag}", tag, articles, unread.tags.get(tag, 0))


def _list(name: str, title: str | None, articles: int, unread: int) -> dict[str, object]:
    return {"name": name, "title": title, "articles": articles, "unread": unread}


@router.get("/tags", responses=answers(TagsAnswer, _TAGS), summary="List tags")
def list_tags(request: Request) -> Response:
    """All tags, in order, with how many articles have each, and how many of these are unread."""
    library = site_of(request).library
    unread = library.unread().tags
    tags = [{"tag": tag, "articles": count, "unread": unread.get(tag, 0)} for tag, count in library.tags().items()]
    return answer(request, told(tags=tags))


@router.get(
    "/search",
    responses=answers(SearchAnswer, examples.told(query="bridge", hits=[examples.HIT])),
    summary="Search articles",
)
def search(request: Request, searched: SearchedQuery) -> Response:
    """Articles that hold all the words, in any of their forms, the best first, each with the passage that matches."""
    hits = site_of(request).library.search(searched.q, searched.wanted(), limit=searched.limit)
    return answer(request, told(query=searched.q, hits=hits))
