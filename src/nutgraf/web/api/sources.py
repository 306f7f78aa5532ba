"""Sources: what the library follows, following more, changing and visiting them."""

from contextlib import suppress
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Body, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.errors import Busy
from nutgraf.library import Library
from nutgraf.library_envelope import told
from nutgraf.records import Source
from nutgraf.web.activity import Job
from nutgraf.web.api import examples
from nutgraf.web.api.answers import accepted, answer, no_content
from nutgraf.web.api.documenting import FETCHING, answers, problems
from nutgraf.web.api.following import follow
from nutgraf.web.api.library_models import FollowedAnswer, JobAnswer, SourceAnswer, SourcesAnswer
from nutgraf.web.api.parameters import Number
from nutgraf.web.api.source_bodies import SourceBody, SourceChanges
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import Site, site_of

router = APIRouter(tags=["sources"])

WithArticles = Annotated[bool, Query(description="Remove its articles too, those that no other source brought.")]

_FOLLOW: dict[str, Any] = {
    "feed": {"value": {"url": "https://news.example/feed.xml"}},
    "filtered": {"value": {"url": "https://news.example/", "settings": {"tags": ["city"], "not_words": ["advert"]}}},
}
_CHANGE: dict[str, Any] = {
    "pause": {"value": {"paused": True}},
    "filter": {"value": {"settings": {"words": ["bridge"]}}},
}
_SOURCE = examples.told(source=examples.SOURCE)
_FOLLOWED = _SOURCE | {"job": examples.JOB}
_JOB = examples.told(job=examples.JOB)


@router.get(
    "/sources", responses=answers(SourcesAnswer, examples.told(sources=[examples.SOURCE])), summary="List sources"
)
def list_sources(request: Request) -> Response:
    """What the library follows, in the order of adding, and how the last visits went."""
    return answer(request, told(sources=site_of(request).library.sources()))


@router.post(
    "/sources",
    status_code=201,
    responses=answers(FollowedAnswer, _FOLLOWED, status=201, says="It is followed from now on.")
    | answers(FollowedAnswer, _SOURCE | {"job": None}, says="It was followed already, and stays as it is."),
    openapi_extra=problems(*FETCHING, 404),
    summary="Follow a source",
)
@heavily
def follow_source(request: Request, body: Annotated[SourceBody, Body(openapi_examples=_FOLLOW)]) -> Response:
    """Follow the feed or sitemap at an address, or the feed that the page there announces."""
    site = site_of(request)
    source, is_new = follow(site.tools, body.url, body.title, body.wanted())
    job = _first_visit(site, source) if is_new and body.visit else None
    headers = {"Location": f"/api/v1/sources/{source.id}"}
    return answer(request, told(source=source, job=job), status=201 if is_new else 200, headers=headers)


def _first_visit(site: Site, source: Source) -> Job | None:
    """Begin the first visit, where there is room for it; else it is made when the source is due, which it is."""
    with suppress(Busy):
        return site.activity.refresh([source.id])
    return None


@router.get(
    "/sources/{number}",
    responses=answers(SourceAnswer, _SOURCE),
    openapi_extra=problems(404),
    summary="Get a source",
)
def get_source(request: Request, number: Number) -> Response:
    """A source, and how the last visits to it went."""
    return answer(request, told(source=site_of(request).library.source(number)))


@router.patch(
    "/sources/{number}",
    responses=answers(SourceAnswer, _SOURCE),
    openapi_extra=problems(404),
    summary="Change a source",
)
def change_source(
    request: Request, number: Number, body: Annotated[SourceChanges, Body(openapi_examples=_CHANGE)]
) -> Response:
    """Change the name or the settings of a source, pause it, or say how often it is visited."""
    return answer(request, told(source=_changed(site_of(request).library, number, body)))


def _changed(library: Library, number: int, body: SourceChanges) -> Source:
    changes = body.given()
    before = library.source(number)
    if body.settings is not None:
        changes["settings"] = replace(before.settings, **body.settings.given())
    return library.set_source(number, **changes) if changes else before


@router.delete("/sources/{number}", status_code=204, openapi_extra=problems(404), summary="Stop following a source")
def remove_source(request: Request, number: Number, *, articles: WithArticles = False) -> Response:
    """Follow a source no more; its articles stay, unless they are to go too."""
    library = site_of(request).library
    library.remove_source(library.source(number).id, articles=articles)
    return no_content()


@router.post(
    "/sources/{number}/visits",
    status_code=202,
    responses=answers(JobAnswer, _JOB, status=202, says="The visit begins."),
    openapi_extra=problems(404),
    summary="Visit a source",
)
def visit_source(request: Request, number: Number) -> Response:
    """Begin a visit to a source, due or not, and tell where to ask how it goes."""
    site = site_of(request)
    return _begun(request, site.activity.refresh([site.library.source(number).id]))


@router.post(
    "/visits",
    status_code=202,
    responses=answers(JobAnswer, _JOB, status=202, says="The visits begin."),
    summary="Visit all sources",
)
def visit_sources(request: Request) -> Response:
    """Begin a visit to every source that is not paused, due or not, and tell where to ask how they go."""
    return _begun(request, site_of(request).activity.refresh())


def _begun(request: Request, job: Job) -> Response:
    return accepted(request, told(job=job), f"/api/v1/jobs/{job.id}")
