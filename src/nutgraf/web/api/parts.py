"""Parts of one article of the library: its summary, its facts, its versions, what stands beside it, a check."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Query
from starlette.requests import Request
from starlette.responses import Response

from nutgraf.envelope import envelope
from nutgraf.library_envelope import told
from nutgraf.records import Document, Facts
from nutgraf.web.api import examples
from nutgraf.web.api.answers import answer
from nutgraf.web.api.bodies import ClaimBody
from nutgraf.web.api.documenting import answers, problems
from nutgraf.web.api.envelope_models import CheckedEnvelope, Envelope
from nutgraf.web.api.library_models import DiffAnswer, NeighboursAnswer, VersionsAnswer
from nutgraf.web.api.parameters import ARTICLE, ArticleId
from nutgraf.web.api.stored import StoredArticle, StoredSummary
from nutgraf.web.envelopes import checked_envelope
from nutgraf.web.places import Place, neighbours
from nutgraf.web.server.heavy import heavily
from nutgraf.web.site import site_of

router = APIRouter(prefix=ARTICLE, tags=["articles"])

_CLAIM: dict[str, Any] = {"claim": {"value": {"claim": examples.CLAIM}}}
_DIFF = "--- 2026-11-23\n+++ 2026-11-24\n@@ -1 +1 @@\n-Two years.\n+Three years.\n"
Hash = Annotated[str | None, Query(pattern="^[0-9a-f]{64}$", description="The content_hash of a version.")]
PlaceQuery = Annotated[
    str, Query(alias="in", max_length=520, description="Name of a list, as GET /lists tells it.", examples=["unread"])
]


@router.get(
    "/summary",
    responses=answers(Envelope, examples.ENVELOPE | {"input": examples.ID, "facts": examples.NO_FACTS}),
    openapi_extra=problems(404),
    summary="Summarize an article",
)
def get_summary(request: Request, stored: StoredArticle, summary: StoredSummary) -> Response:
    """An article's summary, as long as asked for, without its facts."""
    return answer(request, envelope(stored.entry.id, Document(stored.article, Facts(), summary)))


@router.get(
    "/facts",
    responses=answers(Envelope, examples.ENVELOPE | {"input": examples.ID, "summary": None}),
    openapi_extra=problems(404),
    summary="Get an article's facts",
)
def get_facts(request: Request, stored: StoredArticle) -> Response:
    """Who said what, the dates, names and numbers of an article, and its timeline, without a summary."""
    return answer(request, envelope(stored.entry.id, Document(stored.article, stored.facts or Facts(), None)))


@router.get(
    "/versions",
    responses=answers(VersionsAnswer, examples.told(id=examples.ID, versions=[examples.VERSION])),
    openapi_extra=problems(404),
    summary="List an article's versions",
)
def list_versions(request: Request, article_id: ArticleId) -> Response:
    """The states of an article's text, as its publisher had them, newest first."""
    library = site_of(request).library
    return answer(request, told(id=library.stored(article_id).entry.id, versions=library.versions(article_id)))


@router.get(
    "/diff",
    responses=answers(DiffAnswer, examples.told(id=examples.ID, diff=_DIFF)),
    openapi_extra=problems(404),
    summary="Compare two versions of an article",
)
def get_diff(request: Request, article_id: ArticleId, old: Hash = None, new: Hash = None) -> Response:
    """What the publisher changed between two versions; without hashes between the last two."""
    library = site_of(request).library
    return answer(request, told(id=library.stored(article_id).entry.id, diff=library.diff(article_id, old, new)))


@router.get(
    "/neighbours",
    responses=answers(
        NeighboursAnswer, examples.told(place="unread", previous=None, next=examples.ENTRY), says="Found."
    ),
    openapi_extra=problems(404),
    summary="Get what stands beside an article",
)
def get_neighbours(request: Request, article_id: ArticleId, name: PlaceQuery = "all") -> Response:
    """The articles before and after one in a list, such as the unread ones, those of a source or of a search."""
    library, place = site_of(request).library, Place.named(name)
    beside = neighbours(library, place, library.stored(article_id).entry.id)
    return answer(request, told(place=place.name, previous=beside.previous, next=beside.next))


@router.post(
    "/checks",
    responses=answers(CheckedEnvelope, examples.CHECKED | {"input": examples.ID}),
    openapi_extra=problems(404),
    summary="Check a claim against an article of the library",
)
@heavily
def check_stored(
    request: Request, stored: StoredArticle, body: Annotated[ClaimBody, Body(openapi_examples=_CLAIM)]
) -> Response:
    """Whether an article supports a claim, with the passages that speak for it and against it."""
    run = site_of(request).tools.workers.run
    return answer(request, run(checked_envelope, stored.entry.id, stored.article, body.claim))
